from __future__ import annotations

import pytest

from bot.rules.record import Choice, Ruling
from bot.services.casting import (
    CastingGiven,
    Confirmed,
    ConfirmResult,
    GiveCastingVote,
    confirm_result,
    give_casting_vote,
)
from bot.services.explaining import ExplainQuery, VerifyQuery, explain, verify
from bot.services.register import HomeQuery, home_of
from tests.services.deciding import TALKS, with_casting_vote
from tests.services.test_conflicts import declare, rule
from tests.services.test_following import prompted, ratifies, signs
from tests.services.world import MEETING, PEOPLE, SECRETARY, SIGNATORY, refused

THREE, OTHERS = ("lead", "pharmacy", "dental"), ("gp", "nursing", "ahp")


async def gives(world, decision, by="lead", choice=Choice.FOR):
    return await world.do(give_casting_vote, GiveCastingVote, PEOPLE.get(by, by), decision=decision, choice=choice)


async def confirms(world, decision, by="lead", note=""):
    return await world.do(confirm_result, ConfirmResult, PEOPLE.get(by, by), decision=decision, note=note)


async def tied(world, *, recuse_the_lead=False):
    await with_casting_vote(world)
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, THREE)
    await world.votes(decision, OTHERS, Choice.AGAINST)
    if recuse_the_lead:
        await rule(world, await declare(world, decision, "lead"), Ruling.WITHDRAW, who="gp")
        await world.vote(decision, "optometry")
        await world.vote(decision, "third-sector", Choice.ABSTAIN)
    closed = await world.close(decision)
    assert (closed.result, set(closed.waiting_for)) == ("tied", {"casting-vote"})
    return decision


async def test_a_tie_waits_for_the_chair_whose_casting_vote_carries_it_to_signature_and_ratification(either):
    world = either
    decision = await tied(world)
    assert [p["to"] for p in await world.parcels("casting-request")] == [PEOPLE["lead"]]
    assert await world.parcels("signature-request") == []
    given = await gives(world, decision)
    assert isinstance(given, CastingGiven)
    assert (given.seat, given.result) == ("lead", "carried")
    assert [p["to"] for p in await world.parcels("casting-given")] == [TALKS]
    brief = await world.brief(decision)
    assert (brief.announced.result, brief.outcome.result) == ("tied", "carried")
    assert brief.outcome.waiting_for == {"signature", "ratification"}
    assert [p["to"] for p in await world.parcels("signature-request")] == [SIGNATORY]
    await signs(world, decision)
    told = await world.ask(explain, ExplainQuery, "", ref_or_id=decision)
    assert told.announced_equals_replay
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()


async def test_a_casting_vote_against_leaves_it_lost(world):
    decision = await tied(world)
    assert (await gives(world, decision, choice=Choice.AGAINST)).result == "lost"
    assert (await world.brief(decision)).outcome.waiting_for == frozenset()


async def test_nobody_but_whoever_presides_gives_it_and_only_once(world):
    decision = await tied(world)
    for other in ("gp", "dental", SECRETARY):
        refused(await gives(world, decision, other), "not-the-casting-voter", "6")
    await gives(world, decision)
    refused(await gives(world, decision, choice=Choice.AGAINST), "casting-given", "6")


async def test_when_the_chair_is_recused_it_passes_to_the_vice_chair(world):
    decision = await tied(world, recuse_the_lead=True)
    assert [p["to"] for p in await world.parcels("casting-request")] == [PEOPLE["gp"]]
    refused(await gives(world, decision), "not-the-casting-voter", "6")
    assert (await gives(world, decision, "gp")).result == "carried"


async def test_there_is_none_before_the_close_and_none_without_a_tie(world):
    await with_casting_vote(world)
    decision = await world.opened(decision_class="ordinary", amount="")
    refused(await gives(world, decision), "decision-still-open")
    await world.votes(decision, (*THREE, *OTHERS))
    await world.close(decision)
    refused(await gives(world, decision), "no-tie-to-break", "6")


async def test_where_the_terms_give_nobody_a_casting_vote_the_refusal_says_so(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, THREE)
    await world.close(decision)
    finding = refused(await gives(world, decision), "no-casting-vote")
    assert finding.reading == "tie-is-lost"


async def test_the_tie_waits_on_the_chairs_own_page_until_it_is_broken(world):
    decision = await tied(world)

    async def waits():
        return [w.act for w in (await world.ask(home_of, HomeQuery, PEOPLE["lead"])).waits if w.decision == decision]

    assert await waits() == ["casting", "confirm"]
    await gives(world, decision)
    assert await waits() == ["confirm"]
    await confirms(world, decision)
    assert await waits() == []


async def test_a_decision_carried_by_the_casting_vote_is_put_to_the_next_meeting(world):
    decision = await tied(world)
    await gives(world, decision)
    assert await prompted(world, MEETING) == 1
    await ratifies(world, decision)
    assert (await world.brief(decision)).ratification.ratified


@pytest.mark.parametrize("note", ["", "Two members voted by phone."])
async def test_the_chair_confirms_that_the_vote_was_properly_taken_once(either, note):
    world = either
    await with_casting_vote(world)
    decision = await world.opened(decision_class="ordinary", amount="")
    refused(await confirms(world, decision), "decision-still-open")
    await world.votes(decision, (*THREE, *OTHERS))
    await world.close(decision)
    assert [p["to"] for p in await world.parcels("confirmation-request")] == [PEOPLE["lead"]]
    refused(await confirms(world, decision, "gp"), "not-the-confirmer", "6")
    assert isinstance(await confirms(world, decision, note=note), Confirmed)
    refused(await confirms(world, decision), "already-confirmed", "6")
    assert (await world.brief(decision)).steps[-1].words == note


async def test_where_the_terms_ask_for_no_confirmation_there_is_none(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, THREE)
    await world.close(decision)
    assert await world.parcels("confirmation-request") == []
    refused(await confirms(world, decision), "no-confirmation-wanted")
