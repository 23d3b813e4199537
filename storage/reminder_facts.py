"""What is kept of a reminder: which rung of which duty's ladder, to whom, and in the digest of which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.rules.ladder import RungKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Never changed, only added to: a rung that was entered is not entered again."""

    team: str
    person: str
    day: date
    """The person's own day whose digest it stands in."""
    body: str
    duty: str
    """The key of the duty, unique in its body."""
    kind: RungKind
    rung_on: date
    """The body's day to which the ladder dates the rung."""
    at: datetime
    """When it was entered."""
