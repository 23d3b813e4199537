from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.services.alternates import AnswerNomination, NominateAlternate, answer_nomination, nominate_alternate
from bot.services.conflicts import DeclareConflict, declare_conflict
from bot.services.entry import FieldErrors
from bot.services.interest_register import InterestsQuery, interests_of
from bot.services.interests import (
    ChangeInterest,
    DeclareInterest,
    EndInterest,
    InterestDeclared,
    InterestEnded,
    change_interest,
    declare_interest,
    end_interest,
)
from storage.facts import InterestEnd
from tests.services.world import ATTENDING, CHANNEL, COLLEAGUE, PEOPLE, SECRETARY, SIGNATORY, STRANGER, refused

SHOP = {"kind": "financial", "nature": "I own a third of it", "organisation": "Rhydfelin Pharmacy Ltd"}
NAMING = {"text": "That Rhydfelin Pharmacy’s back room be rented for the clinic for a year."}


async def declare(world, who="pharmacy", **facts):
    given = {"body": world.body, **SHOP, **facts}
    return await world.do(declare_interest, DeclareInterest, PEOPLE.get(who, who), **given)


async def nothing(world, who="gp"):
    return await world.do(declare_interest, DeclareInterest, PEOPLE.get(who, who), body=world.body, kind="nothing")


async def change(world, interest, who="pharmacy", **facts):
    given = {**SHOP, "interest": interest, **facts}
    return await world.do(change_interest, ChangeInterest, PEOPLE.get(who, who), **given)


async def end(world, interest, who="pharmacy", **facts):
    return await world.do(end_interest, EndInterest, PEOPLE.get(who, who), interest=interest, **facts)


async def register(world, who="lead", **facts):
    return await world.ask(interests_of, InterestsQuery, PEOPLE.get(who, who), **{"body": world.body, **facts})


async def standing(world, who=None):
    return await world.look(lambda tx: tx.interests(world.body, PEOPLE.get(who, who)))


async def test_a_standing_interest_is_in_the_register_which_every_member_reads(either):
    made = await declare(either, starts_on="2026-10-01", ends_on="2027-12-31")
    assert isinstance(made, InterestDeclared)
    brief = await register(either, "gp")
    (one,) = next(p for p in brief.people if p.person == PEOPLE["pharmacy"]).interests
    assert (one.kind, one.nature, one.organisation) == tuple(SHOP.values())
    assert (one.starts_on, one.ends_on, one.id) == (date(2026, 10, 1), date(2027, 12, 31), made.interest)
    assert (await either.events())[-1] == "slack:interest:declared"
    assert "own a third" not in repr(
        [event.bytes for event in await either.look(lambda tx: tuple(tx.audit(either.body)))]
    )


async def test_the_register_names_every_member_and_those_who_declared_nothing_yet(world):
    await nothing(world)
    brief = await register(world)
    assert [p.seats for p in brief.people] == [(seat,) for seat in PEOPLE]
    assert [p.person for p in brief.people if p.nothing] == [PEOPLE["gp"]]
    assert [p.person for p in brief.people if p.interests] == []


async def test_nothing_to_declare_is_recorded_and_gives_way_to_an_interest(either):
    first, second = await nothing(either, "pharmacy"), await nothing(either, "pharmacy")
    assert [one.id for one in await standing(either, "pharmacy")] == [second.interest] != [first.interest]
    made = await declare(either)
    assert [one.id for one in await standing(either, "pharmacy")] == [made.interest]
    kept = await either.look(lambda tx: tx.interest(second.interest))
    assert kept.ended is InterestEnd.OVERTAKEN
    finding = refused(await nothing(either, "pharmacy"), "interests-stand", "3.2.7")
    assert finding.facts["count"] == 1


async def test_with_the_last_interest_over_there_is_nothing_to_declare(world):
    made = await declare(world)
    ended = await end(world, made.interest)
    assert isinstance(ended, InterestEnded)
    assert ended.ends_on == world.now.date()
    assert isinstance(await nothing(world, "pharmacy"), InterestDeclared)


async def test_what_is_said_anew_leaves_the_earlier_words_on_record(either):
    made = await declare(either)
    anew = await change(either, made.interest, nature="I own half of it")
    assert [(one.id, one.nature, one.replaces) for one in await standing(either)] == [
        (anew.interest, "I own half of it", made.interest)
    ]
    kept = await either.look(lambda tx: tx.interest(made.interest))
    assert (kept.nature, kept.ended) == ("I own a third of it", InterestEnd.CHANGED)
    refused(await change(either, made.interest), "interest-ended", "3.2.7")
    refused(await end(either, made.interest), "interest-ended", "3.2.7")


@pytest.mark.parametrize("who", ["lead", SECRETARY, STRANGER])
async def test_nobody_changes_or_ends_what_somebody_else_declared(world, who):
    made = await declare(world)
    refused(await change(world, made.interest, who), "not-your-interest", "3.2.7")
    refused(await end(world, made.interest, who), "not-your-interest", "3.2.7")
    assert [one.id for one in await standing(world)] == [made.interest]


@pytest.mark.parametrize(
    ("facts", "field", "code"),
    [
        ({"kind": "spiritual"}, "kind", "kind-unknown"),
        ({"nature": " \u200b"}, "nature", "nature-empty"),
        ({"nature": "x" * 501}, "nature", "nature-too-long"),
        ({"organisation": "x" * 151}, "organisation", "organisation-too-long"),
        ({"starts_on": "yesterday"}, "starts_on", "day-unreadable"),
        ({"ends_on": "31/12/2026"}, "ends_on", "day-unreadable"),
        ({"starts_on": "2026-10-02", "ends_on": "2026-10-01"}, "ends_on", "last-day-before-first"),
    ],
)
async def test_a_wrong_entry_is_answered_at_its_field(world, facts, field, code):
    answer = await declare(world, **facts)
    assert isinstance(answer, FieldErrors)
    assert {name: finding.code for name, finding in answer.errors.items()} == {field: code}
    assert await standing(world) == ()


async def test_a_change_cannot_lie_before_the_beginning(world):
    made = await declare(world)
    answer = await change(world, made.interest, starts_on="2026-10-02", changed_on="2026-10-01")
    assert {name: finding.code for name, finding in answer.errors.items()} == {"changed_on": "change-before-first"}
    unread = await change(world, made.interest, changed_on="lately")
    assert unread.errors["changed_on"].code == "day-unreadable"


@pytest.mark.parametrize(("changed", "late"), [("2026-10-27", None), ("2026-10-26", 29), ("", None)])
async def test_a_change_said_later_than_the_terms_ask_is_late_by_the_day_on_which_it_changed(either, changed, late):
    made = await declare(either, starts_on="2026-01-01")
    again = await change(either, made.interest, starts_on="2026-01-01", changed_on=changed)
    assert (again.late, again.clause) == (late, "3.2.7")
    (kept,) = await standing(either)
    assert (kept.changed_on.isoformat() if kept.changed_on else "") == changed


@pytest.mark.parametrize(("began", "late"), [("2026-10-27", None), ("2026-10-26", 29), ("", None)])
async def test_who_declares_late_is_told_so(world, began, late):
    assert (await declare(world, starts_on=began)).late == late


async def test_an_interest_of_one_day_is_no_mistake(world):
    assert isinstance(await declare(world, starts_on="2026-10-01", ends_on="2026-10-01"), InterestDeclared)


async def test_there_is_no_changing_an_interest_into_nothing(world):
    made = await declare(world)
    answer = await change(world, made.interest, kind="nothing")
    assert answer.errors["kind"].code == "kind-unknown"


@pytest.mark.parametrize(("ahead", "code"), [(0, None), (1, "last-day-ahead")])
async def test_what_is_over_ended_today_at_the_latest(world, ahead, code):
    made = await declare(world)
    last = (world.now + timedelta(days=ahead)).date().isoformat()
    answer = await end(world, made.interest, ends_on=last)
    assert (answer.errors["ends_on"].code if code else answer.ends_on.isoformat()) == (code or last)


async def test_an_interest_past_its_last_day_leaves_the_register_by_itself(world):
    await declare(world, ends_on=world.now.date().isoformat())
    person = PEOPLE["pharmacy"]
    assert next(p.interests for p in (await register(world)).people if p.person == person)
    world.now += timedelta(days=1)
    assert [p.interests for p in (await register(world)).people if p.person == person] == [()]


@pytest.mark.parametrize("who", ["lead", ATTENDING["finance"], SECRETARY, SIGNATORY])
async def test_everybody_with_a_part_in_the_body_declares_and_reads(world, who):
    assert isinstance(await declare(world, who), InterestDeclared)
    assert (await register(world, who)).mine.interests


@pytest.mark.parametrize("who", [STRANGER, COLLEAGUE])
async def test_a_stranger_neither_declares_nor_reads(world, who):
    refused(await declare(world, who), "not-of-this-body", "3.2.7")
    brief = await register(world, who)
    assert (brief.barred.code, brief.people) == ("not-of-this-body", ())


async def test_the_channel_says_which_register_is_meant(world):
    assert (await register(world, body="", channel=CHANNEL)).body.id == world.body
    assert (await register(world, body="", channel="C0ELSEWHERE")).body.id == world.body
    assert await register(world, STRANGER, body="", channel="C0ELSEWHERE") is None


async def test_a_decision_that_names_an_organisation_suggests_the_interest_to_its_member_alone(either):
    made = await declare(either)
    await declare(either, "dental", organisation="Somewhere Else")
    await declare(either, "gp", organisation="")
    decision = await either.opened(**NAMING)
    (told,) = await either.parcels("interest-suggestion")
    assert (told["to"], told["decision"]) == (PEOPLE["pharmacy"], decision)
    assert (told["data"]["interest"], told["data"]["own"]) == (made.interest, True)
    assert "own a third" not in repr(told)
    assert (await either.brief(decision)).conflicts == (), "a suggestion declares nothing"


async def test_an_interest_declared_later_is_suggested_on_what_is_open(world):
    decision = await world.opened(**NAMING)
    await world.opened(title="Another matter")
    assert (await declare(world)).suggested == 1
    (told,) = await world.parcels("interest-suggestion")
    assert (told["to"], told["decision"]) == (PEOPLE["pharmacy"], decision)


async def test_nothing_is_suggested_once_declared_or_once_it_is_over(world):
    decision = await world.opened(**NAMING)
    facts = {"decision": decision, "kind": "financial", "nature": "My shop"}
    await world.do(declare_conflict, DeclareConflict, PEOPLE["pharmacy"], **facts)
    made = await declare(world)
    assert made.suggested == 0
    await end(world, made.interest)
    await world.opened(title="Rhydfelin Pharmacy again")
    assert await world.parcels("interest-suggestion") == []


async def test_an_alternate_inherits_what_the_seat_declared_of_an_organisation(either):
    await declare(either)
    await declare(either, organisation="", nature="My sister works there")
    decision = await either.opened(**NAMING)
    facts = {"decision": decision, "person": COLLEAGUE}
    asked = await either.do(nominate_alternate, NominateAlternate, PEOPLE["pharmacy"], **facts)
    await either.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=asked.nomination, accept=True)
    told = (await either.parcels("interest-suggestion"))[-1]
    assert (told["to"], told["data"]["own"], told["data"]["seat"]) == (COLLEAGUE, False, "pharmacy")
    assert isinstance(await declare(either, COLLEAGUE, nature="My own"), InterestDeclared)
    entry = next(p for p in (await register(either)).people if p.person == COLLEAGUE)
    assert (entry.acting_for, [i.nature for i in entry.interests]) == (("pharmacy",), ["My own"])
    assert [i.nature for i in entry.inherited] == ["I own a third of it"]


async def test_the_same_request_again_declares_once(world):
    given = {"body": world.body, **SHOP}
    first = await world.do(declare_interest, DeclareInterest, PEOPLE["pharmacy"], request="same", **given)
    again = await world.do(declare_interest, DeclareInterest, PEOPLE["pharmacy"], request="same", **given)
    assert (first, len(await standing(world))) == (again, 1)
