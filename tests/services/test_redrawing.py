"""A message that asked for something is drawn anew when it is settled, and nothing is sent that was not sent before."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rules.record import Choice, Ruling
from bot.services.closing import Remind, remind
from bot.services.conflicts import DeclareConflict, RuleOnConflict, declare_conflict, rule_on_conflict
from bot.services.consensus import AnswerConsensus, MoveToVote, answer_consensus, move_to_vote
from bot.services.opening import WithdrawDecision, withdraw_decision
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from bot.services.proxy_votes import CastForProxy, cast_for_proxy
from storage.facts import Said
from tests.services.deciding import seeking_agreement
from tests.services.meeting_world import DEVELOPMENT_MANAGER, LEAD, add, agree, called
from tests.services.world import DEADLINE, PEOPLE

MINUTE = timedelta(minutes=1)


async def delivered(world, kind, but=()):
    """Every message of this kind that is owed has come, except to these people."""
    later = world.now + timedelta(days=30)
    sent = []
    while parcels := await world.store.claim(100, later, 60):
        for number, one in enumerate(parcels):
            if one.kind != kind or one.to in but:
                await world.store.bury(one, "left out")
            else:
                await world.store.settle(one, f"D{one.to}", f"{len(sent)}.{number}")
                sent.append(one.key)
        later += 2 * MINUTE
    return sent


async def redrawn(world):
    """Who gets anew what they got before."""
    later = world.now + timedelta(days=60)
    again = []
    while parcels := await world.store.claim(100, later, 60):
        again += [(one.kind, one.to) for one in parcels if one.sent_ts]
        for one in parcels:
            await world.store.settle(one, one.sent_channel or "D", one.sent_ts or "9")
        later += 2 * MINUTE
    return sorted(again)


async def reminded(world):
    decision = await world.opened()
    world.now = DEADLINE - timedelta(days=1) + MINUTE
    await world.do(remind, Remind, "", decision=decision)
    return decision


@pytest.mark.parametrize("how", ["closed", "withdrawn"])
async def test_reminders_lose_their_buttons_when_the_vote_is_over(either, how):
    world = either
    decision = await reminded(world)
    sent = await delivered(world, "reminder", but={PEOPLE["gp"]})
    assert len(sent) == 11
    if how == "closed":
        await world.close(decision)
    else:
        await world.do(withdraw_decision, WithdrawDecision, PEOPLE["lead"], decision=decision, reason="No need")
    assert [to for kind, to in await redrawn(world) if kind == "reminder"] == sorted(
        person for seat, person in PEOPLE.items() if seat != "gp"
    )


async def test_what_was_never_sent_is_not_sent_because_it_is_over(world):
    decision = await reminded(world)
    before = {one["key"]: one["version"] for one in await world.parcels("reminder")}
    await world.close(decision)
    assert {one["key"]: one["version"] for one in await world.parcels("reminder")} == before


async def test_an_agreement_takes_the_buttons_from_what_that_member_was_asked(world):
    await seeking_agreement(world)
    decision = await world.opened(date="2026-12-20")
    await world.do(answer_consensus, AnswerConsensus, PEOPLE["gp"], decision=decision, answer=Said.AGREE)
    await world.do(answer_consensus, AnswerConsensus, PEOPLE["ahp"], decision=decision, answer=Said.AGREE)
    assert len(await delivered(world, "consensus-receipt")) == 2
    await world.do(
        answer_consensus, AnswerConsensus, PEOPLE["gp"], decision=decision, answer=Said.CONCERN, words="Cost"
    )
    assert await redrawn(world) == [("consensus-receipt", PEOPLE["gp"])]
    await world.do(move_to_vote, MoveToVote, PEOPLE["lead"], decision=decision)
    asked = [one for one in await redrawn(world) if one[0] == "consensus-receipt"]
    assert {to for _, to in asked} == {PEOPLE["gp"], PEOPLE["ahp"]}


async def test_a_declaration_takes_the_button_from_the_suggestion_to_declare(world):
    decision = await reminded(world)
    await delivered(world, "reminder")
    said = {"decision": decision, "kind": "personal", "nature": "Kin"}
    await world.do(declare_conflict, DeclareConflict, PEOPLE["gp"], **said)
    assert [to for kind, to in await redrawn(world) if kind == "reminder"] == [PEOPLE["gp"]]


async def test_the_question_about_the_agenda_is_settled_by_each_answer(world):
    meeting = await called(world)
    await agree(world, meeting, "lead")
    assert len(await delivered(world, "agenda-asked")) == 1
    await agree(world, meeting, "development-manager")
    assert await redrawn(world) == [("agenda-asked", DEVELOPMENT_MANAGER)]
    world.now += timedelta(days=8)
    await add(world, meeting)
    assert len(await delivered(world, "agenda-asked")) == 2
    await agree(world, meeting, "lead")
    assert ("agenda-asked", LEAD) in await redrawn(world)


async def test_whoever_carries_an_unused_free_proxy_is_reminded_with_the_vote_and_once_only(either):
    world = either
    decision = await world.opened()
    for grantor, holder, instruction in (
        ("ahp", "gp", None),
        ("dental", "nursing", None),
        ("optometry", "lead", Choice.FOR),
    ):
        facts = {"decision": decision, "holder_person": PEOPLE[holder], "instruction": instruction}
        given = await world.do(give_proxy, GiveProxy, PEOPLE[grantor], **facts)
        await world.do(answer_proxy, AnswerProxy, PEOPLE[holder], proxy=given.proxy, accept=True)
        if grantor == "dental":
            await world.do(cast_for_proxy, CastForProxy, PEOPLE[holder], proxy=given.proxy, choice=Choice.AGAINST)
    world.now = DEADLINE - timedelta(days=1) + MINUTE
    for _ in range(2):
        await world.do(remind, Remind, "", decision=decision)
    (reminded,) = await world.parcels("proxy-reminder")
    assert (reminded["to"], reminded["reminder"]) == (PEOPLE["gp"], True)
    proxy = reminded["data"]["proxy"]
    await delivered(world, "proxy-reminder")
    await world.do(cast_for_proxy, CastForProxy, PEOPLE["gp"], proxy=proxy, choice=Choice.FOR)
    assert ("proxy-reminder", PEOPLE["gp"]) in await redrawn(world)


async def test_a_proxy_of_somebody_who_votes_or_is_recused_is_not_reminded_of(world):
    decision = await world.opened()
    for grantor, holder in (("ahp", "gp"), ("dental", "nursing")):
        facts = {"decision": decision, "holder_person": PEOPLE[holder], "instruction": None}
        given = await world.do(give_proxy, GiveProxy, PEOPLE[grantor], **facts)
        await world.do(answer_proxy, AnswerProxy, PEOPLE[holder], proxy=given.proxy, accept=True)
    said = {"decision": decision, "kind": "personal", "nature": "Kin"}
    conflict = await world.do(declare_conflict, DeclareConflict, PEOPLE["ahp"], **said)
    ruled = {"conflict": conflict.conflict, "ruling": Ruling.WITHDRAW}
    await world.do(rule_on_conflict, RuleOnConflict, PEOPLE["lead"], **ruled)
    await world.vote(decision, "dental")
    world.now = DEADLINE - timedelta(days=1) + MINUTE
    await world.do(remind, Remind, "", decision=decision)
    assert await world.parcels("proxy-reminder") == []
