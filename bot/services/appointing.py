"""Appointments: who takes or leaves a seat, a place in attendance or an office, from which day, and who agreed it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.authority import barred
from bot.services.body_posting import about_body, tell_channel
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.places import places_of, roles_in
from bot.services.posting import tell_in
from bot.services.rosters import may_sit
from bot.services.seating import Place, SettlePlaces, Term, current, enrol, leave, settle_places, today
from storage.facts import Act, Appointment, AppointmentState, PlaceKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction

AGREED_LIMIT = 300
_KINDS = frozenset(kind.value for kind in PlaceKind)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appoint:
    """`place`: `seat:dental`, `attendee:finance`, `office:secretariat`. `since`: first day, `until`: last (ISO).

    An empty `since` is today; an empty `until` sets no end.
    """

    act: Act
    body: str
    place: str
    person: str
    agreed: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndAppointment:
    """`person`: whose (an office may have several holders); `since`: from which day the place is left (ISO)."""

    act: Act
    body: str
    place: str
    agreed: str
    person: str = ""
    since: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Appointed:
    """`now`: it holds already; else from `since` on."""

    appointment: str
    body: str
    place: str
    person: str
    since: str
    now: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentEnded:
    appointment: str
    body: str
    place: str
    person: str
    since: str
    now: bool


def appoint(tx: Transaction, command: Appoint) -> Appointed | FieldErrors | Refusal:
    """Give somebody a place from a day on. Whoever held a seat leaves it; cast ballots stand."""
    found = _entry(tx, command.act.person, command.body)
    if isinstance(found, Refusal):
        return found
    body, terms = found
    day = today(tx.now(), terms)
    errors, place = _checked(body, terms, command)
    since = command.since or day
    if command.until and command.until < since:
        errors["until"] = Finding(code="day-order", met=False, reading="entry")
    if not command.person:
        errors["person"] = Finding(code="person-needed", met=False, reading="entry")
    elif not may_sit(tx.person(command.person)):
        errors["person"] = Finding(code="holder-unknown", met=False, facts={"person": command.person}, reading="entry")
    elif place and any(one.person == command.person for one in current(tx, place)):
        errors["person"] = Finding(code="place-taken", met=False, facts={"person": command.person}, reading="register")
    if errors or place is None:
        return FieldErrors(errors=errors)
    coming = since > day
    if not coming and place.kind is not PlaceKind.OFFICE:
        for before in current(tx, place):
            leave(tx, before, "succeeded")
            _tell_ended(tx, body, terms, before, day)
    agreed = clean_text(command.agreed, lines=True)
    term = Term(since=since, until=command.until, agreed=agreed)
    made = enrol(tx, place, command.person, term, coming=coming)
    data = {"appointment": made.id, "kind": place.kind.value, "place": place.name, "person": made.person}
    data |= {"since": since, "until": command.until, "agreed": tx.text(agreed)}
    tx.log(body.id, "slack:appointment:made", data)
    _tell_appointed(tx, body, terms, made)
    return Appointed(
        appointment=made.id, body=body.id, place=command.place, person=made.person, since=since, now=not coming
    )


def end_appointment(tx: Transaction, command: EndAppointment) -> AppointmentEnded | FieldErrors | Refusal:
    """Somebody leaves a place from a day on; a seat is then vacant until somebody is appointed."""
    found = _entry(tx, command.act.person, command.body)
    if isinstance(found, Refusal):
        return found
    body, terms = found
    day = today(tx.now(), terms)
    errors, place = _checked(body, terms, command)
    held = current(tx, place) if place else ()
    held = tuple(one for one in held if command.person in ("", one.person))
    if place and not held:
        errors["place"] = Finding(code="place-empty", met=False, reading="register")
    elif len(held) > 1:
        errors["person"] = Finding(code="person-needed", met=False, reading="entry")
    if errors:
        return FieldErrors(errors=errors)
    since, (one,) = command.since or day, held
    agreed = clean_text(command.agreed, lines=True)
    if since <= day:
        leave(tx, one, agreed)
    else:
        until = (date.fromisoformat(since) - timedelta(days=1)).isoformat()
        tx.limit_appointment(one.id, until, agreed, command.act.person)
        data = {"appointment": one.id, "until": until, "agreed": tx.text(agreed)}
        tx.log(body.id, "slack:appointment:limited", data)
    _tell_ended(tx, body, terms, one, since)
    about = {"appointment": one.id, "body": body.id, "place": command.place, "person": one.person}
    return AppointmentEnded(**about, since=since, now=since <= day)


def settle(tx: Transaction, command: SettlePlaces) -> int:
    """What the day brings: appointments that begin or end. Those appointed are told; returns how many."""
    begun = settle_places(tx, command)
    body = tx.body(command.body)
    for one in begun if body is not None else ():
        _tell_appointed(tx, body, tx.terms(body.terms), one, began=True)  # type: ignore[arg-type, union-attr]  # not None
    return len(begun)


def _entry(tx: Transaction, person: str, body_id: str) -> tuple[Body, Terms] | Refusal:
    """The body, locked, if this person may appoint in it."""
    body = tx.lock_body(body_id)
    if body is None:
        return unknown("no-such-body")
    terms = tx.terms(body.terms)
    bar = barred("appointment", roles_in(tx, body.id, terms, person), terms)
    return (body, terms) if bar is None else refuse_in(tx, "appointment", bar, body=body.id)


def _checked(body: Body, terms: Terms, command: Appoint | EndAppointment) -> tuple[dict[str, Finding], Place | None]:
    """What is wrong with the place, the days and who agreed; and the place."""
    errors: dict[str, Finding] = {}
    kind, _, name = command.place.partition(":")
    known = kind in _KINDS and name in places_of(terms)[PlaceKind(kind)]
    if not known:
        errors["place"] = Finding(code="place-unknown", met=False, facts={"name": command.place[:60]}, reading="entry")
    for field in ("since", "until"):
        value = getattr(command, field, "")
        if value and not _is_day(value):
            errors[field] = Finding(code="day-unreadable", met=False, reading="entry")
    agreed = clean_text(command.agreed, lines=True)
    if (wrong := check_words(agreed, name="agreed", limit=AGREED_LIMIT)) is not None:
        errors["agreed"] = wrong
    return errors, Place(body=body.id, kind=PlaceKind(kind), name=name) if known else None


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text)) and date.fromisoformat(text) is not None
    except ValueError:
        return False


def _about(body: Body, terms: Terms, one: Appointment) -> dict[str, object]:
    titles = {seat.id: seat.title for seat in terms.seats} | {place.id: place.title for place in terms.attendees}
    return {
        **about_body(body, terms),
        "person": one.person,
        "kind": one.kind.value,
        "place": one.place,
        "since": one.since,
        "until": one.until,
        "title": titles.get(one.place, ""),
        "agreed": one.agreed,
    }


def _tell_appointed(tx: Transaction, body: Body, terms: Terms, one: Appointment, *, began: bool = False) -> None:
    data = {**_about(body, terms, one), "by": one.entered_by, "coming": one.state is AppointmentState.COMING}
    data["coming"] = data["coming"] and not began
    about = f"{one.id}:{'begun' if began else 'made'}"
    tell_in(tx, "appointed", body, one.person, about, data=data)
    tell_channel(tx, "members-changed", body, about, {**data, "ended": False})


def _tell_ended(tx: Transaction, body: Body, terms: Terms, one: Appointment, since: str) -> None:
    data = {**_about(body, terms, one), "by": tx.act.person, "since": since}
    tell_in(tx, "appointment-over", body, one.person, one.id, data=data)
    tell_channel(tx, "members-changed", body, f"{one.id}:ended", {**data, "ended": True})
