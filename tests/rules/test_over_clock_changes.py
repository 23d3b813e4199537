"""Over every clock change of 2020 to 2045 no duty, no reminder's step and no deadline is lost, and none comes twice."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import UTC, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.rules.dates import DAY
from bot.rules.duties import from_meeting
from bot.rules.ladder import Ladder, rungs
from bot.rules.local_times import begins, day_of, ends, moment_at
from bot.rules.notice import check_notice, given_on
from bot.rules.periods import earliest_close
from bot.rules.slots import OpenFor
from tests.rules import bodies
from tests.rules.test_local_times import AT_MIDNIGHT, ZONES, changes

QUARTER = timedelta(minutes=15)
EVERYWHERE = [*ZONES, *AT_MIDNIGHT[::2]]


def around(name, hours=30, step=QUARTER):
    """Every quarter of an hour around every change."""
    for change in changes(name):
        first = change - timedelta(hours=hours)
        yield [first + n * step for n in range(int(timedelta(hours=2 * hours) / step))]


@pytest.mark.parametrize("name", EVERYWHERE)
def test_every_moment_belongs_to_one_day_and_so_is_late_for_one_days_duties_only_once(name):
    zone = ZoneInfo(name)
    for moments in around(name, step=4 * QUARTER):
        first = day_of(moments[0], zone) - DAY
        days = [first + n * DAY for n in range(6)]
        over = [ends(day, zone) for day in days]
        assert over == sorted(set(over))
        for at in moments:
            today = days[bisect_right(over, at)]
            assert begins(today, zone) <= at < ends(today, zone)


@pytest.mark.parametrize("name", EVERYWHERE)
def test_each_step_of_each_reminder_has_one_morning_of_its_own(name):
    zone, ladder = ZoneInfo(name), Ladder()
    for change in changes(name):
        for due_on in (day_of(change, zone) + n * DAY for n in range(-8, 9)):
            steps = [one.on for one in rungs(due_on, ladder)]
            assert len(steps) == len(set(steps)) == 5
            mornings = [moment_at(day, time(8), zone) for day in steps]
            assert mornings == sorted(set(mornings))
            assert [day_of(at, zone) for at in mornings] == steps
            late = ends(due_on, zone)
            assert [at < late for at in mornings] == [True, True, True, False, False]


@pytest.mark.parametrize("name", EVERYWHERE)
def test_duties_around_a_meeting_are_the_same_days_whichever_of_two_equal_times_it_is_held_at(name):
    zone, terms = ZoneInfo(name), replace(bodies.cluster(), time_zone=name)
    for change in changes(name):
        by_day = {}
        for at in (
            change - timedelta(hours=1),
            change - QUARTER,
            change,
            change + QUARTER,
            change + timedelta(hours=1),
        ):
            held = day_of(at, zone)
            by_day.setdefault(held, set()).add(tuple((one.name, one.on - held) for one in from_meeting(terms, held)))
        assert all(len(found) == 1 for found in by_day.values())
        assert len(set.union(*by_day.values())) == 1


@pytest.mark.parametrize("name", EVERYWHERE)
@pytest.mark.parametrize("days", ["calendar", "clear", "working"])
def test_no_vote_is_cut_short_and_none_that_is_opened_later_may_close_earlier(name, days):
    """But for working days: those opened on different days of one weekend both wait until its end."""
    terms = replace(bodies.cluster(), time_zone=name)
    said = OpenFor(at_least_days=2, days=days)
    for moments in around(name, hours=6, step=2 * QUARTER):
        closes = [earliest_close(terms, said, at).astimezone(UTC) for at in moments]
        assert days == "working" or closes == sorted(closes)
        assert all(close - at >= timedelta(hours=47) for at, close in zip(moments, closes, strict=True))


@pytest.mark.parametrize("name", ZONES)
def test_notice_counts_days_and_never_hours(name):
    terms = replace(bodies.cluster(), time_zone=name)
    for change in changes(name):
        given = moment_at(day_of(change, ZoneInfo(name)) - DAY, time(12), ZoneInfo(name))
        for clear, met in ((6, False), (7, True)):
            held = moment_at(given_on(terms, given) + (clear + 1) * DAY, time(0, 30), ZoneInfo(name))
            assert check_notice(terms, kind="additional", given=given, held=held).met is met
