from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import replace

import pytest
import pytest_asyncio

from bot.rules.findings import Refusal
from bot.rules.record import Choice
from storage.facts import Elector
from storage.store import open_store
from tests.storage.acting import BODY, DECISION, SEATS, BallotIn, Cast, Do, act, cast, close
from tests.storage.raw import execute

ROUNDS = 200
VOTERS = 20


@pytest_asyncio.fixture
async def replicas(voting, url):
    """Three programs on one database."""
    others = [open_store(url) for _ in range(2)]
    for other in others:
        await other.start()
    yield [voting, *others]
    for other in others:
        await other.stop()


async def one_round(stores, name, weather):
    """Twenty voters, who come in any order, and a closer somewhere among them."""

    def open_it(tx, _):
        found = tx.decision(DECISION)
        tx.add_decision(replace(found, id=name, ref=name), tuple(Elector(seat=s, person=f"U{s[1:]}") for s in SEATS))

    await stores[0].run(open_it, Do(act=act()))
    votes = [(cast, Cast(act=act(f"U{n}", f"{name}-{n}"), seat=f"m{n}", decision=name)) for n in range(VOTERS)]
    acts = [*votes, (close, Do(act=act(), what=name)), (close, Do(act=act(), what=name))]
    weather.shuffle(acts)
    answers = await asyncio.gather(*[weather.choice(stores).run(service, command) for service, command in acts])
    told = {answer.seat for answer in answers if isinstance(answer, BallotIn)}
    closings = [answer for answer in answers if getattr(answer, "first", False)]
    refused = [answer for answer in answers if isinstance(answer, Refusal)]
    return told, closings, len(refused)


async def test_whoever_is_acknowledged_is_counted_and_nobody_after_the_close(replicas, url):
    weather = random.Random(20261122)
    seen = Counter()
    for number in range(ROUNDS):
        name = f"R{number}"
        told, closings, refused = await one_round(replicas, name, weather)
        stored = execute(url, f"SELECT seat FROM ballots WHERE decision = '{name}' AND live")  # noqa: S608 - our own
        assert len(closings) == 1
        assert told == {seat for (seat,) in stored}
        assert closings[0].votes == len(told)
        assert len(told) + refused == VOTERS
        seen["counted"] += len(told)
        seen["refused"] += refused
    assert seen["counted"] > ROUNDS
    assert seen["refused"] > ROUNDS


async def test_the_close_is_the_last_event_that_counts_ballots(replicas, url):
    weather = random.Random(7)
    for number in range(20):
        await one_round(replicas, f"R{number}", weather)
    events = execute(url, "SELECT seq, type, decision FROM events ORDER BY seq")
    closed = {decision: seq for seq, kind, decision in events if kind == "sweep:decision:closed"}
    late = [seq for seq, kind, decision in events if kind == "slack:ballot:cast" and seq > closed[decision]]
    assert len(closed) == 20
    assert late == []
    assert [seq for seq, *_ in events] == list(range(len(events)))


@pytest.mark.parametrize("taps", [[1, 2, 3], [3, 2, 1], [2, 3, 1]])
async def test_of_one_voters_taps_the_latest_stands_in_whatever_order_they_come(voting, taps):
    choices = {1: Choice.FOR, 2: Choice.AGAINST, 3: Choice.ABSTAIN}
    for tap in taps:
        tapped = act("U1", f"r{tap}", action_ts=f"170000000{tap}.5")
        answer = await voting.run(cast, Cast(act=tapped, seat="m1", choice=choices[tap]))
        assert answer.live == (tap >= max(taps[: taps.index(tap) + 1]))
    live = await voting.read(lambda tx, _: tx.ballots(DECISION), Do(act=act()))
    kept = await voting.read(lambda tx, _: tx.ballots(DECISION, live_only=False), Do(act=act()))
    assert [ballot.choice for ballot in live] == [Choice.ABSTAIN]
    assert [ballot.choice for ballot in kept] == [choices[tap] for tap in taps]
    assert {ballot.ended for ballot in kept if not ballot.live} == {"superseded"}


async def test_two_hands_on_one_seat_leave_one_live_ballot(replicas, url):
    votes = [
        replicas[n % 3].run(cast, Cast(act=act("U1", f"r{n}", action_ts=f"17000000{n:02}.0"), seat="m1"))
        for n in range(30)
    ]
    answers = await asyncio.gather(*votes)
    assert all(isinstance(answer, BallotIn) for answer in answers)
    stored = execute(url, "SELECT action_ts, live FROM ballots")
    assert len(stored) == 30
    assert [ts for ts, live in stored if live] == ["1700000029.0"]


async def test_numbers_of_decisions_are_given_once(replicas):
    def number(tx, _):
        return BallotIn(ballot=tx.next_ref(BODY, 2027), seat="", choice="for", replaced=None, live=True)

    answers = await asyncio.gather(*[replicas[n % 3].run(number, Do(act=act())) for n in range(30)])
    assert {answer.ballot for answer in answers} == {f"cluster-2027-{n}" for n in range(1, 31)}
