"""Opening a decision in a form that checks class, amount and deadline while it is filled in; and withdrawing one."""

from __future__ import annotations

from dataclasses import replace

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.naming import no_extension, on_decision
from bot.handlers.taps import Tap
from bot.rules.record import Channel
from bot.services.opening import (
    OpenDecision,
    WithdrawDecision,
    check_opening,
    open_decision,
    withdraw_decision,
)
from bot.services.register import BodiesQuery, BriefQuery, bodies_to_open_in, brief
from bot.views import modals

_FORMS = {"decision.open": "opening", "decision.again": "again", "decision.urgent": "urgent"}
_DONE = {"decision.urgent": "urgent-decided-done"}


def _about(tap: Tap) -> tuple[str, str]:
    """The body that the form is about, and the ended decision that is opened again."""
    body, _, earlier = str(tap.view.get("private_metadata", "")).partition(" ")
    return body, earlier


def _command(tap: Tap) -> OpenDecision:
    body, earlier = _about(tap)
    urgent = tap.view.get("callback_id") == "decision.urgent"
    return OpenDecision(
        act=tap.act,
        body=tap.entered("body") or body,
        title=tap.entered("title"),
        text=tap.entered("text"),
        decision_class=tap.entered("class"),
        channel=Channel.URGENT if urgent else Channel.REMOTE,
        amount=tap.entered("amount"),
        date=tap.entered("date"),
        time=tap.entered("time"),
        which=tap.entered("which"),
        reason=tap.entered("reason"),
        plan_line=tap.entered("plan_line"),
        after=earlier,
    )


async def start(desk: Desk, tap: Tap) -> Answer:
    """`/quorate open`, or the button on the home page; `/quorate urgent` for what the terms let one decide alone."""
    urgent = tap.name in {"urgent", "decision.urgent"}
    way = Channel.URGENT if urgent else Channel.REMOTE
    bodies = await desk.read(bodies_to_open_in, BodiesQuery(act=tap.act, channel=tap.channel, way=way))
    said = await desk.words(tap)
    form = modals.opening(bodies, said, form_of="urgent" if urgent else "opening") if bodies else None
    await desk.open_modal(tap, form or modals.nothing_to_open(said))
    return None


async def again(desk: Desk, tap: Tap) -> Answer:
    """The form of a new decision, with the words and the amount of one that has ended."""
    about = await desk.read(brief, BriefQuery(act=tap.act, decision=tap.value, outlook=False))
    said = await desk.words(tap)
    if about is None:
        await desk.open_modal(tap, modals.not_found(said))
        return None
    bodies = await desk.read(bodies_to_open_in, BodiesQuery(act=tap.act, body=about.body.id))
    entered = {"title": about.title, "text": about.text, "class": about.decision_class, "plan_line": about.plan_line}
    if about.amount_pence is not None:
        entered["amount"] = f"{about.amount_pence // 100}.{about.amount_pence % 100:02}"
    form = modals.opening(bodies, said, entered=entered, form_of="again", after=about.id)
    await desk.open_modal(tap, form)
    return None


async def redraw(desk: Desk, tap: Tap) -> Answer:
    """Another body, class, date or time was chosen: say at once what the terms make of it."""
    kind = _FORMS[str(tap.view.get("callback_id", "decision.open"))]
    body, earlier = _about(tap)
    way = Channel.URGENT if kind == "urgent" else Channel.REMOTE
    query = BodiesQuery(act=tap.act, body=body if kind == "again" else "", way=way)
    bodies = await desk.read(bodies_to_open_in, query)
    wrong = await desk.read(check_opening, replace(_command(tap), which=""))
    errors = wrong.errors if wrong is not None else {}
    chosen = {
        field: finding for field, finding in errors.items() if field in ("date", "time", "class") and tap.entered(field)
    }
    said = await desk.words(tap)
    entered = {"body": body} | tap.all_entered
    form = modals.opening(bodies, said, entered=entered, errors=chosen, form_of=kind, after=earlier)
    await desk.update_modal(tap, form)
    return None


async def send(desk: Desk, tap: Tap) -> Answer:
    done = _DONE.get(tap.name, "decision-opened-done")
    return await after(desk, tap, await desk.run(open_decision, _command(tap)), done)


async def ask_withdrawal(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.withdraw)
    return None


async def withdraw(desk: Desk, tap: Tap) -> Answer:
    command = WithdrawDecision(act=tap.act, decision=tap.value, reason=tap.entered("reason"))
    return await after(desk, tap, await desk.run(withdraw_decision, command), "decision-withdrawn-done")


ACTIONS = {
    "decision.open": start,
    "decision.urgent": start,
    "decision.again": again,
    "decision.withdraw": ask_withdrawal,
    **dict.fromkeys(("open.body", "open.class", "open.date", "open.time"), redraw),
}
VIEWS = {**dict.fromkeys(_FORMS, send), "decision.withdraw": withdraw}
VERBS = {
    "open": start,
    "urgent": start,
    "withdraw": on_decision(ask_withdrawal),
    "again": on_decision(again, ended=True),
    "extend": no_extension,
}
