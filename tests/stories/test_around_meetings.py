"""Around a meeting, as people live it: moved, answered before it, a guest let in and out, its minutes copied."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.stories.test_meetings import GP, LEAD, SECRETARY, called, day, fill_in, theatre, words
from tests.stories.theatre import CHANNEL

__all__ = ["theatre"]
CHAIR, PMG = "U0COUNCILCHIEFEXECUTIVE", "C0PMG"


async def test_a_meeting_is_moved_and_members_answer_before_it(theatre):
    await called(theatre)
    await theatre.slack.command(GP, CHANNEL, "/quorate reschedule")
    assert "can call such a meeting" in words(theatre.slack.view(GP))
    await theatre.slack.close(GP)
    await theatre.slack.command(LEAD, CHANNEL, "/quorate agenda")
    await theatre.slack.press_view(LEAD, "meeting.move")
    await theatre.slack.press_view(LEAD, "move.date", day(theatre, 4))
    assert "The notice is too short" in words(theatre.slack.view(LEAD))
    values = {"date": day(theatre, 12), "time": "15:00", "reason": "The hall is flooded"}
    outcome = await theatre.slack.submit(LEAD, values)
    assert outcome.errors == {}
    moved = await theatre.told(GP, "moved by")
    assert "The hall is flooded" in moved["text"]
    dm = theatre.slack.dm_channel(GP)
    await theatre.slack.press(GP, dm, moved["ts"], "meeting.nothing-to-declare")
    assert "you have nothing to declare" in theatre.slack.messages(dm, GP)[-1]["text"]
    await theatre.slack.command("U0DENTAL", CHANNEL, "/quorate nothing")
    assert "you have nothing to declare" in theatre.slack.messages(CHANNEL, "U0DENTAL")[-1]["text"]
    await theatre.slack.command("U0AHP", CHANNEL, "/quorate apologies")
    await theatre.answer("U0AHP", "Those who cannot come send a deputy", "meeting.share-view")
    outcome = await theatre.slack.submit("U0AHP", {"words": "I am for the clinics."})
    assert outcome.errors == {}
    assert "I am for the clinics." in (await theatre.told(LEAD, "will not be at the meeting"))["text"]
    await theatre.slack.command(LEAD, CHANNEL, "/quorate apologies")
    await theatre.told("U0DEVELOPMENTMANAGER", "nobody is named yet to take the chair")


def members(theatre):
    return theatre.slack.world.channels[CHANNEL].members


async def test_a_guest_is_let_in_when_the_item_comes_near_and_out_after_it_though_answers_are_lost(theatre):
    await called(theatre)
    await theatre.slack.command(LEAD, CHANNEL, "/quorate invite")
    field = theatre.slack.view(LEAD)["blocks"][1]["element"]
    item = next(one["value"] for one in field["options"] if one["text"]["text"] == "Winter pressures")
    assert (await theatre.slack.submit(LEAD, {"item": item, "person": CHAIR})).errors == {}
    await theatre.slack.close(LEAD)
    held = datetime.fromisoformat(f"{day(theatre, 10)}T14:00:00+00:00")
    await theatre.move(seconds=int((held - theatre.now).total_seconds()))
    assert CHAIR not in members(theatre)
    for method in ("conversations.invite", "conversations.kick"):
        theatre.slack.weather.add(kind="answer_lost", method=method, count=1)
    await theatre.slack.command(LEAD, CHANNEL, "/quorate run")
    await theatre.slack.press_view(LEAD, "meeting.begin")
    await theatre.until(lambda: CHAIR in members(theatre), "the guest in the channel")
    await fill_in(theatre, "meeting.settle", {"outcome": "done"})
    await fill_in(theatre, "meeting.settle", {"outcome": "done"})
    await theatre.until(lambda: CHAIR not in members(theatre), "the guest out of the channel")
    await theatre.slack.settled()
    assert not [said for said in theatre.slack.dms(LEAD) if "Slack says" in said["text"]]


async def test_minutes_are_copied_to_those_outside_whom_the_terms_name(theatre):
    held = datetime.fromisoformat(f"{day(theatre, 30)}T09:30:00+00:00")
    await theatre.move(seconds=int((held - theatre.now).total_seconds()))
    await theatre.slack.command(CHAIR, PMG, "/quorate run")
    await theatre.slack.press_view(CHAIR, "meeting.begin")
    await theatre.slack.press_view(CHAIR, "meeting.close")
    assert (await theatre.slack.submit(CHAIR, {})).errors == {}
    await theatre.advance(timedelta(days=9))
    await theatre.slack.command(SECRETARY, PMG, "/quorate copies")
    page = theatre.slack.view(SECRETARY)
    assert "To be copied to the authorised officers by" in words(page)
    assert "Late: the day has passed." in words(page)
    assert "rich_text_preformatted" in words(page)
    assert (await theatre.slack.submit(SECRETARY, {"way": "email"})).errors == {}
    await theatre.slack.close(SECRETARY)
    await theatre.slack.command(SECRETARY, PMG, "/quorate minutes")
    assert "Director of Finance (finance@council.example): copied on" in words(theatre.slack.view(SECRETARY))
