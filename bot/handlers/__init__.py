"""Everything that people do in Slack, one file a thing; this list is the table of contents."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from types import ModuleType
from typing import Any

import aiohttp
import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackClientError

from bot.handlers import (
    acting,
    agendas,
    alternates,
    attending,
    casting,
    channels,
    confirming,
    conflicts,
    consensus,
    founding,
    homes,
    interests,
    inviting,
    item_conflicts,
    languages,
    meetings,
    members,
    opening,
    people,
    proxies,
    ratifying,
    reading,
    recording,
    signing,
    stating,
    taps,
    typing_votes,
    voting,
)
from bot.handlers.desk import SLACK_SECONDS, Answer, Desk, Handler
from bot.handlers.taps import Tap
from bot.text import words

HANDLERS = (
    voting,
    conflicts,
    alternates,
    proxies,
    opening,
    signing,
    ratifying,
    reading,
    people,
    interests,
    confirming,
    founding,
    members,
    channels,
    acting,
    languages,
    meetings,
    attending,
    agendas,
    consensus,
    stating,
    casting,
    recording,
    typing_votes,
    homes,
    item_conflicts,
    inviting,
)
COMMAND = "/quorate"

log = structlog.get_logger(__name__)


def table(name: str, handlers: tuple[ModuleType, ...] = HANDLERS) -> dict[str, Handler]:
    """All that the handlers declare under `name`: ACTIONS, VIEWS, VERBS or EVENTS. ValueError where two clash."""
    merged: dict[str, Handler] = {}
    for module in handlers:
        declared: Mapping[str, Handler] = getattr(module, name, {})
        if twice := merged.keys() & declared.keys():
            raise ValueError(f"declared twice in {name}: {', '.join(sorted(twice))}")
        merged.update(declared)
    return merged


ACTIONS, VIEWS, VERBS, EVENTS = (table(name) for name in ("ACTIONS", "VIEWS", "VERBS", "EVENTS"))


def bind(app: AsyncApp, desk: Desk) -> None:
    """Give Bolt one listener a kind of payload; which handler it goes to is looked up, not searched for."""
    anything = re.compile("")

    @app.action(anything)
    async def _action(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        tap = taps.from_action(body, context)
        await _answer(ack, desk, tap, ACTIONS.get(tap.name))

    @app.view(anything)
    async def _view(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        tap = taps.from_view(body, context)
        await _answer(ack, desk, tap, VIEWS.get(tap.name))

    @app.command(COMMAND)
    async def _command(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        tap = taps.from_command(body, context)
        await _answer(ack, desk, tap, VERBS.get(tap.name, VERBS["help"]))

    @app.event(anything)
    async def _event(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        tap = taps.from_event(body, context)
        await _answer(ack, desk, tap, EVENTS.get(tap.name))


async def _answer(
    ack: AsyncAck, desk: Desk, tap: Tap, handler: Callable[[Desk, Tap], Awaitable[Answer]] | None
) -> None:
    try:
        answer = await handler(desk, tap) if handler else None
    except Exception as error:  # noqa: BLE001  the one place where our own fault becomes a number for a person
        answer = await _incident(desk, tap, error)
    match answer:
        case None:
            await ack()
        case str():
            await ack(text=answer)
        case _:
            await ack(**answer)


async def _incident(desk: Desk, tap: Tap, error: Exception) -> Answer:
    """Our fault: logged once under a number that the person is told, with what it means for them."""
    number = secrets.token_hex(4)
    log.error("incident", incident=number, act=tap.name, via=tap.act.via, exc_info=error)
    try:
        said = (await desk.words(tap)).say("incident", number=number)
    except Exception:  # noqa: BLE001  the database is away, and with it the language of whoever acted
        said = words().say("incident", number=number)
    if tap.act.via == "form":
        field = next(iter(tap.view.get("state", {}).get("values", {})), "")
        return {"response_action": "errors", "errors": {field: said}} if field else None
    if tap.act.via == "command":
        return said
    if tap.act.via == "button":
        await _whisper(desk, tap, said)
        raise NotRecordedError(number)
    return None


async def _whisper(desk: Desk, tap: Tap, said: str) -> None:
    """A courtesy, and no more: Slack may be the one that is away."""
    if tap.channel:
        told = desk.client.chat_postEphemeral(channel=tap.channel, user=tap.act.person, text=said)
        with suppress(SlackClientError, aiohttp.ClientError, TimeoutError):
            await asyncio.wait_for(told, SLACK_SECONDS / 2)


class NotRecordedError(Exception):
    """A tap that was not recorded: Slack gets an error, so that the person sees at once that it did not go through."""
