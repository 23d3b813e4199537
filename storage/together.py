"""The wire of acts that share a commit: what one has read the next need not ask, and what all write is written once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Dialect

from storage.link import Driver, Link, Place, Prepared

F = TypeVar("F")
_Later = tuple[Prepared, dict[str, Any]]
_Asked = tuple[Prepared, object, tuple[tuple[str, Any], ...]]
MOST_SEEN = 4_096
"""Queries of one table whose answers are kept at most."""


class Seen:
    """What queries found, by table, until somebody writes to the table; shared by the transactions of one connection.

    It holds for as long as the file's data version stays: nobody else has written meanwhile.
    """

    __slots__ = ("by_table", "version")

    def __init__(self) -> None:
        self.by_table: dict[str | None, dict[_Asked, Any]] = {}
        self.version: int | None = None

    def hold(self, version: int) -> None:
        """Forget everything where somebody else has written."""
        if version != self.version:
            self.by_table.clear()
            self.version = version

    def of(self, table: str) -> dict[_Asked, Any]:
        known = self.by_table.setdefault(table, {})
        if len(known) >= MOST_SEEN:
            known.clear()
        return known


class TogetherLink(Link):
    """One transaction of several acts on a database where nobody else writes meanwhile.

    A query's rows are kept until a table that it reads is written; an act that is undone takes its traces with it.
    """

    __slots__ = ("_before", "_later", "_seen")

    def __init__(self, driver: Driver, dialect: Dialect, known: dict[str, Any], seen: Seen) -> None:
        super().__init__(driver, dialect, known)
        self._seen = seen
        self._later: dict[Place, _Later | None] = {}
        self._before: tuple[dict[Place, Any], dict[Place, _Later | None]] = ({}, {})

    def begin_act(self) -> None:
        """The next act starts: what it leaves can be told from what was there."""
        self._before = (dict(self.noted), dict(self._later))

    def undo_act(self) -> None:
        """The act was rolled back: nothing that it noted, put off or read is true any more."""
        self.noted, self._later = self._before
        self._seen.by_table.clear()

    def finish(self) -> None:
        """Write what was put off, before the commit; always in the same order."""
        for place in sorted(self._later):
            later = self._later[place]
            if later is not None:
                self.change(later[0], **later[1])
        self._later.clear()

    def rows(self, statement: Prepared, **values: Any) -> list[tuple[Any, ...]]:
        ready = statement.ready(self.dialect)
        if ready.reads is None:
            self._seen.by_table.pop(ready.changes, None)
            return super().rows(statement, **values)
        known = self._seen.of(ready.reads)
        asked = (statement, None, tuple(values.items()))
        found: list[tuple[Any, ...]] | None = known.get(asked)
        if found is None:
            found = known[asked] = super().rows(statement, **values)
        return found

    def facts(self, statement: Prepared, make: Callable[[Sequence[Any]], F], **values: Any) -> tuple[F, ...]:
        ready = statement.ready(self.dialect)
        if ready.reads is None:
            return super().facts(statement, make, **values)
        known = self._seen.of(ready.reads)
        asked = (statement, make, tuple(values.items()))
        found: tuple[F, ...] | None = known.get(asked)
        if found is None:
            found = known[asked] = tuple([make(row) for row in super().rows(statement, **values)])
        return found

    def row(self, statement: Prepared, **values: Any) -> tuple[Any, ...] | None:
        found = self.rows(statement, **values)
        return found[0] if found else None

    def change(self, statement: Prepared, **values: Any) -> int:
        self._seen.by_table.pop(statement.ready(self.dialect).changes, None)
        return super().change(statement, **values)

    def at_the_end(self, place: Place, statement: Prepared, **values: Any) -> None:
        """The first word for a place is written at once: if the database refuses it, that act alone fails."""
        if place in self._later:
            self._later[place] = (statement, values)
        else:
            self.change(statement, **values)
            self._later[place] = None
