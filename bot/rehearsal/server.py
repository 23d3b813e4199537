"""The whole rehearsal workspace, started and stopped as one thing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

import aiohttp
from aiohttp import web

from bot.rehearsal import api, respond
from bot.rehearsal.acts import Acts
from bot.rehearsal.clock import Clock
from bot.rehearsal.deliveries import Answer, Deliveries
from bot.rehearsal.desk import Desk
from bot.rehearsal.errors import Json
from bot.rehearsal.forms import Forms
from bot.rehearsal.hands import Hands
from bot.rehearsal.hub import Hub
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.manifest import read_manifest
from bot.rehearsal.modals import Modals
from bot.rehearsal.passes import Passes
from bot.rehearsal.payloads import Payloads
from bot.rehearsal.player import Player
from bot.rehearsal.signed import encode, sign
from bot.rehearsal.sockets import Sockets
from bot.rehearsal.stage import Stage
from bot.rehearsal.timeline_desk import TimelineDesk
from bot.rehearsal.weather import Weather
from bot.rehearsal.workspace import SHIPPED, read_workspace
from bot.rehearsal.world import World

MOST_BYTES = 1_048_576
SIGNING_SECRET = "rehearsal-signing-secret"  # noqa: S105  # guards nothing but this rehearsal


class Rehearsal(Hands):
    """A workspace that stands for Slack. `await start()`, then `url`, `api_url`; `await stop()` at the end.

    `events_url` and `clock_url` can be set at any time, `signing_secret` before the start. With `events_url` None
    everything goes through Socket Mode. `clock` is Slack's own clock, in seconds since 1970. `deadline_seconds` is
    the time the app has to answer; `retry_scale` shortens the pauses before an event is sent again.
    """

    def __init__(
        self,
        *,
        workspace: Path | str | Mapping[str, Any] = SHIPPED,
        manifest: Path | str | Mapping[str, Any] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        events_url: str | None = None,
        clock_url: str | None = None,
        signing_secret: str = SIGNING_SECRET,
        strict: bool = True,
        deadline_seconds: float = 3.0,
        retry_scale: float = 1.0,
        socket_seconds: float = 3600.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        world = read_workspace(workspace)
        world.clock = clock
        self.host = host
        self.port = port
        stage = Stage(
            world=world,
            manifest=read_manifest(manifest),
            modals=Modals(world),
            passes=Passes(clock=clock, team=world.team_id),
            sockets=Sockets(clock=clock, app_id=world.app.id, life_seconds=socket_seconds),
            ledger=Ledger(clock=clock, shift=lambda: world.offset),
            weather=Weather(),
            strict=strict,
        )
        self.hub = Hub(world)
        self.deliveries = Deliveries(
            stage=stage,
            payloads=Payloads(stage),
            signing_secret=signing_secret,
            events_url=events_url,
            deadline_seconds=deadline_seconds,
            retry_scale=retry_scale,
        )
        self.clock = Clock(hub=self.hub, url=clock_url)
        self.player = Player(clock=self.clock, settled=self.deliveries.settled)
        acts = Acts(stage, self.deliveries, self.deliveries.payloads)
        super().__init__(stage, acts, Forms(acts))
        self._connect(stage)
        self._runner: web.AppRunner | None = None

    def _connect(self, stage: Stage) -> None:
        """Let pages and the app hear of what happens in the workspace."""
        stage.world.tell = self.hub.tell
        stage.world.announce = self.deliveries.announce
        stage.ledger.heard = lambda: self.hub.tell({"type": "sent"}, ("",))

    @property
    def world(self) -> World:
        return self.stage.world

    @property
    def ledger(self) -> Ledger:
        return self.stage.ledger

    @property
    def weather(self) -> Weather:
        return self.stage.weather

    @property
    def sockets(self) -> Sockets:
        return self.stage.sockets

    @property
    def url(self) -> str:
        return self.stage.url

    @property
    def api_url(self) -> str:
        """What the SDK takes as its base_url."""
        return f"{self.stage.url}/api/"

    @property
    def events_url(self) -> str | None:
        return self.deliveries.events_url

    @events_url.setter
    def events_url(self, url: str | None) -> None:
        self.deliveries.events_url = url

    @property
    def clock_url(self) -> str | None:
        return self.clock.url

    @clock_url.setter
    def clock_url(self, url: str | None) -> None:
        self.clock.url = url

    async def start(self) -> None:
        """Open the doors. Raises OSError where the port is taken."""
        await self.deliveries.start()
        self.clock.session = aiohttp.ClientSession()
        app = web.Application(client_max_size=MOST_BYTES)
        app.add_routes(
            [
                web.route("*", "/api/{method}", self._api),
                web.post("/respond/{team}/{name}", self._respond),
                web.get("/link/", self.sockets.serve),
                *Desk(self.stage, self.acts, self.forms, self.hub, self.clock).routes(),
                *TimelineDesk(self.stage, self.player).routes(),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.stage.url = f"http://{self.host}:{self.port}"

    async def stop(self) -> None:
        """Close everything; what is on its way is dropped."""
        self.hub.close()
        await self.player.close()
        await self.deliveries.stop()
        self.sockets.drop()
        if self._runner is not None:
            await self._runner.cleanup()
        if self.clock.session is not None:
            await self.clock.session.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        return await api.serve(self.stage, request)

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        return await respond.serve(self.stage, request)

    async def verify_url(self) -> bool:
        """Slack's handshake when an address is entered: whether the app gives the challenge back."""
        challenge = f"challenge-{self.world.fresh()}"
        answer = await self.deliver("events_api", {"type": "url_verification", "challenge": challenge, "token": "x"})
        return answer.good and (answer.as_json().get("challenge") == challenge or answer.body == challenge)

    async def deliver(self, kind: str, payload: Json) -> Answer:
        """Deliver any payload through whatever weather there is; kind: events_api, interactive, slash_commands."""
        return await self.deliveries.send(kind, payload)

    async def deliver_raw(
        self,
        kind: str,
        payload: Json | bytes,
        *,
        headers: Mapping[str, str] | None = None,
        skew: float = 0.0,
        wrong: bool = False,
    ) -> Answer:
        """Send exactly this over HTTP, past the weather, once, and give the app's answer (`status`, `body`).

        Bytes go as they are, said to be JSON for events and a form otherwise; `headers` replace the signed ones.
        """
        prepared, content_type = encode(kind, {} if isinstance(payload, bytes) else payload)
        sent = payload if isinstance(payload, bytes) else prepared
        signed = sign(self.deliveries.signing_secret, sent, content_type, skew=skew, wrong=wrong)
        if self.events_url is None:
            raise ValueError("deliver_raw needs an events_url")
        return await self.deliveries.request(self.events_url, sent, {**signed, **(headers or {})})

    async def settled(self) -> None:
        """Wait until every event has been taken or given up."""
        await self.deliveries.settled()
