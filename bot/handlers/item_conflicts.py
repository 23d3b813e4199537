"""Declaring a conflict on an agenda item, and the ruling of whoever presides."""

from __future__ import annotations

from bot.handlers.answers import after
from bot.handlers.desk import Answer, Desk
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.record import Ruling
from bot.services.item_conflicts import (
    DeclareOnItem,
    ItemConflictDeclared,
    RuleOnItem,
    declare_on_item,
    rule_on_item,
)
from bot.services.items_ahead import ItemsQuery, items_to_declare_on
from bot.views import item_conflicts as views

_RULINGS = {f"item.rule.{ruling.value}": ruling for ruling in Ruling}


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate declare item`, or the button below an agenda: the form with the items of the meetings ahead."""
    items = await desk.read(items_to_declare_on, ItemsQuery(act=tap.act, meeting=tap.value, channel=tap.channel))
    await desk.open_modal(tap, views.declaring(items, await desk.words(tap)))
    return None


async def declare(desk: Desk, tap: Tap) -> Answer:
    facts = {name: tap.entered(name) for name in ("item", "kind", "nature")}
    result = await desk.run(declare_on_item, DeclareOnItem(act=tap.act, **facts))
    alone = isinstance(result, ItemConflictDeclared) and result.asked is None
    return await after(desk, tap, result, "item-declared-nobody" if alone else "item-declared-done")


async def rule(desk: Desk, tap: Tap) -> Answer:
    await desk.run(rule_on_item, RuleOnItem(act=tap.act, conflict=tap.value, ruling=_RULINGS[tap.name]))
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return None


ACTIONS = {"item.conflict": ask, **dict.fromkeys(_RULINGS, rule)}
VIEWS = {"item.declare": declare}
