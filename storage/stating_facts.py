"""What members say on a decision besides their ballots, the chair's steps on it, and votes taken down for somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.rules.record import Capacity, Choice


class Said(StrEnum):
    """What a statement is. The first three answer the question of consensus; none of them is a vote."""

    AGREE = "agree"
    CONCERN = "concern"
    BLOCK = "block"
    LACKS_AUTHORITY = "lacks-authority"
    POSITION = "position"
    VIEW = "view"


class StepKind(StrEnum):
    """What the chair does about a decision, once: moves on to the vote, breaks a tie, confirms how it was taken."""

    VOTE = "vote"
    CASTING = "casting"
    CONFIRMED = "confirmed"


class ReceivedBy(StrEnum):
    """How a vote reached the secretariat."""

    PHONE = "phone"
    EMAIL = "e-mail"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody said for a seat. It stands while `ended` is empty; a changed mind is a new statement."""

    team: str
    id: str
    decision: str
    seat: str
    person: str
    capacity: Capacity
    kind: Said
    words: str
    at: datetime
    choice: Choice | None = None
    """Of a position: what the organisation intends."""
    organisation: str = ""
    """Of a position: whose it is."""
    ended: str = ""
    """Why it stands no more: `superseded`, `taken-back`, `recused`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    team: str
    decision: str
    kind: StepKind
    seat: str
    """In which somebody presided; "" for the secretariat."""
    person: str
    at: datetime
    choice: Choice | None = None
    """Of a casting vote."""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVote:
    """A ballot that the secretariat took down for a member, how it came, and whether the member objected."""

    team: str
    decision: str
    ballot: str
    seat: str
    person: str
    recorded_by: str
    received: ReceivedBy
    evidence: str
    at: datetime
    objected_at: datetime | None = None
    objection: str = ""
