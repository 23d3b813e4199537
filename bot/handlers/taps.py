"""What a person did in Slack, read once from the payload: a tap, a filled-in form, a typed command, an event."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from storage.facts import Act

Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """One act of one person. `value` is the opaque id that a button or form carries; nothing else is believed."""

    act: Act
    name: str
    """Which act: an action_id, a form's callback_id, a sub-verb or an event's type."""
    value: str = ""
    text: str = ""
    """What was typed after the sub-verb."""
    trigger: str = ""
    channel: str = ""
    response_url: str = ""
    view: Payload = field(default_factory=dict)
    event: Payload = field(default_factory=dict)
    bot: str = ""
    """Who Quorate itself is in this workspace; known of events only."""

    def entered(self, block: str) -> str:
        """What stands in the form's field `block`, as text: words, a date, a time, or the chosen option's value."""
        fields = self.view.get("state", {}).get("values", {}).get(block, {})
        return next((_as_text(element) for element in fields.values()), "")

    @property
    def all_entered(self) -> dict[str, str]:
        """Every field of the form with what stands in it."""
        return {block: self.entered(block) for block in self.view.get("state", {}).get("values", {})}


def _as_text(element: Payload) -> str:
    for key in ("selected_date", "selected_time", "selected_user", "selected_conversation", "value"):
        if element.get(key):
            return str(element[key])
    if element.get("selected_users"):
        return ",".join(element["selected_users"])
    if element.get("selected_options"):
        return ",".join(str(option["value"]) for option in element["selected_options"])
    option = element.get("selected_option")
    return str(option["value"]) if option else ""


def _request(*parts: object) -> str:
    """The key under which a repeated delivery is known again."""
    return hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()


def _digest(body: Payload, received: Payload) -> str:
    """What the audit log keeps of the payload: the front door's digest of the raw bytes; a socket hands over none."""
    given = received.get("payload_sha")
    return str(given) if given else hashlib.sha256(json.dumps(body, separators=(",", ":")).encode()).hexdigest()


def _team(body: Payload) -> str:
    team = body.get("team") or {}
    return str(team.get("id") or body.get("user", {}).get("team_id") or "")


def from_action(body: Payload, received: Payload) -> Tap:
    """A tapped button or a changed choice (`block_actions`)."""
    action = body["actions"][0]
    person, team = str(body["user"]["id"]), _team(body)
    stamp = str(action.get("action_ts", ""))
    trigger = str(body.get("trigger_id", ""))
    key = _request(team, "action", trigger, action["action_id"], stamp, person)
    view = body.get("view") or {}
    return Tap(
        act=Act(
            team=team, person=person, request=key, via="button", action_ts=stamp, payload_sha=_digest(body, received)
        ),
        name=str(action["action_id"]),
        value=str(action.get("value") or view.get("private_metadata", "")),
        trigger=trigger,
        channel=str((body.get("channel") or {}).get("id", "")),
        response_url=str(body.get("response_url", "")),
        view=view,
    )


def from_view(body: Payload, received: Payload) -> Tap:
    """A form sent off (`view_submission`). Its id and hash tell a repeat from a second sending."""
    view, person, team = body["view"], str(body["user"]["id"]), _team(body)
    key = _request(team, "view", body.get("trigger_id", ""), view["id"], view.get("hash", ""), person)
    return Tap(
        act=Act(team=team, person=person, request=key, via="form", payload_sha=_digest(body, received)),
        name=str(view["callback_id"]),
        value=str(view.get("private_metadata", "")),
        trigger=str(body.get("trigger_id", "")),
        view=view,
    )


def from_command(body: Payload, received: Payload) -> Tap:
    """A typed `/quorate VERB ...`."""
    person, team = str(body["user_id"]), str(body["team_id"])
    verb, _, rest = str(body.get("text", "")).strip().partition(" ")
    key = _request(team, "command", body.get("trigger_id", ""), body.get("text", ""), person)
    return Tap(
        act=Act(team=team, person=person, request=key, via="command", payload_sha=_digest(body, received)),
        name=verb.lower() or "help",
        text=rest.strip(),
        trigger=str(body.get("trigger_id", "")),
        channel=str(body.get("channel_id", "")),
        response_url=str(body.get("response_url", "")),
    )


def from_event(body: Payload, received: Payload) -> Tap:
    """Something that happened in the workspace (Events API)."""
    event, team = body["event"], str(body.get("team_id", ""))
    person = event.get("user", "")
    person = str(person.get("id", "")) if isinstance(person, Mapping) else str(person)
    key = _request(team, "event", body.get("event_id", ""))
    ours: Payload = next(iter(body.get("authorizations") or ()), {})
    channel = event.get("channel", "")
    return Tap(
        act=Act(team=team, person=person, request=key, via="event", payload_sha=_digest(body, received)),
        name=str(event["type"]),
        channel=str(channel.get("id", "") if isinstance(channel, Mapping) else channel),
        event=event,
        bot=str(ours.get("user_id") or ""),
    )
