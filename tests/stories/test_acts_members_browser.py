"""Every act about people, interests, languages and bodies on the page: who stands in for whom, and who sits where."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.stories.acts import HOME, MESSAGES, OPEN, Step, play
from tests.stories.years import YEAR

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("swift")]
LEAD, PHARMACIST, OPTICIAN, STAND_IN, CARRIER, SECRETARY = (
    "Carys Llewellyn",
    "Anita Desai",
    "Siân Maddocks",
    "Dr Ffion Morris",
    "Bethan Rowlands",
    "Mair Hopkin",
)
CARD = (f"cluster-{YEAR}-1", "What carries it")
GENERAL = "C0GENERAL"
OWN = Path(__file__).parent.parent / "rules" / "example" / "allotments.yaml"
SHOP = {"kind": "Financial", "nature": "My shop", "organisation": "Desai Chemists", "starts_on": "2026-10-01"}

OUTSIDER = {
    "contact": "Somebody new",
    "office": "ignatory",
    "name": "Ann Lee",
    "email": "ann@council.example",
    "agreed": "Minute 5",
}

STANDING_IN = (
    Step(who=PHARMACIST, on=CARD, taps="proxy.give", fills={"holder": CARRIER, "instruction": "For"}, shows=("Sent",)),
    Step(
        who=CARRIER, at=MESSAGES, on=(f"cluster-{YEAR}-1", PHARMACIST), taps="proxy.accept", sees=("You have accepted",)
    ),
    Step(who=PHARMACIST, at=MESSAGES, on=("has accepted your proxy",), taps="proxy.revoke"),
    Step(who=CARRIER, at=MESSAGES, sees=("proxy", "no longer")),
    Step(who=OPTICIAN, at=HOME, taps="acting.name", fills={"person": STAND_IN}, shows=("Sent",)),
    Step(who=STAND_IN, at=HOME, taps="mandate.accept", shows=("Nothing waits for you",)),
    Step(who=OPTICIAN, types="/quorate acting", sees=("Who acts for whom", STAND_IN)),
    Step(who=OPTICIAN, on=("Who acts for whom", STAND_IN), taps="mandate.end", sure=True),
    Step(who=STAND_IN, at=MESSAGES, sees=("acts no longer",)),
    Step(who=PHARMACIST, at=HOME, taps="acting.proxy", shows=("proxy",)),
)

INTERESTS = (
    Step(who=PHARMACIST, at=HOME, taps="interest.declare", fills=SHOP, shows=("Recorded, and in the register",)),
    Step(who=PHARMACIST, types="/quorate interests", keeps=True, shows=("Desai Chemists",)),
    Step(who=PHARMACIST, at=OPEN, taps="interest.change", fills={"nature": "My two shops"}, shows=("Recorded",)),
    Step(who=PHARMACIST, types="/quorate interests", keeps=True, shows=("My two shops",)),
    Step(who=PHARMACIST, at=OPEN, taps="interest.end", sends=True, shows=("Recorded",)),
    Step(who=LEAD, types="/quorate interests", keeps=True, shows=("Anita Desai",)),
    Step(who=LEAD, at=OPEN, taps="interests.show", shows=("Pan Cluster",)),
    Step(who=LEAD, types="/quorate confirm", told=()),
)

LANGUAGES = (
    Step(who=PHARMACIST, at=HOME, taps="language.cy", shows=("Yn aros amdanoch",)),
    Step(who=PHARMACIST, at=HOME, taps="language.en", shows=("Waiting for you",)),
)

IN_CHARGE = (
    Step(who=SECRETARY, types="/quorate appoint", shows=("Rhydfelin Cluster",)),
    Step(who=SECRETARY, types="/quorate members", sees=("Members of Rhydfelin Cluster",)),
    Step(
        who=SECRETARY,
        on=("Members of Rhydfelin Cluster",),
        taps="members.outside",
        fills=OUTSIDER,
        shows=("stands in",),
    ),
    Step(who=SECRETARY, types="/quorate outside", shows=("Rhydfelin Cluster",)),
    Step(
        who=SECRETARY,
        on=("Members of Rhydfelin Cluster",),
        taps="terms.change",
        shows=("From which day does the change hold",),
    ),
    Step(
        who=SECRETARY,
        types="/quorate terms",
        fills={"source": "as they are", "holds_from": "2027-06-01", "agreed": "Minute 4"},
        keeps=True,
        shows=("leave open",),
    ),
    Step(who=SECRETARY, at=OPEN, sends=True, keeps=True, shows=("Holds from",)),
    Step(who=SECRETARY, at=OPEN, taps="setup.to.blanks", keeps=True, shows=("leave open",)),
    Step(who=SECRETARY, at=OPEN, sends=True, keeps=True, shows=("Holds from",)),
    Step(who=SECRETARY, at=OPEN, taps="setup.drop", shows=("was given up",)),
)


def own_terms() -> dict[str, str]:
    """Terms of one's own, in parts as long as a field takes."""
    parts, part = [], ""
    for line in OWN.read_text(encoding="utf-8").split("\n"):
        if len(part) + len(line) > 2900:
            parts.append(part)
            part = ""
        part += f"{line}\n"
    return {f"own.{number}": text for number, text in enumerate([*parts, part], start=1)}


def founding() -> tuple[Step, ...]:
    """A body is set up, looked back on, handed in, taken back and given up; another is begun meanwhile."""
    where = {"at": "general"}
    first = {
        "source": "of our own",
        "name": "Allotments",
        "key": "allotments",
        "channel": "general",
        "language": "English",
    }
    roster = "chair,Carys Llewellyn\nsecretary,Huw Bevan\ntreasurer,Anita Desai\nsecretariat,Mair Hopkin"
    return (
        Step(who=SECRETARY, **where, types="/quorate setup", fills=first, keeps=True, shows=("Paste the file",)),
        Step(who=SECRETARY, at=OPEN, fills=own_terms(), keeps=True, shows=("leave open",)),
        Step(who=SECRETARY, at=OPEN, sends=True, shows=("Who sits where?",)),
        Step(who=SECRETARY, **where, types="/quorate setup", keeps=True, shows=("Go on with Allotments",)),
        Step(who=SECRETARY, at=OPEN, taps="setup.new", shows=("Under which terms",)),
        Step(who=SECRETARY, **where, types="/quorate setup", keeps=True, shows=("Go on with Allotments",)),
        Step(who=SECRETARY, at=OPEN, taps="setup.resume", keeps=True, shows=("Under which terms",)),
        Step(who=SECRETARY, at=OPEN, sends=True, keeps=True, shows=("Paste the file",)),
        Step(who=SECRETARY, at=OPEN, fills=own_terms(), keeps=True, shows=("leave open",)),
        Step(who=SECRETARY, at=OPEN, sends=True, keeps=True, shows=("Who sits where?",)),
        Step(who=SECRETARY, at=OPEN, fills={"roster": roster}, keeps=True, shows=("two people",)),
        Step(who=SECRETARY, at=OPEN, sends=True, keeps=True, shows=("Since when",)),
        Step(who=SECRETARY, at=OPEN, sends=True, keeps=True, shows=("Review",)),
    )


HANDED_IN = (
    Step(who=SECRETARY, at=OPEN, sends=True, shows=("Sent.",)),
    Step(who=SECRETARY, at="general", types="/quorate setup", keeps=True, shows=("Take Allotments back",)),
    Step(who=SECRETARY, at=OPEN, taps="setup.take-back", shows=("Under which terms",)),
    Step(who=SECRETARY, at="general", types="/quorate move cluster", sees=("meets in this channel",)),
)


async def look_again(window) -> None:
    """Ask for the review anew until its terms have been looked through, which takes as long as it takes."""
    again = window.dialog.locator('[data-action-id="setup.to.review"]')
    ready = window.dialog.get_by_text("Nothing is wanting")
    for _ in range(20):
        await expect(again.or_(ready).first).to_be_visible()
        if await ready.count():
            return
        await again.click()
        await expect(again.locator("xpath=self::*[@aria-busy]")).to_have_count(0)
    raise AssertionError("the terms are still being looked through")


async def test_every_act_about_people_and_bodies_is_done_on_the_page(house, visit):
    world = house.slack.stage.world
    world.join(world.channels[GENERAL], world.app.bot_user)
    window = await visit()
    await play(window, STANDING_IN)
    await play(window, INTERESTS)
    await play(window, LANGUAGES)
    await play(window, IN_CHARGE)
    await play(window, founding())
    await look_again(window)
    await play(window, HANDED_IN)
