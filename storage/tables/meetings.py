"""Tables of meetings: how it stands, agenda, agreement, presence, guests, what was put to it, actions, corrections."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from storage.columns import Instant, Words
from storage.meeting_facts import Consent, ItemKind, ItemState, MinutesState, PresenceState, SittingState
from storage.tables.base import Row, column, holds, number, owned


def _of_meeting() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(("team", "meeting"), ("meetings.team", "meetings.id"))


class Sittings(Row, table=True):
    team: str = Field(primary_key=True)
    meeting: str = Field(primary_key=True)
    body: str
    called_by: str
    called_at: datetime = column(Instant())
    matters: str = column(Text())
    place: str = column(Text())
    state: SittingState = column(Words(SittingState))
    began_at: datetime | None = column(Instant(), nullable=True)
    closed_at: datetime | None = column(Instant(), nullable=True)
    presiding: str
    item: str
    agenda_agreed_at: datetime | None = column(Instant(), nullable=True)
    financial_log: str | None = column(Text(), nullable=True)
    minutes: MinutesState = column(Words(MinutesState))
    minutes_approved_at: datetime | None = column(Instant(), nullable=True)
    minutes_sent_at: datetime | None = column(Instant(), nullable=True)
    released_at: datetime | None = column(Instant(), nullable=True)
    reason: str = column(Text())
    lasts: int | None
    __table_args__ = (
        _of_meeting(),
        owned("bodies", "body"),
        Index(None, "team", "body", "state"),
        holds("state", "state IN ('called', 'sitting', 'closed', 'stood-down')"),
        holds("closed", "(state = 'closed') = (closed_at IS NOT NULL)"),
        holds("minutes", "minutes IN ('none', 'draft', 'approved')"),
        holds("approved", "(minutes = 'approved') = (minutes_approved_at IS NOT NULL)"),
    )


class AgendaItems(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str
    meeting: str
    place: int
    kind: ItemKind = column(Words(ItemKind))
    title: str = column(Text())
    words: str = column(Text())
    papers: str = column(Text())
    proposed_by: str
    proposed_at: datetime = column(Instant())
    late: bool
    state: ItemState = column(Words(ItemState))
    decision: str
    note: str = column(Text())
    settled_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (
        _of_meeting(),
        owned("bodies", "body"),
        Index(None, "team", "meeting", "place"),
        holds("kind", "kind IN ('declarations', 'minutes', 'ratification', 'noting', 'matter')"),
        holds("state", "state IN ('proposed', 'accepted', 'not-taken', 'done', 'deferred', 'referred')"),
    )


class Agreements(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    about: Consent = column(Words(Consent))
    seat: str
    person: str
    at: datetime = column(Instant())
    __table_args__ = (
        _of_meeting(),
        UniqueConstraint("team", "id"),
        Index(None, "team", "meeting"),
        holds("about", "about IN ('agenda', 'stand-down')"),
    )


class Presences(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    seat: str
    person: str
    state: PresenceState = column(Words(PresenceState))
    recorded_by: str
    at: datetime = column(Instant())
    __table_args__ = (
        _of_meeting(),
        UniqueConstraint("team", "id"),
        Index(None, "team", "meeting"),
        holds("state", "state IN ('present', 'acting', 'attending', 'apologies', 'expected', 'left')"),
    )


class Invitations(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    item: str
    person: str
    invited_by: str
    at: datetime = column(Instant())
    access: bool | None
    __table_args__ = (
        _of_meeting(),
        owned("agendaitems", "item"),
        UniqueConstraint("team", "id"),
        UniqueConstraint("team", "item", "person"),
        Index(None, "team", "meeting"),
    )


class TabledDecisions(Row, table=True):
    team: str = Field(primary_key=True)
    decision: str = Field(primary_key=True)
    meeting: str
    item: str
    agreed: bool
    presiding: str
    __table_args__ = (
        _of_meeting(),
        owned("decisions", "decision"),
        ForeignKeyConstraint(("team", "item"), ("agendaitems.team", "agendaitems.id")),
        Index(None, "team", "meeting"),
    )


class ActionPoints(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str
    meeting: str
    item: str
    words: str = column(Text())
    owner: str
    due: str
    entered_by: str
    entered_at: datetime = column(Instant())
    done_at: datetime | None = column(Instant(), nullable=True)
    __table_args__ = (_of_meeting(), owned("bodies", "body"), Index(None, "team", "body"), Index(None, "team", "owner"))


class Corrections(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    person: str
    words: str = column(Text())
    at: datetime = column(Instant())
    __table_args__ = (_of_meeting(), UniqueConstraint("team", "id"), Index(None, "team", "meeting"))
