"""A meeting from its notice to its minutes, as people live it: forms, one page to run it from, one panel for all."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.databases import sqlite_url
from tests.stories.theatre import CHANNEL, open_theatre

LEAD, SECRETARY, GP, MANAGER = "U0LEAD", "U0SECRETARY", "U0GP", "U0DEVELOPMENTMANAGER"
GUEST = "U0ALTERNATE1"
THERE = ("gp", "pharmacy", "dental", "optometry", "nursing", "ahp")


@pytest.fixture
async def theatre(tmp_path):
    async with open_theatre(sqlite_url(tmp_path)) as open_one:
        open_one.now = datetime.fromisoformat((await open_one.move(seconds=1))["now"])
        yield open_one


def day(theatre, ahead):
    return (theatre.now + timedelta(days=ahead)).date().isoformat()


def words(view):
    return str(view["blocks"])


async def called(theatre, ahead=10):
    """The Lead calls an additional meeting; its notice is in the channel."""
    await theatre.slack.command(LEAD, CHANNEL, "/quorate meeting new")
    await theatre.slack.press_view(LEAD, "call.kind", "additional")
    await theatre.slack.press_view(LEAD, "call.date", day(theatre, 3))
    assert "The notice is too short" in words(theatre.slack.view(LEAD))
    assert "so the earliest day is" in words(theatre.slack.view(LEAD))
    values = {
        "date": day(theatre, 3),
        "time": "14:00",
        "place": "Town hall",
        "matters": "Winter pressures\nFlu clinics",
    }
    outcome = await theatre.slack.submit(LEAD, values)
    assert set(outcome.errors) == {"date"}
    outcome = await theatre.slack.submit(LEAD, {**values, "date": day(theatre, ahead)})
    assert outcome.errors == {}
    assert "Notice is on its way" in words(theatre.slack.view(LEAD))
    await theatre.slack.close(LEAD)
    return await theatre.said("Additional meeting of Rhydfelin Cluster")


async def run_page(theatre, user=LEAD):
    """The page from which the meeting is run."""
    panel = await theatre.said("Agenda")
    await theatre.slack.press(user, CHANNEL, panel["ts"], "meeting.run")


async def begun(theatre):
    await called(theatre)
    moment = f"{day(theatre, 10)}T14:00:00+00:00"
    await theatre.move(seconds=int((datetime.fromisoformat(moment) - theatre.now).total_seconds()))
    await theatre.slack.command(LEAD, CHANNEL, "/quorate run")
    await theatre.slack.press_view(LEAD, "meeting.begin")
    await theatre.said("The meeting is being held")
    await fill_in(theatre, "meeting.attendance", {f"seat.{seat}": "present" for seat in THERE})


async def fill_in(theatre, action, values, user=LEAD):
    """Open a form from the page and send it off; then the page is there again."""
    await theatre.slack.press_view(user, action)
    outcome = await theatre.slack.submit(user, values)
    assert outcome.errors == {}, outcome
    page = theatre.slack.view(user)
    assert page["callback_id"] == "meeting.run", page
    return words(page)


async def test_notice_reaches_everybody_and_apologies_are_one_tap(theatre):
    notice = await called(theatre)
    assert "Winter pressures" in notice["text"]
    assert "7 clear days" in notice["text"]
    await theatre.told(GP, "Additional meeting of Rhydfelin Cluster")
    await theatre.slack.press(GP, CHANNEL, notice["ts"], "meeting.apologies")
    assert "apologies are noted" in theatre.slack.messages(CHANNEL, GP)[-1]["text"]
    await theatre.slack.command("U0FINANCE", CHANNEL, "/quorate meeting")
    assert "Additional meeting" in theatre.slack.messages(CHANNEL, "U0FINANCE")[-1]["text"]


async def test_the_agenda_is_set_by_two_and_a_late_item_waits_for_them(theatre):
    await called(theatre)
    await theatre.slack.command(LEAD, CHANNEL, "/quorate agenda")
    assert "Declarations of interest" in words(theatre.slack.view(LEAD))
    await theatre.slack.press_view(LEAD, "agenda.agree")
    asked = await theatre.told(MANAGER, "needs your agreement")
    await theatre.slack.press(MANAGER, theatre.slack.dm_channel(MANAGER), asked["ts"], "agenda.agree")
    assert "Flu clinics" in (await theatre.said("has been set"))["text"]
    await theatre.slack.command(GP, CHANNEL, "/quorate agenda")
    await theatre.slack.press_view(GP, "agenda.add")
    await theatre.slack.submit(GP, {"title": "Parking", "papers": "https://example.org/parking"})
    assert "came late" in words(theatre.slack.view(GP))
    await theatre.answer(LEAD, "which came late", "agenda.leave-out")
    await theatre.told(GP, "is not on the agenda")


async def test_a_meeting_is_run_from_one_page_and_everybody_sees_the_panel(theatre):
    await begun(theatre)
    assert "There is a quorum to decide: 7 present, 6 needed" in words(theatre.slack.view(LEAD))
    await fill_in(theatre, "meeting.settle", {"outcome": "done", "note": "Nothing to declare."})
    said = await fill_in(
        theatre,
        "meeting.put",
        {"title": "Flu clinics", "text": "That we hold them.", "class": "ordinary", "consensus": "vote"},
    )
    assert "The vote is open" in said
    card = await theatre.until(
        lambda: next((m for m in theatre.cards() if "Flu clinics" in m["text"]), None), "the card"
    )
    for user in (LEAD, GP, "U0PHARMACY", "U0DENTAL", "U0OPTOMETRY", "U0NURSING", "U0AHP"):
        await theatre.slack.press(user, CHANNEL, card["ts"], "vote.for")
    await theatre.slack.press("U0MEDICINES", CHANNEL, card["ts"], "vote.for")
    await theatre.told("U0MEDICINES", "only those who are noted as being there vote")
    await theatre.said("7 votes are in")
    await theatre.slack.press_view(LEAD, "meeting.close-vote")
    await theatre.said("Carried")
    await fill_in(theatre, "meeting.settle", {"outcome": "done", "note": "Carried by all."})
    await fill_in(theatre, "meeting.action", {"words": "Book the hall", "owner": GP, "due": day(theatre, 12)})
    await theatre.told(GP, "Book the hall")
    await theatre.slack.press_view(LEAD, "meeting.close")
    outcome = await theatre.slack.submit(LEAD, {"confirmed": "no"})
    assert outcome.errors == {}
    assert "financial log must be completed" in words(theatre.slack.view(LEAD))
    await theatre.slack.close(LEAD)
    said = await fill_in(theatre, "meeting.close", {"confirmed": "yes"})
    assert "drafted from the record" in said
    await minutes_and_actions(theatre)


async def minutes_and_actions(theatre):
    """The secretary sends the draft, a member corrects it, and the action shows when it is late."""
    await theatre.answer(SECRETARY, "have been drafted", "minutes.send")
    draft = await theatre.told(GP, "Please check the draft minutes")
    await theatre.slack.press(GP, theatre.slack.dm_channel(GP), draft["ts"], "minutes.show")
    shown = words(theatre.slack.view(GP))
    assert all(said in shown for said in ("Nothing to declare.", "Carried by all.", "Book the hall", "Not taken"))
    await theatre.slack.press_view(GP, "minutes.correct")
    await theatre.slack.submit(GP, {"words": "I came at half past two."})
    await theatre.told(SECRETARY, "is not accurate")
    await theatre.advance(timedelta(days=4))
    await theatre.slack.command(GP, CHANNEL, "/quorate actions")
    listed = theatre.slack.messages(CHANNEL, GP)[-1]
    assert listed["text"].startswith("Late: Book the hall")
    await theatre.slack.press(GP, CHANNEL, listed["ts"], "action.done")
    await theatre.slack.command(GP, CHANNEL, "/quorate actions")
    assert theatre.slack.messages(CHANNEL, GP)[-1]["text"] == "No action is open."


async def test_a_deputy_counts_and_somebody_else_presides(theatre):
    await begun(theatre)
    said = await fill_in(theatre, "meeting.acting", {"seat": "medicines", "person": "U0ALTERNATE1"})
    assert "8 present" in said
    options = [
        e["options"] for b in theatre.slack.view(LEAD)["blocks"] for e in b.get("elements", ()) if "options" in e
    ]
    await theatre.slack.press_view(LEAD, "meeting.take", options[0][-1]["value"])
    assert "Being taken now: Flu clinics" in words(theatre.slack.view(LEAD))
    said = await fill_in(theatre, "meeting.preside", {"seat": "gp"})
    assert "The panel shows who presides" in said
    assert "Presiding: " in (await theatre.said("Present as deputy"))["text"]
    await theatre.slack.command("U0THIRDSECTOR", CHANNEL, "/quorate here")
    assert theatre.slack.messages(CHANNEL, "U0THIRDSECTOR")[-1]["text"] == "You are noted as being here."
    await theatre.slack.press("U0DENTAL", CHANNEL, (await theatre.said("Present as deputy"))["ts"], "meeting.leave")
    await theatre.said("Has left")


async def test_of_two_who_must_agree_the_second_stands_the_meeting_down(theatre):
    await theatre.slack.command("U0DIRECTOROFPUBLICHEALTH", "C0PCPG", "/quorate agenda")
    await theatre.slack.press_view("U0DIRECTOROFPUBLICHEALTH", "meeting.stand-down")
    await theatre.slack.submit("U0DIRECTOROFPUBLICHEALTH", {"reason": "Snow"})
    asked = await theatre.told("U0COUNTYDIRECTOR", "be stood down")
    dm = theatre.slack.dm_channel("U0COUNTYDIRECTOR")
    await theatre.slack.press("U0COUNTYDIRECTOR", dm, asked["ts"], "meeting.agree-stand-down")
    await theatre.told("U0SENIORNURSE", "has been stood down")


async def test_a_guest_is_invited_for_one_item_and_has_no_vote(theatre):
    await called(theatre)
    await theatre.slack.command(GP, CHANNEL, "/quorate invite")
    assert "Only whoever presides or sets the agenda invites" in words(theatre.slack.view(GP))
    await theatre.slack.command(LEAD, CHANNEL, "/quorate invite")
    field = theatre.slack.view(LEAD)["blocks"][1]["element"]
    item = next(one["value"] for one in field["options"] if one["text"]["text"] == "Flu clinics")
    outcome = await theatre.slack.submit(LEAD, {"item": item, "person": GUEST})
    assert outcome.errors == {}
    assert "The person has been told" in words(theatre.slack.view(LEAD))
    asked = await theatre.told(GUEST, "You do not vote, and do not count to the quorum")
    await theatre.slack.press(GUEST, theatre.slack.dm_channel(GUEST), asked["ts"], "agenda.show")
    assert "Invited for this item" in words(theatre.slack.view(GUEST))
