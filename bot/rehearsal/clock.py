"""The clock on the desk: asks the bot what time it believes it is, and asks it to move that time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import aiohttp

from bot.rehearsal.errors import DeskError, Json
from bot.rehearsal.hub import Hub

SECONDS = 60.0
LOOK_SECONDS = 2.0


@dataclass(slots=True)
class Clock:
    """`url` is the bot's door to its clock; without one there is no clock to move."""

    hub: Hub
    url: str | None = None
    session: aiohttp.ClientSession | None = None
    moments: dict[str, str] = field(default_factory=dict)

    async def read(self) -> Json | None:
        """The bot's clock, or None where it cannot be asked."""
        if self.url is None or self.session is None:
            return None
        try:
            async with self.session.get(self.url, timeout=aiohttp.ClientTimeout(total=LOOK_SECONDS)) as response:
                return self._take(await response.json())
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return None

    async def move(self, order: Json, *, tell: bool = True) -> Json:
        """Move it, and `tell` the pages. Raises DeskError where that cannot be done."""
        if self.url is None or self.session is None:
            raise DeskError("no_clock", "This bot has no clock that can be moved.")
        world = self.hub.world
        before, world.offset = world.offset, self._foreseen(order)
        try:
            timeout = aiohttp.ClientTimeout(total=SECONDS)
            async with self.session.post(self.url, json=order, timeout=timeout) as response:
                answer = await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as why:
            world.offset = before
            raise DeskError("no_clock", "The bot does not answer. Is it running?") from why
        if response.status >= 400 or "now" not in answer:  # noqa: PLR2004  # HTTP's line between yes and no
            world.offset = before
            words = answer.get("message") or answer.get("error") or "The clock stays."
            raise DeskError("clock_refused", str(words))
        clock = self._take(answer)
        if tell:
            self.hub.tell({"type": "clock", **clock}, None)
        return clock

    def _foreseen(self, order: Json) -> float:
        """Where the clock is about to go: what the bot posts while it moves carries the new time already."""
        world = self.hub.world
        seconds, moment = order.get("seconds"), order.get("to") or self.moments.get(str(order.get("moment")))
        if isinstance(seconds, (int, float)):
            return world.offset + seconds
        try:
            goal = datetime.fromisoformat(str(moment))
        except ValueError:
            return world.offset
        return goal.timestamp() - world.clock() if goal.tzinfo else world.offset

    def _take(self, answer: Json) -> Json:
        """Messages follow the clock that was moved: Slack's time is the bot's."""
        self.moments = {str(one.get("id")): str(one.get("at")) for one in answer.get("moments") or ()}
        offset = answer.get("offset_seconds", 0)
        self.hub.world.offset = float(offset) if isinstance(offset, (int, float)) else 0.0
        return answer
