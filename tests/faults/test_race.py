"""I2, I6, I7: voters against the deadline. Whoever was told that the vote is recorded is in the count, and nobody else."""

from __future__ import annotations

import asyncio
import json
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.record import Choice
from bot.services.ballots import BallotCast, CastBallot, cast_ballot
from bot.services.closing import Closed, CloseDecision, NotDue, close_decision
from bot.services.explaining import VerifyQuery, verify
from storage.facts import Act
from storage.store import Store, open_store
from tests.databases import postgres_url, sqlite_url
from tests.patience import patient
from tests.services.world import DEADLINE, PEOPLE, START, TEAM, World

__all__ = ["patient"]
ROUNDS = 200
VOTES = [(person, choice) for choice in (Choice.AGAINST, Choice.FOR) for person in PEOPLE.values()][:20]


@dataclass
class Track:
    """Two replicas (one, where the database is a file of one process) whose clock the race sets and the database runs."""

    worlds: list[World] = field(default_factory=list)
    offset: timedelta = timedelta()

    async def start(self, url: str, replicas: int) -> None:
        self.set(START)
        for _ in range(replicas):
            store = open_store(url, clock=lambda: self.offset)
            await store.start()
            self.worlds.append(World(store))
        await self.worlds[0].people()
        await self.worlds[0].adopt()

    def set(self, at: datetime) -> None:
        self.offset = at - datetime.now(UTC)

    def store(self, number: int) -> Store:
        return self.worlds[number % len(self.worlds)].store


@pytest.fixture(params=["sqlite", "postgresql"])
async def track(request, tmp_path, patient):
    made = Track()
    if request.param == "sqlite":
        await made.start(sqlite_url(tmp_path), 1)
    else:
        await made.start(postgres_url(), 2)
    yield made
    for world in made.worlds:
        await world.store.stop()


async def _race(
    track: Track, decision: str, number: int, head_start: timedelta
) -> tuple[list[Closed], list[BallotCast]]:
    async def vote(n: int, person: str, choice: Choice):
        await asyncio.sleep(0.0008 * n)
        act = Act(team=TEAM, person=person, request=f"v{number}-{n}", via="test", action_ts=f"1764000000.{n:06}")
        return await track.store(n).run(cast_ballot, CastBallot(act=act, decision=decision, choice=choice))

    async def close(store: Store):
        while True:
            answer = await store.run(close_decision, CloseDecision(act=Act(team=TEAM, person=""), decision=decision))
            if isinstance(answer, Closed) or answer.state == "closed":
                return answer
            await asyncio.sleep(0.0005)

    track.set(DEADLINE - head_start)
    closers = [close(world.store) for world in track.worlds]
    answers = await asyncio.gather(*closers, *(vote(n, *who) for n, who in enumerate(VOTES)))
    assert all(isinstance(answer, (Closed, NotDue)) for answer in answers[: len(closers)])
    closed = [answer for answer in answers if isinstance(answer, Closed)]
    return closed, [answer for answer in answers if isinstance(answer, BallotCast)]


async def test_nobody_is_acknowledged_and_not_counted_nor_counted_after_the_close(track):
    world = track.worlds[0]
    decisions = [await world.opened() for _ in range(ROUNDS)]
    chance = random.Random(20261122)
    early = late = 0
    longest = 60.0 if len(track.worlds) > 1 else 16.0
    for number, decision in enumerate(decisions):
        head_start = timedelta(milliseconds=chance.uniform(2, longest))
        closed, acknowledged = await _race(track, decision, number, head_start)
        longest = _fairer(longest, len(acknowledged))
        stored = await world.look(lambda tx, of=decision: tx.ballots(of, live_only=False))
        assert len(closed) == 1, "closed not exactly once"
        assert {ballot.id for ballot in stored} == {answer.ballot for answer in acknowledged}
        assert all(ballot.cast_at < DEADLINE for ballot in stored), "a vote after the deadline"
        live = {ballot.seat: ballot.choice for ballot in stored if ballot.live}
        assert len(live) == len({ballot.seat for ballot in stored}), "a seat that voted has no live ballot"
        assert closed[0].votes_for == sum(choice is Choice.FOR for choice in live.values())
        assert closed[0].votes_against == sum(choice is Choice.AGAINST for choice in live.values())
        early, late = early + len(acknowledged), late + len(VOTES) - len(acknowledged)
    assert early > ROUNDS, "hardly any vote came in time: the race was none"
    assert late > ROUNDS, "hardly any vote came too late: the race was none"
    await _the_log_agrees(world, decisions)
    print(f"{ROUNDS} rounds, {early} in time, {late} too late, 0 lost")


def _fairer(longest: float, in_time: int) -> float:
    """How far ahead of the deadline the next race starts at most: further where the machine is slow, less where it is fast."""
    if in_time == 0:
        return min(longest * 1.5, 20_000.0)
    return max(longest / 1.5, 4.0) if in_time == len(VOTES) else longest


async def _the_log_agrees(world: World, decisions: list[str]) -> None:
    """Each decision closes once in the log, and no ballot of it stands behind the close."""
    world.body = (await world.store.bodies())[0].id
    closed: set[str] = set()
    for event in await world.look(lambda tx: tuple(tx.audit(world.body))):
        said = json.loads(event.bytes)["data"]
        if event.type == "slack:ballot:cast":
            assert said["decision"] not in closed, "a ballot behind the close"
        elif event.type.endswith("decision:closed"):
            assert said["decision"] not in closed, "closed twice"
            closed.add(said["decision"])
    assert closed == set(decisions)
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()
