"""When a body is set up, each holder's first day in post and the channel's language are asked for."""

from __future__ import annotations

import pytest

from bot.services.activating import AnswerDraft, DraftAnswered, SubmitDraft, answer_draft, submit_draft
from bot.services.entry import FieldErrors
from bot.services.first_days import SetFirstDays, set_first_days
from bot.services.founding import ChooseTerms, DraftSaved, choose_terms
from bot.services.peopling import SeatPeople, seat_people
from tests.services.test_founding import NEW, SEATS, ready, started
from tests.services.world import COLLEAGUE, OTHER, PEOPLE, SECRETARY, refused

TODAY = "2026-11-24"


async def set_days(world, draft, by=SECRETARY, **days):
    named = {name.replace("_", "."): day for name, day in days.items()}
    return await world.do(set_first_days, SetFirstDays, by, draft=draft, days=named)


async def live(world, draft):
    await world.do(submit_draft, SubmitDraft, SECRETARY, draft=draft)
    answer = await world.do(answer_draft, AnswerDraft, PEOPLE["lead"], draft=draft, activate=True)
    assert isinstance(answer, DraftAnswered), answer
    return answer.body


async def since(world, body):
    held = await world.look(lambda tx: tx.appointments(body))
    return {(one.place, one.person): one.since for one in held}


async def test_who_has_no_day_of_their_own_begins_on_the_day_it_goes_live(either):
    world = either
    draft = await ready(world)
    assert isinstance(await set_days(world, draft, seats_lead="2026-04-01"), DraftSaved)
    days = await since(world, await live(world, draft))
    assert days == {
        ("lead", PEOPLE["lead"]): "2026-04-01",
        ("gp", PEOPLE["gp"]): TODAY,
        ("secretariat", SECRETARY): TODAY,
    }


async def test_one_day_for_everybody_gives_way_to_a_day_of_ones_own(world):
    draft = await ready(world)
    own = {f"officers.secretariat.{SECRETARY}": "2025-01-06", "all": "2026-05-05"}
    await world.do(set_first_days, SetFirstDays, SECRETARY, draft=draft, days=own)
    assert set((await since(world, await live(world, draft))).values()) == {"2025-01-06", "2026-05-05"}


async def test_an_emptied_field_is_the_day_it_goes_live_again(world):
    draft = await ready(world)
    await set_days(world, draft, all="2026-05-05")
    await set_days(world, draft, all="")
    assert (await world.look(lambda tx: tx.draft(draft))).since == {}


@pytest.mark.parametrize(("day", "code"), [("2026-11-25", "day-ahead"), ("soon", "due-unreadable")])
async def test_a_day_that_is_still_to_come_or_none_is_answered_at_its_field(world, day, code):
    draft = await ready(world)
    answer = await set_days(world, draft, seats_gp=day)
    assert isinstance(answer, FieldErrors)
    assert {name: one.code for name, one in answer.errors.items()} == {"since.seats.gp": code}
    assert isinstance(await set_days(world, draft, seats_gp=TODAY), DraftSaved)


async def test_only_whoever_started_the_draft_sets_days_in_it(world):
    draft = await ready(world)
    refused(await set_days(world, draft, by=COLLEAGUE, all=TODAY), "not-your-draft")


async def test_the_day_goes_with_the_person_and_not_with_the_place(world):
    draft = await ready(world)
    await set_days(world, draft, seats_gp="2026-04-01", seats_lead="2026-04-02")
    await world.do(seat_people, SeatPeople, SECRETARY, draft=draft, seats={**SEATS, "gp": OTHER}, attendees={})
    assert (await world.look(lambda tx: tx.draft(draft))).since == {"seats.lead": "2026-04-02"}


async def test_a_roster_may_give_the_day_in_its_third_column(world):
    draft = await ready(world)
    roster = f"lead,{PEOPLE['lead']},2026-04-01\nsecretariat,{SECRETARY},2025-01-06\ngp,{PEOPLE['gp']}"
    saved = await world.do(seat_people, SeatPeople, SECRETARY, draft=draft, seats={}, attendees={}, roster=roster)
    assert isinstance(saved, DraftSaved), saved
    days = {"seats.lead": "2026-04-01", f"officers.secretariat.{SECRETARY}": "2025-01-06"}
    assert (await world.look(lambda tx: tx.draft(draft))).since == days
    ahead = f"gp,{PEOPLE['gp']},2027-01-01"
    wrong = await world.do(seat_people, SeatPeople, SECRETARY, draft=draft, seats={}, attendees={}, roster=ahead)
    assert [one.code for one in wrong.errors.values()] == ["day-ahead"]


@pytest.mark.parametrize(("chosen", "written"), [("cy", "cy"), ("both", "both"), ("", "en")])
async def test_the_body_writes_in_the_language_that_was_chosen_for_its_channel(world, chosen, written):
    draft = await ready(world)
    await started_again(world, draft, chosen)
    body = await live(world, draft)
    assert (await world.look(lambda tx: tx.body(body))).language == written


async def started_again(world, draft, language):
    answer = await world.do(choose_terms, ChooseTerms, SECRETARY, draft=draft, **NEW, language=language)
    assert isinstance(answer, DraftSaved), answer


async def test_a_language_that_there_is_not_changes_nothing(world):
    draft = await started(world, language="both")
    await started_again(world, draft, "klingon")
    assert (await world.look(lambda tx: tx.draft(draft))).language == "both"
