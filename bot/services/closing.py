"""The deadline closes a decision, once: what the terms make of the record is announced and never changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.decide import decide
from bot.rules.early import may_close_early
from bot.rules.findings import Outcome, Result, Waiting
from bot.rules.record import Capacity
from bot.services.casting import ask_presider
from bot.services.loading import DecisionFacts, load_facts, record_of
from bot.services.posting import announce, refresh_card, tell
from bot.services.retiring import retire
from bot.services.signing import ask_signatories
from bot.services.standing import SECRETARIAT
from bot.services.vote_reminders import owe_reminders
from storage.facts import Act, Decision, DecisionState
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from storage.transaction import Transaction

SENSELESS_MINUTES = 15
"""A reminder that comes later than this before the close helps nobody."""
LEAST_TOLERANCE = timedelta(minutes=30)
JUST_AFTER = timedelta(microseconds=1)
"""A ballot counts that was handed in before the close, so an early close comes after the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDecision:
    act: Act
    decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseEarly:
    act: Act
    decision: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """What was announced; the full outcome stands with the decision."""

    decision: str
    ref: str
    result: Result
    waiting_for: tuple[Waiting, ...]
    quorate: bool | None
    votes_for: int
    votes_against: int
    abstentions: int
    closed_at: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class NotDue:
    """Nothing was to be closed: not there, closed or withdrawn before, or its deadline lies ahead."""

    decision: str
    state: str
    closes_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind:
    act: Act
    decision: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded:
    """How many people are owed a reminder in the slot that has come."""

    count: int


def close_decision(tx: Transaction, command: CloseDecision) -> Closed | NotDue:
    """Close a decision whose deadline has come, as of its deadline, however late the program is."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return NotDue(decision=command.decision, state="missing", closes_at="")
    now = tx.now()
    closes = decision.closes_at
    if decision.state is not DecisionState.OPEN or closes is None or now < closes:
        return NotDue(decision=decision.id, state=decision.state.value, closes_at=closes.isoformat() if closes else "")
    return settle(tx, decision, now)


def may_close_now(tx: Transaction, command: CloseEarly) -> bool:
    """Whether the terms let an open decision close before its deadline, as things stand. Writes nothing."""
    decision = tx.decision(command.decision)
    return decision is not None and _early(tx, decision, tx.now()) is not None


def close_early(tx: Transaction, command: CloseEarly) -> Closed | NotDue:
    """Close a decision before its deadline, where the terms let it: all have answered, or nothing can change it."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return NotDue(decision=command.decision, state="missing", closes_at="")
    now = tx.now()
    found = _early(tx, decision, now)
    if found is None:
        closes = decision.closes_at
        return NotDue(decision=decision.id, state=decision.state.value, closes_at=closes.isoformat() if closes else "")
    at, finding = found
    return settle(tx, decision, now, early=at, why=finding)


def _early(tx: Transaction, decision: Decision, now: datetime) -> tuple[datetime, Finding] | None:
    """As of when an open decision may close early, after the last ballot, and why; None where it may not."""
    terms = tx.terms(decision.terms)
    if decision.state is not DecisionState.OPEN or terms.channels[decision.channel].early_close is None:
        return None
    if decision.closes_at is not None and now >= decision.closes_at:
        return None
    facts = load_facts(tx, decision)
    at = max([now, *(ballot.cast_at + JUST_AFTER for ballot in facts.ballots)])
    finding = closes_early(terms, facts, at)
    return (at, finding) if finding.met else None


def closes_early(terms: Terms, facts: DecisionFacts, at: datetime) -> Finding:
    """What the terms say about closing at a moment before the deadline. It looks at the votes: show it to nobody."""
    pending = [conflict.seat for conflict in facts.conflicts if conflict.ruling is None]
    return may_close_early(terms, record_of(facts, at_close=True), at, pending=pending)


def settle(
    tx: Transaction, decision: Decision, now: datetime, *, early: datetime | None = None, why: Finding | None = None
) -> Closed:
    """Decide a locked, open decision as of its deadline, and owe everybody the news. Only for one that is due.

    `early`: as of when instead, where the terms let it close before, and `why`.
    """
    closed_at = early or decision.closes_at or now
    terms = tx.terms(decision.terms)
    facts = load_facts(tx, replace(decision, closed_at=closed_at))
    outcome = decide(terms, record_of(facts, at_close=True), at=closed_at)
    tx.update_decision(decision.id, state=DecisionState.CLOSED, closed_at=closed_at, processed_at=now, outcome=outcome)
    reason = {} if why is None else {"early": why.facts["why"], "clause": why.clause}
    tx.log(decision.body, "clock:decision:closed", {**_on_record(facts, outcome), **reason}, decision=decision.id)
    announce(tx, "result", decision)
    refresh_card(tx, decision)
    retire(tx, facts)
    for person in _to_notify(tx, facts, outcome):
        tell(tx, "result-notice", decision, person, decision.id)
    ask_signatories(tx, facts, outcome)
    ask_presider(tx, decision, terms, outcome)
    return Closed(
        decision=decision.id,
        ref=decision.ref,
        result=outcome.result,
        waiting_for=tuple(sorted(outcome.waiting_for)),
        quorate=outcome.quorate,
        votes_for=outcome.votes_for,
        votes_against=outcome.votes_against,
        abstentions=outcome.abstentions,
        closed_at=closed_at.isoformat(),
    )


def remind(tx: Transaction, command: Remind) -> Reminded:
    """Owe a reminder to everybody who still owes a vote, if the terms' time for one has come; one a seat and slot.

    It waits for the morning of whoever sleeps, unless that would be too late. One that comes much too late is dropped.
    """
    decision = tx.decision(command.decision)
    if decision is None or decision.state is not DecisionState.OPEN or decision.closes_at is None:
        return Reminded(count=0)
    now = tx.now()
    terms = tx.terms(decision.terms)
    slot = due_slot(terms, decision, now)
    if slot is None:
        return Reminded(count=0)
    latest = decision.closes_at - timedelta(minutes=SENSELESS_MINUTES)
    return Reminded(count=owe_reminders(tx, load_facts(tx, decision), terms, slot, latest))


def reminder_times(terms: Terms, decision: Decision) -> tuple[tuple[str, datetime], ...]:
    """The slots of a decision's reminders with their instants, earliest first: by the calendar of its zone."""
    rule = terms.channels.get(decision.channel)
    if rule is None or decision.closes_at is None:
        return ()
    local = decision.closes_at.astimezone(ZoneInfo(decision.zone))
    days = sorted((reminder.days_before for reminder in rule.reminders), reverse=True)
    return tuple((f"{ahead}d", (local - timedelta(days=ahead)).astimezone(UTC)) for ahead in days)


def due_slot(terms: Terms, decision: Decision, now: datetime) -> str | None:
    """The reminder slot whose time has come and not passed by too far; of several the latest.

    A reminder may be late by half an hour, or by three quarters of the time that was left to act when it was due; never
    within a quarter of an hour of the close, and never for a time before the decision was opened.
    """
    closes = decision.closes_at
    if closes is None or now >= closes - timedelta(minutes=SENSELESS_MINUTES):
        return None
    for slot, at in reversed(reminder_times(terms, decision)):
        if at <= now:
            on_time = now <= at + max(LEAST_TOLERANCE, (closes - at) * 3 // 4)
            return slot if on_time and at > decision.opened_at else None
    return None


def _on_record(facts: DecisionFacts, outcome: Outcome) -> dict[str, object]:
    """What the audit log keeps of a close: the result, its numbers, and which ballots stood."""
    return {
        "ref": facts.decision.ref,
        "result": outcome.result.value,
        "waiting_for": sorted(outcome.waiting_for),
        "for": outcome.votes_for,
        "against": outcome.votes_against,
        "abstain": outcome.abstentions,
        "present": outcome.present,
        "quorum": outcome.quorum,
        "needed": outcome.needed,
        "base": outcome.base,
        "ballots": sorted(ballot.id for ballot in facts.ballots),
        "closed_at": facts.decision.closed_at.isoformat() if facts.decision.closed_at else None,
    }


def _to_notify(tx: Transaction, facts: DecisionFacts, outcome: Outcome) -> tuple[str, ...]:
    """Who hears of the result in person: whoever opened it, the secretariat, those who acted in a seat of another's.

    They may not see the channel. So does everybody whose vote was handed in and not counted.
    """
    people = {facts.decision.opened_by, *tx.officers(facts.decision.body, SECRETARIAT)}
    people |= {b.cast_by for b in facts.ballots if b.capacity is Capacity.ALTERNATE or b.seat in outcome.refused}
    people |= {p.lodged_by for p in facts.proxies_in_force if p.grantor in outcome.refused}
    return tuple(sorted(people))
