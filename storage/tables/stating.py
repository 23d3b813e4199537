"""Tables of what members say besides their ballots, of the chair's steps, and of votes taken down for somebody."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from bot.rules.record import Capacity, Choice
from storage.columns import Instant, Words
from storage.stating_facts import ReceivedBy, Said, StepKind
from storage.tables.base import Row, column, holds, number, owned, where


class Statements(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    decision: str
    seat: str
    person: str
    capacity: Capacity = column(Words(Capacity))
    kind: Said = column(Words(Said))
    words: str = column(Text())
    at: datetime = column(Instant())
    choice: Choice | None = column(Words(Choice), nullable=True)
    organisation: str
    ended: str
    __table_args__ = (
        UniqueConstraint("team", "id"),
        ForeignKeyConstraint(("team", "decision", "seat"), ("electors.team", "electors.decision", "electors.seat")),
        Index(None, "team", "decision"),
        where("ended = ''", "uq_statements_live", "team", "decision", "seat", "kind", "organisation", unique=True),
        holds("capacity", "capacity IN ('self', 'alternate')"),
        holds("kind", "kind IN ('agree', 'concern', 'block', 'lacks-authority', 'position', 'view')"),
        holds("choice", "choice IN ('for', 'against', 'abstain')"),
        holds("position", "(kind = 'position') = (choice IS NOT NULL) AND (kind = 'position') = (organisation <> '')"),
    )


class Steps(Row, table=True):
    team: str = Field(primary_key=True)
    decision: str = Field(primary_key=True)
    kind: StepKind = column(Words(StepKind), primary_key=True)
    seat: str
    person: str
    at: datetime = column(Instant())
    choice: Choice | None = column(Words(Choice), nullable=True)
    words: str = column(Text())
    __table_args__ = (
        owned("decisions", "decision"),
        holds("kind", "kind IN ('vote', 'casting', 'confirmed')"),
        holds("choice", "choice IN ('for', 'against')"),
        holds("casting", "(kind = 'casting') = (choice IS NOT NULL)"),
    )


class RecordedVotes(Row, table=True):
    __tablename__ = "recorded_votes"
    team: str = Field(primary_key=True)
    decision: str = Field(primary_key=True)
    ballot: str = Field(primary_key=True)
    seat: str
    person: str
    recorded_by: str
    received: ReceivedBy = column(Words(ReceivedBy))
    evidence: str = column(Text())
    at: datetime = column(Instant())
    objected_at: datetime | None = column(Instant(), nullable=True)
    objection: str = column(Text())
    __table_args__ = (
        ForeignKeyConstraint(("team", "decision", "ballot"), ("ballots.team", "ballots.decision", "ballots.id")),
        holds("received", "received IN ('phone', 'e-mail', 'letter')"),
        holds("objection", "objection = '' OR objected_at IS NOT NULL"),
        holds("another", "recorded_by <> person"),
    )
