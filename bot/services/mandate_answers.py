"""The answer of whoever was asked to act or to carry a proxy for some time, and the end of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.rules.findings import Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.authority import Role, barred, found
from bot.services.mandate_posting import tell_mandate
from bot.services.mandates import cannot_act, cannot_carry
from bot.services.offers import ALIVE, end_nomination, end_proxy
from bot.services.posting import refresh_card
from bot.services.spans import meet, span_of
from storage.facts import Act, DecisionState, Mandate, MandateKind, OfferState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from storage.facts import Body, Decision
    from storage.transaction import Transaction

LIMIT = 200
"""The open decisions of a body that are looked through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerMandate:
    act: Act
    mandate: str
    accept: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MandateAnswered:
    mandate: str
    body: str
    kind: MandateKind
    seat: str
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EndMandate:
    act: Act
    mandate: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MandateEnded:
    mandate: str
    body: str
    kind: MandateKind
    seat: str


def found_mandate(tx: Transaction, ident: str) -> tuple[Mandate, Body] | None:
    """The mandate and its body, read after the body's mandates were locked."""
    mandate = tx.mandate(ident)
    if mandate is None:
        return None
    tx.lock_mandates(mandate.body)
    mandate, body = tx.mandate(ident) or mandate, tx.body(mandate.body)
    return (mandate, body) if body else None


def answer_mandate(tx: Transaction, command: AnswerMandate) -> MandateAnswered | Refusal:
    """Accept or decline. An accepted one holds for each decision that is opened while it lasts, and for none before."""
    both = found_mandate(tx, command.mandate)
    if both is None:
        return unknown("no-such-offer")
    mandate, body = both
    now, terms = tx.now(), tx.terms(body.terms)
    roles = frozenset({Role.NOMINEE} if mandate.person == command.act.person else ())
    finding = barred("mandate-answer", roles, terms)
    if finding is None and mandate.state is not OfferState.OFFERED:
        ended = mandate.state is OfferState.ENDED
        code = "offer-ended" if ended else "already-answered"
        finding = found(terms, code, _rule(mandate), state=mandate.state.value)
    if finding is None and command.accept:
        finding = _out_of_order(tx, body, terms, mandate, now)
    if finding is not None:
        return refuse_in(tx, "mandate-answer", finding, body=body.id)
    if command.accept and mandate.kind is MandateKind.PROXY:
        _end_others(tx, body, mandate)
    state = OfferState.ACCEPTED if command.accept else OfferState.DECLINED
    tx.update_mandate(mandate.id, state=state, answered_at=now)
    mandate = replace(mandate, state=state, answered_at=now)
    data = {"mandate": mandate.id, "accepted": command.accept}
    tx.log(body.id, f"slack:{_subject(mandate)}:answered", data | {"of_seat": mandate.seat})
    tell_mandate(tx, "mandate-answered", body, mandate, mandate.given_by)
    tell_mandate(tx, "mandate-offer", body, mandate, mandate.person, anew=True)
    return MandateAnswered(
        mandate=mandate.id, body=body.id, kind=mandate.kind, seat=mandate.seat, accepted=command.accept
    )


def end_mandate(tx: Transaction, command: EndMandate) -> MandateEnded | Refusal:
    """End it: the member who gave it (or a successor), or whoever was given it. Votes that were cast stand."""
    both = found_mandate(tx, command.mandate)
    if both is None:
        return unknown("no-such-offer")
    mandate, body = both
    terms, person = tx.terms(body.terms), command.act.person
    gave = person in (mandate.given_by, tx.holders(body.id).get(mandate.seat))
    is_so = {Role.GRANTOR: gave, Role.NOMINEE: person == mandate.person}
    roles = frozenset(role for role, holds in is_so.items() if holds)
    finding = barred("mandate-end", roles, terms)
    if finding is None and mandate.state not in ALIVE:
        finding = found(terms, "offer-ended", _rule(mandate), state=mandate.state.value)
    if finding is not None:
        return refuse_in(tx, "mandate-end", finding, body=body.id)
    end(tx, body, mandate, "ended")
    return MandateEnded(mandate=mandate.id, body=body.id, kind=mandate.kind, seat=mandate.seat)


def end(tx: Transaction, body: Body, mandate: Mandate, why: str) -> None:
    """End a mandate, with the rights on open decisions that came from it and were not used; both sides are told."""
    now = tx.now()
    tx.update_mandate(mandate.id, state=OfferState.ENDED, ended_at=now, why=why)
    ended = replace(mandate, state=OfferState.ENDED, ended_at=now, why=why)
    data = {"mandate": mandate.id, "of_seat": mandate.seat, "why": why}
    tx.log(body.id, f"slack:{_subject(mandate)}:ended", data)
    for person in sorted({mandate.person, mandate.given_by, tx.act.person}):
        tell_mandate(tx, "mandate-ended", body, ended, person, why=why)
    tell_mandate(tx, "mandate-offer", body, ended, mandate.person, anew=True)
    if mandate.state is OfferState.ACCEPTED:
        tell_mandate(tx, "mandate-answered", body, ended, mandate.given_by, anew=True)
    listed = tx.decisions(body=body.id, state=DecisionState.OPEN, limit=LIMIT)
    for ident in sorted(decision.id for decision in listed):
        decision = tx.lock_decision(ident, exclusive=True)
        if decision is not None and decision.state is DecisionState.OPEN:
            _end_on(tx, decision, mandate, why)


def _end_on(tx: Transaction, decision: Decision, mandate: Mandate, why: str) -> None:
    """On one open decision: an alternate who has voted stays the one who voted, and a proxy ends at any time."""
    touched = False
    for nomination in tx.nominations(decision=decision.id):
        if nomination.mandate != mandate.id or nomination.state not in ALIVE:
            continue
        live = tx.live_ballot(decision.id, nomination.seat)
        if live is None or live.cast_by != nomination.person:
            end_nomination(tx, decision, nomination, why)
            touched = True
    for proxy in tx.proxies(decision.id):
        if proxy.mandate == mandate.id and proxy.state in ALIVE:
            end_proxy(tx, decision, proxy, why)
            touched = True
    if touched:
        refresh_card(tx, decision)


def _out_of_order(tx: Transaction, body: Body, terms: Terms, mandate: Mandate, now: datetime) -> Finding | None:
    """Why what was in order when it was offered is so no more."""
    if mandate.ends_at is not None and now >= mandate.ends_at:
        return found(terms, "offer-ended", _rule(mandate), state="over")
    if tx.holders(body.id).get(mandate.seat) != mandate.given_by:
        return found(terms, "offer-ended", _rule(mandate), state="left")
    if mandate.kind is MandateKind.PROXY:
        return cannot_carry(tx, body, mandate.seat, mandate.holder or "", span_of(mandate), but=mandate.id)
    return cannot_act(tx, body, mandate.seat, mandate.person, span_of(mandate), but=mandate.id)


def _end_others(tx: Transaction, body: Body, mandate: Mandate) -> None:
    """A proxy that is accepted ends the seat's earlier ones for the same time."""
    for other in tx.mandates(body.id, MandateKind.PROXY):
        if other.id != mandate.id and other.seat == mandate.seat and meet(tx, span_of(other), span_of(mandate)):
            end(tx, body, other, "replaced")


def _rule(mandate: Mandate) -> str:
    return "alternates" if mandate.kind is MandateKind.ALTERNATE else "proxies"


def _subject(mandate: Mandate) -> str:
    return "alternate" if mandate.kind is MandateKind.ALTERNATE else "proxy"
