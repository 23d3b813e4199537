"""The buttons of one's own page that lead to what can also be typed; there the answer is a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.handlers import acting, calendars, duties, interests, meetings, members, reading, recording
from bot.views import home_pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.handlers.desk import Answer, Desk, Handler
    from bot.handlers.taps import Tap

_TYPED: Mapping[str, Handler] = {
    "home.duties": duties.show,
    "home.meetings": meetings.meetings,
    "home.calendar": calendars.show,
    "home.acting": acting.show,
    "home.votes": recording.votes,
    "home.interests": interests.show,
    "home.members": members.show,
    "home.decisions": reading.decisions,
    "home.help": reading.help_,
}


async def page(desk: Desk, tap: Tap) -> Answer:
    """What the sub-verb answers privately in a channel, as a page; some open a page themselves."""
    answer: Any = await _TYPED[tap.name](desk, replace(tap, channel="", text="", value=""))
    if answer is not None:
        said = await desk.words(tap)
        blocks = answer["blocks"] if isinstance(answer, dict) else home_pages.sentence(answer)
        await desk.open_modal(tap, home_pages.page(tap.name.removeprefix("home."), blocks, said))
    return None


ACTIONS = dict.fromkeys(_TYPED, page)
