"""What follows a decision: the signatory's answer, the body's meetings, and what they ratified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    team: str
    decision: str
    person: str
    signed: bool
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    team: str
    id: str
    body: str
    kind: str
    """ordinary, additional or extraordinary."""
    held_at: datetime
    zone: str = "Europe/London"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratification:
    team: str
    decision: str
    meeting: str
    ratified: bool
    recorded_by: str
    note: str
    at: datetime
