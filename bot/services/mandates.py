"""Asking somebody to act in one's seat, or to carry one's vote, for more than one decision; and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.acting import asks_for_authority, may_be_free
from bot.rules.actors import outsider
from bot.rules.conduct import may_give_proxy, may_nominate_alternate
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Choice
from bot.services.answers import refuse_in, unknown
from bot.services.authority import found
from bot.services.entry import FieldErrors
from bot.services.mandate_posting import on_record, tell_mandate
from bot.services.spans import Span, meet, read_span, span_of
from bot.services.standing import actor_without_seat
from storage.facts import Act, Mandate, MandateKind, OfferState, PersonKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NameAlternate:
    """`seat`: for somebody who holds several; `place`: 1 is asked first, 0 goes last; `authority`: where terms ask."""

    act: Act
    body: str
    person: str
    scope: str
    seat: str = ""
    meeting: str = ""
    first: str = ""
    last: str = ""
    place: int = 0
    authority: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveStandingProxy:
    """For one meeting or a period. `instruction` None: the holder is free to choose."""

    act: Act
    body: str
    holder_person: str
    scope: str
    instruction: Choice | None
    seat: str = ""
    meeting: str = ""
    first: str = ""
    last: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MandateGiven:
    mandate: str
    body: str
    kind: MandateKind
    seat: str
    person: str


def name_alternate(tx: Transaction, command: NameAlternate) -> MandateGiven | Refusal | FieldErrors:
    """Ask somebody to act in one's seat for a meeting, a period or until it is ended; it holds once they accept."""
    body = tx.body(command.body)
    if body is None:
        return unknown("no-such-body")
    tx.lock_mandates(body.id)
    now, terms = tx.now(), tx.terms(body.terms)
    seat = seat_in(tx, body, terms, command.act.person, command.seat)
    if isinstance(seat, Finding):
        return refuse_in(tx, "alternate-naming", seat, body=body.id)
    span = read_span(tx, body, command, now, standing=True)
    if isinstance(span, FieldErrors):
        return span
    if asks_for_authority(terms) and command.authority is None:
        missing = Finding(code="authority-missing", met=False, reading="entry")
        return FieldErrors(errors={"authority": missing})
    finding = cannot_act(tx, body, seat, command.person, span)
    if finding is not None:
        return refuse_in(tx, "alternate-naming", finding, body=body.id)
    mandate = Mandate(
        team=body.team,
        id=tx.new_id(),
        body=body.id,
        kind=MandateKind.ALTERNATE,
        seat=seat,
        person=command.person,
        given_by=command.act.person,
        given_at=now,
        authority=command.authority if asks_for_authority(terms) else None,
        rank=_make_room(tx, body, seat, command.place),
        meeting=span.meeting,
        begins_at=span.begins_at,
        ends_at=span.ends_at,
    )
    return _give(tx, body, mandate, "slack:alternate:named")


def give_standing_proxy(tx: Transaction, command: GiveStandingProxy) -> MandateGiven | Refusal | FieldErrors:
    """Ask a member to carry one's vote at a meeting or for a period; an earlier one for the same time ends."""
    body = tx.body(command.body)
    if body is None:
        return unknown("no-such-body")
    tx.lock_mandates(body.id)
    now, terms = tx.now(), tx.terms(body.terms)
    seat = seat_in(tx, body, terms, command.act.person, command.seat)
    if isinstance(seat, Finding):
        return refuse_in(tx, "proxy-for-a-time", seat, body=body.id)
    span = read_span(tx, body, command, now, standing=False)
    if isinstance(span, FieldErrors):
        return span
    holder = _carrier(tx, body, seat, command, span)
    if isinstance(holder, Finding):
        return refuse_in(tx, "proxy-for-a-time", holder, body=body.id)
    mandate = Mandate(
        team=body.team,
        id=tx.new_id(),
        body=body.id,
        kind=MandateKind.PROXY,
        seat=seat,
        person=command.holder_person,
        given_by=command.act.person,
        given_at=now,
        holder=holder,
        instruction=command.instruction,
        meeting=span.meeting,
        begins_at=span.begins_at,
        ends_at=span.ends_at,
    )
    return _give(tx, body, mandate, "slack:proxy:given")


def _give(tx: Transaction, body: Body, mandate: Mandate, event: str) -> MandateGiven:
    tx.add_mandate(mandate)
    tx.log(body.id, event, on_record(mandate))
    tell_mandate(tx, "mandate-offer", body, mandate, mandate.person)
    return MandateGiven(mandate=mandate.id, body=body.id, kind=mandate.kind, seat=mandate.seat, person=mandate.person)


def seat_in(tx: Transaction, body: Body, terms: Terms, person: str, meant: str = "") -> str | Finding:
    """The seat that somebody holds in the body now, a voting one first; or why there is none to act for."""
    held = [seat.id for seat in terms.seats if tx.holders(body.id).get(seat.id) == person]
    if meant:
        return meant if meant in held else found(terms, "not-your-seat", "membership", seat=meant)
    if held:
        return min(held, key=lambda name: not terms.seat(name).votes)
    acts = next((m for m in tx.mandates(body.id, MandateKind.ALTERNATE) if m.person == person), None)
    if acts is not None and acts.state is OfferState.ACCEPTED:
        return may_nominate_alternate(terms, by=acts.seat, person=person, acting=True)
    return outsider(terms, actor_without_seat(tx, body.id, person)) or found(terms, "not-a-voting-member", "membership")


def cannot_act(tx: Transaction, body: Body, seat: str, person: str, span: Span, *, but: str = "") -> Finding | None:
    """Why this person cannot be the alternate of this seat in that time; `but`: the mandate that is being answered."""
    terms = tx.terms(body.terms)
    known = tx.person(person)
    if known is None or known.kind is not PersonKind.MEMBER:
        return found(terms, "not-in-workspace", "alternates", person=person)
    held = next((name for name, holder in sorted(tx.holders(body.id).items()) if holder == person), None)
    alike = (m for m in tx.mandates(body.id, MandateKind.ALTERNATE) if m.person == person and m.id != but)
    named = [m for m in alike if meet(tx, span_of(m), span)]
    others = tuple(m.seat for m in named if m.seat != seat)
    finding = may_nominate_alternate(terms, by=seat, person=person, holds_seat=held, acts_for=others)
    if not finding.met:
        return finding
    return found(terms, "already-named", "alternates", person=person) if named else None


def _carrier(tx: Transaction, body: Body, seat: str, command: GiveStandingProxy, span: Span) -> str | Finding:
    """The seat of the member who is to carry the proxy, or why this proxy is not in order."""
    terms = tx.terms(body.terms)
    if command.instruction is None and not (free := may_be_free(terms, by=seat)).met:
        return free
    holder = seat_in(tx, body, terms, command.holder_person)
    if isinstance(holder, Finding):
        return found(terms, "holder-has-no-seat", "proxies", person=command.holder_person)
    return cannot_carry(tx, body, seat, holder, span) or holder


def cannot_carry(tx: Transaction, body: Body, seat: str, holder: str, span: Span, *, but: str = "") -> Finding | None:
    """Why `holder` cannot carry the proxy of `seat` in that time; `but`: the mandate that is being answered."""
    terms = tx.terms(body.terms)
    alive = [m for m in tx.mandates(body.id, MandateKind.PROXY) if m.id != but and meet(tx, span_of(m), span)]
    if any(m.seat == holder for m in alive):
        return found(terms, "proxy-chain", "proxies", seat=holder)
    carried = [m for m in alive if m.state is OfferState.ACCEPTED and m.seat != seat]
    if any(m.holder == seat for m in carried):
        return found(terms, "proxy-chain", "proxies", seat=seat)
    has = sum(m.holder == holder for m in carried)
    finding = may_give_proxy(terms, by=seat, holder=holder, holder_has=has)
    return None if finding.met else finding


def _make_room(tx: Transaction, body: Body, seat: str, place: int) -> int:
    """The place of a new alternate of a seat, after those behind it have moved one down; 0 is the last."""
    there = [m for m in tx.mandates(body.id, MandateKind.ALTERNATE) if m.seat == seat]
    last = max((m.rank for m in there), default=0) + 1
    if not 1 <= place < last:
        return last
    for mandate in there:
        if mandate.rank >= place:
            tx.update_mandate(mandate.id, rank=mandate.rank + 1)
    return place
