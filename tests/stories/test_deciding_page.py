"""A vote by phone, views and an urgent decision, as people see them on the page."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.stories.window import PICTURES

pytestmark = pytest.mark.browser
MESSAGES = "Quorate – Messages"
REF = "cluster-2026-1"


async def test_the_secretary_takes_a_vote_down_its_member_objects_and_the_lead_decides_urgently(house, visit):
    PICTURES.mkdir(exist_ok=True)
    window = await visit("U0SECRETARY")
    await window.tap(window.card(REF), "decision.needed")
    await expect(window.dialog).to_contain_text("What is still needed?")
    await window.dialog.locator('[data-action-id="vote.record"]').scroll_into_view_if_needed()
    await window.picture("deciding-needed")
    await window.dialog.locator('[data-action-id="vote.record"]').click()
    await expect(window.field("evidence")).to_be_visible()
    await window.fill(seat="Dental", choice="For", received="By phone", evidence="Phoned at ten, I took the call.")
    await window.picture("deciding-record-form")
    await window.send()
    await expect(window.dialog).to_contain_text("The channel is told")
    await window.picture("deciding-recorded")
    await window.dialog.locator("[data-role=close]").click()
    await expect(window.dialog).to_contain_text("What is still needed?")
    await window.close()
    await window.sees("received by phone", "was taken down by")
    await window.picture("deciding-posted")
    await window.become("Huw Bevan")
    await window.go(MESSAGES)
    receipt = await window.sees(REF, "has taken down your vote")
    await window.picture("deciding-receipt")
    await window.tap(receipt, "vote.object")
    await window.fill(words="I did not call.")
    await window.picture("deciding-object-form")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded")
    await window.close()
    await window.sees("You have objected to the vote")
    await window.picture("deciding-objected")
    await window.become("Carys Llewellyn")
    await window.go("cluster")
    await window.type("/quorate urgent")
    await expect(window.field("reason")).to_be_visible()
    await window.fill(**{"class": "Financial"})
    await window.fill(title="A new freezer", text="That we buy a freezer.", amount="900")
    await window.fill(reason="The vaccines are thawing.")
    await window.picture("deciding-urgent-form")
    await window.send()
    await expect(window.dialog).to_contain_text("All members are told")
    await window.close()
    await window.become("Huw Bevan")
    await window.go(MESSAGES)
    await window.sees("has decided", "The vaccines are thawing.")
    await window.picture("deciding-urgent-told")
    await window.type("/quorate votes")
    await window.picture("deciding-votes")
