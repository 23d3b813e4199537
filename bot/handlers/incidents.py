"""What a person is told when the fault is ours: the same number that the log has, and whether anything was recorded."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable
from contextlib import suppress

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError

from bot.handlers.desk import SLACK_SECONDS, Answer, Desk
from bot.handlers.taps import Tap
from bot.text import Words, words
from bot.views.incidents import home_with, page_with

log = structlog.get_logger(__name__)


class NotRecordedError(Exception):
    """A tap that was not recorded: Slack gets an error, so that the person sees at once that it did not go through."""


async def incident(desk: Desk, tap: Tap, error: Exception) -> Answer:
    """Log our fault once, under a number, and tell the person the number by the way that they came.

    Raises NotRecordedError for a button whose act is not stored.
    """
    number = secrets.token_hex(4)
    recorded = desk.recorded()
    log.error("incident", incident=number, act=tap.name, via=tap.act.via, recorded=recorded, exc_info=error)
    said = await _language(desk, tap)
    text = said.say("incident-recorded" if recorded else "incident", number=number)
    match tap.act.via:
        case "form":
            return _in_the_form(tap, text, said, recorded=recorded)
        case "command":
            return text
        case "button":
            await _after_a_button(desk, tap, text, said)
            if not recorded:
                raise NotRecordedError(number)
        case "event" if tap.name == "app_home_opened":
            await _tried(desk.client.views_publish(user_id=tap.act.person, view=home_with(text)))
        case _:
            pass  # a channel or an account changed: nobody is waiting for an answer
    return None


async def _language(desk: Desk, tap: Tap) -> Words:
    try:
        return await desk.words(tap)
    except Exception:  # noqa: BLE001  the database is away, and with it the language of whoever acted
        return words()


def _in_the_form(tap: Tap, text: str, said: Words, *, recorded: bool) -> Answer:
    """At the first field, so that what was entered stays; or where there is none, or all is recorded, as a page."""
    fields = (str(block.get("block_id", "")) for block in tap.view.get("blocks") or () if block.get("type") == "input")
    field = next(fields, "")
    if field and not recorded:
        return {"response_action": "errors", "errors": {field: text}}
    return {"response_action": "update", "view": page_with(text, said)}


async def _after_a_button(desk: Desk, tap: Tap, text: str, said: Words) -> None:
    """Privately where they tapped; on their own page or in a form, as a page over it; else as a direct message."""
    told: Awaitable[object]
    if tap.channel:
        told = desk.client.chat_postEphemeral(channel=tap.channel, user=tap.act.person, text=text)
    else:
        told = desk.open_modal(tap, page_with(text, said))
    if not await _tried(told):
        await _tried(desk.client.chat_postMessage(channel=tap.act.person, text=text))


async def _tried(telling: Awaitable[object]) -> bool:
    """Slack may be the one that is away: then the number stands in the log alone."""
    with suppress(SlackClientError, aiohttp.ClientError, TimeoutError):
        await asyncio.wait_for(telling, SLACK_SECONDS / 2)
        return True
    return False
