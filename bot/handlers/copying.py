"""Copying minutes to those whom the terms name, and releasing them to the members."""

from __future__ import annotations

from bot.handlers.agendas import page_after
from bot.handlers.desk import Answer, Desk
from bot.handlers.meetings import done, redraw_own_page
from bot.handlers.taps import Tap
from bot.services.copying import CopyMinutes, ReleaseMinutes, copy_minutes, release_minutes
from bot.services.copying_text import minutes_to_copy
from bot.services.meeting_briefs import MeetingQuery
from bot.services.meeting_lists import MeetingsQuery, last_minutes
from bot.views import copying as views
from bot.views import modals, pages
from bot.views.copies import copying_lines


async def ask(desk: Desk, tap: Tap) -> Answer:
    """The button below the minutes, or on one's own page."""
    await _ask(desk, tap, tap.value)
    return None


async def ask_now(desk: Desk, tap: Tap) -> Answer:
    """`/quorate copies`: of the last meeting."""
    found = await desk.read(last_minutes, MeetingsQuery(act=tap.act, channel=tap.channel))
    if found is None:
        return (await desk.words(tap)).say("minutes-nothing")
    await _ask(desk, tap, found.meeting.id)
    return None


async def _ask(desk: Desk, tap: Tap, meeting: str) -> None:
    """The form; where there is nobody to copy to, or everybody has a copy, what stands."""
    query = MeetingQuery(act=tap.act, meeting=meeting, reader=tap.act.person)
    about = await desk.read(minutes_to_copy, query)
    said = await desk.words(tap)
    wanted = about.brief.around.copying if about is not None else None
    if about is None:
        await desk.open_modal(tap, modals.not_found(said))
    elif wanted is None or not wanted.missing:
        lines = copying_lines(about.brief, said) or [said.say("copies-none-wanted")]
        await desk.open_modal(tap, pages.page(said, "copy-minutes", lines))
    else:
        await desk.open_modal(tap, views.copying(about, said))


async def copied(desk: Desk, tap: Tap) -> Answer:
    """Who has a copy now, and how it went."""
    recipients = tuple(filter(None, tap.entered("recipients").split(",")))
    command = CopyMinutes(act=tap.act, meeting=tap.value, recipients=recipients, way=tap.entered("way"))
    return await done(desk, tap, await desk.run(copy_minutes, command), "minutes-copied-done")


async def release(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(release_minutes, ReleaseMinutes(act=tap.act, meeting=tap.value))
    await page_after(desk, tap, result, "minutes-released-done")
    await redraw_own_page(desk, tap)
    return None


ACTIONS = {"minutes.copy": ask, "minutes.release": release}
VIEWS = {"minutes.copy": copied}
VERBS = {"copies": ask_now}
