import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.async_api import expect

from tests.rehearsal_page.conftest import NARROW, section


def told(zone, **ahead):
    """A day as the clock's face tells it."""
    at = (datetime.now(UTC) + timedelta(**ahead)).astimezone(ZoneInfo(zone))
    return f"{at:%a} {at.day} {at:%b %Y}"


async def test_without_a_clock_there_are_no_buttons_for_it(visit):
    page = await visit()
    await expect(page.locator("#clock")).to_be_hidden()


async def test_the_clock_is_moved_and_tells_the_time_of_the_acting_person(visit, room, app, card):
    room.clock_url = f"{app.url}/clock"
    tomorrow = int((datetime.now(UTC) + timedelta(days=1)).timestamp())
    await card(section(f"closes <!date^{tomorrow}^{{date_pretty}}|then>"))
    page = await visit("U0PARIS")
    face = page.locator(".clock-face")
    await expect(face).to_contain_text(told("Europe/Paris"))
    await expect(face).to_contain_text("Europe/Paris")
    await expect(page.get_by_text("closes tomorrow")).to_be_visible()
    await page.get_by_role("button", name="+1 day").click()
    await expect(face).to_contain_text(told("Europe/Paris", days=1))
    await expect(page.get_by_text("closes today")).to_be_visible()
    assert app.shift == 86400


async def test_the_clock_goes_to_a_moment_which_then_is_past(visit, room, app):
    room.clock_url = f"{app.url}/clock"
    page = await visit()
    await expect(page.get_by_role("button", name="To the meeting")).to_have_count(0)
    await page.get_by_role("button", name="To the deadline").click()
    await expect(page.locator(".clock-face")).to_contain_text(told("Europe/London", days=3))
    await expect(page.get_by_role("button", name="To the deadline")).to_have_count(0)
    await expect(page.locator("#clock-said")).to_contain_text("The clock now says")
    await expect(page.get_by_role("button", name="To the meeting")).to_be_visible()


async def test_the_second_half_of_a_double_click_moves_nothing_else(visit, room, app):
    room.clock_url = f"{app.url}/clock"
    page = await visit()
    await page.get_by_role("button", name="To the deadline").click()
    await expect(page.get_by_role("button", name="To the deadline")).to_have_count(0)
    await page.get_by_role("button", name="+1 hour").hover()
    await page.mouse.down(click_count=2)
    await page.mouse.up(click_count=2)
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.locator(".clock-face")).to_contain_text(told("Europe/London", days=4))
    assert app.shift == 4 * 86400


async def test_moments_further_ahead_are_in_a_menu_with_their_days(visit, room, app):
    room.clock_url = f"{app.url}/clock"
    page = await visit()
    await page.get_by_role("button", name="Later").click()
    await expect(page.get_by_role("menuitem", name="To the meeting")).to_be_focused()
    await expect(page.get_by_role("menuitem")).to_contain_text(str((datetime.now(UTC) + timedelta(days=10)).year))
    await page.keyboard.press("Enter")
    await expect(page.locator(".clock-face")).to_contain_text(told("Europe/London", days=10))


async def test_a_clock_that_refuses_says_why(visit, room, app):
    room.clock_url = f"{app.url}/clock"
    page = await visit()
    room.clock_url = "http://127.0.0.1:9/closed"
    await page.get_by_role("button", name="+1 hour").click()
    await expect(page.locator("#toasts")).to_contain_text("The bot does not answer. Is it running?")


async def test_on_a_phone_the_clock_unfolds(visit, room, app):
    room.clock_url = f"{app.url}/clock"
    page = await visit(size=NARROW)
    await expect(page.get_by_role("button", name="+1 week")).to_be_hidden()
    await page.get_by_role("button", name="Move the clock").click()
    await page.get_by_role("button", name="+1 week").click()
    await expect(page.locator(".clock-face")).to_contain_text(told("Europe/London", days=7))


async def test_the_weather_is_made_bad_and_fair_again(visit, room):
    page = await visit()
    await page.get_by_role("button", name="Weather: fair").click()
    await page.get_by_role("checkbox", name="Slack is slow").check()
    await page.get_by_label("by").fill("250")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Weather: mixed")).to_be_visible()
    await page.get_by_role("checkbox", name="Every click reaches the bot twice").check()
    await expect(page.get_by_role("checkbox", name="Every click reaches the bot twice")).to_be_focused()
    assert [(rule.kind, rule.seconds) for rule in room.weather.rules if rule.kind == "latency"] == [("latency", 0.25)]
    assert {rule.kind for rule in room.weather.rules} == {"latency", "duplicate"}
    await page.get_by_role("radio", name=re.compile("^Stormy")).check()
    await expect(page.locator("#weather-words")).to_have_text("Weather: stormy")
    await page.get_by_role("button", name="Fair weather").click()
    await expect(page.locator("#weather-words")).to_have_text("Weather: fair")
    assert room.weather.rules == []
