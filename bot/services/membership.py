"""Who sits where in a body, who attends, who holds which office; which seats are vacant or have no alternate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.services.authority import barred
from bot.services.places import places_of, roles_in
from bot.services.register import bodies_of
from bot.services.seating import chair_since
from storage.facts import Act, AppointmentState, MandateKind, OfferState, PersonKind, PlaceKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from bot.rules.terms import Terms
    from storage.facts import Appointment, Body, Contact, Version
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersQuery:
    """The body `body`, or the one that meets in `channel`, or all the bodies of whoever asks."""

    act: Act
    channel: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A place with who holds it now (several for an office); `coming`: appointed from a later day on."""

    kind: PlaceKind
    place: str
    title: str
    people: tuple[str, ...]
    since: str = ""
    until: str = ""
    coming: tuple[tuple[str, str], ...] = ()
    """(person, ISO day)."""
    alternates: tuple[str, ...] = ()
    alternate_wanted: bool = False
    gone: tuple[str, ...] = ()
    """Those of them whose account is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersBrief:
    body: Body
    terms: Terms
    places: tuple[Held, ...]
    contacts: tuple[Contact, ...]
    chair_since: date | None
    coming: tuple[Version, ...]
    """Versions of the terms that come into force later."""
    may_appoint: bool
    names: Mapping[str, str]
    """Person -> name, for places where a name cannot be shown otherwise."""


def members(tx: Transaction, query: MembersQuery) -> tuple[MembersBrief, ...]:
    """Everybody of the body asked for."""
    body = tx.body(query.body) if query.body else None
    here = tx.body_in_channel(query.channel) if query.channel and body is None else None
    asked = (body,) if body else (here,) if here else bodies_of(tx, query.act.person)
    return tuple(_brief(tx, one, query.act.person) for one in asked)


def _brief(tx: Transaction, body: Body, person: str) -> MembersBrief:
    terms = tx.terms(body.terms)
    now = tx.now()
    places = _places(tx, body, terms)
    bar = barred("appointment", roles_in(tx, body.id, terms, person), terms)
    return MembersBrief(
        body=body,
        terms=terms,
        places=places,
        contacts=tx.contacts(body.id),
        chair_since=chair_since(tx, body, terms),
        coming=tuple(version for version in tx.versions(body.id) if version.holds_from > now),
        may_appoint=bar is None,
        names={known.id: known.name for known in tx.people(p for one in places for p in one.people).values()},
    )


def _places(tx: Transaction, body: Body, terms: Terms) -> tuple[Held, ...]:
    titles = {seat.id: seat.title for seat in terms.seats} | {place.id: place.title for place in terms.attendees}
    appointed = tx.appointments(body.id)
    alternates = _alternates(tx, body)
    found = []
    for kind, names in places_of(terms).items():
        for place in names:
            here = [one for one in appointed if (one.kind, one.place) == (kind, place)]
            held = _held(tx, kind, place, titles.get(place, place), here)
            if kind is PlaceKind.SEAT and terms.alternates is not None:
                named = alternates.get(place, ())
                held = replace(held, alternates=named, alternate_wanted=bool(held.people) and not named)
            found.append(held)
    return tuple(found)


def _held(tx: Transaction, kind: PlaceKind, place: str, title: str, appointed: list[Appointment]) -> Held:
    now = [one for one in appointed if one.state is AppointmentState.CURRENT]
    people = tuple(dict.fromkeys(one.person for one in now))
    return Held(
        kind=kind,
        place=place,
        title=title,
        people=people,
        since=now[0].since if len(now) == 1 else "",
        until=now[0].until if len(now) == 1 else "",
        coming=tuple((one.person, one.since) for one in appointed if one.state is AppointmentState.COMING),
        gone=tuple(p for p, known in tx.people(people).items() if known.kind is PersonKind.DEACTIVATED),
    )


def _alternates(tx: Transaction, body: Body) -> dict[str, tuple[str, ...]]:
    """By seat: who has accepted to stand in beyond one decision, in the order in which they are asked."""
    found: dict[str, tuple[str, ...]] = {}
    for one in sorted(tx.mandates(body.id, MandateKind.ALTERNATE), key=lambda one: one.rank):
        if one.state is OfferState.ACCEPTED:
            found[one.seat] = (*found.get(one.seat, ()), one.person)
    return found
