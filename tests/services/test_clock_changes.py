"""A local time that somebody enters in a night of clock changes: refused at the field, or asked which is meant."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.services.calling import CallingQuery, calling
from bot.services.entry import FieldErrors
from bot.services.mandates import NameAlternate, name_alternate
from bot.services.moving import MoveMeeting, MovingQuery, move_meeting, moving
from bot.services.opening import Opened
from tests.services.meeting_world import LEAD, call, called
from tests.services.world import CHANNEL, COLLEAGUE, PEOPLE, terms_data

SPRING, AUTUMN = "2027-03-28", "2027-10-31"
FIRST, SECOND = datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("which", "instant", "entered"), [("first", FIRST, "+01:00"), ("second", SECOND, "+00:00")])
async def test_a_deadline_that_comes_twice_is_the_one_that_was_chosen_and_stays_told_apart(
    either, which, instant, entered
):
    answer = await either.open(date=AUTUMN, time="01:30", which=which)
    assert isinstance(answer, Opened), answer
    kept = await either.look(lambda tx: tx.decision(answer.decision))
    assert (kept.closes_at, kept.closes_as_entered) == (instant, f"{AUTUMN}T01:30{entered}")


async def test_a_deadline_that_comes_twice_is_asked_about_and_one_that_does_not_exist_refused(either):
    twice = await either.open(date=AUTUMN, time="01:30")
    assert isinstance(twice, FieldErrors)
    assert twice.errors["time"].code == "deadline-happens-twice"
    for which in ("", "first", "second"):
        gone = await either.open(date=SPRING, time="01:30", which=which)
        assert gone.errors["time"].code == "deadline-does-not-exist"
        assert (gone.errors["time"].facts["first"], gone.errors["time"].facts["second"]) == (
            "2027-03-28T00:30+00:00",
            "2027-03-28T02:30+01:00",
        )


async def test_of_a_time_that_comes_once_which_of_two_says_nothing(world):
    answer = await world.open(which="second")
    assert isinstance(answer, Opened)
    assert answer.closes_at == "2026-12-01T17:00:00+00:00"


@pytest.mark.parametrize(("which", "instant"), [("first", FIRST), ("second", SECOND)])
async def test_a_meeting_in_the_hour_that_comes_twice_is_called_once_it_is_told_apart(either, which, instant):
    asked = await call(either, date=AUTUMN, time="01:30")
    assert asked.errors["time"].code == "deadline-happens-twice"
    made = await call(either, date=AUTUMN, time="01:30", which=which)
    assert made.held_at == instant.isoformat()


async def test_a_meeting_in_the_hour_that_is_skipped_is_refused_at_its_time(world):
    refused = await call(world, date=SPRING, time="01:30")
    assert set(refused.errors) == {"time"}
    assert refused.errors["time"].code == "deadline-does-not-exist"


@pytest.mark.parametrize(
    ("date", "time", "code"),
    [
        (SPRING, "01:30", "deadline-does-not-exist"),
        (AUTUMN, "01:30", "deadline-happens-twice"),
        (AUTUMN, "02:00", None),
        (AUTUMN, "", None),
    ],
)
async def test_the_form_of_a_meeting_says_so_as_soon_as_the_time_is_chosen(world, date, time, code):
    form = await world.ask(calling, CallingQuery, LEAD, channel=CHANNEL, kind="additional", date=date, time=time)
    assert (form.clock.code if form.clock else None) == code


async def test_a_file_with_a_meeting_in_such_an_hour_is_not_read_until_its_offset_stands_there(world):
    facts = {"key": "other", "channel": "C0OTHER"}
    wrong = await world.adopt(**facts, meetings=(("ordinary", f"{AUTUMN}T01:30"),))
    assert next(iter(wrong.errors.values())).code == "deadline-happens-twice"
    right = await world.adopt(**facts, meetings=(("ordinary", f"{AUTUMN}T01:30+01:00"),))
    held = (await world.look(lambda tx: tx.meetings(right.body)))[0].held_at
    assert held == FIRST


async def test_where_midnight_does_not_exist_a_period_ends_when_the_clocks_are_put_forward(either):
    terms = {**terms_data(), "time_zone": "Asia/Beirut"}
    body = (await either.adopt(key="far", channel="C0FAR", terms=terms)).body
    facts = {"body": body, "person": COLLEAGUE, "scope": "period", "first": "2027-03-26", "last": "2027-03-27"}
    answer = await either.do(name_alternate, NameAlternate, PEOPLE["gp"], **facts)
    kept = await either.look(lambda tx: tx.mandate(answer.mandate))
    assert kept.begins_at == datetime(2027, 3, 25, 22, 0, tzinfo=UTC)
    assert kept.ends_at == datetime(2027, 3, 27, 22, 0, tzinfo=UTC)


@pytest.mark.parametrize(("which", "instant"), [("first", FIRST), ("second", SECOND)])
async def test_a_meeting_is_moved_into_the_hour_that_comes_twice_once_it_is_told_apart(either, which, instant):
    facts = {"meeting": await called(either), "date": AUTUMN, "time": "01:30", "reason": "The clocks"}
    asked = await either.do(move_meeting, MoveMeeting, LEAD, **facts)
    assert asked.errors["time"].code == "deadline-happens-twice"
    form = await either.ask(moving, MovingQuery, LEAD, meeting=facts["meeting"], date=AUTUMN, time="01:30")
    assert form.clock.code == "deadline-happens-twice"
    moved = await either.do(move_meeting, MoveMeeting, LEAD, which=which, **facts)
    assert moved.held_at == instant.isoformat()
