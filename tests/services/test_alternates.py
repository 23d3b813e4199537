from __future__ import annotations

import pytest

from bot.rules.record import Capacity, Choice
from bot.services.alternates import (
    AlternateNominated,
    AnswerNomination,
    NominateAlternate,
    NominationAnswered,
    answer_nomination,
    nominate_alternate,
)
from bot.services.loading import load_facts, record_of
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from storage.facts import OfferState
from tests.services.world import ATTENDING, COLLEAGUE, DEADLINE, GUEST, OTHER, PEOPLE, STRANGER, refused


async def nominate(world, decision, person=COLLEAGUE, by="dental"):
    by = PEOPLE.get(by, by)
    return await world.do(nominate_alternate, NominateAlternate, by, decision=decision, person=person)


async def answer(world, nominated, by=COLLEAGUE, *, accept=True):
    facts = {"nomination": nominated.nomination, "accept": accept}
    return await world.do(answer_nomination, AnswerNomination, by, **facts)


async def test_a_nominated_alternate_who_accepts_votes_in_the_seat(world):
    decision = await world.opened()
    nominated = await nominate(world, decision)
    assert isinstance(nominated, AlternateNominated)
    assert [p["to"] for p in await world.parcels("alternate-offer")] == [COLLEAGUE]
    refused(await world.vote(decision, COLLEAGUE), "no-seat", "2.2")
    assert isinstance(await answer(world, nominated), NominationAnswered)
    assert {p["to"] for p in await world.parcels("alternate-answered")} == {PEOPLE["dental"], COLLEAGUE}
    vote = await world.vote(decision, COLLEAGUE)
    assert (vote.seat, vote.capacity) == ("dental", Capacity.ALTERNATE)


async def test_the_alternates_vote_stands_against_the_member_who_is_told_why(world):
    decision = await world.opened()
    await answer(world, await nominate(world, decision))
    await world.vote(decision, COLLEAGUE, Choice.AGAINST)
    finding = refused(await world.vote(decision, "dental"), "alternate-has-voted", "3.2.2")
    assert finding.facts == {"seat": "dental", "person": COLLEAGUE}
    assert len(await world.look(lambda tx: tx.ballots(decision))) == 1
    assert (await world.vote(decision, COLLEAGUE, Choice.FOR)).replaced is Choice.AGAINST


async def test_the_members_own_vote_stands_against_the_alternate(world):
    decision = await world.opened()
    await answer(world, await nominate(world, decision))
    await world.vote(decision, "dental")
    refused(await world.vote(decision, COLLEAGUE), "principal-has-voted", "3.2.2")


async def test_who_has_voted_needs_no_alternate(world):
    decision = await world.opened()
    await world.vote(decision, "dental")
    refused(await nominate(world, decision), "already-voted", "3.2.2")


async def test_an_offer_accepted_after_the_member_has_voted_gives_no_right(world):
    decision = await world.opened()
    nominated = await nominate(world, decision)
    await world.vote(decision, "dental")
    refused(await answer(world, nominated), "already-voted", "3.2.2")
    assert (await answer(world, nominated, accept=False)).accepted is False


async def test_declining_tells_the_nominator_and_gives_no_right(world):
    decision = await world.opened()
    await answer(world, await nominate(world, decision), accept=False)
    (told,) = await world.parcels("alternate-answered")
    assert (told["to"], told["data"]["accepted"]) == (PEOPLE["dental"], False)
    refused(await world.vote(decision, COLLEAGUE), "no-seat", "2.2")


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (PEOPLE["optometry"], "already-a-member"),
        (PEOPLE["dental"], "already-a-member"),
        (GUEST, "not-in-workspace"),
        (STRANGER, "not-in-workspace"),
        ("U77", "not-in-workspace"),
    ],
)
async def test_who_cannot_be_an_alternate(world, person, code):
    decision = await world.opened()
    rows = await world.rows()
    refused(await nominate(world, decision, person), code, "3.2.2")
    assert await world.rows() == rows
    assert (await world.events())[-1] == "slack:nomination:refused"


async def test_an_alternate_acts_for_one_seat_only(world):
    decision = await world.opened()
    nominated = await nominate(world, decision)
    refused(await nominate(world, decision, by="gp"), "acts-for-another", "3.2.2")
    await answer(world, nominated, accept=False)
    assert isinstance(await nominate(world, decision, by="gp"), AlternateNominated)


async def test_an_alternate_sends_nobody_in_turn(world):
    decision = await world.opened()
    await answer(world, await nominate(world, decision))
    refused(await nominate(world, decision, OTHER, by=COLLEAGUE), "no-seat", "2.2")


async def test_a_new_nomination_ends_the_one_before(world):
    decision = await world.opened()
    first = await nominate(world, decision)
    await answer(world, first)
    second = await nominate(world, decision, OTHER)
    assert [p["to"] for p in await world.parcels("alternate-ended")] == [COLLEAGUE]
    refused(await world.vote(decision, COLLEAGUE), "no-seat")
    await answer(world, second, OTHER)
    assert (await world.vote(decision, OTHER)).seat == "dental"


async def test_an_alternate_who_has_voted_is_not_replaced(world):
    decision = await world.opened()
    await answer(world, await nominate(world, decision))
    await world.vote(decision, COLLEAGUE)
    refused(await nominate(world, decision, OTHER), "alternate-has-voted", "3.2.2")


async def test_an_offer_is_answered_once_and_by_the_nominee_alone(world):
    decision = await world.opened()
    nominated = await nominate(world, decision)
    refused(await answer(world, nominated, OTHER), "not-the-nominee", "3.2.2")
    await answer(world, nominated)
    refused(await answer(world, nominated, accept=False), "already-answered", "3.2.2")
    await nominate(world, decision, OTHER)
    refused(await answer(world, nominated), "offer-ended", "3.2.2")


async def test_offers_end_with_the_deadline(world):
    decision = await world.opened()
    nominated = await nominate(world, decision)
    world.now = DEADLINE
    refused(await answer(world, nominated), "decision-closed")
    refused(await nominate(world, decision, OTHER, by="gp"), "decision-closed")


async def test_those_in_attendance_send_nobody(world):
    decision = await world.opened()
    refused(await nominate(world, decision, by=ATTENDING["finance"]), "not-entitled", "2.2")


async def test_an_alternate_who_accepts_ends_the_seats_proxy(world):
    decision = await world.opened()
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.AGAINST}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["dental"], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)
    nominated = await nominate(world, decision)
    assert (await world.look(lambda tx: tx.proxy(given.proxy))).state is OfferState.ACCEPTED
    await answer(world, nominated)
    assert (await world.look(lambda tx: tx.proxy(given.proxy))).state is OfferState.ENDED
    assert {p["to"] for p in await world.parcels("proxy-void")} == {PEOPLE["dental"], PEOPLE["gp"]}
    refused(await world.do(give_proxy, GiveProxy, PEOPLE["dental"], **facts), "alternate-acts", "3.2.2")


async def test_where_only_one_may_act_at_a_time_it_is_the_first_who_was_notified(world):
    """Not the first by the seat's name."""
    decision = await world.opened()
    await answer(world, await nominate(world, decision, OTHER, by="nursing"), OTHER)
    await answer(world, await nominate(world, decision, by="dental"))
    facts = await world.look(lambda tx: load_facts(tx, tx.decision(decision)))
    assert [one.seat for one in record_of(facts).alternates] == ["nursing", "dental"]
