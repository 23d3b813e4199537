"""The last reminder of a vote lets people sleep, unless the vote would be over by then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.handlers.people import read_person
from bot.services.closing import Remind, remind
from bot.services.drafting import zone_of
from bot.services.people import RememberPerson, remember_person
from storage import tables as t
from storage.link import Prepared
from tests.services.reminded import lives_in
from tests.services.world import PEOPLE, TEAM

GP, DENTAL = PEOPLE["gp"], PEOPLE["dental"]


def at(day, hour, minute=0, month=12):
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


async def reminded(world, decision, moment):
    """Who is reminded when."""
    world.now = moment
    await world.store.run(remind, Remind(act=world.act("", ""), decision=decision))
    c = t.table_of(t.Outbox).c
    asked = Prepared(select(c.to, c.ready_at).where(c.kind == "reminder"))
    return dict(await world.store._read(lambda link: link.rows(asked)))


async def test_a_reminder_in_the_night_waits_for_the_morning_of_whoever_sleeps(either):
    await lives_in(either, DENTAL, "America/New_York")
    decision = await either.opened(time="23:30")
    sent = await reminded(either, decision, at(30, 23, 30, month=11))
    assert sent[GP] == at(1, 8)
    assert sent[DENTAL] == either.now


async def test_a_reminder_goes_out_in_the_night_where_the_morning_would_come_too_late(world):
    decision = await world.opened(time="08:10")
    sent = await reminded(world, decision, at(1, 2))
    assert set(sent.values()) == {at(1, 2)}


async def test_a_reminder_waits_for_a_morning_that_leaves_time_to_vote(world):
    decision = await world.opened(time="08:16")
    sent = await reminded(world, decision, at(1, 2))
    assert set(sent.values()) == {at(1, 8)}


async def test_a_reminder_in_the_day_is_not_held_back(world):
    decision = await world.opened()
    sent = await reminded(world, decision, at(30, 17, month=11))
    assert set(sent.values()) == {at(30, 17, month=11)}


@pytest.mark.parametrize(
    ("tz", "zone"),
    [("Australia/Sydney", "Australia/Sydney"), (None, "Europe/London"), ("Mars/Olympus", "Europe/London")],
)
async def test_somebodys_clocks_are_those_that_slack_knows_or_else_the_bodys(world, tz, zone):
    known = read_person(TEAM, {"id": GP, "name": "gp", "tz": tz})
    await world.do(remember_person, RememberPerson, GP, person=known)
    assert await world.look(lambda tx: zone_of(tx, tx.terms(tx.body(world.body).terms), GP)) == zone


async def test_the_slot_is_told_once_however_late_somebody_wakes(world):
    decision = await world.opened(time="23:30")
    first = await reminded(world, decision, at(30, 23, 30, month=11))
    assert await reminded(world, decision, at(1, 9)) == first
    assert world.now - first[GP] == timedelta(hours=1)
