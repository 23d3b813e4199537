"""A year later a plan is owed: the secretary says that it is done, and the Lead takes that back, through Slack's API."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre

YEAR = timedelta(days=360)


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


async def listed(theatre, user):
    """What `/quorate duties` answers somebody privately in the channel."""
    before = {one["ts"] for one in theatre.slack.messages(CHANNEL, user)}
    await theatre.slack.command(user, CHANNEL, "/quorate duties")
    return next(one for one in reversed(theatre.slack.messages(CHANNEL, user)) if one["ts"] not in before)


async def test_a_plan_is_owed_said_to_be_done_and_taken_back(theatre):
    slack = theatre.slack
    await theatre.advance(YEAR)
    shown = await listed(theatre, "U0LEAD")
    assert "Spending plan for the year" in shown["text"]
    assert "what is owed, by person" in shown["text"]
    assert "what is owed, by person" not in (await listed(theatre, "U0OPTOMETRY"))["text"]
    await slack.command("U0SECRETARY", CHANNEL, "/quorate done")
    options = slack.view("U0SECRETARY")["blocks"][0]["element"]["options"]
    plan = next(one["value"] for one in options if "spending-plan" in one["value"])
    outcome = await theatre.fill_in("U0SECRETARY", duty=plan, note="https://example.org/plan")
    assert outcome.errors == {}, outcome
    assert "Recorded: it is done" in str(slack.view("U0SECRETARY"))
    assert "Spending plan" not in (await listed(theatre, "U0LEAD"))["text"].split("by person")[0]
    await theatre.answer("U0LEAD", "says that this is done", "duty.undo")
    await theatre.told("U0LEAD", "taken back since")
    assert "Spending plan for the year" in (await listed(theatre, "U0LEAD"))["text"].split("by person")[0]
    await slack.command("U0OPTOMETRY", CHANNEL, "/quorate done")
    assert "There is no duty now that you could say is done" in str(slack.view("U0OPTOMETRY"))


def own_page(theatre, user):
    """One's own page as it lies open, without opening it again."""
    return str(theatre.slack.stage.modals.homes[user].given)


async def test_the_page_on_which_it_was_said_to_be_done_shows_that_at_once(theatre):
    slack, user = theatre.slack, "U0SECRETARY"
    await theatre.advance(YEAR)
    shown = await slack.home(user)
    found = (one for block in shown["blocks"] for one in block.get("elements", ()))
    duty = next(one["value"] for one in found if one.get("action_id") == "duty.done")
    await slack.press_view(user, "duty.done", duty, home=True)
    outcome = await theatre.fill_in(user, note="It is on the shared drive")
    assert outcome.errors == {}, outcome
    assert "Recorded: it is done" in str(slack.view(user))
    assert duty not in own_page(theatre, user)


async def test_a_page_of_ones_own_is_left_alone_by_what_is_done_elsewhere(theatre):
    slack, user = theatre.slack, "U0SECRETARY"
    await theatre.advance(YEAR)
    await slack.home(user)
    before = slack.stage.modals.homes[user].hash
    await slack.command(user, CHANNEL, "/quorate done")
    options = slack.view(user)["blocks"][0]["element"]["options"]
    await theatre.fill_in(user, duty=options[0]["value"], note="")
    assert slack.stage.modals.homes[user].hash == before
