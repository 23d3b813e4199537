"""Reminds somebody, in private, of an interest that a decision seems to concern; declaring it stays their own act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.interests import concerns
from bot.services.declaring import day_in, stands
from bot.services.posting import tell
from bot.services.standing import sitting_in
from storage.facts import DecisionState, OfferState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from storage.facts import Decision, Interest
    from storage.transaction import Transaction

LIMIT = 50
"""The newest decisions of a body that a new declaration is held against."""


def suggest_on(tx: Transaction, decision: Decision, now: datetime) -> int:
    """A decision has been opened: suggest to each voter the interests that it seems to concern; how many."""
    return _suggest_all(tx, decision, _bearing(tx.interests(decision.body), tx, decision, now))


def suggest_interest(tx: Transaction, interest: Interest, now: datetime) -> int:
    """An interest has been declared: suggest it on every open decision that it seems to concern; on how many."""
    if not interest.organisation:
        return 0
    return sum(
        _suggest_all(tx, decision, _bearing((interest,), tx, decision, now))
        for decision in tx.decisions(body=interest.body, state=DecisionState.OPEN, limit=LIMIT)
        if decision.closes_at is None or now < decision.closes_at
    )


def suggest_to_alternate(tx: Transaction, decision: Decision, person: str, now: datetime) -> int:
    """Somebody has accepted to act in a seat: suggest their own interests, and what the seat's organisation has.

    An alternate inherits what names an organisation, for it bears on the seat whoever acts in it (readings, 14).
    """
    return _suggest_all(tx, decision, _bearing(tx.interests(decision.body), tx, decision, now), only=person)


def _bearing(interests: Iterable[Interest], tx: Transaction, decision: Decision, now: datetime) -> tuple[Interest, ...]:
    """Those of the interests that are not over and whose organisation the decision names."""
    terms = tx.terms(decision.terms)
    today = day_in(terms, now)
    said = (decision.title, decision.text, decision.plan_line, decision.reason)
    return tuple(
        interest
        for interest in interests
        if interest.organisation
        and stands(interest, today)
        and concerns(interest.organisation, said, terms.organisations)
    )


def _suggest_all(tx: Transaction, decision: Decision, interests: tuple[Interest, ...], *, only: str = "") -> int:
    """Suggest each interest to whoever has it and votes, and to whoever acts in the seat of somebody who has it."""
    if not interests:
        return 0
    holders = sitting_in(tx, decision, tx.electorate(decision.id))
    accepted = (n for n in tx.nominations(decision=decision.id) if n.state is OfferState.ACCEPTED)
    voters = [*holders.items(), *((nomination.seat, nomination.person) for nomination in accepted)]
    return sum(
        _suggest(tx, decision, interest, seat, person)
        for seat, person in voters
        if person is not None and only in {"", person}
        for interest in interests
        if interest.person in {person, holders.get(seat)}
    )


def _suggest(tx: Transaction, decision: Decision, interest: Interest, seat: str, person: str) -> bool:
    """Tell once; False where the person has declared on this decision already."""
    if any(conflict.declared_by == person for conflict in tx.conflicts(decision.id)):
        return False
    data = {
        "interest": interest.id,
        "organisation": interest.organisation,
        "kind": interest.kind,
        "seat": seat,
        "own": interest.person == person,
    }
    tell(tx, "interest-suggestion", decision, person, f"{decision.id}:{interest.id}", data=data)
    return True
