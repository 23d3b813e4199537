"""What members say that is no vote: that they lack the authority, a position in writing, their views."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.naming import on_decision, told
from bot.handlers.taps import Tap
from bot.rules.record import Choice
from bot.services.statements import (
    LackAuthority,
    ShareViews,
    StatePosition,
    lack_authority,
    share_views,
    state_position,
)
from bot.views import deciding_forms


async def lack(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(lack_authority, LackAuthority(act=tap.act, decision=tap.value))
    return await told(desk, tap, result, "lacking-done")


async def given(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(lack_authority, LackAuthority(act=tap.act, decision=tap.value, lacks=False))
    return await told(desk, tap, result, "authority-given-done")


async def ask_position(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, deciding_forms.position)
    return None


async def state(desk: Desk, tap: Tap) -> Answer:
    command = StatePosition(
        act=tap.act,
        decision=tap.value,
        choice=Choice(tap.entered("choice")),
        words=tap.entered("words"),
        organisation=tap.entered("organisation"),
    )
    return await after(desk, tap, await desk.run(state_position, command), "position-done")


async def ask_views(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, deciding_forms.views)
    return None


async def share(desk: Desk, tap: Tap) -> Answer:
    command = ShareViews(act=tap.act, decision=tap.value, words=tap.entered("words"))
    return await after(desk, tap, await desk.run(share_views, command), "views-done")


ACTIONS = {
    "authority.lack": lack,
    "authority.given": given,
    "position.state": ask_position,
    "view.share": ask_views,
}
VIEWS = {"position.state": state, "view.share": share}
VERBS = {
    "authority": on_decision(lack),
    "authorised": on_decision(given),
    "position": on_decision(ask_position),
    "views": on_decision(ask_views),
}
