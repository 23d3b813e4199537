"""Everything that people do in Slack, one file a thing; this list is the table of contents."""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from types import ModuleType
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.handlers import (
    acting,
    agendas,
    alternates,
    attending,
    before_meetings,
    calendars,
    casting,
    channels,
    confirming,
    conflicts,
    consensus,
    contacts,
    copying,
    dates,
    duties,
    founding,
    homes,
    interests,
    inviting,
    item_conflicts,
    languages,
    meetings,
    members,
    moving,
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
from bot.handlers.desk import Answer, Desk, Handler, kept_marked
from bot.handlers.incidents import NotRecordedError, incident
from bot.handlers.reception import Receive, Reception
from bot.handlers.taps import Payload, Tap

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
    contacts,
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
    duties,
    moving,
    before_meetings,
    copying,
    calendars,
    dates,
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


def reception(desk: Desk) -> Reception:
    """Whoever taps, sends a form or types a command is received without asking Bolt's listeners one by one."""

    def by(read: Callable[[Payload, Payload], Tap], handlers: Mapping[str, Handler], otherwise: str = "") -> Receive:
        async def receive(request: AsyncBoltRequest) -> BoltResponse:
            tap = read(request.body, request.context)
            return await _answer(request.context.ack, desk, tap, handlers.get(tap.name) or handlers.get(otherwise))

        return receive

    return Reception(
        {
            "block_actions": by(taps.from_action, ACTIONS),
            "view_submission": by(taps.from_view, VIEWS),
            COMMAND: by(taps.from_command, VERBS, otherwise="help"),
        }
    )


def bind(app: AsyncApp, desk: Desk) -> None:
    """Give Bolt its one listener, for events: it first leaves out those that Quorate itself has caused."""

    @app.error
    async def _fault(error: Exception) -> None:
        """Bolt would log it once more; what no handler ever saw gets its number here."""
        if not isinstance(error, NotRecordedError):
            log.error("incident", incident=secrets.token_hex(4), act="unread", exc_info=error)

    @app.event(re.compile(""))
    async def _event(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        tap = taps.from_event(body, context)
        await _answer(ack, desk, tap, EVENTS.get(tap.name))


async def _answer(
    ack: AsyncAck, desk: Desk, tap: Tap, handler: Callable[[Desk, Tap], Awaitable[Answer]] | None
) -> BoltResponse:
    desk.begin()
    try:
        answer = await handler(desk, tap) if handler else None
    except Exception as error:  # noqa: BLE001  the one place where our own fault becomes a number for a person
        answer = await incident(desk, tap, error)
    if desk.home_is_stale(tap):
        await reading.redraw_home(desk, tap)
    match answer:
        case None:
            return await ack()
        case str():
            return await ack(text=answer)
        case _:
            return await ack(**kept_marked(tap, answer))
