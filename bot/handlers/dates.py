"""Proposing the next dates for meetings; choosing one opens the form that calls it, filled in."""

from __future__ import annotations

import re

from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.calling import CallingQuery, calling
from bot.services.dating import DatesQuery, dates_of
from bot.views import dates as views
from bot.views import home_pages, meeting_forms, modals

_CHOSEN = re.compile(r"(\w+) ([\w-]+) (\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?", re.ASCII)
"""What a button carries: the body, the kind of meeting, the day and perhaps the time. The form checks all of it."""


async def show(desk: Desk, tap: Tap) -> Answer:
    """`/quorate dates`: the next dates of the body whose channel this is, or of one's own; privately."""
    said = await desk.words(tap)
    brief = await desk.read(dates_of, DatesQuery(act=tap.act, channel=tap.channel))
    if brief is None:
        return said.say("calendar-nobody")
    message = views.dates(brief, said)
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def open_page(desk: Desk, tap: Tap) -> Answer:
    """The button in the calendar: the same as a page, of that body."""
    said = await desk.words(tap)
    brief = await desk.read(dates_of, DatesQuery(act=tap.act, body=tap.value))
    page = modals.not_found(said) if brief is None else home_pages.page("dates", views.dates(brief, said).blocks, said)
    await desk.open_modal(tap, page)
    return None


async def choose(desk: Desk, tap: Tap) -> Answer:
    """The form for a new meeting on that day; nothing is called before it is sent."""
    found = _CHOSEN.fullmatch(tap.value)
    body, kind, date, time = found.groups(default="") if found else ("", "", "", "")
    said = await desk.words(tap)
    query = CallingQuery(act=tap.act, body=body, kind=kind, date=date, time=time)
    brief = await desk.read(calling, query)
    entered = {"date": date, "time": time}
    form = modals.nothing_to_open(said) if brief is None else meeting_forms.calling(brief, said, entered)
    await desk.open_modal(tap, form)
    return None


ACTIONS = {"dates.show": open_page, "dates.choose": choose}
VERBS = {"dates": show}
