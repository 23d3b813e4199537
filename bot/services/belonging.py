"""What somebody is to a body as a whole: in a seat, in attendance, in an office, or acting for a member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.authority import Role
from bot.services.standing import SECRETARIAT, SIGNATORY
from storage.facts import DecisionState, MandateKind, OfferState

if TYPE_CHECKING:
    from storage.facts import Body
    from storage.transaction import Transaction

OPEN = 200
"""The open decisions of a body that are looked through."""


def roles_in(tx: Transaction, body: Body, person: str) -> frozenset[Role]:
    """Everything that somebody is to a body now; empty for a stranger."""
    terms = tx.terms(body.terms)
    holders = tx.holders(body.id)
    signing = terms.signature.office if terms.signature else SIGNATORY
    is_so = {
        Role.HOLDER: person in holders.values(),
        Role.CHAIR: terms.chair is not None and holders.get(terms.chair) == person,
        Role.VICE_CHAIR: terms.vice_chair is not None and holders.get(terms.vice_chair) == person,
        Role.ATTENDEE: person in tx.attendees(body.id).values(),
        Role.SECRETARIAT: person in tx.officers(body.id, SECRETARIAT),
        Role.SIGNATORY: person in tx.officers(body.id, signing),
        Role.ALTERNATE: person in acting_in(tx, body),
    }
    return frozenset(role for role, holds in is_so.items() if holds)


def acting_in(tx: Transaction, body: Body) -> dict[str, tuple[str, ...]]:
    """Everybody who acts as an alternate, for some time or on an open decision, with the seats in which they do."""
    now = tx.now()
    lasting = (
        one
        for one in tx.mandates(body.id, MandateKind.ALTERNATE)
        if one.state is OfferState.ACCEPTED and (one.ends_at is None or one.ends_at > now)
    )
    asked = (
        one
        for decision in tx.decisions(body=body.id, state=DecisionState.OPEN, limit=OPEN)
        for one in tx.nominations(decision=decision.id)
        if one.state is OfferState.ACCEPTED
    )
    found: dict[str, dict[str, None]] = {}
    for person, seat in (*((m.person, m.seat) for m in lasting), *((n.person, n.seat) for n in asked)):
        found.setdefault(person, {})[seat] = None
    return {person: tuple(seats) for person, seats in found.items()}


def members(tx: Transaction, body: Body) -> dict[str, tuple[str, ...]]:
    """Everybody in a seat now with the seats that they hold, in the order in which the terms list the seats."""
    holders = tx.holders(body.id)
    found: dict[str, tuple[str, ...]] = {}
    for seat in tx.terms(body.terms).seats:
        if (person := holders.get(seat.id)) is not None:
            found[person] = (*found.get(person, ()), seat.id)
    return found


def bodies_for(tx: Transaction, person: str) -> tuple[Body, ...]:
    """The bodies to which somebody belongs in any way, as an alternate too; by key."""
    return tuple(body for body in tx.bodies() if roles_in(tx, body, person))


def those_presiding(tx: Transaction, body: Body) -> tuple[str, ...]:
    """Who is told what concerns the chair: the chair; where nobody holds it the vice-chair, else the secretariat."""
    terms, holders = tx.terms(body.terms), tx.holders(body.id)
    for seat in terms.may_preside:
        if (person := holders.get(seat)) is not None:
            return (person,)
    return tx.officers(body.id, SECRETARIAT)
