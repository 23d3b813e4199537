"""Opening a decision in a form that checks class, amount and deadline while it is filled in; and withdrawing one."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.rules.record import Channel
from bot.services.opening import (
    OpenDecision,
    WithdrawDecision,
    check_opening,
    open_decision,
    withdraw_decision,
)
from bot.services.register import BodiesQuery, bodies_to_open_in
from bot.views import modals


def _command(tap: Tap) -> OpenDecision:
    return OpenDecision(
        act=tap.act,
        body=tap.entered("body") or tap.value,
        title=tap.entered("title"),
        text=tap.entered("text"),
        decision_class=tap.entered("class"),
        channel=Channel.REMOTE,
        amount=tap.entered("amount"),
        date=tap.entered("date"),
        time=tap.entered("time"),
        reason=tap.entered("reason"),
        plan_line=tap.entered("plan_line"),
    )


async def start(desk: Desk, tap: Tap) -> Answer:
    """`/quorate open`, or the button on the home page."""
    bodies = await desk.read(bodies_to_open_in, BodiesQuery(act=tap.act, channel=tap.channel))
    said = await desk.words(tap)
    await desk.open_modal(tap, modals.opening(bodies, said) if bodies else modals.nothing_to_open(said))
    return None


async def redraw(desk: Desk, tap: Tap) -> Answer:
    """Another body, class, date or time was chosen: say at once what the terms make of it."""
    bodies = await desk.read(bodies_to_open_in, BodiesQuery(act=tap.act, channel=""))
    wrong = await desk.read(check_opening, _command(tap))
    errors = wrong.errors if wrong is not None else {}
    chosen = {
        field: finding for field, finding in errors.items() if field in ("date", "time", "class") and tap.entered(field)
    }
    said = await desk.words(tap)
    await desk.update_modal(
        tap, modals.opening(bodies, said, entered={"body": tap.value} | tap.all_entered, errors=chosen)
    )
    return None


async def send(desk: Desk, tap: Tap) -> Answer:
    return await after(desk, tap, await desk.run(open_decision, _command(tap)), "decision-opened-done")


async def ask_withdrawal(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.withdraw)
    return None


async def withdraw(desk: Desk, tap: Tap) -> Answer:
    command = WithdrawDecision(act=tap.act, decision=tap.value, reason=tap.entered("reason"))
    return await after(desk, tap, await desk.run(withdraw_decision, command), "decision-withdrawn-done")


ACTIONS = {
    "decision.open": start,
    "decision.withdraw": ask_withdrawal,
    **dict.fromkeys(("open.body", "open.class", "open.date", "open.time"), redraw),
}
VIEWS = {"decision.open": send, "decision.withdraw": withdraw}
VERBS = {"open": start}
