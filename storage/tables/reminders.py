"""Table of the reminders that were entered into somebody's digest of a day: each rung of a duty's ladder once."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, Index, UniqueConstraint
from sqlmodel import Field

from bot.rules.ladder import RungKind
from storage.columns import Instant, Words
from storage.tables.base import Row, column, holds, number, owned


class Reminders(Row, table=True):
    number: int | None = number()
    team: str
    person: str
    day: date = Field(sa_type=Date)
    body: str
    duty: str
    kind: RungKind = column(Words(RungKind))
    rung_on: date = Field(sa_type=Date)
    at: datetime = column(Instant())
    __table_args__ = (
        owned("bodies", "body"),
        UniqueConstraint("team", "body", "duty", "kind", "rung_on", "person", name="uq_reminders_once"),
        Index(None, "team", "person", "day"),
        holds("kind", "kind IN ('owner', 'chair', 'secretariat')"),
    )
