"""What waits for one reader: a vote, a ruling, an answer to an offer, a signature, what a meeting said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Waiting
from bot.services.acting import mandate_waits
from bot.services.briefs import Waits
from bot.services.casting import confirmation_of, wants_confirmation
from bot.services.confirming import yearly_waits
from bot.services.first_declarations import first_waits
from bot.services.founding_waits import founding_waits
from bot.services.item_conflicts import item_waits
from bot.services.loading import DecisionFacts, load_facts, outcome_now
from bot.services.meeting_waits import meeting_waits
from bot.services.posting import body_of
from bot.services.presiding import presider
from bot.services.ratifying import may_be_asked, recorders
from bot.services.signing import signatories
from bot.services.standing import presiding_over
from bot.services.voters import act_owed, owing, unused_proxies
from storage.facts import DecisionState, OfferState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from storage.facts import Decision
    from storage.transaction import Transaction

LIMIT = 100
"""The newest decisions of the workspace that are looked through."""


def waits_of(tx: Transaction, person: str, now: datetime) -> tuple[Waits, ...]:
    """Everything that waits for somebody; the next deadline first, then what has none."""
    found = [wait for d in tx.decisions(state=DecisionState.OPEN, limit=LIMIT) for wait in _open(tx, d, person, now)]
    found.sort(key=lambda wait: (wait.closes_at is None, wait.closes_at))
    for decision in tx.decisions(state=DecisionState.CLOSED, limit=LIMIT):
        if decision.outcome is not None and (decision.outcome.waiting_for or tx.terms(decision.terms).confirmation):
            found += _closed(tx, decision, person, now)
    return (
        *found,
        *meeting_waits(tx, person, now),
        *mandate_waits(tx, person),
        *yearly_waits(tx, person),
        *first_waits(tx, person),
        *item_waits(tx, person),
        *founding_waits(tx, person),
    )


def _open(tx: Transaction, decision: Decision, person: str, now: datetime) -> Iterator[Waits]:
    if decision.closes_at is not None and now >= decision.closes_at:
        return
    terms = tx.terms(decision.terms)
    facts = load_facts(tx, decision)
    if any(voter == person for _, voter in owing(terms, facts)):
        yield _wait(tx, facts, act_owed(terms, facts))
    if facts.objecting and _presides(tx, decision, person):
        yield _wait(tx, facts, "move-to-vote")
    for conflict in facts.conflicts:
        if conflict.ruling is None and presiding_over(tx, decision, terms, conflict).person == person:
            yield _wait(tx, facts, "rule-on-conflict", conflict.id)
    yield from _offers(tx, facts, person)


def _offers(tx: Transaction, facts: DecisionFacts, person: str) -> Iterator[Waits]:
    """What others have asked of somebody, and the free proxies that still wait for a choice."""
    for nomination in facts.nominations:
        if nomination.state is OfferState.OFFERED and nomination.person == person:
            yield _wait(tx, facts, "answer-nomination", nomination.id)
    for proxy in facts.proxies:
        if proxy.state is OfferState.OFFERED and proxy.holder_person == person:
            yield _wait(tx, facts, "answer-proxy", proxy.id)
    for proxy in unused_proxies(facts):
        if proxy.holder_person == person:
            yield _wait(tx, facts, "vote-proxy", proxy.id)


def _closed(tx: Transaction, decision: Decision, person: str, now: datetime) -> Iterator[Waits]:
    terms = tx.terms(decision.terms)
    facts = load_facts(tx, decision)
    outcome = outcome_now(tx, facts)
    waiting = outcome.waiting_for if outcome else frozenset()
    if Waiting.SIGNATURE in waiting and person in signatories(tx, terms, facts):
        yield _wait(tx, facts, "sign")
    if _presides(tx, decision, person):
        if Waiting.CASTING_VOTE in waiting:
            yield _wait(tx, facts, "casting")
        if wants_confirmation(terms, decision.outcome) and confirmation_of(facts) is None:
            yield _wait(tx, facts, "confirm")
    met = may_be_asked(tx, decision, now) is not None
    if Waiting.RATIFICATION in waiting and met and person in recorders(tx, decision, terms):
        yield _wait(tx, facts, "ratify")


def _presides(tx: Transaction, decision: Decision, person: str) -> bool:
    presiding = presider(tx, decision, tx.terms(decision.terms))
    return presiding is not None and presiding.person == person


def _wait(tx: Transaction, facts: DecisionFacts, act: str, ident: str = "") -> Waits:
    decision = facts.decision
    return Waits(
        act=act,
        decision=decision.id,
        ref=decision.ref,
        title=decision.title,
        body=body_of(tx, decision),
        closes_at=decision.closes_at if decision.state is DecisionState.OPEN else None,
        id=ident,
    )
