"""Welsh on the page: a card in both languages, a form, a receipt, one's own page and a result, as members see them."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.stories.steps import MESSAGES
from tests.stories.window import PICTURES

pytestmark = pytest.mark.browser


async def test_a_member_reads_and_votes_in_welsh_in_a_channel_that_reads_both(house, visit):
    PICTURES.mkdir(exist_ok=True)
    window = await visit("U0LEAD")
    await window.type("/quorate language")
    await expect(window.dialog).to_contain_text("In the channel of")
    await window.picture("languages-choice")
    await window.dialog.locator('[data-action-id="channel.language.both"]').click()
    await expect(window.dialog).to_contain_text("Welsh and English")
    await window.close()
    card = await window.sees("Pleidleisiwch erbyn", "Vote by")
    await card.scroll_into_view_if_needed()
    await window.picture("languages-card")
    await window.become("Siân Maddocks")
    await window.type("/quorate language cymraeg")
    await window.tap(card, "vote.for")
    await window.go(MESSAGES)
    await window.sees("Cofnodwyd eich pleidlais")
    await window.picture("languages-receipt")
    await window.go("Home")
    await expect(window.page.locator("#home-blocks")).to_contain_text("Read in English")
    await window.picture("languages-home")
    await window.go("cluster")
    await card.locator('[data-action-id="conflict.declare"]').click()
    await expect(window.dialog).to_contain_text("Pa fath o fuddiant yw hwn?")
    await window.picture("languages-form")
    await window.dialog.get_by_role("button", name="Canslo").click()
    moments = await house.moments()
    await house.move(moment=next(one for one in moments if one.endswith(":close")))
    result = await window.sees("Sut y pleidleisiodd pob sedd", "How each seat voted")
    await result.scroll_into_view_if_needed()
    await window.picture("languages-result")
