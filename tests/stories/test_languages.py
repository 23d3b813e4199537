"""Each person reads their own language, and the channel what its body has set, from the first tap to the result."""

from __future__ import annotations

import pytest

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre

LEAD, GP, OPTOMETRY, GUEST = "U0LEAD", "U0GP", "U0OPTOMETRY", "U0GUEST"


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


def page(theatre, user):
    return str(theatre.slack.view(user))


async def test_whoever_chooses_welsh_reads_welsh_and_nobody_else_does(theatre):
    await theatre.slack.command(OPTOMETRY, CHANNEL, "/quorate language")
    assert "Your language" in page(theatre, OPTOMETRY)
    await theatre.slack.press_view(OPTOMETRY, "language.cy")
    await theatre.until(lambda: "O hyn ymlaen rwy’n ysgrifennu atoch yn Gymraeg." in page(theatre, OPTOMETRY), "Welsh")
    await theatre.slack.close(OPTOMETRY)
    await theatre.tap(OPTOMETRY, "vote.for")
    receipt = await theatre.told(OPTOMETRY, "Cofnodwyd eich pleidlais (O blaid) ar")
    assert "Tapiwch fotwm arall i’w newid cyn dydd " in receipt["text"]
    await theatre.tap(GP, "vote.for")
    await theatre.told(GP, "Your vote For on")


async def test_a_refusal_is_in_the_language_of_whoever_tapped(theatre):
    await theatre.slack.command(GUEST, CHANNEL, "/quorate iaith cymraeg")
    await theatre.tap(GUEST, "vote.for")
    told = await theatre.told(GUEST, "Nid oes gennych sedd yn y corff hwn, felly nid oes gennych bleidlais")
    assert "Ni chofnodwyd dim." in told["text"]
    assert "(cymal " in told["text"]


async def test_a_language_is_named_by_typing_it_and_one_that_is_not_there_is_said_so(theatre):
    answer = await theatre.slack.command(GP, CHANNEL, "/quorate language Cymraeg")
    assert "O hyn ymlaen rwy’n ysgrifennu atoch yn Gymraeg." in str(answer)
    await theatre.slack.command(GP, CHANNEL, "/quorate language Breton")
    assert "Nid yw “Breton” yn iaith yr wyf yn ei hysgrifennu." in page(theatre, GP)
    await theatre.slack.press_view(GP, "language.en")
    await theatre.until(lambda: "From now on I write to you in English." in page(theatre, GP), "English")


async def test_ones_own_page_changes_its_language_by_one_tap(theatre):
    home = str((await theatre.slack.home(GP))["blocks"])
    assert "Waiting for you" in home
    assert "Darllen yn Gymraeg" in home
    await theatre.slack.press_view(GP, "language.cy", home=True)
    home = str((await theatre.slack.home(GP))["blocks"])
    assert "Yn aros amdanoch" in home
    assert "Read in English" in home


async def test_the_chair_has_the_channel_written_in_both_up_to_the_result(theatre):
    await theatre.slack.command(GP, CHANNEL, "/quorate language")
    assert "channel.language" not in page(theatre, GP)
    await theatre.slack.command(LEAD, CHANNEL, "/quorate language")
    await theatre.slack.press_view(LEAD, "channel.language.both")
    await theatre.until(lambda: "In the channel I now write: Welsh and English." in page(theatre, LEAD), "what was set")
    card = await theatre.card_says("Pleidleisiwch erbyn dydd ")
    assert "Vote by " in card["text"]
    assert "Pleidleisio o blaid / Vote for" in str(card["blocks"])
    await theatre.tap(OPTOMETRY, "vote.for")
    await theatre.card_says("Mae 6 o 12 wedi ateb.")
    assert "6 of 12 have answered." in theatre.card()["text"]
    moments = await theatre.moments()
    await theatre.move(moment=next(one for one in moments if one.endswith(":close")))
    result = await theatre.said("Pleidleisiodd ")
    assert "voted for" in result["text"]
    assert "Esbonio / Explain" in str(result["blocks"])


async def test_a_channel_can_be_welsh_alone(theatre):
    await theatre.slack.command(LEAD, CHANNEL, "/quorate language")
    await theatre.slack.press_view(LEAD, "channel.language.cy")
    card = await theatre.card_says("Pleidleisiwch erbyn dydd ")
    assert "Vote by " not in card["text"]
    assert "Anfon dirprwy" in str(card["blocks"])
