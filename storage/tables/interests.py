"""Tables of standing interests, of the yearly confirmations that were asked for, and of their answers."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, Index, Text, UniqueConstraint
from sqlmodel import Field

from bot.rules.interests import Confirms
from bot.rules.record import Ruling
from storage.columns import Instant, Words
from storage.interest_facts import InterestEnd
from storage.tables.base import Row, column, holds, number, owned, where


class Interests(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    person: str
    kind: str
    nature: str = column(Text())
    organisation: str = column(Text())
    starts_on: date | None = column(Date(), nullable=True)
    ends_on: date | None = column(Date(), nullable=True)
    declared_at: datetime = column(Instant())
    replaces: str | None
    changed_on: date | None = column(Date(), nullable=True)
    ended: InterestEnd = column(Words(InterestEnd))
    ended_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("bodies", "body"),
        Index(None, "team", "body", "person"),
        holds("kind", "kind IN ('financial', 'professional', 'personal', 'indirect', 'nothing')"),
        holds("ended", "ended IN ('', 'ended', 'changed', 'overtaken') AND (ended = '') = (ended_at IS NULL)"),
        where("kind = 'nothing' AND ended = ''", "uq_interests_nothing", "team", "body", "person", unique=True),
    )


class Rounds(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    confirms: Confirms = column(Words(Confirms))
    due_on: date = column(Date())
    clause: str
    asked_at: datetime = column(Instant())
    told_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        UniqueConstraint("team", "id"),
        UniqueConstraint("team", "body", "confirms", "due_on", name="uq_rounds_due"),
        owned("bodies", "body"),
        holds("confirms", "confirms IN ('declarations', 'membership')"),
    )


class Asked(Row, table=True):
    """Who was asked in a round: the members in post on that day."""

    team: str = Field(primary_key=True)
    round: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    __table_args__ = (owned("rounds", "round"),)


class Confirmations(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    person: str
    confirms: Confirms = column(Words(Confirms))
    confirmed: bool
    at: datetime = column(Instant())
    round: str | None
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("bodies", "body"),
        owned("rounds", "round"),
        Index(None, "team", "body", "person"),
        holds("confirms", "confirms IN ('declarations', 'membership')"),
        holds("yes", "confirmed OR confirms = 'membership'"),
    )


class ItemConflicts(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    meeting: str
    item: str
    seat: str
    declared_by: str
    kind: str
    nature: str = column(Text())
    declared_at: datetime = column(Instant())
    ruling: Ruling | None = column(Words(Ruling), nullable=True)
    ruled_by: str | None
    ruled_at: datetime | None = column(Instant(), nullable=True)
    __tablename__ = "item_conflicts"
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("bodies", "body"),
        owned("meetings", "meeting"),
        Index(None, "team", "meeting"),
        holds("kind", "kind IN ('financial', 'professional', 'personal', 'indirect')"),
        holds("ruling", "ruling IN ('take-part', 'speak', 'withdraw')"),
        holds("ruled", "(ruling IS NULL) = (ruled_at IS NULL) AND (ruling IS NULL) = (ruled_by IS NULL)"),
    )
