"""Table of the duties that somebody said are done: each stands once, until it is taken back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, Index, Text, UniqueConstraint
from sqlmodel import Field

from storage.columns import Instant
from storage.tables.base import Row, column, holds, number, owned, where


class DutiesDone(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    key: str = column(Text())
    name: str
    title: str = column(Text())
    due_on: date = Field(sa_type=Date)
    person: str
    note: str = column(Text())
    at: datetime = column(Instant())
    undone_by: str | None = None
    undone_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        owned("bodies", "body"),
        UniqueConstraint("team", "id"),
        Index(None, "team", "body", "due_on"),
        where("undone_at IS NULL", "uq_dutiesdone_standing", "team", "body", "key", unique=True),
        holds("undone", "(undone_at IS NULL) = (undone_by IS NULL)"),
    )
