"""The door at which calendar programmes knock: who has the address gets the calendar, all others the same no."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from aiohttp import web

from bot.feed_addresses import PATH, digest_of
from bot.services.calendars import FeedQuery, feed_of, opens
from bot.text import words
from bot.views.icalendar import calendar
from storage.facts import Act

if TYPE_CHECKING:
    from storage.store import Store

_FEED = re.compile(r"[0-9A-Z]{10}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{20,100}")
HEADERS = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


class FeedDoor:
    """Answers GET and HEAD: 200 with the calendar, 304 where the caller has it already, and 404 for all else."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> list[web.RouteDef]:
        return [web.get(PATH, self.enter)]

    async def enter(self, request: web.Request) -> web.StreamResponse:
        """One reading of a calendar. An address is never logged: it is a secret."""
        made = await self._calendar(request.match_info["feed"], request.match_info["secret"])
        if made is None:
            return web.Response(status=404, text="There is no calendar at this address.\n", headers=HEADERS)
        headers = {**HEADERS, "ETag": f'"{hashlib.sha256(made).hexdigest()[:32]}"'}
        if headers["ETag"] in _held(request):
            return web.Response(status=304, headers=headers)
        return web.Response(body=made, content_type="text/calendar", charset="utf-8", headers=headers)

    async def _calendar(self, ident: str, secret: str) -> bytes | None:
        """The calendar at an address; None where there is none, whatever the reason."""
        digest = digest_of(secret)
        feed = await self._store.feed(ident) if _FEED.fullmatch(ident) and _SECRET.fullmatch(secret) else None
        if not opens(feed, digest) or feed is None:
            return None
        act = Act(team=feed.team, person=feed.person, via="feed")
        brief = await self._store.read(feed_of, FeedQuery(act=act, feed=feed))
        return None if brief is None else calendar(brief, words(brief.language))


def _held(request: web.Request) -> set[str]:
    """The versions that the caller says it has; a weak mark says no less than a strong one here."""
    said = request.headers.get("If-None-Match", "")
    return {one.strip().removeprefix("W/") for one in said.split(",")}
