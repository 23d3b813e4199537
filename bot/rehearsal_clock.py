"""The door through which a rehearsal asks for the time and moves it; a live installation does not have it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from bot.clock import Clock
from bot.services.register import MomentsQuery, moments
from storage.facts import Act
from storage.store import Store

PATH = "/rehearsal/clock"


def clock_routes(clock: Clock, store: Store, sweep: Callable[[], Awaitable[None]]) -> list[web.RouteDef]:
    """`GET`: now, and moments worth going to. `POST` {seconds} | {to} | {moment}: go there; time does its work."""

    async def face() -> dict[str, Any]:
        teams = {body.team for body in await store.bodies()}
        acts = [Act(team=team, person="", request="", via="clock") for team in sorted(teams)]
        coming = [one for act in acts for one in await store.read(moments, MomentsQuery(act=act))]
        return {
            "now": clock.now().isoformat(),
            "offset_seconds": clock.offset.total_seconds(),
            "moments": [{"id": m.id, "label": m.label, "at": m.at.isoformat()} for m in coming],
        }

    async def look(_request: web.Request) -> web.Response:
        return web.json_response(await face())

    async def move(request: web.Request) -> web.Response:
        asked = await request.json()
        try:
            if "seconds" in asked:
                clock.advance(timedelta(seconds=int(asked["seconds"])))
            else:
                at = asked.get("to") or {m["id"]: m["at"] for m in (await face())["moments"]}[asked["moment"]]
                clock.move_to(datetime.fromisoformat(at))
        except (KeyError, TypeError, ValueError) as error:
            return web.json_response({"error": f"The clock stays: {error}"}, status=400)
        await sweep()
        return web.json_response(await face())

    return [web.get(PATH, look), web.post(PATH, move)]
