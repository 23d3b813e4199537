"""What is kept of duties: which of them somebody said is done. Which there are is worked out, never kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDone:
    """Somebody said that a duty is done. It stands until it is taken back, and is never changed otherwise."""

    team: str
    id: str
    body: str
    key: str
    """Of the duty, as it is worked out; unique in its body while it stands."""
    name: str
    title: str
    """What it is about, as it was called then."""
    due_on: date
    person: str
    """Who said so."""
    note: str
    """What was done, or a link to it."""
    at: datetime
    undone_by: str | None = None
    undone_at: datetime | None = None
