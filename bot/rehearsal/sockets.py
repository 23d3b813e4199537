"""Socket Mode: the app holds connections open and every envelope goes to exactly one of them, in turn."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from bot.rehearsal.errors import Json

SOCKETS = 10
TICKET_SECONDS = 30.0
WARNING_SECONDS = 10.0


@dataclass(slots=True, eq=False)
class Socket:
    """One open connection of the app. `taken` counts the envelopes that went to it."""

    number: int
    wire: web.WebSocketResponse
    transport: asyncio.Transport | None = None
    taken: int = 0


@dataclass(slots=True)
class Sockets:
    """Tickets given out, connections open, envelopes that wait for their ack."""

    clock: Callable[[], float]
    app_id: str
    life_seconds: float = 3600.0
    tickets: dict[str, float] = field(default_factory=dict)
    open: list[Socket] = field(default_factory=list)
    waiting: dict[str, asyncio.Future[Json]] = field(default_factory=dict)
    _turn: int = 0
    _number: int = 0

    def ticket(self) -> str:
        """A ticket that opens one connection, once."""
        now = self.clock()
        for old in [name for name, until in self.tickets.items() if until < now]:
            del self.tickets[old]
        name = secrets.token_urlsafe(24)
        self.tickets[name] = now + TICKET_SECONDS
        return name

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One connection from its handshake to its end."""
        until = self.tickets.pop(request.query.get("ticket", ""), None)
        if until is None or until < self.clock():
            return web.json_response({"ok": False, "error": "invalid_ticket"}, status=408)
        wire = web.WebSocketResponse(heartbeat=30)
        await wire.prepare(request)
        if len(self.open) >= SOCKETS:
            await self._disconnect(wire, "too_many_websockets")
            return wire
        self._number += 1
        socket = Socket(number=self._number, wire=wire, transport=request.transport)
        self.open.append(socket)
        timer = asyncio.create_task(self._refresh(socket))
        try:
            await wire.send_json(self._hello())
            async for message in wire:
                if message.type is WSMsgType.TEXT:
                    self._acknowledge(message.data)
        except ConnectionError:
            pass  # the app went away in the middle of a sentence: the same as closing
        finally:
            timer.cancel()
            if socket in self.open:
                self.open.remove(socket)
        return wire

    async def deliver(
        self, kind: str, payload: Json, attempt: int, reason: str, *, seconds: float, silent: bool = False
    ) -> Json | None:
        """Send one envelope to the next socket. Its ack (maybe with a payload), or None when none came in time.

        `silent`: the connection looks alive, and nothing gets through.
        """
        socket = self._next()
        if socket is None:
            return None
        name = f"{secrets.token_hex(4)}-{secrets.token_hex(8)}"
        envelope: Json = {
            "envelope_id": name,
            "payload": payload,
            "type": kind,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope |= {"retry_attempt": attempt, "retry_reason": reason}
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self.waiting[name] = answer
        try:
            if not silent:
                await socket.wire.send_json(envelope)
            async with asyncio.timeout(seconds):
                return await answer
        except (TimeoutError, ConnectionError):
            return None
        finally:
            del self.waiting[name]

    async def disconnect(self, reason: str = "refresh_requested") -> int:
        """Send every connection away, with Slack's words. How many there were."""
        leaving, self.open = self.open, []
        for socket in leaving:
            await self._disconnect(socket.wire, reason)
        return len(leaving)

    def drop(self) -> int:
        """Cut every connection without a word."""
        leaving, self.open = self.open, []
        for socket in leaving:
            transport = socket.transport
            if transport is not None:
                transport.abort()
        return len(leaving)

    def _next(self) -> Socket | None:
        live = [socket for socket in self.open if not socket.wire.closed]
        if not live:
            return None
        self._turn += 1
        socket = live[self._turn % len(live)]
        socket.taken += 1
        return socket

    def _acknowledge(self, text: str) -> None:
        try:
            ack = json.loads(text)
        except ValueError:
            return
        if not isinstance(ack, dict):
            return
        waiting = self.waiting.get(str(ack.get("envelope_id")))
        if waiting is not None and not waiting.done():
            waiting.set_result(ack)

    async def _refresh(self, socket: Socket) -> None:
        """Slack renews connections after a while: a warning, then the end."""
        await asyncio.sleep(max(self.life_seconds - WARNING_SECONDS, 0))
        await socket.wire.send_json(self._goodbye("warning"))
        await asyncio.sleep(min(WARNING_SECONDS, self.life_seconds))
        if socket in self.open:
            self.open.remove(socket)
        await self._disconnect(socket.wire, "refresh_requested")

    async def _disconnect(self, wire: web.WebSocketResponse, reason: str) -> None:
        try:
            await wire.send_json(self._goodbye(reason))
            await wire.close()
        except ConnectionError:
            return  # already gone, which is what was wanted

    def _goodbye(self, reason: str) -> Json:
        return {"type": "disconnect", "reason": reason, "debug_info": {"host": "rehearsal"}}

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.open),
            "debug_info": {"host": "rehearsal", "approximate_connection_time": int(self.life_seconds)},
            "connection_info": {"app_id": self.app_id},
        }
