"""Brings what happens in the workspace to the app: signed HTTP or a socket, three seconds, events again if need be."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import deque
from dataclasses import dataclass, field

import aiohttp

from bot.rehearsal.errors import Json
from bot.rehearsal.payloads import Payloads
from bot.rehearsal.signed import encode, sign
from bot.rehearsal.stage import Stage
from bot.rehearsal.weather import Rule

RETRY_AFTER = (0.0, 60.0, 300.0)
SLIPS_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the app said. `reason` is Slack's word for what went wrong, if anything did."""

    status: int = 0
    body: str = ""
    reason: str = ""
    final: bool = False

    @property
    def good(self) -> bool:
        return not self.reason

    def as_json(self) -> Json:
        """The body as an object; empty for an empty or unreadable one."""
        try:
            read = json.loads(self.body)
        except ValueError:
            return {}
        return read if isinstance(read, dict) else {}


@dataclass(frozen=True, slots=True)
class Slip:
    """One attempt at a delivery, for whoever counts them."""

    kind: str
    name: str
    attempt: int
    status: int
    reason: str


@dataclass(slots=True)
class Deliveries:
    """`events_url` set: HTTP. Not set: the sockets. `retry_scale` shortens Slack's pauses between retries."""

    stage: Stage
    payloads: Payloads
    signing_secret: str
    events_url: str | None = None
    deadline_seconds: float = 3.0
    retry_scale: float = 1.0
    slips: deque[Slip] = field(default_factory=lambda: deque(maxlen=SLIPS_KEPT))
    _session: aiohttp.ClientSession | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _held: list[asyncio.Event] = field(default_factory=list)

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=200))

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def announce(self, event: Json) -> None:
        """Send an event on its way, if the app asked for it, and come back to it until it is taken."""
        if self._session is None or not self.stage.manifest.hears(event):
            return
        task = asyncio.create_task(self._bring(self.payloads.event(event)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Wait until every event on its way has been taken or given up."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _bring(self, payload: Json) -> None:
        reason = ""
        for attempt in range(len(RETRY_AFTER) + 1):
            if attempt:
                await asyncio.sleep(RETRY_AFTER[attempt - 1] * self.retry_scale)
            answer = await self.send("events_api", payload, attempt=attempt, reason=reason)
            if answer.good or answer.final:
                return
            reason = answer.reason

    async def send(self, kind: str, payload: Json, *, attempt: int = 0, reason: str = "") -> Answer:
        """One delivery with whatever the weather does to it; the first copy's answer."""
        rules = {rule.kind: rule for rule in self.stage.weather.strike("delivery", kind)}
        if "delay" in rules:
            await asyncio.sleep(rules["delay"].seconds)
        if "disconnect" in rules:
            self.stage.sockets.drop()
        if "drop" in rules:
            return self._slip(kind, payload, attempt, Answer(reason="http_timeout"))
        if "reorder" in rules:
            await self._hold(rules["reorder"].seconds)
        copies = 1 + (rules["duplicate"].times if "duplicate" in rules else 0)
        try:
            answers = await asyncio.gather(
                *(self._carry(kind, payload, attempt, reason, rules) for _ in range(copies)),
            )
        finally:
            self._release()
        return answers[0]

    async def _carry(self, kind: str, payload: Json, attempt: int, reason: str, rules: dict[str, Rule]) -> Answer:
        if self.events_url is None:
            answer = await self._through_socket(kind, payload, attempt, reason, silent="silent" in rules)
        else:
            body, content_type = encode(kind, payload)
            headers = sign(
                self.signing_secret,
                body,
                content_type,
                skew=rules["skewed_timestamp"].seconds if "skewed_timestamp" in rules else 0.0,
                wrong="wrong_signature" in rules,
            )
            if attempt:
                headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": reason}
            answer = await self.request(self.events_url, body, headers)
        return self._slip(kind, payload, attempt, answer)

    async def request(self, url: str, body: bytes, headers: dict[str, str]) -> Answer:
        """One HTTP request to the app. Never raises: what goes wrong is the answer's reason."""
        if self._session is None:
            return Answer(reason="connection_failed")
        try:
            async with (
                asyncio.timeout(self.deadline_seconds),
                self._session.post(url, data=body, headers=headers, allow_redirects=False) as response,
            ):
                words = await response.text(errors="replace")
        except TimeoutError:
            return Answer(reason="http_timeout")
        except (aiohttp.ClientError, OSError):
            return Answer(reason="connection_failed")
        ok = 200 <= response.status < 300  # noqa: PLR2004  # the meaning of HTTP's hundreds
        final = response.headers.get("X-Slack-No-Retry") == "1"
        return Answer(status=response.status, body=words, reason="" if ok else "http_error", final=final)

    async def _through_socket(self, kind: str, payload: Json, attempt: int, reason: str, *, silent: bool) -> Answer:
        if not self.stage.sockets.open:
            return Answer(reason="connection_failed")
        ack = await self.stage.sockets.deliver(
            kind, payload, attempt, reason, seconds=self.deadline_seconds, silent=silent
        )
        if ack is None:
            return Answer(reason="http_timeout")
        return Answer(status=200, body=json.dumps(ack["payload"]) if ack.get("payload") else "")

    async def _hold(self, seconds: float) -> None:
        """Wait until another delivery has gone first, but no longer than that."""
        gate = asyncio.Event()
        self._held.append(gate)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await gate.wait()
        if gate in self._held:
            self._held.remove(gate)

    def _release(self) -> None:
        held, self._held = self._held, []
        for gate in held:
            gate.set()

    def _slip(self, kind: str, payload: Json, attempt: int, answer: Answer) -> Answer:
        name = payload.get("event_id") or payload.get("trigger_id") or payload.get("type", "")
        self.slips.append(Slip(kind=kind, name=str(name), attempt=attempt, status=answer.status, reason=answer.reason))
        return answer
