"""A deadline is kept by the clock alone: after an absence, in the order of the deadlines, whatever one of them does."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

import bot.sweep
from bot.services.explaining import VerifyQuery, verify
from bot.sweep import sweep
from storage.facts import DecisionState
from tests.bench import TEAM
from tests.bench.servers import stand_in
from tests.databases import postgres_url, sqlite_url
from tests.faults.living import Living
from tests.faults.storm import set_up
from tests.patience import until
from tests.services.settled import settled
from tests.services.world import SEATS, Query, World

LAST = "2026-12-01", "2026-12-02", "2026-12-03"


def where(kind, tmp_path):
    return sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()


@pytest.fixture(params=["sqlite", "postgresql"])
async def world(request, tmp_path):
    async with settled(request.param, tmp_path) as world:
        yield world


async def overdue(world):
    """Three decisions, opened in another order than they are due, and a month in which nobody was there."""
    opened = {date: await world.opened(date=date) for date in (LAST[1], LAST[2], LAST[0])}
    for decision in opened.values():
        await world.votes(decision, SEATS[:9])
    world.now += timedelta(days=30)
    return [opened[date] for date in LAST]


async def kept(world, decision):
    return await world.look(lambda tx: tx.decision(decision))


async def test_all_that_fell_due_in_an_absence_is_closed_in_the_order_of_the_deadlines_and_as_of_each(world):
    due = await overdue(world)
    await sweep(world.store)
    await sweep(world.store)
    found = [await kept(world, decision) for decision in due]
    assert [one.state for one in found] == [DecisionState.CLOSED] * 3
    assert [one.closed_at for one in found] == [one.closes_at for one in found]
    assert [one.outcome.result for one in found] == ["carried"] * 3
    posted = [parcel["decision"] for parcel in await world.parcels("result")]
    assert posted == due


async def test_a_deadline_that_cannot_be_dealt_with_holds_up_no_other_and_is_tried_again(world, monkeypatch):
    due = await overdue(world)
    real = bot.sweep.close_decision

    def stumble(tx, command):
        if command.decision == due[0]:
            raise RuntimeError("this one cannot be dealt with")
        return real(tx, command)

    monkeypatch.setattr(bot.sweep, "close_decision", stumble)
    await sweep(world.store)
    states = [(await kept(world, decision)).state for decision in due]
    assert states == [DecisionState.OPEN, DecisionState.CLOSED, DecisionState.CLOSED]
    monkeypatch.setattr(bot.sweep, "close_decision", real)
    await sweep(world.store)
    assert (await kept(world, due[0])).state is DecisionState.CLOSED


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_started_after_the_deadline_the_bot_closes_it_once_and_nobody_has_to_ask(tmp_path, kind):
    database = where(kind, tmp_path)
    decision = await set_up(database)
    bot = Living(database, await stand_in(0), offset=timedelta(days=400))
    await asyncio.to_thread(bot.start)
    world = await World.start(database)
    act = world.act("", team=TEAM)

    async def closed():
        found = await world.store.read(lambda tx, _: tx.decision(decision), Query(act=act))
        return found if found.state is DecisionState.CLOSED else None

    try:
        found = await until(closed, "the close")
        assert found.closed_at == found.closes_at
        assert found.outcome.result == "inquorate"
        report = await world.store.read(verify, VerifyQuery(act=act, body=None))
        assert report.problems == ()
    finally:
        await asyncio.to_thread(bot.stop)
        await world.store.stop()
