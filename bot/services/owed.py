"""Everything that a body and its people owe: derived from terms, calendar, meetings and decisions, never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.owed_calendar import by_calendar
from bot.services.owed_ground import Owed, ground_of
from bot.services.owed_meetings import by_meetings
from bot.services.owed_offers import on_offers
from bot.services.owed_outcomes import on_closed
from bot.services.owed_people import about_people
from bot.services.owed_votes import on_open

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Body
    from storage.transaction import Transaction

__all__ = ["Owed", "owed_by"]
_WAYS = (by_calendar, by_meetings, on_open, on_closed, on_offers, about_people)


def owed_by(tx: Transaction, body: Body, now: datetime, until: datetime) -> tuple[Owed, ...]:
    """Everything in a body that is open and due by `until` (aware), what is late always; in the order of the days."""
    ground = ground_of(tx, body, now, until)
    found = [one for way in _WAYS for one in way(ground) if one.due <= until]
    return tuple(sorted(found, key=lambda one: (one.due, one.key)))
