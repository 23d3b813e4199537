"""Calendars as people live them: a look ahead, an address for one's own programme, dates that are proposed and called."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from icalendar import Calendar

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre
from tests.stories.years import YEAR

LEAD, GP, PCPG_CHAIR, NOBODY = "U0LEAD", "U0GP", "U0DIRECTOROFPUBLICHEALTH", "U0GUEST"


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


def page(theatre, user):
    return str(theatre.slack.view(user)["blocks"])


def told(theatre, user, channel=CHANNEL):
    return theatre.slack.messages(channel, user)[-1]


def link(theatre, user):
    """The address that stands in the window."""
    view = theatre.slack.view(user)
    found = [
        e["text"] for block in view["blocks"] for part in block.get("elements", ()) for e in part.get("elements", ())
    ]
    return next(text for text in found if text.startswith("http"))


def kept(theatre, secret):
    """The files of the database in which a secret stands."""
    path = Path(theatre.demo.database.removeprefix("sqlite:///"))
    return [one for one in path.parent.glob(f"{path.name}*") if secret.encode() in one.read_bytes()]


async def read(address):
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.read()


def summaries(raw):
    return [str(event["summary"]) for event in Calendar.from_ical(raw).walk("VEVENT")]


async def test_a_member_looks_ahead_and_subscribes_and_the_address_can_be_made_anew_and_stopped(theatre):
    await theatre.slack.command(GP, CHANNEL, "/quorate calendar")
    shown = told(theatre, GP)
    assert f"Votes close on cluster-{YEAR}-1: Wound-care clinic" in shown["text"]
    assert "Agenda and papers go out for the meeting on" in shown["text"]
    await theatre.slack.press(GP, CHANNEL, shown["ts"], "feed.make", block_id="feed.all")
    first = link(theatre, GP)
    status, raw = await read(first)
    assert status == 200
    assert "Rhydfelin Cluster: Ordinary meeting" in summaries(raw)
    assert kept(theatre, first.rpartition("/")[2].removesuffix(".ics")) == []
    await theatre.slack.close(GP)
    await theatre.slack.home(GP)
    await theatre.slack.press_view(GP, "home.calendar", home=True)
    assert "Make my calendar address anew" in page(theatre, GP)
    await theatre.slack.press_view(GP, "feed.make", block_id="feed.all")
    second = link(theatre, GP)
    assert second != first
    assert (await read(first))[0] == 404
    assert (await read(second))[0] == 200
    await theatre.slack.close(GP)
    await theatre.slack.press_view(GP, "feed.stop", block_id="feed.all")
    await theatre.until(lambda: "The address leads nowhere any more" in page(theatre, GP), "what was stopped")
    assert (await read(second))[0] == 404


async def test_a_meeting_that_is_stood_down_is_cancelled_in_peoples_own_calendars(theatre):
    await theatre.slack.command(LEAD, CHANNEL, "/quorate calendar")
    await theatre.slack.press(LEAD, CHANNEL, told(theatre, LEAD)["ts"], "feed.make", block_id="feed.all")
    address = link(theatre, LEAD)
    await theatre.slack.close(LEAD)
    await theatre.slack.command(LEAD, CHANNEL, "/quorate agenda")
    await theatre.slack.press_view(LEAD, "meeting.stand-down")
    await theatre.slack.submit(LEAD, {"reason": "Snow"})
    assert "Rhydfelin Cluster: Stood down: Ordinary meeting" in summaries((await read(address))[1])


async def test_the_chair_is_proposed_dates_and_calls_one_of_them(theatre):
    await theatre.slack.command(PCPG_CHAIR, "C0PCPG", "/quorate dates")
    proposed = told(theatre, PCPG_CHAIR, "C0PCPG")
    assert "The terms want a meeting every 2 months (clause 5)" in proposed["text"]
    await theatre.slack.press(PCPG_CHAIR, "C0PCPG", proposed["ts"], "dates.choose", block_id="dates.0")
    form = theatre.slack.view(PCPG_CHAIR)
    assert form["callback_id"] == "meeting.call"
    fields = {block["block_id"]: block["element"] for block in form["blocks"] if block["type"] == "input"}
    day = datetime.fromisoformat(fields["date"]["initial_date"])
    assert (day.weekday(), fields["time"]["initial_time"], fields["kind"]["initial_option"]["value"]) == (
        3,
        "10:00",
        "ordinary",
    )
    outcome = await theatre.slack.submit(PCPG_CHAIR, {})
    assert outcome.errors == {}
    await theatre.told("U0COUNTYDIRECTOR", "Ordinary meeting of Rhydfelin Pan Cluster Planning Group")
    await theatre.slack.close(PCPG_CHAIR)
    await theatre.slack.command(PCPG_CHAIR, "C0PCPG", "/quorate dates")
    again = told(theatre, PCPG_CHAIR, "C0PCPG")
    assert again["text"] != proposed["text"]
    await theatre.slack.command(GP, CHANNEL, "/quorate dates")
    assert "Only the Lead can call" in told(theatre, GP)["text"]


async def test_whoever_belongs_nowhere_has_no_calendar(theatre):
    answer = await theatre.slack.command(NOBODY, CHANNEL, "/quorate calendar")
    assert "no calendar for you" in str(answer)


async def test_in_the_night_in_which_clocks_go_back_the_form_asks_which_time_is_meant(theatre):
    """The clock is moved to the week before, so that the night is near enough for a vote."""
    now = datetime.fromisoformat((await theatre.move(seconds=1))["now"])
    night = _last_sunday(now.year if now < _last_sunday(now.year) - timedelta(days=7) else now.year + 1)
    await theatre.move(seconds=int((night - timedelta(days=6) - now).total_seconds()))
    await theatre.slack.command(LEAD, CHANNEL, "/quorate open")
    await theatre.slack.press_view(LEAD, "open.class", "ordinary")
    await theatre.slack.press_view(LEAD, "open.date", night.date().isoformat())
    await theatre.slack.press_view(LEAD, "open.time", "01:30")
    assert "Which of the two is meant?" in page(theatre, LEAD)
    assert "The first: 01:30 BST, summer time" in page(theatre, LEAD)
    values = {
        "title": "Parking",
        "text": "That we do.",
        "class": "ordinary",
        "date": night.date().isoformat(),
        "time": "01:30",
    }
    outcome = await theatre.slack.submit(LEAD, {**values, "which": "second"})
    assert outcome.errors == {}
    card = await theatre.said("Parking")
    assert "at 01:30 GMT" in card["text"]


def _last_sunday(year):
    """The last Sunday of October."""
    last = datetime.fromisoformat(f"{year}-10-31T00:00:00+00:00")
    return last - timedelta(days=(last.weekday() + 1) % 7)
