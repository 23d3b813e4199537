"""What is kept of the private addresses under which people read their calendars: never the address itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One person's private address for a calendar. `body` None: of all the bodies to which they belong."""

    team: str
    id: str
    """Stands in the address; says nothing by itself."""
    person: str
    body: str | None
    digest: str
    """SHA-256 (hex) of the secret in the address."""
    made_at: datetime
    ended_at: datetime | None = None
    """Since when it leads nowhere."""
