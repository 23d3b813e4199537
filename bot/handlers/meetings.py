"""Calling a meeting, standing it down, saying that one is there, and running it from one page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.handlers.desk import SLACK_SECONDS, Answer, Desk
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.attending import NoteSelf, note_self
from bot.services.beginning import Begin, begin
from bot.services.calling import CallingQuery, CallMeeting, call_meeting, calling
from bot.services.concluding import TakeItem, take_item
from bot.services.entry import FieldErrors
from bot.services.meeting_briefs import MeetingBrief, MeetingQuery, meeting_brief
from bot.services.meeting_lists import MeetingsQuery, current_meeting, meetings_listed
from bot.services.standing_down import StandDown, stand_down
from bot.text import Words
from bot.views import meeting_forms, meeting_pages, modals
from storage.facts import PresenceState

Draw = Callable[[MeetingBrief, Words], Mapping[str, Any]]
RUN = "meeting.run"


async def meeting_for(desk: Desk, tap: Tap, draw: Draw, meeting: str = "") -> None:
    """Open the modal that `draw` makes of a meeting, for this reader."""
    query = MeetingQuery(act=tap.act, meeting=meeting or tap.value, reader=tap.act.person)
    about = await desk.read(meeting_brief, query)
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.not_found(said) if about is None else draw(about, said))


async def done(desk: Desk, tap: Tap, result: object, key: str, meeting: str = "", **facts: object) -> Answer:
    """Answer a form: back to the page from which the meeting is run, if it came from there; else a receipt."""
    said = await desk.words(tap)
    if isinstance(result, FieldErrors):
        return {"response_action": "errors", "errors": modals.field_errors(result.errors, tap.view, said)}
    if isinstance(result, Refusal):
        about = await look(desk, tap, meeting)
        return {
            "response_action": "update",
            "view": modals.refusal(result.finding, about.terms if about else None, said),
        }
    text = said.say(key, **facts)
    if await back_to_run(desk, tap, text, meeting):
        return None
    return {"response_action": "update", "view": modals.receipt(text, said)}


async def back_to_run(desk: Desk, tap: Tap, text: str, meeting: str = "") -> bool:
    """Redraw the page beneath the form, so that closing the form leads back to it. False: there is none."""
    beneath = tap.view.get("previous_view_id")
    about = await look(desk, tap, meeting) if beneath else None
    if beneath is None or about is None:
        return False
    page = meeting_pages.run(about, await desk.words(tap), text)
    if about.reader is None or not about.reader.may_run:
        return False
    try:
        await asyncio.wait_for(desk.client.views_update(view_id=str(beneath), view=dict(page)), SLACK_SECONDS)
    except (SlackApiError, TimeoutError):
        return False
    return True


async def look(desk: Desk, tap: Tap, meeting: str = "") -> MeetingBrief | None:
    query = MeetingQuery(act=tap.act, meeting=meeting or tap.value, reader=tap.act.person)
    return await desk.read(meeting_brief, query)


async def redrawn(desk: Desk, tap: Tap, result: object, key: str, meeting: str = "") -> None:
    """After a tap on the page itself: the page anew, with what was recorded or why nothing was."""
    if tap.view.get("type") != "modal":
        return
    about = await look(desk, tap, meeting)
    said = await desk.words(tap)
    if about is None:
        return
    text = said.reason(result.finding, about.terms) if isinstance(result, Refusal) else said.say(key)
    await desk.update_modal(tap, meeting_pages.run(about, said, text))


# --- calling and standing down ----------------------------------------------------------------------


async def meetings(desk: Desk, tap: Tap) -> Answer:
    """`/quorate meeting`: the meetings of the body; `/quorate meeting new`: the form for another."""
    if tap.text.lower().startswith("new"):
        return await ask_call(desk, tap)
    found = await desk.read(meetings_listed, MeetingsQuery(act=tap.act, channel=tap.channel))
    message = meeting_pages.meetings(found, await desk.words(tap))
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def ask_call(desk: Desk, tap: Tap) -> Answer:
    brief = await desk.read(calling, CallingQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.nothing_to_open(said) if brief is None else meeting_forms.calling(brief, said))
    return None


async def redraw_call(desk: Desk, tap: Tap) -> Answer:
    """Another body, kind or day was chosen: say at once what the terms make of the notice."""
    typed = tap.all_entered
    query = CallingQuery(
        act=tap.act,
        body=typed.get("body", "") or tap.view.get("private_metadata", ""),
        kind=typed.get("kind", ""),
        date=typed.get("date", ""),
        time=typed.get("time", ""),
    )
    brief = await desk.read(calling, query)
    if brief is not None:
        await desk.update_modal(tap, meeting_forms.calling(brief, await desk.words(tap), typed))
    return None


async def call(desk: Desk, tap: Tap) -> Answer:
    command = CallMeeting(
        act=tap.act,
        body=tap.entered("body") or tap.value,
        kind=tap.entered("kind"),
        date=tap.entered("date"),
        time=tap.entered("time"),
        which=tap.entered("which"),
        place=tap.entered("place"),
        matters=tap.entered("matters"),
        lasts=tap.entered("lasts"),
    )
    return await done(desk, tap, await desk.run(call_meeting, command), "meeting-called-done")


async def ask_stand_down(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, meeting_forms.stand_down)
    return None


async def stand(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(stand_down, StandDown(act=tap.act, meeting=tap.value, reason=tap.entered("reason")))
    asked = bool(getattr(result, "missing", ()))
    return await done(desk, tap, result, "stand-down-asked-done" if asked else "stood-down-done")


async def agree_stand_down(desk: Desk, tap: Tap) -> Answer:
    await desk.run(stand_down, StandDown(act=tap.act, meeting=tap.value))
    await redraw_own_page(desk, tap)
    return None


async def redraw_own_page(desk: Desk, tap: Tap) -> None:
    """What was tapped on one's own page waits there no more."""
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)


# --- being there --------------------------------------------------------------------------------------

_SAID = {
    "meeting.here": PresenceState.PRESENT,
    "meeting.apologies": PresenceState.APOLOGIES,
    "meeting.come": PresenceState.EXPECTED,
    "meeting.leave": PresenceState.LEFT,
}


_TYPED = {
    "here": PresenceState.PRESENT,
    "apologies": PresenceState.APOLOGIES,
    "coming": PresenceState.EXPECTED,
    "leaving": PresenceState.LEFT,
}


async def note_me(desk: Desk, tap: Tap) -> Answer:
    """One tap; the answer is private."""
    state = _SAID[tap.name]
    result = await desk.run(note_self, NoteSelf(act=tap.act, meeting=tap.value, state=state))
    if not isinstance(result, Refusal):
        await desk.whisper(tap, (await desk.words(tap)).say(f"noted-{state.value}"))
    return None


async def type_me(desk: Desk, tap: Tap) -> Answer:
    """`/quorate here`, `apologies`, `coming`, `leaving`: of the meeting that is being held or comes next."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    if found is None:
        return said.say("meetings-none")
    state = _TYPED[tap.name]
    result = await desk.run(note_self, NoteSelf(act=tap.act, meeting=found.meeting.id, state=state))
    return None if isinstance(result, Refusal) else said.say(f"noted-{state.value}")


async def run(desk: Desk, tap: Tap) -> Answer:
    """The page from which a meeting is run; for those who do not run it, its agenda."""

    def draw(brief: MeetingBrief, said: Words) -> Mapping[str, Any]:
        may = brief.reader is not None and brief.reader.may_run
        return meeting_pages.run(brief, said) if may else meeting_pages.agenda(brief, said)

    await meeting_for(desk, tap, draw)
    return None


async def run_now(desk: Desk, tap: Tap) -> Answer:
    """`/quorate run`: the same, for the meeting that is being held or comes next."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    if found is None:
        return said.say("meetings-none")
    await desk.open_modal(tap, meeting_pages.run(found, said) if _runs(found) else meeting_pages.agenda(found, said))
    return None


def _runs(brief: MeetingBrief) -> bool:
    return brief.reader is not None and brief.reader.may_run


async def start(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(begin, Begin(act=tap.act, meeting=tap.value))
    await redrawn(desk, tap, result, "meeting-begun-done")
    return None


async def take(desk: Desk, tap: Tap) -> Answer:
    """Another item was chosen."""
    chosen = next((said for name, said in tap.all_entered.items() if name.startswith("rest.")), "")
    result = await desk.run(take_item, TakeItem(act=tap.act, item=chosen))
    await redrawn(desk, tap, result, "item-taken-done", str(tap.view.get("private_metadata", "")))
    return None


ACTIONS = {
    "meeting.call": ask_call,
    **dict.fromkeys(("call.body", "call.kind", "call.date", "call.time"), redraw_call),
    "meeting.stand-down": ask_stand_down,
    "meeting.agree-stand-down": agree_stand_down,
    **dict.fromkeys(_SAID, note_me),
    RUN: run,
    "meeting.begin": start,
    "meeting.take": take,
}
VIEWS = {
    "meeting.call": call,
    "meeting.stand-down": stand,
}
VERBS = {"meeting": meetings, "meetings": meetings, "run": run_now, **dict.fromkeys(_TYPED, type_me)}
