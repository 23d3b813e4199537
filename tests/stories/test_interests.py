"""Interests as people live them: declared once, remembered where a decision names them, confirmed once a year."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.databases import sqlite_url
from tests.stories.test_meetings import called
from tests.stories.theatre import CHANNEL, open_theatre
from tests.stories.years import YEAR

PLANNING = "C0PCPG"
CENTRE = "Rhydfelin Health Centre"
SHOP = {"kind": "financial", "nature": "My shop rents its rooms there", "organisation": CENTRE}
ALMOST_A_YEAR = timedelta(days=365 - 28 + 1)


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        yield open_one


def page(theatre, user):
    """The words of the window that somebody has open."""
    return str(theatre.slack.view(user))


async def register(theatre, user, channel=CHANNEL):
    await theatre.slack.command(user, channel, "/quorate interests")
    return page(theatre, user)


async def test_an_interest_is_declared_remembered_on_a_decision_and_declared_there_with_two_taps(theatre):
    await theatre.slack.command("U0PHARMACY", CHANNEL, "/quorate declare")
    await theatre.fill_in("U0PHARMACY", **SHOP, starts_on="2026-10-01")
    assert "An open decision names this organisation" in page(theatre, "U0PHARMACY")
    await theatre.slack.close("U0PHARMACY")
    await theatre.answer("U0PHARMACY", f"You have declared an interest in {CENTRE}", "interest.use")
    assert "My shop rents its rooms there" in page(theatre, "U0PHARMACY")
    await theatre.fill_in("U0PHARMACY")
    asked = await theatre.told("U0LEAD", "has declared a conflict")
    assert f"Organisation: {CENTRE}." in asked["text"]


async def test_the_register_is_read_by_members_and_brought_up_to_date_from_it(theatre):
    shown = await register(theatre, "U0GP")
    assert "No declaration yet." in shown
    await theatre.slack.press_view("U0GP", "interest.nothing")
    await theatre.until(lambda: "Nothing to declare; recorded on" in page(theatre, "U0GP"), "the record of nothing")
    await theatre.slack.press_view("U0GP", "interest.declare")
    outcome = await theatre.fill_in("U0GP", kind="personal")
    assert outcome.errors == {"nature": "Please say what the interest is."}
    await theatre.fill_in("U0GP", kind="personal", nature="My brother is its caretaker")
    await theatre.slack.close("U0GP")
    await theatre.slack.close("U0GP")
    assert "My brother is its caretaker" in await register(theatre, "U0DENTAL")
    await register(theatre, "U0GP")
    await theatre.slack.press_view("U0GP", "interest.change")
    await theatre.fill_in("U0GP", nature="My brother was its caretaker")
    await theatre.slack.close("U0GP")
    await theatre.slack.close("U0GP")
    await register(theatre, "U0GP")
    await theatre.slack.press_view("U0GP", "interest.end")
    await theatre.fill_in("U0GP")
    assert "has left the register" in page(theatre, "U0GP")
    await theatre.slack.close("U0DENTAL")
    assert "caretaker" not in await register(theatre, "U0DENTAL")


async def test_a_guest_is_told_which_clause_stands_in_the_way_and_whom_to_ask(theatre):
    shown = await register(theatre, "U0GUEST")
    assert "(clause 3.2.7)" in shown
    assert "ask its secretariat" in shown


async def test_a_conflict_on_one_decision_is_declared_by_its_reference(theatre):
    await theatre.slack.command("U0DENTAL", CHANNEL, f"/quorate declare cluster-{YEAR}-1")
    await theatre.fill_in("U0DENTAL", kind="financial", nature="My practice would rent the room out")
    await theatre.told("U0LEAD", "My practice would rent the room out")


async def test_once_a_year_members_say_that_they_go_on_and_confirm_what_they_declared(theatre):
    await theatre.advance(ALMOST_A_YEAR)
    asked = "asks its members each year whether they go on"
    await theatre.answer("U0COUNTYDIRECTOR", asked, "confirm.member")
    await theatre.told("U0COUNTYDIRECTOR", "Recorded: you go on as a member.")
    home = str(await theatre.slack.home("U0COUNTYDIRECTOR"))
    assert "please confirm what you have declared" in home
    assert "please say whether you go on" not in home
    await theatre.slack.command("U0COUNTYDIRECTOR", PLANNING, "/quorate confirm")
    await theatre.fill_in("U0COUNTYDIRECTOR", declarations="right")
    assert "Recorded: you have nothing to declare." in page(theatre, "U0COUNTYDIRECTOR")
    assert "Nothing waits for you" in str(await theatre.slack.home("U0COUNTYDIRECTOR"))
    await theatre.answer("U0SENIORAHP", asked, "confirm.open")
    await theatre.fill_in("U0SENIORAHP", membership="no", declarations="changed")
    assert "Everybody" in page(theatre, "U0SENIORAHP")
    await theatre.told("U0DIRECTOROFPUBLICHEALTH", "do not go on as a member")
    await theatre.advance(timedelta(days=28))
    silent = await theatre.told("U0DIRECTOROFPUBLICHEALTH", "have not said whether they go on")
    assert "U0COUNTYDIRECTOR" not in silent["text"]
    assert "U0SENIORAHP" not in silent["text"]
    assert "U0SENIORNURSE" in silent["text"]


async def test_a_conflict_on_an_agenda_item_is_declared_from_the_notice_and_ruled_by_one_tap(theatre):
    theatre.now = datetime.fromisoformat((await theatre.move(seconds=1))["now"])
    notice = await called(theatre)
    await theatre.slack.press("U0PHARMACY", CHANNEL, notice["ts"], "item.conflict")
    assert "Flu clinics" in page(theatre, "U0PHARMACY")
    await theatre.fill_in("U0PHARMACY", kind="financial", nature="My shop would give the jabs")
    assert "Whoever presides has been asked to rule" in page(theatre, "U0PHARMACY")
    asked = "has declared a conflict on the agenda item"
    await theatre.answer("U0LEAD", asked, "item.rule.speak")
    await theatre.told("U0LEAD", "You have ruled: speak, but not vote")
    await theatre.told("U0PHARMACY", "You may speak on the agenda item")
    await theatre.slack.command("U0GP", CHANNEL, "/quorate declare item")
    assert "Which agenda item?" in page(theatre, "U0GP")
