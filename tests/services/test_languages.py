"""Everybody chooses the language in which they read; those in charge choose what the body's channel reads."""

from __future__ import annotations

import pytest

from bot.services.languages import (
    ChannelLanguage,
    ChannelLanguageQuery,
    ChooseLanguage,
    Language,
    LanguageChosen,
    LanguagesQuery,
    SetChannelLanguage,
    channel_language,
    choose_language,
    languages_of,
    set_channel_language,
)
from bot.services.people import LanguageQuery, RememberPerson, language_of, remember_person
from storage.facts import Person
from tests.services.world import CHANNEL, GUEST, PEOPLE, SECRETARY, TEAM, refused

LEAD, DENTAL = PEOPLE["lead"], PEOPLE["dental"]


async def choose(world, person, language=Language.WELSH, **more):
    return await world.do(choose_language, ChooseLanguage, person, language=language, **more)


async def reads(world, person):
    return await world.ask(language_of, LanguageQuery, person)


async def set_channel(world, person, language=ChannelLanguage.BOTH, **facts):
    given = {"body": world.body, "language": language, **facts}
    return await world.do(set_channel_language, SetChannelLanguage, person, **given)


async def channel_reads(world, **facts):
    return await world.ask(channel_language, ChannelLanguageQuery, **{"channel": CHANNEL, **facts})


async def logged(world, kind):
    return [event for event in await world.look(lambda tx: tuple(tx.audit(""))) if event.type == kind]


async def test_a_choice_holds_and_is_logged_once(either):
    assert await reads(either, DENTAL) == "en"
    assert await choose(either, DENTAL) == LanguageChosen(person=DENTAL, language="cy")
    assert await choose(either, DENTAL) == LanguageChosen(person=DENTAL, language="cy")
    assert await reads(either, DENTAL) == "cy"
    assert await reads(either, LEAD) == "en"
    assert len(await logged(either, "slack:language:chosen")) == 1
    await choose(either, DENTAL, Language.ENGLISH)
    assert await reads(either, DENTAL) == "en"


async def test_a_repeated_request_gets_the_first_answer(either):
    first = await choose(either, DENTAL, request="again")
    assert await choose(either, DENTAL, Language.ENGLISH, request="again") == first
    assert await reads(either, DENTAL) == "cy"


async def test_somebody_nobody_knew_can_choose_and_keeps_it_when_slack_tells_who_they_are(either):
    await choose(either, "U0NEW")
    assert await reads(either, "U0NEW") == "cy"
    told = Person(team=TEAM, id="U0NEW", name="Mererid", language="en")
    await either.do(remember_person, RememberPerson, "", person=told)
    known = await either.look(lambda tx: tx.person("U0NEW"))
    assert (known.name, known.language) == ("Mererid", "cy")


@pytest.mark.parametrize("who", [LEAD, SECRETARY])
async def test_those_in_charge_set_the_channel_and_open_cards_are_drawn_anew(either, who):
    await either.opened()
    before = next(p["version"] for p in await either.parcels("card"))
    result = await set_channel(either, who)
    assert result.language == "both"
    assert await channel_reads(either) == "both"
    assert next(p["version"] for p in await either.parcels("card")) > before
    assert (await either.events())[-1] == "slack:channel-language:set"


async def test_what_is_set_already_is_not_logged_again(world):
    await set_channel(world, LEAD, ChannelLanguage.ENGLISH)
    assert "slack:channel-language:set" not in await world.events()


@pytest.mark.parametrize("who", [DENTAL, GUEST, "U0NOBODY"])
async def test_nobody_else_sets_it_and_the_refusal_cites_the_clause(either, who):
    refused(await set_channel(either, who), "not-in-charge")
    assert await channel_reads(either) == "en"


async def test_a_body_of_another_workspace_is_not_there(world):
    refused(await set_channel(world, LEAD, body="B0OTHER"), "no-such-body")


async def test_a_message_to_a_channel_reads_as_its_body_says_and_english_where_there_is_none(either):
    await set_channel(either, LEAD, ChannelLanguage.WELSH)
    assert await channel_reads(either) == "cy"
    assert await channel_reads(either, channel="C0ELSEWHERE", body=either.body) == "cy"
    assert await channel_reads(either, channel="C0ELSEWHERE") == "en"


async def test_only_those_in_charge_are_offered_the_channel_and_only_in_it(world):
    offered = await world.ask(languages_of, LanguagesQuery, LEAD, channel=CHANNEL)
    assert (offered.language, offered.body.id) == ("en", world.body)
    assert (await world.ask(languages_of, LanguagesQuery, DENTAL, channel=CHANNEL)).body is None
    assert (await world.ask(languages_of, LanguagesQuery, LEAD)).body is None
