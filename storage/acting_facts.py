"""Who may act or vote for somebody else beyond one decision, and the votes that holders of free proxies cast."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.rules.record import Choice


class OfferState(StrEnum):
    """Of an alternate's nomination or a proxy: only an accepted one gives a right."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ENDED = "ended"


class MandateKind(StrEnum):
    """What somebody is asked to do for a seat: act in it as its alternate, or carry its proxy."""

    ALTERNATE = "alternate"
    PROXY = "proxy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """A nomination or a proxy for more than one decision: for one meeting, for a period, or standing (until ended).

    Each decision that is opened while it lasts gets a nomination or a proxy of its own, which names this one.
    """

    team: str
    id: str
    body: str
    kind: MandateKind
    seat: str
    """The seat that is acted in, or that gives the proxy."""
    person: str
    """The alternate, or the member who carries the proxy."""
    given_by: str
    given_at: datetime
    holder: str | None = None
    """The seat that carries a proxy; None for an alternate."""
    instruction: Choice | None = None
    """How a proxy votes. None: its holder is free, or it is no proxy."""
    authority: bool | None = None
    """Whether an alternate has delegated authority, where the terms ask; None: they do not."""
    rank: int = 1
    """The place among the alternates of the seat: who is asked first."""
    meeting: str | None = None
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    """A period; the moment of its end lies outside it. Neither a meeting nor a period: standing."""
    state: OfferState = OfferState.OFFERED
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    why: str = ""
    """Why it ended: `ended`, `replaced`, `returned`."""
    return_asked_at: datetime | None = None
    """The member is back at the meeting and has asked the chair's leave to take over again."""
    return_agreed_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyVote:
    """The choice of whoever carries a free proxy. `live` is the one that counts; the others stay on record."""

    team: str
    id: str
    """Its reference: `7Q3F-2K`."""
    decision: str
    proxy: str
    seat: str
    """The seat that gave the proxy."""
    cast_by: str
    choice: Choice
    cast_at: datetime
    action_ts: str = ""
    live: bool = True
    ended: str = ""
    """Why it counts no more: `superseded`, `recused`."""
