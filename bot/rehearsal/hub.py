"""Tells every open page what has changed for the person who is looking at it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from aiohttp import web

from bot.rehearsal.errors import Json
from bot.rehearsal.world import World

QUEUE = 1000
HEARTBEAT_SECONDS = 15.0


@dataclass(slots=True)
class Hub:
    """Who is looking, and what they have not been told yet."""

    world: World
    watchers: dict[str, set[asyncio.Queue[Json | None]]] = field(default_factory=dict)

    def tell(self, change: Json, audience: Iterable[str] | None) -> None:
        """Pass a change on to those of the audience who are looking; None: to everybody who may see the channel."""
        if not self.watchers:
            return
        for user in list(self.watchers) if audience is None else audience:
            if user not in self.watchers:
                continue
            if audience is None and not self._concerns(user, change):
                continue
            for queue in self.watchers[user]:
                if queue.full():
                    queue.get_nowait()
                queue.put_nowait(change)

    def _concerns(self, user: str, change: Json) -> bool:
        channel = self.world.channels.get(str(change.get("channel", "")))
        return channel is None or change["type"] == "conversation" or self.world.sees(user, channel)

    def notice(self, user: str, words: str) -> None:
        """Show words to one person for a moment."""
        self.tell({"type": "notice", "text": words}, (user,))

    async def stream(self, request: web.Request, user: str) -> web.StreamResponse:
        """Server-sent events for one open page, until it goes away or the workspace stops."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        queue: asyncio.Queue[Json | None] = asyncio.Queue(QUEUE)
        self.watchers.setdefault(user, set()).add(queue)
        try:
            await response.write(b": here\n\n")
            while True:
                try:
                    async with asyncio.timeout(HEARTBEAT_SECONDS):
                        change = await queue.get()
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                if change is None:
                    break
                await response.write(f"data: {json.dumps(change)}\n\n".encode())
        except ConnectionError:
            pass  # the page was closed
        finally:
            self.watchers[user].discard(queue)
            if not self.watchers[user]:
                del self.watchers[user]
        return response

    def close(self) -> None:
        """End every stream."""
        for queues in self.watchers.values():
            for queue in queues:
                if queue.full():
                    queue.get_nowait()
                queue.put_nowait(None)
