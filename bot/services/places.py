"""What people can be appointed to in a body: its seats, its places in attendance, the offices of its terms."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bot.rules.basics import Actor, Office
from bot.services.authority import Role
from bot.services.standing import SECRETARIAT, SIGNATORY
from storage.facts import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.rules.terms import Terms
    from storage.transaction import Transaction

_MEMBERS = "members"
_ROLES = {Office.CHAIR: Role.CHAIR, Office.VICE_CHAIR: Role.VICE_CHAIR, Office.ALTERNATE_CHAIR: Role.CHAIR}


def offices_of(terms: Terms) -> tuple[str, ...]:
    """The secretariat, the signatories where money is signed for, and whoever else the duties are owed by or to."""
    signatory = terms.signature.office if terms.signature else SIGNATORY
    known = {_MEMBERS, *(actor.value for actor in Actor), *terms.places, *terms.organisations, terms.parent}
    named = [name for duty in terms.duties for name in (duty.owner, duty.to) if name not in known]
    return tuple(dict.fromkeys((SECRETARIAT, signatory, *named)))


def places_of(terms: Terms) -> Mapping[PlaceKind, tuple[str, ...]]:
    """Every place by its kind, in the order of the terms."""
    return {
        PlaceKind.SEAT: tuple(seat.id for seat in terms.seats),
        PlaceKind.ATTENDEE: tuple(place.id for place in terms.attendees),
        PlaceKind.OFFICE: offices_of(terms),
    }


def as_written(terms: Terms) -> tuple[Mapping[str, Any], Mapping[str, object]]:
    """The data of the terms as somebody wrote them, and what fills their blanks."""
    read = json.loads(terms.source_bytes)
    return read["terms"], read["fill"]


def roles_in(tx: Transaction, body: str, terms: Terms, person: str) -> frozenset[Role]:
    """What somebody is to a body now: whether they may take its chair, and whether they are its secretariat."""
    holders = tx.holders(body)
    roles = {
        _ROLES[office] for office, seats in terms.offices.items() if person in {holders.get(seat) for seat in seats}
    }
    return frozenset(roles | ({Role.SECRETARIAT} if person in tx.officers(body, SECRETARIAT) else set()))


def in_charge(tx: Transaction, body: str, terms: Terms) -> tuple[frozenset[str], frozenset[str]]:
    """Those who may take the chair, and the secretariat, as they are now."""
    holders = tx.holders(body)
    chairs = (holders.get(seat) for seat in terms.may_preside)
    return frozenset(one for one in chairs if one), frozenset(tx.officers(body, SECRETARIAT))
