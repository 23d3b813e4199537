"""Somebody is invited to a meeting for one item: they are told, they may say that they are there, and never vote."""

from __future__ import annotations

import pytest

from bot.services.agendas import LeaveOut, leave_out
from bot.services.attending import NoteSelf, note_self
from bot.services.concluding import CloseMeeting, SettleItem, close_meeting, settle_item
from bot.services.inviting import Invite, TakeBack, invite, take_back, why_not_invite
from bot.services.meeting_briefs import MeetingQuery
from bot.services.standing_down import StandDown, stand_down
from storage.facts import ItemState, PresenceState
from tests.services.meeting_world import LEAD, agree, called, gathered, here, look, matters, put
from tests.services.world import ATTENDING, COLLEAGUE, GUEST, PEOPLE, SECRETARY, STRANGER, refused


async def invites(world, meeting, person=COLLEAGUE, by=LEAD, at=0):
    item = (await matters(world, meeting))[at].id
    return await world.do(invite, Invite, by, item=item, person=person)


async def test_whoever_is_invited_stands_at_that_item_alone_and_is_told(either):
    meeting = await called(either)
    answer = await invites(either, meeting)
    assert answer.person == COLLEAGUE
    guests = {one.item.title: one.invited for one in (await look(either, meeting)).items if one.invited}
    assert guests == {"Winter pressures": (COLLEAGUE,)}
    (parcel,) = await either.parcels("invited")
    assert (parcel["to"], parcel["data"]["item"], parcel["data"]["by"]) == (COLLEAGUE, answer.item, LEAD)
    assert "slack:meeting:invited" in await either.events()


@pytest.mark.parametrize("person", [COLLEAGUE, GUEST, STRANGER])
async def test_a_guest_or_somebody_from_a_partner_can_be_invited(world, person):
    assert (await invites(world, await called(world), person)).person == person


@pytest.mark.parametrize("person", [PEOPLE["gp"], ATTENDING["finance"], SECRETARY])
async def test_nobody_of_the_body_needs_an_invitation(world, person):
    refused(await invites(world, await called(world), person), "needs-no-invitation", "3.1.2")


async def test_nobody_is_invited_twice_for_an_item_and_anybody_for_two(world):
    meeting = await called(world)
    await invites(world, meeting)
    refused(await invites(world, meeting), "needs-no-invitation")
    assert (await invites(world, meeting, at=1)).person == COLLEAGUE


async def test_whom_nobody_knows_is_not_invited(world):
    refused(await invites(world, await called(world), "U0NOBODY"), "invitee-unknown", "3.1.2")


async def test_a_member_who_neither_presides_nor_sets_the_agenda_invites_nobody(world):
    meeting = await called(world)
    refused(await invites(world, meeting, by=PEOPLE["gp"]), "not-inviting", "3.1.2")
    asked = {who: await world.ask(why_not_invite, MeetingQuery, who, meeting=meeting) for who in (PEOPLE["gp"], LEAD)}
    assert (asked[PEOPLE["gp"]].code, asked[LEAD]) == ("not-inviting", None)


async def test_an_invited_guest_may_say_that_they_are_there_and_counts_to_nothing(world):
    meeting = await gathered(world)
    refused(await here(world, meeting, COLLEAGUE), "not-with-this-body")
    await invites(world, meeting)
    before = (await look(world, meeting)).quorum.present
    await world.do(note_self, NoteSelf, COLLEAGUE, meeting=meeting, state=PresenceState.PRESENT)
    brief = await look(world, meeting)
    assert brief.quorum.present == before
    guest = next(one for one in brief.presences if one.person == COLLEAGUE)
    assert (guest.seat, guest.state) == ("", PresenceState.ATTENDING)


async def test_an_invited_guest_has_no_vote_by_the_clause_on_attendance(world):
    meeting = await gathered(world)
    await invites(world, meeting)
    decision = (await put(world, meeting)).decision
    refused(await world.vote(decision, COLLEAGUE), "not-entitled", "2.2")


async def test_what_a_guest_was_told_is_drawn_anew_when_the_item_is_left_out(world):
    answer = await invites(world, await called(world))
    (before,) = await world.parcels("invited")
    await world.do(leave_out, LeaveOut, LEAD, item=answer.item)
    (after,) = await world.parcels("invited")
    assert (after["version"], after["data"]) == (before["version"] + 1, before["data"])


async def test_a_guest_is_told_that_the_meeting_is_stood_down(world):
    meeting = await called(world)
    await invites(world, meeting)
    answer = await world.do(stand_down, StandDown, LEAD, meeting=meeting, reason="Snow")
    assert answer.missing == ()
    assert COLLEAGUE in {parcel["to"] for parcel in await world.parcels("meeting-stood-down")}


async def takes_back(world, invitation, by=LEAD):
    return await world.do(take_back, TakeBack, by, invitation=invitation)


async def test_an_invitation_taken_back_is_told_and_stands_nowhere_any_more(either):
    meeting = await gathered(either)
    answer = await invites(either, meeting)
    taken = await takes_back(either, answer.invitation)
    assert (taken.person, taken.item) == (COLLEAGUE, answer.item)
    assert [one.invited for one in (await look(either, meeting)).items if one.invited] == []
    (told,) = await either.parcels("invitation-ended")
    assert (told["to"], told["data"]["by"]) == (COLLEAGUE, LEAD)
    assert [parcel["version"] for parcel in await either.parcels("invited")] == [1]
    refused(await here(either, meeting, COLLEAGUE), "not-with-this-body")
    assert "slack:meeting:invitation-taken-back" in await either.events()


async def test_it_is_taken_back_once_and_can_be_given_again(world):
    meeting = await called(world)
    first = await invites(world, meeting)
    await takes_back(world, first.invitation)
    refused(await takes_back(world, first.invitation), "not-invited-now", "3.1.2")
    again = await invites(world, meeting)
    assert again.invitation == first.invitation
    assert [one.invited for one in (await look(world, meeting)).items if one.invited] == [(COLLEAGUE,)]
    assert len(await world.parcels("invited")) == 2
    assert (await takes_back(world, again.invitation)).person == COLLEAGUE


async def test_a_member_who_neither_presides_nor_sets_the_agenda_takes_nothing_back(world):
    answer = await invites(world, await called(world))
    refused(await takes_back(world, answer.invitation, by=PEOPLE["gp"]), "not-inviting", "3.1.2")


async def test_when_the_item_is_put_off_the_invitation_goes_with_it_and_the_guest_is_told(either):
    meeting = await gathered(either)
    answer = await invites(either, meeting)
    await either.do(settle_item, SettleItem, LEAD, item=answer.item, outcome=ItemState.DEFERRED)
    other = await invites(either, meeting, at=1, person=GUEST)
    await takes_back(either, other.invitation)
    following = (await either.look(lambda tx: tx.meetings(either.body)))[-1].id
    await agree(either, following, "lead")
    await either.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    guests = {one.item.title: one.invited for one in (await look(either, following)).items if one.invited}
    assert guests == {"Winter pressures": (COLLEAGUE,)}
    told = [parcel["data"]["meeting"] for parcel in await either.parcels("invited") if parcel["to"] == COLLEAGUE]
    assert told == [meeting, following]
