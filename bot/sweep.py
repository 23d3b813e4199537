"""What time brings by itself: deadlines close, reminders go out, the next meeting is asked to ratify."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import structlog

from bot.services.appointing import settle
from bot.services.asking_yearly import AskYearly, ask_yearly
from bot.services.closing import CloseDecision, CloseEarly, Remind, close_decision, close_early, remind
from bot.services.guests import SettleGuests, settle_guests
from bot.services.looking import Look, LookAt, Looked, look, look_again, looked
from bot.services.ratifying import PromptRatification, prompt_ratification
from bot.services.redrawing import RedrawDigests, redraw_digests
from bot.services.reminding import EnterReminders, enter_reminders
from bot.services.seating import SettlePlaces
from bot.services.versions import BringIntoForce, bring_into_force
from storage.facts import Act
from storage.store import Command, Store
from storage.transaction import Transaction

C = TypeVar("C", bound=Command)

log = structlog.get_logger(__name__)

AT_A_TIME = 50
"""Bodies that are looked at before deadlines are asked for once more."""
LOOKS = 3
"""At a body in one round: what a look does may make another one due, but never without end."""
NO_REST = timedelta()


async def sweep(store: Store, rest: timedelta = NO_REST) -> None:
    """One round. It may run in several processes at once: each step is settled by the rows, not by who leads.

    A body is looked at when it is time, or when something was done in it; then again only after `rest`.
    """
    looks: Counter[tuple[str, str]] = Counter()
    while True:
        now = await store.now()
        for team, ident in await store.due(now):
            await _step(store, close_decision, CloseDecision(act=_act(team), decision=ident))
        wanted = await store.to_look_at(now, rest=rest, most=AT_A_TIME)
        bodies = [body for body in wanted if looks[body] < LOOKS]
        for body in bodies:
            looks[body] += 1
            await _look_at(store, *body)
        if not bodies:
            return


async def _look_at(store: Store, team: str, ident: str) -> None:
    """Find out what there is to do, do it, and note when to look again. After a failure all of it is tried again."""
    asked = LookAt(act=_act(team), body=ident)
    try:
        found = await store.read(look, asked)
    except Exception:  # logged under a number; it is tried again
        log.exception("sweep", incident=secrets.token_hex(4), step="look")
        await _step(store, look_again, asked)
        return
    if found is None:
        return
    if await _do(store, asked.act, found):
        await _step(store, looked, Looked(act=asked.act, look=found))
    else:
        await _step(store, look_again, asked)


async def _do(store: Store, act: Act, found: Look) -> bool:
    """All that a look found; False where a part of it failed."""
    body = found.body
    done = [await _step(store, close_early, CloseEarly(act=act, decision=one)) for one in found.early]
    done += [await _step(store, remind, Remind(act=act, decision=one)) for one in found.remind]
    if found.ratify:
        done.append(await _step(store, prompt_ratification, PromptRatification(act=act, body=body)))
    if found.places:
        done.append(await _step(store, settle, SettlePlaces(act=act, body=body)))
        done.append(await _step(store, bring_into_force, BringIntoForce(act=act, body=body)))
    if found.yearly:
        done.append(await _step(store, ask_yearly, AskYearly(act=act, body=body)))
    if found.guests:
        done.append(await _step(store, settle_guests, SettleGuests(act=act, body=body)))
    if found.duties and found.since is not None:
        done.append(await _step(store, enter_reminders, EnterReminders(act=act, body=body, since=found.since)))
    if found.told:
        done.append(await _step(store, redraw_digests, RedrawDigests(act=act, body=body)))
    return all(done)


def _act(team: str) -> Act:
    return Act(team=team, person="", request="", via="sweep")


async def _step(store: Store, service: Callable[[Transaction, C], object], command: C) -> bool:
    """One step that cannot be taken must not hold up the others; False where it failed."""
    try:
        await store.run(service, command)
    except Exception:  # logged under a number; it is tried again
        log.exception("sweep", incident=secrets.token_hex(4), step=type(command).__name__)
        return False
    return True
