"""A person's hands for tests and scripts: press, command, submit and look, without a page."""

from __future__ import annotations

from typing import Any

from bot.rehearsal import picture
from bot.rehearsal.acts import Acts
from bot.rehearsal.deliveries import Answer
from bot.rehearsal.elements import elements_of
from bot.rehearsal.errors import DeskError, Json
from bot.rehearsal.forms import Forms, Outcome
from bot.rehearsal.inputs import KEPT, Raw
from bot.rehearsal.modals import View, as_desk
from bot.rehearsal.stage import Stage


class Hands:
    """Everything raises DeskError where a person could not do it, or where the app failed to answer."""

    def __init__(self, stage: Stage, acts: Acts, forms: Forms) -> None:
        self.stage = stage
        self.acts = acts
        self.forms = forms

    async def say(self, user: str, channel: str, text: str, thread_ts: str | None = None) -> str | None:
        """Post a message; its ts."""
        said = await self.acts.say(user, channel, text, thread_ts)
        return said.ts if said else None

    async def command(self, user: str, channel: str, text: str) -> Answer:
        """Type a slash command, such as "/quorate decisions"."""
        return await self.acts.command(user, channel, text)

    async def press(
        self,
        user: str,
        channel: str,
        ts: str,
        action_id: str,
        value: Any = None,
        *,
        block_id: str | None = None,
        state: Raw | None = None,
    ) -> Answer:
        """Press a button of a message, or choose `value` in one of its menus."""
        place = self.acts.channel(user, channel)
        message = self.stage.world.find(place, ts, user)
        if message is None:
            raise DeskError("message_not_found", "That message is gone.")
        action = {"action_id": action_id, "block_id": block_id, "value": value}
        return await self.acts.press(user, place, message, action, state)

    async def press_view(
        self, user: str, action_id: str, value: Any = None, *, block_id: str | None = None, home: bool = False
    ) -> Answer:
        """Press or choose something in the top modal, or (home) in the home tab."""
        view = self.stage.modals.homes.get(user) if home else self.stage.modals.top(user)
        if view is None:
            raise DeskError("view_not_found", "No window is open.")
        action = {"action_id": action_id, "block_id": block_id, "value": value}
        return await self.acts.press(user, view, None, action)

    async def submit(self, user: str, values: dict[str, Any] | None = None) -> Outcome:
        """Send off the top modal. `values`: by block_id, either the raw value or {action_id: raw value}."""
        view = self.stage.modals.top(user)
        if view is None:
            raise DeskError("view_not_found", "No window is open.")
        return await self.forms.submit(user, view.id, spread(view, values or {}))

    async def close(self, user: str) -> View | None:
        """Close the top modal; the one below, if any."""
        view = self.stage.modals.top(user)
        if view is None:
            raise DeskError("view_not_found", "No window is open.")
        return await self.forms.close(user, view.id)

    async def home(self, user: str) -> Json | None:
        """Open the home tab, wait until the app has heard of it, and give the view."""
        self.acts.home(user)
        await self.acts.deliveries.settled()
        return as_desk(self.stage.modals.homes.get(user))

    def messages(self, channel: str, as_user: str) -> list[Json]:
        """What that person sees in a conversation, oldest first, as `GET /desk/messages` shows it."""
        return picture.messages(self.stage, as_user, self.acts.channel(as_user, channel))

    def dms(self, user: str) -> list[Json]:
        """The person's direct messages with the app."""
        return self.messages(self.stage.world.direct_message(user).id, user)

    def dm_channel(self, user: str) -> str:
        return self.stage.world.direct_message(user).id

    def view(self, user: str) -> Json | None:
        """The person's top modal, as the page draws it."""
        return as_desk(self.stage.modals.top(user), len(self.stage.modals.stacks.get(user, ())) or 1)

    def actions(self, message: Json) -> list[str]:
        """The action ids in a message or view that `messages`, `dms` or `view` gave."""
        return [element["action_id"] for block in message["blocks"] for _, element in elements_of(block)]

    def remove_message(self, channel: str, ts: str) -> None:
        """Take a message away as a workspace admin can, whoever wrote it."""
        place = self.stage.world.channels[channel]
        self.stage.world.delete(place, place.messages[ts])

    def uninstall(self) -> None:
        """Remove the app from the workspace: its tokens die, and it hears of that last."""
        world = self.stage.world
        self.revoke("account_inactive")
        world.announce({"type": "tokens_revoked", "tokens": {"bot": [world.app.bot_user]}, "event_ts": world.ts()})
        world.announce({"type": "app_uninstalled", "event_ts": world.ts()})

    def revoke(self, code: str | None = "token_revoked") -> None:
        """From now on every token is refused with that code; None: they work again."""
        self.stage.world.token_error = code


def spread(view: View, values: dict[str, Any]) -> Raw:
    """Raw values by block and action, from values by block alone where a block has one field."""
    raw: Raw = {}
    for name, value in values.items():
        fields = [
            element["action_id"]
            for block in view.blocks
            if block["block_id"] == name
            for _, element in elements_of(block)
            if element["type"] in KEPT
        ]
        if not fields:
            raise DeskError("no_such_field", f"There is no field in a block {name!r} of this window.")
        if isinstance(value, dict) and set(value) <= set(fields):
            raw[name] = value
        else:
            raw[name] = {fields[0]: value}
    return raw
