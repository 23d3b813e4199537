from __future__ import annotations

import pytest

from bot.rules.record import Choice, Ruling
from bot.services.entry import FieldErrors
from bot.services.explaining import VerifyQuery, verify
from bot.services.recording import Objected, ObjectToVote, RecordVote, VoteRecorded, object_to_vote, record_vote
from storage.facts import ReceivedBy
from tests.services.deciding import seeking_agreement
from tests.services.test_alternates import answer as answers_nomination
from tests.services.test_alternates import nominate
from tests.services.test_conflicts import declare, rule
from tests.services.world import CHANNEL, COLLEAGUE, PEOPLE, SECRETARY, refused

EVIDENCE = "Phoned the secretary on 25 November at 10:15."


async def takes_down(world, decision, seat="dental", choice=Choice.FOR, *, by=SECRETARY, evidence=EVIDENCE):
    facts = {"decision": decision, "seat": seat, "choice": choice, "received": ReceivedBy.PHONE, "evidence": evidence}
    return await world.do(record_vote, RecordVote, PEOPLE.get(by, by), **facts)


async def objects(world, decision, by="dental", words=""):
    return await world.do(object_to_vote, ObjectToVote, PEOPLE.get(by, by), decision=decision, words=words)


async def counted(world, decision):
    return {b.seat: b.choice for b in await world.look(lambda tx: tx.ballots(decision))}


async def test_a_vote_taken_down_counts_is_posted_at_once_and_brings_its_member_a_receipt(either):
    world = either
    decision = await world.opened(decision_class="ordinary", amount="")
    taken = await takes_down(world, decision)
    assert isinstance(taken, VoteRecorded)
    assert await counted(world, decision) == {"dental": Choice.FOR}
    (posted,) = await world.parcels("vote-recorded")
    assert posted["to"] == CHANNEL
    assert "for" not in posted["data"].values()
    assert EVIDENCE not in str(posted)
    assert [p["to"] for p in await world.parcels("recorded-receipt")] == [PEOPLE["dental"]]
    await world.close(decision)
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()
    assert "slack:ballot:recorded" in await world.events()


async def test_its_member_objects_and_it_counts_no_more(either):
    world = either
    decision = await world.opened(decision_class="ordinary", amount="")
    taken = await takes_down(world, decision)
    objected = await objects(world, decision, words="I never called.")
    assert objected == Objected(decision=decision, ref=taken.ref, ballot=taken.ballot, voided=True)
    assert await counted(world, decision) == {}
    told = {p["to"] for p in await world.parcels("vote-objected")}
    assert told == {CHANNEL, SECRETARY, PEOPLE["lead"]}
    refused(await objects(world, decision), "already-objected")
    await world.vote(decision, "dental", Choice.AGAINST)
    assert await counted(world, decision) == {"dental": Choice.AGAINST}
    await world.close(decision)
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()


async def test_the_members_own_vote_replaces_it_and_is_never_replaced_by_it(world):
    decision = await world.opened()
    await takes_down(world, decision)
    assert (await world.vote(decision, "dental", Choice.AGAINST)).replaced is Choice.FOR
    refused(await takes_down(world, decision), "already-voted")
    assert await counted(world, decision) == {"dental": Choice.AGAINST}
    assert (await objects(world, decision)).voided is False
    assert await counted(world, decision) == {"dental": Choice.AGAINST}


async def test_what_was_taken_down_wrongly_is_taken_down_anew(world):
    decision = await world.opened()
    await takes_down(world, decision)
    await takes_down(world, decision, choice=Choice.AGAINST)
    assert await counted(world, decision) == {"dental": Choice.AGAINST}


async def test_an_objection_after_the_close_is_kept_and_the_result_stands(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await takes_down(world, decision)
    await world.close(decision)
    before = (await world.brief(decision)).announced
    assert (await objects(world, decision)).voided is False
    assert (await world.brief(decision)).outcome == before
    assert {p["to"] for p in await world.parcels("vote-objected")} == {CHANNEL, SECRETARY, PEOPLE["lead"]}


@pytest.mark.parametrize("by", ["lead", "gp", COLLEAGUE])
async def test_only_the_secretariat_takes_down_votes(world, by):
    refused(await takes_down(world, await world.opened(), by=by), "not-the-secretariat")


async def test_only_the_member_concerned_objects(world):
    decision = await world.opened()
    await takes_down(world, decision)
    for other in ("gp", "lead", SECRETARY):
        refused(await objects(world, decision, by=other), "no-recorded-vote")


async def test_no_vote_is_taken_down_without_its_evidence(world):
    decision = await world.opened()
    wrong = await takes_down(world, decision, evidence=" ")
    assert isinstance(wrong, FieldErrors)
    assert wrong.errors["evidence"].code == "words-empty"
    assert await counted(world, decision) == {}


async def test_no_vote_is_taken_down_for_a_recused_an_unknown_or_a_represented_seat(world):
    decision = await world.opened()
    await rule(world, await declare(world, decision, "pharmacy"), Ruling.WITHDRAW)
    refused(await takes_down(world, decision, "pharmacy"), "recused", "3.2.7")
    refused(await takes_down(world, decision, "bishop"), "nobody-in-seat")
    await answers_nomination(world, await nominate(world, decision))
    await world.vote(decision, COLLEAGUE)
    refused(await takes_down(world, decision, "dental"), "already-voted")


async def test_none_is_taken_down_while_agreement_is_sought_or_after_the_close(world):
    await seeking_agreement(world)
    decision = await world.opened()
    refused(await takes_down(world, decision), "vote-comes-later", "3.2.1")
    await world.close(decision)
    refused(await takes_down(world, decision), "decision-closed")
