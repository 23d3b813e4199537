"""The facts of one decision: who sits where, who was present, how they voted, who may not vote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Choice(StrEnum):
    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


class Channel(StrEnum):
    """Where a decision is taken. `urgent`: the chair alone, under the terms' urgent clause."""

    MEETING = "meeting"
    REMOTE = "remote"
    URGENT = "urgent"


class Capacity(StrEnum):
    """In what right a ballot was handed in for a seat."""

    SELF = "self"
    ALTERNATE = "alternate"


class Ruling(StrEnum):
    """The chair's ruling on a declared conflict. Only `withdraw` and `speak` recuse: they bar the vote."""

    TAKE_PART = "take-part"
    SPEAK = "speak"
    WITHDRAW = "withdraw"

    @property
    def recuses(self) -> bool:
        """Whether the member has no vote on the decision."""
        return self is not Ruling.TAKE_PART


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One ballot handed in for a seat; at most one live ballot a seat stands in a record."""

    seat: str
    choice: Choice
    capacity: Capacity = Capacity.SELF
    cast_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A vote lodged beforehand for a seat that nobody attends for; listed in the order in which they were lodged."""

    grantor: str
    holder: str
    instruction: Choice | None
    """None: the holder is free; without a choice of the holder's it is no vote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """Somebody who acts in a seat instead of its holder."""

    seat: str
    notified: bool = True
    cleared: bool = False
    """The chair has ruled that this alternate is free of the seat's conflict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything that `decide` may know of one decision. Seats are the ids that the terms define.

    A ballot for a name that is no seat of the terms (somebody in attendance) may stand in `ballots`: it is refused.
    """

    decision_class: str
    channel: Channel = Channel.MEETING
    attempt: int = 1
    decided_by: str | None = None
    vacant: frozenset[str] = frozenset()
    doubled: frozenset[str] = frozenset()
    """Those of the vacant seats that are so because their holder sits in another, and counts there."""
    present: frozenset[str] = frozenset()
    alternates: tuple[Alternate, ...] = ()
    presiding: str | None = None
    recused: frozenset[str] = frozenset()
    proxies: tuple[Proxy, ...] = ()
    positions: Mapping[str, Choice] = field(default_factory=dict)
    lacks_authority: frozenset[str] = frozenset()
    objections: frozenset[str] | None = None
    """Given, even empty: the consensus stage was held; None: a vote was held."""
    ballots: tuple[Ballot, ...] = ()
    casting: Choice | None = None
    signed: bool | None = None
    """True: the signatory signed; False: declined; None: not yet."""
    ratified: bool | None = None
    opened_at: datetime | None = None
    closes_at: datetime | None = None
