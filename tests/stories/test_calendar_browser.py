"""The calendar on the page: what comes next, the private address, proposed dates and the form filled in with one."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.stories.window import PICTURES

pytestmark = [pytest.mark.browser, pytest.mark.long]


async def test_a_chair_looks_ahead_makes_an_address_and_calls_a_proposed_date(house, visit):
    PICTURES.mkdir(exist_ok=True)
    window = await visit("U0DIRECTOROFPUBLICHEALTH", "C0PCPG")
    await window.type("/quorate calendar")
    shown = await window.sees("Agenda items close for the meeting on", "subscribe to it there")
    await window.picture("calendar-list")
    await shown.get_by_role("button", name="Make my calendar address: all my bodies").click()
    await expect(window.dialog).to_contain_text("It is shown this once")
    await expect(window.dialog.locator("pre")).to_contain_text("/calendar/")
    await window.picture("calendar-address")
    await window.close()
    await shown.get_by_role("button", name="Propose dates").click()
    await expect(window.dialog).to_contain_text("The terms want a meeting every 2 months (clause 5).")
    await window.picture("calendar-dates")
    await window.dialog.get_by_role("button", name="Call it for").first.click()
    await expect(window.dialog).to_contain_text("What is to be discussed?")
    await window.picture("calendar-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Notice is on its way")
    await window.picture("calendar-called")
