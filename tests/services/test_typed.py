from __future__ import annotations

from datetime import timedelta

import pytest

from bot.services.reopening import ExtendQuery, extend
from bot.services.typed import Nudged, TypedInThread, is_like_a_vote, nudge
from tests.services.world import ATTENDING, CHANNEL, PEOPLE, refused

CARD = "1764000000.000100"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "agree",
            "Agreed!",
            "+1",
            ":+1:",
            ":thumbsup::skin-tone-3:",
            "👍",
            "👍🏽",
            "I support this.",
            "for",
            "No objections",
        ),
        *("Cytuno", "o blaid", "Rwy’n cytuno", "Yn erbyn.", "against", "abstain", "  YES  "),
    ],
)
def test_a_word_of_assent_or_dissent_alone_is_taken_for_a_vote_that_was_meant(text):
    assert is_like_a_vote(text)


@pytest.mark.parametrize(
    "text",
    [
        "I agree with the second paragraph, but who pays?",
        "for whom?",
        "",
        "No idea",
        "agreement",
        "1",
        "forward",
        "+10",
    ],
)
def test_what_is_more_than_that_is_left_alone(text):
    assert not is_like_a_vote(text)


async def posted(world):
    """A decision whose card stands in the channel."""
    decision = await world.opened()
    for parcel in await world.store.claim(10, world.now + timedelta(seconds=1), 30):
        if parcel.kind == "card":
            await world.store.settle(parcel, CHANNEL, CARD)
    return decision


async def types(world, by, *, channel=CHANNEL, thread=CARD):
    return await world.do(nudge, TypedInThread, PEOPLE.get(by, by), channel=channel, thread=thread)


async def test_whoever_types_a_vote_is_shown_the_buttons_once_and_nothing_is_recorded(either):
    world = either
    decision = await posted(world)
    rows, events = await world.rows(), await world.events()
    for _ in range(2):
        assert isinstance(await types(world, "dental"), Nudged)
    assert [(p["to"], p["decision"]) for p in await world.parcels("nudge")] == [(PEOPLE["dental"], decision)]
    assert (await world.rows(), await world.events()) == (rows, events)


async def test_nobody_is_nudged_who_has_no_vote_or_types_elsewhere_or_too_late(world):
    decision = await posted(world)
    assert await types(world, ATTENDING["finance"]) is None
    assert await types(world, "gp", thread="1764000000.000200") is None
    assert await types(world, "gp", channel="C0OTHER") is None
    await world.close(decision)
    assert await types(world, "gp") is None
    assert await world.parcels("nudge") == []


async def test_no_deadline_is_ever_moved_and_the_refusal_names_the_clause(world):
    decision = await world.opened()
    for by in (decision, "cluster-2026-1"):
        finding = refused(await world.ask(extend, ExtendQuery, PEOPLE["lead"], decision=by), "never-extended", "3.2.6")
        assert finding.facts["ref"] == "cluster-2026-1"
    refused(await world.ask(extend, ExtendQuery, PEOPLE["lead"], decision="cluster-2026-9"), "no-such-decision")
