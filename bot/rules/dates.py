"""Days as governance counts them: clear days, working days, weekdays before a meeting, anniversaries, month ends."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

DAY = timedelta(days=1)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SATURDAY = 5
_FEBRUARY = 2
_LEAP_DAY = 29
_DECEMBER = 12
_YEARS = 6
"""A thousand working days, the most that terms can ask for, are over within so many years."""


def is_working(day: date, holidays: Collection[date]) -> bool:
    """Whether a day is no Saturday, no Sunday and none of these holidays."""
    return day.weekday() < _SATURDAY and day not in holidays


def named_days(named: Collection[str], years: Iterable[int]) -> frozenset[date]:
    """Days that stand in a calendar by month and day ("12-24"), in these years; 29 February in leap years only."""
    days = [(int(month), int(day)) for month, day in (one.split("-") for one in named)]
    return frozenset(
        date(year, *one) for year in years for one in days if one != (_FEBRUARY, _LEAP_DAY) or calendar.isleap(year)
    )


def with_named(holidays: Collection[date], named: Collection[str], around: date) -> Collection[date]:
    """Holidays, and the days that the terms name besides, in all the years to which days are counted from a day."""
    if not named:
        return holidays
    return {*holidays, *named_days(named, range(around.year - _YEARS, around.year + _YEARS + 1))}


def later(moment: datetime, days: int) -> datetime:
    """So many days of 24 hours after a moment (aware), in its own zone, whether or not the clocks change meanwhile."""
    return (moment.astimezone(UTC) + days * DAY).astimezone(moment.tzinfo)


def after_clear_days(given: date, count: int, *, working: bool = False, holidays: Collection[date] = ()) -> date:
    """The first day that leaves so many clear days after `given`; neither end counts. `working`: skip days off."""
    day = given
    while count:
        day += DAY
        if not working or is_working(day, holidays):
            count -= 1
    return day + DAY


def before_clear_days(held: date, count: int, *, working: bool = False, holidays: Collection[date] = ()) -> date:
    """The last day that leaves so many clear days before `held`; neither end counts."""
    day = held
    while count:
        day -= DAY
        if not working or is_working(day, holidays):
            count -= 1
    return day - DAY


def weekday_before(held: date, weekday: str, holidays: Collection[date]) -> date:
    """The last such weekday strictly before a day; where that is a holiday, the last working day before it."""
    back = (held.weekday() - WEEKDAYS.index(weekday)) % 7 or 7
    day = held - back * DAY
    if day in holidays:
        day -= DAY
        while not is_working(day, holidays):
            day -= DAY
    return day


def anniversaries(of: date, every: int, first: date, last: date) -> Iterator[date]:
    """Every so many years after a day, within a span; what falls on 29 February falls on the 28th in other years."""
    year = of.year + every
    while year <= last.year:
        day = _in_year(of, year)
        if first <= day <= last:
            yield day
        year += every


def months_after(day: date, months: int) -> date:
    """The same day of the month, so many months later; the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def monthly(of: date, every: int, first: date, last: date) -> Iterator[date]:
    """Every so many months after a day, within a span; counted from the day itself, so that the 31st stays the last."""
    months = every
    while (day := months_after(of, months)) <= last:
        if day >= first:
            yield day
        months += every


def month_ends(first: date, last: date) -> Iterator[date]:
    """The last day of every month within a span."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        day = date(year, month, calendar.monthrange(year, month)[1])
        if day <= last:
            yield day
        year, month = (year, month + 1) if month < _DECEMBER else (year + 1, 1)


def each_year(day_of_year: str, first: date, last: date) -> Iterator[date]:
    """A day of every year ("06-30", or "02-end" for the last of a month) within a span."""
    month, day = day_of_year.split("-")
    for year in range(first.year, last.year + 1):
        most = calendar.monthrange(year, int(month))[1]
        found = date(year, int(month), most if day == "end" else min(int(day), most))
        if first <= found <= last:
            yield found


def _in_year(of: date, year: int) -> date:
    if of.month == _FEBRUARY and of.day == _LEAP_DAY and not calendar.isleap(year):
        return date(year, of.month, of.day - 1)
    return of.replace(year=year)
