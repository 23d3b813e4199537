"""Declaring an interest in a decision, and the ruling on it: take part, speak without a vote, or withdraw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.record import Ruling
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit, untimely
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.offers import end_nominations, end_proxies
from bot.services.posting import refresh_card, retell, tell
from bot.services.standing import presiding_over, recused_seats, right_to_vote
from storage.facts import Act, Conflict
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Decision
    from storage.transaction import Transaction

KINDS = ("financial", "professional", "personal", "indirect")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareConflict:
    """`kind`: one of KINDS; `nature`: what the interest is, in the member's own words."""

    act: Act
    decision: str
    kind: str
    nature: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictDeclared:
    """`asked`: who was asked to rule, and as what; None where nobody is left who may."""

    conflict: str
    decision: str
    ref: str
    seat: str
    asked: str | None
    asked_as: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOnConflict:
    act: Act
    conflict: str
    ruling: Ruling


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRuled:
    """`voided`: how many ballots the ruling made void (none or one)."""

    conflict: str
    decision: str
    ref: str
    seat: str
    ruling: Ruling
    voided: int


def declare_conflict(tx: Transaction, command: DeclareConflict) -> ConflictDeclared | Refusal | FieldErrors:
    """Record an interest and ask whoever presides to rule; until the ruling it bars nothing."""
    decision = tx.lock_decision(command.decision)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    right = right_to_vote(tx, decision, tx.terms(decision.terms), command.act.person, None)
    if isinstance(right, Finding):
        return refuse(tx, "conflict", right, decision)
    if (late := untimely("conflict", decision, now)) is not None:
        return refuse(tx, "conflict", late, decision)
    nature = clean_text(command.nature, lines=True)
    if (errors := _errors(command.kind, nature)) is not None:
        return errors
    conflict = Conflict(
        team=command.act.team,
        id=tx.new_id(),
        decision=decision.id,
        seat=right.seat,
        declared_by=command.act.person,
        kind=command.kind,
        nature=nature,
        declared_at=now,
    )
    return enter_conflict(tx, decision, conflict)


def _errors(kind: str, nature: str) -> FieldErrors | None:
    errors = {}
    if kind not in KINDS:
        errors["kind"] = Finding(code="kind-unknown", met=False, facts={"kinds": KINDS}, reading="entry")
    if (wrong := check_words(nature, name="nature", limit=REASON_LIMIT)) is not None:
        errors["nature"] = wrong
    return FieldErrors(errors=errors) if errors else None


def enter_conflict(tx: Transaction, decision: Decision, conflict: Conflict) -> ConflictDeclared:
    """Store a declared interest, and ask whoever presides over the decision to rule on it."""
    tx.add_conflict(conflict)
    presiding = presiding_over(tx, decision, tx.terms(decision.terms), conflict)
    facts = {"conflict": conflict.id, "seat": conflict.seat, "kind": conflict.kind}
    data = {**facts, "nature": tx.text(conflict.nature), "asked": presiding.person, "as": presiding.as_what}
    tx.log(decision.body, "slack:conflict:declared", data, decision=decision.id)
    tx.redraw(decision=decision.id, to=conflict.declared_by)
    if presiding.person is not None:
        asked = {**facts, "as": presiding.as_what}
        tell(tx, "conflict-ruling", decision, presiding.person, conflict.id, data=asked)
    refresh_card(tx, decision)
    return ConflictDeclared(
        conflict=conflict.id,
        decision=decision.id,
        ref=decision.ref,
        seat=conflict.seat,
        asked=presiding.person,
        asked_as=presiding.as_what,
    )


def rule_on_conflict(tx: Transaction, command: RuleOnConflict) -> ConflictRuled | Refusal:
    """Rule on a declared conflict. A ruling that bars the vote makes the ballot of the seat void, and says so.

    It may be ruled anew until the close. `take-part` brings back no ballot: it lets the member vote again.
    """
    conflict = tx.conflict(command.conflict)
    decision = tx.lock_decision(conflict.decision, exclusive=True) if conflict else None
    if conflict is None or decision is None:
        return unknown("no-such-offer")
    now = tx.now()
    finding = _not_his_to_rule(tx, decision, conflict, now)
    if finding is not None:
        return refuse(tx, "ruling", finding, decision)
    voided = carry_out_ruling(tx, decision, conflict, command.ruling, by=command.act.person, at=now)
    data = {"conflict": conflict.id, "ruling": command.ruling.value, "voided": list(voided)}
    about = f"{conflict.id}:{now.isoformat()}"
    tell(tx, "conflict-ruled", decision, conflict.declared_by, about, data={**data, "seat": conflict.seat})
    retell(tx, "conflict-ruling", decision, command.act.person, conflict.id, data={"conflict": conflict.id})
    return ConflictRuled(
        conflict=conflict.id,
        decision=decision.id,
        ref=decision.ref,
        seat=conflict.seat,
        ruling=command.ruling,
        voided=len(voided),
    )


def carry_out_ruling(
    tx: Transaction, decision: Decision, conflict: Conflict, ruling: Ruling, *, by: str, at: datetime
) -> tuple[str, ...]:
    """Record a ruling and what it does to the vote of the seat; the ballots that it made void."""
    tx.rule_conflict(conflict.id, ruling, by, at)
    voided = _bar(tx, decision, conflict) if ruling.recuses else ()
    data = {"conflict": conflict.id, "ruling": ruling.value, "voided": list(voided), "of_seat": conflict.seat}
    tx.log(decision.body, "slack:conflict:ruled", data, decision=decision.id)
    refresh_card(tx, decision)
    return voided


def _not_his_to_rule(tx: Transaction, decision: Decision, conflict: Conflict, now: datetime) -> Finding | None:
    """Why this person may not rule on it: it is their own, or somebody else presides, or it is too late."""
    terms = tx.terms(decision.terms)
    person = tx.act.person
    if person == conflict.declared_by or conflict.seat in tx.elector_seats(decision.id, person):
        return found(terms, "ruling-own-conflict", "conflicts", seat=conflict.seat)
    presiding = presiding_over(tx, decision, terms, conflict)
    roles = frozenset({Role.PRESIDING}) if person == presiding.person else frozenset()
    facts = {"presiding": presiding.person or "", "as_what": presiding.as_what}
    return unfit("ruling", roles, decision=decision, terms=terms, now=now, **facts)


def _bar(tx: Transaction, decision: Decision, conflict: Conflict) -> tuple[str, ...]:
    """Take the vote away: from the seat, if the interest is its holder's, else from the alternate who declared it.

    A recused seat has no vote whoever acts in it, so its alternate's right ends with it.
    """
    if conflict.seat in recused_seats(tx, decision.id):
        voided = tx.void_ballots(decision.id, conflict.seat, "recused")
        end_proxies(tx, decision, conflict.seat, "recused")
        end_nominations(tx, decision, conflict.seat, "recused")
    else:
        live = tx.live_ballot(decision.id, conflict.seat)
        own = live is not None and live.cast_by == conflict.declared_by
        voided = tx.void_ballots(decision.id, conflict.seat, "recused") if own else ()
        end_nominations(tx, decision, conflict.seat, "recused", person=conflict.declared_by)
    for ballot in voided:
        data = {"ballot": ballot.id, "seat": ballot.seat, "why": "recused"}
        tell(tx, "ballot-void", decision, ballot.cast_by, f"{decision.id}:{ballot.id}", data=data)
    return tuple(ballot.id for ballot in voided)
