"""Before a meeting: nothing to declare for it, by one tap; and what an absent member wants to be said."""

from __future__ import annotations

from bot.handlers.agendas import page_after
from bot.handlers.desk import Answer, Desk
from bot.handlers.meetings import done, meeting_for, redraw_own_page
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.absent import ShareView, share_view
from bot.services.meeting_lists import MeetingsQuery, current_meeting
from bot.services.silent import DeclareNothing, declare_nothing
from bot.views import absent


async def nothing(desk: Desk, tap: Tap) -> Answer:
    """One tap; the answer is private."""
    result = await desk.run(declare_nothing, DeclareNothing(act=tap.act, meeting=tap.value))
    if not isinstance(result, Refusal):
        await desk.whisper(tap, (await desk.words(tap)).say("nothing-to-declare-done"))
    await page_after(desk, tap, result, "nothing-to-declare-done")
    await redraw_own_page(desk, tap)
    return None


async def type_nothing(desk: Desk, tap: Tap) -> Answer:
    """`/quorate nothing`: of the meeting that is being held or comes next."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    if found is None:
        return said.say("meetings-none")
    result = await desk.run(declare_nothing, DeclareNothing(act=tap.act, meeting=found.meeting.id))
    return None if isinstance(result, Refusal) else said.say("nothing-to-declare-done")


async def ask_view(desk: Desk, tap: Tap) -> Answer:
    await meeting_for(desk, tap, absent.share_view)
    return None


async def type_view(desk: Desk, tap: Tap) -> Answer:
    """`/quorate share`: for the next meeting."""
    found = await desk.read(current_meeting, MeetingsQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    if found is None:
        return said.say("meetings-none")
    await desk.open_modal(tap, absent.share_view(found, said))
    return None


async def view(desk: Desk, tap: Tap) -> Answer:
    command = ShareView(act=tap.act, meeting=tap.value, item=tap.entered("item"), words=tap.entered("words"))
    return await done(desk, tap, await desk.run(share_view, command), "view-shared-done")


ACTIONS = {"meeting.nothing-to-declare": nothing, "meeting.share-view": ask_view}
VIEWS = {"meeting.share-view": view}
VERBS = {"nothing": type_nothing, "share": type_view}
