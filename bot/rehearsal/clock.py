"""The clock on the desk: asks the bot what time it believes it is, and asks it to move that time."""

from __future__ import annotations

from dataclasses import dataclass

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

    async def read(self) -> Json | None:
        """The bot's clock, or None where it cannot be asked."""
        if self.url is None or self.session is None:
            return None
        try:
            async with self.session.get(self.url, timeout=aiohttp.ClientTimeout(total=LOOK_SECONDS)) as response:
                return self._take(await response.json())
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return None

    async def move(self, order: Json) -> Json:
        """Move it. Raises DeskError where that cannot be done."""
        if self.url is None or self.session is None:
            raise DeskError("no_clock", "This bot has no clock that can be moved.")
        try:
            timeout = aiohttp.ClientTimeout(total=SECONDS)
            async with self.session.post(self.url, json=order, timeout=timeout) as response:
                answer = await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as why:
            raise DeskError("no_clock", "The bot does not answer. Is it running?") from why
        if response.status >= 400 or "now" not in answer:  # noqa: PLR2004  # HTTP's line between yes and no
            raise DeskError(str(answer.get("error", "refused")), str(answer.get("message", "The clock stays.")))
        clock = self._take(answer)
        self.hub.tell({"type": "clock", **clock}, None)
        return clock

    def _take(self, answer: Json) -> Json:
        """Messages follow the clock that was moved: Slack's time is the bot's."""
        offset = answer.get("offset_seconds", 0)
        self.hub.world.offset = float(offset) if isinstance(offset, (int, float)) else 0.0
        return answer
