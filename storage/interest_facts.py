"""What members declare of themselves: the interests they have, and that they have looked at them again this year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.rules.interests import Confirms
from bot.rules.record import Ruling


class InterestEnd(StrEnum):
    """Why a declaration stands no more: it was over, said anew, or overtaken by a later one."""

    STANDS = ""
    ENDED = "ended"
    CHANGED = "changed"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """A standing interest as somebody declared it in one body; what was declared never changes, it is said anew."""

    team: str
    id: str
    body: str
    person: str
    kind: str
    """financial, professional, personal or indirect; `nothing`: there is nothing to declare (readings, 32)."""
    nature: str
    organisation: str
    starts_on: date | None
    """Since when somebody has it; None: not said."""
    ends_on: date | None
    """The last day of it; None: it goes on."""
    declared_at: datetime
    replaces: str | None = None
    """The declaration that this one says anew."""
    changed_on: date | None = None
    """Since when it is as this one says, and no more as that one did; None: not said."""
    ended: InterestEnd = InterestEnd.STANDS
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A yearly confirmation that the members of a body were asked for, due by the end of a day."""

    team: str
    id: str
    body: str
    confirms: Confirms
    due_on: date
    clause: str
    asked_at: datetime
    told_at: datetime | None = None
    """When whoever presides was told who had not answered by the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """One member's answer; the latest of a round counts. `confirmed` False: the member does not go on."""

    team: str
    id: str
    body: str
    person: str
    confirms: Confirms
    confirmed: bool
    at: datetime
    round: str | None = None
    """None: nobody had asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemConflict:
    """An interest declared on one agenda item; its ruling holds for every decision that is put under the item."""

    team: str
    id: str
    body: str
    meeting: str
    item: str
    seat: str
    declared_by: str
    kind: str
    nature: str
    declared_at: datetime
    ruling: Ruling | None = None
    ruled_by: str | None = None
    ruled_at: datetime | None = None
