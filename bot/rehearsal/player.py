"""Lets the workspace's time run: step by step, the app woken and waited for at each, for a week or a year."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.rehearsal.clock import Clock
from bot.rehearsal.errors import DeskError, Json

STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
DAY_BEGINS = timedelta(hours=9)
"""A step of a day ends at this hour, so that every day is looked at while people are awake."""
MOST_DAYS = 1500
MOST_ROUNDS = 20
SOONEST = timedelta(seconds=1)
TAKEN_SECONDS = 5.0


@dataclass(slots=True)
class Player:
    """At most one run at a time. `settled` waits until the app has taken every event; `tell` reaches the pages.

    Between two steps the clock also stops at each moment that the app names (`moments`, and `next` if it gives one),
    so that nothing is jumped over. The app is asked to `settle` at each stop: to do what is due, and send it.
    """

    clock: Clock
    settled: Callable[[], Awaitable[None]]
    state: str = "idle"
    begun: datetime | None = None
    now: datetime | None = None
    until: datetime | None = None
    stops: int = 0
    trouble: str = ""
    _going: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task[None] | None = None
    tell_seconds: float = 0.25
    """How often at most the pages hear how far a run has come."""
    _told: float = 0.0

    def as_json(self) -> Json:
        """idle, playing, paused, stopped, done or failed; how far it has come, and what went wrong."""
        told = {"begun": self.begun, "now": self.now, "until": self.until}
        times = {name: at.isoformat() if at else None for name, at in told.items()}
        return {"state": self.state, **times, "stops": self.stops, "trouble": self.trouble}

    @property
    def running(self) -> bool:
        return self._task is not None and not self._task.done()

    async def play(self, days: Any, step: Any) -> Json:
        """Begin a run of so many days, or go on with one that was paused. Raises DeskError."""
        if self.running and self.state == "paused":
            self.state = "playing"
            self._going.set()
            return self._tell()
        if self.running:
            raise DeskError("already_playing", "The clock is running already.")
        if not isinstance(days, int) or isinstance(days, bool) or not 0 < days <= MOST_DAYS:
            raise DeskError("invalid_days", f"A run has from 1 to {MOST_DAYS} days.")
        if step not in STEPS:
            raise DeskError("invalid_step", f"A step is one of: {', '.join(STEPS)}.")
        face = await self.clock.read()
        if face is None:
            raise DeskError("no_clock", "This bot has no clock that can be moved.")
        self.begun = self.now = _instant(face)
        self.until = self.now + timedelta(days=days)
        self.state, self.stops, self.trouble = "playing", 0, ""
        self._going.set()
        self._task = asyncio.create_task(self._run(face, STEPS[step]))
        return self._tell()

    def pause(self) -> Json:
        """Hold after the stop that is being made. Raises DeskError where nothing runs."""
        self._must_run()
        self.state = "paused"
        self._going.clear()
        return self._tell()

    def stop(self) -> Json:
        """End the run after the stop that is being made. Raises DeskError where nothing runs."""
        self._must_run()
        self.state = "stopped"
        self._going.set()
        return self._tell()

    async def close(self) -> None:
        """Drop the run, because the workspace closes."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _must_run(self) -> None:
        if not self.running:
            raise DeskError("not_playing", "The clock is not running.")

    async def _run(self, face: Json, step: timedelta) -> None:
        try:
            face = await self._go(None)
            while await self._may_go_on() and self.now is not None and self.until is not None and self.now < self.until:
                face = await self._go(min(self.until, _next_stop(face, self.now, step)))
                self.now = max(self.now, _instant(face))
                self.stops += 1
                self._tell(lightly=True)
            if self.state == "playing":
                self.state = "done"
        except DeskError as why:
            self.state, self.trouble = "failed", why.message
        self.clock.hub.tell({"type": "clock", **face}, None)
        self._tell()

    async def _may_go_on(self) -> bool:
        await self._going.wait()
        return self.state == "playing"

    async def _go(self, to: datetime | None) -> Json:
        """Move the clock there, and wait until the app has done and sent what came due. Raises DeskError.

        Where somebody moved it further meanwhile, the run goes on from there.
        """
        stay: Json = {"seconds": 0, "settle": True}
        order: Json = {"to": to.isoformat(), "settle": True} if to else stay
        for _ in range(MOST_ROUNDS):
            try:
                face = await self.clock.move(order, tell=False)
            except DeskError as why:
                if why.code != "clock_refused" or order is stay:
                    raise
                order = stay
                continue
            await self._taken()
            if face.get("settled", True):
                return face
            order = stay
        raise DeskError("not_settled", "The bot does not come to an end with what it has to send.")

    async def _taken(self) -> None:
        """Give the app a while to take every event; one that it refuses is brought again meanwhile, as Slack does."""
        waiting = asyncio.ensure_future(self.settled())
        await asyncio.wait({waiting}, timeout=TAKEN_SECONDS)

    def _tell(self, *, lightly: bool = False) -> Json:
        """Pass the state on to all pages; `lightly`: only now and then."""
        told = self.as_json()
        time = asyncio.get_running_loop().time()
        if not lightly or time - self._told >= self.tell_seconds:
            self._told = time
            self.clock.hub.tell({"type": "play", **told}, None)
        return told


def _next_stop(face: Json, now: datetime, step: timedelta) -> datetime:
    """The end of the step, or a moment before it that the app names."""
    begins = DAY_BEGINS if step >= timedelta(days=1) else timedelta(0)
    zero = datetime(2000, 1, 1, tzinfo=UTC) + begins
    stop = zero + ((now - zero) // step + 1) * step
    named = [one.get("at") for one in face.get("moments") or ()] + [face.get("next")]
    ahead = [at for at in map(_read, named) if at is not None and at > now]
    return max(min([stop, *ahead]), now + SOONEST)


def _instant(face: Json) -> datetime:
    """The time that the app's clock shows. Raises DeskError."""
    now = _read(face.get("now"))
    if now is None:
        raise DeskError("no_clock", "The bot does not say what time it is.")
    return now


def _read(told: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(told))
    except ValueError:
        return None
    return at if at.tzinfo else None
