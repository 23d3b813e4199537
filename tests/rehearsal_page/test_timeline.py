"""The page of what went out, and the clock that runs."""

import asyncio
import re

import pytest
from playwright.async_api import expect

from tests.browsers import PATIENCE
from tests.rehearsal_page.conftest import NARROW

WHY = {"kind": "signature-request", "because": "somebody-owes-it", "clause": "3.2.5", "reference": "XYZ"}


def metadata(**why):
    return {"event_type": "e", "event_payload": why}


@pytest.fixture
async def sent(card, slack):
    """Three messages: one in the channel, two to people; the last was changed afterwards."""
    await card(text="A decision is open", metadata=metadata(kind="card"))
    await card(text="Please *sign*", channel="U0GP", metadata=metadata(**WHY))
    last = await card(text="Bonjour", channel="U0PARIS")
    await slack.chat_update(channel="D0PARIS", ts=last, text="Bonsoir")


@pytest.fixture
def read(visit):
    """Opens the page from the link of the workspace's page."""

    async def go(**settings):
        page = await visit(**settings)
        await page.keyboard.press("Alt+T")
        await expect(page.get_by_role("heading", name="What went out")).to_be_visible()
        await expect(page.locator("html[data-ready]")).to_be_attached()
        return page

    return go


def rows(page):
    return page.locator("#sent .sent")


async def test_each_message_stands_with_its_time_its_reader_its_words_and_why(sent, read):
    page = await read()
    await expect(rows(page)).to_have_count(3)
    signing = rows(page).filter(has_text="Signature request")
    for words in ("Dr Rhodri Pugh", "Please sign", "Because", "somebody owes it", "Clause", "3.2.5"):
        await expect(signing).to_contain_text(words)
    await expect(rows(page).first).to_contain_text(re.compile(r"\d\d:\d\d for them"))
    await expect(page.locator(".sent-day")).to_have_count(1)
    await signing.get_by_text("More").click()
    await expect(signing.get_by_text("XYZ")).to_be_visible()


async def test_it_is_filtered_and_the_address_keeps_the_filter(sent, read):
    page = await read()
    await page.get_by_label("To", exact=True).select_option(label="#cluster (1)")
    await expect(rows(page)).to_have_count(1)
    await expect(page.locator("#count")).to_have_text("1 message")
    await page.get_by_label("To", exact=True).select_option(label="everybody")
    await page.get_by_label("Kind").select_option(label="Signature request (1)")
    await expect(rows(page)).to_have_count(1)
    await page.get_by_label("Kind").select_option(label="everything")
    await page.get_by_label("Words").fill("BONJOUR paule")
    await expect(rows(page)).to_have_count(1)
    await page.get_by_label("Words").fill("nobody said this")
    await expect(page.locator("#count")).to_have_text("Nothing that went out is like that.")
    await page.get_by_label("Words").fill("")
    await page.get_by_label("Messages that were changed").check()
    await expect(rows(page)).to_have_count(4)
    await page.get_by_label("Order").select_option(label="oldest first")
    await expect(rows(page).first).to_contain_text("A decision is open")
    await page.reload()
    await expect(rows(page)).to_have_count(4)
    await expect(rows(page).first).to_contain_text("A decision is open")


async def test_one_goes_to_a_message_where_its_reader_sees_it(sent, read):
    page = await read()
    await page.get_by_role("link", name="Open this message to Dr Rhodri Pugh").click()
    await expect(page.locator("#act-as")).to_contain_text("Dr Rhodri Pugh")
    found = page.locator("#messages .message.found")
    await expect(found).to_contain_text("Please sign")
    await expect(found).to_be_focused()


async def test_a_message_that_was_taken_away_says_so(sent, read, room, slack):
    page = await read()
    await page.get_by_role("link", name="Open this message to #cluster").hover()
    message = next(iter(room.world.channels["C0CLUSTER"].messages.values()))
    room.remove_message("C0CLUSTER", message.ts)
    await page.get_by_role("link", name="Open this message to #cluster").click()
    await expect(page.locator("#toasts")).to_contain_text("That message is no longer there.")
    await page.go_back()
    await expect(rows(page).filter(has_text="A decision is open")).to_contain_text("No longer there")


async def test_a_month_is_played_with_the_keyboard_and_what_goes_out_appears(read, room, app, slack):
    room.clock_url = f"{app.url}/clock"

    async def post():
        await slack.chat_postMessage(channel="U0GP", text="good morning")

    app.woken = post
    page = await read()
    await page.get_by_label("Play").select_option(label="a month")
    await page.get_by_role("button", name="Play").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#progress-words")).to_contain_text("Played to the end. Day 30 of 30")
    await expect(page.locator("#said")).to_contain_text("Played to the end")
    await expect(page.get_by_role("button", name="Play")).to_be_focused()
    mornings = page.locator(".sent-day")
    await expect(mornings.nth(29)).to_be_attached()
    assert await page.get_by_role("progressbar").evaluate("node => node.value") == 1


async def test_a_run_is_paused_gone_on_with_and_stopped(read, room, app):
    room.clock_url = f"{app.url}/clock"
    gate = asyncio.Event()
    app.woken = gate.wait
    page = await read()
    await page.get_by_role("button", name="Play").click()
    await page.get_by_role("button", name="Pause").click()
    await expect(page.locator("#progress-words")).to_contain_text("Paused. Day")
    await expect(page.get_by_role("button", name="Go on")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Pause")).to_be_visible()
    await page.get_by_role("button", name="Stop").click()
    gate.set()
    await expect(page.locator("#progress-words")).to_contain_text("Stopped. Day")
    await expect(page.get_by_label("Play")).to_be_enabled()


async def test_the_clock_of_an_open_conversation_follows_the_run(visit, room, app):
    room.clock_url = f"{app.url}/clock"
    gate, stops = asyncio.Event(), []

    async def hold_on_the_fourth():
        stops.append(app.shift)
        if len(stops) > 3:
            await gate.wait()

    app.woken = hold_on_the_fourth
    page = await visit()
    face = await page.locator("#clock-now").inner_text()
    async with asyncio.timeout(PATIENCE):
        while "U0LEAD" not in room.hub.watchers:  # noqa: ASYNC110  the page listens when it listens
            await asyncio.sleep(0.01)
    room.player.tell_seconds = 0.0
    await room.player.play(30, "day")
    await expect(page.locator("#clock-now")).not_to_have_text(face)
    assert room.player.state == "playing"
    gate.set()


async def test_without_a_clock_there_is_nothing_to_play(sent, read):
    page = await read()
    await expect(rows(page)).to_have_count(3)
    await expect(page.get_by_role("button", name="Play")).to_have_count(0)


async def test_on_a_phone_nothing_hangs_over_the_edge_and_the_way_here_is_in_the_drawer(sent, visit, room, app):
    room.clock_url = f"{app.url}/clock"
    page = await visit(size=NARROW)
    await page.get_by_role("button", name="Conversations").click()
    await page.get_by_role("link", name="What went out").click()
    await expect(rows(page)).to_have_count(3)
    for place in ("html", "#main", "#player", "#filters"):
        wide = await page.locator(place).evaluate("node => node.scrollWidth - node.clientWidth")
        assert wide <= 0, f"{place} is {wide} pixels too wide"
