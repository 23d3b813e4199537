"""Puts the rooms together: settings, store, Slack, the web site, delivery and the sweep; starts and stops them."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp
import structlog
from aiohttp import web
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.clock import Clock
from bot.delivery import Delivery
from bot.feed_door import FeedDoor
from bot.front_door import MOST_BYTES, FrontDoor
from bot.handlers import bind, reception
from bot.handlers.desk import Desk
from bot.handlers.people import get_to_know_everybody
from bot.metrics import Metrics, metrics_site
from bot.settings import Settings
from bot.site import Health, listen, numbered
from bot.slack_client import CountingClient, bolt_app
from bot.sockets import Line
from bot.sweep import sweep
from bot.text import words
from storage.failures import SchemaError
from storage.store import Store, open_store

log = structlog.get_logger(__name__)

FINISH_SECONDS, CLOSE_SECONDS = 6.0, 9.0
"""From the word to stop: until when acts and messages may be finished, and the store and the connections closed."""
PART_SECONDS = 2.5
"""The most for requests, for acts and for messages on their way, each."""
CALL_SECONDS = 12.0
"""For one call of Slack: less than half of a message's lease, see `delivery`."""
GARBAGE = (20_000, 20, 50)
"""Objects made before a look at the youngest, and looks before one at the older: a vote leaves few behind."""
REST_ROUNDS = 2
"""Of the sweep, for a body in which things are done all the time: it is not looked at in each."""
SWITCH_SECONDS = 0.0005
"""After which a thread that draws a message makes way for the loop, where votes wait."""


@dataclass(slots=True)
class Quorate:
    """One running Quorate. `start`, then `stop`; `url` is where its site listens."""

    settings: Settings
    clock: Clock = field(default_factory=Clock)
    rehearsal: bool = False
    """Adds the door through which a rehearsal moves the clock; `quorate serve` never sets it."""
    url: str = ""
    store: Store = field(init=False)
    client: CountingClient = field(init=False)
    metrics: Metrics = field(default_factory=Metrics)
    metrics_url: str = ""
    bolt: AsyncApp = field(init=False)
    delivery: Delivery = field(init=False)
    _session: aiohttp.ClientSession = field(init=False)
    _line: Line | None = None
    _busy: set[asyncio.Task[object]] = field(default_factory=set)
    _ending: AsyncExitStack = field(default_factory=AsyncExitStack)
    _sweeping: asyncio.Lock = field(default_factory=asyncio.Lock)
    _ready: bool = False
    _told_at: float = 0.0

    async def start(self) -> None:
        """Open the store, get to know Slack, listen, and set the alarm clock. Whatever fails is raised, and all closed.

        SchemaError: a migration is due. A SQLite file is brought up to date here; a shared PostgreSQL only by
        `quorate migrate`.
        """
        try:
            await self._start()
        except BaseException:
            await self.stop()
            raise
        self._ready = True
        log.info("ready", url=self.url, transport="socket" if self._line else "http")

    async def _start(self) -> None:
        """What is started first is ended last."""
        self.store = open_store(self.settings.database_url, clock=lambda: self.clock.offset)
        await self._open_store()
        self._at_the_end(CLOSE_SECONDS, self.store.stop)
        self._connect()
        self._at_the_end(CLOSE_SECONDS, self._session.close)
        words().say("help")  # the catalogue is opened before somebody waits for a word of it
        team = str((await self.client.auth_test())["team_id"])
        desk = Desk(self.store, self.client, self.metrics.answered)
        self.bolt = bolt_app(self.client, reception(desk))
        bind(self.bolt, desk)
        carrier = asyncio.create_task(self.delivery.run())
        self._at_the_end(FINISH_SECONDS, self.delivery.stop, carrier, PART_SECONDS)
        self._at_the_end(FINISH_SECONDS, self._quiet)
        await self._listen()
        desk.site = self.settings.quorate_url or (self.url if self.rehearsal else "")
        await self._open_line()
        acquainting = asyncio.create_task(get_to_know_everybody(desk, team))
        self._at_the_end(FINISH_SECONDS, _cancel, acquainting)
        self._set_alarm()
        gc.collect()
        gc.freeze()
        gc.enable()
        gc.set_threshold(*GARBAGE)
        sys.setswitchinterval(SWITCH_SECONDS)

    async def stop(self) -> None:
        """Take nothing new, finish what is in flight, and close, within ten seconds; what hangs is left undone."""
        self._ready = False
        self._told_at = asyncio.get_running_loop().time()
        await self._ending.aclose()

    def _at_the_end(self, seconds: float, part: Callable[..., Awaitable[object]], *given: object) -> None:
        """Have a part ended on `stop`, at the latest so many seconds after it was told."""

        async def end() -> None:
            try:
                async with asyncio.timeout_at(self._told_at + seconds):
                    await part(*given)
            except TimeoutError:
                log.warning("not ended in time", part=part.__qualname__)

        self._ending.push_async_callback(end)

    async def _quiet(self) -> None:
        """Wait for what handlers are still at."""
        if self._busy:
            await asyncio.wait(set(self._busy), timeout=PART_SECONDS)

    async def _open_line(self) -> None:
        if self.settings.slack_app_token is None:
            return
        token = self.settings.slack_app_token.get_secret_value()
        self._line = Line(self.bolt, token, answered=self.metrics.acknowledged)
        self._at_the_end(FINISH_SECONDS, self._line.close)
        await self._line.open()

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
        self.client = CountingClient(
            failed=self.metrics.slack_failed,
            token=token.get_secret_value() if token else None,
            base_url=self.settings.slack_api_url,
            session=self._session,
        )
        self.delivery = Delivery(
            self.store, self.client, self.clock, history=self.settings.slack_history, reasons=self.rehearsal
        )

    async def _listen(self) -> None:
        site = web.Application(client_max_size=MOST_BYTES * 2, middlewares=[numbered])
        if self.settings.slack_signing_secret is not None:
            secret = self.settings.slack_signing_secret.get_secret_value()
            door = FrontDoor(secret, self._dispatch, self.metrics.acknowledged)
            site.router.add_post("/slack/events", door.enter)
        site.add_routes(FeedDoor(self.store).routes())
        site.add_routes(Health(self.store, lambda: self._ready).routes())
        if self.rehearsal:
            from bot.rehearsal_clock import ClockDoor  # noqa: PLC0415  `serve` never so much as loads it

            site.add_routes(ClockDoor(self.clock, self.store, self.sweep, self.delivery).routes())
        self.url = await self._serve(site, self.settings.quorate_host, self.settings.quorate_port)
        if self.settings.quorate_metrics_port is not None:
            figures = metrics_site(lambda: self.metrics.page(self.store, self.clock))
            where = self.settings.quorate_metrics_host, self.settings.quorate_metrics_port
            self.metrics_url = await self._serve(figures, *where)

    async def _serve(self, site: web.Application, at: str, on: int) -> str:
        runner, url = await listen(site, at, on, PART_SECONDS)
        self._at_the_end(FINISH_SECONDS, runner.cleanup)
        return url

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
        scheduler = AsyncIOScheduler(timezone="UTC")
        scheduler.add_job(
            self._alarm,
            "interval",
            seconds=self.settings.quorate_sweep_seconds,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )
        scheduler.start()
        self._at_the_end(FINISH_SECONDS, self._silence, scheduler)

    async def _alarm(self) -> None:
        async with self._sweeping:
            await self.sweep(timedelta(seconds=REST_ROUNDS * self.settings.quorate_sweep_seconds))

    async def _silence(self, scheduler: AsyncIOScheduler) -> None:
        """Let a round that has begun end by itself; one that hangs is cut off."""
        scheduler.pause()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._sweeping.acquire(), PART_SECONDS)
        scheduler.shutdown(wait=False)

    async def sweep(self, rest: timedelta = timedelta()) -> None:
        """One round of what time brings; also what a rehearsal asks for after it moved the clock."""
        began = time.perf_counter()
        await sweep(self.store, rest)
        self.metrics.swept(time.perf_counter() - began, self.clock.now())


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
