"""Tables of bodies in the making and of their changes: drafts, versions of terms, appointments, contacts outside."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Column, ForeignKeyConstraint, Index, String, Text, UniqueConstraint
from sqlmodel import Field

from storage.body_facts import AppointmentState, DraftState, PlaceKind
from storage.columns import Document, Instant, Number, Words
from storage.tables.base import Row, column, holds, number, owned, where


class Drafts(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str | None
    started_by: str
    started_at: datetime = column(Instant())
    key: str
    name: str
    channel: str
    channel_name: str
    shared: bool
    source: str
    terms: Mapping[str, object] = column(Document())
    fill: Mapping[str, object] = column(Document())
    seats: Mapping[str, object] = column(Document())
    attendees: Mapping[str, object] = column(Document())
    officers: Mapping[str, object] = column(Document())
    outside: Mapping[str, object] = column(Document())
    holds_from: str
    agreed: str = column(Text())
    language: str = Field(sa_column=Column(String(), nullable=False, server_default="en"))
    since: Mapping[str, object] = Field(sa_column=Column(Document(), nullable=False, server_default="{}"))
    state: DraftState = column(Words(DraftState))
    submitted_by: str | None
    submitted_at: datetime | None = column(Instant(), nullable=True)
    answered_by: str | None
    answered_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        owned("bodies", "body"),
        holds("state", "state IN ('open', 'submitted', 'activated', 'dropped')"),
        holds("submitted", "state NOT IN ('submitted', 'activated') OR submitted_by IS NOT NULL"),
        holds("two_people", "state <> 'activated' OR (answered_by IS NOT NULL AND answered_by <> submitted_by)"),
        Index(None, "team", "state"),
    )


class Versions(Row, table=True):
    team: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    version: int = column(Number, primary_key=True)
    terms: str
    holds_from: datetime = column(Instant())
    agreed: str = column(Text())
    entered_by: str
    confirmed_by: str
    entered_at: datetime = column(Instant())
    __table_args__ = (
        owned("bodies", "body"),
        ForeignKeyConstraint(("team", "terms"), ("terms.team", "terms.sha")),
        holds("version", "version >= 1"),
    )


class Appointments(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    body: str
    kind: PlaceKind = column(Words(PlaceKind))
    place: str
    person: str
    since: str
    until: str
    agreed: str = column(Text())
    entered_by: str
    entered_at: datetime = column(Instant())
    state: AppointmentState = column(Words(AppointmentState))
    ended_by: str | None
    ended_at: datetime | None = column(Instant(), nullable=True)
    ended_why: str = column(Text())
    __table_args__ = (
        UniqueConstraint("team", "id"),
        owned("bodies", "body"),
        Index(None, "team", "body"),
        where(
            "state = 'current' AND kind <> 'office'",
            "uq_appointments_current",
            *("team", "body", "kind", "place"),
            unique=True,
        ),
        holds("kind", "kind IN ('seat', 'attendee', 'office')"),
        holds("state", "state IN ('coming', 'current', 'ended')"),
        holds("days", "since = '' OR until = '' OR since <= until"),
        holds("ended", "(state = 'ended') = (ended_at IS NOT NULL)"),
    )


class Contacts(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str
    office: str
    name: str
    email: str
    entered_by: str
    entered_at: datetime = column(Instant())
    ended_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (owned("bodies", "body"), Index(None, "team", "body"))
