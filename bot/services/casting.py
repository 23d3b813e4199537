"""The casting vote on an exact tie, as a step of its own after the close; and the chair's word that all was well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.rules.conduct import may_give_casting_vote
from bot.rules.findings import Result, Waiting
from bot.rules.record import Choice
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.loading import DecisionFacts, load_facts, outcome_now
from bot.services.posting import announce, refresh_card, refresh_result, retell, tell
from bot.services.presiding import Presider, presider
from bot.services.signing import ask_signatories
from storage.facts import Act, Step, StepKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.findings import Finding, Outcome, Refusal
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveCastingVote:
    """`choice`: for or against. A casting vote that is not given leaves the tie as it is."""

    act: Act
    decision: str
    choice: Choice


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class CastingGiven:
    decision: str
    ref: str
    seat: str
    choice: Choice
    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmResult:
    """`note`: anything that the record should say of how the vote was taken."""

    act: Act
    decision: str
    note: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    decision: str
    ref: str


def ask_presider(tx: Transaction, decision: Decision, terms: Terms, outcome: Outcome) -> None:
    """Owe whoever presides, at the close, what they are asked: a casting vote, and whether all was in order."""
    presiding = presider(tx, decision, terms)
    if presiding is None:
        return
    if Waiting.CASTING_VOTE in outcome.waiting_for:
        tell(tx, "casting-request", decision, presiding.person, decision.id)
    if wants_confirmation(terms, outcome):
        tell(tx, "confirmation-request", decision, presiding.person, decision.id)


def wants_confirmation(terms: Terms, outcome: Outcome | None) -> bool:
    """Whether the terms ask the chair to confirm how this was decided: a vote was held, or agreement sought."""
    return terms.confirmation is not None and outcome is not None and outcome.present is not None


def give_casting_vote(tx: Transaction, command: GiveCastingVote) -> CastingGiven | Refusal:
    """Break an exact tie. What was announced stays on record; the outcome follows from it and from this step."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    facts = load_facts(tx, decision)
    presiding = presider(tx, decision, terms)
    finding = _unfit(tx, "casting", facts, presiding, now) or _no_casting(tx, facts, presiding)
    if finding is not None or presiding is None:
        return refuse(tx, "casting", finding or found(terms, "not-the-casting-voter", "tie", presiding=""), decision)
    step = _step(tx, decision, StepKind.CASTING, presiding, now)
    tx.add_step(replace(step, choice=command.choice))
    data = {"seat": presiding.seat, "choice": command.choice.value}
    tx.log(decision.body, "slack:casting:given", data, decision=decision.id)
    after = load_facts(tx, decision)
    outcome = outcome_now(tx, after)
    announce(tx, "casting-given", decision, {**data, "by": command.act.person})
    retell(tx, "casting-request", decision, command.act.person, decision.id)
    refresh_card(tx, decision)
    refresh_result(tx, decision)
    ask_signatories(tx, after, outcome)
    result = outcome.result if outcome else Result.TIED
    return CastingGiven(
        decision=decision.id, ref=decision.ref, seat=presiding.seat, choice=command.choice, result=result
    )


def _no_casting(tx: Transaction, facts: DecisionFacts, presiding: Presider | None) -> Finding | None:
    """Why there is nothing to break, or not by this seat."""
    decision = facts.decision
    terms = tx.terms(decision.terms)
    if facts.casting is not None:
        given = facts.casting.choice
        return found(terms, "casting-given", "tie", choice=given.value if given else "")
    outcome = outcome_now(tx, facts)
    tied = outcome is not None and Waiting.CASTING_VOTE in outcome.waiting_for
    seat = presiding.seat if presiding else None
    finding = may_give_casting_vote(terms, by=seat, tied=tied, presiding=seat, recused=facts.recused)
    if finding.code == "no-tie":
        result = outcome.result.value if outcome else ""
        return found(terms, "no-tie-to-break", "tie", ref=decision.ref, result=result)
    return None if finding.met else finding


def confirm_result(tx: Transaction, command: ConfirmResult) -> Confirmed | Refusal | FieldErrors:
    """Record that whoever presides answers for how the vote was taken; it changes no result."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    facts = load_facts(tx, decision)
    presiding = presider(tx, decision, terms)
    finding = _unfit(tx, "confirmation", facts, presiding, now) or _no_confirmation(terms, facts)
    if finding is not None or presiding is None:
        otherwise = found(terms, "not-the-confirmer", "confirmation", presiding="")
        return refuse(tx, "confirmation", finding or otherwise, decision)
    note = clean_text(command.note, lines=True)
    if (wrong := check_words(note, name="note", limit=REASON_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"note": wrong})
    step = _step(tx, decision, StepKind.CONFIRMED, presiding, now)
    tx.add_step(replace(step, words=note))
    data = {"seat": presiding.seat, "note": tx.text(note) if note else None}
    tx.log(decision.body, "slack:result:confirmed", data, decision=decision.id)
    retell(tx, "confirmation-request", decision, command.act.person, decision.id)
    refresh_card(tx, decision)
    refresh_result(tx, decision)
    return Confirmed(decision=decision.id, ref=decision.ref)


def confirmation_of(facts: DecisionFacts) -> Step | None:
    """The chair's word that the vote was properly taken, once it is given."""
    return next((step for step in facts.steps if step.kind is StepKind.CONFIRMED), None)


def _no_confirmation(terms: Terms, facts: DecisionFacts) -> Finding | None:
    done = confirmation_of(facts)
    if done is not None:
        return found(terms, "already-confirmed", "confirmation", person=done.person)
    if not wants_confirmation(terms, facts.decision.outcome):
        return found(terms, "no-confirmation-wanted", "confirmation", ref=facts.decision.ref)
    return None


def _unfit(
    tx: Transaction, act: str, facts: DecisionFacts, presiding: Presider | None, now: datetime
) -> Finding | None:
    """Whether somebody else presides, or it is not the time for it."""
    decision = facts.decision
    is_presiding = presiding is not None and presiding.person == tx.act.person
    roles = frozenset({Role.PRESIDING} if is_presiding else ())
    asked = presiding.person if presiding else ""
    return unfit(act, roles, decision=decision, terms=tx.terms(decision.terms), now=now, presiding=asked)


def _step(tx: Transaction, decision: Decision, kind: StepKind, presiding: Presider, now: datetime) -> Step:
    return Step(
        team=decision.team,
        decision=decision.id,
        kind=kind,
        seat=presiding.seat,
        person=tx.act.person,
        at=now,
    )
