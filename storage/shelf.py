"""How one kind of fact lies in its table: a column for each field, of the same name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, Table, bindparam, insert, select, update
from sqlmodel import SQLModel

from storage.link import Link, Prepared
from storage.tables import table_of

F = TypeVar("F")


class Shelf(Generic[F]):
    """Turns facts into rows and back. The fact's fields and the table's columns bear the same names."""

    def __init__(self, fact: type[F], row: type[SQLModel], by: str = "id") -> None:
        """`by` is the column that, with the team, finds one row."""
        self.fact = fact
        self.table: Table = table_of(row)
        self.by = by
        self.names = tuple(f.name for f in fields(fact))  # type: ignore[arg-type]  # facts are dataclasses
        self.columns = tuple(self.table.c[name] for name in self.names)
        self.insert = Prepared(insert(self.table).values({n: bindparam(n) for n in self.names}).inline())
        self.find = Prepared(self.select().where(self.table.c[by] == bindparam("by")))

    def select(self) -> Select[Any]:
        """A query for facts of one team (bind `team`)."""
        return select(*self.columns).where(self.table.c.team == bindparam("team"))

    def read(self, row: Sequence[Any]) -> F:
        """The fact that a row of `select` holds."""
        return self.fact(**dict(zip(self.names, row, strict=True)))

    def one(self, link: Link, statement: Prepared, **values: Any) -> F | None:
        """The first fact that the statement finds."""
        found = link.facts(statement, self.read, **values)
        return found[0] if found else None

    def all(self, link: Link, statement: Prepared, **values: Any) -> tuple[F, ...]:
        """Every fact that the statement finds."""
        return link.facts(statement, self.read, **values)

    def add(self, link: Link, fact: F) -> None:
        """Store a new fact."""
        link.change(self.insert, **{n: getattr(fact, n) for n in self.names})

    def update(self, link: Link, team: str, by: str, changes: dict[str, Any]) -> None:
        """Change named fields of one row. LookupError: there is none. AttributeError: the fact has no such field."""
        if unknown := set(changes) - set(self.names):
            raise AttributeError(f"{self.fact.__name__} has no {', '.join(sorted(unknown))}")
        statement = _update(self.table, self.by, tuple(sorted(changes)))
        if link.change(statement, by_team=team, by=by, **changes) != 1:
            raise LookupError(f"no {self.fact.__name__} {by} in this workspace")


@lru_cache(maxsize=256)
def _update(table: Table, by: str, names: tuple[str, ...]) -> Prepared:
    found = (table.c.team == bindparam("by_team"), table.c[by] == bindparam("by"))
    return Prepared(update(table).where(*found).values({n: bindparam(n) for n in names}))
