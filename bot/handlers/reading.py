"""Looking things up: what is still needed, why a decision ended as it did, the register, one's own home."""

from __future__ import annotations

import asyncio

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError

from bot.handlers.answers import modal_for
from bot.handlers.desk import SLACK_SECONDS, Answer, Desk
from bot.handlers.taps import Tap
from bot.services.register import HomeQuery, RegisterQuery, home_of, register
from bot.views import modals
from bot.views.help import page as help_page
from bot.views.home import home
from bot.views.register import register as register_message

log = structlog.get_logger(__name__)


async def needed(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.needed)
    return None


async def explain(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.explanation)
    return None


async def decisions(desk: Desk, tap: Tap) -> Answer:
    """`/quorate decisions`: the register of the body whose channel this is, or of all one's bodies."""
    lines = await desk.read(register, RegisterQuery(act=tap.act, channel=tap.channel))
    message = register_message(lines, await desk.words(tap))
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def open_home(desk: Desk, tap: Tap) -> Answer:
    if tap.event.get("tab", "home") == "home":
        await publish_home(desk, tap)
    return None


async def publish_home(desk: Desk, tap: Tap) -> None:
    """Draw one's own page as it is now."""
    brief = await desk.read(home_of, HomeQuery(act=tap.act))
    await desk.client.views_publish(user_id=tap.act.person, view=home(brief, await desk.words(tap)))


async def redraw_home(desk: Desk, tap: Tap) -> None:
    """After an act on one's own page. A page that cannot be drawn now stays as it was: the act is recorded already."""
    try:
        await asyncio.wait_for(publish_home(desk, tap), SLACK_SECONDS)
        desk.home_is_drawn()
    except (SlackClientError, aiohttp.ClientError, TimeoutError) as error:
        log.warning("home not redrawn", why=type(error).__name__)


async def help_(desk: Desk, tap: Tap) -> Answer:
    """`/quorate help`, and the answer to a sub-verb that nobody knows."""
    message = help_page(await desk.words(tap))
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


ACTIONS = {"decision.needed": needed, "decision.explain": explain}
VERBS = {"decisions": decisions, "help": help_}
EVENTS = {"app_home_opened": open_home}
