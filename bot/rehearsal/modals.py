"""The windows that the app opens: for each person a stack of up to three modals, and a home tab."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.rehearsal.blocks import check_view, name_blocks
from bot.rehearsal.errors import Json, SlackError
from bot.rehearsal.inputs import Raw, fill, same_fields, slack_state
from bot.rehearsal.world import World

DEPTH = 3


@dataclass(slots=True)
class View:
    """One open modal, or one home tab. `given` is what the app sent, `raw` what the person has filled in."""

    id: str
    user: str
    given: Json
    hash: str
    root: str
    previous: str | None = None
    raw: Raw = field(default_factory=dict)

    @property
    def blocks(self) -> list[Json]:
        blocks: list[Json] = self.given["blocks"]
        return blocks


@dataclass(slots=True)
class Modals:
    """Who has which windows open."""

    world: World
    stacks: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    by_id: dict[str, View] = field(default_factory=dict)
    by_external: dict[str, View] = field(default_factory=dict)

    def top(self, user: str) -> View | None:
        stack = self.stacks.get(user)
        return stack[-1] if stack else None

    def open(self, user: str, given: Json) -> View:
        """A first modal; it takes the place of whatever was open. Raises SlackError."""
        check_view(given, kind="modal")
        self._external(given, None)
        self.clear(user)
        return self._add(user, given)

    def push(self, user: str, given: Json) -> View:
        """One more on top. Raises SlackError, push_limit_reached at the fourth."""
        check_view(given, kind="modal")
        self._external(given, None)
        if len(self.stacks.get(user, ())) >= DEPTH:
            raise SlackError("push_limit_reached")
        return self._add(user, given)

    def update(self, view: View, given: Json, known_hash: str | None = None) -> View:
        """New content in place; what the person filled in stays where block and action have the same ids.

        A choice that is no longer offered does not. Raises SlackError.
        """
        check_view(given, kind=view.given["type"])
        if known_hash is not None and known_hash != view.hash:
            raise SlackError("hash_conflict")
        self._external(given, view)
        self.by_external.pop(view.given.get("external_id", ""), None)
        old, view.given = view.blocks, self._named(given)
        view.raw = fill(view.blocks, {}, before=same_fields(view.raw, old, view.blocks))
        view.hash = self._hash()
        self._index(view)
        self._tell(view)
        return view

    def publish(self, user: str, given: Json, known_hash: str | None = None) -> View:
        """The home tab of one person."""
        check_view(given, kind="home")
        home = self.homes.get(user)
        if home is not None:
            return self.update(home, given, known_hash)
        if known_hash is not None:
            raise SlackError("hash_conflict")
        view = self._make(user, given)
        self.homes[user] = view
        self._tell(view)
        return view

    def close(self, user: str) -> View | None:
        """Take the top one away."""
        stack = self.stacks.get(user)
        if not stack:
            return None
        view = stack.pop()
        self._forget(view)
        self._tell(view)
        return view

    def clear(self, user: str) -> list[View]:
        """Take all away; the ones that were open, from the top."""
        closed = list(reversed(self.stacks.pop(user, [])))
        for view in closed:
            self._forget(view)
        if closed:
            self._tell(closed[0])
        return closed

    def find(self, view_id: str | None, external_id: str | None = None) -> View | None:
        if view_id is not None:
            return self.by_id.get(view_id)
        return self.by_external.get(external_id or "")

    def as_slack(self, view: View) -> Json:
        """Slack's view object, with the state of its fields."""
        app = self.world.app
        shown: Json = {
            "id": view.id,
            "team_id": self.world.team_id,
            "private_metadata": "",
            "callback_id": "",
            "external_id": "",
            "title": None,
            "submit": None,
            "close": None,
            "clear_on_close": False,
            "notify_on_close": False,
            **view.given,
            "state": slack_state(view.blocks, view.raw),
            "hash": view.hash,
            "root_view_id": view.root,
            "previous_view_id": view.previous,
            "app_id": app.id,
            "app_installed_team_id": self.world.team_id,
            "bot_id": app.bot_id,
        }
        return shown

    def _add(self, user: str, given: Json) -> View:
        stack = self.stacks.setdefault(user, [])
        view = self._make(user, given)
        if stack:
            view.root, view.previous = stack[0].id, stack[-1].id
        stack.append(view)
        self._tell(view)
        return view

    def _make(self, user: str, given: Json) -> View:
        name = f"V0{self.world.fresh():08d}"
        view = View(id=name, user=user, given=self._named(given), hash=self._hash(), root=name)
        view.raw = fill(view.blocks, {})
        self._index(view)
        return view

    def _named(self, given: Json) -> Json:
        return {**given, "blocks": name_blocks(given["blocks"], self.world.fresh())}

    def _hash(self) -> str:
        return f"{int(self.world.clock())}.{self.world.fresh():08x}"

    def _external(self, given: Json, own: View | None) -> None:
        holder = self.by_external.get(given.get("external_id", ""))
        if holder is not None and holder is not own:
            raise SlackError("duplicate_external_id")

    def _index(self, view: View) -> None:
        self.by_id[view.id] = view
        if view.given.get("external_id"):
            self.by_external[view.given["external_id"]] = view

    def _forget(self, view: View) -> None:
        self.by_id.pop(view.id, None)
        self.by_external.pop(view.given.get("external_id", ""), None)

    def _tell(self, view: View) -> None:
        kind = "home" if view.given["type"] == "home" else "view"
        self.world.tell({"type": kind, "view_id": view.id}, (view.user,))


def as_desk(view: View | None, depth: int = 1) -> Json | None:
    """A view as the page draws it, or None."""
    if view is None:
        return None
    given: dict[str, Any] = view.given
    return {
        "id": view.id,
        "type": given["type"],
        "title": (given.get("title") or {}).get("text"),
        "submit": (given.get("submit") or {}).get("text"),
        "close": (given.get("close") or {}).get("text"),
        "blocks": given["blocks"],
        "callback_id": given.get("callback_id", ""),
        "private_metadata": given.get("private_metadata", ""),
        "state": view.raw,
        "hash": view.hash,
        "depth": depth,
    }
