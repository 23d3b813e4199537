"""The table of the private addresses of calendars."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from storage.columns import Instant
from storage.tables.base import Row, column, owned, where


class Feeds(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    person: str
    body: str | None
    digest: str
    made_at: datetime = column(Instant())
    ended_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        owned("bodies", "body"),
        UniqueConstraint("id"),
        where("ended_at IS NULL AND body IS NOT NULL", "uq_feeds_of_a_body", *("team", "person", "body"), unique=True),
        where("ended_at IS NULL AND body IS NULL", "uq_feeds_of_all", "team", "person", unique=True),
    )
