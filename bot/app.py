"""Puts the rooms together: settings, store, Slack, the web site, delivery and the sweep; starts and stops them."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from dataclasses import dataclass, field

import aiohttp
import structlog
from aiohttp import web
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.delivery import Delivery
from bot.front_door import MOST_BYTES, FrontDoor
from bot.handlers import bind
from bot.handlers.desk import Desk
from bot.settings import Settings
from bot.sweep import sweep
from storage.failures import SchemaError
from storage.store import Store, open_store

log = structlog.get_logger(__name__)

STOP_SECONDS = 10.0
CALL_SECONDS = 20.0


@dataclass(slots=True)
class Quorate:
    """One running Quorate. `start`, then `stop`; `url` is where its site listens."""

    settings: Settings
    clock: Clock = field(default_factory=Clock)
    rehearsal: bool = False
    """Adds the door through which a rehearsal moves the clock; `quorate serve` never sets it."""
    url: str = ""
    store: Store = field(init=False)
    client: AsyncWebClient = field(init=False)
    bolt: AsyncApp = field(init=False)
    delivery: Delivery = field(init=False)
    _session: aiohttp.ClientSession = field(init=False)
    _runner: web.AppRunner = field(init=False)
    _socket: AsyncSocketModeHandler | None = None
    _scheduler: AsyncIOScheduler = field(init=False)
    _carrier: asyncio.Task[None] = field(init=False)
    _busy: set[asyncio.Task[object]] = field(default_factory=set)
    _ready: bool = False

    async def start(self) -> None:
        """Open the store, get to know Slack, listen, and set the alarm clock. SchemaError: a migration is due.

        A SQLite file is brought up to date here; a shared PostgreSQL only by `quorate migrate`.
        """
        self.store = open_store(self.settings.database_url, clock=lambda: self.clock.offset)
        await self._open_store()
        self._connect()
        await self.client.auth_test()
        bind(self.bolt, Desk(self.store, self.client))
        await self._listen()
        if self.settings.slack_app_token is not None:
            self._socket = AsyncSocketModeHandler(self.bolt, self.settings.slack_app_token.get_secret_value())
            await self._socket.connect_async()
        self._carrier = asyncio.create_task(self.delivery.run())
        self._set_alarm()
        gc.freeze()
        self._ready = True
        log.info("ready", url=self.url, transport="socket" if self._socket else "http")

    async def stop(self) -> None:
        """Take nothing new, finish or roll back what is in flight within ten seconds, then close."""
        self._ready = False
        self._scheduler.shutdown(wait=False)
        if self._socket is not None:
            await self._socket.close_async()
        await self._runner.cleanup()
        if self._busy:
            await asyncio.wait(self._busy, timeout=STOP_SECONDS / 2)
        self._carrier.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._carrier
        await self.delivery.finish(STOP_SECONDS / 4)
        await self.store.stop()
        await self._session.close()

    async def _open_store(self) -> None:
        try:
            await self.store.start()
        except SchemaError:
            if not self.settings.database_url.startswith("sqlite"):
                raise
            await asyncio.to_thread(self.store.migrate)
            await self.store.start()

    def _connect(self) -> None:
        token = self.settings.slack_bot_token
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS))
        self.client = AsyncWebClient(
            token=token.get_secret_value() if token else None,
            base_url=self.settings.slack_api_url,
            session=self._session,
            retry_handlers=[],
        )
        self.bolt = AsyncApp(
            name="quorate",
            client=self.client,
            process_before_response=True,
            request_verification_enabled=False,
            ssl_check_enabled=False,
            url_verification_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        self.delivery = Delivery(self.store, self.client, self.clock, history=self.settings.slack_history)

    async def _listen(self) -> None:
        site = web.Application(client_max_size=MOST_BYTES * 2)
        if self.settings.slack_signing_secret is not None:
            door = FrontDoor(self.settings.slack_signing_secret.get_secret_value(), self._dispatch)
            site.router.add_post("/slack/events", door.enter)
        site.router.add_get("/healthz", self._health)
        site.router.add_get("/readyz", self._readiness)
        if self.rehearsal:
            from bot.rehearsal_clock import clock_routes  # noqa: PLC0415  `serve` never so much as loads it

            site.add_routes(clock_routes(self.clock, self.store, self.sweep))
        self._runner = web.AppRunner(site, access_log=None, handle_signals=False, shutdown_timeout=STOP_SECONDS / 4)
        await self._runner.setup()
        listener = web.TCPSite(self._runner, self.settings.quorate_host, self.settings.quorate_port)
        await listener.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"

    async def _dispatch(self, request: AsyncBoltRequest) -> BoltResponse:
        """Bolt's own work, kept in sight so that a stop waits for it."""
        task: asyncio.Task[object] | None = asyncio.current_task()
        if task is not None:
            self._busy.add(task)
        try:
            return await self.bolt.async_dispatch(request)
        finally:
            if task is not None:
                self._busy.discard(task)

    def _set_alarm(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            self.sweep,
            "interval",
            seconds=self.settings.quorate_sweep_seconds,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    async def sweep(self) -> None:
        """One round of what time brings; also what a rehearsal asks for after it moved the clock."""
        await sweep(self.store)

    async def _health(self, _request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def _readiness(self, _request: web.Request) -> web.Response:
        """Ready when started and the database answers; nothing else is said."""
        if not self._ready:
            return web.Response(status=503, text="not ready\n")
        try:
            await self.store.ping()
        except Exception:  # whatever the database says, the answer is the same
            log.exception("database does not answer")
            return web.Response(status=503, text="not ready\n")
        return web.Response(text="ready\n")
