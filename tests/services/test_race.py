"""Voters against the deadline: whoever was told that the vote is recorded is in the count, and nobody else."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

from bot.rules.record import Choice
from bot.services.ballots import BallotCast, CastBallot, cast_ballot
from bot.services.closing import Closed, CloseDecision, close_decision
from bot.services.explaining import VerifyQuery, verify
from storage.facts import Act
from tests.services.world import DEADLINE, PEOPLE, TEAM

ROUNDS = 40
VOTES = [(person, choice) for person in PEOPLE.values() for choice in (Choice.AGAINST, Choice.FOR)][:20]


async def _round(world, decision, number):
    began = time.monotonic()
    start = DEADLINE - timedelta(milliseconds=8)
    world.store._clock = lambda _link: start + timedelta(seconds=time.monotonic() - began)

    async def vote(n, person, choice):
        await asyncio.sleep(0.0008 * n)
        act = Act(team=TEAM, person=person, request=f"v{number}-{n}", via="test", action_ts=f"1764000000.{n:06}")
        return await world.store.run(cast_ballot, CastBallot(act=act, decision=decision, choice=choice))

    async def close():
        while True:
            act = Act(team=TEAM, person="", via="test")
            answer = await world.store.run(close_decision, CloseDecision(act=act, decision=decision))
            if isinstance(answer, Closed):
                return answer
            await asyncio.sleep(0.0005)

    answers = await asyncio.gather(close(), *(vote(n, *who) for n, who in enumerate(VOTES)))
    return answers[0], [answer for answer in answers[1:] if isinstance(answer, BallotCast)]


async def test_nobody_is_acknowledged_and_not_counted_nor_counted_after_the_close(either):
    world = either
    decisions = [await world.opened() for _ in range(ROUNDS)]
    early = late = 0
    for number, decision in enumerate(decisions):
        closed, acknowledged = await _round(world, decision, number)
        stored = await world.look(lambda tx, of=decision: tx.ballots(of, live_only=False))
        assert {ballot.id for ballot in stored} == {answer.ballot for answer in acknowledged}
        assert all(ballot.cast_at < DEADLINE for ballot in stored)
        live = {ballot.seat: ballot.choice for ballot in stored if ballot.live}
        assert closed.votes_for == sum(choice is Choice.FOR for choice in live.values())
        assert closed.votes_against == sum(choice is Choice.AGAINST for choice in live.values())
        early, late = early + len(acknowledged), late + len(VOTES) - len(acknowledged)
    assert early, "no vote came in time: the race was none"
    assert late, "no vote came too late: the race was none"
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()
