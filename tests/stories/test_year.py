"""Time goes by in the rehearsal as its page lets it: what goes out, to whom and why, over a fortnight and over a year."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest
import structlog

from bot import delivery
from tests.databases import sqlite_url
from tests.stories.theatre import open_theatre

PATIENCE = 1800.0
MORNING, EVENING = time(8), time(20)
BY_THE_CLOCK = {"somebody-owes-it", "its-time-came"}
RUNGS = {"owner": 3, "chair": 1, "secretariat": 1}
"""How often the ladder that the three bodies have tells one person of one duty."""

DUE = re.compile(r"due (\d{4}-\d\d-\d\d)")
WORKING = 6
"""Days within which a working day comes, whatever holidays lie between."""


@pytest.fixture
async def theatre(tmp_path, monkeypatch):
    monkeypatch.setattr(delivery, "CHANNEL_PACE_SECONDS", 0.0)
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


@pytest.fixture
def complaints(caplog):
    """What the program and its libraries write about themselves that is grave."""
    with structlog.testing.capture_logs() as lines:
        yield (
            lambda: (
                [line for line in lines if line["log_level"] in {"error", "critical"}]
                + [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
            )
        )


async def played(theatre, days):
    """The run, begun and followed by the desk's own door; then every line of what went out."""
    async with aiohttp.ClientSession(base_url=theatre.slack.url) as desk:

        async def ask(path, order=None):
            called = desk.get(path) if order is None else desk.post(path, json=order)
            async with called as answer:
                return await answer.json()

        assert (await ask("/desk/play", {"do": "play", "days": days, "step": "day"}))["ok"]
        async with asyncio.timeout(PATIENCE):
            while (run := (await ask("/desk/play"))["play"])["state"] == "playing":  # noqa: ASYNC110  asked as the page may
                await asyncio.sleep(0.2)
        assert (run["state"], run["trouble"]) == ("done", "")
        assert run["now"] >= run["until"]
        return [line for line in (await ask("/desk/timeline"))["lines"] if line["what"] == "message"]


def told(theatre, line):
    """When a message came by the clocks of whoever got it."""
    person = theatre.slack.world.people[line["to"]["id"]]
    return datetime.fromisoformat(line["at"]).astimezone(ZoneInfo(person.tz))


def digests(lines):
    return [line for line in lines if line["kind"] == "digest"]


def nobody_is_pestered(theatre, lines):
    """At most one digest a day, none on a weekend, and nothing that the clock brings while people sleep."""
    days = Counter((line["to"]["id"], told(theatre, line).date()) for line in digests(lines))
    assert days, "no digest at all"
    assert set(days.values()) == {1}
    assert not [day for _, day in days if day.weekday() >= 5]
    to_people = [line for line in lines if line["to"]["type"] == "person" and line["why"]["because"] in BY_THE_CLOCK]
    assert not [line for line in to_people if not MORNING <= told(theatre, line).time() < EVENING]


def each_rung_is_told_once(lines):
    """To one person one duty as often as its ladder has rungs for them, and each message but once."""
    rungs = Counter((line["to"]["id"], key) for line in digests(lines) for key in line["why"]["keys"])
    assert not {rung: often for rung, often in rungs.items() if often > RUNGS[rung[1].partition(" ")[0]]}
    assert set(Counter(line["why"]["parcel"] for line in lines).values()) == {1}


def ladders(theatre, lines):
    """By duty, on which days it was told as what: KIND -> days, and the day on which it was due."""
    found = {}
    for line in digests(lines):
        for key, said in zip(line["why"]["keys"], line["why"]["duties"], strict=True):
            kind, _, duty = key.partition(" ")
            steps = found.setdefault(duty, {"due": set(), "owner": set(), "chair": set(), "secretariat": set()})
            steps["due"].add(date.fromisoformat(DUE.search(said).group(1)))
            steps[kind].add(told(theatre, line).date())
    return found


def each_duty_goes_up_its_ladder(theatre, lines):
    """To whoever owes it before its day, then after it to whoever presides, and only then to the secretariat."""
    found = ladders(theatre, lines)
    for duty, steps in found.items():
        due = max(steps["due"])
        assert all(day <= due for day in steps["owner"]), duty
        assert all(due < day <= due + timedelta(days=WORKING) for day in steps["chair"]), duty
        assert all(min(steps["chair"], default=due) <= day for day in steps["secretariat"]), duty
    whole = {duty for duty, steps in found.items() if all(steps.values())}
    assert {duty.partition(" ")[0] for duty in whole} == {"cluster", "pcpg", "pmg"}, "no ladder was gone up to its end"


async def test_in_a_fortnight_everybody_is_reminded_by_day_and_once(theatre, complaints):
    lines = await played(theatre, 14)
    nobody_is_pestered(theatre, lines)
    each_rung_is_told_once(lines)
    assert complaints() == []


@pytest.mark.long
async def test_in_a_year_each_duty_of_three_bodies_is_told_up_its_ladder_and_no_more(theatre, complaints):
    lines = await played(theatre, 365)
    nobody_is_pestered(theatre, lines)
    each_rung_is_told_once(lines)
    assert complaints() == []
    each_duty_goes_up_its_ladder(theatre, lines)
