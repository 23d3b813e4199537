"""At a meeting: alternates who were named before it, a matter that is not agreed twice, and terms that set no agenda."""

from __future__ import annotations

from bot.rules.record import Choice
from bot.services.agendas import AgreeAgenda, agree_agenda
from bot.services.attending import NoteOthers, note_others
from bot.services.beginning import Begin, begin
from bot.services.calling import CallMeeting, call_meeting
from bot.services.concluding import CloseMeeting, TakeItem, close_meeting, take_item
from bot.services.mandate_answers import AnswerMandate, answer_mandate
from bot.services.mandates import NameAlternate, name_alternate
from bot.services.ratifying import Ratify, ratify
from bot.services.tabling import PutDecision, put_decision
from storage.facts import ItemKind, ItemState, PresenceState
from tests.services.meeting_world import HELD, LEAD, SEVEN, add, call, called, close, here, look, put
from tests.services.world import COLLEAGUE, MEETING, OTHER, PEOPLE, SECRETARY, refused, terms_data

CHIEF, COUNCIL, FINANCE = "U61", "U62", "U63"


async def named(world, meeting, person, seat="medicines", scope="meeting"):
    facts = {"body": world.body, "person": person, "scope": scope, "meeting": meeting}
    given = await world.do(name_alternate, NameAlternate, PEOPLE[seat], **facts)
    await world.do(answer_mandate, AnswerMandate, person, mandate=given.mandate, accept=True)


async def begun_with(world, meeting):
    world.now = HELD
    await world.do(begin, Begin, LEAD, meeting=meeting)
    await world.do(note_others, NoteOthers, LEAD, meeting=meeting, seats=dict.fromkeys(SEVEN[:4], "present"))


async def test_an_alternate_named_for_the_meeting_says_so_by_one_tap_and_votes(either):
    meeting = await called(either)
    await named(either, meeting, COLLEAGUE)
    await begun_with(either, meeting)
    assert (await here(either, meeting, COLLEAGUE)).there == 6
    brief = await look(either, meeting)
    assert {p.seat: p.state for p in brief.presences}["medicines"] is PresenceState.ACTING
    decision = (await put(either, meeting)).decision
    assert (await either.vote(decision, COLLEAGUE)).seat == "medicines"
    refused(await either.vote(decision, "medicines"), "not-at-the-meeting")


async def test_one_who_comes_while_a_vote_is_open_votes_on_it(world):
    meeting = await called(world)
    await named(world, meeting, COLLEAGUE)
    await begun_with(world, meeting)
    await here(world, meeting, "ahp")
    decision = (await put(world, meeting)).decision
    refused(await world.vote(decision, COLLEAGUE), "not-at-the-meeting")
    await here(world, meeting, COLLEAGUE)
    assert (await world.vote(decision, COLLEAGUE)).capacity == "alternate"


async def test_of_two_alternates_of_a_seat_the_first_to_come_acts_and_while_the_member_is_there_neither(world):
    meeting = await called(world)
    await named(world, meeting, COLLEAGUE)
    await named(world, meeting, OTHER)
    await begun_with(world, meeting)
    await here(world, meeting, OTHER)
    await here(world, meeting, COLLEAGUE)
    states = {p.person: p.state for p in (await look(world, meeting)).presences}
    assert (states[OTHER], states[COLLEAGUE]) == (PresenceState.ACTING, PresenceState.ATTENDING)


async def partners(world):
    """A Partnership Management Group with three people; later acts are about it."""
    seats = {"chief-operating-officer": CHIEF, "council-chief-executive": COUNCIL, "ccg-chief-finance-officer": FINANCE}
    fill = {"approved_on": "2017-04-26", "authorised_officers": "x", "monitoring": "x"}
    adopted = await world.adopt(
        key="pmg", name="PMG", channel="C0PMG", terms=terms_data("pmg"), fill=fill, seats=seats, attendees={},
        officers={"secretariat": (SECRETARY,)},
        meetings=(("ordinary", HELD.isoformat()), ("ordinary", MEETING.isoformat())),
    )  # fmt: skip
    world.body = adopted.body
    return [one.id for one in await world.look(lambda tx: tx.meetings(adopted.body))]


async def not_agreed(world, meeting, item, now):
    """Both partners are there, and one votes against."""
    world.now = now
    await world.do(begin, Begin, CHIEF, meeting=meeting)
    for person in (COUNCIL, FINANCE):
        await here(world, meeting, person)
    facts = {"title": "Pool", "text": "That we pool the budget.", "decision_class": "ordinary"}
    decision = (await world.do(put_decision, PutDecision, CHIEF, item=item, **facts)).decision
    await world.vote(decision, COUNCIL, Choice.FOR)
    await world.vote(decision, FINANCE, Choice.AGAINST)
    return await close(world, decision, CHIEF)


async def test_what_is_not_agreed_goes_on_the_next_agenda_and_the_second_time_to_the_dispute_procedure(world):
    first, second = await partners(world)
    item = (await add(world, first, CHIEF, title="Pooled budget")).item
    assert (await not_agreed(world, first, item, HELD)).result == "referred"
    assert (await look(world, first)).items[-1].item.state is ItemState.REFERRED
    await world.do(close_meeting, CloseMeeting, CHIEF, meeting=first)
    carried = [one.item for one in (await look(world, second)).items if one.item.kind is ItemKind.MATTER]
    assert [one.title for one in carried] == ["Pooled budget"]
    assert (await not_agreed(world, second, carried[0].id, MEETING)).result == "disputed"


async def test_where_the_terms_name_nobody_whoever_calls_meetings_sets_the_agenda(world):
    meeting = (await partners(world))[0]
    refused(await world.do(agree_agenda, AgreeAgenda, FINANCE, meeting=meeting), "may-not-call")
    assert (await world.do(agree_agenda, AgreeAgenda, COUNCIL, meeting=meeting)).missing == ()
    assert [p["to"] for p in await world.parcels("agenda")] == ["C0PMG"]


async def test_items_that_come_after_the_day_in_the_terms_are_late(world):
    """PCPG 5: two weeks before the meeting."""
    from tests.services.test_meetings import CHAIR, VICE_CHAIR, group

    meeting = await group(world)
    assert (await add(world, meeting, CHAIR, title="In time")).late is False
    world.now = MEETING.replace(day=26, month=11, hour=23)
    assert (await add(world, meeting, VICE_CHAIR, title="On the last day")).late is False
    world.now = MEETING.replace(day=27, month=11, hour=1)
    assert (await add(world, meeting, VICE_CHAIR, title="Late")).late is True
    assert {p["to"] for p in await world.parcels("agenda-asked")} == {CHAIR, VICE_CHAIR}


async def test_calling_again_by_the_same_request_calls_once(either):
    facts = {"request": "again"}
    first = await either.do(call_meeting, CallMeeting, LEAD, **facts, **FORM, body=either.body)
    second = await either.do(call_meeting, CallMeeting, LEAD, **facts, **FORM, body=either.body)
    assert first == second
    assert len(await either.look(lambda tx: tx.meetings(either.body))) == 2
    assert (await call(either)).meeting != first.meeting


FORM = {"kind": "additional", "date": "2026-12-03", "time": "14:00"}


async def test_what_was_ratified_at_the_meeting_is_dealt_with(world):
    decision = await world.opened(decision_class="ordinary", amount="")
    await world.votes(decision, ("lead", *SEVEN))
    await world.close(decision)
    meeting = (await world.look(lambda tx: tx.meetings(world.body)))[0].id
    world.now = MEETING
    await world.do(begin, Begin, LEAD, meeting=meeting)
    kinds = {one.item.kind: one.item for one in (await look(world, meeting)).items}
    await world.do(take_item, TakeItem, LEAD, item=kinds[ItemKind.RATIFICATION].id)
    await world.do(ratify, Ratify, LEAD, decision=decision, ratified=True)
    brief = await look(world, meeting)
    states = {one.item.kind: one.item.state for one in brief.items}
    assert states == {ItemKind.DECLARATIONS: ItemState.ACCEPTED, ItemKind.RATIFICATION: ItemState.DONE}
    assert brief.current.item.kind is ItemKind.DECLARATIONS
