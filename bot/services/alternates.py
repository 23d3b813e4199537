"""Sending somebody to act in one's seat for one decision, and that person's answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.acting import asks_for_authority
from bot.rules.conduct import may_nominate_alternate
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Capacity
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit, untimely
from bot.services.offers import ALIVE, end_nominations, end_proxies
from bot.services.posting import refresh_card, retell, tell
from bot.services.standing import recused_seats, seat_held
from bot.services.suggesting import suggest_to_alternate
from storage.facts import Act, Nomination, OfferState, PersonKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NominateAlternate:
    """`person`: whom the holder of a seat sends; `authority`: delegated to them or not, where the terms ask."""

    act: Act
    decision: str
    person: str
    authority: bool | None = None


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class AlternateNominated:
    nomination: str
    decision: str
    ref: str
    seat: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNomination:
    act: Act
    nomination: str
    accept: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class NominationAnswered:
    nomination: str
    decision: str
    ref: str
    seat: str
    accepted: bool


def nominate_alternate(tx: Transaction, command: NominateAlternate) -> AlternateNominated | Refusal:
    """Ask somebody to act in the nominator's seat; a right arises only when they accept.

    A new nomination ends an earlier one for the same seat, unless that alternate has voted already.
    """
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    seat = seat_held(tx, decision, terms, command.act.person)
    if isinstance(seat, Finding):
        return refuse(tx, "nomination", seat, decision)
    finding = untimely("nomination", decision, now) or _unsuitable(tx, decision, terms, seat, command.person)
    if finding is not None:
        return refuse(tx, "nomination", finding, decision)
    end_nominations(tx, decision, seat, "replaced")
    nomination = Nomination(
        team=command.act.team,
        id=tx.new_id(),
        body=decision.body,
        decision=decision.id,
        seat=seat,
        person=command.person,
        nominated_by=command.act.person,
        nominated_at=now,
        authority=command.authority if asks_for_authority(terms) else None,
    )
    tx.add_nomination(nomination)
    data = {"nomination": nomination.id, "seat": seat, "person": command.person}
    tx.log(decision.body, "slack:alternate:nominated", data, decision=decision.id)
    tell(tx, "alternate-offer", decision, command.person, nomination.id, data=data)
    refresh_card(tx, decision)
    return AlternateNominated(
        nomination=nomination.id, decision=decision.id, ref=decision.ref, seat=seat, person=command.person
    )


def _unsuitable(tx: Transaction, decision: Decision, terms: Terms, seat: str, person: str) -> Finding | None:
    """Why this person cannot act in this seat: not of this workspace, in another seat, or the seat needs nobody."""
    known = tx.person(person)
    if known is None or known.kind is not PersonKind.MEMBER:
        return found(terms, "not-in-workspace", "alternates", person=person)
    live = tx.live_ballot(decision.id, seat)
    if live is not None:
        code = "already-voted" if live.capacity is Capacity.SELF else "alternate-has-voted"
        return found(terms, code, "alternates", seat=seat)
    others = tuple(
        n.seat
        for n in tx.nominations(decision=decision.id)
        if n.person == person and n.seat != seat and n.state in ALIVE
    )
    held = tx.elector_seats(decision.id, person)
    now_held = tuple(name for body, name in tx.seats_of(person) if body == decision.body)
    own = [c.ruling for c in tx.conflicts(decision.id) if c.declared_by == person and c.ruling is not None]
    if seat in recused_seats(tx, decision.id) or any(ruling.recuses for ruling in own):
        return found(terms, "recused", "conflicts", by=seat)
    finding = may_nominate_alternate(
        terms, by=seat, person=person, holds_seat=next(iter((*held, *now_held)), None), acts_for=others
    )
    return None if finding.met else finding


def answer_nomination(tx: Transaction, command: AnswerNomination) -> NominationAnswered | Refusal:
    """Accept or decline to act in a seat. Accepting ends the proxies that the seat had given: somebody attends now."""
    nomination = tx.nomination(command.nomination)
    decision = tx.lock_decision(nomination.decision, exclusive=True) if nomination and nomination.decision else None
    nomination = tx.nomination(command.nomination)
    if nomination is None or decision is None:
        return unknown("no-such-offer")
    now = tx.now()
    terms = tx.terms(decision.terms)
    roles = frozenset({Role.NOMINEE} if nomination.person == command.act.person else ())
    finding = unfit("nomination-answer", roles, decision=decision, terms=terms, now=now)
    if finding is None and nomination.state is not OfferState.OFFERED:
        ended = nomination.state is OfferState.ENDED
        code = "offer-ended" if ended else "already-answered"
        finding = found(terms, code, "alternates", state=nomination.state.value)
    if finding is None and command.accept:
        finding = _unsuitable(tx, decision, terms, nomination.seat, nomination.person)
    if finding is not None:
        return refuse(tx, "nomination-answer", finding, decision)
    _answered(tx, decision, nomination, accept=command.accept)
    return NominationAnswered(
        nomination=nomination.id,
        decision=decision.id,
        ref=decision.ref,
        seat=nomination.seat,
        accepted=command.accept,
    )


def _answered(tx: Transaction, decision: Decision, nomination: Nomination, *, accept: bool) -> None:
    state = OfferState.ACCEPTED if accept else OfferState.DECLINED
    tx.answer_nomination(nomination.id, state, tx.now())
    on_record = {"nomination": nomination.id, "of_seat": nomination.seat, "accepted": accept}
    tx.log(decision.body, "slack:alternate:answered", on_record, decision=decision.id)
    data = {
        "nomination": nomination.id,
        "seat": nomination.seat,
        "person": nomination.person,
        "accepted": accept,
    }
    tell(tx, "alternate-answered", decision, nomination.nominated_by, nomination.id, data=data)
    retell(tx, "alternate-offer", decision, nomination.person, nomination.id, data=data)
    if accept:
        end_proxies(tx, decision, nomination.seat, "alternate-acts")
        tell(tx, "alternate-answered", decision, nomination.person, nomination.id, data=data)
        suggest_to_alternate(tx, decision, nomination.person, tx.now())
    refresh_card(tx, decision)
