"""Everything that a body and its people owe: derived from terms, calendar, meetings and decisions, never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.owed_calendar import by_calendar
from bot.services.owed_duty import Owed
from bot.services.owed_ground import DUTY_DONE, ground_of
from bot.services.owed_meetings import by_meetings
from bot.services.owed_offers import on_offers
from bot.services.owed_outcomes import on_closed
from bot.services.owed_people import about_people
from bot.services.owed_votes import on_open

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from bot.services.owed_ground import Ground
    from storage.facts import Body
    from storage.transaction import Transaction

__all__ = ["Owed", "owed_by", "to_be_said"]
_WAYS = (by_calendar, by_meetings, on_open, on_closed, on_offers, about_people)


def owed_by(tx: Transaction, body: Body, now: datetime, until: datetime) -> tuple[Owed, ...]:
    """Everything in a body that is open and due by `until` (aware), what is late always; in the order of the days."""
    return _in_order(ground_of(tx, body, now, until), _WAYS)


def to_be_said(tx: Transaction, body: Body, now: datetime, until: datetime) -> tuple[Owed, ...]:
    """Those of them of which only a person can say that they are done."""
    found = _in_order(ground_of(tx, body, now, until), (by_calendar, by_meetings, about_people))
    return tuple(one for one in found if one.act == DUTY_DONE)


def _in_order(ground: Ground, ways: tuple[Callable[[Ground], Iterator[Owed]], ...]) -> tuple[Owed, ...]:
    found = (one for way in ways for one in way(ground) if one.due <= ground.until)
    return tuple(sorted(found, key=lambda one: (one.due, one.key)))
