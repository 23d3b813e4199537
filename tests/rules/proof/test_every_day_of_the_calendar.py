"""Duties by the calendar, voting periods and a body's own days off, on every day of twenty-six years in London."""

from datetime import UTC, date, timedelta
from functools import cache

import pytest

from bot.bank_holidays import COUNTRIES
from bot.rules import duties
from bot.rules.dates import WEEKDAYS, weekday_before
from bot.rules.notice import earliest
from bot.rules.periods import earliest_close, latest_close
from bot.rules.slots import OpenFor
from tests.rules.proof.small import body, ready
from tests.rules.proof.test_every_day import FIRST, LAST, LONDON, ONE, at, days_off, each_day, terms_of, working

EVERY_DAY = tuple(each_day())
BY_CALENDAR = {
    "terms-review": {"every_years": 1},
    "membership-review": {"every_years": 3},
    "chair-rotation": {"every_years": 2, "since": "chair_since"},
    "pooled-fund-report": {"month_end": True},
    "budget-plan": {"each_year": "06-30"},
    "budget-setting": {"each_year": "02-end"},
    "spending-plan": {"each_year": "02-29"},
}
OWN = ("02-29", "10-09", "12-24", "12-31")
"""What a body may name besides bank holidays; the first is a day of leap years only."""


def asking(duties_of):
    return ready(body(3, duties=[{"name": name, "clause": "1", "due": due} for name, due in duties_of.items()]))


@cache
def owing():
    return asking(BY_CALENDAR)


@cache
def yearly():
    return asking({name: due for name, due in BY_CALENDAR.items() if "every_years" in due})


def ends_february(day):
    return day.month == 2 and (day + ONE).month == 3


def in_the_calendar(name, day):
    """Whether a day is one of those, told by the day alone."""
    if name == "pooled-fund-report":
        return (day + ONE).day == 1
    return day.strftime("%d %B") == "30 June" if name == "budget-plan" else ends_february(day)


CALLED = {(one.year, one.month, one.day): one for one in (FIRST + n * ONE for n in range(34 * 366))}


def same_day_in(year, day):
    """The day of another year that is called the same; 28 February for the 29th where there is none."""
    return CALLED.get((year, day.month, day.day)) or CALLED[year, 2, 28]


def due_in(first, last, terms=None, **since):
    found = {}
    for one in duties.from_calendar(terms or owing(), first, last, **since):
        found.setdefault(one.name, []).append(one.on)
    return found


def test_month_ends_and_days_of_the_year():
    found = due_in(FIRST, LAST)
    named = {"pooled-fund-report", "budget-plan", "budget-setting", "spending-plan"}
    assert found == {name: [day for day in EVERY_DAY if in_the_calendar(name, day)] for name in named}


def test_a_span_that_begins_or_ends_on_any_day_holds_what_falls_in_it():
    whole = due_in(FIRST, LAST)
    for day in EVERY_DAY[:-400]:
        last = day + 40 * ONE
        assert due_in(day, last) == {
            name: fall for name, days in whole.items() if (fall := [one for one in days if day <= one <= last])
        }


def test_years_are_counted_from_any_day():
    for day in EVERY_DAY:
        end = day.year + 7
        found = due_in(day, date(end, 12, 31), yearly(), adopted=day, chair_since=day)
        for name, every in (("terms-review", 1), ("membership-review", 3), ("chair-rotation", 2)):
            assert found.pop(name) == [same_day_in(year, day) for year in range(day.year + every, end + 1, every)]
        assert found == {}


@pytest.mark.parametrize("weekday", WEEKDAYS)
def test_every_weekday_before_every_day(weekday):
    nation_works = set(working("England"))
    for held in EVERY_DAY:
        named = next(held - n * ONE for n in range(1, 8) if (held - n * ONE).strftime("%A").lower() == weekday)
        found = weekday_before(held, weekday, days_off("England"))
        if named in days_off("England"):
            assert found == next(named - n * ONE for n in range(1, 20) if named - n * ONE in nation_works)
        else:
            assert found == named


@pytest.mark.parametrize("hour", [0, 1, 17, 23])
def test_a_day_of_24_hours_is_one_whether_or_not_the_clocks_change(hour):
    said = OpenFor(at_least_days=3, at_most_days=5)
    terms = terms_of("England", "calendar")
    for day in EVERY_DAY:
        opened = at(day, hour, 30)
        for moment in (opened, opened.astimezone(UTC)):
            first, last = earliest_close(terms, said, moment), latest_close(said, moment)
            assert first.astimezone(UTC) - opened.astimezone(UTC) == timedelta(hours=72)
            assert last.astimezone(UTC) - opened.astimezone(UTC) == timedelta(hours=120)


@pytest.mark.parametrize("nation", COUNTRIES)
def test_a_vote_is_open_for_whole_clear_and_working_days(nation):
    """Clear days begin after the day of opening and end at a midnight; working days end at the hour of opening."""
    terms, nation_works = terms_of(nation, "calendar"), working(nation)
    place = 0
    for day in EVERY_DAY:
        while nation_works[place] <= day:
            place += 1
        opened = at(day, 9, 30)
        clear = earliest_close(terms, OpenFor(at_least_days=4, days="clear"), opened, days_off(nation))
        assert clear.astimezone(LONDON) == at(day + 5 * ONE, 0)
        worked = earliest_close(terms, OpenFor(at_least_days=4, days="working"), opened, days_off(nation))
        assert worked.astimezone(LONDON) == at(nation_works[place + 3], 9, 30)


@cache
def own_terms():
    meetings = {
        "kinds": {"after": {"clause": "1", "called_by": ["chair"], "working_days": 3}},
        "clear_days": "working",
        "days_off": list(OWN),
        "stand_down": {"clause": "1", "agreed_by": ["chair"]},
        "closing": {"clause": "1", "closed_by": ["chair"]},
    }
    owed = {"papers": {"weekday_before": "friday"}, "declarations": {"clear_days_before": 3}}
    listed = [{"name": name, "clause": "1", "due": due} for name, due in owed.items()]
    return ready(body(3, holidays="Wales", meetings=meetings, duties=listed))


def test_days_off_that_a_body_names_are_none_of_its_working_days():
    """For notice, for what is due before a meeting, and for a vote that is open so many working days."""
    terms, off = own_terms(), days_off("Wales")
    works = [day for day in working("Wales") if day.strftime("%m-%d") not in OWN]
    place = 0
    for day in EVERY_DAY:
        while works[place] < day:
            place += 1
        after = [one for one in works[place : place + 5] if one > day]
        assert earliest(terms, kind="after", given=at(day, 9), holidays=off) == after[2] + ONE
        close = earliest_close(terms, OpenFor(at_least_days=3, days="working"), at(day, 9), off)
        assert close.astimezone(LONDON) == at(after[2], 9)
        due = {one.name: one.on for one in duties.from_meeting(terms, day, off)}
        assert due["declarations"] == works[place - 3] - ONE
        friday = next(day - n * ONE for n in range(1, 8) if (day - n * ONE).strftime("%a") == "Fri")
        assert due["papers"] == max(one for one in works[max(0, place - 12) : place] if one <= friday)


def test_a_notice_of_two_years_passes_every_day_off_on_its_way():
    text = {"kinds": {"long": {"clause": "1", "called_by": ["chair"], "working_days": 750}}, "days_off": ["12-24"]}
    ends = {"stand_down": {"clause": "1", "agreed_by": ["chair"]}, "closing": {"clause": "1", "closed_by": ["chair"]}}
    terms = ready(body(3, meetings=text | ends))
    works = [day for day in working("England") if day.strftime("%m-%d") != "12-24" and day > date(2026, 3, 2)]
    assert earliest(terms, kind="long", given=at(date(2026, 3, 2), 9), holidays=days_off("England")) == works[749] + ONE
