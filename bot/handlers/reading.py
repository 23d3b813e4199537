"""Looking things up: what is still needed, why a decision ended as it did, the register, one's own home."""

from __future__ import annotations

from bot.handlers.answers import modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.register import HomeQuery, RegisterQuery, home_of, register
from bot.views import modals
from bot.views.home import home
from bot.views.register import register as register_message


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
        brief = await desk.read(home_of, HomeQuery(act=tap.act))
        await desk.client.views_publish(user_id=tap.act.person, view=home(brief, await desk.words(tap)))
    return None


async def help_(desk: Desk, tap: Tap) -> Answer:
    return (await desk.words(tap)).say("help")


ACTIONS = {"decision.needed": needed, "decision.explain": explain}
VERBS = {"decisions": decisions, "help": help_}
EVENTS = {"app_home_opened": open_home}
