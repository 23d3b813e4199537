"""Moving a meeting to another day."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.meetings import done
from bot.handlers.taps import Tap
from bot.services.meeting_lists import MeetingsQuery, current_meeting
from bot.services.moving import MoveMeeting, MovingQuery, move_meeting, moving
from bot.views import modals
from bot.views import moving as views


async def ask(desk: Desk, tap: Tap) -> Answer:
    """The button beside a meeting."""
    await _ask(desk, tap, tap.value)
    return None


async def ask_now(desk: Desk, tap: Tap) -> Answer:
    """`/quorate reschedule`: of the next meeting."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    if found is None:
        return (await desk.words(tap)).say("meetings-none")
    await _ask(desk, tap, found.meeting.id)
    return None


async def _ask(desk: Desk, tap: Tap, meeting: str) -> None:
    brief = await desk.read(moving, MovingQuery(act=tap.act, meeting=meeting))
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.not_found(said) if brief is None else views.moving(brief, said))


async def redraw(desk: Desk, tap: Tap) -> Answer:
    """Another day was chosen: say at once what the terms make of the notice."""
    typed = tap.all_entered
    meeting = str(tap.view.get("private_metadata", ""))
    query = MovingQuery(act=tap.act, meeting=meeting, date=typed.get("date", ""), time=typed.get("time", ""))
    brief = await desk.read(moving, query)
    if brief is not None:
        await desk.update_modal(tap, views.moving(brief, await desk.words(tap), typed))
    return None


async def move(desk: Desk, tap: Tap) -> Answer:
    facts = {name: tap.entered(name) for name in ("date", "time", "which", "place", "reason")}
    result = await desk.run(move_meeting, MoveMeeting(act=tap.act, meeting=tap.value, **facts))
    return await done(desk, tap, result, "meeting-moved-done")


ACTIONS = {"meeting.move": ask, "move.date": redraw, "move.time": redraw}
VIEWS = {"meeting.move": move}
VERBS = {"reschedule": ask_now}
