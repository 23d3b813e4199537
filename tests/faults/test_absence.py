"""I8: after a day, a week or a month in which nobody was there, all is done in its order, and nobody is flooded."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.services.explaining import VerifyQuery, verify
from bot.sweep import sweep
from storage import tables as t
from storage.facts import DecisionState
from tests.databases import postgres_url, sqlite_url
from tests.faults.knocking import rows
from tests.services.reminded import give
from tests.services.world import PEOPLE, SEATS, SECRETARY, World

LEFT = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
DEADLINES = {
    1: ("2026-12-01 10:00", "2026-12-01 14:00", "2026-12-02 08:00"),
    7: ("2026-12-01 10:00", "2026-12-04 17:00", "2026-12-08 08:00"),
    30: ("2026-12-02 17:00", "2026-12-16 17:00", "2026-12-30 12:00"),
}
LEADING, GP = PEOPLE["lead"], PEOPLE["gp"]


def _where(kind, tmp_path):
    return sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()


async def _opened(world, moment):
    """A decision with ten of twelve votes, so that two are still owed."""
    day, _, time = moment.partition(" ")
    decision = await world.opened(date=day, time=time)
    await world.votes(decision, SEATS[:10])
    return decision


async def _look(world, decision):
    return await world.look(lambda tx: tx.decision(decision))


@pytest.mark.parametrize("days", [1, 7, 30])
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_after_an_absence_all_is_closed_in_order_and_nobody_is_flooded(tmp_path, kind, days):
    world = await World.start(_where(kind, tmp_path))
    await world.people()
    await world.adopt()
    back = LEFT + timedelta(days=days)
    backwards = [await _opened(world, moment) for moment in reversed(DEADLINES[days])]
    soon = await _opened(world, f"{back + timedelta(minutes=10):%Y-%m-%d %H:%M}")
    today = await _opened(world, f"{back + timedelta(hours=8):%Y-%m-%d %H:%M}")
    key = await give(world, GP, due=date(2026, 12, 1))
    world.now = LEFT
    await sweep(world.store)
    seen = len(await world.parcels())

    world.now = back
    for _ in range(3):
        await sweep(world.store)

    due = backwards[::-1]
    found = [await _look(world, one) for one in due]
    assert [one.state for one in found] == [DecisionState.CLOSED] * 3
    assert [one.closed_at for one in found] == [one.closes_at for one in found]
    assert {one.processed_at for one in found} == {back}
    events = [e for e in await world.look(lambda tx: tuple(tx.audit(world.body))) if e.type == "clock:decision:closed"]
    said = [json.loads(event.bytes) for event in events]
    assert [one["data"]["decision"] for one in said] == due
    assert all(datetime.fromisoformat(one["at"]) == back for one in said)
    assert [datetime.fromisoformat(one["data"]["closed_at"]) for one in said] == [one.closes_at for one in found]

    fresh = (await world.parcels())[seen:]
    results = [parcel["decision"] for parcel in fresh if parcel["kind"] == "result"]
    assert results == due, "each result once, in the order of the deadlines"
    reminded = {(parcel["decision"], parcel["to"]) for parcel in fresh if parcel["kind"] == "reminder"}
    assert reminded == {(today, PEOPLE[seat]) for seat in SEATS[10:]}, "reminded of what is closed, or closes at once"
    assert await _escalated(world, key) == {("chair", LEADING)} | ({("secretariat", SECRETARY)} if days > 1 else set())

    digests = Counter(parcel["to"] for parcel in fresh if parcel["kind"] == "digest")
    assert digests[LEADING] == 1, "all that is late comes in one digest"
    assert set(digests.values()) <= {1}
    members = set(PEOPLE.values()) - {LEADING}
    told = Counter(parcel["to"] for parcel in fresh if parcel["to"] in members)
    assert max(told.values(), default=0) <= 3, "somebody who has nothing to do with it is flooded"
    assert (await _look(world, soon)).state is DecisionState.OPEN
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()
    await world.store.stop()


async def _escalated(world, duty):
    """To whom a late duty went, since it was late."""
    found = await rows(world.store, t.Reminders, "kind", "person", duty=duty)
    return {(row["kind"].value, row["person"]) for row in found if row["kind"].value != "owner"}
