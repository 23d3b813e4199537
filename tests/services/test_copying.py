"""Minutes are copied to those whom the terms name, inside Slack or not, by a day; and released once approved."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.services.beginning import Begin, begin
from bot.services.concluding import CloseMeeting, close_meeting
from bot.services.copying import CopyMinutes, ReleaseMinutes, copy_minutes, release_minutes
from bot.services.copying_text import minutes_to_copy
from bot.services.meeting_briefs import MeetingQuery
from bot.services.minuting import ApproveMinutes, SendMinutes, approve_minutes, send_minutes
from tests.services.meeting_world import LEAD, gathered, look
from tests.services.world import MEETING, OTHER, PEOPLE, SECRETARY, refused, terms_data

CHAIR, PARTNER = PEOPLE["lead"], PEOPLE["gp"]
MET = datetime(2026, 12, 10, 14, 0, tzinfo=UTC)


async def closed(world, **officers):
    """A closed meeting of a Partnership Management Group; one authorised officer outside Slack, others as given."""
    adopted = await world.adopt(
        key="pmg", name="PMG", channel="C0PMG", terms=terms_data("pmg"),
        fill={"approved_on": "2017-04-26", "authorised_officers": "x", "monitoring": "x"},
        seats={"council-chief-executive": CHAIR, "ccg-chief-finance-officer": PARTNER}, attendees={},
        officers={"secretariat": (SECRETARY,), **officers},
        outside={"authorised-officers": (("Director of Finance", "finance@council.example"),)},
        meetings=(("ordinary", MET.isoformat()),),
    )  # fmt: skip
    world.body = adopted.body
    meeting = (await world.look(lambda tx: tx.meetings(adopted.body)))[0].id
    world.now = MET
    await world.do(begin, Begin, CHAIR, meeting=meeting)
    await world.do(close_meeting, CloseMeeting, CHAIR, meeting=meeting)
    return meeting


async def copying(world, meeting):
    return (await look(world, meeting, SECRETARY)).around.copying


async def copies(world, meeting, *keys, by=SECRETARY, way="email"):
    return await world.do(copy_minutes, CopyMinutes, by, meeting=meeting, recipients=keys, way=way)


async def test_who_has_a_copy_since_when_and_how_is_kept(either):
    meeting = await closed(either, **{"authorised-officers": (OTHER,)})
    before = await copying(either, meeting)
    assert [(one.person, one.email) for one in before.missing] == [(OTHER, ""), ("", "finance@council.example")]
    assert (before.clause, before.due.isoformat(), before.late) == ("4.5", "2026-12-17", False)
    outside = before.missing[1].key
    answer = await copies(either, meeting, outside)
    assert (answer.copied, answer.left) == (1, 1)
    after = await copying(either, meeting)
    assert [(one.key, one.way) for one in after.recipients if one.copied_at] == [(outside, "email")]
    (kept,) = await either.look(lambda tx: tx.copies(meeting))
    assert (kept.copied_by, kept.at) == (SECRETARY, either.now)
    await copies(either, meeting, OTHER, way="hand")
    refused(await copies(either, meeting, OTHER), "copied-already", "4.5")
    assert (await either.events()).count("slack:minutes:copied") == 2


@pytest.mark.parametrize(("day", "late"), [(17, False), (18, True)])
async def test_a_copy_that_is_missing_after_the_seventh_day_is_late(world, day, late):
    meeting = await closed(world)
    world.now = MET.replace(day=day, hour=23)
    assert (await copying(world, meeting)).late is late
    await copies(world, meeting, (await copying(world, meeting)).missing[0].key)
    assert (await copying(world, meeting)).late is False


async def test_it_must_be_said_who_has_it_and_how(world):
    meeting = await closed(world)
    answer = await copies(world, meeting, "NOBODY", way="pigeon")
    assert {name: one.code for name, one in answer.errors.items()} == {
        "recipients": "recipient-missing",
        "way": "copy-way-missing",
    }
    assert await world.look(lambda tx: tx.copies(meeting)) == ()


async def test_a_member_does_not_say_so(world):
    meeting = await closed(world)
    refused(await copies(world, meeting, "x", by=PARTNER), "not-running-it", "4.5")


async def test_the_text_to_send_has_everybodys_name_in_it(world):
    meeting = await closed(world)
    await world.people()
    about = await world.ask(minutes_to_copy, MeetingQuery, SECRETARY, meeting=meeting, reader=SECRETARY)
    assert about.names[CHAIR] == f"Person {CHAIR}"


async def test_where_the_terms_want_them_copied_to_nobody_it_says_so(world):
    meeting = await gathered(world)
    await world.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    assert await copying(world, meeting) is None
    refused(await copies(world, meeting, "x"), "no-copies-wanted", "5.6")


async def test_minutes_are_released_once_a_later_meeting_has_approved_them(either):
    meeting = await gathered(either)
    await either.do(close_meeting, CloseMeeting, LEAD, meeting=meeting, confirmed=True)
    await either.do(send_minutes, SendMinutes, LEAD, meeting=meeting)
    sent = either.now
    await either.do(send_minutes, SendMinutes, LEAD, meeting=meeting)
    assert (await look(either, meeting)).sitting.minutes_sent_at == sent
    refused(await either.do(release_minutes, ReleaseMinutes, LEAD, meeting=meeting), "minutes-not-approved", "5.6")
    either.now = MEETING
    later = (await either.look(lambda tx: tx.meetings(either.body)))[-1].id
    await either.do(begin, Begin, LEAD, meeting=later)
    await either.do(approve_minutes, ApproveMinutes, LEAD, meeting=meeting)
    assert (await either.do(release_minutes, ReleaseMinutes, LEAD, meeting=meeting)).meeting == meeting
    assert (await look(either, meeting)).sitting.released_at == either.now
    assert [parcel["to"] for parcel in await either.parcels("minutes-released")] == ["C0CLUSTER"]
    refused(await either.do(release_minutes, ReleaseMinutes, LEAD, meeting=meeting), "minutes-released-already")
