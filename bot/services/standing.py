"""What somebody is to a decision: holder of a seat, its alternate, chair, signatory, in attendance, or a stranger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.acting import may_act
from bot.rules.actors import ATTENDEE
from bot.rules.conduct import may_cast
from bot.rules.findings import Finding
from bot.rules.record import Capacity, Channel
from bot.services.authority import Role, found
from bot.services.room import presides_there
from storage.facts import DecisionState, OfferState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.rules.terms import Terms
    from storage.facts import Conflict, Decision, Elector, Nomination
    from storage.transaction import Transaction

SIGNATORY = "signatory"
SECRETARIAT = "secretariat"
ROLE_SECRETARIAT = "role:secretariat"
ROLE_SIGNATORY = "role:signatory"
ROLE_NOBODY = "role:none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """For which seat somebody votes, and whether as its holder or as its alternate."""

    seat: str
    capacity: Capacity
    others: tuple[str, ...] = ()
    """Further seats of the same person, in which nobody votes a second time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presiding:
    """Who presides over a conflict: the person, and as what. `person` None: nobody is left who may."""

    person: str | None
    as_what: str = ""


def right_to_vote(tx: Transaction, decision: Decision, terms: Terms, person: str, seat: str | None) -> Right | Finding:
    """The seat that a person votes for, by the electorate frozen at the opening or an accepted nomination.

    `seat`: which one is meant, for somebody who holds several. A Finding says why there is none.
    """
    held = seats_of(tx, decision, person)
    seats = held or acting_for(tx, decision, person)
    capacity = Capacity.SELF if held else Capacity.ALTERNATE
    if not seats:
        return _without(tx, decision, terms, person)
    voting = tuple(name for name in seats if terms.seat(name).votes)
    meant = seat if seat is not None else (*voting, *seats)[0]
    if meant not in seats:
        if held and meant in tx.elector_seats(decision.id, person):
            return found(terms, "several-seats", "membership", seats=(*held, meant))
        return found(terms, "not-your-seat", "membership", seat=meant)
    return Right(seat=meant, capacity=capacity, others=tuple(name for name in seats if name != meant))


def seat_held(tx: Transaction, decision: Decision, terms: Terms, person: str) -> str | Finding:
    """The seat that somebody holds in person, not as an alternate; a voting one first. A Finding says why none."""
    held = seats_of(tx, decision, person)
    voting = tuple(name for name in held if terms.seat(name).votes)
    return next(iter((*voting, *held)), None) or _without(tx, decision, terms, person)


def seats_of(tx: Transaction, decision: Decision, person: str) -> tuple[str, ...]:
    """The seats of the frozen electorate in which somebody sits now: whoever held one at the opening, or a successor.

    A seat that was vacant at the opening stays so for this decision (readings, 19 and 20).
    """
    frozen = tx.elector_seats(decision.id, person)
    if decision.state is not DecisionState.OPEN:
        return frozen
    now = {seat for body, seat in tx.seats_of(person) if body == decision.body}
    if now == set(frozen) and len(frozen) <= 1:
        return frozen
    electorate = tx.electorate(decision.id)
    doubled = doubled_seats(tx.terms(decision.terms), electorate)
    known = {elector.seat for elector in electorate if elector.person is not None} - doubled
    return tuple(sorted(now & known, key=lambda seat: (seat not in frozen, seat)))


def doubled_seats(terms: Terms, electorate: Iterable[Elector]) -> frozenset[str]:
    """Seats whose holder sits in another as well, and counts there: one person counts once (readings, 27).

    The seat that counts is one that votes, then one with an office, then the first in the terms.
    """
    order = [seat.id for seat in sorted(terms.seats, key=lambda seat: (not seat.votes, seat.office is None))]
    sitting = {elector.seat: elector.person for elector in electorate if elector.person is not None}
    counted: set[str] = set()
    doubled = set()
    for seat in (*(name for name in order if name in sitting),):
        if sitting[seat] in counted:
            doubled.add(seat)
        counted.add(str(sitting[seat]))
    return frozenset(doubled)


def sitting_in(tx: Transaction, decision: Decision, electorate: tuple[Elector, ...]) -> dict[str, str | None]:
    """By seat of the electorate: who sits there now; once it has closed, who sat there when it was opened.

    Nobody in a seat that was vacant at the opening, nor in one whose holder counts in another.
    """
    doubled = doubled_seats(tx.terms(decision.terms), electorate)
    frozen = {e.seat: None if e.seat in doubled else e.person for e in electorate}
    if decision.state is not DecisionState.OPEN:
        return frozen
    now = tx.holders(decision.body)
    return {seat: now.get(seat) if person is not None else None for seat, person in frozen.items()}


def _without(tx: Transaction, decision: Decision, terms: Terms, person: str) -> Finding:
    """Why somebody has no seat here: it is another's now, or there never was one."""
    left = tx.elector_seats(decision.id, person)
    if left:
        return found(terms, "seat-left", "membership", seat=left[0])
    return stranger(tx, decision, terms, person)


def stranger(tx: Transaction, decision: Decision, terms: Terms, person: str) -> Finding:
    """Why somebody without a seat has no vote here, with the clause on who does."""
    by = ATTENDEE if _invited(tx, decision, person) else actor_without_seat(tx, decision.body, person)
    finding = may_cast(terms, by=by, channel=decision.channel)
    return found(terms, "not-a-voting-member", "membership") if finding.met else finding


def _invited(tx: Transaction, decision: Decision, person: str) -> bool:
    """Whether somebody was invited to the meeting to which the decision was put."""
    tabled = tx.tabled(decision.id) if decision.channel is Channel.MEETING else None
    return tabled is not None and any(one.person == person for one in tx.invitations(tabled.meeting))


def actor_without_seat(tx: Transaction, body: str, person: str) -> str:
    """By which name the rules know somebody who holds no seat: a place in attendance, the secretariat, or nobody."""
    place = next((name for name, holder in tx.attendees(body).items() if holder == person), None)
    if place is not None:
        return place
    return ROLE_SECRETARIAT if person in tx.officers(body, SECRETARIAT) else ROLE_NOBODY


def acting_for(tx: Transaction, decision: Decision, person: str) -> tuple[str, ...]:
    """The seats in which somebody acts as an accepted alternate on this decision."""
    return tuple(
        n.seat for n in tx.nominations(decision=decision.id) if n.person == person and n.state is OfferState.ACCEPTED
    )


def without_authority(tx: Transaction, decision: Decision, terms: Terms, right: Right, person: str) -> Finding | None:
    """Why an alternate attends and does not vote, where the terms ask for authority and the member gave none."""
    if right.capacity is Capacity.SELF:
        return None
    accepted = (n for n in tx.nominations(decision=decision.id) if n.state is OfferState.ACCEPTED)
    authority = next((n.authority for n in accepted if (n.seat, n.person) == (right.seat, person)), None)
    finding = may_act(terms, seat=right.seat, authority=authority)
    return None if finding.met else finding


def recused(
    conflicts: Iterable[Conflict], electorate: Iterable[Elector], nominations: Iterable[Nomination]
) -> frozenset[str]:
    """The seats that a ruling bars from the vote, whoever acts in them.

    Only an interest of the seat's holder (or of a successor) bars the seat; an alternate's own interest bars the
    alternate alone (readings, 14), whose nomination the ruling has ended.
    """
    barred = {(c.seat, c.declared_by) for c in conflicts if c.ruling is not None and c.ruling.recuses}
    if not barred:
        return frozenset()
    held = {(e.seat, e.person) for e in electorate}
    alternates = {(n.seat, n.person) for n in nominations} - held
    return frozenset(seat for seat, _ in barred - alternates) & {seat for seat, _ in held}


def recused_seats(tx: Transaction, decision: str) -> frozenset[str]:
    """The same, read from the database; the electorate is asked only where a ruling bars somebody at all."""
    conflicts = tx.conflicts(decision)
    if not any(c.ruling is not None and c.ruling.recuses for c in conflicts):
        return frozenset()
    return recused(conflicts, tx.electorate(decision), tx.nominations(decision=decision))


def offices(tx: Transaction, decision: Decision, terms: Terms, person: str) -> frozenset[Role]:
    """The offices that somebody holds now in the body, and whether they opened the decision."""
    holders = tx.holders(decision.body)
    is_so = {
        Role.CHAIR: terms.chair is not None and holders.get(terms.chair) == person,
        Role.VICE_CHAIR: terms.vice_chair is not None and holders.get(terms.vice_chair) == person,
        Role.SECRETARIAT: person in tx.officers(decision.body, SECRETARIAT),
        Role.SIGNATORY: person in tx.officers(decision.body, SIGNATORY),
        Role.OPENER: decision.opened_by == person,
    }
    return frozenset(role for role, holds in is_so.items() if holds)


def presiding_over(tx: Transaction, decision: Decision, terms: Terms, conflict: Conflict) -> Presiding:
    """Who rules on a declared conflict: the chair, or where it is the chair's own, the next who is free of it.

    In this order: whoever presides at its meeting, chair, vice-chair (or alternate chair), the chair's alternate on
    this decision, the secretariat.
    Nobody who declared this conflict, holds its seat or is recused themselves.
    """
    holders = tx.holders(decision.body)
    barred = recused_seats(tx, decision.id) | {conflict.seat}
    never = {conflict.declared_by} | {holders.get(seat) for seat in barred}
    candidates: list[tuple[str | None, str]] = [
        (holders.get(seat), _office_of(terms, seat)) for seat in terms.may_preside if seat not in barred
    ]
    there = presides_there(tx, decision)
    if there is not None and there[0] not in barred:
        candidates.insert(0, (there[1], _office_of(terms, there[0])))
    accepted = [n for n in tx.nominations(decision=decision.id) if n.state is OfferState.ACCEPTED]
    candidates += [(n.person, "alternate") for n in accepted if n.seat == terms.chair]
    candidates += [(person, "secretariat") for person in tx.officers(decision.body, SECRETARIAT)]
    for person, as_what in candidates:
        if person is not None and person not in never:
            return Presiding(person=person, as_what=as_what)
    return Presiding(person=None)


def _office_of(terms: Terms, seat: str) -> str:
    office = terms.seat(seat).office
    return office.value if office is not None else ""
