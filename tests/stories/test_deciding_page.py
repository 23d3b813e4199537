"""A vote by phone, views and an urgent decision, as people see them on the page."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.stories.test_deciding import GENERAL, opens, talks
from tests.stories.window import PICTURES
from tests.stories.years import YEAR

pytestmark = pytest.mark.browser
MESSAGES = "Quorate – Messages"
REF = f"cluster-{YEAR}-1"


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


async def test_agreement_is_sought_on_the_card_and_the_lead_moves_on_to_the_vote(house, visit):
    await talks(house)
    await opens(house, GENERAL)
    window = await visit("U0GP", GENERAL)
    window.number = 10
    await window.sees(f"talks-{YEAR}-1", "Nobody has agreed yet")
    card = window.card(f"talks-{YEAR}-1")
    await window.picture("deciding-agreement")
    await window.tap(card, "consensus.agree")
    await expect(card).to_contain_text("One member agrees")
    await window.become("Huw Bevan")
    await window.tap(card, "consensus.concern")
    await window.fill(words="Who will staff it?")
    await window.picture("deciding-concern-form")
    await window.send()
    await expect(window.dialog).to_contain_text("The members can read it")
    await window.close()
    await expect(card).to_contain_text("Who will staff it?")
    await window.picture("deciding-concern-on-card")
    await window.become("Carys Llewellyn")
    await window.go(MESSAGES)
    raised = await window.sees("has a concern about")
    await window.picture("deciding-concern-raised")
    await raised.locator('[data-action-id="consensus.vote"]').click()
    await window.page.locator("[data-role=confirm]").click()
    await window.sees("there is now a vote")
    await window.sees("Agreement is sought no longer")
    await window.picture("deciding-vote-asked")
