"""The main job, whole, as people live it on the page: from the opening of a decision to its ratification."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browsers import NARROW
from tests.stories.steps import (
    MESSAGES,
    REF,
    card,
    declare_and_rule,
    give_a_proxy,
    open_decision,
    send_a_deputy,
    turn_outsiders_away,
    vote_and_change,
)
from tests.stories.window import PICTURES
from tests.stories.years import YEAR

pytestmark = pytest.mark.browser


async def test_the_whole_story_of_a_remote_financial_decision(house, visit):
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    window = await visit()
    await window.sees(f"cluster-{YEAR}-1", "Answered")
    await window.picture("arrival")
    now = (await house.move(seconds=1))["now"]
    await open_decision(window, now)
    await vote_and_change(window)
    await declare_and_rule(window)
    await send_a_deputy(window)
    await give_a_proxy(window)
    await turn_outsiders_away(window)
    await _remind(house, window)
    await _close(window)
    await _sign(window)
    await _ratify(house, window)
    await _register(window)
    await _small_and_dark(window, visit)


async def _remind(house, window):
    await window.page.locator('[data-move="later"]').click()
    await window.picture("clock-later")
    await window.page.keyboard.press("Escape")
    first = next(one for one in await house.moments() if one.endswith(":close"))
    await window.move(first)
    await window.sees(f"cluster-{YEAR}-1", "there was no quorum", "What happens next")
    await window.picture("first-result")
    await window.go(MESSAGES)
    reminder = await window.sees(REF, "You have not voted yet")
    await window.picture("reminder")
    await window.tap(reminder, "vote.for")
    await window.sees(REF, "recorded")
    for name in ("Daniel Hargreaves", "Bethan Rowlands"):
        await window.become(name)
        await window.go(MESSAGES)
        await window.tap(await window.sees(REF, "You have not voted yet"), "vote.for")
        await window.sees(REF, "recorded")
    for name in ("Carys Llewellyn", "Siân Maddocks", "Huw Bevan", "Anita Desai"):
        await window.become(name)
        await window.go(MESSAGES)
        await expect(window.message(REF)).to_be_visible()
        await expect(window.message(REF, "You have not voted yet")).to_have_count(0)


async def _close(window):
    await window.become("Carys Llewellyn")
    await window.go("cluster")
    await window.move(":close")
    result = await window.sees(REF, "How each seat voted")
    await window.picture("result-bottom")
    await result.evaluate("node => node.scrollIntoView({block: 'start'})")
    await window.picture("result-top")
    await window.tap(result, "decision.explain")
    await expect(window.dialog).to_be_visible()
    await window.picture("explained")
    await window.close()
    await card(window).evaluate("node => node.scrollIntoView({block: 'start'})")
    await window.picture("card-closed")


async def _sign(window):
    await window.become("Alun Griffiths")
    await window.go(MESSAGES)
    request = await window.sees(REF, "signature")
    await window.picture("signature-asked")
    await request.locator('[data-action-id="signature.sign"]').click()
    await window.picture("signature-confirmed")
    await window.page.locator("[data-role=confirm]").click()
    await expect(request).to_contain_text("has signed")
    await window.picture("signed")
    await window.go("cluster")
    await window.sees(REF, "has signed")
    await window.picture("signed-in-channel")


async def _ratify(house, window):
    await window.become("Carys Llewellyn")
    state = await house.move(seconds=1)
    meeting = next(one["id"] for one in state["moments"] if one["label"] == "To the next meeting (cluster)")
    await window.picture("before-meeting")
    await window.move(meeting)
    await window.go(MESSAGES)
    prompt = await window.sees(REF, "What did it decide?")
    await window.picture("ratification-asked")
    await window.tap(prompt, "ratification.ratified")
    await window.fill(note="Minute 7 of the meeting")
    await window.picture("ratification-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded")
    await window.close()
    await window.go("cluster")
    await window.sees(REF, "has ratified")
    await window.picture("ratified")
    await card(window).evaluate("node => node.scrollIntoView({block: 'start'})")
    await expect(card(window)).to_contain_text("Ratified")
    await window.picture("card-ratified")


async def _register(window):
    await window.type("/quorate decisions")
    await window.sees("Register of decisions", REF)
    await window.picture("register")
    await window.type("/quorate help")
    await window.picture("help")
    await window.go("Quorate – Home")
    await expect(window.page.locator("#home-blocks")).to_contain_text(REF)
    await window.picture("home")


async def _small_and_dark(window, visit):
    for kind, settings in (("narrow", {"viewport": NARROW}), ("dark", {"color_scheme": "dark"})):
        other = await visit("U0GP", **settings)
        other.number = window.number
        await card(other).evaluate("node => node.scrollIntoView({block: 'start'})")
        await other.picture(f"{kind}-card")
        await other.message(REF, "How each seat voted").evaluate("node => node.scrollIntoView({block: 'start'})")
        await other.picture(f"{kind}-result")
        home = await visit("U0GP", "home", **settings)
        home.number = other.number
        await expect(home.page.locator("#home-blocks")).to_contain_text(REF)
        await home.picture(f"{kind}-home")
        window.number = home.number
