from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.interests import Confirms
from bot.services.asking_yearly import AskYearly, ask_yearly, yearly_due
from bot.services.confirming import ConfirmYearly, YearlyConfirmed, confirm_yearly
from bot.services.interest_register import InterestsQuery, interests_of
from bot.services.register import HomeQuery, home_of
from tests.databases import postgres_url, sqlite_url
from tests.services.world import SECRETARY, STRANGER, World, refused, terms_data

FILL = {
    "county": "Cwm Taf",
    "health_board": "The Health Board",
    "regional_partnership_board": "The Board",
    "local_authority_departments": "Housing",
    "clusters": "North; South",
    "delegated_budgets": "Appendix 4",
    "executive_sponsor_organisation": "none",
    "chair": "director-of-public-health",
    "vice_chair": "county-director",
    "meeting_day": "Thursday",
    "secretariat": "Planning",
    "quorum": 3,
    "reports_to": "Committee",
}
SEATS = {"director-of-public-health": "U01", "county-director": "U02", "cluster-lead": "U03", "team-leader": "U04"}
CHAIR, MEMBER = "U01", "U03"
ASKED = datetime(2027, 10, 27, 8, 0, tzinfo=UTC)
"""Nine in the morning by British clocks, 28 days before a year after the adoption."""
DUE = datetime(2027, 11, 24, 23, 59, tzinfo=UTC)
TOLD = datetime(2027, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
async def group(request, tmp_path):
    """A planning group of four members that adopted its terms on 24 November 2026."""
    made = await World.start(sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url())
    officers = {"secretariat": (SECRETARY,)}
    facts = {"terms": terms_data("pcpg"), "fill": FILL, "seats": SEATS, "officers": officers, "meetings": ()}
    await made.adopt(key="pcpg", channel="C0PCPG", attendees={}, **facts)
    yield made
    await made.store.stop()


async def ask(world):
    """What the sweep does: look first, act only where there is something to do."""
    command = AskYearly(act=world.act("", ""), body=world.body)
    if not await world.store.read(yearly_due, command):
        return None
    return await world.store.run(ask_yearly, command)


async def answer(world, who=MEMBER, confirms=Confirms.MEMBERSHIP, *, confirmed=True):
    return await world.do(confirm_yearly, ConfirmYearly, who, body=world.body, confirms=confirms, confirmed=confirmed)


async def waiting(world, who):
    return [wait.act for wait in (await world.ask(home_of, HomeQuery, who)).waits]


async def silent(world, reader=CHAIR):
    brief = await world.ask(interests_of, InterestsQuery, reader, body=world.body)
    return {one.asked.confirms.value: one.people for one in brief.outstanding}


async def test_members_are_asked_four_weeks_before_the_year_is_over_and_once(group):
    group.now = ASKED - timedelta(minutes=1)
    assert await ask(group) is None
    group.now = ASKED
    assert (await ask(group)).asked == 2 * len(SEATS)
    assert await ask(group) is None
    prompts = await group.parcels("confirmation-prompt")
    assert sorted({p["to"] for p in prompts}) == sorted(SEATS.values())
    assert {(p["data"]["confirms"], p["data"]["clause"]) for p in prompts} == {
        ("membership", "3"),
        ("declarations", "4"),
    }
    assert {p["data"]["due_on"] for p in prompts} == {"2027-11-24"}
    assert await waiting(group, MEMBER) == ["confirm-declarations", "confirm-membership"]
    assert await waiting(group, SECRETARY) == []


async def test_an_answer_is_recorded_and_waits_no_more(group):
    group.now = ASKED
    await ask(group)
    given = await answer(group)
    assert isinstance(given, YearlyConfirmed)
    assert await waiting(group, MEMBER) == ["confirm-declarations"]
    prompt = next(p for p in await group.parcels("confirmation-prompt") if p["data"].get("confirmed"))
    assert (prompt["to"], prompt["data"]["confirms"], prompt["version"]) == (MEMBER, "membership", 1)
    assert (await group.events())[-1] == "slack:confirmation:given"


async def test_the_chair_hears_who_is_silent_and_nobody_is_removed(group):
    group.now = ASKED
    await ask(group)
    await answer(group)
    group.now = TOLD - timedelta(minutes=1)
    assert await ask(group) is None
    group.now = TOLD
    assert (await ask(group)).told == 2
    assert await ask(group) is None
    told = [p for p in await group.parcels("confirmations-missing") if p["data"]["confirms"] == "membership"]
    assert [(p["to"], p["data"]["people"]) for p in told] == [(CHAIR, ["U02", "U01", "U04"])]
    assert {seat: await group.look(lambda tx: tx.holders(group.body)) for seat in ("x",)}["x"]["team-leader"] == "U04"
    assert (await silent(group))["membership"] == ("U02", "U01", "U04")
    assert (await silent(group, SECRETARY)) == await silent(group)
    assert await silent(group, MEMBER) == {}


async def test_when_all_have_answered_the_chair_is_told_nothing(group):
    group.now = ASKED
    await ask(group)
    for who in SEATS.values():
        for confirms in Confirms:
            await answer(group, who, confirms)
    group.now = TOLD
    assert (await ask(group)).told == 0
    assert await group.parcels("confirmations-missing") == []


async def test_a_member_who_does_not_go_on_keeps_the_seat_and_the_chair_is_told(group):
    group.now = ASKED
    await ask(group)
    assert (await answer(group, confirmed=False)).confirmed is False
    (told,) = await group.parcels("member-stops")
    assert (told["to"], told["data"]["person"]) == (CHAIR, MEMBER)
    assert (await group.look(lambda tx: tx.holders(group.body)))["cluster-lead"] == MEMBER
    await answer(group)
    brief = await group.ask(interests_of, InterestsQuery, CHAIR, body=group.body)
    assert [p.goes_on for p in brief.people if p.person == MEMBER] == [True]


async def test_confirming_with_nothing_declared_records_nothing_to_declare(group):
    given = await answer(group, confirms=Confirms.DECLARATIONS)
    assert given.nothing is True
    (one,) = await group.look(lambda tx: tx.interests(group.body, MEMBER))
    assert one.kind == "nothing"
    assert (await answer(group, confirms=Confirms.DECLARATIONS)).nothing is False


async def test_whoever_holds_no_seat_does_not_go_on_as_a_member(group):
    refused(await answer(group, SECRETARY), "not-a-member-here", "3")
    refused(await answer(group, STRANGER), "not-a-member-here", "3")
    refused(await answer(group, STRANGER, Confirms.DECLARATIONS), "not-of-this-body", "4")
    assert isinstance(await answer(group, SECRETARY, Confirms.DECLARATIONS), YearlyConfirmed)


async def test_whoever_joins_after_the_question_is_not_asked_it(group):
    group.now = ASKED
    await ask(group)

    def join(tx, _):
        tx.appoint(group.body, "senior-ahp", "U77")

    await group.store.run(join, AskYearly(act=group.act("", ""), body=group.body))
    assert await waiting(group, "U77") == []
    assert "U77" not in (await silent(group))["membership"]


async def test_the_year_after_it_is_asked_again(group):
    group.now = ASKED
    await ask(group)
    await answer(group)
    group.now = DUE + timedelta(days=365 - 20)
    assert (await ask(group)).asked == 2 * len(SEATS)
    assert "confirm-membership" in await waiting(group, MEMBER)


async def test_terms_that_want_no_confirmation_ask_for_none(world):
    world.now = datetime(2027, 11, 1, 12, tzinfo=UTC)
    assert (await ask(world)).asked == 12
    assert {p["data"]["confirms"] for p in await world.parcels("confirmation-prompt")} == {"declarations"}
