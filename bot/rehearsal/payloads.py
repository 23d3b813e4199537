"""What Slack puts into the things that it delivers: events, presses of a button, filled-in forms, commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.rehearsal.errors import Json
from bot.rehearsal.inputs import HOLDS, slack_state
from bot.rehearsal.modals import View
from bot.rehearsal.stage import Stage
from bot.rehearsal.state import Channel, Message, Person

VERIFICATION = "rehearsal-verification-token"


@dataclass(frozen=True, slots=True)
class Payloads:
    """Builds them for one stage."""

    stage: Stage

    def event(self, event: Json) -> Json:
        """The wrapper around one event."""
        world = self.stage.world
        number = world.fresh()
        channel = world.channels.get(str(event.get("channel", "")))
        return {
            "token": VERIFICATION,
            "team_id": world.team_id,
            "api_app_id": world.app.id,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{number:010d}",
            "event_time": int(world.clock()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": world.team_id,
                    "user_id": world.app.bot_user,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": channel is not None and channel.ext_shared,
            "event_context": f"4-{number:010d}",
        }

    def command(self, person: Person, channel: Channel, command: str, text: str) -> Json:
        """A slash command; every value is a string."""
        world = self.stage.world
        return {
            "token": VERIFICATION,
            "team_id": world.team_id,
            "team_domain": world.team_domain,
            "channel_id": channel.id,
            "channel_name": "directmessage" if channel.is_im else channel.name,
            "user_id": person.id,
            "user_name": person.name,
            "command": command,
            "text": text,
            "api_app_id": world.app.id,
            "is_enterprise_install": "false",
            "response_url": self.stage.response_url(self.stage.passes.reply(person.id, channel.id)),
            "trigger_id": self.stage.passes.trigger(person.id),
        }

    def press(self, person: Person, place: Channel | View, message: Message | None, action: Json) -> Json:
        """`block_actions`: in a message of a channel, or in a view."""
        world = self.stage.world
        payload = self._interaction("block_actions", person)
        if isinstance(place, View):
            home = place.given["type"] == "home"
            view = self.stage.modals.as_slack(place)
            payload |= {
                "container": {"type": "view", "view_id": place.id},
                "view": view,
                "state": view["state"],
                "trigger_id": self.stage.passes.trigger(person.id, None if home else place.id),
            }
        elif message is not None:
            reply = self.stage.passes.reply(person.id, place.id, message.ts)
            payload |= {
                "container": {
                    "type": "message",
                    "message_ts": message.ts,
                    "channel_id": place.id,
                    "is_ephemeral": message.audience is not None,
                },
                "channel": {"id": place.id, "name": "directmessage" if place.is_im else place.name},
                "message": message.as_json(team=world.team_id, metadata=True),
                "state": slack_state(message.blocks, message.state.get(person.id, {})),
                "response_url": self.stage.response_url(reply),
                "trigger_id": self.stage.passes.trigger(person.id),
            }
        return payload | {"actions": [action]}

    def submission(self, person: Person, view: View) -> Json:
        """`view_submission`."""
        payload = self._interaction("view_submission", person)
        return payload | {
            "trigger_id": self.stage.passes.trigger(person.id, view.id),
            "view": self.stage.modals.as_slack(view),
            "response_urls": [],
        }

    def closed(self, person: Person, view: View, *, cleared: bool) -> Json:
        """`view_closed`."""
        payload = self._interaction("view_closed", person)
        return payload | {"view": self.stage.modals.as_slack(view), "is_cleared": cleared}

    def action(self, block: Json, element: Json, value: Any) -> Json:
        """One entry of `actions`: which element, and what is chosen in it now."""
        kind = element["type"]
        action: Json = {
            "action_id": element["action_id"],
            "block_id": block["block_id"],
            "type": kind,
            "action_ts": self.stage.world.ts(),
        }
        if kind == "button":
            action |= {name: element[name] for name in ("text", "value", "style", "url") if name in element}
        else:
            action[HOLDS[kind][0]] = value
        return action

    def _interaction(self, kind: str, person: Person) -> Json:
        world = self.stage.world
        return {
            "type": kind,
            "user": {"id": person.id, "username": person.name, "name": person.name, "team_id": person.team},
            "api_app_id": world.app.id,
            "token": VERIFICATION,
            "team": {"id": world.team_id, "domain": world.team_domain},
            "enterprise": None,
            "is_enterprise_install": False,
        }
