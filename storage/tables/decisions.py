"""Tables of decisions: what was asked, of whom, how they answered, and who may not or need not answer themselves."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from bot.rules.findings import Outcome
from bot.rules.record import Capacity, Channel, Choice, Ruling
from storage.columns import Instant, Kept, Number, Words
from storage.facts import DecisionState, OfferState
from storage.tables.base import Row, column, holds, number, owned, where


class Decisions(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    ref: str
    body: str
    title: str = column(Text())
    text: str = column(Text())
    decision_class: str
    channel: Channel = column(Words(Channel))
    opened_by: str
    opened_at: datetime = column(Instant())
    terms: str
    text_sha: str
    electorate_sha: str
    amount_pence: int | None = column(Number, nullable=True)
    reason: str = column(Text())
    plan_line: str = column(Text())
    attempt: int
    closes_at: datetime | None = column(Instant(), nullable=True)
    closes_as_entered: str
    zone: str
    state: DecisionState = column(Words(DecisionState))
    closed_at: datetime | None = column(Instant(), nullable=True)
    processed_at: datetime | None = column(Instant(), nullable=True)
    outcome: Outcome | None = column(Kept(Outcome), nullable=True)
    card_ts: str
    result_ts: str
    __table_args__ = (
        UniqueConstraint("team", "ref"),
        owned("bodies", "body"),
        ForeignKeyConstraint(("team", "terms"), ("terms.team", "terms.sha")),
        holds("state", "state IN ('open', 'closed', 'withdrawn')"),
        holds("channel", "channel IN ('meeting', 'remote', 'urgent')"),
        holds("amount", "amount_pence >= 0"),
        holds("attempt", "attempt >= 1"),
        holds("closed", "(state = 'closed') = (outcome IS NOT NULL) AND (state <> 'closed' OR closed_at IS NOT NULL)"),
        holds("not_yet_closed", "state <> 'open' OR (closed_at IS NULL AND processed_at IS NULL)"),
        where("state = 'open'", "ix_decisions_due", "closes_at"),
        Index(None, "team", "body", "opened_at"),
    )


class Electors(Row, table=True):
    team: str = Field(primary_key=True)
    decision: str = Field(primary_key=True)
    seat: str = Field(primary_key=True)
    person: str | None
    __table_args__ = (owned("decisions", "decision"), Index(None, "team", "decision", "person"))


class Counters(Row, table=True):
    """The last number given to a decision of a body in a year."""

    team: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    last: int
    __table_args__ = (owned("bodies", "body"),)


class Ballots(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    decision: str
    seat: str
    cast_by: str
    capacity: Capacity = column(Words(Capacity))
    choice: Choice = column(Words(Choice))
    cast_at: datetime = column(Instant())
    action_ts: str
    live: bool
    ended: str
    __table_args__ = (
        UniqueConstraint("team", "decision", "id"),
        ForeignKeyConstraint(("team", "decision", "seat"), ("electors.team", "electors.decision", "electors.seat")),
        holds("capacity", "capacity IN ('self', 'alternate')"),
        holds("choice", "choice IN ('for', 'against', 'abstain')"),
        holds("live", "live = (ended = '')"),
        where("live", "uq_ballots_live", "team", "decision", "seat", unique=True),
    )


class Conflicts(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    decision: str
    seat: str
    declared_by: str
    kind: str
    nature: str = column(Text())
    declared_at: datetime = column(Instant())
    ruling: Ruling | None = column(Words(Ruling), nullable=True)
    ruled_by: str | None
    ruled_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("decisions", "decision"),
        Index(None, "team", "decision"),
        holds("ruling", "ruling IN ('take-part', 'speak', 'withdraw')"),
        holds("ruled", "(ruling IS NULL) = (ruled_at IS NULL) AND (ruling IS NULL) = (ruled_by IS NULL)"),
    )


class Nominations(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    decision: str | None
    seat: str
    person: str
    nominated_by: str
    nominated_at: datetime = column(Instant())
    state: OfferState = column(Words(OfferState))
    answered_at: datetime | None = column(Instant(), nullable=True)
    mandate: str | None
    authority: bool | None
    standing: bool | None
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("bodies", "body"),
        owned("decisions", "decision"),
        Index(None, "team", "decision"),
        Index(None, "team", "person"),
        holds("state", "state IN ('offered', 'accepted', 'declined', 'ended')"),
        holds("answered", "state IN ('offered', 'ended') OR answered_at IS NOT NULL"),
    )


class Proxies(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    decision: str
    grantor: str
    holder: str
    holder_person: str
    instruction: Choice | None = column(Words(Choice), nullable=True)
    lodged_by: str
    lodged_at: datetime = column(Instant())
    state: OfferState = column(Words(OfferState))
    answered_at: datetime | None = column(Instant(), nullable=True)
    mandate: str | None
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("decisions", "decision"),
        Index(None, "team", "decision"),
        where("state = 'accepted'", "uq_proxies_accepted", "team", "decision", "grantor", unique=True),
        holds("holder", "grantor <> holder"),
        holds("instruction", "instruction IN ('for', 'against', 'abstain')"),
        holds("state", "state IN ('offered', 'accepted', 'declined', 'ended')"),
        holds("answered", "state IN ('offered', 'ended') OR answered_at IS NOT NULL"),
    )
