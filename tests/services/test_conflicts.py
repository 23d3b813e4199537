from __future__ import annotations

import pytest

from bot.rules.record import Choice, Ruling
from bot.services.alternates import AnswerNomination, NominateAlternate, answer_nomination, nominate_alternate
from bot.services.conflicts import (
    ConflictDeclared,
    ConflictRuled,
    DeclareConflict,
    RuleOnConflict,
    declare_conflict,
    rule_on_conflict,
)
from bot.services.entry import FieldErrors
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from storage.facts import OfferState
from tests.services.world import ATTENDING, COLLEAGUE, DEADLINE, PEOPLE, SECRETARY, STRANGER, refused


async def declare(world, decision, who="pharmacy", kind="financial", nature="My shop would supply the dressings"):
    facts = {"decision": decision, "kind": kind, "nature": nature}
    return await world.do(declare_conflict, DeclareConflict, PEOPLE.get(who, who), **facts)


async def rule(world, conflict, ruling=Ruling.WITHDRAW, who="lead"):
    facts = {"conflict": conflict.conflict, "ruling": ruling}
    return await world.do(rule_on_conflict, RuleOnConflict, PEOPLE.get(who, who), **facts)


async def test_a_declared_conflict_bars_nothing_yet_and_the_lead_is_asked(world):
    decision = await world.opened()
    answer = await declare(world, decision)
    assert isinstance(answer, ConflictDeclared)
    assert (answer.seat, answer.asked, answer.asked_as) == ("pharmacy", PEOPLE["lead"], "chair")
    (asked,) = await world.parcels("conflict-ruling")
    assert (asked["to"], asked["data"]["conflict"]) == (PEOPLE["lead"], answer.conflict)
    assert "dressings" not in repr(await world.parcels())
    assert (await world.vote(decision, "pharmacy")).seat == "pharmacy"
    assert (await world.brief(decision)).conflicts[0].asked == PEOPLE["lead"]


@pytest.mark.parametrize(
    ("facts", "field", "code"),
    [
        ({"kind": "spiritual"}, "kind", "kind-unknown"),
        ({"nature": " \u200b"}, "nature", "nature-empty"),
        ({"nature": "x" * 501}, "nature", "nature-too-long"),
    ],
)
async def test_a_declaration_says_its_kind_and_its_nature(world, facts, field, code):
    decision = await world.opened()
    answer = await declare(world, decision, **facts)
    assert isinstance(answer, FieldErrors)
    assert answer.errors[field].code == code
    assert await world.look(lambda tx: tx.conflicts(decision)) == ()


@pytest.mark.parametrize("ruling", [Ruling.SPEAK, Ruling.WITHDRAW])
async def test_a_ruling_that_bars_the_vote_makes_the_ballot_void_and_tells_its_caster(world, ruling):
    decision = await world.opened()
    ballot = await world.vote(decision, "pharmacy", Choice.AGAINST)
    await world.votes(decision, ["lead", "gp"])
    before = (await world.brief(decision)).outlook
    answer = await rule(world, await declare(world, decision), ruling)
    assert isinstance(answer, ConflictRuled)
    assert answer.voided == 1
    (void,) = await world.parcels("ballot-void")
    assert (void["to"], void["data"]["ballot"]) == (PEOPLE["pharmacy"], ballot.ballot)
    assert [p["to"] for p in await world.parcels("conflict-ruled")] == [PEOPLE["pharmacy"]]
    after = (await world.brief(decision)).outlook
    assert (before.present, before.base, before.needed) == (3, 12, 9)
    assert (after.present, after.base, after.needed) == (2, 11, 9)
    refused(await world.vote(decision, "pharmacy"), "recused", "3.2.7")


async def test_to_take_part_brings_no_ballot_back_but_lets_the_member_vote_again(world):
    decision = await world.opened()
    await world.vote(decision, "pharmacy", Choice.AGAINST)
    conflict = await declare(world, decision)
    await rule(world, conflict, Ruling.WITHDRAW)
    await rule(world, conflict, Ruling.TAKE_PART)
    assert await world.look(lambda tx: tx.ballots(decision)) == ()
    answer = await world.vote(decision, "pharmacy", Choice.FOR)
    assert answer.replaced is None
    assert len(await world.parcels("conflict-ruled")) == 2
    kept = await world.look(lambda tx: tx.ballots(decision, live_only=False))
    assert [(b.live, b.ended) for b in kept] == [(False, "recused"), (True, "")]


async def test_nobody_rules_on_their_own_conflict_and_the_secretariat_steps_in(world):
    decision = await world.opened()
    conflict = await declare(world, decision, "lead")
    assert (conflict.asked, conflict.asked_as) == (SECRETARY, "secretariat")
    refused(await rule(world, conflict, who="lead"), "ruling-own-conflict", "3.2.7")
    assert isinstance(await rule(world, conflict, who=SECRETARY), ConflictRuled)


async def test_the_chairs_alternate_rules_on_the_chairs_conflict(world):
    decision = await world.opened()
    nominated = await world.do(
        nominate_alternate, NominateAlternate, PEOPLE["lead"], decision=decision, person=COLLEAGUE
    )
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=nominated.nomination, accept=True)
    conflict = await declare(world, decision, "lead")
    assert (conflict.asked, conflict.asked_as) == (COLLEAGUE, "alternate")
    refused(await rule(world, conflict, who=SECRETARY), "not-presiding", "3.2.7")
    assert isinstance(await rule(world, conflict, who=COLLEAGUE), ConflictRuled)


async def test_a_recused_chair_rules_on_no_other_conflict(world):
    decision = await world.opened()
    await rule(world, await declare(world, decision, "lead"), who=SECRETARY)
    other = await declare(world, decision, "dental")
    assert other.asked == SECRETARY
    refused(await rule(world, other, who="lead"), "not-presiding", "3.2.7")


@pytest.mark.parametrize("who", [PEOPLE["gp"], PEOPLE["pharmacy"], ATTENDING["finance"], SECRETARY, STRANGER])
async def test_only_whoever_presides_rules(world, who):
    decision = await world.opened()
    conflict = await declare(world, decision)
    rows = await world.rows()
    own = who == PEOPLE["pharmacy"]
    refused(await rule(world, conflict, who=who), "ruling-own-conflict" if own else "not-presiding", "3.2.7")
    assert await world.rows() == rows
    assert (await world.events())[-1] == "slack:ruling:refused"


async def test_there_is_no_ruling_from_the_deadline_on(world):
    decision = await world.opened()
    conflict = await declare(world, decision)
    world.now = DEADLINE
    refused(await rule(world, conflict), "decision-closed")
    refused(await declare(world, decision, "gp"), "decision-closed")


async def test_a_conflict_bars_a_lodged_proxy_too_and_both_are_told(world):
    decision = await world.opened()
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["pharmacy"], **facts)
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)
    await rule(world, await declare(world, decision))
    kept = await world.look(lambda tx: tx.proxy(given.proxy))
    assert kept.state is OfferState.ENDED
    assert {p["to"] for p in await world.parcels("proxy-void")} == {PEOPLE["pharmacy"], PEOPLE["gp"]}


async def test_an_alternates_own_conflict_bars_the_alternate_and_not_the_seat(world):
    decision = await world.opened()
    nominated = await world.do(
        nominate_alternate, NominateAlternate, PEOPLE["dental"], decision=decision, person=COLLEAGUE
    )
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=nominated.nomination, accept=True)
    await world.vote(decision, COLLEAGUE, Choice.AGAINST)
    answer = await rule(world, await declare(world, decision, COLLEAGUE))
    assert answer.voided == 1
    assert [p["to"] for p in await world.parcels("alternate-ended")] == [COLLEAGUE]
    refused(await world.vote(decision, COLLEAGUE), "no-seat", "2.2")
    again = {"decision": decision, "person": COLLEAGUE}
    refused(await world.do(nominate_alternate, NominateAlternate, PEOPLE["dental"], **again), "recused", "3.2.7")
    assert (await world.vote(decision, "dental")).seat == "dental"


async def test_a_ruling_on_a_former_alternate_leaves_the_next_one_alone(world):
    decision = await world.opened()
    nominated = await world.do(
        nominate_alternate, NominateAlternate, PEOPLE["dental"], decision=decision, person=COLLEAGUE
    )
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=nominated.nomination, accept=True)
    conflict = await declare(world, decision, COLLEAGUE)
    second = await world.do(nominate_alternate, NominateAlternate, PEOPLE["dental"], decision=decision, person="U42")
    await world.do(answer_nomination, AnswerNomination, "U42", nomination=second.nomination, accept=True)
    await world.vote(decision, "U42")
    assert (await rule(world, conflict)).voided == 0
    assert (await world.vote(decision, "U42", Choice.AGAINST)).seat == "dental"


async def test_a_recused_seat_is_recused_whoever_acts_in_it(world):
    decision = await world.opened()
    nominated = await world.do(
        nominate_alternate, NominateAlternate, PEOPLE["dental"], decision=decision, person=COLLEAGUE
    )
    await rule(world, await declare(world, decision, "dental"))
    assert [p["to"] for p in await world.parcels("alternate-ended")] == [COLLEAGUE]
    facts = {"nomination": nominated.nomination, "accept": True}
    refused(await world.do(answer_nomination, AnswerNomination, COLLEAGUE, **facts), "offer-ended", "3.2.2")
    nominate = {"decision": decision, "person": "U42"}
    refused(await world.do(nominate_alternate, NominateAlternate, PEOPLE["dental"], **nominate), "recused", "3.2.7")
