"""How long a vote stays open is counted by the terms' own calendar, in the form and when it is sent."""

from __future__ import annotations

import copy
from datetime import UTC, datetime, timedelta

import pytest

from bot.services.entry import FieldErrors
from bot.services.opening import OpenDecision, Opened, check_opening
from bot.services.register import BodiesQuery, bodies_to_open_in
from tests.services.world import CHANNEL, PEOPLE, terms_data

BEFORE_CHRISTMAS = datetime(2026, 12, 23, 10, 0, tzinfo=UTC)
BEFORE_SAINT_PATRICK = datetime(2027, 3, 16, 10, 0, tzinfo=UTC)


def working(days, country="Wales", **more):
    terms = copy.deepcopy(terms_data())
    terms["holidays"] = country
    terms["channels"]["remote"]["open_for"] = {"at_least_days": days, "days": "working", "clause": "3.2.6", **more}
    return terms


async def check(world, **facts):
    typed = {"body": world.body, "title": "A clinic", "text": "Why", "decision_class": "financial", "amount": "12"}
    return await world.ask(check_opening, OpenDecision, PEOPLE["lead"], **{**typed, "time": "10:00", **facts})


@pytest.mark.parametrize(
    ("day", "opens"),
    [("2026-12-29", False), ("2026-12-30", True)],
)
async def test_bank_holidays_and_weekends_are_no_working_days(world, day, opens):
    """Christmas Day is a Friday in 2026; Boxing Day's holiday is on Monday 28 December."""
    world.now = BEFORE_CHRISTMAS
    body = await world.adopt(key="second", channel="C2", terms=working(3))
    facts = {"body": body.body, "date": day, "time": "10:05"}
    found, answer = await check(world, **facts), await world.open(**facts)
    if opens:
        assert found is None
        assert isinstance(answer, Opened)
        return
    assert found.errors["date"].code == "open-too-short"
    assert isinstance(answer, FieldErrors)
    assert answer.errors["date"].facts["earliest"].startswith("2026-12-30")


@pytest.mark.parametrize(("country", "day"), [("Northern Ireland", "2027-03-18"), ("Wales", "2027-03-17")])
async def test_the_terms_say_by_whose_bank_holidays(world, country, day):
    world.now = BEFORE_SAINT_PATRICK
    body = await world.adopt(key="second", channel="C2", terms=working(1, country))
    (form,) = await world.ask(bodies_to_open_in, BodiesQuery, PEOPLE["lead"], channel="C2")
    assert form.earliest.isoformat() == f"{day}T10:01:00+00:00"
    assert await check(world, body=body.body, date=day, time="10:01") is None


async def test_a_class_with_a_period_of_its_own_has_its_own_earliest_deadline(world):
    terms = copy.deepcopy(terms_data())
    kind = next(one for one in terms["classes"] if one["id"] == "ordinary")
    kind["open_for"] = {"at_least_days": 5, "clause": "3.2.4"}
    await world.adopt(key="second", channel="C2", terms=terms)
    (form,) = await world.ask(bodies_to_open_in, BodiesQuery, PEOPLE["lead"], channel="C2")
    assert form.earliest_of["ordinary"] - form.earliest_of["financial"] == timedelta(days=4)
    assert form.earliest == form.earliest_of["financial"]


async def test_a_vote_that_is_open_too_long_is_told_at_the_date(world):
    terms = working(1, at_most_days=10)
    body = await world.adopt(key="second", channel="C2", terms=terms)
    found = await check(world, body=body.body, date="2026-12-10")
    assert found.errors["date"].code == "open-too-long"
    (form,) = await world.ask(bodies_to_open_in, BodiesQuery, PEOPLE["lead"], channel=CHANNEL)
    assert form.body.id == world.body
