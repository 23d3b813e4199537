"""The wire of acts that share a commit: what one has read the next need not ask, and what all write is written once."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect

from storage.link import Driver, Link, Place, Prepared

_Later = tuple[Prepared, dict[str, Any]]


class TogetherLink(Link):
    """One transaction of several acts on a database where nobody else writes meanwhile.

    A query's rows are kept until a table that it reads is written; an act that is undone takes its traces with it.
    """

    __slots__ = ("_before", "_later", "_seen")

    def __init__(self, driver: Driver, dialect: Dialect, known: dict[str, Any]) -> None:
        super().__init__(driver, dialect, known)
        self._seen: dict[str | None, dict[tuple[Prepared, tuple[tuple[str, Any], ...]], list[tuple[Any, ...]]]] = {}
        self._later: dict[Place, _Later | None] = {}
        self._before: tuple[dict[Place, Any], dict[Place, _Later | None]] = ({}, {})

    def begin_act(self) -> None:
        """The next act starts: what it leaves can be told from what was there."""
        self._before = (dict(self.noted), dict(self._later))

    def undo_act(self) -> None:
        """The act was rolled back: nothing that it noted, put off or read is true any more."""
        self.noted, self._later = self._before
        self._seen.clear()

    def finish(self) -> None:
        """Write what was put off, before the commit; always in the same order."""
        for place in sorted(self._later):
            later = self._later[place]
            if later is not None:
                super().change(later[0], **later[1])
        self._later.clear()

    def rows(self, statement: Prepared, **values: Any) -> list[tuple[Any, ...]]:
        table = self.only_reads(statement)
        if table is None:
            self._seen.pop(self.changes(statement), None)
            return super().rows(statement, **values)
        known = self._seen.setdefault(table, {})
        asked = (statement, tuple(values.items()))
        found = known.get(asked)
        if found is None:
            found = known[asked] = super().rows(statement, **values)
        return found

    def row(self, statement: Prepared, **values: Any) -> tuple[Any, ...] | None:
        found = self.rows(statement, **values)
        return found[0] if found else None

    def change(self, statement: Prepared, **values: Any) -> int:
        self._seen.pop(self.changes(statement), None)
        return super().change(statement, **values)

    def at_the_end(self, place: Place, statement: Prepared, **values: Any) -> None:
        """The first word for a place is written at once: if the database refuses it, that act alone fails."""
        if place in self._later:
            self._later[place] = (statement, values)
        else:
            self.change(statement, **values)
            self._later[place] = None
