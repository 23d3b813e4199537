"""Declaring a conflict on a decision, and the chair's ruling on it."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.rules.record import Ruling
from bot.services.conflicts import DeclareConflict, RuleOnConflict, declare_conflict, rule_on_conflict
from bot.views import modals

_RULINGS = {f"conflict.rule.{ruling.value}": ruling for ruling in Ruling}


async def ask(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.conflict)
    return None


async def declare(desk: Desk, tap: Tap) -> Answer:
    command = DeclareConflict(act=tap.act, decision=tap.value, kind=tap.entered("kind"), nature=tap.entered("nature"))
    return await after(desk, tap, await desk.run(declare_conflict, command), "conflict-declared-done")


async def rule(desk: Desk, tap: Tap) -> Answer:
    await desk.run(rule_on_conflict, RuleOnConflict(act=tap.act, conflict=tap.value, ruling=_RULINGS[tap.name]))
    return None


ACTIONS = {"conflict.declare": ask, **dict.fromkeys(_RULINGS, rule)}
VIEWS = {"conflict.declare": declare}
