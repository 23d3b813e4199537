"""The door through which a rehearsal asks for the time and moves it; a live installation does not have it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from aiohttp import web

from bot.clock import Clock
from bot.services.register import MomentsQuery, moments
from storage.facts import Act
from storage.store import Store

PATH = "/rehearsal/clock"
SETTLE_SECONDS = 20.0
"""How long one answer waits for what is owed; the rest is waited for in the next."""
LOOK_SECONDS = 0.01
TWICE = 2


class Carrier(Protocol):
    """Whoever brings to Slack what is owed: how much was taken up so far, and whether something is on its way."""

    @property
    def carried(self) -> int: ...

    @property
    def under_way(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class ClockDoor:
    """`GET`: now, and moments worth going to. `POST` {seconds} | {to} | {moment}: go there; time does its work.

    With {settle: true} the answer waits until everything that came due is done and sent; `settled` says whether it is.
    """

    clock: Clock
    store: Store
    sweep: Callable[[], Awaitable[None]]
    carrier: Carrier

    def routes(self) -> list[web.RouteDef]:
        return [web.get(PATH, self.look), web.post(PATH, self.move)]

    async def look(self, _request: web.Request) -> web.Response:
        return web.json_response(await self._face())

    async def move(self, request: web.Request) -> web.Response:
        asked = await request.json()
        try:
            await self._go(asked)
        except (KeyError, TypeError, ValueError) as error:
            return web.json_response({"error": f"The clock stays: {error}"}, status=400)
        if asked.get("settle"):
            return web.json_response({"settled": await self._settle(), **await self._face()})
        await self.sweep()
        return web.json_response(await self._face())

    async def _go(self, asked: dict[str, Any]) -> None:
        """Set the hands. KeyError, TypeError, ValueError where that cannot be done."""
        if "seconds" in asked:
            self.clock.advance(timedelta(seconds=int(asked["seconds"])))
            return
        at = asked.get("to") or {m["id"]: m["at"] for m in (await self._face())["moments"]}[asked["moment"]]
        self.clock.move_to(datetime.fromisoformat(at))

    async def _face(self) -> dict[str, Any]:
        teams = {body.team for body in await self.store.bodies()}
        acts = [Act(team=team, person="", request="", via="clock") for team in sorted(teams)]
        coming = [one for act in acts for one in await self.store.read(moments, MomentsQuery(act=act))]
        now = self.clock.now()
        soon = [at for at in (await self.store.next_parcel(now), await self.store.next_look(now)) if at is not None]
        return {
            "now": self.clock.now().isoformat(),
            "offset_seconds": self.clock.offset.total_seconds(),
            "moments": [{"id": m.id, "label": m.label, "at": m.at.isoformat()} for m in coming],
            "next": min(soon).isoformat() if soon else None,
        }

    async def _settle(self) -> bool:
        """Do what is due and send it, until doing it brings nothing more. False: time was too short."""
        loop = asyncio.get_running_loop()
        end = loop.time() + SETTLE_SECONDS
        while loop.time() < end:
            before = self.carrier.carried
            await self.sweep()
            self.store.wake()
            await self._carried(end)
            if self.carrier.carried == before:
                return True
        return False

    async def _carried(self, end: float) -> None:
        """Wait until nothing is owed at two looks: between them, what was just taken up shows itself."""
        loop = asyncio.get_running_loop()
        quiet = 0
        while quiet < TWICE and loop.time() < end:
            quiet = 0 if await self._owes() else quiet + 1
            await asyncio.sleep(LOOK_SECONDS)

    async def _owes(self) -> bool:
        return self.carrier.under_way or (await self.store.backlog(self.clock.now()))[0] > 0
