"""Every night of 2020 to 2045 in which clocks change: no time is lost, none counts twice, and no day has a hole."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from bot.rules.dates import DAY
from bot.rules.local_times import begins, day_of, ends, in_summer, meant, moment_at

ZONES = ("Europe/London", "Europe/Dublin", "America/New_York", "Australia/Sydney")
AT_MIDNIGHT = ("Asia/Beirut", "Africa/Cairo", "America/Havana", "America/Santiago", "America/Asuncion")
"""Zones whose clocks skip midnight, or go back over it."""
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


@cache
def changes(name: str) -> tuple[datetime, ...]:
    """Every moment from 2020 to 2045 at which the clocks of a zone change."""
    zone, found = ZoneInfo(name), []
    at, end = datetime(2020, 1, 1, tzinfo=UTC), datetime(2046, 1, 1, tzinfo=UTC)
    while at < end:
        step = at + timedelta(days=7)
        if offset(at, zone) != offset(step, zone):
            low, high = at, step
            while high - low > SECOND:
                middle = low + timedelta(seconds=(high - low) // SECOND // 2)
                low, high = (middle, high) if offset(middle, zone) == offset(at, zone) else (low, middle)
            found.append(high)
        at = step
    return tuple(found)


def offset(at, zone):
    return at.astimezone(zone).utcoffset()


def wall(at, zone):
    return at.astimezone(zone).replace(tzinfo=None)


@pytest.mark.parametrize("name", ZONES)
def test_clocks_change_twice_in_every_year_from_2020_to_2045(name):
    assert len(changes(name)) == 52


@pytest.mark.parametrize("name", [*ZONES, *AT_MIDNIGHT])
def test_every_minute_around_every_change_is_either_one_moment_or_two_or_none(name):
    zone = ZoneInfo(name)
    for change in changes(name):
        moved = offset(change, zone) - offset(change - SECOND, zone)
        edge = wall(change, zone)
        low, high = sorted((edge, edge - moved))
        for at, inside in ((low - MINUTE, 0), (low, 1), (low + (high - low) / 2, 1), (high - MINUTE, 1), (high, 0)):
            found = meant(at, zone)
            assert len(found.at) == (1 if not inside else 0 if moved > timedelta() else 2), (name, at)
            assert all(wall(one, zone) == at for one in found.at)
            assert (found.exact is not None) == (not inside)
            if inside:
                assert found.nearest[1] - found.nearest[0] == abs(moved)
                assert found.nearest[0].astimezone(zone).date() in {at.date(), at.date() - DAY}


@pytest.mark.parametrize("name", [*ZONES, *AT_MIDNIGHT])
def test_a_rules_own_time_of_day_comes_once_on_the_day_of_every_change(name):
    zone = ZoneInfo(name)
    for change in changes(name):
        for day in (day_of(change, zone) + n * DAY for n in (-1, 0, 1)):
            at = [moment_at(day, time(hour, 30), zone) for hour in range(24)]
            assert at == sorted(at)
            assert {day_of(one, zone) for one in at} <= {day, day + DAY}
            skipped = [one for hour, one in enumerate(at) if wall(one, zone).time() != time(hour, 30)]
            assert all(one == change for one in skipped), (name, day)
            assert len(skipped) <= 1


@pytest.mark.parametrize("name", [*ZONES, *AT_MIDNIGHT])
def test_days_follow_one_another_without_a_hole_over_every_change(name):
    zone = ZoneInfo(name)
    for change in changes(name):
        first = day_of(change, zone) - 2 * DAY
        for day in (first + n * DAY for n in range(5)):
            assert begins(day, zone) < ends(day, zone) == begins(day + DAY, zone)
            assert day_of(ends(day, zone), zone) == day + DAY
            assert day_of(ends(day, zone) - SECOND, zone) == day
            assert timedelta(hours=23) <= ends(day, zone) - begins(day, zone) <= timedelta(hours=25)


def test_where_midnight_is_skipped_the_day_begins_an_hour_later_by_the_clock():
    zone = ZoneInfo("Asia/Beirut")
    day = date(2027, 3, 28)
    assert meant(datetime.fromisoformat("2027-03-28T00:00"), zone).at == ()
    assert wall(begins(day, zone), zone) == datetime.fromisoformat("2027-03-28T01:00")
    assert moment_at(day, time(), zone) == begins(day, zone) == ends(day - DAY, zone)


def test_where_clocks_go_back_over_midnight_the_day_that_returns_ends_only_then():
    zone = ZoneInfo("America/Havana")
    day = date(2026, 11, 1)
    assert len(meant(datetime.fromisoformat("2026-11-01T00:30"), zone).at) == 2
    assert ends(day, zone) - begins(day, zone) == timedelta(hours=25)
    johns = ZoneInfo("America/St_Johns")
    assert wall(begins(date(2010, 11, 7), johns), johns) == datetime.fromisoformat("2010-11-07T00:00")
    assert begins(date(2010, 11, 7), johns) - moment_at(date(2010, 11, 7), time(), johns) == HOUR


def test_a_day_that_a_zone_left_out_is_over_when_the_next_begins():
    apia = ZoneInfo("Pacific/Apia")
    assert begins(date(2011, 12, 30), apia) == ends(date(2011, 12, 29), apia) == begins(date(2011, 12, 31), apia)


@pytest.mark.parametrize("name", ZONES)
def test_the_first_of_two_is_summer_time_and_the_second_is_not(name):
    zone = ZoneInfo(name)
    back = [one for one in changes(name) if offset(one, zone) < offset(one - SECOND, zone)]
    assert len(back) == 26
    for change in back:
        first, second = meant(wall(change, zone) + 30 * MINUTE, zone).at
        assert (in_summer(first, zone), in_summer(second, zone)) == (True, False)
        assert second - first == HOUR
