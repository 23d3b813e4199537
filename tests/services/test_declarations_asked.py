"""At a meeting no vote is opened before declarations of interest were asked for: clause 3.2.7, and P4(d)."""

from __future__ import annotations

import pytest

from bot.services.concluding import SettleItem, settle_item
from bot.services.entry import FieldErrors
from bot.services.silent import DeclareNothing, declare_nothing
from storage.facts import ItemKind, ItemState
from tests.services.meeting_world import LEAD, SEVEN, gathered, look, matters, put
from tests.services.world import PEOPLE

THERE = ("lead", *SEVEN)


async def declarations(world, meeting):
    (item,) = [one.item for one in (await look(world, meeting)).items if one.item.kind is ItemKind.DECLARATIONS]
    return item


async def test_a_vote_is_not_opened_before_and_the_clause_and_the_way_out_stand_at_the_field(either):
    meeting = await gathered(either)
    answer = await put(either, meeting, declared="")
    assert isinstance(answer, FieldErrors)
    finding = answer.errors["declared"]
    assert (finding.code, finding.clause, finding.facts["count"]) == ("declarations-unasked", "3.2.7", len(THERE))
    assert await either.look(lambda tx: tx.decisions(body=either.body)) == ()


async def test_it_is_opened_once_the_item_was_dealt_with(world):
    meeting = await gathered(world)
    item = await declarations(world, meeting)
    await world.do(settle_item, SettleItem, LEAD, item=item.id, outcome=ItemState.DONE, note="Nothing")
    assert (await put(world, meeting, declared="")).ref


async def test_it_is_opened_once_everybody_there_has_answered_whoever_is_away(world):
    meeting = await gathered(world)
    for seat in THERE[:-1]:
        await world.do(declare_nothing, DeclareNothing, PEOPLE[seat], meeting=meeting)
    assert (await look(world, meeting)).around.undeclared == (THERE[-1],)
    assert (await put(world, meeting, declared="")).errors["declared"].facts["count"] == 1
    await world.do(declare_nothing, DeclareNothing, PEOPLE[THERE[-1]], meeting=meeting)
    assert (await put(world, meeting, declared="")).ref


async def test_whoever_runs_the_meeting_may_say_how_they_were_asked_for_and_that_settles_the_item(either):
    meeting = await gathered(either)
    assert (await put(either, meeting, declared="Aloud, at the start; nobody has any.")).ref
    item = await declarations(either, meeting)
    assert (item.state, item.note) == (ItemState.DONE, "Aloud, at the start; nobody has any.")
    assert "slack:agenda:item-settled" in await either.events()
    assert (await look(either, meeting)).around.undeclared == ()


@pytest.mark.parametrize("said", [" \u200b", "x" * 501])
async def test_an_empty_word_or_too_long_a_one_says_nothing(world, said):
    meeting = await gathered(world)
    answer = await put(world, meeting, declared=said)
    assert answer.errors["declared"].code in {"declarations-unasked", "note-too-long"}
    assert (await declarations(world, meeting)).state is ItemState.ACCEPTED


async def test_a_form_with_another_mistake_settles_nothing(world):
    meeting = await gathered(world)
    answer = await put(world, meeting, title="", declared="Asked.")
    assert "title" in answer.errors
    assert (await declarations(world, meeting)).state is ItemState.ACCEPTED
    assert len(await matters(world, meeting)) == 2
