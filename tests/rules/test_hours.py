"""A reminder reaches people in the morning of a working day by their own clocks, also when the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.rules.hours import is_quiet, morning, next_morning, woken, working_day

LONDON, NEW_YORK, SYDNEY = map(ZoneInfo, ("Europe/London", "America/New_York", "Australia/Sydney"))
CHRISTMAS = {date(2026, 12, 25), date(2026, 12, 28)}


def at(*parts, zone=LONDON):
    return datetime(*parts, tzinfo=zone)


@pytest.mark.parametrize(
    ("hour", "quiet"), [((19, 59), False), ((20, 0), True), ((0, 0), True), ((7, 59), True), ((8, 0), False)]
)
def test_the_quiet_hours_begin_at_eight_in_the_evening_and_end_at_eight_in_the_morning(hour, quiet):
    for zone in (LONDON, NEW_YORK, SYDNEY):
        assert is_quiet(at(2026, 11, 24, *hour, zone=zone).astimezone(UTC), zone) is quiet


def test_what_comes_in_the_quiet_hours_waits_until_the_morning():
    assert woken(at(2026, 11, 24, 12, 0), LONDON) == at(2026, 11, 24, 12, 0)
    assert woken(at(2026, 11, 24, 3, 0), LONDON) == at(2026, 11, 24, 8, 0)
    assert woken(at(2026, 11, 24, 23, 59), LONDON) == at(2026, 11, 25, 8, 0)


@pytest.mark.parametrize(
    ("zone", "evening", "morning_after", "hours"),
    [
        (LONDON, (2026, 3, 28), (2026, 3, 29), 10),
        (LONDON, (2026, 10, 24), (2026, 10, 25), 12),
        (NEW_YORK, (2026, 3, 7), (2026, 3, 8), 10),
        (SYDNEY, (2026, 4, 4), (2026, 4, 5), 12),
    ],
)
def test_a_night_in_which_the_clocks_change_ends_at_eight_by_the_new_clock(zone, evening, morning_after, hours):
    late = at(*evening, 21, 0, zone=zone).astimezone(UTC)
    assert woken(late, zone) == at(*morning_after, 8, 0, zone=zone)
    assert woken(late, zone) - late == timedelta(hours=hours)


def test_every_day_of_a_year_has_one_morning_in_each_zone():
    for zone in (LONDON, NEW_YORK, SYDNEY):
        mornings = [morning(date(2026, 1, 1) + timedelta(days=n), zone) for n in range(365)]
        assert len(set(mornings)) == 365
        assert {one.astimezone(zone).time().hour for one in mornings} == {8}


def test_a_day_off_gives_way_to_the_working_day_before_or_after_it():
    assert working_day(date(2026, 12, 26), CHRISTMAS, back=True) == date(2026, 12, 24)
    assert working_day(date(2026, 12, 26), CHRISTMAS, back=False) == date(2026, 12, 29)
    assert working_day(date(2026, 12, 24), CHRISTMAS, back=True) == date(2026, 12, 24)


def test_the_next_morning_is_now_if_people_are_awake_and_else_that_of_the_next_working_day():
    now = at(2026, 12, 24, 12, 0)
    assert next_morning(now, LONDON, CHRISTMAS) == (date(2026, 12, 24), now)
    assert next_morning(at(2026, 12, 24, 5, 0), LONDON, CHRISTMAS) == (date(2026, 12, 24), at(2026, 12, 24, 8, 0))
    assert next_morning(at(2026, 12, 24, 20, 0), LONDON, CHRISTMAS) == (date(2026, 12, 29), at(2026, 12, 29, 8, 0))
    assert next_morning(at(2026, 11, 28, 12, 0), LONDON, ()) == (date(2026, 11, 30), at(2026, 11, 30, 8, 0))
