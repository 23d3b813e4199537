"""I7, I8, I13, I21: nobody leads. Whichever of several programs gets there first, each deadline closes once."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from bot.rehearsal import Rehearsal
from bot.services.explaining import VerifyQuery, verify
from bot.sweep import sweep
from storage import tables as t
from storage.facts import Act, DecisionState
from storage.store import open_store
from tests.bench import SECRET
from tests.cluster import open_cluster
from tests.databases import postgres_url
from tests.faults.knocking import open_another, rows
from tests.faults.living import Living
from tests.patience import patient
from tests.services.world import DEADLINE, PEOPLE, SEATS, World

__all__ = ["patient"]
pytestmark = pytest.mark.usefixtures("patient")
A_MINUTE = timedelta(minutes=1)


async def _together(worlds, rounds=2):
    """Every program sweeps at the same moment, as often as told."""
    for _ in range(rounds):
        await asyncio.gather(*(sweep(world.store) for world in worlds))


async def _programs(number):
    """So many programs on one PostgreSQL, whose clocks stand where the first one's does."""
    url = postgres_url()
    worlds = [await World.start(url) for _ in range(number)]
    for world in worlds[1:]:
        world.store._clock = lambda _link: worlds[0].now
    await worlds[0].people()
    await worlds[0].adopt()
    return worlds


async def _closes(world):
    """The decisions that were closed, as the log has it, in the log's order."""
    events = [e for e in await world.look(lambda tx: tuple(tx.audit(world.body))) if e.type == "clock:decision:closed"]
    return [json.loads(event.bytes)["data"]["decision"] for event in events]


async def test_each_deadline_is_closed_once_and_in_order_and_each_reminder_owed_once():
    worlds = await _programs(3)
    world = worlds[0]
    decisions = [await world.opened(time=f"{9 + n // 4:02}:{n % 4 * 15:02}") for n in range(12)]
    for decision in decisions:
        await world.votes(decision, SEATS[:2])
    world.now = DEADLINE - timedelta(days=1)
    await _together(worlds)
    reminded = Counter((p["decision"], p["to"]) for p in await world.parcels("reminder"))
    assert set(reminded) == {(d, PEOPLE[seat]) for d in decisions for seat in SEATS[2:]}
    assert set(reminded.values()) == {1}
    world.now = DEADLINE
    await _together(worlds)
    assert await _closes(world) == decisions
    for kind in ("result", "result-notice"):
        told = Counter((p["decision"], p["to"]) for p in await world.parcels(kind))
        assert set(told.values()) == {1}, kind
        assert {decision for decision, _ in told} == set(decisions), kind
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()
    for one in worlds:
        await one.store.stop()


class Street:
    """A workspace with a ledger, a database, and bots in processes of their own, some of which are killed."""

    def __init__(self) -> None:
        self.url = postgres_url()
        self.slack = Rehearsal(signing_secret=SECRET)
        self.store = open_store(self.url)
        self.bots: list[Living] = []
        self.decisions: list[str] = []

    async def __aenter__(self):
        await self.slack.start()
        await self.store.start()
        self.team = self.slack.world.team_id
        self.decisions.append(await open_cluster(self.store, self.team))
        return self

    async def __aexit__(self, *_):
        for bot in self.bots:
            if bot.process.is_alive():
                await asyncio.to_thread(bot.kill)
        await self.store.stop()
        await self.slack.stop()

    async def open(self, number):
        (body,) = await self.store.bodies()
        while len(self.decisions) < number:
            more = range(min(16, number - len(self.decisions)))
            self.decisions += await asyncio.gather(*(open_another(self.store, body.id, team=self.team) for _ in more))
        return next(one for one in await self.store.open_decisions() if one.id == self.decisions[0]).closes_at

    async def live(self, number, at):
        """Start so many bots whose clock stands at a moment."""
        offset = at - datetime.now(UTC)
        fresh = [
            Living(self.url, self.slack.api_url, offset=offset, token=self.slack.world.app.bot_token, hurried=True)
            for _ in range(number)
        ]
        self.bots += fresh
        await asyncio.gather(*(asyncio.to_thread(bot.start) for bot in fresh))
        return fresh

    async def until(self, look, what, seconds):
        end = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < end:
            if await look():
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"nothing came: {what}")

    async def all_closed(self):
        return len(await self.some_closed()) == len(self.decisions)

    async def some_closed(self):
        return await rows(self.store, t.Decisions, "id", state=DecisionState.CLOSED)

    async def some_reminded(self):
        return await rows(self.store, t.Outbox, "id", kind="reminder")

    async def all_reminded(self):
        """Each of twelve owes a vote on each."""
        return len(await self.some_reminded()) == 12 * len(self.decisions)

    async def nothing_owed(self):
        return not await rows(self.store, t.Outbox, "id", state="pending")

    def came(self):
        posted = self.slack.ledger.posts()
        return Counter(entry.metadata["event_payload"]["parcel"] for entry in posted if entry.metadata)


async def _street(street, at, programs, until, seconds):
    """So many bots live at a moment, one of which is killed at its work; until there is nothing more to do."""
    bots = await street.live(programs, at)
    await street.until(until[0], "something to do", seconds)
    await asyncio.to_thread(bots[0].kill)
    await street.until(until[1], "all done", seconds)
    await street.until(street.nothing_owed, "nothing owed", seconds)
    for bot in bots[1:]:
        await asyncio.to_thread(bot.stop)
    report = await street.store.read(verify, VerifyQuery(act=Act(team=street.team, person=""), body=None))
    assert report.problems == ()


async def _close_all(decisions, programs, seconds):
    async with Street() as street:
        closes = await street.open(decisions)
        await _street(street, closes + A_MINUTE, programs, (street.some_closed, street.all_closed), seconds)
        events = await rows(street.store, t.Events, "bytes", type="clock:decision:closed")
        closed = Counter(json.loads(event["bytes"])["data"]["decision"] for event in events)
        assert closed == Counter(street.decisions), "a deadline was closed not at all, or twice"
        came = street.came()
        results = await rows(street.store, t.Outbox, "id", kind="result")
        assert Counter(came[row["id"]] for row in results) == {1: decisions}, "a result came not at all, or twice"
        assert max(came.values()) == 1
        assert {row["state"] for row in await rows(street.store, t.Outbox, "state", reminder=False)} == {"sent"}
        return len(came)


async def _remind_all(decisions, programs, seconds):
    async with Street() as street:
        closes = await street.open(decisions)
        before = closes - timedelta(days=1) + A_MINUTE
        await _street(street, before, programs, (street.some_reminded, street.all_reminded), seconds)
        owed = await rows(street.store, t.Outbox, "id", "decision", "to", kind="reminder")
        assert Counter((row["decision"], row["to"]) for row in owed).most_common(1)[0][1] == 1
        came = street.came()
        times = Counter(came[row["id"]] for row in owed)
        assert set(times) <= {0, 1}, "a reminder came twice"
        assert times[1] > times[0], "hardly a reminder came"
        return times


async def test_two_bots_of_which_one_is_killed_close_each_deadline_once_and_tell_the_result_once():
    await _close_all(12, 2, 120)


async def test_two_bots_of_which_one_is_killed_send_no_reminder_twice():
    await _remind_all(3, 2, 120)


@pytest.mark.long
@pytest.mark.parametrize("programs", [2, 3])
async def test_two_thousand_deadlines_close_once_each_whoever_is_killed(programs):
    print(f"{programs} programs: 2000 deadlines, {await _close_all(2000, programs, 3600)} messages, nothing twice")


@pytest.mark.long
@pytest.mark.parametrize("programs", [2, 3])
async def test_of_two_thousand_reminders_none_comes_twice_whoever_is_killed(programs):
    times = await _remind_all(167, programs, 3600)
    print(f"{programs} programs: {times[1]} reminders came once, {times[0]} were lost with the killed one, none twice")
