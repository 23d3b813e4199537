"""Who acts for whom, as people live it on the page: a deputy for some days, and a proxy whose holder chooses."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from playwright.async_api import expect

from tests.stories.steps import MESSAGES

pytestmark = pytest.mark.browser


async def test_a_deputy_for_some_days_and_a_proxy_whose_holder_chooses(house, visit):
    window = await visit("U0OPTOMETRY")
    window.number = 800
    now = datetime.fromisoformat((await house.move(seconds=1))["now"])
    last = (now + timedelta(days=6)).date().isoformat()
    await window.type("/quorate alternate")
    await window.fill(person="Dr Ffion Morris")
    await window.picture("acting-name-standing")
    await window.fill(scope="For some days")
    await expect(window.dialog).to_contain_text("Last day")
    await window.fill(last=last)
    await window.picture("acting-name-period")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent.")
    await window.close()
    await window.become("Dr Ffion Morris")
    await window.go(MESSAGES)
    offer = await window.sees("asks you to act as deputy")
    await window.picture("acting-offer")
    await window.tap(offer, "mandate.accept")
    await expect(offer).to_contain_text("You have accepted")
    await window.become("Anita Desai")
    await window.go("cluster")
    await window.type("/quorate proxy")
    await window.fill(holder="Bethan Rowlands", last=last, instruction="As the holder chooses")
    await window.picture("acting-proxy-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent.")
    await window.close()
    await window.become("Bethan Rowlands")
    await window.go("Quorate – Home")
    home = window.page.locator("#home-blocks")
    await expect(home).to_contain_text("you are asked to carry the proxy of this seat")
    await window.picture("acting-home")
    await home.locator('[data-action-id="mandate.accept"]').click()
    await expect(home).not_to_contain_text("you are asked to carry the proxy of this seat")
    await opens_a_second(window, last)
    await window.become("Bethan Rowlands")
    await window.go(MESSAGES)
    asked = await window.sees("and choose how it votes")
    await window.picture("acting-proxy-ballot")
    await window.tap(asked, "proxyvote.for")
    await expect(asked).to_contain_text("You have chosen: For")
    await window.picture("acting-proxy-chosen")
    await window.become("Siân Maddocks")
    await window.go("cluster")
    await window.type("/quorate acting")
    shown = await window.sees("Who acts for whom", "Ffion Morris")
    await window.picture("acting-register")
    await expect(shown.locator('[data-action-id="mandate.end"]')).to_have_count(1)


async def opens_a_second(window, last):
    await window.become("Carys Llewellyn")
    await window.go("cluster")
    await window.type("/quorate open")
    await window.fill(**{"class": "Ordinary"})
    await window.fill(title="Saturday clinics", text="That we hold clinics on Saturdays.", date=last, time="17:00")
    await window.send()
    await expect(window.dialog).to_contain_text("Opened")
    await window.close()
    await window.sees("Saturday clinics", "What carries it")
