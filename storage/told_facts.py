"""What is kept of a line that stands in somebody's digest: what it said, and whether there is still something to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.rules.ladder import RungKind


class Shown(StrEnum):
    """As what a line stands in a digest. `settled`: once it was sent; `dropped`: before, so that nobody read it."""

    OWED = "owed"
    SETTLED = "settled"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLine:
    """A duty in the digest of one person and day; in words of then, for one that is settled is not there any more."""

    team: str
    person: str
    day: date
    body: str
    duty: str
    """The key of the duty, unique in its body."""
    kind: RungKind
    name: str
    title: str
    ref: str
    clause: str
    due: datetime
    due_on: date
    held_at: datetime | None
    zone: str
    words: Mapping[str, str] = field(default_factory=dict)
    shown: Shown = Shown.OWED
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a digest stands: whether it was sent, and whether somebody is just sending it, or drawing it anew."""

    sent: bool
    busy: bool
