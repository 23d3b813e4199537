"""Puts one message before its reader: posts it, draws it again in its place, and looks before it posts twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack_answers import GONE, code_of, is_faint, is_too_many
from bot.views.message import Message
from storage.facts import Parcel

log = structlog.get_logger(__name__)

METADATA = "quorate_parcel"
PAGE = 200
PAGES, MOST_PAGES = 5, 30
"""How far back a message of ours is looked for, the newest first: to when it was first tried, and so many pages.

At least PAGES, because Slack's clock and ours may differ by more than SKEW_SECONDS; at most MOST_PAGES, because Slack
hands out some fifty a minute.
"""
SKEW_SECONDS = 60.0


class TooLateError(Exception):
    """The lease has ended: another program may have taken the message up, and then it would come twice."""


@dataclass(slots=True)
class Lease:
    """For how long a message is ours to send. `until`: by the loop's clock; what is begun before ends within the lease.

    `renew` asks for the same time again from now on, and says whether the message is still ours.
    """

    until: float
    seconds: float
    renew: Callable[[], Awaitable[bool]]

    async def hold(self) -> None:
        """Still ours for what comes next: looking through many pages takes its time. Raises TooLateError."""
        now = asyncio.get_running_loop().time()
        if now <= self.until:
            return
        if not await self.renew():
            raise TooLateError
        self.until = now + self.seconds


@dataclass(slots=True)
class Sender:
    """What only Slack need know. `history`: whether conversations may be read to find what was sent."""

    client: AsyncWebClient
    history: bool = True
    _direct: dict[str, str] = field(default_factory=dict)

    async def send(self, parcel: Parcel, message: Message, why: Mapping[str, object], lease: Lease) -> tuple[str, str]:
        """Where the message now stands: its conversation and time stamp. `why` goes into its metadata.

        Raises TooLateError, and what Slack or the way to it raised: SlackApiError, or whatever the SDK makes of half an
        answer.
        """
        if parcel.sent_ts and await self._redrawn(parcel.sent_channel, parcel.sent_ts, message):
            return parcel.sent_channel, parcel.sent_ts
        if parcel.attempts > 1 and (found := await self._look(parcel, lease)):
            await self._redrawn(*found, message)  # what an earlier try brought may be older than what is owed now
            return found
        await lease.hold()
        posted = await self.client.chat_postMessage(
            channel=parcel.sent_channel or parcel.to,  # a person's own id will do: no call to open a conversation
            text=message.text,
            blocks=list(message.blocks),
            metadata={"event_type": METADATA, "event_payload": {"parcel": parcel.id, **why}},
            unfurl_links=False,
            unfurl_media=False,
        )
        return str(posted["channel"]), str(posted["ts"])

    async def _redrawn(self, channel: str, ts: str, message: Message) -> bool:
        """False: it is there no more, or can be changed no more."""
        try:
            await self.client.chat_update(channel=channel, ts=ts, text=message.text, blocks=list(message.blocks))
        except SlackApiError as error:
            if code_of(error) not in GONE:
                raise
            return False
        return True

    async def _look(self, parcel: Parcel, lease: Lease) -> tuple[str, str] | None:
        """Our own message, if an earlier try went through after all; not the one that could not be redrawn."""
        if not self.history:
            return None
        try:
            channel = parcel.sent_channel or await self._conversation(parcel.to)
            found = await self._among(parcel, channel, lease)
        except SlackApiError as error:
            if is_too_many(error) or is_faint(error):
                raise
            # a message that may come twice is better than one that never comes
            log.warning("history cannot be read", kind=parcel.kind, parcel=parcel.id, error=code_of(error))
            return None
        return (channel, found) if found else None

    async def _among(self, parcel: Parcel, channel: str, lease: Lease) -> str:
        """The time stamp of our message; "" where it is not among those that came since it was first tried."""
        cursor = ""
        for number in range(1, MOST_PAGES + 1):
            await lease.hold()
            page = await self.client.conversations_history(
                channel=channel, include_all_metadata=True, limit=PAGE, cursor=cursor or None
            )
            messages = page.get("messages") or ()
            for message in messages:
                payload: Mapping[str, Any] = (message.get("metadata") or {}).get("event_payload") or {}
                if payload.get("parcel") == parcel.id and message["ts"] != parcel.sent_ts:
                    return str(message["ts"])
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor or (number >= PAGES and _is_before(messages, parcel.tried_at)):
                return ""
        log.warning("looked for in vain", kind=parcel.kind, parcel=parcel.id, pages=MOST_PAGES)
        return ""

    async def _conversation(self, to: str) -> str:
        if to[0] in "CG":
            return to
        if to not in self._direct:
            opened = await self.client.conversations_open(users=to)
            self._direct[to] = str(opened["channel"]["id"])
        return self._direct[to]


def _is_before(messages: Sequence[Mapping[str, Any]], tried: datetime | None) -> bool:
    """Whether a page ends with what was said before our message was first tried."""
    return tried is None or not messages or float(messages[-1]["ts"]) < tried.timestamp() - SKEW_SECONDS
