"""Saying that a duty is done, and taking it back; and the lists of what is owed."""

from __future__ import annotations

from datetime import timedelta

from bot.services.duty_lists import DutiesQuery, duties_at_home, duties_of, duties_to_say
from bot.services.entry import FieldErrors
from bot.services.settling_duties import (
    DutySaidDone,
    DutyTakenBack,
    SayDutyDone,
    TakeBackDuty,
    say_duty_done,
    take_back_duty,
)
from tests.services.duty_acts import PLAN, REVIEW, above
from tests.services.test_owed import owed
from tests.services.world import CHANNEL, COLLEAGUE, PEOPLE, SECRETARY, START, refused

LEAD = PEOPLE["lead"]
YEAR = START + timedelta(days=367)


async def say(world, by, duty, note=""):
    return await world.do(say_duty_done, SayDutyDone, by, body=world.body, duty=duty, note=note)


async def test_a_duty_that_somebody_says_is_done_is_owed_no_more_and_stays_on_record(either):
    assert PLAN in await owed(either, YEAR)
    answer = await say(either, SECRETARY, PLAN, "https://example.org/plan")
    assert isinstance(answer, DutySaidDone)
    assert PLAN not in await owed(either, YEAR)
    (done,) = await either.look(lambda tx: tx.duties_done(either.body, START.date()))
    assert (done.person, done.note, done.due_on.isoformat()) == (SECRETARY, "https://example.org/plan", "2027-11-24")
    assert (await either.events())[-1] == "slack:duty:done"
    told = await either.parcels("duty-said")
    assert [(one["to"], one["data"]["person"]) for one in told] == [(LEAD, SECRETARY)]


async def test_what_is_taken_back_is_owed_again_and_can_be_said_again(either):
    first = await say(either, SECRETARY, PLAN)
    back = await either.do(take_back_duty, TakeBackDuty, LEAD, done=first.done)
    assert isinstance(back, DutyTakenBack)
    assert PLAN in await owed(either, YEAR)
    assert (await either.parcels("duty-said"))[-1]["data"]["undone"] is True
    again = await either.do(take_back_duty, TakeBackDuty, LEAD, done=first.done)
    refused(again, "duty-taken-back")
    second = await say(either, SECRETARY, PLAN)
    assert second.done != first.done
    assert (await either.events())[-3:] == ["slack:duty:undone", "slack:duty:refused", "slack:duty:done"]


async def test_it_is_said_once_however_often(either):
    await say(either, SECRETARY, PLAN)
    refused(await say(either, LEAD, PLAN), "duty-not-owed")
    refused(await say(either, LEAD, "papers:NOTHING"), "duty-not-owed")


async def test_a_member_who_does_not_owe_it_hears_who_does_and_the_clause(world):
    refused(await say(world, PEOPLE["gp"], PLAN), "not-your-duty", "3.3.5")


async def test_a_note_is_kept_short(world):
    answer = await say(world, LEAD, PLAN, "x" * 501)
    assert isinstance(answer, FieldErrors)
    assert PLAN in await owed(world, YEAR)


async def test_in_another_body_or_workspace_it_does_not_exist(world):
    command = SayDutyDone(act=world.act(LEAD, team="T2"), body=world.body, duty=PLAN)
    refused(await world.store.run(say_duty_done, command), "no-such-body")
    said = await say(world, LEAD, PLAN)
    command = TakeBackDuty(act=world.act(LEAD, team="T2"), done=said.done)
    refused(await world.store.run(take_back_duty, command), "no-such-duty")


async def test_the_secretary_of_the_body_above_owes_its_review_and_sees_it(world):
    await above(world)
    world.now = START + timedelta(days=350)
    assert (await owed(world, YEAR))[REVIEW].owners == (COLLEAGUE,)
    brief = await world.ask(duties_of, DutiesQuery, COLLEAGUE)
    assert REVIEW in [line.owed.key for line in brief.mine]
    said = await say(world, COLLEAGUE, REVIEW)
    assert isinstance(said, DutySaidDone)
    brief = await world.ask(duties_of, DutiesQuery, COLLEAGUE)
    assert [one.id for one in brief.said] == [said.done]
    assert isinstance(await world.do(take_back_duty, TakeBackDuty, COLLEAGUE, done=said.done), DutyTakenBack)


async def test_the_secretariat_sees_what_everybody_owes_the_late_first_and_a_member_only_their_own(world):
    world.now = START + timedelta(days=380)
    brief = await world.ask(duties_of, DutiesQuery, SECRETARY, channel=CHANNEL)
    (body,) = brief.bodies
    late = [line.owed.key for line in body.lines if line.late]
    assert PLAN in late
    assert next(iter(body.by_person)) == (LEAD,)
    member = await world.ask(duties_of, DutiesQuery, PEOPLE["gp"], channel=CHANNEL)
    assert member.bodies == ()
    assert all(PEOPLE["gp"] in line.owed.owners for line in member.mine)


async def test_only_what_a_person_may_say_is_offered_to_be_said(world):
    world.now = START + timedelta(days=340)
    offered = await world.ask(duties_to_say, DutiesQuery, LEAD, channel=CHANNEL)
    assert PLAN in [line.owed.key for line in offered]
    assert {line.owed.act for line in offered} == {"duty-done"}
    assert await world.ask(duties_to_say, DutiesQuery, PEOPLE["gp"], channel=CHANNEL) == ()


async def test_home_shows_what_is_due_soon_and_not_what_waits_there_anyhow(world):
    world.now = START + timedelta(days=355)
    found = await world.look(lambda tx: duties_at_home(tx, LEAD, tx.now()))
    assert PLAN in [line.owed.key for line in found]
    decision = await world.open(date="2027-11-30")
    found = await world.look(lambda tx: duties_at_home(tx, LEAD, tx.now()))
    assert decision
    assert "vote" not in {line.owed.act for line in found}
