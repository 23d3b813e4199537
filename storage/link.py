"""The wire to the database: SQLAlchemy writes each statement once, the driver's own cursor runs it.

Measured on the vote's path, a statement costs a quarter of what it costs through a SQLAlchemy connection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ClauseElement, Dialect, Table, UpdateBase
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.util import find_tables

Converter = Callable[[Any], Any]
Place = tuple[str, ...]


class Cursor(Protocol):
    @property
    def rowcount(self) -> int: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...


class Driver(Protocol):
    """What `sqlite3` and `psycopg` connections have in common."""

    def execute(self, sql: Any, values: Any = ..., /) -> Cursor: ...


@dataclass(frozen=True, slots=True)
class _Ready:
    """A statement as one driver takes it, and where its values need converting on the way in and out."""

    sql: str
    names: tuple[str, ...]
    given: dict[str, Any]
    binds: tuple[tuple[int, Converter], ...]
    results: tuple[tuple[int, Converter], ...]
    positional: bool
    tables: tuple[str, ...]
    """Which it reads, or the one that it changes."""
    writes: bool

    def values(self, run: dict[str, Any]) -> Any:
        """What the run gives before what the statement itself holds. KeyError: neither has it."""
        held = {**self.given, **run} if self.given else run
        values = [held[name] for name in self.names]
        for place, convert in self.binds:
            if values[place] is not None:
                values[place] = convert(values[place])
        return values if self.positional else dict(zip(self.names, values, strict=True))

    def read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        if not self.results:
            return tuple(row)
        read = list(row)
        for place, convert in self.results:
            if read[place] is not None:
                read[place] = convert(read[place])
        return tuple(read)


class Prepared:
    """One statement, written by SQLAlchemy once for each dialect. `bindparam` names are the values that a run gives."""

    __slots__ = ("_build", "_ready")

    def __init__(self, build: ClauseElement | Callable[[Any], ClauseElement]) -> None:
        """Take a statement, or a function that makes one from the dialect's own `insert` (for ON CONFLICT)."""
        self._build = build
        self._ready: dict[str, _Ready] = {}

    def ready(self, dialect: Dialect) -> _Ready:
        ready = self._ready.get(dialect.name)
        if ready is None:
            ready = self._ready[dialect.name] = self._compile(dialect)
        return ready

    def _compile(self, dialect: Dialect) -> _Ready:
        insert = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[dialect.name]
        statement = self._build if isinstance(self._build, ClauseElement) else self._build(insert)
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)  # noqa: S101 - narrows for mypy; DML and SELECT compile to this
        params = compiled.construct_params(_check=False)
        names = tuple(compiled.positiontup or ()) if compiled.positional else tuple(params)
        bound = [compiled.binds[name] for name in names]
        columns = getattr(statement, "exported_columns", ())
        return _Ready(
            sql=str(compiled),
            names=names,
            given={name: params[name] for name, bind in zip(names, bound, strict=True) if not bind.required},
            binds=_converters(bind.type.dialect_impl(dialect).bind_processor(dialect) for bind in bound),
            results=_converters(one.type.dialect_impl(dialect).result_processor(dialect, None) for one in columns),
            positional=bool(compiled.positional),
            tables=_tables(statement),
            writes=isinstance(statement, UpdateBase),
        )


def _tables(statement: ClauseElement) -> tuple[str, ...]:
    found = find_tables(statement, include_crud=True, check_columns=True)
    return tuple(sorted({table.name for table in found if isinstance(table, Table)}))


def _converters(of_each: Iterable[Converter | None]) -> tuple[tuple[int, Converter], ...]:
    return tuple((place, convert) for place, convert in enumerate(of_each) if convert is not None)


class Link:
    """One connection inside one transaction. `posted` tells the store that somebody owes a message now."""

    __slots__ = ("dialect", "driver", "known", "noted", "posted")

    def __init__(self, driver: Driver, dialect: Dialect, known: dict[str, Any]) -> None:
        """`known` is what never changes in this database, so that it is asked only once."""
        self.driver = driver
        self.dialect = dialect
        self.known = known
        self.posted = False
        self.noted: dict[Place, Any] = {}
        """What acts of this transaction leave for each other instead of reading it again."""

    @property
    def locks_rows(self) -> bool:
        """Whether others write at the same time, so that rows must be locked. SQLite's writer is alone."""
        return self.dialect.name == "postgresql"

    def only_reads(self, statement: Prepared) -> str | None:
        """The one table that a query reads; None where it reads several, or writes."""
        ready = statement.ready(self.dialect)
        return ready.tables[0] if len(ready.tables) == 1 and not ready.writes else None

    def changes(self, statement: Prepared) -> str | None:
        """The table that a statement changes; None for a query."""
        ready = statement.ready(self.dialect)
        return ready.tables[0] if ready.writes else None

    def at_the_end(self, place: Place, statement: Prepared, **values: Any) -> None:  # noqa: ARG002 - alone, an act puts nothing off
        """Write this before the commit; for acts that share one, the last word for a `place` is written once."""
        self.change(statement, **values)

    def rows(self, statement: Prepared, **values: Any) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        ready = statement.ready(self.dialect)
        found = self.driver.execute(ready.sql, ready.values(values)).fetchall()
        return [ready.read(row) for row in found]

    def row(self, statement: Prepared, **values: Any) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        ready = statement.ready(self.dialect)
        found = self.driver.execute(ready.sql, ready.values(values)).fetchone()
        return None if found is None else ready.read(found)

    def change(self, statement: Prepared, **values: Any) -> int:
        """Write, and tell how many rows were touched."""
        ready = statement.ready(self.dialect)
        return self.driver.execute(ready.sql, ready.values(values)).rowcount
