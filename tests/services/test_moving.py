"""A called meeting is moved to another day: notice is counted anew, everybody is told, and what was agreed goes along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.services.entry import FieldErrors
from bot.services.inviting import Invite, invite
from bot.services.moving import MoveMeeting, MovingQuery, move_meeting, moving
from bot.services.silent import DeclareNothing, declare_nothing
from bot.services.standing_down import StandDown, stand_down
from storage.facts import PresenceState
from tests.services.meeting_world import HELD, LEAD, agree, begun, called, here, look, matters
from tests.services.test_meetings import CHAIR, VICE_CHAIR, group
from tests.services.world import COLLEAGUE, MEETING, PEOPLE, SECRETARY, refused

LATER = datetime(2026, 12, 7, 15, 30, tzinfo=UTC)


async def move(world, meeting, by=LEAD, **changes):
    facts = {"meeting": meeting, "date": "2026-12-07", "time": "15:30", "reason": "The hall is flooded", **changes}
    return await world.do(move_meeting, MoveMeeting, by, **facts)


async def test_everybody_is_told_and_the_notice_is_counted_from_the_day_of_the_move(either):
    meeting = await called(either)
    either.now += timedelta(days=1)
    answer = await move(either, meeting)
    assert (answer.was, answer.held_at) == (HELD.isoformat(), LATER.isoformat())
    brief = await look(either, meeting)
    assert (brief.meeting.held_at, brief.sitting.place, brief.notice.met) == (LATER, "Town hall", True)
    assert brief.notice.facts["counted_from"] == "2026-11-25"
    (moved,) = brief.around.moved
    assert (moved.was, moved.held, moved.moved_by, moved.reason) == (HELD, LATER, LEAD, "The hall is flooded")
    told = [parcel["to"] for parcel in await either.parcels("meeting-moved")]
    assert sorted(told) == sorted(["C0CLUSTER", *PEOPLE.values()])
    assert "slack:meeting:moved" in await either.events()
    assert {parcel["version"] for parcel in await either.parcels("meeting-notice")} == {1}


async def test_agenda_apologies_guests_and_what_was_declared_go_with_it(world):
    meeting = await called(world)
    await here(world, meeting, "gp", PresenceState.APOLOGIES)
    await world.do(declare_nothing, DeclareNothing, PEOPLE["dental"], meeting=meeting)
    await world.do(invite, Invite, LEAD, item=(await matters(world, meeting))[0].id, person=COLLEAGUE)
    for one in ("lead", "development-manager"):
        await agree(world, meeting, one)
    before = await look(world, meeting)
    await move(world, meeting)
    after = await look(world, meeting)
    assert (after.items, after.presences) == (before.items, before.presences)
    assert (after.around.nothing, after.sitting.agenda_agreed_at) == (("dental",), before.sitting.agenda_agreed_at)
    assert COLLEAGUE in {parcel["to"] for parcel in await world.parcels("meeting-moved")}
    (invited,) = await world.parcels("invited")
    assert invited["version"] == 1


async def test_too_short_a_notice_is_refused_at_the_date_with_the_earliest_day(world):
    meeting = await called(world)
    world.now += timedelta(days=3)
    answer = await move(world, meeting, date="2026-12-04")
    assert isinstance(answer, FieldErrors)
    finding = answer.errors["date"]
    assert (finding.code, finding.clause, finding.facts["earliest"]) == ("notice", "5.1", "2026-12-05")
    assert (await look(world, meeting)).meeting.held_at == HELD
    assert (await move(world, meeting, date="2026-12-05")).was == HELD.isoformat()


async def test_the_form_says_the_sum_of_the_day_chosen_and_the_earliest(world):
    meeting = await called(world)
    shown = await world.ask(moving, MovingQuery, LEAD, meeting=meeting, date="2026-12-01")
    assert (shown.refusal, shown.notice.met, shown.earliest.isoformat()) == (None, False, "2026-12-02")
    other = await world.ask(moving, MovingQuery, PEOPLE["gp"], meeting=meeting)
    assert (other.refusal.code, other.refusal.clause) == ("may-not-call", "5.1")


@pytest.mark.parametrize("by", [PEOPLE["gp"], SECRETARY, "U99"])
async def test_only_those_who_may_call_such_a_meeting_move_it(world, by):
    meeting = await called(world)
    refused(await move(world, meeting, by=by), "may-not-call", "5.1")
    assert (await look(world, meeting)).meeting.held_at == HELD


async def test_a_meeting_that_has_begun_or_was_stood_down_stays_where_it_is(world):
    refused(await move(world, await begun(world), date="2026-12-20"), "meeting-begun")
    other = (await world.look(lambda tx: tx.meetings(world.body)))[-1].id
    await world.do(stand_down, StandDown, LEAD, meeting=other, reason="Snow")
    refused(await move(world, other, date="2026-12-20"), "meeting-over")


async def test_it_needs_a_reason_and_another_moment(world):
    meeting = await called(world)
    assert (await move(world, meeting, reason=" ")).errors["reason"].code == "reason-empty"
    same = await move(world, meeting, date="2026-12-03", time="14:00")
    assert same.errors["date"].code == "moved-nowhere"
    assert (await move(world, meeting, date="")).errors["date"].code == "meeting-date-missing"


async def test_a_meeting_that_nobody_called_is_given_its_first_notice_by_the_move(world):
    meeting = (await world.look(lambda tx: tx.meetings(world.body)))[0]
    assert meeting.held_at == MEETING
    assert (await move(world, meeting.id, date="2026-12-17")).was == MEETING.isoformat()
    brief = await look(world, meeting.id)
    assert (brief.sitting.called_by, brief.notice.met) == (LEAD, True)
    assert await world.parcels("meeting-notice") == []


async def test_of_another_workspace_nothing_is_moved(world):
    meeting = await called(world)
    answer = await world.store.run(
        move_meeting, MoveMeeting(act=world.act(LEAD, team="T2"), meeting=meeting, date="2026-12-07", time="15:30")
    )
    assert answer.finding.code == "no-such-meeting-here"


async def test_what_was_agreed_about_standing_it_down_is_over_once_it_is_moved(world):
    meeting = await group(world)
    await world.do(stand_down, StandDown, CHAIR, meeting=meeting, reason="Snow")
    assert (await move(world, meeting, by=CHAIR, date="2026-12-17")).meeting == meeting
    answer = await world.do(stand_down, StandDown, VICE_CHAIR, meeting=meeting, reason="Nothing to discuss")
    assert answer.missing == ("county-director",)
