"""What every handler has at hand: the store, Slack for a modal that must open now, and the person's words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.entry import FieldErrors
from bot.services.people import LanguageQuery, language_of
from bot.text import Words, words
from storage.store import Command, Store
from storage.transaction import Transaction

C = TypeVar("C", bound=Command)
R = TypeVar("R")
Answer = Mapping[str, Any] | str | None
"""What Slack gets back at once: None (taken), words (to a command), or a form's `response_action`."""

log = structlog.get_logger(__name__)
SLACK_SECONDS = 2.0
_recorded: ContextVar[bool] = ContextVar("recorded", default=False)


class Handler(Protocol):
    """Reads a tap, calls a service, answers; no rule, no query, no waiting."""

    async def __call__(self, desk: Desk, tap: Tap) -> Answer: ...


@dataclass(slots=True)
class Desk:
    store: Store
    client: AsyncWebClient
    answered: Callable[[object], None] = lambda _answer: None
    """Told what came of each act, to count what was refused."""
    site: str = ""
    """Where others reach Quorate's own site, for the addresses of calendars; "": nowhere."""
    _languages: dict[tuple[str, str], str] = field(default_factory=dict)

    def begin(self) -> None:
        """A tap comes in: nothing of it is recorded yet."""
        _recorded.set(False)

    def recorded(self) -> bool:
        """Whether the act of this tap is stored, whatever went wrong after it."""
        return _recorded.get()

    async def run(self, service: Callable[[Transaction, C], R], command: C) -> R:
        """Carry out an act; it is durable when this returns."""
        answer = await self.store.run(service, command)
        self.answered(answer)
        if command.act.request:  # who is only got to know acts not
            _recorded.set(not isinstance(answer, Refusal | FieldErrors))
        return answer

    async def read(self, query: Callable[[Transaction, C], R], command: C) -> R:
        """Look something up; changes nothing."""
        return await self.store.read(query, command)

    async def words(self, tap: Tap) -> Words:
        """The catalogue in the language of whoever acts."""
        key = (tap.act.team, tap.act.person)
        if key not in self._languages:
            self._languages[key] = await self.read(language_of, LanguageQuery(act=tap.act))
        return words(self._languages[key])

    def forget_language(self, tap: Tap) -> None:
        """A preference changed: ask again next time."""
        self._languages.pop((tap.act.team, tap.act.person), None)

    async def open_modal(self, tap: Tap, view: Mapping[str, Any]) -> None:
        """Open a modal on the person's screen; the trigger lives three seconds, so it is done at once or not at all."""
        opening = (
            self.client.views_push(trigger_id=tap.trigger, view=dict(view))
            if tap.view.get("type") == "modal"
            else self.client.views_open(trigger_id=tap.trigger, view=dict(view))
        )
        await asyncio.wait_for(opening, SLACK_SECONDS)

    async def whisper(self, tap: Tap, said: str) -> None:
        """Say to one person alone, where they tapped, what was recorded: a courtesy, and no more."""
        if tap.channel:
            told = self.client.chat_postEphemeral(channel=tap.channel, user=tap.act.person, text=said)
            with suppress(SlackClientError, aiohttp.ClientError, TimeoutError):
                await asyncio.wait_for(told, SLACK_SECONDS)

    async def update_modal(self, tap: Tap, view: Mapping[str, Any]) -> None:
        """Redraw the open modal. A modal that has moved on meanwhile is left as it is."""
        try:
            update = self.client.views_update(view_id=tap.view["id"], hash=tap.view.get("hash"), view=dict(view))
            await asyncio.wait_for(update, SLACK_SECONDS)
        except SlackApiError as error:
            if error.response.get("error") not in ("hash_conflict", "not_found"):
                raise
