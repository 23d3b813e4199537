"""Which duties follow from a meeting, and which from the calendar. They are worked out, never stored."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules import dates
from bot.rules.duty_slots import DutyForm
from bot.rules.filling import filled_date
from bot.rules.ladder import Ladder
from bot.rules.parts import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A duty with the local day at the end of which it is due, by its owner and to somebody."""

    name: str
    on: date
    clause: str
    reading: str
    owner: str
    to: str


def from_meeting(terms: Terms, held: date, holidays: Collection[date] = ()) -> tuple[Due, ...]:
    """What is due around a meeting held on a local day, in order of time."""
    off = dates.with_named(holidays, terms.meetings.days_off, held)
    found = (_due(duty, _around(terms, duty, held, off)) for duty in terms.duties if duty.due.follows_a_meeting)
    return tuple(sorted(found, key=lambda due: due.on))


def from_calendar(
    terms: Terms, first: date, last: date, *, adopted: date | None = None, chair_since: date | None = None
) -> tuple[Due, ...]:
    """What is due by the calendar within a span of days, in order of time.

    Years are counted from `adopted` or `chair_since`; a duty that is counted from a day that is not given is left out,
    and nothing is due before the terms were adopted.
    """
    since = {"adopted": adopted, "chair_since": chair_since}
    begin = first if adopted is None else max(first, adopted)
    found = (
        _due(duty, day)
        for duty in terms.duties
        if duty.due.by_the_calendar
        for day in _through_the_year(terms, duty, begin, last, since)
    )
    return tuple(sorted(found, key=lambda due: due.on))


def can_be_dated(duty: DutyForm, *, adopted: date | None, chair_since: date | None) -> bool:
    """Whether a duty by the calendar has the day from which it is counted."""
    if duty.due.every_years is None and duty.due.every_months is None:
        return True
    return (adopted if duty.due.since == "adopted" else chair_since) is not None


def ladder_of(terms: Terms, name: str) -> Ladder:
    """When people are reminded of a duty: its own ladder over the body's."""
    return terms.ladders.get(name, terms.ladder)


def _around(terms: Terms, duty: DutyForm, held: date, holidays: Collection[date]) -> date:
    due = duty.due
    if due.days_before is not None:
        return held - timedelta(days=due.days_before)
    if due.clear_days_before is not None:
        working = terms.meetings.clear_days == "working"
        return dates.before_clear_days(held, due.clear_days_before, working=working, holidays=holidays)
    if due.weekday_before is not None:
        return dates.weekday_before(held, due.weekday_before, holidays)
    return held + timedelta(days=due.days_after or 0)


def _through_the_year(
    terms: Terms, duty: DutyForm, first: date, last: date, since: Mapping[str, date | None]
) -> Iterator[date]:
    due, start = duty.due, since[duty.due.since]
    if due.each_year is not None:
        return dates.each_year(due.each_year, first, last)
    if due.month_end is not None:
        return dates.month_ends(first, last)
    if due.on_blank is not None:
        day = filled_date(terms.fill.get(due.on_blank))
        return iter(() if day is None or not first <= day <= last else (day,))
    if start is None:
        return iter(())
    if due.every_years is not None:
        return dates.anniversaries(start, due.every_years, first, last)
    return dates.monthly(start, due.every_months or 1, first, last)


def _due(duty: DutyForm, on: date) -> Due:
    return Due(name=duty.name, on=on, clause=duty.clause, reading=duty.reading, owner=duty.owner, to=duty.to)
