"""Every act around the calendar and what is owed on the page: dates, moving a meeting, duties said to be done, copies."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.stories.acts import OPEN, Step, play

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("swift")]
LEAD, GP, OPTICIAN, SECRETARY, PARTNER = (
    "Carys Llewellyn",
    "Dr Rhodri Pugh",
    "Siân Maddocks",
    "Mair Hopkin",
    "Linda Marsh",
)


def before_meetings(day: str, later: str) -> tuple[Step, ...]:
    """The calendar and its address, the next dates, another day for a meeting, and what is said before it."""
    moved = {"date": day, "time": "14:00", "reason": "The hall is taken."}
    again = {"date": later, "time": "14:00", "reason": "The hall is taken then too."}
    return (
        Step(who=LEAD, types="/quorate calendar", sees=("Only visible to you", "Rhydfelin Cluster")),
        Step(who=LEAD, on=("Rhydfelin Cluster", "calendar"), taps="dates.show", keeps=True, shows=("meeting",)),
        Step(who=LEAD, at=OPEN, taps="dates.choose", shows=("Call a meeting",)),
        Step(who=LEAD, types="/quorate dates", sees=("Only visible to you", "Rhydfelin Cluster")),
        Step(who=GP, types="/quorate calendar", sees=("Only visible to you",)),
        Step(who=GP, on=("Only visible to you", "calendar"), taps="feed.make", shows=("http",)),
        Step(who=GP, types="/quorate calendar", sees=("Only visible to you",)),
        Step(who=GP, on=("Only visible to you", "calendar"), taps="feed.stop", sees=("leads nowhere",)),
        Step(who=LEAD, types="/quorate reschedule", fills=moved, shows=("Moved.",)),
        Step(who=LEAD, types="/quorate meeting", sees=("Ordinary meeting",)),
        Step(who=LEAD, on=("Ordinary meeting",), taps="meeting.move", fills=again, shows=("Moved.",)),
        Step(who=GP, types="/quorate nothing", sees=("nothing to declare for this meeting",)),
        Step(who=OPTICIAN, types="/quorate agenda", keeps=True, shows=("Agenda",)),
        Step(who=OPTICIAN, at=OPEN, taps="meeting.nothing-to-declare", shows=("nothing to declare",)),
        Step(who=OPTICIAN, types="/quorate share", fills={"words": "Mind the bus."}, shows=("Recorded.",)),
        Step(who=OPTICIAN, types="/quorate agenda", keeps=True, shows=("Agenda",)),
        Step(who=OPTICIAN, at=OPEN, taps="meeting.share-view", fills={"words": "And the cold."}, shows=("Recorded.",)),
    )


def at_the_partners() -> tuple[Step, ...]:
    """The partners meet, and their minutes are copied to those whom the terms name; then a duty is done."""
    where = {"at": "pmg"}
    there = {f"seat.{seat}": "Here" for seat in ("council-chief-executive",)}
    return (
        Step(who=PARTNER, **where, types="/quorate run", keeps=True, shows=("has not begun",)),
        Step(who=PARTNER, at=OPEN, taps="meeting.begin", keeps=True, shows=("has begun",)),
        Step(who=PARTNER, at=OPEN, taps="meeting.attendance", fills=there, keeps=True, shows=("Recorded",)),
        Step(who=PARTNER, at=OPEN, taps="meeting.close", sends=True, shows=("drafted from the record",)),
        Step(who=SECRETARY, **where, types="/quorate minutes", keeps=True, shows=("first draft",)),
        Step(who=SECRETARY, at=OPEN, taps="minutes.copy", sends=True, shows=("who has the minutes",)),
        Step(who=SECRETARY, **where, types="/quorate copies", shows=("Director of Finance",)),
        Step(who=SECRETARY, **where, types="/quorate duties", sees=("What you owe",)),
        Step(
            who=SECRETARY, **where, on=("What you owe",), taps="duty.done", fills={"note": "Sent."}, shows=("Recorded",)
        ),
        Step(who=SECRETARY, **where, types="/quorate done", shows=("Which",)),
        Step(who=SECRETARY, **where, types="/quorate duties", sees=("What you owe", "done")),
        Step(who=SECRETARY, **where, on=("What you owe",), taps="duty.undo", sure=True, sees=("owed again",)),
    )


async def test_every_act_around_the_calendar_and_what_is_owed_is_done_on_the_page(house, visit):
    now = datetime.fromisoformat((await house.move(seconds=1))["now"])
    days = [(now + timedelta(days=ahead)).date().isoformat() for ahead in (24, 25)]
    window = await visit()
    await play(window, before_meetings(*days))
    moments = {name: at for name, at in (await house.moments()).items() if not name.endswith(":close")}
    await house.move(to=max(moments.values()))
    await play(window, at_the_partners())
