from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rules.record import Choice, Ruling
from bot.services.entry import FieldErrors
from bot.services.item_conflicts import (
    DeclareOnItem,
    ItemConflictDeclared,
    ItemConflictRuled,
    RuleOnItem,
    declare_on_item,
    rule_on_item,
)
from bot.services.items_ahead import ItemsQuery, items_to_declare_on
from bot.services.register import HomeQuery, home_of
from tests.services.meeting_world import HELD, LEAD, called, close, gathered, matters, put
from tests.services.world import ATTENDING, CHANNEL, PEOPLE, SECRETARY, STRANGER, refused


async def item_of(world, meeting):
    return (await matters(world, meeting))[0].id


async def declare(world, item, who="pharmacy", **facts):
    given = {"item": item, "kind": "financial", "nature": "My shop would give the jabs", **facts}
    return await world.do(declare_on_item, DeclareOnItem, PEOPLE.get(who, who), **given)


async def rule(world, declared, ruling=Ruling.WITHDRAW, who="lead"):
    facts = {"conflict": declared.conflict, "ruling": ruling}
    return await world.do(rule_on_item, RuleOnItem, PEOPLE.get(who, who), **facts)


async def conflicts(world, decision):
    return await world.look(lambda tx: tx.conflicts(decision))


async def test_before_the_meeting_the_chair_is_asked_and_rules(either):
    item = await item_of(either, await called(either))
    declared = await declare(either, item)
    assert isinstance(declared, ItemConflictDeclared)
    assert (declared.seat, declared.asked) == ("pharmacy", LEAD)
    (asked,) = await either.parcels("item-ruling")
    assert (asked["to"], asked["data"]["nature"]) == (LEAD, "My shop would give the jabs")
    assert isinstance(await rule(either, declared), ItemConflictRuled)
    (told,) = await either.parcels("item-ruled")
    assert (told["to"], told["data"]["ruling"]) == (PEOPLE["pharmacy"], "withdraw")
    assert "slack:item-conflict:ruled" in await either.events()


async def test_a_ruling_on_the_item_holds_for_every_decision_under_it(either):
    meeting = await gathered(either)
    item = await item_of(either, meeting)
    await rule(either, await declare(either, item))
    decision = (await put(either, meeting, item=item)).decision
    (copy,) = await conflicts(either, decision)
    assert (copy.seat, copy.ruling, copy.ruled_by) == ("pharmacy", Ruling.WITHDRAW, LEAD)
    refused(await either.vote(decision, "pharmacy"), "recused", "3.2.7")
    assert (await either.vote(decision, "gp")).seat == "gp"
    other = (await matters(either, meeting))[1].id
    await close(either, decision)
    second = (await put(either, meeting, item=other, title="Another")).decision
    assert await conflicts(either, second) == ()


async def test_what_is_declared_while_a_decision_is_open_reaches_it_and_its_ruling_makes_the_vote_void(world):
    meeting = await gathered(world)
    item = await item_of(world, meeting)
    decision = (await put(world, meeting, item=item)).decision
    await world.vote(decision, "pharmacy", Choice.FOR)
    declared = await declare(world, item)
    assert [one.ruling for one in await conflicts(world, decision)] == [None]
    await rule(world, declared)
    assert [one.ruling for one in await conflicts(world, decision)] == [Ruling.WITHDRAW]
    assert await world.look(lambda tx: tx.live_ballot(decision, "pharmacy")) is None
    assert [p["to"] for p in await world.parcels("ballot-void")] == [PEOPLE["pharmacy"]]


async def test_without_a_ruling_the_conflict_goes_to_whoever_presides_over_the_decision(world):
    meeting = await gathered(world)
    item = await item_of(world, meeting)
    await declare(world, item)
    decision = (await put(world, meeting, item=item)).decision
    assert [p["to"] for p in await world.parcels("conflict-ruling")] == [LEAD]
    assert (await world.vote(decision, "pharmacy")).seat == "pharmacy"


async def test_nobody_rules_on_their_own_and_nobody_but_whoever_presides(world):
    item = await item_of(world, await called(world))
    own = await declare(world, item, "lead")
    assert own.asked == SECRETARY
    refused(await rule(world, own, who="lead"), "ruling-own-conflict", "3.2.7")
    refused(await rule(world, own, who="gp"), "not-presiding", "3.2.7")
    assert isinstance(await rule(world, own, who=SECRETARY), ItemConflictRuled)
    other = await declare(world, item, "dental")
    assert other.asked == SECRETARY, "a recused chair rules on nothing else under the item"


@pytest.mark.parametrize("who", [STRANGER, ATTENDING["finance"], SECRETARY])
async def test_whoever_has_no_vote_is_told_where_to_declare_instead(world, who):
    item = await item_of(world, await called(world))
    refused(await declare(world, item, who), "no-seat-to-declare-for", "3.2.7")


@pytest.mark.parametrize(("facts", "field"), [({"kind": "nothing"}, "kind"), ({"nature": " "}, "nature")])
async def test_a_wrong_entry_is_answered_at_its_field(world, facts, field):
    item = await item_of(world, await called(world))
    answer = await declare(world, item, **facts)
    assert isinstance(answer, FieldErrors)
    assert set(answer.errors) == {field}


async def test_there_is_no_declaring_on_an_item_that_is_not_there(world):
    assert (await declare(world, "nowhere")).finding.code == "no-such-meeting-here"


async def test_an_unruled_conflict_waits_on_the_page_of_whoever_presides(world):
    item = await item_of(world, await called(world))
    declared = await declare(world, item)

    async def waiting(who):
        waits = (await world.ask(home_of, HomeQuery, PEOPLE[who])).waits
        return [wait.id for wait in waits if wait.act == "rule-on-item"]

    assert await waiting("lead") == [declared.conflict]
    assert await waiting("gp") == []
    await rule(world, declared)
    assert await waiting("lead") == []


async def test_the_form_offers_the_matters_of_meetings_that_are_not_over(world):
    meeting = await called(world)

    async def offered(**facts):
        return [one.title for one in await world.ask(items_to_declare_on, ItemsQuery, PEOPLE["gp"], **facts)]

    assert await offered() == ["Winter pressures", "Flu clinics"]
    assert await offered(meeting=meeting) == await offered(channel=CHANNEL) == await offered()
    assert await offered(meeting=(await world.look(lambda tx: tx.meetings(world.body)))[-1].id) == []
    world.now = HELD + timedelta(days=2)
    assert await offered() == []
