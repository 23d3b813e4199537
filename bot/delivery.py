"""Carries what the outbox owes to Slack: renders late, sends, looks before it repeats, and settles or postpones."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.guest_doors import DOORS, carry_guest
from bot.sending import Lease, Sender, TooLateError
from bot.services.briefs import DecisionBrief
from bot.services.digesting import CarryOver, DigestBrief, carry_over, digest, digest_query
from bot.services.languages import ChannelLanguageQuery, channel_language
from bot.services.meeting_briefs import MeetingBrief, MeetingQuery, meeting_brief
from bot.services.occasions import occasion
from bot.services.people import LanguageQuery, language_of
from bot.services.register import BriefQuery, brief
from bot.text import tongues
from bot.unsent import Unsent
from bot.views.messages import AT_MEETINGS, OF_DAYS, WITHOUT_OUTLOOK, drawn
from storage.facts import Act, Parcel
from storage.store import Store

log = structlog.get_logger(__name__)

LEASE_SECONDS = 30
"""For so long a message is one program's to send: half of it until it is sent, half of it for the call itself."""
AT_ONCE = 8
CHANNEL_PACE_SECONDS = 1.0
A_SECOND, AT_A_STRETCH = 20.0, 40.0
"""Messages sent a second over time, and at once after a pause: votes come first, and Slack asks for patience."""
MANY_ACTS_A_SECOND, MANY_AT_ONCE = 150, 8
LULL_SECONDS = 0.5
"""While so many acts come in, or wait, messages wait so long for them, and then go one at a time: votes come first."""
AGAIN_SECONDS = 1.0
HELD_SECONDS = 0.25
LEAST_IDLE_SECONDS = 0.01


@dataclass(slots=True)
class Delivery:
    """One loop a process. Correctness rests on the outbox rows, not on there being only one."""

    store: Store
    client: AsyncWebClient
    clock: Clock
    history: bool = True
    reasons: bool = False
    """Puts into a message's metadata why it goes out. Everybody in a workspace can read that: for a rehearsal only."""
    _sender: Sender = field(init=False)
    _unsent: Unsent = field(init=False)
    _rests: list[float] = field(default_factory=list)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _allowed: float = AT_A_STRETCH
    _counted: float = 0.0
    _acts: tuple[float, int] = (0.0, 0)
    _many: bool = False
    _claiming: bool = False
    _ending: bool = False
    carried: int = 0

    def __post_init__(self) -> None:
        self._sender = Sender(self.client, self.history)
        self._unsent = Unsent(self.store, self.clock)

    @property
    def under_way(self) -> bool:
        """Whether anything is being sent, or taken up to be sent."""
        return self._claiming or bool(self._tasks)

    async def run(self) -> None:
        """Deliver until `stop`; a parcel that fails never holds up the others, and no lost database ends it."""
        while not self._ending:
            try:
                await self._round()
            except Exception as error:  # noqa: BLE001  what is owed is kept; the next round asks for it again
                log.warning("outbox out of reach", trouble=type(error).__name__)
                await asyncio.sleep(AGAIN_SECONDS)

    async def _round(self) -> None:
        if held := self._unsent.hold.seconds:
            await asyncio.sleep(min(held, HELD_SECONDS))
            return
        at_once = 1 if await self._lull() else AT_ONCE
        room = max(0, min(at_once - len(self._tasks), self._allowance()))
        until = asyncio.get_running_loop().time() + LEASE_SECONDS / 2  # half of it for the last call itself
        parcels = await self._claim(room) if room else []
        self._allowed -= len(parcels)
        for parcel in parcels:
            self.carried += 1
            task = asyncio.create_task(self._deliver(parcel, until))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if not room:
            await asyncio.sleep(1 / A_SECOND)
        elif not parcels and self._tasks:
            await asyncio.wait(self._tasks, timeout=0.25, return_when=asyncio.FIRST_COMPLETED)
        elif not parcels:
            await self.store.wait_for_post(self._idle_seconds())

    async def _claim(self, room: int) -> list[Parcel]:
        self._claiming = True
        try:
            return await self.store.claim(room, self.clock.now(), LEASE_SECONDS)
        finally:
            self._claiming = False

    async def _lull(self) -> bool:
        """Wait while many acts come in; whether they still do at the end of it."""
        loop = asyncio.get_running_loop()
        until = loop.time() + LULL_SECONDS
        while loop.time() < until and not self._ending:
            if not self._busy(loop.time()):
                return False
            await asyncio.sleep(LULL_SECONDS / 10)
        return True

    def _busy(self, now: float) -> bool:
        """Whether many acts come in: counted over a while, for between two of them a moment is always quiet."""
        since, before = self._acts
        if now - since >= LULL_SECONDS / 2:
            self._many = self.store.acts - before > MANY_ACTS_A_SECOND * min(now - since, LULL_SECONDS)
            self._acts = (now, self.store.acts)
        return self._many or self.store.under_way >= MANY_AT_ONCE

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

    async def _deliver(self, parcel: Parcel, until: float) -> None:
        """Nothing here ends a parcel but Slack's own word, or a fault of ours in drawing it."""
        try:
            await self._carry(parcel, until)
        except Exception as error:  # noqa: BLE001  the database is away: the lease ends, and the parcel comes up again
            log.warning("parcel left", kind=parcel.kind, parcel=parcel.id, trouble=type(error).__name__)

    async def _carry(self, parcel: Parcel, until: float) -> None:
        pace = CHANNEL_PACE_SECONDS if parcel.to[0] in "CG" else 0.0
        if parcel.kind in DOORS:
            await self._through(parcel, pace)
            return
        try:
            about, language = await self._facts(parcel)
            if isinstance(about, DigestBrief) and about.overtaken and not parcel.sent_ts:
                about = await self._carried_over(parcel, about)
            message = drawn(parcel.kind, about, parcel.data, tongues(language), again=bool(parcel.sent_ts))
        except Exception as error:
            from bot.failing import in_plain_words  # noqa: PLC0415  what goes well never loads it

            if in_plain_words(error) is not None:
                raise
            await self._unsent.faulty(parcel, error)
            return
        if message is None:
            await self.store.settle(parcel, parcel.sent_channel, parcel.sent_ts)
            return
        why = occasion(parcel, about) if self.reasons else {}
        try:
            channel, ts = await self._sender.send(parcel, message, why, self._lease(parcel, until))
        except TooLateError:
            log.warning("held up; another program has it", kind=parcel.kind, parcel=parcel.id)
        except SlackApiError as error:
            await self._unsent.refused(parcel, error, pace)
        except Exception as error:  # noqa: BLE001  the SDK stumbles over half an answer in ways of its own
            await self._unsent.uncertain(parcel, type(error).__name__, pace)
        else:
            self._unsent.taken()
            await self.store.settle(parcel, channel, ts, self._rest(pace))

    def _lease(self, parcel: Parcel, until: float) -> Lease:
        async def renew() -> bool:
            return await self.store.renew(parcel, self.clock.now(), LEASE_SECONDS)

        return Lease(until, LEASE_SECONDS / 2, renew)

    async def _carried_over(self, parcel: Parcel, about: DigestBrief) -> DigestBrief:
        """Too late for the day, or people sleep: what it would have told stands in the next digest, and not here."""
        if about.lines:
            query = digest_query(Act(team=parcel.team, person=parcel.to, request="", via="delivery"), parcel.data)
            await self.store.run(carry_over, CarryOver(act=query.act, day=query.day, first=query.first))
        return replace(about, lines=())

    async def _through(self, parcel: Parcel, pace: float) -> None:
        """No message: somebody's way into a channel, or out of it."""
        try:
            await carry_guest(self.store, self.client, parcel)
        except SlackApiError as error:
            await self._unsent.refused(parcel, error, pace)
        except Exception as error:  # noqa: BLE001  as above
            await self._unsent.uncertain(parcel, type(error).__name__, pace)
        else:
            await self.store.settle(parcel, "", "", self._rest(pace))

    def _rest(self, pace: float) -> datetime | None:
        """Until when nobody, here or in another program, sends anything more to the same channel."""
        if not pace:
            return None
        self._rests.append(asyncio.get_running_loop().time() + pace)
        return self.clock.now() + timedelta(seconds=pace)

    def _idle_seconds(self) -> float:
        """How long to wait for something new to send: until a channel has rested, at most a second."""
        now = asyncio.get_running_loop().time()
        self._rests = [until for until in self._rests if until > now]
        return max(LEAST_IDLE_SECONDS, min([1.0, *(until - now for until in self._rests)]))

    async def _facts(self, parcel: Parcel) -> tuple[DecisionBrief | MeetingBrief | DigestBrief | None, str]:
        """What the message is about as it stands now, and the language of whoever reads it."""
        person = parcel.to if parcel.to[0] not in "CG" else ""
        act = Act(team=parcel.team, person=person, request="", via="delivery")
        if parcel.kind in OF_DAYS:
            told = await self.store.read(digest, digest_query(act, parcel.data))
            return told, await self.store.read(language_of, LanguageQuery(act=act))
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
