"""What somebody is and has in each of their bodies, at one glance: seats, alternates, proxies, interests, meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.interests import NOTHING
from bot.services.belonging import acting_in, bodies_for, members
from storage.facts import DecisionState, InterestEnd, MandateKind, OfferState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction

OPEN = 50
"""The open decisions of a body whose proxies are looked through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePlace:
    """One body as its member sees it. Seats are ids of the terms, people ids of the workspace."""

    body: Body
    terms: Terms
    seats: tuple[str, ...]
    attends_as: str
    """The place in attendance; "": none."""
    offices: tuple[str, ...]
    alternates: tuple[str, ...]
    """Who acts for the reader now."""
    acting_for: tuple[str, ...]
    proxies_given: tuple[str, ...]
    """Who carries the reader's proxies now."""
    proxies_held: tuple[str, ...]
    """The seats whose proxies the reader carries now."""
    declared: int | None
    """Standing interests; 0: nothing to declare; None: not asked, or not answered yet."""
    next_meeting: datetime | None


def places_of(tx: Transaction, person: str, now: datetime) -> tuple[HomePlace, ...]:
    """Every body to which somebody belongs, with what they are and have in it; by the body's key."""
    return tuple(_place(tx, body, person, now) for body in bodies_for(tx, person))


def _place(tx: Transaction, body: Body, person: str, now: datetime) -> HomePlace:
    seats = members(tx, body).get(person, ())
    acting = acting_in(tx, body)
    proxies = tuple(_proxies(tx, body, now))
    return HomePlace(
        body=body,
        terms=tx.terms(body.terms),
        seats=seats,
        attends_as=next((place for place, who in tx.attendees(body.id).items() if who == person), ""),
        offices=tuple(office for one, office in tx.offices_of(person) if one == body.id),
        alternates=tuple(who for who, places in acting.items() if set(places) & set(seats)),
        acting_for=acting.get(person, ()),
        proxies_given=tuple(dict.fromkeys(holder for seat, holder in proxies if seat in seats)),
        proxies_held=tuple(dict.fromkeys(seat for seat, holder in proxies if holder == person)),
        declared=_declared(tx, body, person),
        next_meeting=next((meeting.held_at for meeting in tx.meetings(body.id, after=now)), None),
    )


def _proxies(tx: Transaction, body: Body, now: datetime) -> Iterator[tuple[str, str]]:
    """(seat, holder) of every accepted proxy, for some time or on an open decision."""
    for mandate in tx.mandates(body.id, MandateKind.PROXY):
        if mandate.state is OfferState.ACCEPTED and (mandate.ends_at is None or mandate.ends_at > now):
            yield mandate.seat, mandate.person
    for decision in tx.decisions(body=body.id, state=DecisionState.OPEN, limit=OPEN):
        for proxy in tx.proxies(decision.id):
            if proxy.state is OfferState.ACCEPTED:
                yield proxy.grantor, proxy.holder_person


def _declared(tx: Transaction, body: Body, person: str) -> int | None:
    standing = [one for one in tx.interests(body.id, person) if one.ended is InterestEnd.STANDS]
    return sum(one.kind != NOTHING for one in standing) if standing else None
