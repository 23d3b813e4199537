"""What the bot heard in a story: which verbs were typed, which buttons tapped, which forms sent."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot import handlers

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = {"command": "/{}", "button": "{}", "form": "{}+"}
"""How each way to the bot is told in a list of acts: `/agree`, `consensus.agree`, `consensus.concern+`."""


@contextmanager
def listening() -> Iterator[set[str]]:
    """Everything that reaches a handler while this lasts, by these names."""
    heard: set[str] = set()
    before = handlers._answer

    async def answer(ack, desk, tap, handler):
        if handler is not None and tap.act.via in TABLES:
            heard.add(TABLES[tap.act.via].format(tap.name))
        return await before(ack, desk, tap, handler)

    handlers._answer = answer
    try:
        yield heard
    finally:
        handlers._answer = before


def every_act() -> list[frozenset[str]]:
    """All that people can do: one entry for what is done by one handler, under whichever names it goes."""
    tables = {"command": handlers.VERBS, "button": handlers.ACTIONS, "form": handlers.VIEWS}
    together: dict[tuple[str, int], set[str]] = {}
    for via, table in tables.items():
        for name, handler in table.items():
            together.setdefault((via, id(handler)), set()).add(TABLES[via].format(name))
    return [frozenset(names) for names in together.values()]
