from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rules.record import Choice, Ruling
from bot.services.consensus import (
    AnswerConsensus,
    ConsensusAnswered,
    MoveToVote,
    VoteOpened,
    answer_consensus,
    move_to_vote,
)
from bot.services.entry import FieldErrors
from bot.services.explaining import ExplainQuery, VerifyQuery, explain, verify
from bot.services.register import HomeQuery, home_of
from storage.facts import Said
from tests.services.deciding import TALKS, seeking_agreement
from tests.services.test_conflicts import declare, rule
from tests.services.world import ATTENDING, DEADLINE, PEOPLE, refused

SIX = ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp")


async def says(world, decision, seat, answer=Said.AGREE, words=""):
    facts = {"decision": decision, "answer": answer, "words": words}
    return await world.do(answer_consensus, AnswerConsensus, PEOPLE.get(seat, seat), **facts)


async def moves_on(world, decision, by="lead"):
    return await world.do(move_to_vote, MoveToVote, PEOPLE[by], decision=decision)


async def test_what_all_who_answer_agree_on_is_carried_by_consensus_and_signed_as_ever(either):
    world = await seeking_agreement(either)
    decision = await world.opened()
    for seat in SIX:
        assert isinstance(await says(world, decision, seat), ConsensusAnswered)
    closed = await world.close(decision)
    assert closed.result == "carried"
    assert set(closed.waiting_for) == {"signature", "ratification"}
    told = await world.ask(explain, ExplainQuery, "", ref_or_id=decision)
    assert told.announced_equals_replay
    assert "consensus" in {one.code for one in told.outcome.findings}
    assert (await world.ask(verify, VerifyQuery, "")).problems == ()


async def test_silence_is_no_assent(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    for seat in SIX[:5]:
        await says(world, decision, seat)
    assert (await world.close(decision)).result == "inquorate"


async def test_a_concern_stands_in_the_way_and_a_vote_must_follow(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    for seat in SIX:
        await says(world, decision, seat)
    await says(world, decision, "dental", Said.CONCERN, "The rent is too high.")
    assert [p["to"] for p in await world.parcels("concern-raised")] == [PEOPLE["lead"]]
    assert (await world.close(decision)).result == "no-consensus"


async def test_a_concern_that_is_taken_back_stands_in_nobodys_way(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    for seat in SIX:
        await says(world, decision, seat)
    await says(world, decision, "gp", Said.CONCERN, "Who pays?")
    await says(world, decision, "gp")
    assert (await world.close(decision)).result == "carried"


async def test_where_members_can_block_a_concern_is_noted_and_stops_nothing(world):
    world = await seeking_agreement(world, block=True)
    decision = await world.opened()
    for seat in SIX:
        await says(world, decision, seat)
    await says(world, decision, "dental", Said.CONCERN, "The rent is too high.")
    brief = await world.brief(decision)
    assert (brief.consenting, brief.votes_received) == (True, 7)
    assert (await world.close(decision)).result == "carried"


async def test_where_members_can_block_a_block_stands_in_the_way(world):
    world = await seeking_agreement(world, block=True)
    decision = await world.opened()
    for seat in SIX:
        await says(world, decision, seat)
    await says(world, decision, "dental", Said.BLOCK, "It would break our lease.")
    assert (await world.close(decision)).result == "no-consensus"


async def test_nobody_blocks_where_the_terms_know_no_block_and_a_concern_needs_words(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    refused(await says(world, decision, "dental", Said.BLOCK, "No"), "no-block", "3.2.1")
    wrong = await says(world, decision, "dental", Said.CONCERN, "  ")
    assert isinstance(wrong, FieldErrors)
    assert wrong.errors["words"].code == "words-empty"
    assert (await world.brief(decision)).statements == ()


async def test_there_is_no_vote_until_the_chair_moves_on_and_then_agreement_is_no_vote(either):
    world = await seeking_agreement(either)
    decision = await world.opened(decision_class="ordinary", amount="")
    for seat in SIX:
        await says(world, decision, seat)
    refused(await world.vote(decision, "gp"), "vote-comes-later", "3.2.1")
    refused(await moves_on(world, decision, "gp"), "not-moving-on", "3.2.1")
    moved = await moves_on(world, decision)
    assert isinstance(moved, VoteOpened)
    assert moved.asked == 12
    assert [p["to"] for p in await world.parcels("vote-opened")] == [TALKS]
    assert len(await world.parcels("vote-asked")) == 12
    refused(await says(world, decision, "gp"), "no-consensus-sought", "3.2.1")
    refused(await moves_on(world, decision), "no-consensus-sought", "3.2.1")
    await world.votes(decision, SIX)
    await world.vote(decision, "dental", Choice.AGAINST)
    assert (await world.close(decision)).votes_for == 6


async def test_the_vote_is_not_opened_when_less_time_is_left_than_the_terms_give_it(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    world.now = DEADLINE - timedelta(hours=20)
    refused(await moves_on(world, decision), "too-late-to-vote", "3.2.6")


async def test_after_a_consensus_in_vain_the_new_decision_begins_with_the_vote(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    for seat in SIX:
        await says(world, decision, seat, Said.CONCERN, "Why?")
    await world.close(decision)
    again = await world.opened(after=decision, date="2026-12-08")
    assert not (await world.brief(again)).consenting
    assert (await world.vote(again, "gp")).choice is Choice.FOR


async def test_a_recused_member_and_somebody_in_attendance_have_no_say_in_it(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    await rule(world, await declare(world, decision, "pharmacy"), Ruling.WITHDRAW)
    refused(await says(world, decision, "pharmacy"), "recused", "3.2.7")
    refused(await says(world, decision, ATTENDING["finance"]), "not-entitled", "2.2")


async def test_no_agreement_is_sought_where_the_terms_want_none_remotely(world):
    decision = await world.opened()
    refused(await says(world, decision, "gp"), "no-consensus-sought", "3.2.1")


async def test_it_waits_for_each_member_and_after_a_concern_for_the_chair(world):
    world = await seeking_agreement(world)
    decision = await world.opened()
    await says(world, decision, "gp", Said.CONCERN, "Who pays?")

    async def waits(seat):
        return [w.act for w in (await world.ask(home_of, HomeQuery, PEOPLE[seat])).waits if w.decision == decision]

    assert await waits("gp") == []
    assert await waits("dental") == ["consent"]
    assert await waits("lead") == ["consent", "move-to-vote"]


async def test_where_the_terms_know_a_block_it_is_offered_on_ones_own_page(world):
    world = await seeking_agreement(world, block=True)
    decision = await world.opened()
    found = (await world.ask(home_of, HomeQuery, PEOPLE["dental"])).waits
    assert [wait.act for wait in found if wait.decision == decision] == ["consent-or-block"]


@pytest.mark.parametrize("words", ["x" * 501])
async def test_words_that_are_too_long_are_answered_at_the_field(world, words):
    world = await seeking_agreement(world)
    wrong = await says(world, await world.opened(), "gp", Said.CONCERN, words)
    assert wrong.errors["words"].facts["over"] == 1
