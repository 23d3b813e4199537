"""Checks a new decision's form against the terms: every problem at its field, so that nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.bank_holidays import bank_holidays
from bot.rules.conduct import may_open
from bot.rules.findings import Finding
from bot.rules.record import Channel
from bot.services.entry import (
    REASON_LIMIT,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Deadline,
    FieldErrors,
    check_words,
    clean_text,
    parse_amount,
    parse_deadline,
)
from bot.services.standing import actor_without_seat
from bot.services.waking import clocks_of

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from bot.services.opening import OpenDecision
    from storage.facts import Body
    from storage.transaction import Transaction

FARTHEST_DAYS = 366
"""A deadline farther off is taken for a slip of the finger."""
FIELD_OF = {
    "open-too-short": "date",
    "open-too-long": "date",
    "closes-in-the-past": "date",
    "reason-needed": "reason",
}
"""Refusals of the rules that one field can mend; all others concern the person or the channel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A form read: words cleaned, the amount in pence, the deadline an instant. `closes_at` None: decided at once."""

    title: str
    text: str
    decision_class: str
    channel: Channel
    amount_pence: int | None
    closes_at: datetime | None
    entered: str
    zone: str
    reason: str
    plan_line: str


def read_draft(tx: Transaction, body: Body, form: OpenDecision, now: datetime) -> Draft | FieldErrors:
    """The draft that a form makes, or everything that is wrong with it."""
    terms = tx.terms(body.terms)
    errors: dict[str, Finding] = {}
    title, text = clean_text(form.title), clean_text(form.text, lines=True)
    reason, plan_line = clean_text(form.reason, lines=True), clean_text(form.plan_line)
    _note(errors, "title", check_words(title, name="title", limit=TITLE_LIMIT))
    _note(errors, "text", check_words(text, name="text", limit=TEXT_LIMIT))
    _note(errors, "reason", check_words(reason, name="reason", limit=REASON_LIMIT, required=False))
    _note(errors, "plan_line", check_words(plan_line, name="plan-line", limit=TITLE_LIMIT, required=False))
    amount = _class_and_amount(terms, form, errors)
    zone = form.zone or zone_of(tx, terms, form.act.person)
    deadline = _deadline(terms, form, zone, now, errors)
    if deadline is not None and "date" not in errors:
        _note(errors, "date", _too_soon(tx, body, form, deadline, now))
    if errors:
        return FieldErrors(errors=errors)
    return Draft(
        title=title,
        text=text,
        decision_class=form.decision_class,
        channel=form.channel,
        amount_pence=amount,
        closes_at=deadline.instant if deadline else None,
        entered=deadline.entered if deadline else "",
        zone=zone,
        reason=reason,
        plan_line=plan_line,
    )


def permitted(
    tx: Transaction,
    body: Body,
    draft: OpenDecision | Draft,
    *,
    closes_at: datetime | None = None,
    now: datetime | None = None,
) -> Finding:
    """What the terms say to whoever acts about opening this, in whichever of the person's seats they allow it.

    Where agreement comes first remotely, what is opened is the search for it, and not yet the vote.
    """
    terms = tx.terms(body.terms)
    findings = [
        may_open(
            terms,
            by=actor,
            decision_class=draft.decision_class,
            channel=draft.channel,
            reason=draft.reason,
            consensus_tried=draft.channel is Channel.REMOTE,
            closes_at=closes_at,
            now=now,
            holidays=() if now is None else bank_holidays(terms.holidays, now.year),
        )
        for actor in actors(tx, body.id, terms, tx.act.person)
    ]
    return next((finding for finding in findings if finding.met), findings[0])


def _too_soon(tx: Transaction, body: Body, form: OpenDecision, deadline: Deadline, now: datetime) -> Finding | None:
    """Whether the terms want more time for voting, or less, whatever else may be wrong with the form."""
    if form.decision_class not in tx.terms(body.terms).classes:
        return None
    finding = permitted(tx, body, form, closes_at=deadline.instant, now=now)
    return finding if FIELD_OF.get(finding.code) == "date" else None


def actors(tx: Transaction, body: str, terms: Terms, person: str) -> tuple[str, ...]:
    """As what somebody acts in a body: the seats held now, the chair's first; else what one is without a seat."""
    held = [seat for seat, holder in tx.holders(body).items() if holder == person]
    held.sort(key=lambda seat: (seat != terms.chair, seat))
    return tuple(held) or (actor_without_seat(tx, body, person),)


def _note(errors: dict[str, Finding], field: str, finding: Finding | None) -> None:
    if finding is not None:
        errors[field] = finding


def _class_and_amount(terms: Terms, form: OpenDecision, errors: dict[str, Finding]) -> int | None:
    """The amount in pence; None where none was named. A class with money needs one, a class without takes none."""
    typed = form.amount.strip()
    amount = parse_amount(typed) if typed else None
    if isinstance(amount, Finding):
        errors["amount"] = amount
        amount = None
    chosen = terms.classes.get(form.decision_class)
    if chosen is None:
        facts = {"classes": tuple(terms.classes)}
        errors["class"] = Finding(code="class-unknown", met=False, facts=facts, reading="entry")
        return amount
    if chosen.financial and not typed:
        errors["amount"] = Finding(code="amount-missing", clause=chosen.clause, met=False, reading="entry")
    if chosen.needs_plan_line and not clean_text(form.plan_line):
        errors["plan_line"] = Finding(code="plan-line-empty", clause=chosen.clause, met=False, reading="entry")
    if amount and not chosen.financial:
        facts = {"classes": tuple(name for name, one in terms.classes.items() if one.financial)}
        errors["class"] = Finding(
            code="class-has-no-money", clause=chosen.clause, met=False, facts=facts, reading="entry"
        )
    return amount


def _deadline(
    terms: Terms, form: OpenDecision, zone: str, now: datetime, errors: dict[str, Finding]
) -> Deadline | None:
    """The deadline; None at a meeting, where whoever opens it decides at once, or where `errors` say what is wrong."""
    rule = terms.channels.get(form.channel)
    if form.channel is Channel.MEETING or (rule is not None and rule.alone):
        return None
    for field in ("date", "time"):
        if not getattr(form, field).strip():
            errors[field] = Finding(code="deadline-missing", met=False, reading="entry")
            return None
    deadline = parse_deadline(form.date, form.time, zone, form.which)
    if isinstance(deadline, Finding):
        errors["date" if deadline.code == "deadline-unreadable" else "time"] = deadline
        return None
    if deadline.instant <= now:
        errors["date"] = Finding(
            code="deadline-past", met=False, facts={"now": now.isoformat(), "zone": zone}, reading="entry"
        )
    elif deadline.instant > now + timedelta(days=FARTHEST_DAYS):
        errors["date"] = Finding(code="deadline-too-far", met=False, facts={"days": FARTHEST_DAYS}, reading="entry")
    return deadline


def zone_of(tx: Transaction, terms: Terms, person: str) -> str:
    """The zone in which somebody reads a clock."""
    return clocks_of(tx.person(person), terms).key
