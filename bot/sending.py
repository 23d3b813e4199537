"""Puts one message before its reader: posts it, draws it again in its place, and looks before it posts twice."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
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
PAGE, PAGES = 200, 5
"""How far back a message of ours is looked for, the newest first: from now, and from when it was to be tried again.

Behind many others to the same person, a message put off by two seconds may be tried again after a thousand of them.
"""
SKEWS_SECONDS = (1.0, 60.0)
"""By which Slack's clock and ours differ as a rule, and at the most."""


class TooLateError(Exception):
    """The lease is about to end: another program may take the message up, and then it would come twice."""


@dataclass(slots=True)
class Sender:
    """What only Slack need know. `history`: whether conversations may be read to find what was sent."""

    client: AsyncWebClient
    history: bool = True
    _direct: dict[str, str] = field(default_factory=dict)
    _tried: dict[str, datetime] = field(default_factory=dict)
    """By parcel: when it was first to be tried again; a search that failed puts it off further, and posts nothing."""

    async def send(self, parcel: Parcel, message: Message, why: Mapping[str, object], until: float) -> tuple[str, str]:
        """Where the message now stands: its conversation and time stamp. `why` goes into its metadata.

        `until`: by the loop's clock, after which nothing is posted any more. Raises TooLateError, and what Slack or
        the way to it raised: SlackApiError, or whatever the SDK makes of half an answer.
        """
        if parcel.sent_ts and await self._redrawn(parcel.sent_channel, parcel.sent_ts, message):
            return parcel.sent_channel, parcel.sent_ts
        if parcel.attempts > 1 and (found := await self._look(parcel)):
            self._tried.pop(parcel.id, None)
            await self._redrawn(*found, message)  # what an earlier try brought may be older than what is owed now
            return found
        self._tried.pop(parcel.id, None)
        if asyncio.get_running_loop().time() > until:
            raise TooLateError
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

    async def _look(self, parcel: Parcel) -> tuple[str, str] | None:
        """Our own message, if an earlier try went through after all; not the one that could not be redrawn."""
        if not self.history:
            return None
        try:
            channel = parcel.sent_channel or await self._conversation(parcel.to)
            first = self._tried.setdefault(parcel.id, parcel.not_before) if parcel.not_before else None
            for latest, pages in _places(parcel.not_before, first):
                found, whole = await self._among(parcel, channel, latest, pages)
                if found:
                    return channel, found
                if whole and not latest:
                    break
        except SlackApiError as error:
            if is_too_many(error) or is_faint(error):
                raise
            # a message that may come twice is better than one that never comes
            log.warning("history cannot be read", kind=parcel.kind, parcel=parcel.id, error=code_of(error))
        return None

    async def _among(self, parcel: Parcel, channel: str, latest: str, pages: int) -> tuple[str, bool]:
        """The time stamp of our message on these pages, or ""; and whether there are no more of them."""
        cursor = ""
        for _ in range(pages):
            page = await self.client.conversations_history(
                channel=channel, include_all_metadata=True, limit=PAGE, cursor=cursor or None, latest=latest or None
            )
            for message in page.get("messages") or ():
                payload: Mapping[str, Any] = (message.get("metadata") or {}).get("event_payload") or {}
                if payload.get("parcel") == parcel.id and message["ts"] != parcel.sent_ts:
                    return str(message["ts"]), False
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                return "", True
        return "", False

    async def _conversation(self, to: str) -> str:
        if to[0] in "CG":
            return to
        if to not in self._direct:
            opened = await self.client.conversations_open(users=to)
            self._direct[to] = str(opened["channel"]["id"])
        return self._direct[to]


def _places(*tried: datetime | None) -> tuple[tuple[str, int], ...]:
    """Where to look: up to which time stamp ("": now), and how many pages. As a rule the first page has it."""
    moments = sorted({moment.timestamp() for moment in tried if moment is not None})
    until = [f"{moment + skew:.6f}" for moment in moments for skew in SKEWS_SECONDS]
    return ("", 1), *((latest, PAGES) for latest in until), ("", PAGES)
