"""The desk: a person's hands and eyes in the rehearsal, as JSON over HTTP for the page and for tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.rehearsal import picture
from bot.rehearsal.acts import Acts
from bot.rehearsal.clock import Clock
from bot.rehearsal.errors import DeskError, Json
from bot.rehearsal.forms import Forms, Outcome
from bot.rehearsal.hub import Hub
from bot.rehearsal.modals import View, as_desk
from bot.rehearsal.stage import Stage
from bot.rehearsal.weather import presets

PAGE = Path(__file__).with_name("page")
POLICY = "default-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'"
HERE = frozenset({"127.0.0.1", "localhost", "[::1]"})
Answering = Callable[[web.Request], Awaitable[Json]]


@dataclass(frozen=True, slots=True)
class Desk:
    """The routes under /desk and the page itself."""

    stage: Stage
    acts: Acts
    forms: Forms
    hub: Hub
    clock: Clock

    def routes(self) -> list[web.RouteDef]:
        get: dict[str, Answering] = {
            "state": self.state,
            "messages": self.messages,
            "view": self.view,
            "home": self.published_home,
            "clock": self.read_clock,
            "weather": self.weather,
            "ledger": self.ledger,
        }
        post: dict[str, Answering] = {
            "say": self.say,
            "action": self.action,
            "submit": self.submit,
            "close": self.close,
            "home": self.open_home,
            "clock": self.move_clock,
            "weather": self.change_weather,
        }
        return [
            web.get("/", self.page),
            web.get("/page/{file:.+}", self.page),
            web.get("/desk/events", self.events),
            *(web.get(f"/desk/{name}", answering(run)) for name, run in get.items()),
            *(web.post(f"/desk/{name}", answering(run)) for name, run in post.items()),
        ]

    async def page(self, request: web.Request) -> web.StreamResponse:
        """A file of the page; nothing outside its folder."""
        path = (PAGE / request.match_info.get("file", "index.html")).resolve()
        if not path.is_relative_to(PAGE.resolve()) or not path.is_file():
            raise web.HTTPNotFound
        return page_file(path)

    async def events(self, request: web.Request) -> web.StreamResponse:
        guard(request)
        return await self.hub.stream(request, request.query.get("as", ""))

    async def state(self, request: web.Request) -> Json:
        user = request.query.get("as", "")
        world = self.stage.world
        return {
            "team": {"id": world.team_id, "name": world.team_name},
            "me": user,
            "app": picture.app_of(self.stage),
            "people": picture.people(self.stage),
            "conversations": picture.conversations(self.stage, user) if user else [],
            "clock": await self.clock.read(),
            "weather": self.stage.weather.as_json(),
        }

    async def messages(self, request: web.Request) -> Json:
        user = request.query.get("as", "")
        channel = self.acts.channel(user, request.query.get("channel", ""))
        return {"messages": picture.messages(self.stage, user, channel)}

    async def say(self, request: web.Request) -> Json:
        order = await body(request)
        said = await self.acts.say(order["as"], order["channel"], str(order.get("text", "")), order.get("thread_ts"))
        return {"ts": said.ts if said else None}

    async def action(self, request: web.Request) -> Json:
        order = await body(request)
        user = order["as"]
        if "view_id" in order:
            found = self.stage.modals.find(order["view_id"])
            if found is None or found.user != user:
                raise DeskError("view_not_found", "That window is no longer open.")
            await self.acts.press(user, found, None, order, order.get("state"))
        else:
            about = order["message"]
            channel = self.acts.channel(user, about["channel"])
            message = self.stage.world.find(channel, about["ts"], user)
            if message is None:
                raise DeskError("message_not_found", "That message is gone.")
            await self.acts.press(user, channel, message, order, order.get("state"))
        return {}

    async def submit(self, request: web.Request) -> Json:
        order = await body(request)
        outcome: Outcome = await self.forms.submit(order["as"], order["view_id"], order.get("values") or {})
        return {"result": outcome.result, "errors": outcome.errors, "view": self._shown(order["as"], outcome.view)}

    async def close(self, request: web.Request) -> Json:
        order = await body(request)
        return {"view": self._shown(order["as"], await self.forms.close(order["as"], order["view_id"]))}

    async def view(self, request: web.Request) -> Json:
        user = request.query.get("as", "")
        return {"view": self._shown(user, self.stage.modals.top(user))}

    async def published_home(self, request: web.Request) -> Json:
        return {"view": as_desk(self.stage.modals.homes.get(request.query.get("as", "")))}

    async def open_home(self, request: web.Request) -> Json:
        order = await body(request)
        return {"view": as_desk(self.acts.home(order["as"]))}

    async def read_clock(self, _request: web.Request) -> Json:
        return {"clock": await self.clock.read()}

    async def move_clock(self, request: web.Request) -> Json:
        clock = await self.clock.move(await body(request))
        return {"clock": clock, **clock}

    async def weather(self, _request: web.Request) -> Json:
        return {"weather": self.stage.weather.as_json(), "presets": presets()}

    async def change_weather(self, request: web.Request) -> Json:
        try:
            self.stage.weather.change(await body(request))
        except (TypeError, ValueError) as why:
            raise DeskError("invalid_weather", str(why)) from why
        self.hub.tell({"type": "weather"}, None)
        return {"weather": self.stage.weather.as_json(), "presets": presets()}

    async def ledger(self, request: web.Request) -> Json:
        method = request.query.get("method") or "*"
        try:
            since = float(request.query.get("since") or 0)
        except ValueError as why:
            raise DeskError("invalid_since", "since is a number of seconds since 1970.") from why
        return {"entries": [entry.as_json() for entry in self.stage.ledger.find(method, since=since)]}

    def _shown(self, user: str, view: View | None) -> Json | None:
        return as_desk(view, depth=len(self.stage.modals.stacks.get(user, ())) or 1)


def page_file(path: Path) -> web.FileResponse:
    """A file of the page, which loads nothing from anywhere else."""
    return web.FileResponse(path, headers={"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"})


async def body(request: web.Request) -> Json:
    """The JSON object of a POST. Raises DeskError."""
    if request.content_type != "application/json":
        raise DeskError("invalid_content_type", "The desk takes JSON.")
    try:
        given: Any = await request.json()
    except ValueError as why:
        raise DeskError("invalid_json", "That was no JSON.") from why
    if not isinstance(given, dict):
        raise DeskError("invalid_json", "The desk takes a JSON object.")
    return given


def guard(request: web.Request) -> None:
    """Only pages that were opened on this very machine may ask (a name that points here is not enough)."""
    host = request.host.rpartition(":")[0] or request.host
    if host not in HERE:
        raise web.HTTPForbidden(text="The rehearsal answers on this machine only.")


def answering(run: Answering) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Wrap an answer in ok: true, and a refusal in ok: false with its words."""

    async def handle(request: web.Request) -> web.StreamResponse:
        guard(request)
        try:
            return web.json_response({"ok": True, **await run(request)})
        except DeskError as why:
            return web.json_response({"ok": False, "error": why.code, "message": why.message})
        except KeyError as why:
            words = f"{why.args[0]} is missing."
            return web.json_response({"ok": False, "error": "missing_field", "message": words})

    return handle
