"""What becomes of a message that Slack did not take: tried later, looked for, or set aside and an officer told."""

from __future__ import annotations

import asyncio
import random
import secrets
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from slack_sdk.errors import SlackApiError

from bot.clock import Clock
from bot.services.channels import LATE, NOT_DRAWN, Undelivered, undelivered
from bot.slack_answers import SHUT_OUT, code_of, is_faint, is_too_many, seconds_to_wait, status_of
from storage.facts import Act, Parcel
from storage.store import Store

log = structlog.get_logger(__name__)

MOST_PAUSE_SECONDS, MOST_LATE_PAUSE_SECONDS = 60.0, 600.0
LATE_AFTER = 20
"""Tries, a quarter of an hour of them, after which officers learn of a message, if Slack takes others meanwhile."""
TAKES_OTHERS_SECONDS = 120.0
FAULTY_TRIES = 3
"""Tries after which a message that we cannot draw is set aside: what it is about may have been changing just then."""
SHUT_SECONDS = 60.0


@dataclass(slots=True)
class Hold:
    """Whom nothing may be sent to now, because Slack asked for patience, and whether that goes for everybody."""

    _until: dict[str, float] = field(default_factory=dict)
    _all_until: float = 0.0

    def asked(self, to: str, seconds: float) -> None:
        """Slack wants patience for one recipient. For a second one at the same time: it means all of us."""
        now = _now()
        self._until = {who: until for who, until in self._until.items() if until > now}
        if self._until.keys() - {to}:
            self.all(seconds)
        self._until[to] = now + seconds

    def all(self, seconds: float) -> None:
        """Nothing at all is to be sent for so long."""
        self._all_until = max(self._all_until, _now() + seconds)

    @property
    def seconds(self) -> float:
        """How long nothing may be sent to anybody; 0 where something may."""
        return max(0.0, self._all_until - _now())


@dataclass(slots=True)
class Unsent:
    """Nothing here is lost but by Slack's own word, and then somebody is told."""

    store: Store
    clock: Clock
    hold: Hold = field(default_factory=Hold)
    _taken_at: float | None = None

    def taken(self) -> None:
        """Slack has taken a message: it is there, and takes ours."""
        self._taken_at = _now()

    async def refused(self, parcel: Parcel, error: SlackApiError, pace: float) -> None:
        """Slack answered, and it was no. `pace`: seconds until the next message to the same recipient."""
        code = code_of(error)
        if is_too_many(error):
            seconds = seconds_to_wait(error)
            self.hold.asked(parcel.to, seconds)
            await self._postpone(parcel, seconds, "ratelimited", rest=max(seconds, pace))
        elif code in SHUT_OUT:
            log.error("Slack takes nothing from this app", error=code)
            self.hold.all(SHUT_SECONDS)
            await self._postpone(parcel, SHUT_SECONDS, code)
        elif is_faint(error):
            await self.uncertain(parcel, code or str(status_of(error)), pace)
        else:
            await self._give_up(parcel, code, secrets.token_hex(4))

    async def uncertain(self, parcel: Parcel, why: str, pace: float) -> None:
        """It may have been sent. A reminder is not sent again; anything else is looked for first."""
        if parcel.reminder:
            await self.store.bury(parcel, f"uncertain: {why}")
            return
        late = parcel.attempts >= LATE_AFTER
        if late and self._taken_at is not None and _now() - self._taken_at < TAKES_OTHERS_SECONDS:
            await self._tell(parcel, LATE, secrets.token_hex(4))
        most = MOST_LATE_PAUSE_SECONDS if late else MOST_PAUSE_SECONDS
        await self._postpone(parcel, min(2.0 ** min(parcel.attempts, 10), most), f"uncertain: {why}", rest=pace)

    async def faulty(self, parcel: Parcel, error: Exception) -> None:
        """We cannot draw it, and the fault is ours: tried again a few times, then set aside under a number."""
        if parcel.attempts < FAULTY_TRIES:
            log.warning("parcel not drawn", kind=parcel.kind, parcel=parcel.id, trouble=type(error).__name__)
            await self._postpone(parcel, 2.0**parcel.attempts, f"not drawn: {type(error).__name__}")
        else:
            await self._give_up(parcel, NOT_DRAWN, secrets.token_hex(4), error)

    async def _give_up(self, parcel: Parcel, code: str, number: str, error: Exception | None = None) -> None:
        """Told first and then set aside: ended in between, it is told again, which adds nothing."""
        log.error("undeliverable", incident=number, kind=parcel.kind, parcel=parcel.id, error=code, exc_info=error)
        await self._tell(parcel, code, number)
        await self.store.bury(parcel, f"{code}: incident {number}")

    async def _tell(self, parcel: Parcel, code: str, number: str) -> None:
        """Officers learn of it, and members directly. A fault of ours in that must not keep the parcel going round."""
        about = {"kind": parcel.kind, "to": parcel.to, "body": parcel.body, "decision": parcel.decision}
        act = Act(team=parcel.team, person="", request="", via="delivery")
        command = Undelivered(act=act, why=code, number=number, **about)  # type: ignore[arg-type]  # by name
        try:
            await self.store.run(undelivered, command)
        except Exception:  # where the database is away, what follows fails as well, and the lease ends
            log.exception("nobody could be told", incident=number, kind=parcel.kind, parcel=parcel.id)

    async def _postpone(self, parcel: Parcel, seconds: float, why: str, rest: float = 0.0) -> None:
        """Try it later, and nothing to the same recipient for `rest` seconds."""
        now = self.clock.now()
        jitter = 1 + random.random() / 4  # noqa: S311  spreads retries, guards nothing
        until = now + timedelta(seconds=seconds * jitter)
        await self.store.postpone(parcel, until, why, now + timedelta(seconds=rest) if rest else None)


def _now() -> float:
    return asyncio.get_running_loop().time()
