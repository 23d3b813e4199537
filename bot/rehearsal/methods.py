"""The list of Web API methods, and what every one of them can ask: who calls, which channel is meant, is it allowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.rehearsal.arguments import Argument, declare
from bot.rehearsal.errors import Json, SlackError
from bot.rehearsal.stage import Stage
from bot.rehearsal.state import Channel, Person


@dataclass(slots=True)
class Call:
    """One call of a method. `note` collects what the ledger shall say of it."""

    stage: Stage
    method: str
    args: Json
    note: Json = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.args.get(name)

    @property
    def bot(self) -> str:
        return self.stage.world.app.bot_user

    def need(self, scope: str) -> None:
        """Raises missing_scope, naming what is needed and what is there."""
        manifest = self.stage.manifest
        if not manifest.grants(scope):
            raise SlackError("missing_scope", needed=scope, provided=",".join(sorted(manifest.scopes or ())))

    def channel(self, family: str | None = None) -> Channel:
        """The channel that `channel` names, as far as the bot may know of it. `family`: read or history."""
        channel = self.stage.world.channels.get(str(self["channel"]))
        if channel is None:
            raise SlackError("channel_not_found")
        if family is not None:
            self.need(f"{channel.scope_family}:{family}")
        if channel.private and self.bot not in channel.members:
            raise SlackError("channel_not_found")
        return channel

    def person(self, user: Any) -> Person:
        person = self.stage.world.people.get(str(user))
        if person is None:
            raise SlackError("user_not_found")
        return person


Method = Callable[[Call], Json]
PAGE = 1000


@dataclass(frozen=True, slots=True)
class Spec:
    """`token`: bot, or app for the app-level one. `write`: something is different afterwards."""

    run: Method
    arguments: tuple[Argument, ...]
    scope: str | None
    write: bool
    token: str


METHODS: dict[str, Spec] = {}


def method(
    name: str,
    arguments: str = "",
    *,
    scope: str | None = None,
    write: bool = False,
    token: str = "bot",  # noqa: S107  # which kind of token, not a token
) -> Callable[[Method], Method]:
    """Enter a function in the list of methods, with its arguments as `arguments.declare` reads them."""

    def enter(run: Method) -> Method:
        METHODS[name] = Spec(run=run, arguments=declare(arguments), scope=scope, write=write, token=token)
        return run

    return enter


T = TypeVar("T")


def page(items: Sequence[T], cursor: str | None, limit: int | None, *, usual: int = 100) -> tuple[Sequence[T], Json]:
    """One page of a list, and the metadata that leads to the next. Raises invalid_cursor, invalid_limit."""
    size = usual if limit is None else limit
    if not 1 <= size <= PAGE:
        raise SlackError("invalid_limit")
    start = 0
    if cursor:
        number = cursor.removeprefix("next:")
        if not cursor.startswith("next:") or not number.isdigit() or int(number) > len(items):
            raise SlackError("invalid_cursor")
        start = int(number)
    more = start + size < len(items)
    return items[start : start + size], {"next_cursor": f"next:{start + size}" if more else ""}
