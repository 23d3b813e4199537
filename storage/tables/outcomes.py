"""Tables of what follows a decision: the signatory's answer, the meetings, and what they ratified."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from storage.columns import Instant
from storage.tables.base import Row, column, number, owned


class Signatures(Row, table=True):
    number: int | None = number()
    team: str
    decision: str
    person: str
    signed: bool
    reason: str = column(Text())
    at: datetime = column(Instant())
    __table_args__ = (owned("decisions", "decision"), Index(None, "team", "decision"))


class Meetings(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str
    kind: str
    held_at: datetime = column(Instant())
    zone: str
    __table_args__ = (
        owned("bodies", "body"),
        UniqueConstraint("team", "body", "id"),
        Index(None, "team", "body", "held_at"),
    )


class Ratifications(Row, table=True):
    number: int | None = number()
    team: str
    decision: str
    meeting: str
    ratified: bool
    recorded_by: str
    note: str = column(Text())
    at: datetime = column(Instant())
    __table_args__ = (
        owned("decisions", "decision"),
        ForeignKeyConstraint(("team", "meeting"), ("meetings.team", "meetings.id")),
        Index(None, "team", "decision"),
    )
