"""Versions of a body's terms: each holds from a day on, and decisions keep the one under which they were opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.local_times import begins as day_begins
from bot.services.body_posting import about_body, tell_channel
from bot.services.seating import SettlePlaces, leave, places_due
from storage.facts import Act, AppointmentState, Contact, PlaceKind, Version

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from storage.facts import Body
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class BringIntoForce:
    """`body`: its id."""

    act: Act
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """Terms as written with what fills their blanks; `holds_from`: an ISO day in their zone."""

    terms: Mapping[str, object]
    fill: Mapping[str, object]
    holds_from: str
    agreed: str
    entered_by: str


def first_version(tx: Transaction, body: Body, agreed: str) -> None:
    """The terms with which a body begins; its terms stand in the body."""
    _add(tx, body, 1, sha=body.terms, begins=tx.now(), agreed=agreed, entered_by=tx.act.person)


def add_version(tx: Transaction, body: Body, new: NewVersion) -> Version:
    """The next version; it comes into force on its day, or now where that day has come."""
    sha = tx.put_terms(new.terms, new.fill)
    zone = ZoneInfo(tx.terms(sha).time_zone)
    begins = day_begins(date.fromisoformat(new.holds_from), zone)
    number = len(tx.versions(body.id)) + 1
    version = _add(tx, body, number, sha=sha, begins=begins, agreed=new.agreed, entered_by=new.entered_by)
    data = {"version": version.version, "terms": sha, "holds_from": begins, "agreed": tx.text(new.agreed)}
    tx.log(body.id, "setup:terms:agreed", data)
    if begins > tx.now():
        tell_channel(tx, "terms-coming", body, f"{body.id}:{version.version}", _about(tx, body, version))
    else:
        _put_in_force(tx, body, version)
    return version


def version_due(tx: Transaction, query: BringIntoForce) -> bool:
    """Whether the day of a newer version has come. Writes nothing."""
    body = tx.body(query.body)
    return body is not None and _in_force(tx, body).terms != body.terms


def changes_due(tx: Transaction, query: SettlePlaces) -> bool:
    """Whether this day brings a body an appointment, the end of one, or other terms. Writes nothing."""
    return places_due(tx, query) or version_due(tx, BringIntoForce(act=query.act, body=query.body))


def bring_into_force(tx: Transaction, command: BringIntoForce) -> bool:
    """Make the newest version whose day has come the one that holds; False where it does already."""
    body = tx.lock_body(command.body)
    if body is None or (version := _in_force(tx, body)).terms == body.terms:
        return False
    _put_in_force(tx, body, version)
    return True


def _in_force(tx: Transaction, body: Body) -> Version:
    come = [version for version in tx.versions(body.id) if version.holds_from <= tx.now()]
    return max(come, key=lambda version: (version.holds_from, version.version))


def _put_in_force(tx: Transaction, body: Body, version: Version) -> None:
    """Open decisions keep their own terms. Seats that are gone are left; new ones are vacant until somebody sits."""
    before, after = tx.terms(body.terms), tx.terms(version.terms)
    tx.update_body(body.id, terms=version.terms)
    gone: dict[PlaceKind, AbstractSet[str]] = {PlaceKind.SEAT: before.seat_by_id.keys() - after.seat_by_id.keys()}
    gone[PlaceKind.ATTENDEE] = before.attendee_ids - after.attendee_ids
    for one in tx.appointments(body.id):
        if one.state is AppointmentState.CURRENT and one.place in gone.get(one.kind, ()):
            leave(tx, one, "terms")
    for seat in gone[PlaceKind.SEAT]:
        tx.remove_seat(body.id, seat)
    for seat in after.seat_by_id.keys() - before.seat_by_id.keys():
        tx.appoint(body.id, seat, None)
    tx.log(body.id, "setup:terms:in-force", {"version": version.version, "terms": version.terms})
    tell_channel(tx, "terms-in-force", body, f"{body.id}:{version.version}", _about(tx, body, version))


def _about(tx: Transaction, body: Body, version: Version) -> dict[str, object]:
    terms = tx.terms(version.terms)
    return {
        **about_body(body, terms),
        "version": version.version,
        "holds_from": version.holds_from.isoformat(),
        "agreed": version.agreed,
    }


def _add(
    tx: Transaction, body: Body, number: int, *, sha: str, begins: datetime, agreed: str, entered_by: str
) -> Version:
    version = Version(
        team=tx.team,
        body=body.id,
        version=number,
        terms=sha,
        holds_from=begins,
        agreed=agreed,
        entered_by=entered_by,
        confirmed_by=tx.act.person,
        entered_at=tx.now(),
    )
    tx.add_version(version)
    return version


def add_contact(tx: Transaction, body: str, office: str, name: str, email: str) -> Contact:
    """Somebody outside the workspace holds an office, known by an e-mail address."""
    contact = Contact(
        team=tx.team,
        id=tx.new_id(),
        body=body,
        office=office,
        name=name,
        email=email,
        entered_by=tx.act.person,
        entered_at=tx.now(),
    )
    tx.add_contact(contact)
    tx.log(body, "setup:contact:named", {"contact": contact.id, "office": office, "text": tx.text(f"{name} <{email}>")})
    return contact
