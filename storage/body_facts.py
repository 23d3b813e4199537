"""What is kept while a body is set up and its people change: drafts, versions of terms, appointments, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class DraftState(StrEnum):
    """Of a body, or of a change of its terms, that is being prepared."""

    OPEN = "open"
    SUBMITTED = "submitted"
    """Waits for the second person."""
    ACTIVATED = "activated"
    DROPPED = "dropped"


class PlaceKind(StrEnum):
    """What somebody can be appointed to."""

    SEAT = "seat"
    ATTENDEE = "attendee"
    OFFICE = "office"


class AppointmentState(StrEnum):
    COMING = "coming"
    CURRENT = "current"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A body that is being set up, or (`body` given) a new version of a body's terms."""

    team: str
    id: str
    started_by: str
    started_at: datetime
    body: str | None = None
    key: str = ""
    name: str = ""
    channel: str = ""
    channel_name: str = ""
    """As Slack knew it when it was chosen, so that the second person can tell which one is meant."""
    shared: bool = False
    """Whether people of another workspace read along there."""
    source: str = ""
    """Which terms: the name of shipped ones, or `own`."""
    terms: Mapping[str, object] = field(default_factory=dict)
    """As written, with their blanks; empty until they are chosen."""
    fill: Mapping[str, object] = field(default_factory=dict)
    seats: Mapping[str, object] = field(default_factory=dict)
    attendees: Mapping[str, object] = field(default_factory=dict)
    officers: Mapping[str, object] = field(default_factory=dict)
    """Office -> list of people of this workspace."""
    outside: Mapping[str, object] = field(default_factory=dict)
    """Office -> list of [name, e-mail address]."""
    holds_from: str = ""
    """For a change: the first day (ISO) on which it holds, in the zone of the terms."""
    agreed: str = ""
    language: str = ""
    """In which language its channel reads: `en`, `cy` or `both`; empty while nobody has said."""
    since: Mapping[str, object] = field(default_factory=dict)
    """Place -> first day in post (ISO); `all`: of everybody else. Who is in neither begins when it goes live."""
    state: DraftState = DraftState.OPEN
    submitted_by: str | None = None
    submitted_at: datetime | None = None
    answered_by: str | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of a body's terms. Versions are only ever added to."""

    team: str
    body: str
    version: int
    """From 1."""
    terms: str
    """SHA-256 of the terms (hex)."""
    holds_from: datetime
    agreed: str
    """Who agreed it, and when: free text."""
    entered_by: str
    confirmed_by: str
    entered_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """Somebody in a seat, a place in attendance or an office, from one day to another (both included)."""

    team: str
    id: str
    body: str
    kind: PlaceKind
    place: str
    person: str
    since: str
    """ISO day in the zone of the terms; empty where nobody recorded it."""
    until: str
    """The last day; empty while no end is set."""
    agreed: str
    entered_by: str
    entered_at: datetime
    state: AppointmentState
    ended_by: str | None = None
    ended_at: datetime | None = None
    ended_why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody outside the workspace who holds an office: named by an e-mail address."""

    team: str
    id: str
    body: str
    office: str
    name: str
    email: str
    entered_by: str
    entered_at: datetime
    ended_at: datetime | None = None
