"""May a vote close before its deadline? Only where the terms say so, and then only when nothing can change it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.rules.certainty import ANSWERS, Ways, same_result
from bot.rules.dates import later
from bot.rules.decide import decide
from bot.rules.findings import Finding, Result
from bot.rules.franchise import roll
from bot.rules.parts import Terms
from bot.rules.record import Choice, Record


def may_close_early(terms: Terms, record: Record, at: datetime, *, pending: Collection[str] = ()) -> Finding:
    """Whether an open vote may close at a moment (aware) before its deadline. It looks at the votes: show it to nobody.

    `pending`: seats with a declared interest on which the chair has not ruled; while there is one, it may not. Money is
    never decided early because the outcome is certain: a conflict that is declared late changes the base. Without
    `opened_at` no time has passed. Where more ways are left than can be tried, it may not.
    """
    said = terms.channels[record.channel].early_close
    if said is None:
        return Finding(code="early-close", met=False, facts={"why": "not-in-terms"})
    if record.opened_at is None or at < later(record.opened_at, said.after_days):
        return _said(terms, record, "too-soon", met=False)
    if pending:
        return _said(terms, record, "ruling-pending", met=False)
    now = replace(record, closes_at=None)
    owing = still_to_come(terms, now)
    closed = replace(record, closes_at=at)
    if said.when == "all-answered":
        if owing or decide(terms, closed).result is Result.UNDETERMINED:
            return _said(terms, record, "open" if owing else "too-soon", met=False)
        return _said(terms, record, "all-answered", met=True)
    if terms.decision_class(record.decision_class).financial:
        return _said(terms, record, "money", met=False)
    ways: Ways = dict.fromkeys(owing, (*ANSWERS, None))
    certain = same_result(terms, closed, ways).result not in (None, Result.UNDETERMINED)
    return _said(terms, record, "outcome-certain" if certain else "open", met=certain)


def still_to_come(terms: Terms, record: Record) -> tuple[str, ...]:
    """Seats that may vote and of which no vote is in, their own or a lodged one."""
    facts = roll(terms, record)
    answered = {one.seat for one in record.ballots}.union(facts.proxied)
    presiding = (record.presiding or terms.chair) if terms.tie.only_vote else None
    able = (terms.voters & facts.in_post) - facts.recused - answered - {presiding}
    return tuple(seat.id for seat in terms.seats if seat.id in able)


def _said(terms: Terms, record: Record, why: str, *, met: bool) -> Finding:
    said = terms.channels[record.channel].early_close
    clause, reading = ("", "") if said is None else (said.clause, said.reading)
    return Finding(code="early-close", clause=clause, met=met, facts={"why": why}, reading=reading)


def open_choices(*, answered: bool) -> tuple[Choice | None, ...]:
    """What a seat may be thought to have done, or still to do, by somebody who sees no vote."""
    return ANSWERS if answered else (*ANSWERS, None)
