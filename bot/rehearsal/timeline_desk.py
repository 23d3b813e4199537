"""The desk's second page: what went out, to whom and why; and the run of the clock through a week or a year."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from bot.rehearsal.desk import PAGE, answering, body, page_file
from bot.rehearsal.errors import DeskError, Json
from bot.rehearsal.player import Player
from bot.rehearsal.stage import Stage
from bot.rehearsal.timeline import lines


@dataclass(frozen=True, slots=True)
class TimelineDesk:
    """The routes of the page, of what it lists, and of the run."""

    stage: Stage
    player: Player

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/timeline", self.page),
            web.get("/desk/timeline", answering(self.timeline)),
            web.get("/desk/play", answering(self.state)),
            web.post("/desk/play", answering(self.play)),
        ]

    async def page(self, _request: web.Request) -> web.StreamResponse:
        return page_file(PAGE / "timeline.html")

    async def timeline(self, request: web.Request) -> Json:
        """`after`: the number of the last entry that is known already."""
        try:
            after = int(request.query.get("after") or 0)
        except ValueError as why:
            raise DeskError("invalid_after", "after is the number of an entry.") from why
        return {"lines": lines(self.stage, after), "last": len(self.stage.ledger.entries)}

    async def state(self, _request: web.Request) -> Json:
        return {"play": self.player.as_json()}

    async def play(self, request: web.Request) -> Json:
        """{do: play, days, step} | {do: pause} | {do: stop}."""
        order = await body(request)
        match order["do"]:
            case "play":
                return {"play": await self.player.play(order.get("days"), order.get("step", "day"))}
            case "pause":
                return {"play": self.player.pause()}
            case "stop":
                return {"play": self.player.stop()}
            case other:
                raise DeskError("invalid_order", f"The clock can play, pause and stop, and not {other}.")
