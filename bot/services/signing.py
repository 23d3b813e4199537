"""The authorised signatory signs a decision that was carried, or declines with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_sign
from bot.rules.findings import Refusal, Waiting
from bot.services.answers import refuse, unknown
from bot.services.authority import found, unfit
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.loading import DecisionFacts, load_facts, outcome_now, record_of
from bot.services.posting import announce, refresh_card, refresh_result, retell, tell
from bot.services.standing import ROLE_SIGNATORY, SIGNATORY, offices
from storage.facts import Act, Signature
from storage.inbox import answerable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.rules.findings import Finding, Outcome
    from bot.rules.terms import Terms
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """`signed` False: declined, with a reason. Somebody may sign after declining; a signature stands."""

    act: Act
    decision: str
    signed: bool
    reason: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    decision: str
    ref: str
    title: str
    signed: bool


def sign(tx: Transaction, command: Sign) -> Signed | Refusal | FieldErrors:
    """Record a signature or that it was declined; the outcome follows from it, what was announced stays."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    facts = load_facts(tx, decision)
    now = tx.now()
    finding = _bar(tx, facts, command.act.person, now)
    if finding is not None:
        return refuse(tx, "signature", finding, decision)
    reason = clean_text(command.reason, lines=True)
    wrong = check_words(reason, name="reason", limit=REASON_LIMIT, required=not command.signed)
    if wrong is not None:
        return FieldErrors(errors={"reason": wrong})
    signature = Signature(
        team=command.act.team,
        decision=decision.id,
        person=command.act.person,
        signed=command.signed,
        reason=reason,
        at=now,
    )
    tx.add_signature(signature)
    data = {"person": signature.person, "signed": signature.signed}
    said = tx.text(reason) if reason else None
    action = "given" if command.signed else "declined"
    tx.log(decision.body, f"slack:signature:{action}", {**data, "reason": said}, decision=decision.id)
    _tell(tx, facts, {**data, "reason": reason}, now)
    return Signed(decision=decision.id, ref=decision.ref, title=decision.title, signed=command.signed)


def bar_to_signing(terms: Terms, facts: DecisionFacts, person: str) -> Finding | None:
    """Why a signatory may not sign this decision: recused in it, or the one who decided it alone."""
    held = next((elector.seat for elector in facts.electorate if elector.person == person), None)
    record = record_of(facts)
    finding = may_sign(
        terms,
        by=held or ROLE_SIGNATORY,
        decided_by=record.decided_by or "group",
        recused=record.recused,
    )
    return None if finding.met else finding


def signatories(tx: Transaction, terms: Terms, facts: DecisionFacts) -> tuple[str, ...]:
    """The authorised signatories who may sign this decision, in the order in which they were named."""
    named = tx.officers(facts.decision.body, SIGNATORY)
    return tuple(person for person in named if bar_to_signing(terms, facts, person) is None)


def ask_signatories(tx: Transaction, facts: DecisionFacts, outcome: Outcome | None) -> None:
    """Owe each signatory who may sign a request, where the outcome waits for a signature."""
    if outcome is None or Waiting.SIGNATURE not in outcome.waiting_for:
        return
    for person in signatories(tx, tx.terms(facts.decision.terms), facts):
        tell(tx, "signature-request", facts.decision, person, facts.decision.id)


def _bar(tx: Transaction, facts: DecisionFacts, person: str, now: datetime) -> Finding | None:
    """Why this person does not sign this decision now: no signatory, too early, nothing to sign, or barred."""
    decision = facts.decision
    terms = tx.terms(decision.terms)
    roles = offices(tx, decision, terms, person)
    finding = unfit("signature", roles, decision=decision, terms=terms, now=now)
    if finding is not None:
        return finding
    if facts.signature is not None and facts.signature.signed:
        return found(terms, "already-signed", "signature", person=facts.signature.person)
    outcome = outcome_now(tx, facts)
    if outcome is None or Waiting.SIGNATURE not in outcome.waiting_for:
        result = outcome.result.value if outcome else ""
        return found(terms, "no-signature-wanted", "signature", ref=decision.ref, result=result)
    return bar_to_signing(terms, facts, person)


def _tell(tx: Transaction, facts: DecisionFacts, data: Mapping[str, object], now: datetime) -> None:
    """The channel and the chair hear of it; a signature declined and given later are two pieces of news."""
    decision = facts.decision
    about = f"{decision.id}:{now.isoformat()}"
    announce(tx, "signature-given", decision, data, about=about)
    chair = tx.terms(decision.terms).chair
    person = tx.holders(decision.body).get(chair) if chair else None
    if person is not None and person != tx.act.person:
        tell(tx, "signature-given", decision, person, about, data=data)
    for asked in signatories(tx, tx.terms(decision.terms), facts):
        retell(tx, "signature-request", decision, asked, decision.id)
    refresh_card(tx, decision)
    refresh_result(tx, decision)
