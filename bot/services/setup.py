"""A body adopts its terms of reference: seats filled, offices named, every blank filled in; and its meetings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from bot.rules.findings import Finding
from bot.rules.terms import TermsError, read_terms
from bot.services.entry import CLOCKS_CHANGE, FieldErrors, check_words, clean_text, read_deadline
from bot.services.places import offices_of
from bot.services.seating import Place, Term, enrol
from bot.services.versions import add_contact, first_version
from storage.facts import Act, Body, Meeting, PlaceKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.findings import Fact
    from bot.rules.terms import Terms
    from storage.transaction import Transaction

NAME_LIMIT = 100
_KEY = re.compile(r"[a-z][a-z0-9-]{1,19}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptBody:
    """`terms`: as read from a file; `fill`: values of its blanks; `seats`: seat -> person (None or left out: vacant).

    `attendees`: place -> person; `officers`: office -> people; `outside`: office -> (name, e-mail address) of people
    who are not in the workspace; `agreed`: who agreed all this; `since`: place (`seats.gp`,
    `officers.secretariat.U01`) -> first day in post (ISO); `meetings`: (kind, wall time in the terms' zone, or
    an ISO instant).
    """

    act: Act
    key: str
    name: str
    channel: str
    terms: Mapping[str, Any]
    fill: Mapping[str, Any] = field(default_factory=dict)
    seats: Mapping[str, str | None] = field(default_factory=dict)
    attendees: Mapping[str, str] = field(default_factory=dict)
    officers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    language: str = "en"
    meetings: tuple[tuple[str, str], ...] = ()
    outside: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    agreed: str = ""
    since: Mapping[str, str] = field(default_factory=dict)


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    body: str
    key: str
    terms: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMeeting:
    """`held`: a wall time `2026-12-10T14:00` in the terms' zone, or an ISO instant with its offset."""

    act: Act
    body: str
    kind: str
    held: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAdded:
    meeting: str
    body: str
    held_at: str


def adopt_body(tx: Transaction, command: AdoptBody) -> Adopted | FieldErrors:
    """Set a body up. It cannot go live with a blank open, a seat that the terms do not know, or a key that is taken."""
    fill = {name: value.isoformat() if isinstance(value, date) else value for name, value in command.fill.items()}
    try:
        terms = read_terms(command.terms, fill)
    except TermsError as error:
        first = error.problems[0]
        facts: dict[str, Fact] = {
            "path": ".".join(map(str, first.path)),
            "problem": first.message,
            "problems": len(error.problems),
        }
        return FieldErrors(errors={"terms": Finding(code="terms-unreadable", met=False, facts=facts, reading="entry")})
    name = clean_text(command.name)
    errors = {
        **blank_errors(terms),
        **identity_errors(tx, key=command.key, name=name, channel=command.channel),
        **_places(command, terms),
        **_dates(command, terms),
    }
    if errors:
        return FieldErrors(errors=errors)
    body = Body(
        team=command.act.team,
        id=tx.new_id(),
        key=command.key,
        name=name,
        channel=command.channel,
        terms=tx.put_terms(command.terms, fill),
        language=command.language,
    )
    tx.add_body(body)
    tx.log(body.id, "setup:body:adopted", {"key": body.key, "terms": body.terms, "channel": body.channel})
    first_version(tx, body, command.agreed)
    _fill(tx, body, command, terms)
    return Adopted(body=body.id, key=body.key, terms=body.terms)


def add_meeting(tx: Transaction, command: AddMeeting) -> MeetingAdded | FieldErrors:
    """Enter a meeting of a body; at its time those who preside are asked to ratify what waits for it."""
    body = tx.body(command.body)
    if body is None:
        return FieldErrors(errors={"body": Finding(code="no-such-body", met=False, reading="register")})
    terms = tx.terms(body.terms)
    wrong = _meeting_problem(terms, command.kind, command.held, 1)
    if wrong is not None:
        return FieldErrors(errors={"held": wrong})
    meeting = _enter(tx, body, terms, command.kind, command.held)
    return MeetingAdded(meeting=meeting.id, body=body.id, held_at=meeting.held_at.isoformat())


def blank_errors(terms: Terms) -> dict[str, Finding]:
    """Every blank that is still open, by its name."""
    return {
        f"fill.{blank.name}": Finding(
            code="blank-open-asked",
            clause=blank.clause,
            met=False,
            facts={"blank": blank.name, "question": blank.question},
            reading="entry",
        )
        for blank in terms.open_blanks
    }


def identity_errors(tx: Transaction, *, key: str, name: str, channel: str) -> dict[str, Finding]:
    """What is wrong with a new body's key, name (cleaned) or channel, by field."""
    errors: dict[str, Finding] = {}
    if not _KEY.fullmatch(key):
        errors["key"] = Finding(code="key-unreadable", met=False, reading="entry")
    elif tx.body_by_key(key) is not None:
        errors["key"] = Finding(code="key-taken", met=False, facts={"key": key}, reading="register")
    if (wrong := check_words(name, name="name", limit=NAME_LIMIT)) is not None:
        errors["name"] = wrong
    if not channel:
        errors["channel"] = Finding(code="channel-missing", met=False, reading="entry")
    elif tx.body_in_channel(channel) is not None:
        errors["channel"] = Finding(code="channel-taken", met=False, reading="register")
    return errors


def _places(command: AdoptBody, terms: Terms) -> dict[str, Finding]:
    """Names that the terms do not know: seats, places in attendance, offices."""
    offices = offices_of(terms)
    known = {
        "seats": ("seat-unknown", command.seats, tuple(seat.id for seat in terms.seats)),
        "attendees": ("attendee-unknown", command.attendees, tuple(place.id for place in terms.attendees)),
        "officers": ("office-unknown", command.officers, offices),
        "outside": ("office-unknown", command.outside, offices),
    }
    return {
        f"{field}.{name}": Finding(code=code, met=False, facts={"name": name, "names": names}, reading="entry")
        for field, (code, given, names) in known.items()
        for name in given
        if name not in names
    }


def _dates(command: AdoptBody, terms: Terms) -> dict[str, Finding]:
    found = (
        (number, _meeting_problem(terms, kind, held, number))
        for number, (kind, held) in enumerate(command.meetings, start=1)
    )
    return {f"meetings.{number}": problem for number, problem in found if problem is not None}


def _meeting_problem(terms: Terms, kind: str, held: str, number: int) -> Finding | None:
    if kind not in terms.meetings.kinds:
        facts: dict[str, Fact] = {"name": kind, "names": tuple(terms.meetings.kinds)}
        return Finding(code="meeting-kind-unknown", met=False, facts=facts, reading="entry")
    found = _instant(held, terms.time_zone)
    if isinstance(found, Finding):
        if found.code in CLOCKS_CHANGE:
            return found
        return Finding(code="meeting-unreadable", met=False, facts={"number": number}, reading="entry")
    return None


def _instant(held: str, zone: str) -> datetime | Finding:
    """An instant as written with its offset, or a wall time in the zone of the terms."""
    try:
        written = datetime.fromisoformat(held)
    except ValueError:
        return Finding(code="meeting-unreadable", met=False, reading="entry")
    if written.tzinfo is not None:
        return written.astimezone(UTC)
    read = read_deadline(held[:16], zone)
    return read if isinstance(read, Finding) else read.instant


def _fill(tx: Transaction, body: Body, command: AdoptBody, terms: Terms) -> None:
    def term(name: str) -> Term:
        return Term(since=command.since.get(name, ""), agreed=command.agreed)

    for seat in terms.seats:
        person = command.seats.get(seat.id)
        if person:
            enrol(tx, Place(body=body.id, kind=PlaceKind.SEAT, name=seat.id), person, term(f"seats.{seat.id}"))
        else:
            tx.appoint(body.id, seat.id, None)
        tx.log(body.id, "setup:seat:filled", {"of_seat": seat.id, "person": person})
    for place, person in command.attendees.items():
        enrol(tx, Place(body=body.id, kind=PlaceKind.ATTENDEE, name=place), person, term(f"attendees.{place}"))
        tx.log(body.id, "setup:attendee:named", {"place": place, "person": person})
    for office, people in command.officers.items():
        for person in dict.fromkeys(people):
            enrol(
                tx, Place(body=body.id, kind=PlaceKind.OFFICE, name=office), person, term(f"officers.{office}.{person}")
            )
            tx.log(body.id, "setup:officer:named", {"office": office, "person": person})
    for office, contacts in command.outside.items():
        for name, email in contacts:
            add_contact(tx, body.id, office, name, email)
    for kind, held in command.meetings:
        _enter(tx, body, terms, kind, held)


def _enter(tx: Transaction, body: Body, terms: Terms, kind: str, held: str) -> Meeting:
    """Enter a meeting whose date has been checked."""
    at = _instant(held, terms.time_zone)
    if isinstance(at, Finding):
        raise TypeError(held)
    meeting = Meeting(team=tx.team, id=tx.new_id(), body=body.id, kind=kind, held_at=at, zone=terms.time_zone)
    tx.add_meeting(meeting)
    data = {"meeting": meeting.id, "kind": kind, "held_at": at.isoformat()}
    tx.log(body.id, "setup:meeting:entered", data)
    return meeting
