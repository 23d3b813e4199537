"""At a meeting: the list of who is there, who acts for whom, and who presides."""

from __future__ import annotations

from bot.handlers.desk import Answer, Desk
from bot.handlers.meetings import done, look, meeting_for
from bot.handlers.people import get_to_know
from bot.handlers.taps import Tap
from bot.services.attending import NoteActing, NoteOthers, note_acting, note_others
from bot.services.beginning import Preside, preside
from bot.views import meeting_forms


async def ask_attendance(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.attendance)
    return None


async def attendance(desk: Desk, tap: Tap) -> Answer:
    seats = {name.removeprefix("seat."): said for name, said in tap.all_entered.items() if name.startswith("seat.")}
    about = await look(desk, tap)
    known = {one.seat: one.state.value for one in about.presences} if about else {}
    said = {"attending": "present"}
    changed = {
        seat: state
        for seat, state in seats.items()
        if state and state != said.get(known.get(seat, ""), known.get(seat))
    }
    result = await desk.run(note_others, NoteOthers(act=tap.act, meeting=tap.value, seats=changed))
    return await done(desk, tap, result, "attendance-done")


async def ask_acting(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.acting)
    return None


async def acting(desk: Desk, tap: Tap) -> Answer:
    await get_to_know(desk, tap, tap.entered("person"))
    command = NoteActing(act=tap.act, meeting=tap.value, seat=tap.entered("seat"), person=tap.entered("person"))
    return await done(desk, tap, await desk.run(note_acting, command), "acting-done")


async def ask_preside(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.preside)
    return None


async def chair(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(preside, Preside(act=tap.act, meeting=tap.value, seat=tap.entered("seat")))
    return await done(desk, tap, result, "preside-done")


ACTIONS = {"meeting.attendance": ask_attendance, "meeting.acting": ask_acting, "meeting.preside": ask_preside}
VIEWS = {"meeting.attendance": attendance, "meeting.acting": acting, "meeting.preside": chair}
