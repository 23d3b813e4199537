"""Keeps a line to Slack open in Socket Mode: one that broke, or on which nothing is heard, gives way to a fresh one.

The SDK by itself tries the same one-time ticket for ever after a failed handshake, and believes in a connection that
answers its pings and brings nothing. So each line is one client with one ticket, and is given up as a whole.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from dataclasses import dataclass, field

import structlog
from aiohttp import WSMessage
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.front_door import WRONG, Answered, unheard

log = structlog.get_logger(__name__)

CONNECT_SECONDS = 5.0
CHECK_SECONDS = 2.0
QUIET_SECONDS = 300.0
"""After so long without a word a line is replaced, broken or not; the new one opens before the old one closes."""
FINISH_SECONDS = 4.0

_MUTE = logging.getLogger("bot.sockets.sdk")
_MUTE.setLevel(logging.CRITICAL + 1)
"""The SDK's own lines name the address of the connection, and its ticket with it."""


class _Handler(AsyncSocketModeHandler):
    """One line with one ticket. Knows when it was last spoken to and what it is still working on."""

    def __init__(self, app: AsyncApp, token: str, answered: Answered) -> None:
        super().__init__(app, token, logger=_MUTE)
        self.answered = answered
        self.client.on_message_listeners.append(self._heard)
        self.hello = asyncio.Event()
        self.last_word = asyncio.get_running_loop().time()
        self.busy: set[asyncio.Task[object]] = set()
        self.leaving = False

    async def _heard(self, _message: WSMessage) -> None:
        self.last_word = asyncio.get_running_loop().time()
        self.hello.set()

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        task: asyncio.Task[object] | None = asyncio.current_task()
        if self.leaving or task is None:
            return  # not acknowledged: whoever sent it is told that it did not go through
        self.busy.add(task)
        try:
            began = time.perf_counter()
            answer = await run_async_bolt_app(self.app, req)
            await send_async_response(client, req, answer, time.time())
            self.answered("socket", time.perf_counter() - began, taken=answer.status < WRONG)
        finally:
            self.busy.discard(task)

    async def connect(self, seconds: float) -> None:
        """Open the line and wait for its first word. Raises what went wrong; the line is closed then."""
        try:
            async with asyncio.timeout(seconds):
                self.client.wss_uri = await self.client.issue_new_wss_url()
                await self.client.connect()  # type: ignore[no-untyped-call]
                await self.hello.wait()
        except BaseException:
            await self._close()
            raise

    async def leave(self, *, at_once: bool) -> None:
        """Finish what is being worked on, for FINISH_SECONDS at most, and close. `at_once`: take nothing new."""
        self.leaving = at_once
        if self.busy:
            await asyncio.wait(set(self.busy), timeout=FINISH_SECONDS)
        self.leaving = True
        await self._close()

    async def _close(self) -> None:
        with suppress(Exception):  # a broken line cannot even be closed
            await asyncio.wait_for(self.close_async(), FINISH_SECONDS / 2)  # type: ignore[no-untyped-call]


@dataclass(slots=True)
class Line:
    """The app's line to Slack. `open`, then `close`."""

    app: AsyncApp
    token: str
    answered: Answered = unheard
    quiet_seconds: float = QUIET_SECONDS
    check_seconds: float = CHECK_SECONDS
    connect_seconds: float = CONNECT_SECONDS
    replaced: int = 0
    _now: _Handler | None = None
    _watch: asyncio.Task[None] | None = None
    _leaving: set[asyncio.Task[None]] = field(default_factory=set)

    async def open(self) -> None:
        """Open the first line. Raises what Slack answered, or TimeoutError."""
        self._now = await self._fresh()
        self._watch = asyncio.create_task(self._keep())

    async def close(self) -> None:
        """Take nothing new, finish what is in flight for a few seconds, and hang up."""
        if self._watch is not None:
            self._watch.cancel()
            with suppress(asyncio.CancelledError):
                await self._watch
        if self._now is not None:
            await self._now.leave(at_once=True)
        if self._leaving:
            await asyncio.wait(self._leaving)

    async def _fresh(self) -> _Handler:
        handler = _Handler(self.app, self.token, self.answered)
        await handler.connect(self.connect_seconds)
        return handler

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(self.check_seconds)
            now = self._now
            if now is None or await self._is_well(now):
                continue
            try:
                self._now = await self._fresh()
            except Exception as error:  # noqa: BLE001  whatever it was, the next round tries again, with a new ticket
                log.warning("no line to Slack", trouble=type(error).__name__)
                continue
            self.replaced += 1
            task = asyncio.create_task(now.leave(at_once=False))
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)

    async def _is_well(self, handler: _Handler) -> bool:
        quiet = asyncio.get_running_loop().time() - handler.last_word
        return quiet < self.quiet_seconds and await handler.client.is_connected()
