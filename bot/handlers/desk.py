"""What every handler has at hand: the store, Slack for a modal that must open now, and the person's words."""

from __future__ import annotations

import asyncio
import secrets
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
_stale: ContextVar[bool] = ContextVar("stale", default=False)
FROM_HOME = "home."
"""So begins the external id of a form that was opened on one's own page, or on a form of that page."""


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
        _stale.set(False)

    def recorded(self) -> bool:
        """Whether the act of this tap is stored, whatever went wrong after it."""
        return _recorded.get()

    def home_is_stale(self, tap: Tap) -> bool:
        """Whether the tap came from one's own page, was an act, and the page has not been drawn anew since."""
        return _stale.get() and (tap.view.get("type") == "home" or bool(_mark(tap)))

    def home_is_drawn(self) -> None:
        """One's own page shows how things stand now."""
        _stale.set(False)

    async def run(self, service: Callable[[Transaction, C], R], command: C) -> R:
        """Carry out an act; it is durable when this returns."""
        answer = await self.store.run(service, command)
        self.answered(answer)
        if command.act.request:  # who is only got to know acts not
            _recorded.set(not isinstance(answer, Refusal | FieldErrors))
            _stale.set(not isinstance(answer, FieldErrors))
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
        marked = tap.view.get("type") == "home" or bool(_mark(tap))
        shown = {**view, "external_id": f"{FROM_HOME}{secrets.token_hex(8)}"} if marked else dict(view)
        opening = (
            self.client.views_push(trigger_id=tap.trigger, view=shown)
            if tap.view.get("type") == "modal"
            else self.client.views_open(trigger_id=tap.trigger, view=shown)
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
            shown = {**view, **_mark(tap)}
            update = self.client.views_update(view_id=tap.view["id"], hash=tap.view.get("hash"), view=shown)
            await asyncio.wait_for(update, SLACK_SECONDS)
        except SlackApiError as error:
            if error.response.get("error") not in ("hash_conflict", "not_found"):
                raise


def _mark(tap: Tap) -> dict[str, str]:
    """What a form keeps of having been opened on one's own page."""
    known = str(tap.view.get("external_id") or "")
    return {"external_id": known} if known.startswith(FROM_HOME) else {}


def kept_marked(tap: Tap, answer: Mapping[str, Any]) -> dict[str, Any]:
    """An answer to a form that puts another page in its place: one's own page is known to lie beneath that too."""
    if answer.get("response_action") != "update":
        return dict(answer)
    return {**answer, "view": {**answer["view"], **_mark(tap)}}
