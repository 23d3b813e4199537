"""Interests on the page, as members see them: declared, read, remembered on a decision, confirmed for the year."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from tests.stories.steps import MESSAGES
from tests.stories.window import PICTURES

pytestmark = pytest.mark.browser
CENTRE = "Rhydfelin Health Centre"
NATURE = "My shop rents its rooms there"


async def test_an_interest_is_declared_read_and_used_on_a_decision(house, visit):
    PICTURES.mkdir(exist_ok=True)
    window = await visit("U0PHARMACY")
    await window.type("/quorate declare")
    await expect(window.dialog).to_contain_text("What kind of interest is it?")
    await window.picture("interests-form")
    await window.fill(kind="Financial", nature=NATURE, organisation=CENTRE, starts_on="2026-10-01")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded, and in the register.")
    await window.picture("interests-recorded")
    await window.close()
    await window.go(MESSAGES)
    reminder = await window.sees("You have declared an interest in", CENTRE)
    await window.picture("interests-reminder")
    await reminder.locator('[data-action-id="interest.use"]').click()
    await expect(window.field("nature").locator("textarea")).to_have_value(f"{NATURE}\nOrganisation: {CENTRE}.")
    await window.picture("interests-prefilled")
    await window.send()
    await expect(window.dialog).to_contain_text("Whoever presides has been asked to rule")
    await window.close()
    await window.become("Dr Rhodri Pugh")
    await window.go("cluster")
    await window.type("/quorate interests")
    await expect(window.dialog).to_contain_text(NATURE)
    await window.picture("interests-register")
    await window.dialog.locator('[data-action-id="interest.nothing"]').click()
    await expect(window.dialog).to_contain_text("Nothing to declare; recorded on")
    await window.picture("interests-nothing")


async def test_a_member_of_the_planning_group_confirms_for_the_year(house, visit):
    PICTURES.mkdir(exist_ok=True)
    await house.advance(timedelta(days=365 - 28 + 1))
    window = await visit("U0COUNTYDIRECTOR", "home")
    home = window.page.locator("#home-blocks")
    await expect(home).to_contain_text("please say whether you go on")
    await window.picture("yearly-home")
    await window.go(MESSAGES)
    asked = await window.sees("asks its members each year whether they go on")
    await window.picture("yearly-asked")
    await window.tap(asked, "confirm.member")
    await expect(asked).to_contain_text("Recorded: you go on as a member.")
    declarations = await window.sees("whether what they have declared is right")
    await declarations.locator('[data-action-id="confirm.open"]').click()
    await expect(window.dialog).to_contain_text("What you have declared")
    await window.picture("yearly-form")
    await window.fill(declarations="It is right and complete")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded: you have nothing to declare.")
    await window.close()
    await house.advance(timedelta(days=29))
    await window.become("Dr Kwame Boateng")
    await window.go(MESSAGES)
    await window.sees("have not said whether they go on", "They stay members.")
    await window.picture("yearly-silent")
