"""Reminders as people get them: day after day of the rehearsal's clock, one message a day, with the buttons in it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot import delivery
from tests.databases import sqlite_url
from tests.stories.theatre import open_theatre

LEAD, SECRETARY = "U0LEAD", "U0SECRETARY"
REMINDED = "Reminders for "
REPORT = "Monthly report on the pooled funds"
WEEKEND = ("Saturday", "Sunday")


@pytest.fixture
async def theatre(tmp_path, monkeypatch):
    monkeypatch.setattr(delivery, "CHANNEL_PACE_SECONDS", 0.0)
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


async def goes_by(theatre, days, until=lambda: False):
    """Time passes from one thing that it brings to the next, and all of it is sent; for so many days at most."""
    face = await theatre.move(seconds=1, settle=True)
    end = datetime.fromisoformat(face["now"]) + timedelta(days=days)
    while (now := datetime.fromisoformat(face["now"])) < end and not until():
        soon = min(max(datetime.fromisoformat(face["next"]), now + timedelta(seconds=1)), end)
        face = await theatre.move(to=soon.isoformat(), settle=True)
        assert face["settled"]


def digests(theatre, user):
    """Somebody's reminders, in the order in which they came."""
    return [m for m in theatre.slack.dms(user) if m["text"].startswith(REMINDED)]


def about(theatre, user, what):
    return [m for m in digests(theatre, user) if what in m["text"]]


async def test_reminders_come_once_a_day_and_end_with_what_is_done(theatre):
    await goes_by(theatre, 40, until=lambda: about(theatre, SECRETARY, REPORT))
    (first,) = about(theatre, SECRETARY, REPORT)
    await theatre.slack.press(SECRETARY, theatre.slack.dm_channel(SECRETARY), first["ts"], "duty.done")
    outcome = await theatre.fill_in(SECRETARY, note="Sent to the partners")
    assert outcome.errors == {}

    await goes_by(theatre, 18)
    (only,) = about(theatre, SECRETARY, REPORT)
    assert only["ts"] == first["ts"], "nobody is reminded of what is done"
    assert f"Nothing more for you to do: {REPORT}" in only["text"]
    for user in (LEAD, SECRETARY, "U0GP"):
        days = [m["text"].split("\n")[0].removeprefix(REMINDED) for m in digests(theatre, user)]
        assert days or user == "U0GP", user
        assert len(days) == len(set(days)), "one a day"
        assert not any(day.startswith(WEEKEND) for day in days)
    assert about(theatre, LEAD, "You hear of it because you preside.")
    assert about(theatre, SECRETARY, "Agenda and papers")


async def test_what_could_not_be_sent_in_the_day_wakes_nobody_and_comes_the_next_morning(theatre):
    def all_of_them():
        return [m for user in (LEAD, SECRETARY) for m in digests(theatre, user)]

    bot = theatre.demo.bot
    while (waiting := await bot.store.next_parcel(bot.clock.now())) is None:
        face = await theatre.move(seconds=1, settle=True)
        await theatre.move(to=face["next"], settle=True)
    before = all_of_them()
    await theatre.move(to=(waiting + timedelta(hours=14)).isoformat(), settle=True)
    assert all_of_them() == before, "it is ten in the evening"
    await goes_by(theatre, 5, until=lambda: all_of_them() != before)
    assert len(all_of_them()) > len(before)
