"""What a person does at the desk: says something, presses a button, types a command, opens the home tab."""

from __future__ import annotations

from dataclasses import dataclass

from bot.rehearsal.api_chat import TEXT_MOST, compose
from bot.rehearsal.deliveries import Answer, Deliveries
from bot.rehearsal.elements import elements_of
from bot.rehearsal.errors import DeskError, Json, SlackError
from bot.rehearsal.inputs import HOLDS, KEPT, Raw, fill, settle
from bot.rehearsal.modals import View
from bot.rehearsal.payloads import Payloads
from bot.rehearsal.stage import Stage
from bot.rehearsal.state import Channel, Message, Person

TROUBLE = "We had some trouble connecting. Try again?"
FAILURES = {
    "http_timeout": ("operation_timeout", "failed because the app did not answer in three seconds"),
    "connection_failed": ("dispatch_failed", "failed because the app could not be reached"),
    "http_error": ("dispatch_failed", "failed because the app answered with an error"),
}


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of people in messages, commands and the home tab. DeskError says in words what cannot be done."""

    stage: Stage
    deliveries: Deliveries
    payloads: Payloads

    def person(self, user: str) -> Person:
        """Somebody who can act here now."""
        person = self.stage.world.people.get(user)
        if person is None or person.kind == "bot":
            raise DeskError("user_not_found", f"Nobody here has the id {user}.")
        if person.kind == "deactivated":
            raise DeskError("account_inactive", f"{person.real_name}'s account is closed.")
        return person

    def channel(self, user: str, channel: str) -> Channel:
        """A conversation that this person can see."""
        found = self.stage.world.channels.get(channel)
        if found is None or not self.stage.world.sees(user, found):
            raise DeskError("channel_not_found", "There is no such conversation for you.")
        return found

    async def say(self, user: str, channel: str, text: str, thread_ts: str | None = None) -> Message | None:
        """Post a message as that person; a text that begins with "/" is a command, and posts nothing."""
        if text.startswith("/"):
            await self.command(user, channel, text)
            return None
        person, place = self.person(user), self.channel(user, channel)
        if user not in place.members:
            raise DeskError("not_in_channel", f"You are not a member of #{place.name}.")
        if place.archived:
            raise DeskError("is_archived", f"#{place.name} is archived.")
        if not text.strip():
            raise DeskError("no_text", "There is nothing to send.")
        if len(text) > TEXT_MOST:
            raise DeskError("msg_too_long", "That message is too long.")
        if thread_ts is not None and thread_ts not in place.messages:
            raise DeskError("thread_not_found", "That thread is gone.")
        return self.stage.world.post(place, person.id, text, thread_ts=thread_ts)

    async def command(self, user: str, channel: str, text: str) -> Answer:
        """Type a slash command; what the app answers is shown."""
        person, place = self.person(user), self.channel(user, channel)
        name, _, rest = text.strip().partition(" ")
        foreign = person.kind == "stranger"  # commands are for the workspace that installed the app
        if foreign or not self.stage.manifest.knows(name, self.stage.world.app.command):
            raise DeskError("unknown_command", f"{name} is not a valid command.")
        answer = await self.deliveries.send("slash_commands", self.payloads.command(person, place, name, rest.strip()))
        if not answer.good:
            code, why = FAILURES[answer.reason]
            raise DeskError(code, f"{name} {why}.")
        if answer.body.strip():
            self._show(place, person, answer)
        return answer

    def _show(self, place: Channel, person: Person, answer: Answer) -> None:
        """Put the answer to a command into the conversation, for its author or for all."""
        world = self.stage.world
        given = answer.as_json() or {"text": answer.body}
        if not given.get("text") and not given.get("blocks"):
            return
        try:
            text, blocks = compose(given.get("text"), given.get("blocks"), most=TEXT_MOST, fresh=world.fresh())
        except SlackError as why:
            self.stage.ledger.refuse("ack:slash_commands", why.code, why.extra or None)
            raise DeskError("dispatch_failed", f"The app's answer could not be shown ({why.code}).") from why
        if given.get("response_type") == "in_channel":
            world.post(place, world.app.bot_user, text, blocks=blocks)
        else:
            world.whisper(place, person.id, text, blocks=blocks)

    async def press(
        self, user: str, place: Channel | View, message: Message | None, action: Json, state: Raw | None = None
    ) -> Answer:
        """Press or choose an element of a message or view. `action`: block_id, action_id, value (raw)."""
        person = self.person(user)
        if not self.stage.manifest.interactivity:
            raise DeskError("dispatch_failed", "This app is not configured to handle interactive responses.")
        blocks = place.blocks if isinstance(place, View) else (message.blocks if message else [])
        block, element = find_element(blocks, action["action_id"], action.get("block_id"))
        value = action.get("value")
        given = {name: dict(actions) for name, actions in (state or {}).items()}
        if element["type"] != "button":
            value = settle(element, value)
        if element["type"] in KEPT:
            given.setdefault(block["block_id"], {})[element["action_id"]] = value
        self._remember(person, place, message, given)
        answer = await self.deliveries.send(
            "interactive",
            self.payloads.press(person, place, message, self.payloads.action(block, element, value)),
        )
        if not answer.good:
            raise DeskError(FAILURES[answer.reason][0], TROUBLE)
        return answer

    def _remember(self, person: Person, place: Channel | View, message: Message | None, given: Raw) -> None:
        """Keep what the person has filled in."""
        if isinstance(place, View):
            place.raw = fill(place.blocks, given, before=place.raw)
        elif message is not None:
            message.state[person.id] = fill(message.blocks, given, before=message.state.get(person.id))

    def home(self, user: str, tab: str = "home") -> View | None:
        """Open the app's home tab: the app hears of it; the view is the one published last."""
        person = self.person(user)
        world = self.stage.world
        view = self.stage.modals.homes.get(user)
        event: Json = {
            "type": "app_home_opened",
            "user": person.id,
            "channel": world.direct_message(person.id).id,
            "tab": tab,
            "event_ts": world.ts(),
        }
        if view is not None:
            event["view"] = self.stage.modals.as_slack(view)
        world.announce(event)
        return view


def find_element(blocks: list[Json], action_id: str, block_id: str | None = None) -> tuple[Json, Json]:
    """The interactive element with that action id. Raises DeskError when it is not (or no longer) there."""
    for block in blocks:
        if block_id is not None and block["block_id"] != block_id:
            continue
        for _, element in elements_of(block):
            if element["action_id"] == action_id and (element["type"] == "button" or element["type"] in HOLDS):
                return block, element
    raise DeskError("no_such_action", "That is no longer there: the message has changed.")
