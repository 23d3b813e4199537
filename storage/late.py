"""The wire to a server where many write: what others would wait for is written last, and in one round trip.

A crowd that votes on one decision meets at two rows, the decision's card and the end of the body's log. Each act holds
them until it is on disk, so what lies between decides how many votes a second there can be.
"""

from __future__ import annotations

from typing import Any

import psycopg
from sqlalchemy import Dialect

from storage.link import Cursor, Link, Place, Prepared


class Wire:
    """A connection that sends on what was put off when somebody asks it something, together with the question."""

    __slots__ = ("_connection", "_waiting")

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection
        self._waiting: list[tuple[Any, Any]] = []

    def later(self, sql: str, values: Any) -> None:
        """Run this before the next statement; it fails there if it fails."""
        self._waiting.append((sql, values))

    def execute(self, sql: Any, values: Any = None, /) -> Cursor:
        """Run what waits, and this, in one round trip."""
        if not self._waiting:
            return self._connection.execute(sql, values)
        with self._connection.pipeline():
            for waiting in self._waiting:
                self._connection.execute(*waiting)
            self._waiting.clear()
            return self._connection.execute(sql, values)

    def flush(self) -> None:
        """Run what waits."""
        if self._waiting:
            self.execute(*self._waiting.pop())


class LateLink(Link):
    """One act's transaction. A plain INSERT waits for the next statement; what `at_the_end` takes, for the end."""

    __slots__ = ("_later", "_wire")

    def __init__(self, connection: psycopg.Connection[Any], dialect: Dialect, known: dict[str, Any]) -> None:
        self._wire = Wire(connection)
        super().__init__(self._wire, dialect, known)
        self._later: dict[Place, tuple[Prepared, dict[str, Any]]] = {}

    def change(self, statement: Prepared, **values: Any) -> int:
        ready = statement.ready(self.dialect)
        if not _surely_adds_one(ready.sql):
            return super().change(statement, **values)
        self._wire.later(ready.sql, ready.values(values))
        return 1

    def at_the_end(self, place: Place, statement: Prepared, **values: Any) -> None:
        """The last word for a place is written, before the commit."""
        self._later[place] = (statement, values)

    def finish(self) -> None:
        """Write what was put off; always in the same order, so that no two acts wait for each other."""
        for place in sorted(self._later):
            statement, values = self._later[place]
            ready = statement.ready(self.dialect)
            self._wire.later(ready.sql, ready.values(values))
        self._later.clear()
        self._wire.flush()


def _surely_adds_one(sql: str) -> bool:
    """Whether nobody need wait to learn what a statement did: it adds its row or fails."""
    return sql.startswith("INSERT") and "ON CONFLICT" not in sql and "RETURNING" not in sql
