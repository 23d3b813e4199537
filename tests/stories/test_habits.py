"""What people also do on the page: click twice, use keys alone, open two windows, vote on a bad day."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from tests.stories.theatre import CHANNEL
from tests.stories.years import YEAR

pytestmark = pytest.mark.browser
REF = f"cluster-{YEAR}-1"
NOTICE = "#toasts .toast"


def receipts(house, person):
    return [m for m in house.slack.dms(person) if "is recorded as" in m["text"]]


async def test_a_tap_is_confirmed_at_once_beside_the_card(house, visit):
    window = await visit("U0DENTAL", reduced_motion="no-preference")
    await window.tap(window.card(REF), "vote.for")
    notice = window.page.locator(NOTICE)
    await expect(notice).to_contain_text("Your vote For on")
    await notice.get_by_role("button", name="Open").click()
    await window.sees(REF, "is recorded as")
    await expect(notice).to_have_count(0)


async def test_a_double_click_is_one_vote(house, visit):
    window = await visit("U0DENTAL")
    await window.card(REF).locator('[data-action-id="vote.for"]').dblclick()
    await house.card_says("6 of 12 have answered")
    await house.told("U0DENTAL", "is recorded as")
    await house.slack.settled()
    standing = [m for m in receipts(house, "U0DENTAL") if "replaces" not in m["text"]]
    assert len(standing) == 1


async def test_a_vote_is_cast_and_changed_with_the_keyboard_alone(house, visit):
    window = await visit("U0DENTAL")
    keys = window.page.keyboard
    await keys.press("Tab")
    await keys.press("Enter")
    for action in ("vote.for", "vote.against"):
        for _ in range(60):
            if await window.page.evaluate("document.activeElement.dataset.actionId") == action:
                break
            await keys.press("Tab")
        await keys.press("Enter")
        await expect(window.page.locator('#main [aria-busy="true"]')).to_have_count(0)
    await house.told("U0DENTAL", "It replaces your earlier vote: For")
    await house.card_says("6 of 12")


async def test_a_screen_reader_hears_the_question_before_the_choices_and_which_decision_each_is_of(house, visit):
    window = await visit("U0DENTAL")
    heard = await window.card(REF).aria_snapshot()
    order = ["Wound-care clinic", "What carries it", "Answered", "Vote by", "Vote for", "Vote against", "Abstain"]
    places = [heard.index(words) for words in order]
    assert places == sorted(places)
    choice = window.card(REF).get_by_role("button", name="Vote for")
    await expect(choice).to_have_accessible_description(re.compile(REF))


async def test_two_windows_of_one_person_say_the_same(house, visit):
    one, other = await visit("U0DENTAL"), await visit("U0DENTAL")
    await one.tap(one.card(REF), "vote.for")
    for window in (one, other):
        await expect(window.card(REF)).to_contain_text("6 of 12")
        await expect(window.page.locator("#apps")).to_contain_text("1 unread")
    await other.tap(other.card(REF), "vote.against")
    await house.told("U0DENTAL", "It replaces your earlier vote: For")


async def test_on_a_stormy_day_a_vote_that_was_confirmed_is_recorded_once(house, visit):
    window = await visit("U0DENTAL", reduced_motion="no-preference")
    await window.page.locator("#weather-button").click()
    await window.page.get_by_role("radio", name=re.compile("^Stormy")).check()
    await expect(window.page.locator("#weather-words")).to_have_text("Weather: stormy")
    await window.page.keyboard.press("Escape")
    await window.tap(window.card(REF), "vote.for")
    await house.told("U0DENTAL", "is recorded as")
    await house.card_says("6 of 12 have answered")
    assert len({m["text"] for m in receipts(house, "U0DENTAL")}) == 1


async def test_one_votes_from_the_home_page_which_then_asks_no_more(house, visit):
    window = await visit("U0DENTAL", "home")
    home = window.page.locator("#home-blocks")
    await expect(home).to_contain_text("please vote")
    await home.locator('[data-action-id="vote.abstain"]').click()
    await expect(home).not_to_contain_text("please vote")
    await house.told("U0DENTAL", "Your abstention")


async def test_a_ruling_tapped_by_mistake_is_put_right_in_the_same_message(house, visit):
    await house.tap("U0DENTAL", "conflict.declare")
    await house.fill_in("U0DENTAL", kind="financial", nature="My practice would rent the room out.")
    window = await visit("U0LEAD", CHANNEL)
    await window.go("Quorate – Messages")
    asked = await window.sees("My practice would rent")
    await window.tap(asked, "conflict.rule.withdraw")
    await expect(asked).to_contain_text("leave, and not vote. You can rule anew")
    await window.tap(asked, "conflict.rule.speak")
    await expect(asked).to_contain_text("has been ruled on: speak, but not vote")
    await house.told("U0DENTAL", "You may speak on")
