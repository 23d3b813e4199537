from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rules.findings import Refusal
from bot.services.appointing import (
    Appoint,
    Appointed,
    AppointmentEnded,
    EndAppointment,
    appoint,
    end_appointment,
    settle,
)
from bot.services.entry import FieldErrors
from bot.services.membership import MembersQuery, members
from bot.services.seating import SettlePlaces, chair_since, places_due
from storage.facts import PlaceKind
from tests.services.world import COLLEAGUE, GUEST, OTHER, PEOPLE, SECRETARY, SIGNATORY, STRANGER, refused

AGREED = "The meeting of 10 November, minute 3"


async def give(world, person=OTHER, place="seat:dental", by=SECRETARY, **more):
    facts = {"body": world.body, "place": place, "person": person, "agreed": AGREED}
    return await world.do(appoint, Appoint, by, **{**facts, **more})


async def end(world, place="seat:dental", by=SECRETARY, **more):
    return await world.do(end_appointment, EndAppointment, by, body=world.body, place=place, agreed=AGREED, **more)


async def holder(world, seat="dental"):
    return (await world.look(lambda tx: tx.holders(world.body)))[seat]


def day(world, ahead):
    return (world.now + timedelta(days=ahead)).date().isoformat()


async def settled(world):
    command = SettlePlaces(act=world.act("", ""), body=world.body)
    due = await world.store.read(places_due, command)
    return due, await world.store.run(settle, command)


async def test_an_appointment_takes_the_seat_and_says_who_agreed(either):
    answer = await give(either)
    assert isinstance(answer, Appointed)
    assert answer.now
    assert await holder(either) == OTHER
    before, after = [one for one in await either.look(lambda tx: tx.appointments(either.body)) if one.place == "dental"]
    assert (before.person, before.ended_why, after.agreed) == (PEOPLE["dental"], "succeeded", AGREED)
    assert [p["to"] for p in await either.parcels("appointed")] == [OTHER]
    assert [p["to"] for p in await either.parcels("appointment-over")] == [PEOPLE["dental"]]
    assert {p["to"] for p in await either.parcels("members-changed")} == {"C0CLUSTER"}
    assert "slack:appointment:made" in await either.events()


async def test_an_appointment_of_a_later_day_begins_on_that_day(either):
    answer = await give(either, since=day(either, 5), until=day(either, 9))
    assert not answer.now
    assert await holder(either) == PEOPLE["dental"]
    assert await settled(either) == (False, 0)
    either.now += timedelta(days=5)
    assert await settled(either) == (True, 1)
    assert await holder(either) == OTHER
    either.now += timedelta(days=4)
    assert await settled(either) == (False, 0)
    either.now += timedelta(days=1)
    assert await settled(either) == (True, 0)
    assert await holder(either) is None


async def test_whoever_leaves_leaves_the_seat_vacant_at_once_or_on_a_later_day(world):
    assert (await end(world)).now
    assert await holder(world) is None
    later = await end(world, place="seat:gp", since=day(world, 3))
    assert isinstance(later, AppointmentEnded)
    assert not later.now
    world.now += timedelta(days=2)
    await settled(world)
    assert await holder(world, "gp") == PEOPLE["gp"]
    world.now += timedelta(days=1)
    await settled(world)
    assert await holder(world, "gp") is None


async def test_an_office_may_have_several_holders(world):
    await give(world, place="office:secretariat", person=COLLEAGUE)
    assert set(await world.look(lambda tx: tx.officers(world.body, "secretariat"))) == {SECRETARY, COLLEAGUE}
    wrong = await end(world, place="office:secretariat")
    assert wrong.errors["person"].code == "person-needed"
    await end(world, place="office:secretariat", person=SECRETARY, by=COLLEAGUE)
    assert await world.look(lambda tx: tx.officers(world.body, "secretariat")) == (COLLEAGUE,)
    refused(await give(world, by=SECRETARY), "not-in-charge", "2.2")


async def test_a_place_in_attendance_is_taken_and_left(world):
    await give(world, place="attendee:finance", person=OTHER)
    assert (await world.look(lambda tx: tx.attendees(world.body)))["finance"] == OTHER
    await end(world, place="attendee:finance")
    assert "finance" not in await world.look(lambda tx: tx.attendees(world.body))


@pytest.mark.parametrize("by", [PEOPLE["gp"], SIGNATORY, COLLEAGUE, GUEST, STRANGER, "U123"])
async def test_only_those_in_charge_appoint(world, by):
    for answer in (await give(world, by=by), await end(world, by=by)):
        assert isinstance(answer, Refusal)
        assert (answer.finding.code, answer.finding.clause) == ("not-in-charge", "2.2")
    assert await holder(world) == PEOPLE["dental"]


async def test_the_chair_appoints_too_and_nobody_from_another_workspace(world):
    assert isinstance(await give(world, by=PEOPLE["lead"]), Appointed)
    command = Appoint(act=world.act(SECRETARY, team="T2"), body=world.body, place="seat:gp", person=OTHER, agreed="x")
    refused(await world.store.run(appoint, command), "no-such-body")


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"place": "seat:astronaut"}, "place", "place-unknown"),
        ({"place": "throne"}, "place", "place-unknown"),
        ({"person": ""}, "person", "person-needed"),
        ({"person": STRANGER}, "person", "holder-unknown"),
        ({"person": "U9NOBODY"}, "person", "holder-unknown"),
        ({"person": PEOPLE["dental"]}, "person", "place-taken"),
        ({"agreed": "  "}, "agreed", "agreed-empty"),
        ({"since": "2026-13-01"}, "since", "day-unreadable"),
        ({"since": "2026-12-10", "until": "2026-12-09"}, "until", "day-order"),
    ],
)
async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(world, changes, field, code):
    answer = await give(world, **changes)
    assert isinstance(answer, FieldErrors)
    assert answer.errors[field].code == code
    assert await holder(world) == PEOPLE["dental"]


async def test_nobody_leaves_a_place_that_nobody_holds(world):
    await end(world)
    assert (await end(world)).errors["place"].code == "place-empty"


async def test_a_ballot_that_was_cast_stands_when_its_member_leaves(world):
    decision = await world.opened()
    await world.vote(decision, "dental")
    await give(world)
    assert "dental" in {b.seat for b in await world.look(lambda tx: tx.ballots(decision, live_only=True))}


async def test_the_chair_rotates_and_it_is_known_since_when(world):
    start = world.now.date()
    await give(world, place="seat:lead", person=OTHER)
    world.now += timedelta(days=30)
    body = await world.look(lambda tx: tx.body(world.body))
    assert await world.look(lambda tx: chair_since(tx, body, tx.terms(body.terms))) == start


async def test_members_shows_vacancies_missing_alternates_and_who_comes(world):
    await end(world)
    await give(world, place="seat:gp", since=day(world, 2))
    (brief,) = await world.ask(members, MembersQuery, SECRETARY, channel="C0CLUSTER")
    held = {one.place: one for one in brief.places if one.kind is PlaceKind.SEAT}
    assert held["dental"].people == ()
    assert held["gp"].coming == ((OTHER, day(world, 2)),)
    assert all(one.alternate_wanted for place, one in held.items() if place != "dental")
    assert brief.may_appoint
    (plain,) = await world.ask(members, MembersQuery, PEOPLE["gp"], channel="C0CLUSTER")
    assert not plain.may_appoint
