"""The main job, whole, as people live it on the page: from the opening of a decision to its ratification."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from playwright.async_api import expect

from tests.browsers import NARROW
from tests.stories.window import PICTURES

pytestmark = pytest.mark.browser
MESSAGES = "Quorate – Messages"
TITLE = "Diabetes foot clinic"
REF = "cluster-2026-2"


async def test_the_whole_story_of_a_remote_financial_decision(house, visit):
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    window = await visit()
    await window.sees("cluster-2026-1", "Answered")
    await window.picture("arrival")
    now = (await house.move(seconds=1))["now"]
    await _open(window, now)
    await _vote_and_change(window)
    await _conflict(window)
    await _deputy(window)
    await _proxy(window)
    await _outsiders(window)
    await _remind(house, window)
    await _close(window)
    await _sign(window)
    await _ratify(house, window)
    await _register(window)
    await _small_and_dark(window, visit)


def _day(now, ahead):
    return (datetime.fromisoformat(now) + timedelta(days=ahead)).date().isoformat()


async def _open(window, now):
    await window.type("/quorate open")
    await expect(window.dialog).to_be_visible()
    await window.picture("form-empty")
    await window.fill(**{"class": "Financial"})
    await window.fill(date=_day(now, 0), time="23:59")
    await expect(window.dialog).to_contain_text("at least one day")
    await window.picture("form-too-early")
    await window.fill(
        title=TITLE,
        text="Spend up to £8,400 on a weekly foot clinic for people with diabetes, February to July.\nThe podiatrists have agreed the rota.",
        amount="lots",
    )
    await window.send()
    await expect(window.field("amount").locator(".field-error")).to_contain_text("pounds and pence")
    await window.picture("form-wrong-amount")
    await window.fill(amount="8,400", date=_day(now, 6), time="17:00")
    await window.picture("form-ready")
    await window.send()
    await expect(window.dialog).to_contain_text("Opened")
    await window.picture("opened")
    await window.close()
    await window.sees(REF, "What carries it")
    await window.picture("card")


def card(window):
    return window.card(REF)


async def _vote_and_change(window):
    for name in ("Carys Llewellyn", "Dr Rhodri Pugh", "Margaret Osei", "Nia Cadwaladr"):
        await window.become(name)
        await window.tap(card(window), "vote.for")
    await window.become("Eluned Prosser")
    await window.tap(card(window), "vote.against")
    await expect(card(window)).to_contain_text("5 of 12")
    await expect(window.page.locator("#apps")).to_contain_text("unread")
    await window.picture("voted")
    await window.go(MESSAGES)
    receipt = await window.sees(REF, "Against", "recorded")
    await window.picture("receipt")
    await window.tap(receipt, "vote.for")
    await window.sees(REF, "It replaces your earlier vote")
    await window.picture("changed")
    await window.go("cluster")


async def _conflict(window):
    await window.become("Huw Bevan")
    await window.tap(card(window), "vote.for")
    await expect(card(window)).to_contain_text("6 of 12")
    await window.tap(card(window), "conflict.declare")
    await expect(window.dialog).to_be_visible()
    await window.fill(kind="Financial", nature="My practice would rent the room out.")
    await window.picture("conflict-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded")
    await window.picture("conflict-declared")
    await window.close()
    await window.become("Carys Llewellyn")
    await window.go(MESSAGES)
    asked = await window.sees(REF, "My practice would rent")
    await window.picture("ruling-asked")
    await window.tap(asked, "conflict.rule.withdraw")
    await expect(asked).to_contain_text("has been ruled on")
    await window.picture("ruled")
    await window.become("Huw Bevan")
    await window.go(MESSAGES)
    await window.sees("no longer counts")
    await window.picture("vote-void")
    await window.go("cluster")
    await expect(card(window)).to_contain_text("Dental Collaborative Lead")
    await window.picture("card-with-conflict")


async def _deputy(window):
    await window.become("Siân Maddocks")
    await window.tap(card(window), "alternate.send")
    await window.fill(person="Dr Ffion Morris")
    await window.picture("deputy-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent")
    await window.close()
    await window.become("Dr Ffion Morris")
    await window.go(MESSAGES)
    offer = await window.sees(REF, "Siân Maddocks")
    await window.picture("deputy-asked")
    await window.tap(offer, "alternate.accept")
    await expect(offer).to_contain_text("You have accepted")
    await window.picture("deputy-accepted")
    await window.tap(await window.sees(REF, "You act as deputy"), "vote.for")
    await window.sees(REF, "Optometry Collaborative Lead", "recorded")
    await window.picture("deputy-voted")
    await window.become("Siân Maddocks")
    await window.go(MESSAGES)
    await window.sees("has accepted")
    await window.picture("deputy-told-member")
    await window.go("cluster")


async def _proxy(window):
    await window.become("Anita Desai")
    await window.tap(card(window), "proxy.give")
    await window.fill(holder="Cluster Development Manager", instruction="For")
    await window.picture("proxy-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent")
    await window.close()
    await window.become("Bethan Rowlands")
    await window.go(MESSAGES)
    offer = await window.sees(REF, "Anita Desai")
    await window.picture("proxy-asked")
    await window.tap(offer, "proxy.accept")
    await expect(offer).to_contain_text("You have accepted")
    await window.become("Anita Desai")
    await window.go(MESSAGES)
    await window.sees("has accepted your proxy")
    await window.picture("proxy-told-member")
    await window.go("cluster")


async def _outsiders(window):
    for name in ("Priya Raman", "Jo Fenwick", "Victor Lane"):
        await window.become(name)
        await window.go("cluster")
        await window.tap(card(window), "vote.for")
        await window.go(MESSAGES)
        await window.sees("Nothing was recorded", "2.2")
        await window.picture(f"refused-{name.split()[0].lower()}")
    await window.go("cluster")
    await window.tap(card(window), "decision.needed")
    await expect(window.dialog).to_be_visible()
    await window.picture("needed-stranger")
    await window.close()
    await window.become("Tomos Vaughan")
    await window.tap(card(window), "decision.needed")
    await expect(window.dialog).to_contain_text("You have not voted yet")
    await window.picture("needed")
    await window.close()


async def _remind(house, window):
    await window.page.locator('[data-move="later"]').click()
    await window.picture("clock-later")
    await window.page.keyboard.press("Escape")
    first = next(one for one in await house.moments() if one.endswith(":close"))
    await window.move(first)
    await window.sees("cluster-2026-1", "there was no quorum", "What happens next")
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
