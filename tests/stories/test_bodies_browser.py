"""Setting a body up on the page, as a secretary sees it, and activating it as its chair."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.stories.steps import MESSAGES
from tests.stories.window import PICTURES

pytestmark = pytest.mark.browser
GENERAL = "C0GENERAL"
NUMBERS = {"members": "12", "quorum": "4", "majority": "7", "three_quarters": "9"}


async def test_a_secretary_sets_a_body_up_and_the_chair_activates_it(house, visit):
    PICTURES.mkdir(exist_ok=True)
    world = house.slack.stage.world
    world.join(world.channels[GENERAL], world.app.bot_user)
    window = await visit("U0SECRETARY", GENERAL)
    await window.type("/quorate setup")
    await expect(window.dialog).to_contain_text("Under which terms of reference")
    await window.fill(source="Cluster meeting", name="Blaenau Cluster", key="blaenau")
    await window.fill(channel="general", language="Welsh and English")
    await window.picture("bodies-terms")
    await window.send()
    await expect(window.dialog).to_contain_text("What the terms leave open")
    await window.fill(**{f"fill.{name}": value for name, value in {**NUMBERS, "majority": "6"}.items()})
    await window.fill(
        **{"fill.cluster_name": "Blaenau", "fill.agreed_on": "2026-04-14", "fill.review_on": "2027-04-14"}
    )
    await window.send()
    await expect(window.field("fill.majority")).to_contain_text("must be 7")
    await window.picture("bodies-blank-wrong")
    await window.fill(**{"fill.majority": "7"})
    await window.send()
    await expect(window.dialog).to_contain_text("Who sits where?")
    await window.fill(roster="place,person\nlead,Carys Llewellyn\ndentl,Huw Bevan")
    await window.picture("bodies-people")
    await window.send()
    await expect(window.field("roster")).to_contain_text("Row 3")
    await window.picture("bodies-row-wrong")
    await window.fill(roster="place,person\nlead,Carys Llewellyn\ndental,Huw Bevan\nsecretariat,U0SECRETARY")
    await window.send()
    await expect(window.dialog).to_contain_text("The Lead and the secretariat must be two people")
    await window.picture("bodies-officers")
    await window.send()
    await expect(window.dialog).to_contain_text("Since when has each of them been in post?")
    await window.picture("bodies-first-days")
    await window.fill(**{"since.all": "2026-04-14"})
    await window.send()
    await expect(window.dialog).to_contain_text("Everybody: since Tuesday 14 April 2026")
    while "still being looked through" in await window.dialog.inner_text():
        await window.tap(window.dialog, "setup.to.review")
    await expect(window.dialog).to_contain_text("Nothing is wanting")
    await window.picture("bodies-review")
    await window.send()
    await expect(window.dialog).to_contain_text("Sent.")
    await window.close()
    await window.become("Carys Llewellyn")
    await _activate(window)
    await _appoint(window)


async def _activate(window):
    await window.go(MESSAGES)
    asked = await window.sees("as the second person")
    await window.picture("bodies-activation")
    await window.tap(asked, "setup.activate")
    await expect(asked).to_contain_text("has activated it")
    await window.go("general")
    await window.sees("From now on Blaenau Cluster decides here")
    await window.type("/quorate members")
    await window.sees("Members of Blaenau Cluster", "10 seats are vacant")
    await window.picture("bodies-members")


async def _appoint(window):
    await window.tap(await window.sees("Members of Blaenau Cluster"), "members.appoint")
    await window.fill(place="General Practice", person="Dr Rhodri Pugh", agreed="The meeting of 14 April, minute 3")
    await window.picture("bodies-appoint")
    await window.send()
    await expect(window.dialog).to_contain_text("Recorded:")
    await window.close()
    await window.sees("is appointed: General Practice Collaborative Lead")
    await window.picture("bodies-appointed")
