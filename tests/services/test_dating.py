"""Dates are proposed to whoever may call meetings, in the rhythm of the terms, after the last meeting that is known."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.services.calendars import CalendarQuery, calendar_of
from bot.services.calling import CallMeeting, call_meeting
from bot.services.dating import DatesQuery, dates_of
from tests.services.test_meetings import group
from tests.services.world import CHANNEL, PEOPLE, SECRETARY, STRANGER

LEAD, VICE_CHAIR, MEMBER = PEOPLE["lead"], PEOPLE["gp"], PEOPLE["dental"]


async def proposed(world, person=LEAD, **facts):
    return await world.ask(dates_of, DatesQuery, person, **facts)


async def test_every_two_months_on_the_day_that_the_body_agreed(either):
    await group(either)
    brief = await proposed(either, channel="C0PCPG")
    assert (brief.kind, brief.rhythm.clause, brief.last, brief.latest) == (
        "ordinary",
        "5",
        date(2026, 12, 10),
        date(2027, 2, 28),
    )
    assert [one.on for one in brief.proposals] == [date(2027, 2, 11), date(2027, 4, 8), date(2027, 6, 10)]
    assert (brief.time, brief.usual, brief.usual_read) == ("14:00", "Thursday", True)
    assert {one.notice.code for one in brief.proposals} == {"no-notice-named"}


async def test_a_meeting_that_is_called_moves_the_rhythm_on(either):
    await group(either)
    facts = {"body": either.body, "kind": "ordinary", "date": "2027-02-11", "time": "10:30"}
    await either.do(call_meeting, CallMeeting, LEAD, **facts)
    brief = await proposed(either, body=either.body)
    assert (brief.last, brief.proposals[0].on, brief.time) == (date(2027, 2, 11), date(2027, 4, 8), "10:30")


async def test_a_group_that_has_not_met_for_long_is_told_that_the_gap_is_too_long(either):
    await group(either)
    either.now = datetime(2027, 5, 4, 9, tzinfo=UTC)
    brief = await proposed(either, body=either.body)
    assert brief.latest == date(2027, 2, 28)
    first = brief.proposals[0]
    assert (first.on, first.usual, first.moved, first.late) == (date(2027, 5, 6), date(2027, 2, 11), "soon", True)


async def test_the_notice_that_the_terms_ask_for_is_counted_from_now(either):
    brief = await proposed(either, channel=CHANNEL)
    assert (brief.kind, brief.rhythm, brief.refusal) == ("ordinary", None, None)
    assert [one.on for one in brief.proposals] == [date(2027, 1, 14), date(2027, 2, 11), date(2027, 3, 11)]


async def test_only_whoever_may_call_a_meeting_is_proposed_dates_and_others_are_told_the_clause(either):
    answer = await proposed(either, MEMBER, channel=CHANNEL)
    assert (answer.refusal.code, answer.refusal.clause, answer.proposals) == ("may-not-call", "5.1", ())
    await group(either)
    for person, may in ((LEAD, True), (VICE_CHAIR, True), (SECRETARY, True), (MEMBER, False)):
        found = await proposed(either, person, body=either.body)
        assert (found.refusal is None) is may, person
    assert await proposed(either, STRANGER) is None


async def test_without_a_channel_it_is_the_first_of_ones_bodies_in_which_one_may_call(either):
    await group(either)
    assert (await proposed(either, VICE_CHAIR)).body.key == "pcpg"
    assert (await proposed(either, LEAD)).body.key == "cluster"


async def test_the_calendar_offers_it_to_whoever_may_call(either):
    assert (await either.ask(calendar_of, CalendarQuery, LEAD)).calls.key == "cluster"
    assert (await either.ask(calendar_of, CalendarQuery, MEMBER)).calls is None
