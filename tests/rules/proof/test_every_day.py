"""Notice and duties on every day of twenty-six years in London, reckoned again with a calendar and a pencil."""

import calendar
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from bot.bank_holidays import COUNTRIES, bank_holidays
from bot.rules import duties
from bot.rules.notice import check_notice, earliest
from tests.rules.proof.small import body, ready

LONDON = ZoneInfo("Europe/London")
FIRST, LAST = date(2020, 1, 1), date(2045, 12, 31)
ONE = timedelta(days=1)
CLEAR = (0, 1, 3, 7)


@cache
def terms_of(nation, days):
    kinds = {f"after-{n}": {"clause": "1", "called_by": ["chair"], "clear_days": n} for n in CLEAR}
    kinds |= {
        "in-a-week": {"clause": "1", "called_by": ["chair"], "days": 7},
        "in-a-working-week": {"clause": "1", "called_by": ["chair"], "working_days": 5},
    }
    meetings = {
        "kinds": kinds,
        "clear_days": days,
        "stand_down": {"clause": "1", "agreed_by": ["chair"]},
        "closing": {"clause": "1", "closed_by": ["chair"]},
    }
    names = {
        "papers": {"weekday_before": "friday"},
        "minutes": {"days_after": 7},
        "agenda-items": {"days_before": 14},
        "declarations": {"clear_days_before": 3},
        "financial-log": {"on_the_day": True},
    }
    owed = [{"name": name, "clause": "1", "due": due} for name, due in names.items()]
    return ready(body(3, holidays=nation, meetings=meetings, duties=owed))


@cache
def days_off(nation):
    return frozenset(day for year in range(2019, 2048, 3) for day in bank_holidays(nation, year))


@cache
def working(nation):
    """Every working day of the nation, in order."""
    whole = [FIRST - 60 * ONE + n * ONE for n in range((LAST - FIRST).days + 160)]
    return tuple(day for day in whole if calendar.day_name[day.weekday()][0] != "S" and day not in days_off(nation))


def each_day():
    day = FIRST
    while day <= LAST:
        yield day
        day += ONE


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON)


def between(first, last, off):
    """The days strictly between two, without those off."""
    return sum((first + n * ONE) not in off for n in range(1, (last - first).days))


@pytest.mark.parametrize("nation", COUNTRIES)
def test_clear_calendar_days_of_every_day(nation):
    terms = terms_of(nation, "calendar")
    for day in each_day():
        for clear in CLEAR:
            found = earliest(terms, kind=f"after-{clear}", given=at(day, 17), holidays=days_off(nation))
            assert found == day + (clear + 1) * ONE
            assert between(day, found, ()) == clear


@pytest.mark.parametrize("nation", COUNTRIES)
def test_clear_working_days_of_every_day(nation):
    """Exactly so many working days lie between; one day earlier there would be fewer, or it is the day after."""
    terms = terms_of(nation, "working")
    nation_works = working(nation)
    place = 0
    for day in each_day():
        while nation_works[place] <= day:
            place += 1
        for clear in CLEAR:
            found = earliest(terms, kind=f"after-{clear}", given=at(day, 9), holidays=days_off(nation))
            last = nation_works[place + clear - 1] if clear else day
            assert found == last + ONE, (day, clear)


@pytest.mark.parametrize("nation", COUNTRIES)
def test_days_that_count_the_meetings_own_and_working_days_of_every_day(nation):
    terms = terms_of(nation, "calendar")
    nation_works = working(nation)
    place = 0
    for day in each_day():
        while nation_works[place] <= day:
            place += 1
        found = [
            earliest(terms, kind=kind, given=at(day, 9), holidays=days_off(nation))
            for kind in ("in-a-week", "in-a-working-week")
        ]
        assert found == [date.fromordinal(day.toordinal() + 7), nation_works[place + 4] + ONE]


@pytest.mark.parametrize("hour", [(0, 0, 0), (17, 0, 0), (17, 1, 1), (23, 59, 1)])
def test_notice_after_five_counts_from_the_next_day_whether_or_not_clocks_change(hour):
    terms = terms_of("England", "calendar")
    hours, minutes, later = hour
    for day in each_day():
        given = at(day, hours, minutes)
        first = day + (later + 4) * ONE
        for given_at in (given, given.astimezone(ZoneInfo("UTC"))):
            assert earliest(terms, kind="after-3", given=given_at) == first
        enough = check_notice(terms, kind="after-3", given=given, held=at(first, 0))
        assert (enough.met, enough.facts["counted_from"]) == (True, (day + later * ONE).isoformat())
        assert not check_notice(terms, kind="after-3", given=given, held=at(first, 0) - timedelta(minutes=1)).met


@pytest.mark.parametrize("nation", COUNTRIES)
@pytest.mark.parametrize("days", ["calendar", "working"])
def test_duties_around_a_meeting_on_every_day(nation, days):
    terms, off = terms_of(nation, days), days_off(nation)
    nation_works = working(nation)
    place = 0
    for held in each_day():
        while nation_works[place] < held:
            place += 1
        due = {one.name: one.on for one in duties.from_meeting(terms, held, off)}
        assert due["minutes"] == date.fromordinal(held.toordinal() + 7)
        assert due["agenda-items"] == date.fromordinal(held.toordinal() - 14)
        assert due["financial-log"] == held
        last = nation_works[place - 3] if days == "working" else held - 3 * ONE
        assert due["declarations"] == last - ONE
        friday = next(held - n * ONE for n in range(1, 8) if (held - n * ONE).strftime("%a") == "Fri")
        assert due["papers"] == (max(day for day in nation_works[max(0, place - 12) : place] if day <= friday))


def test_the_nations_differ_where_they_should():
    """St Andrew's Day and 2 January in Scotland, St Patrick's Day in Northern Ireland, no Easter Monday in Scotland."""
    off = {nation: days_off(nation) for nation in COUNTRIES}
    assert {nation for nation in off if date(2026, 11, 30) in off[nation]} == {"Scotland"}
    assert {nation for nation in off if date(2026, 1, 2) in off[nation]} == {"Scotland"}
    assert {nation for nation in off if date(2026, 3, 17) in off[nation]} == {"Northern Ireland"}
    assert {nation for nation in off if date(2026, 4, 6) in off[nation]} == {"England", "Wales", "Northern Ireland"}
    assert all(date(2026, 12, 25) in days and date(2026, 4, 3) in days for days in off.values())
