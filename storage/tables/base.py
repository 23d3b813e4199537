"""What all tables share: one catalogue, names for their constraints, and short ways to write a column."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, MetaData, Table, inspect, text
from sqlmodel import Field, SQLModel

from storage.columns import Number

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Row(SQLModel):
    """A row never leaves storage: what others see are the facts made of it."""

    metadata: ClassVar[MetaData] = METADATA


def table_of(row: Any) -> Table:
    """The Core table that a row class declares."""
    return cast("Table", inspect(row).local_table)


def column(kind: Any, *, nullable: bool = False, primary_key: bool = False) -> Any:
    """A field of one of our own column types."""
    return Field(sa_column=Column(kind, nullable=nullable, primary_key=primary_key))


def number() -> Any:
    """The primary key of what is listed in the order in which it came."""
    return Field(default=None, sa_column=Column(Number, primary_key=True, autoincrement=True))


def owned(table: str, *columns: str) -> ForeignKeyConstraint:
    """A reference within the same workspace: `team` is always its first column. The last column names an `id`."""
    return ForeignKeyConstraint(("team", *columns), (f"{table}.team", f"{table}.id"))


def holds(name: str, condition: str) -> CheckConstraint:
    """A truth that the database holds, whatever the code does."""
    return CheckConstraint(condition, name=name)


def where(condition: str, name: str, *columns: str, unique: bool = False) -> Index:
    """An index of only those rows for which the condition holds, in both databases."""
    return Index(name, *columns, unique=unique, sqlite_where=text(condition), postgresql_where=text(condition))
