"""The calendar of a member and of a body, and the private addresses under which people subscribe to them."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timedelta

import pytest

from bot.feed_addresses import digest_of
from bot.rules.findings import Refusal
from bot.services.alternates import AnswerNomination, answer_nomination
from bot.services.calendar_entries import EntryKind
from bot.services.calendars import (
    CalendarQuery,
    FeedMade,
    FeedQuery,
    MakeFeed,
    StopFeed,
    calendar_of,
    feed_of,
    make_feed,
    opens,
    stop_feed,
)
from bot.services.moving import MoveMeeting, move_meeting
from bot.services.opening import WithdrawDecision, withdraw_decision
from bot.services.people import RememberPerson, remember_person
from bot.services.standing_down import StandDown, stand_down
from bot.services.versions import NewVersion, add_version
from storage.facts import Act, Person, PersonKind
from tests.services.meeting_world import HELD, LEAD, called
from tests.services.test_alternates import nominate
from tests.services.world import (
    ATTENDING,
    CHANNEL,
    COLLEAGUE,
    FILL,
    MEETING,
    PEOPLE,
    SECRETARY,
    SIGNATORY,
    STRANGER,
    TEAM,
    refused,
    terms_data,
)

GP = PEOPLE["gp"]
DIGEST, OTHER_DIGEST = digest_of("a secret of the first address"), digest_of("a secret of another address")


async def calendar(world, person=GP, channel=""):
    return await world.ask(calendar_of, CalendarQuery, person, channel=channel)


async def made(world, person=GP, digest=DIGEST, body=""):
    answer = await world.do(make_feed, MakeFeed, person, digest=digest, body=body)
    assert isinstance(answer, FeedMade), answer
    return await world.store.feed(answer.feed)


async def under(world, feed):
    """What stands under an address, as its owner's programme is given it."""
    return await world.store.read(feed_of, FeedQuery(act=Act(team=feed.team, person=feed.person), feed=feed))


def told(entries, *kinds):
    return [(one.kind.value, one.name, one.at or one.on) for one in entries if one.kind in kinds]


async def test_a_members_calendar_has_meetings_with_their_dates_and_deadlines_in_order(either):
    await called(either)
    decision = await either.opened()
    brief = await calendar(either)
    found = told(brief.entries, EntryKind.MEETING, EntryKind.AROUND, EntryKind.DEADLINE)
    ref = (await either.look(lambda tx: tx.decision(decision))).ref
    assert found == [
        ("around", "papers", date(2026, 11, 27)),
        ("deadline", ref, datetime.fromisoformat("2026-12-01T17:00:00+00:00")),
        ("meeting", "additional", HELD),
        ("around", "papers", date(2026, 12, 4)),
        ("meeting", "ordinary", MEETING),
        ("around", "minutes", date(2026, 12, 10)),
        ("around", "minutes", date(2026, 12, 17)),
    ]
    assert [one.over for one in brief.entries] == sorted(one.over for one in brief.entries)
    meeting = next(one for one in brief.entries if one.kind is EntryKind.MEETING)
    assert (meeting.place, meeting.given) == ("Town hall", date(2026, 11, 24))


async def test_what_is_past_stands_in_the_calendar_no_more_but_for_a_month_under_the_address(either):
    meeting, feed = await called(either), await made(either)
    either.now = HELD + timedelta(days=1)
    assert f"meeting-{meeting}" not in {one.uid for one in (await calendar(either)).entries}
    assert f"meeting-{meeting}" in {one.uid for one in (await under(either, feed)).entries}
    either.now = HELD + timedelta(days=32)
    assert f"meeting-{meeting}" not in {one.uid for one in (await under(either, feed)).entries}


async def test_duties_of_a_member_are_theirs_and_those_of_the_body_are_in_its_own_calendar(either):
    mine = {one.name for one in (await calendar(either, LEAD)).entries if one.kind is EntryKind.DUTY}
    feed = await made(either, LEAD, body=either.body)
    of_body = (await under(either, feed)).entries
    assert {one.name for one in of_body if one.kind is EntryKind.DUTY} <= mine | {
        "terms-review",
        "declarations-refresh",
    }
    reviews = [one for one in of_body if one.name == "terms-review"]
    assert [one.clause for one in reviews] == ["7.1"]
    someone = {one.name for one in (await calendar(either, PEOPLE["nursing"])).entries if one.kind is EntryKind.DUTY}
    assert "terms-review" not in someone


async def test_a_meeting_that_nobody_has_called_shows_the_last_day_for_its_notice(either):
    facts = {"key": "second", "channel": "C2", "meetings": (("additional", MEETING.isoformat()),)}
    await either.adopt(**facts)
    (notice,) = (one for one in (await calendar(either, GP, "C2")).entries if one.kind is EntryKind.NOTICE)
    assert (notice.on, notice.clause, notice.about) == (date(2026, 12, 2), "5.1", MEETING)


async def test_a_meeting_that_is_moved_or_stood_down_says_so_with_a_rising_number_and_the_time_of_the_change(either):
    meeting, feed = await called(either), await made(either)

    async def shown():
        return {one.uid: one for one in (await under(either, feed)).entries if one.uid.endswith(meeting)}

    first = (await shown())[f"meeting-{meeting}"]
    either.now += timedelta(hours=1)
    facts = {"meeting": meeting, "date": "2026-12-08", "time": "10:00", "reason": "The hall is taken"}
    assert not isinstance(await either.do(move_meeting, MoveMeeting, LEAD, **facts), Refusal)
    second = (await shown())[f"meeting-{meeting}"]
    assert second.at == datetime.fromisoformat("2026-12-08T10:00:00+00:00")
    assert (second.sequence, second.modified) > (first.sequence, first.modified)
    either.now += timedelta(hours=1)
    await either.do(stand_down, StandDown, LEAD, meeting=meeting, reason="Snow")
    third = await shown()
    assert {one.cancelled for one in third.values()} == {True}
    assert third[f"meeting-{meeting}"].sequence == first.sequence + 2
    assert third[f"meeting-{meeting}"].modified > second.modified
    assert {one.uid for one in third.values()} == {f"{kind}-{meeting}" for kind in ("meeting", "papers", "minutes")}


async def test_a_deadline_of_a_decision_that_was_withdrawn_is_off(either):
    decision, feed = await either.opened(), await made(either)
    await either.do(withdraw_decision, WithdrawDecision, LEAD, decision=decision, reason="Not needed")
    (one,) = (one for one in (await under(either, feed)).entries if one.kind is EntryKind.DEADLINE)
    assert (one.cancelled, one.sequence, one.uid) == (True, 1, f"deadline-{decision}")


async def test_in_a_channel_it_is_the_calendar_of_that_body_and_elsewhere_of_all_ones_own(either):
    await either.adopt(key="second", channel="C2", name="Second", seats={"lead": GP}, officers={})
    here, everywhere = await calendar(either, GP, CHANNEL), await calendar(either, GP)
    assert {one.body.key for one in here.entries} == {"cluster"}
    assert {one.body.key for one in everywhere.entries} == {"cluster", "second"}
    assert {one.body.key for one in (await calendar(either, LEAD, "C2")).entries} == {"cluster"}


async def test_somebody_who_belongs_to_no_body_has_no_calendar_and_gets_no_address(either):
    assert await calendar(either, STRANGER, CHANNEL) is None
    refused(await either.do(make_feed, MakeFeed, STRANGER, digest=DIGEST), "not-of-any-body")
    answer = await either.do(make_feed, MakeFeed, STRANGER, digest=DIGEST, body=either.body)
    refused(answer, "no-calendar-here", "2.2")
    assert await either.look(lambda tx: tx.feeds_of(STRANGER)) == ()


@pytest.mark.parametrize("person", [GP, ATTENDING["finance"], SECRETARY, SIGNATORY])
async def test_everybody_with_a_part_in_the_body_may_have_its_calendar(world, person):
    assert (await made(world, person, body=world.body)).person == person


async def test_of_an_address_only_the_digest_is_kept_and_the_log_names_none(either):
    feed = await made(either, body=either.body)
    assert (feed.digest, feed.body, feed.ended_at) == (DIGEST, either.body, None)
    assert "slack:calendar-address:made" in await either.events()
    logged = await either.look(lambda tx: b"".join(event.bytes for event in tx.audit(either.body)))
    assert DIGEST.encode() not in logged


async def test_made_anew_the_old_address_leads_nowhere_and_stopped_none_does(either):
    first = await made(either)
    second = await made(either, digest=OTHER_DIGEST)
    first = await either.store.feed(first.id)
    assert not opens(first, DIGEST)
    assert opens(second, OTHER_DIGEST)
    assert not opens(second, DIGEST)
    of_body = await made(either, digest=DIGEST, body=either.body)
    assert (await either.do(stop_feed, StopFeed, GP)).count == 1
    assert (await either.do(stop_feed, StopFeed, GP)).count == 0
    assert not opens(await either.store.feed(second.id), OTHER_DIGEST)
    assert opens(await either.store.feed(of_body.id), DIGEST)
    assert (await calendar(either)).alive == {either.body}


@pytest.mark.parametrize("of_body", [False, True])
async def test_two_taps_at_once_leave_one_address(either, of_body):
    facts = {"digest": DIGEST, "body": either.body if of_body else ""}
    both = await asyncio.gather(*(either.do(make_feed, MakeFeed, GP, **facts) for _ in range(4)))
    assert len({one.feed for one in both}) == 4
    assert len(await either.look(lambda tx: tx.feeds_of(GP))) == 1


async def test_nobody_stops_the_address_of_somebody_else(either):
    feed = await made(either)
    assert (await either.do(stop_feed, StopFeed, LEAD)).count == 0
    assert opens(await either.store.feed(feed.id), DIGEST)


def test_an_address_that_nobody_has_opens_nothing_not_even_with_an_empty_secret():
    assert not opens(None, DIGEST)
    assert not opens(None, "0" * 64)


async def test_the_same_request_again_makes_no_second_address(either):
    one = await either.do(make_feed, MakeFeed, GP, "same", digest=DIGEST)
    again = await either.do(make_feed, MakeFeed, GP, "same", digest=OTHER_DIGEST)
    assert again == one
    assert (await either.store.feed(one.feed)).digest == DIGEST


async def test_whoever_leaves_the_body_or_the_workspace_reads_its_calendar_no_more(either):
    feed, of_body = await made(either), await made(either, body=either.body)
    assert await under(either, feed) is not None
    gone = Person(team=TEAM, id=GP, name="Gone", kind=PersonKind.DEACTIVATED)
    await either.do(remember_person, RememberPerson, GP, person=gone)
    assert (await under(either, feed), await under(either, of_body)) == (None, None)
    back = Person(team=TEAM, id=GP, name="Back")
    await either.do(remember_person, RememberPerson, GP, person=back)
    await either.do(vacate, MakeFeed, LEAD, digest="", body=either.body)
    assert (await under(either, feed), await under(either, of_body)) == (None, None)


def vacate(tx, command):
    tx.appoint(command.body, "gp", None)


async def test_the_address_of_one_body_shows_nothing_of_another(either):
    await either.adopt(key="second", channel="C2", name="Second", seats={"lead": GP}, officers={})
    feed = await made(either, body=either.body)
    assert {one.body.key for one in (await under(either, feed)).entries} == {"cluster"}
    assert {one.body.key for one in (await under(either, await made(either))).entries} == {"cluster", "second"}


async def test_whoever_acts_on_one_decision_knows_of_no_other(either):
    mine = await either.opened()
    await either.opened(title="Something else")
    nominated = await nominate(either, mine)
    await either.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=nominated.nomination, accept=True)
    titles = {one.title for one in (await calendar(either, COLLEAGUE)).entries if one.kind is EntryKind.DEADLINE}
    assert titles == {"Wound clinic at the hub"}


async def test_new_terms_make_every_date_a_later_version(either):
    feed = await made(either)
    before = {one.uid: one.sequence for one in (await under(either, feed)).entries if one.kind is EntryKind.MEETING}

    def agree(tx, command):
        add_version(
            tx,
            tx.body(command.body),
            NewVersion(terms=terms_data(), fill=FILL, holds_from="2026-11-24", agreed="All", entered_by=LEAD),
        )

    await either.do(agree, MakeFeed, LEAD, digest="", body=either.body)
    after = {one.uid: one.sequence for one in (await under(either, feed)).entries if one.kind is EntryKind.MEETING}
    assert after == {uid: number + 1 for uid, number in before.items()}
