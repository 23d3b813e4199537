"""Tables of those who act or vote for others: mandates beyond one decision, and the votes of free proxies."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint

from bot.rules.record import Choice
from storage.acting_facts import MandateKind, OfferState
from storage.columns import Instant, Words
from storage.tables.base import Row, column, holds, number, owned, where


class Mandates(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    kind: MandateKind = column(Words(MandateKind))
    seat: str
    person: str
    given_by: str
    given_at: datetime = column(Instant())
    holder: str | None
    instruction: Choice | None = column(Words(Choice), nullable=True)
    authority: bool | None
    rank: int
    meeting: str | None
    begins_at: datetime | None = column(Instant(), nullable=True)
    ends_at: datetime | None = column(Instant(), nullable=True)
    state: OfferState = column(Words(OfferState))
    answered_at: datetime | None = column(Instant(), nullable=True)
    ended_at: datetime | None = column(Instant(), nullable=True)
    why: str
    return_asked_at: datetime | None = column(Instant(), nullable=True)
    return_agreed_by: str | None
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("bodies", "body"),
        owned("meetings", "meeting"),
        Index(None, "team", "body", "kind"),
        Index(None, "team", "person"),
        holds("kind", "kind IN ('alternate', 'proxy')"),
        holds("holder", "(kind = 'proxy') = (holder IS NOT NULL) AND (holder IS NULL OR holder <> seat)"),
        holds(
            "instruction", "instruction IS NULL OR (kind = 'proxy' AND instruction IN ('for', 'against', 'abstain'))"
        ),
        holds("rank", "rank >= 1"),
        holds("scope", "meeting IS NULL OR (begins_at IS NULL AND ends_at IS NULL)"),
        holds("period", "ends_at IS NULL OR begins_at IS NULL OR begins_at < ends_at"),
        holds("state", "state IN ('offered', 'accepted', 'declined', 'ended')"),
        holds("answered", "state IN ('offered', 'ended') OR answered_at IS NOT NULL"),
        holds("ended", "(state = 'ended') = (ended_at IS NOT NULL) AND (state = 'ended') = (why <> '')"),
    )


class ProxyVotes(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    decision: str
    proxy: str
    seat: str
    cast_by: str
    choice: Choice = column(Words(Choice))
    cast_at: datetime = column(Instant())
    action_ts: str
    live: bool
    ended: str
    __table_args__ = (
        UniqueConstraint("team", "decision", "id"),
        owned("decisions", "decision"),
        owned("proxies", "proxy"),
        holds("choice", "choice IN ('for', 'against', 'abstain')"),
        holds("live", "live = (ended = '')"),
        where("live", "uq_proxyvotes_live", "team", "proxy", unique=True),
        Index(None, "team", "decision"),
    )
