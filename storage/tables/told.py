"""Table of the lines of digests: what each said, so that a digest can be drawn anew when a duty is settled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Date, Index, UniqueConstraint
from sqlmodel import Field

from bot.rules.ladder import RungKind
from storage.columns import Document, Instant, Words
from storage.tables.base import Row, column, holds, number, owned
from storage.told_facts import Shown


class ToldLines(Row, table=True):
    number: int | None = number()
    team: str
    person: str
    day: date = Field(sa_type=Date)
    body: str
    duty: str
    kind: RungKind = column(Words(RungKind))
    name: str
    title: str
    ref: str
    clause: str
    due: datetime = column(Instant())
    due_on: date = Field(sa_type=Date)
    held_at: datetime | None = column(Instant(), nullable=True)
    zone: str
    words: Mapping[str, object] = column(Document())
    shown: Shown = column(Words(Shown))
    __table_args__ = (
        owned("bodies", "body"),
        UniqueConstraint("team", "person", "day", "body", "duty", "kind", name="uq_toldlines_once"),
        Index(None, "team", "body", "day"),
        holds("shown", "shown IN ('owed', 'settled', 'dropped')"),
    )
