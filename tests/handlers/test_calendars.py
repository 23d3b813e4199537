"""What the buttons of the calendar show: an address once, what to set where there is none, and nothing to a stranger."""

from __future__ import annotations

import json

import pytest

from bot.feed_addresses import digest_of
from bot.handlers import calendars, dates
from bot.handlers.desk import Desk
from bot.handlers.taps import Tap
from bot.rehearsal.blocks import check_view
from bot.services.calendars import opens
from tests.services.settled import settled
from tests.services.world import CHANNEL, PEOPLE, STRANGER

GP, SITE = PEOPLE["gp"], "https://quorate.example.org/board"


class Slack:
    """What was opened on somebody's screen, and what was whispered."""

    def __init__(self):
        self.views, self.said = [], []

    async def views_open(self, *, trigger_id, view):
        self.views.append(view)

    async def views_update(self, *, view_id, hash, view):  # noqa: A002 - Slack's own word
        self.views.append(view)

    async def chat_postEphemeral(self, *, channel, user, text):  # noqa: N802 - Slack's own name
        self.said.append((channel, user, text))


@pytest.fixture
async def world(tmp_path):
    async with settled("sqlite", tmp_path) as made:
        yield made


def tap(world, person=GP, *, value="all", request=None, view=None, name="feed.make"):
    return Tap(act=world.act(person, request), name=name, value=value, trigger="t", channel=CHANNEL, view=view or {})


async def pressed(world, button=calendars.make, *, site=SITE, **facts):
    slack = Slack()
    await button(Desk(world.store, slack, site=site), tap(world, **facts))
    return slack


def link(slack):
    (view,) = slack.views
    return next(
        e["text"]
        for b in view["blocks"]
        for p in b["elements"]
        for e in p.get("elements", ())
        if e["text"].startswith("http")
    )


@pytest.mark.parametrize("value", ["all", "body"])
async def test_the_address_stands_under_the_public_one_and_opens_the_feed_that_was_made(world, value):
    shown = link(await pressed(world, value=world.body if value == "body" else value))
    assert shown.startswith(f"{SITE}/calendar/")
    _, feed, secret = shown.removesuffix(".ics").rsplit("/", 2)
    made = await world.store.feed(feed)
    assert opens(made, digest_of(secret))
    assert made.body == (world.body if value == "body" else None)


async def test_a_tap_that_slack_delivers_twice_shows_no_address_that_opens_nothing(world):
    first = link(await pressed(world, request="same"))
    (again,) = (await pressed(world, request="same")).views
    assert "http" not in json.dumps(again)
    assert "The address was made already" in json.dumps(again)
    assert len(await world.look(lambda tx: tx.feeds_of(GP))) == 1
    assert first


async def test_without_a_public_address_nothing_is_made_and_it_says_what_to_set(world):
    (view,) = (await pressed(world, site="")).views
    assert "QUORATE_URL" in json.dumps(view)
    assert await world.look(lambda tx: tx.feeds_of(GP)) == ()


async def test_a_stranger_is_told_why_and_gets_no_address(world):
    (view,) = (await pressed(world, person=STRANGER)).views
    assert "You belong to no body here" in json.dumps(view)
    assert (await pressed(world, person=STRANGER, value=world.body)).views == []
    (refusal,) = await world.parcels("refusal")
    assert (refusal["to"], refusal["data"]["finding"]["code"]) == (STRANGER, "no-calendar-here")


async def test_stopping_redraws_the_page_or_says_so_where_it_was_tapped(world):
    await pressed(world)
    window = {"type": "modal", "id": "V1", "hash": "h"}
    (page,) = (await pressed(world, calendars.stop, view=window, name="feed.stop")).views
    assert "The address leads nowhere any more." in json.dumps(page)
    assert (await pressed(world, calendars.stop, name="feed.stop")).said == [
        (CHANNEL, GP, "There was no address to stop.")
    ]


@pytest.mark.parametrize("value", ["", "no-body", "no-body ordinary 2027-01-14 14:00", "x y z"])
async def test_a_value_that_nobody_gave_opens_the_form_without_believing_it(world, value):
    (view,) = (await pressed(world, dates.choose, person=PEOPLE["lead"], value=value, name="dates.choose")).views
    check_view(view, kind="modal")
    assert view["callback_id"] == "meeting.call"
    assert view["private_metadata"] == world.body
