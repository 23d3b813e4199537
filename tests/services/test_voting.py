from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from bot.rules.record import Capacity, Choice
from bot.services.ballots import BallotCast, CastBallot, cast_ballot
from tests.services.world import (
    ATTENDING,
    CHANNEL,
    COLLEAGUE,
    DEADLINE,
    GUEST,
    PEOPLE,
    SECRETARY,
    SIGNATORY,
    STRANGER,
    refused,
)

NOBODIES = [*ATTENDING.values(), SIGNATORY, SECRETARY, COLLEAGUE, GUEST, STRANGER]


async def test_a_tap_votes_and_the_voter_gets_a_receipt(world):
    decision = await world.opened()
    answer = await world.vote(decision, "gp")
    assert isinstance(answer, BallotCast)
    assert (answer.seat, answer.choice, answer.capacity, answer.replaced) == ("gp", Choice.FOR, Capacity.SELF, None)
    assert answer.closes_at == DEADLINE.isoformat()
    (receipt,) = await world.parcels("receipt")
    assert receipt["to"] == PEOPLE["gp"]
    assert receipt["data"]["ballot"] == answer.ballot
    assert receipt["data"]["choice"] == "for"
    assert (await world.events())[-1] == "slack:ballot:cast"


async def test_a_changed_mind_is_a_new_ballot_and_the_old_one_stays_on_record(world):
    decision = await world.opened()
    first = await world.vote(decision, "gp", Choice.FOR)
    second = await world.vote(decision, "gp", Choice.AGAINST)
    assert second.replaced is Choice.FOR
    assert second.ballot != first.ballot
    kept = await world.look(lambda tx: tx.ballots(decision, live_only=False))
    assert [(b.id, b.live, b.ended) for b in kept] == [(first.ballot, False, "superseded"), (second.ballot, True, "")]


async def test_many_votes_ask_for_one_card(world):
    decision = await world.opened()
    await world.votes(decision, ["lead", "gp", "pharmacy"])
    (card,) = await world.parcels("card")
    assert (card["to"], card["version"]) == (CHANNEL, 3)


@pytest.mark.parametrize("person", NOBODIES)
async def test_those_without_a_seat_are_refused_with_the_clause_and_nothing_is_written(world, person):
    decision = await world.opened()
    rows, events = await world.rows(), await world.events()
    known = {*ATTENDING.values(), SECRETARY}
    refused(await world.vote(decision, person), "not-entitled" if person in known else "no-seat", "2.2")
    assert await world.rows() == rows
    assert (await world.events())[len(events) :] == ["slack:ballot:refused"]
    (parcel,) = await world.parcels("refusal")
    assert parcel["to"] == person
    assert parcel["data"]["finding"]["clause"] == "2.2"


async def test_a_guest_who_holds_the_seat_by_name_may_vote(world):
    await world.store.run(lambda tx, _: tx.appoint(world.body, "third-sector", GUEST), _Do(world.act("U00", "")))
    decision = await world.opened()
    assert isinstance(await world.vote(decision, GUEST), BallotCast)


async def test_a_member_cannot_vote_in_another_members_seat(world):
    decision = await world.opened()
    refused(await world.vote(decision, "gp", seat="dental"), "not-your-seat", "2.2")


@pytest.mark.parametrize(
    ("late", "counts"), [(timedelta(seconds=-1), True), (timedelta(0), False), (timedelta(seconds=1), False)]
)
async def test_a_vote_counts_before_the_deadline_and_not_from_its_instant(world, late, counts):
    decision = await world.opened()
    world.now = DEADLINE + late - timedelta(microseconds=1)
    answer = await world.vote(decision, "gp")
    assert world.now == DEADLINE + late
    if counts:
        assert isinstance(answer, BallotCast)
    else:
        refused(answer, "decision-closed")
    await world.close(decision, DEADLINE + timedelta(seconds=2))
    announced = (await world.brief(decision)).announced
    assert announced.votes_for == int(counts)


async def test_the_same_request_thrice_is_one_ballot_with_one_answer(world):
    decision = await world.opened()
    answers = [await world.vote(decision, "gp", request="same") for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert len(await world.look(lambda tx: tx.ballots(decision, live_only=False))) == 1
    assert len(await world.parcels("receipt")) == 1
    assert (await world.events()).count("slack:ballot:cast") == 1


async def test_a_refusal_thrice_is_one_refusal(world):
    decision = await world.opened()
    answers = [await world.vote(decision, STRANGER, request="same") for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert len(await world.parcels("refusal")) == 1
    assert (await world.events()).count("slack:ballot:refused") == 1


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_in_whatever_order_taps_arrive_the_last_tap_stands(world, order):
    decision = await world.opened()
    taps = [
        ("1764000000.000100", Choice.FOR),
        ("1764000000.000200", Choice.AGAINST),
        ("1764000009.000001", Choice.ABSTAIN),
    ]
    answers = {}
    for n in order:
        stamp, choice = taps[n]
        act = world.act(PEOPLE["gp"], action_ts=stamp)
        answers[n] = await world.store.run(cast_ballot, CastBallot(act=act, decision=decision, choice=choice))
    (live,) = await world.look(lambda tx: tx.ballots(decision))
    assert live.choice is Choice.ABSTAIN
    for n, answer in answers.items():
        assert answer.stands == all(n >= m for m in order[: order.index(n)])


async def test_somebody_in_two_seats_votes_once(world):
    await world.store.run(lambda tx, _: tx.appoint(world.body, "dental", PEOPLE["gp"]), _Do(world.act("U00", "")))
    decision = await world.opened()
    assert (await world.vote(decision, "gp")).seat == "gp"
    refused(await world.vote(decision, "gp", seat="dental"), "several-seats", "2.2")
    brief = await world.brief(decision, PEOPLE["gp"])
    assert (brief.reader.seats, brief.outlook.base) == (("gp",), 11)
    closed = await world.close(decision)
    found = {one.code: one for one in (await world.brief(decision)).announced.findings}
    assert closed.votes_for == 1
    assert found["doubled"].facts == {"seats": ("dental",)}
    assert "vacancies" not in found


async def test_an_unknown_decision_is_refused_without_a_trace(world):
    events = await world.events()
    refused(await world.vote("nothing", "gp"), "no-such-decision")
    assert await world.events() == events


async def test_another_workspace_sees_nothing_of_this_one(world):
    decision = await world.opened()
    act = world.act(PEOPLE["gp"], team="T2")
    answer = await world.store.run(cast_ballot, CastBallot(act=act, decision=decision, choice=Choice.FOR))
    refused(answer, "no-such-decision")
    assert await world.look(lambda tx: tx.ballots(decision)) == ()


class _Do:
    def __init__(self, act):
        self.act = act
