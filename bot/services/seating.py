"""Who holds which place of a body from which day on: written down with every appointment, and kept true day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.dates import DAY
from bot.rules.local_times import begins
from storage.facts import Act, Appointment, AppointmentState, PlaceKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place of a body."""

    body: str
    kind: PlaceKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """From which day to which (ISO; empty: not recorded, or open), and who agreed."""

    since: str = ""
    until: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlePlaces:
    """`body`: its id."""

    act: Act
    body: str


def today(now: datetime, terms: Terms) -> str:
    """The day it is in the zone of the terms (ISO)."""
    return now.astimezone(ZoneInfo(terms.time_zone)).date().isoformat()


def enrol(tx: Transaction, place: Place, person: str, term: Term, *, coming: bool = False) -> Appointment:
    """Appoint somebody from now on, or (`coming`) from the day on which the appointment begins.

    Whoever held the seat before must have been ended.
    """
    appointment = Appointment(
        team=tx.team,
        id=tx.new_id(),
        body=place.body,
        kind=place.kind,
        place=place.name,
        person=person,
        since=term.since,
        until=term.until,
        agreed=term.agreed,
        entered_by=tx.act.person,
        entered_at=tx.now(),
        state=AppointmentState.COMING if coming else AppointmentState.CURRENT,
    )
    tx.add_appointment(appointment)
    if not coming:
        _sit(tx, appointment)
    return appointment


def leave(tx: Transaction, appointment: Appointment, why: str) -> None:
    """End a current appointment now; a seat is vacant from now on."""
    tx.end_appointment(appointment.id, by=tx.act.person, at=tx.now(), why=why)
    match appointment.kind:
        case PlaceKind.SEAT:
            tx.appoint(appointment.body, appointment.place, None)
        case PlaceKind.ATTENDEE:
            tx.leave_attendance(appointment.body, appointment.place)
        case PlaceKind.OFFICE:
            tx.release_officer(appointment.body, appointment.place, appointment.person)
    data = {"appointment": appointment.id, "kind": appointment.kind.value, "place": appointment.place}
    tx.log(appointment.body, "slack:appointment:ended", {**data, "person": appointment.person, "why": why})


def current(tx: Transaction, place: Place) -> tuple[Appointment, ...]:
    """Who holds a place now: one at most, but for an office."""
    return tuple(
        one
        for one in tx.appointments(place.body)
        if one.state is AppointmentState.CURRENT and (one.kind, one.place) == (place.kind, place.name)
    )


def places_due(tx: Transaction, query: SettlePlaces) -> bool:
    """Whether an appointment of the body begins or ends today. Writes nothing."""
    body = tx.body(query.body)
    return body is not None and bool(_due(tx, body, today(tx.now(), tx.terms(body.terms))))


def next_change(tx: Transaction, body: Body, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The first moment from now on (UTC) at which an appointment of the body begins or has ended; None: none is set."""
    day = now.astimezone(zone).date()
    days = []
    for one in tx.appointments(body.id):
        if one.state is AppointmentState.COMING:
            days.append(date.fromisoformat(one.since))
        elif one.state is AppointmentState.CURRENT and one.until:
            days.append(date.fromisoformat(one.until) + DAY)
    return min((begins(one, zone) for one in days if one > day), default=None)


def settle_places(tx: Transaction, command: SettlePlaces) -> tuple[Appointment, ...]:
    """Begin the appointments whose day has come, and end those whose last day is over; returns those that began."""
    body = tx.lock_body(command.body)
    if body is None:
        return ()
    begun = []
    for one in _due(tx, body, today(tx.now(), tx.terms(body.terms))):
        if one.state is AppointmentState.CURRENT:
            leave(tx, one, one.ended_why or "term-over")
            continue
        place = Place(body=one.body, kind=one.kind, name=one.place)
        if one.kind is not PlaceKind.OFFICE:
            for before in current(tx, place):
                leave(tx, before, "succeeded")
        tx.begin_appointment(one.id)
        _sit(tx, one)
        data = {"appointment": one.id, "kind": one.kind.value, "place": one.place, "person": one.person}
        tx.log(body.id, "sweep:appointment:begun", data)
        begun.append(one)
    return tuple(begun)


def chair_since(tx: Transaction, body: Body, terms: Terms) -> date | None:
    """The day from which whoever holds the chair now has held it; None where nobody holds it."""
    if terms.chair is None:
        return None
    held = current(tx, Place(body=body.id, kind=PlaceKind.SEAT, name=terms.chair))
    if not held:
        return None
    zone = ZoneInfo(terms.time_zone)
    sat = date.fromisoformat(held[0].since) if held[0].since else held[0].entered_at.astimezone(zone).date()
    began = sat
    for version in tx.versions(body.id):
        if version.holds_from <= tx.now() and tx.terms(version.terms).chair != terms.chair:
            began = date.max
        elif began == date.max and tx.terms(version.terms).chair == terms.chair:
            began = version.holds_from.astimezone(zone).date()
    return max(sat, began) if began != date.max else sat


def _due(tx: Transaction, body: Body, day: str) -> list[Appointment]:
    """What is to end before what is to begin, in the order of the days."""
    found = [
        one
        for one in tx.appointments(body.id)
        if (one.state is AppointmentState.COMING and one.since <= day)
        or (one.state is AppointmentState.CURRENT and one.until and one.until < day)
    ]
    return sorted(found, key=lambda one: (one.state is AppointmentState.COMING, one.since or one.until, one.id))


def _sit(tx: Transaction, appointment: Appointment) -> None:
    match appointment.kind:
        case PlaceKind.SEAT:
            tx.appoint(appointment.body, appointment.place, appointment.person)
        case PlaceKind.ATTENDEE:
            tx.attend(appointment.body, appointment.place, appointment.person)
        case PlaceKind.OFFICE:
            tx.name_officer(appointment.body, appointment.place, appointment.person)
