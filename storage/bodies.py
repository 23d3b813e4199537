"""Bodies in the making, versions of terms, appointments, and contacts outside the workspace."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_

from storage import tables as t
from storage.body_facts import Appointment, AppointmentState, Contact, Draft, DraftState, Version
from storage.facts import Body, Person
from storage.link import Prepared
from storage.people import BODIES, PEOPLE, Peopled
from storage.shelf import Shelf

DRAFTS, VERSIONS, APPOINTMENTS, CONTACTS = (
    Shelf(Draft, t.Drafts),
    Shelf(Version, t.Versions, by="body"),
    Shelf(Appointment, t.Appointments),
    Shelf(Contact, t.Contacts),
)
_d, _v, _a, _c = DRAFTS.table.c, VERSIONS.table.c, APPOINTMENTS.table.c, CONTACTS.table.c
_seats, _attendances = t.table_of(t.Seats), t.table_of(t.Attendances)

_alive = or_(_d.state == DraftState.OPEN, _d.state == DraftState.SUBMITTED)
_ALIVE = Prepared(DRAFTS.select().where(_alive).order_by(_d.started_at, _d.id))
_LOCK_DRAFT = Prepared(DRAFTS.select().where(_d.id == bindparam("by")).with_for_update())
_LOCK_BODY = Prepared(BODIES.select().where(BODIES.table.c.id == bindparam("by")).with_for_update())
_VERSIONS = Prepared(VERSIONS.select().where(_v.body == bindparam("body")).order_by(_v.version))
_APPOINTMENTS = Prepared(APPOINTMENTS.select().where(_a.body == bindparam("body")).order_by(_a.number))
_CONTACTS = Prepared(
    CONTACTS.select().where(_c.body == bindparam("body"), _c.ended_at.is_(None)).order_by(_c.entered_at, _c.id)
)

_EVERYBODY = Prepared(PEOPLE.select().order_by(PEOPLE.table.c.name, PEOPLE.table.c.id))


def _removal(table: Any, place: str) -> Prepared:
    c = table.c
    found = (c.team == bindparam("team"), c.body == bindparam("body"), c[place] == bindparam("place"))
    return Prepared(delete(table).where(*found))


_REMOVE_SEAT, _REMOVE_ATTENDEE = _removal(_seats, "seat"), _removal(_attendances, "attendee")


class Founding(Peopled):
    """The part of a transaction that knows how bodies come to be and change."""

    def add_draft(self, draft: Draft) -> None:
        self._add(DRAFTS, draft)

    def draft(self, draft: str) -> Draft | None:
        return self._find(DRAFTS, draft)

    def lock_draft(self, draft: str) -> Draft | None:
        """As it is, and as it stays until this act is committed."""
        if not (self._writing and self._link.locks_rows):
            return self.draft(draft)
        return self._one(DRAFTS, _LOCK_DRAFT, by=draft)

    def lock_body(self, body: str) -> Body | None:
        """The body as it is; nobody else changes its people or terms until this act is committed."""
        if not (self._writing and self._link.locks_rows):
            return self.body(body)
        return self._one(BODIES, _LOCK_BODY, by=body)

    def drafts(self) -> tuple[Draft, ...]:
        """All that are open or wait for a second person, the oldest first."""
        return self._all(DRAFTS, _ALIVE)

    def update_draft(self, draft: str, **changes: Any) -> None:
        DRAFTS.update(self._link, self.team, draft, changes)

    def add_version(self, version: Version) -> None:
        """The next version of a body's terms; the terms must have been put before."""
        self._add(VERSIONS, version)

    def versions(self, body: str) -> tuple[Version, ...]:
        """Every version of a body's terms, the first one first."""
        return self._all(VERSIONS, _VERSIONS, body=body)

    def add_appointment(self, appointment: Appointment) -> None:
        self._add(APPOINTMENTS, appointment)

    def appointments(self, body: str) -> tuple[Appointment, ...]:
        """All of a body, past and coming ones too, in the order in which they were entered."""
        return self._all(APPOINTMENTS, _APPOINTMENTS, body=body)

    def begin_appointment(self, appointment: str) -> None:
        """Its first day has come."""
        APPOINTMENTS.update(self._link, self.team, appointment, {"state": AppointmentState.CURRENT})

    def limit_appointment(self, appointment: str, until: str, why: str, by: str) -> None:
        """Set its last day (ISO); it ends when that day is over."""
        APPOINTMENTS.update(self._link, self.team, appointment, {"until": until, "ended_why": why, "ended_by": by})

    def end_appointment(self, appointment: str, *, by: str, at: datetime, why: str) -> None:
        ended = {"state": AppointmentState.ENDED, "ended_by": by, "ended_at": at, "ended_why": why}
        APPOINTMENTS.update(self._link, self.team, appointment, ended)

    def remove_seat(self, body: str, seat: str) -> None:
        """A seat that the terms have no more; who sat there stands in the appointments."""
        self._link.change(_REMOVE_SEAT, team=self.team, body=body, place=seat)

    def leave_attendance(self, body: str, attendee: str) -> None:
        """Nobody is in attendance in that place any more."""
        self._link.change(_REMOVE_ATTENDEE, team=self.team, body=body, place=attendee)

    def add_contact(self, contact: Contact) -> None:
        self._add(CONTACTS, contact)

    def contacts(self, body: str, office: str = "") -> tuple[Contact, ...]:
        """People outside the workspace who hold an office of the body now; of one office where it is named."""
        return tuple(one for one in self._all(CONTACTS, _CONTACTS, body=body) if office in ("", one.office))

    def end_contact(self, contact: str, at: datetime) -> None:
        CONTACTS.update(self._link, self.team, contact, {"ended_at": at})

    def everybody(self) -> tuple[Person, ...]:
        """Everybody of the workspace whom we know, by name."""
        return self._all(PEOPLE, _EVERYBODY)
