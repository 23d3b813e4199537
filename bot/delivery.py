"""Carries what the outbox owes to Slack: renders late, sends, looks before it repeats, and settles or postpones."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.services.briefs import DecisionBrief
from bot.services.channels import Undelivered, undelivered
from bot.services.languages import ChannelLanguageQuery, channel_language
from bot.services.meeting_briefs import MeetingBrief, MeetingQuery, meeting_brief
from bot.services.occasions import occasion
from bot.services.people import LanguageQuery, language_of
from bot.services.register import BriefQuery, brief
from bot.slack_answers import GONE, SHUT_OUT, TOO_MANY, code_of, is_faint, status_of
from bot.text import tongues
from bot.views.message import Message
from bot.views.messages import AT_MEETINGS, WITHOUT_OUTLOOK, drawn
from storage.facts import Act, Parcel
from storage.store import Store

log = structlog.get_logger(__name__)

LEASE_SECONDS = 30
AT_ONCE = 8
MOST_WAIT_SECONDS = 600
CHANNEL_PACE_SECONDS = 1.0
A_SECOND, AT_A_STRETCH = 20.0, 40.0
"""Messages sent a second over time, and at once after a pause: votes come first, and Slack asks for patience."""
MANY_ACTS_A_SECOND = 150
LULL_SECONDS = 0.25
"""While so many acts come in, messages wait so long for them, and then go one at a time: votes come first."""
AGAIN_SECONDS = 1.0
METADATA = "quorate_parcel"


@dataclass(slots=True)
class Delivery:
    """One loop a process. Correctness rests on the outbox rows, not on there being only one."""

    store: Store
    client: AsyncWebClient
    clock: Clock
    history: bool = True
    _direct: dict[str, str] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _allowed: float = AT_A_STRETCH
    _counted: float = 0.0
    _acts: tuple[float, int] = (0.0, 0)
    _ending: bool = False
    carried: int = 0

    @property
    def under_way(self) -> bool:
        return bool(self._tasks)

    async def run(self) -> None:
        """Deliver until `stop`; a parcel that fails never holds up the others, and no lost database ends it."""
        while not self._ending:
            try:
                await self._round()
            except Exception as error:  # noqa: BLE001  what is owed is kept; the next round asks for it again
                log.warning("outbox out of reach", trouble=type(error).__name__)
                await asyncio.sleep(AGAIN_SECONDS)

    async def _round(self) -> None:
        at_once = 1 if await self._lull() else AT_ONCE
        room = max(0, min(at_once - len(self._tasks), self._allowance()))
        parcels = await self.store.claim(room, self.clock.now(), LEASE_SECONDS) if room else []
        self._allowed -= len(parcels)
        for parcel in parcels:
            self.carried += 1
            task = asyncio.create_task(self._deliver(parcel))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if not room:
            await asyncio.sleep(1 / A_SECOND)
        elif not parcels and self._tasks:
            await asyncio.wait(self._tasks, timeout=0.25, return_when=asyncio.FIRST_COMPLETED)
        elif not parcels:
            await self.store.wait_for_post(1.0)

    async def _lull(self) -> bool:
        """Wait while many acts come in; whether they still do at the end of it."""
        loop = asyncio.get_running_loop()
        until = loop.time() + LULL_SECONDS
        while loop.time() < until and not self._ending:
            (since, before), self._acts = self._acts, (loop.time(), self.store.acts)
            if self._acts[1] - before <= MANY_ACTS_A_SECOND * min(loop.time() - since, LULL_SECONDS):
                return False
            await asyncio.sleep(LULL_SECONDS / 10)
        return True

    def _allowance(self) -> int:
        """How many messages may be sent now."""
        now = asyncio.get_running_loop().time()
        self._allowed = min(AT_A_STRETCH, self._allowed + (now - self._counted) * A_SECOND)
        self._counted = now
        return int(self._allowed)

    async def stop(self, carrier: asyncio.Task[None], seconds: float) -> None:
        """Claim nothing more; let `carrier` (which runs `run`) and what is being sent end, for `seconds` at most.

        What was sent and not settled by then is looked for after the lease, as after a crash.
        """
        self._ending = True
        self.store.wake()
        await asyncio.wait({carrier}, timeout=seconds)
        carrier.cancel()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=seconds)
        left = {carrier, *self._tasks}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _deliver(self, parcel: Parcel) -> None:
        """Nothing here ends a parcel but Slack's own word, or a fault of ours in drawing it."""
        try:
            await self._pace(parcel.to)
            await self._carry(parcel)
        except Exception as error:  # noqa: BLE001  the database is away: the lease ends, and the parcel comes up again
            log.warning("parcel left", kind=parcel.kind, parcel=parcel.id, trouble=type(error).__name__)

    async def _carry(self, parcel: Parcel) -> None:
        about, language = await self._facts(parcel)
        try:
            message = drawn(parcel.kind, about, parcel.data, tongues(language))
        except Exception:  # a parcel that we cannot draw is our fault: set it aside, carry on
            number = secrets.token_hex(4)
            log.exception("parcel", incident=number, kind=parcel.kind, parcel=parcel.id)
            await self.store.bury(parcel, f"incident {number}")
            return
        if message is None:
            await self.store.settle(parcel, parcel.sent_channel, parcel.sent_ts)
            return
        try:
            channel, ts = await self._send(parcel, message, occasion(parcel, about))
        except SlackApiError as error:
            await self._after_answer(parcel, error)
        except Exception as error:  # noqa: BLE001  the SDK stumbles over half an answer in ways of its own
            await self._again(parcel, f"uncertain: {type(error).__name__}")
        else:
            await self.store.settle(parcel, channel, ts)

    async def _pace(self, to: str) -> None:
        """Slack takes about one message a second in a channel."""
        if to[0] not in "CG":
            return
        loop = asyncio.get_running_loop()
        wait = self._last.get(to, 0.0) + CHANNEL_PACE_SECONDS - loop.time()
        if wait > 0:
            await asyncio.sleep(wait)
        self._last[to] = loop.time()

    async def _facts(self, parcel: Parcel) -> tuple[DecisionBrief | MeetingBrief | None, str]:
        """What the message is about as it stands now, and the language of whoever reads it."""
        person = parcel.to if parcel.to[0] not in "CG" else ""
        act = Act(team=parcel.team, person=person, request="", via="delivery")
        about: DecisionBrief | MeetingBrief | None = None
        if parcel.decision:
            reckon = parcel.kind not in WITHOUT_OUTLOOK
            query = BriefQuery(act=act, decision=parcel.decision, reader=person or None, outlook=reckon)
            about = await self.store.read(brief, query)
        elif parcel.kind in AT_MEETINGS:
            held = str(parcel.data["meeting"])
            about = await self.store.read(meeting_brief, MeetingQuery(act=act, meeting=held, reader=person or None))
        if person:
            return about, await self.store.read(language_of, LanguageQuery(act=act))
        if about is not None:
            return about, about.body.language
        asked = ChannelLanguageQuery(act=act, channel=parcel.to, body=parcel.body)
        return None, await self.store.read(channel_language, asked)

    async def _send(self, parcel: Parcel, message: Message, why: Mapping[str, object]) -> tuple[str, str]:
        channel = parcel.sent_channel or await self._channel(parcel.to)
        if parcel.sent_ts:
            try:
                await self.client.chat_update(
                    channel=channel, ts=parcel.sent_ts, text=message.text, blocks=list(message.blocks)
                )
            except SlackApiError as error:
                if code_of(error) not in GONE:
                    raise
            else:
                return channel, parcel.sent_ts
        elif parcel.attempts > 1 and (found := await self._look(parcel, channel)):
            return channel, found
        posted = await self.client.chat_postMessage(
            channel=channel,
            text=message.text,
            blocks=list(message.blocks),
            metadata={"event_type": METADATA, "event_payload": {"parcel": parcel.id, **why}},
            unfurl_links=False,
            unfurl_media=False,
        )
        return str(posted["channel"]), str(posted["ts"])

    async def _channel(self, to: str) -> str:
        if to[0] in "CG":
            return to
        if to not in self._direct:
            opened = await self.client.conversations_open(users=to)
            self._direct[to] = str(opened["channel"]["id"])
        return self._direct[to]

    async def _look(self, parcel: Parcel, channel: str) -> str:
        """The time stamp of our own message, if an earlier try went through after all; "" if not."""
        if not self.history:
            return ""
        try:
            seen = await self.client.conversations_history(channel=channel, include_all_metadata=True, limit=100)
        except SlackApiError as error:
            if status_of(error) == TOO_MANY or is_faint(error):
                raise
            log.warning("history cannot be read", kind=parcel.kind, parcel=parcel.id, error=code_of(error))
            return ""  # a message that may come twice is better than one that never comes
        for message in seen.get("messages") or ():
            payload: Mapping[str, Any] = (message.get("metadata") or {}).get("event_payload") or {}
            if payload.get("parcel") == parcel.id:
                return str(message["ts"])
        return ""

    async def _after_answer(self, parcel: Parcel, error: SlackApiError) -> None:
        code = code_of(error)
        status = status_of(error)
        if status == TOO_MANY:
            seconds = min(float(error.response.headers.get("Retry-After", 1)), MOST_WAIT_SECONDS)
            await self._postpone(parcel, seconds, "ratelimited")
        elif is_faint(error):
            await self._again(parcel, f"uncertain: {code or status}")
        else:
            log.warning("undeliverable", kind=parcel.kind, parcel=parcel.id, error=code)
            if await self.store.bury(parcel, code) and code not in SHUT_OUT:
                await self._tell_otherwise(parcel, code)

    async def _tell_otherwise(self, parcel: Parcel, code: str) -> None:
        """Officers learn what cannot be delivered, and members are told directly."""
        about = {"kind": parcel.kind, "to": parcel.to, "body": parcel.body, "decision": parcel.decision}
        act = Act(team=parcel.team, person="", request="", via="delivery")
        await self.store.run(undelivered, Undelivered(act=act, why=code, **about))  # type: ignore[arg-type]  # by name

    async def _again(self, parcel: Parcel, why: str) -> None:
        if parcel.reminder:
            await self.store.bury(parcel, why)
            return
        await self._postpone(parcel, min(2.0 ** min(parcel.attempts, 6), 60.0), why)

    async def _postpone(self, parcel: Parcel, seconds: float, why: str) -> None:
        jitter = 1 + random.random() / 4  # noqa: S311  spreads retries, guards nothing
        await self.store.postpone(parcel, self.clock.now() + timedelta(seconds=seconds * jitter), why)
