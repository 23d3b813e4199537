"""The sweep looks at a body when time may bring it something or something was done in it, and at no other time."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

import bot.sweep
from bot.services.closing import Reminded
from bot.services.looking import LookAt, Looked, look, looked
from bot.sweep import sweep
from storage import looking, store
from storage import tables as t
from storage.facts import DecisionState
from storage.link import Prepared
from storage.looking import FARTHEST
from tests.databases import postgres_url
from tests.services.world import DEADLINE, MEETING, SEATS, Query, World

DAY = timedelta(days=1)


@pytest.fixture
def looks(monkeypatch):
    """Counts the looks at bodies."""
    counted = Counter()

    def counting(tx, query):
        counted["looks"] += 1
        return look(tx, query)

    counting.__name__ = "look"
    monkeypatch.setattr(bot.sweep, "look", counting)
    return counted


async def planned(world):
    """When the body is looked at next."""
    heads = t.table_of(t.Heads)
    asked = Prepared(select(heads.c.look_at).where(heads.c.body == world.body))
    return (await world.store._read(lambda link: link.row(asked)))[0]


async def settled(world):
    await sweep(world.store)
    world.now += timedelta(seconds=1)


async def test_nobody_is_looked_at_while_nothing_is_done_and_no_time_has_come(either, looks):
    await settled(either)
    assert looks["looks"] >= 1
    looks.clear()
    for _ in range(3):
        either.now += timedelta(minutes=1)
        await sweep(either.store)
    assert looks["looks"] == 0


async def test_a_body_in_which_something_was_done_is_looked_at_once(either, looks):
    await settled(either)
    looks.clear()
    await either.opened()
    await sweep(either.store)
    await sweep(either.store)
    assert looks["looks"] == 1


async def test_a_busy_body_is_left_to_rest_and_not_forgotten(world, looks):
    await settled(world)
    looks.clear()
    decision = await world.opened()
    await sweep(world.store)
    await world.votes(decision, SEATS[:2])
    await sweep(world.store, timedelta(seconds=10))
    assert looks["looks"] == 1
    world.now += timedelta(seconds=10)
    await sweep(world.store, timedelta(seconds=10))
    assert looks["looks"] == 2


async def test_however_little_comes_a_body_is_looked_at_every_day(world, looks):
    await settled(world)
    for _ in range(3):
        assert (await planned(world)) - world.now <= DAY
        looks.clear()
        world.now += DAY
        await sweep(world.store)
        assert looks["looks"] >= 1


async def test_the_next_look_is_when_a_reminder_comes_at_the_latest(world):
    world.now = DEADLINE - timedelta(days=1, minutes=20)
    await world.opened(date="2026-12-01")
    await sweep(world.store)
    assert await planned(world) == DEADLINE - DAY
    world.now = DEADLINE - DAY
    await sweep(world.store)
    assert await planned(world) > DEADLINE - DAY


async def test_a_meeting_that_has_begun_is_looked_at_when_it_begins(world):
    world.now = MEETING - timedelta(hours=2)
    await sweep(world.store)
    assert world.now < await planned(world) <= MEETING
    world.now = MEETING
    await sweep(world.store)
    assert await planned(world) > MEETING


async def test_an_act_that_is_committed_during_a_look_leaves_the_body_waiting_for_another(either, looks):
    await settled(either)
    act = either.act("", "")
    seen = await either.store.read(look, LookAt(act=act, body=either.body))
    await either.opened()
    assert await either.store.run(looked, Looked(act=act, look=seen))
    looks.clear()
    await sweep(either.store)
    assert looks["looks"] == 1


async def test_a_look_that_was_overtaken_by_a_later_one_says_nothing(either):
    await settled(either)
    act = either.act("", "")
    early = await either.store.read(look, LookAt(act=act, body=either.body))
    await either.opened()
    late = await either.store.read(look, LookAt(act=act, body=either.body))
    assert await either.store.run(looked, Looked(act=act, look=late))
    assert not await either.store.run(looked, Looked(act=act, look=early))
    assert await planned(either) == late.next


async def test_what_fails_is_tried_again_and_holds_up_no_deadline(world, monkeypatch):
    await settled(world)
    real, failing = bot.sweep.remind, [True]

    def stumble(tx, command):
        if failing:
            raise RuntimeError("this one cannot be dealt with")
        return real(tx, command)

    monkeypatch.setattr(bot.sweep, "remind", stumble)
    decision = await world.opened()
    world.now = DEADLINE - DAY
    await sweep(world.store)
    assert await world.parcels("reminder") == []
    failing.clear()
    await sweep(world.store)
    assert await world.parcels("reminder") == []
    world.now += timedelta(minutes=2)
    await sweep(world.store)
    assert len(await world.parcels("reminder")) == len(SEATS)
    world.now = DEADLINE
    await sweep(world.store)
    kept = await world.look(lambda tx: tx.decision(decision))
    assert kept.state is DecisionState.CLOSED


async def test_a_body_planned_by_a_clock_that_has_been_set_back_is_looked_at(either, looks):
    await settled(either)
    either.now += timedelta(days=400)
    await sweep(either.store)
    looks.clear()
    either.now -= timedelta(days=300)
    await sweep(either.store)
    assert looks["looks"] >= 1
    assert (await planned(either)) - either.now <= FARTHEST


async def test_two_replicas_look_without_doing_anything_twice(patient):
    first = await World.start(postgres_url())
    await first.people()
    await first.adopt()
    second = await World.start(str(first.store._engine.database.url.render_as_string(hide_password=False)))
    decision = await first.opened()
    first.now = second.now = DEADLINE - DAY
    await asyncio.gather(*(sweep(world.store) for world in (first, second, first, second)))
    reminders = await first.parcels("reminder")
    assert len(reminders) == len(SEATS)
    assert {one["decision"] for one in reminders} == {decision}
    await second.store.stop()
    await first.store.stop()


QUERIES = {
    "planned": (looking._PLANNED, {"now": 0}, "ix_heads_look_at"),
    "moved": (looking._MOVED, {"rested": 0}, "ix_heads_moved"),
    "too far": (looking._TOO_FAR, {"far": 0}, "ix_heads_look_at"),
    "due": (store._DUE, {"now": 0}, "ix_decisions_due"),
}


async def test_an_index_answers_who_is_to_be_looked_at(either):
    now = either.now

    def plan(link, statement, given):
        ready = statement.ready(link.dialect)
        values = ready.values({"team": "", **dict.fromkeys(given, now), "most": 50})
        if link.dialect.name == "sqlite":
            return str(link.driver.execute(f"EXPLAIN QUERY PLAN {ready.sql}", values).fetchall())
        link.driver.execute("SET LOCAL enable_seqscan = off")
        return str(link.driver.execute(f"EXPLAIN {ready.sql}", values).fetchall())

    for name, (statement, given, index) in QUERIES.items():
        said = await either.store._read(partial(plan, statement=statement, given=given))
        assert index in said, name
        assert "Seq Scan" not in said, f"PostgreSQL: {name}"
        assert "SCAN" not in said or name == "moved", f"SQLite: {name}; only of the few that moved"


async def test_a_stranger_to_the_log_wants_no_look(world):
    found = await world.store.read(look, LookAt(act=world.act("", ""), body="NOBODY"))
    assert found is None


async def test_an_act_that_changes_facts_and_leaves_no_line_in_the_log_does_not_pass(world, held_to_the_log):
    def forgetful(tx, _):
        tx.appoint(world.body, "gp", None)
        return Reminded(count=0)

    await world.store.run(forgetful, Query(act=world.act("", "")))
    assert held_to_the_log == ["Reminded changed seats and left no line in a body's log"]
    held_to_the_log.clear()
