"""What time brings by itself: deadlines close, reminders go out, the next meeting is asked to ratify."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TypeVar

import structlog

from bot.services.appointing import settle
from bot.services.asking_yearly import AskYearly, ask_yearly, yearly_due
from bot.services.closing import CloseDecision, CloseEarly, Remind, close_decision, close_early, may_close_now, remind
from bot.services.ratifying import PromptRatification, prompt_ratification
from bot.services.seating import SettlePlaces
from bot.services.versions import BringIntoForce, bring_into_force, changes_due
from storage.facts import Act
from storage.store import Command, Store
from storage.transaction import Transaction

C = TypeVar("C", bound=Command)

log = structlog.get_logger(__name__)


async def sweep(store: Store) -> None:
    """One round. It may run in several processes at once: each step is settled by the rows, not by who leads."""
    for team, ident in await store.due(await store.now()):
        await _step(store, close_decision, CloseDecision(act=_act(team), decision=ident))
    for decision in await store.open_decisions():
        early = CloseEarly(act=_act(decision.team), decision=decision.id)
        if await _asked(store, may_close_now, early):
            await _step(store, close_early, early)
            continue
        await _step(store, remind, Remind(act=_act(decision.team), decision=decision.id))
    for body in await store.bodies():
        await _step(store, prompt_ratification, PromptRatification(act=_act(body.team), body=body.id))
        places = SettlePlaces(act=_act(body.team), body=body.id)
        if await _asked(store, changes_due, places):
            await _step(store, settle, places)
            await _step(store, bring_into_force, BringIntoForce(act=_act(body.team), body=body.id))
        wanted = AskYearly(act=_act(body.team), body=body.id)
        if await _asked(store, yearly_due, wanted):
            await _step(store, ask_yearly, wanted)


def _act(team: str) -> Act:
    return Act(team=team, person="", request="", via="sweep")


async def _asked(store: Store, query: Callable[[Transaction, C], bool], command: C) -> bool:
    """Whether there is anything to do: only read, so that a body without such a rule costs no transaction."""
    try:
        return await store.read(query, command)
    except Exception:  # logged under a number; the next round tries again
        log.exception("sweep", incident=secrets.token_hex(4), step=query.__name__)
        return False


async def _step(store: Store, service: Callable[[Transaction, C], object], command: C) -> None:
    """One deadline that cannot be dealt with must not hold up the others."""
    try:
        await store.run(service, command)
    except Exception:  # logged under a number; the next round tries again
        log.exception("sweep", incident=secrets.token_hex(4), step=type(command).__name__)
