"""Clicks on a voting button, signed as Slack signs them, from a process of their own; prints what they took as JSON."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import statistics
import sys
import time
from dataclasses import dataclass, field
from urllib.parse import quote

CHOICES = ("for", "against", "abstain")
WARM_UP = 100


def click(number: int, *, people: list[str], decision: str, secret: str) -> bytes:
    """One whole HTTP request: a `block_actions` of about 4 KB, as a card's button sends it."""
    person = people[number % len(people)]
    choice = CHOICES[number % 3]
    stamp = int(time.time())
    payload = {
        "type": "block_actions",
        "user": {"id": person, "username": person.lower(), "name": person.lower(), "team_id": "T0BENCH"},
        "api_app_id": "A0QUORATE",
        "token": "unused",
        "container": {
            "type": "message",
            "message_ts": "1795000000.000100",
            "channel_id": "C0CLUSTER",
            "is_ephemeral": False,
        },
        "trigger_id": f"{number}.{stamp}.{hashlib.md5(str(number).encode()).hexdigest()}",  # noqa: S324  only a name
        "team": {"id": "T0BENCH", "domain": "bench"},
        "channel": {"id": "C0CLUSTER", "name": "cluster"},
        "message": {"type": "message", "ts": "1795000000.000100", "text": "A decision " * 200, "blocks": []},
        "state": {"values": {}},
        "response_url": f"http://127.0.0.1:1/respond/{number}",
        "actions": [
            {
                "action_id": f"vote.{choice}",
                "block_id": "vote",
                "type": "button",
                "value": decision,
                "action_ts": f"{stamp}.{number:06d}",
                "text": {"type": "plain_text", "text": "Vote for"},
            }
        ],
    }
    body = b"payload=" + quote(json.dumps(payload), safe="").encode()
    signature = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    head = (
        "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\nX-Slack-Request-Timestamp: {stamp}\r\nX-Slack-Signature: v0={signature}\r\n\r\n"
    )
    return head.encode() + body


@dataclass(slots=True)
class Line(asyncio.Protocol):
    """One kept-alive connection with at most one request under way."""

    transport: asyncio.Transport | None = None
    waiting: asyncio.Future[int] | None = None
    buffer: bytearray = field(default_factory=bytearray)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self.buffer[:end]).lower()
        at = head.find(b"content-length:")
        length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        if len(self.buffer) >= end + 4 + length:
            status = int(head.split(b" ", 2)[1])
            self.buffer.clear()
            if self.waiting is not None and not self.waiting.done():
                self.waiting.set_result(status)

    def connection_lost(self, exc: Exception | None) -> None:
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_exception(exc or ConnectionError("closed"))

    async def ask(self, request: bytes) -> int:
        assert self.transport is not None
        if self.transport.is_closing():
            raise ConnectionError("closed")
        self.waiting = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return await self.waiting


async def lines(port: int, count: int) -> list[Line]:
    loop = asyncio.get_running_loop()
    return [(await loop.create_connection(Line, "127.0.0.1", port))[1] for _ in range(count)]


async def closed_loop(port: int, requests: list[bytes], at_once: int) -> dict[str, float]:
    """`at_once` people who each click again as soon as they were answered."""
    took: list[float] = []
    wrong = 0
    queue = iter(requests)

    async def person(line: Line) -> None:
        nonlocal wrong
        for request in queue:
            start = time.perf_counter()
            wrong += await line.ask(request) != 200
            took.append(time.perf_counter() - start)

    open_lines = await lines(port, at_once)
    start = time.perf_counter()
    await asyncio.gather(*(person(line) for line in open_lines))
    return _figures(took, time.perf_counter() - start, wrong)


async def open_loop(port: int, requests: list[bytes], a_second: int) -> dict[str, float]:
    """Clicks come at a steady pace, whether or not the earlier ones were answered; latency from the due time."""
    idle: asyncio.Queue[Line] = asyncio.Queue()
    for line in await lines(port, 64):
        idle.put_nowait(line)
    took: list[float] = []
    wrong = 0
    start = time.perf_counter()

    async def one(request: bytes, due: float) -> None:
        nonlocal wrong
        line = await idle.get()
        wrong += await line.ask(request) != 200
        took.append(time.perf_counter() - due)
        idle.put_nowait(line)

    tasks = []
    for number, request in enumerate(requests):
        due = start + number / a_second
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(one(request, due)))
    await asyncio.gather(*tasks)
    return _figures(took, time.perf_counter() - start, wrong)


async def burst(port: int, requests: list[bytes]) -> dict[str, float]:
    """All at the same moment, each on a connection of its own: how long until the last was answered?"""
    open_lines = await lines(port, len(requests))
    start = time.perf_counter()

    async def one(line: Line, request: bytes) -> tuple[float, bool]:
        status = await line.ask(request)
        return time.perf_counter() - start, status != 200

    answers = await asyncio.gather(*(one(line, request) for line, request in zip(open_lines, requests, strict=True)))
    return _figures([a for a, _ in answers], time.perf_counter() - start, sum(w for _, w in answers))


def _figures(took: list[float], seconds: float, wrong: int) -> dict[str, float]:
    took.sort()
    return {
        "a_second": len(took) / seconds,
        "median_ms": statistics.median(took) * 1000,
        "p99_ms": took[min(len(took) - 1, int(len(took) * 0.99))] * 1000,
        "last_ms": took[-1] * 1000,
        "wrong": wrong,
    }


async def _main(order: dict) -> dict[str, float]:
    make = {key: order[key] for key in ("people", "decision", "secret")}
    first = int(order["first"])
    warm_up = order.get("warm_up", WARM_UP)
    requests = [click(first + n, **make) for n in range(order["count"] + warm_up)]
    if warm_up:
        await closed_loop(order["port"], requests[:warm_up], 4)
    requests = requests[warm_up:]
    match order["kind"]:
        case "closed":
            return await closed_loop(order["port"], requests, order["at_once"])
        case "open":
            return await open_loop(order["port"], requests, order["a_second"])
        case _:
            return await burst(order["port"], requests)


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_main(json.loads(sys.argv[1])))))
