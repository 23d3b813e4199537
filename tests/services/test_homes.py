from __future__ import annotations

from bot.rules.interests import Confirms
from bot.rules.record import Choice
from bot.services.appointing import Appoint, appoint
from bot.services.confirming import ConfirmYearly, confirm_yearly
from bot.services.interests import DeclareInterest, declare_interest
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from bot.services.register import HomeQuery, home_of
from tests.services.test_alternates import nominate
from tests.services.world import ATTENDING, COLLEAGUE, PEOPLE, SECRETARY, STRANGER


async def place(world, person):
    (found,) = (await world.ask(home_of, HomeQuery, person)).places
    return found


async def test_a_member_sees_the_seat_and_what_is_declared_at_one_glance(world):
    seen = await place(world, PEOPLE["dental"])
    assert (seen.seats, seen.attends_as, seen.offices) == (("dental",), "", ())
    assert seen.declared is None
    assert seen.next_meeting is not None
    body = seen.body.id
    await world.do(declare_interest, DeclareInterest, PEOPLE["dental"], body=body, kind="nothing")
    assert (await place(world, PEOPLE["dental"])).declared == 0
    entered = {"body": body, "kind": "financial", "nature": "Shares in a laboratory", "organisation": "Lab Ltd"}
    await world.do(declare_interest, DeclareInterest, PEOPLE["dental"], **entered)
    assert (await place(world, PEOPLE["dental"])).declared == 1


async def test_alternates_and_proxies_stand_on_both_sides_while_the_decision_is_open(world):
    from bot.services.alternates import AnswerNomination, answer_nomination

    decision = await world.opened()
    named = await nominate(world, decision)
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=named.nomination, accept=True)
    facts = {"decision": decision, "holder_person": PEOPLE["gp"], "instruction": Choice.FOR}
    given = await world.do(give_proxy, GiveProxy, PEOPLE["ahp"], **facts)
    assert (await place(world, PEOPLE["ahp"])).proxies_given == ()
    await world.do(answer_proxy, AnswerProxy, PEOPLE["gp"], proxy=given.proxy, accept=True)
    assert (await place(world, PEOPLE["ahp"])).proxies_given == (PEOPLE["gp"],)
    assert (await place(world, PEOPLE["gp"])).proxies_held == ("ahp",)
    acting = (await place(world, COLLEAGUE)).acting_for
    assert len(acting) == 1
    assert (await place(world, PEOPLE[acting[0]])).alternates == (COLLEAGUE,)
    await world.close(decision)
    assert (await place(world, PEOPLE["gp"])).proxies_held == ()


async def test_officers_and_those_in_attendance_have_a_place_and_strangers_none(world):
    assert (await place(world, SECRETARY)).offices == ("secretariat",)
    name, person = next(iter(ATTENDING.items()))
    assert (await place(world, person)).attends_as == name
    assert (await world.ask(home_of, HomeQuery, STRANGER)).places == ()


async def first(world, person):
    waits = (await world.ask(home_of, HomeQuery, person)).waits
    return [(wait.act, wait.id) for wait in waits if wait.act == "declare-first"]


async def test_a_new_members_first_declaration_waits_on_their_page_until_it_is_made(either):
    world = either
    assert await first(world, COLLEAGUE) == []
    facts = {"body": world.body, "place": "seat:dental", "person": COLLEAGUE, "agreed": "Minute 3"}
    await world.do(appoint, Appoint, SECRETARY, **facts)
    assert await first(world, COLLEAGUE) == [("declare-first", world.body)]
    await world.do(declare_interest, DeclareInterest, COLLEAGUE, body=world.body, kind="nothing")
    assert await first(world, COLLEAGUE) == []


async def test_so_does_that_of_each_member_of_a_body_that_was_adopted_from_a_file(world):
    """Of them the file may not say since when they sit."""
    assert await first(world, PEOPLE["gp"]) == [("declare-first", world.body)]
    await world.do(declare_interest, DeclareInterest, PEOPLE["gp"], body=world.body, kind="nothing")
    assert await first(world, PEOPLE["gp"]) == []
    assert await first(world, PEOPLE["ahp"]) == [("declare-first", world.body)]
    assert await first(world, ATTENDING["finance"]) == []


async def test_whoever_confirms_what_was_declared_is_not_asked_for_a_first_declaration(world):
    facts = {"body": world.body, "place": "seat:dental", "person": COLLEAGUE, "agreed": "Minute 3"}
    await world.do(appoint, Appoint, SECRETARY, **facts)
    await world.do(confirm_yearly, ConfirmYearly, COLLEAGUE, body=world.body, confirms=Confirms.DECLARATIONS)
    assert await first(world, COLLEAGUE) == []


async def test_whoever_attends_or_keeps_an_office_owes_no_first_declaration(world):
    for place in ("attendee:finance", "office:secretariat"):
        facts = {"body": world.body, "place": place, "person": COLLEAGUE, "agreed": "Minute 3"}
        await world.do(appoint, Appoint, SECRETARY, **facts)
    assert await first(world, COLLEAGUE) == []
