"""When somebody is awake: by their own clocks, as Slack told us of them, or else by those of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.hours import woken

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Person
    from storage.transaction import Transaction


def clocks_of(person: Person | None, terms: Terms) -> ZoneInfo:
    """The zone of somebody's own clocks; the body's where theirs is not known, or is one that is unknown here."""
    name = "" if person is None else person.zone
    try:
        return ZoneInfo(name or terms.time_zone)
    except (KeyError, ValueError, OSError):
        return ZoneInfo(terms.time_zone)


def when_awake(tx: Transaction, person: str, terms: Terms, now: datetime, before: datetime) -> datetime:
    """Now, or where it is quiet at their place the next morning; but now, where the morning would not come `before`."""
    at = woken(now, clocks_of(tx.person(person), terms))
    return at if at < before else now
