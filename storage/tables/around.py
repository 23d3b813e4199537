"""Tables around a meeting: moved days, invitations taken back, guests in the channel, nil returns, views, copies."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlmodel import Field

from storage.around_facts import CopyWay, InvitationState, PassState
from storage.columns import Instant, Words
from storage.tables.base import Row, column, holds, number, owned


def _of_meeting() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(("team", "meeting"), ("meetings.team", "meetings.id"))


class Movings(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    was: datetime = column(Instant())
    held: datetime = column(Instant())
    moved_by: str
    reason: str = column(Text())
    at: datetime = column(Instant())
    __table_args__ = (_of_meeting(), UniqueConstraint("team", "id"), Index(None, "team", "meeting"))


class InvitationChanges(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    invitation: str
    state: InvitationState = column(Words(InvitationState))
    person: str
    at: datetime = column(Instant())
    __table_args__ = (
        _of_meeting(),
        owned("invitations", "invitation"),
        UniqueConstraint("team", "id"),
        Index(None, "team", "meeting"),
        holds("state", "state IN ('taken-back', 'renewed')"),
    )


class Passes(Row, table=True):
    team: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    body: str
    meeting: str
    person: str
    channel: str
    wanted: bool
    state: PassState = column(Words(PassState))
    why: str
    turn: int
    changed_at: datetime = column(Instant())
    __table_args__ = (
        _of_meeting(),
        owned("bodies", "body"),
        UniqueConstraint("team", "meeting", "person"),
        Index(None, "team", "body", "wanted"),
        holds(
            "state",
            "state IN ('asked', 'entering', 'inside', 'there-before', 'barred', 'outside', 'stuck')",
        ),
    )


class NilReturns(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    seat: str
    person: str
    at: datetime = column(Instant())
    __table_args__ = (_of_meeting(), UniqueConstraint("team", "id"), Index(None, "team", "meeting"))


class ViewsShared(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    item: str
    seat: str
    person: str
    words: str = column(Text())
    at: datetime = column(Instant())
    __table_args__ = (_of_meeting(), UniqueConstraint("team", "id"), Index(None, "team", "meeting"))


class MinutesCopies(Row, table=True):
    number: int | None = number()
    team: str
    id: str
    meeting: str
    recipient: str = column(Text())
    way: CopyWay = column(Words(CopyWay))
    copied_by: str
    at: datetime = column(Instant())
    __table_args__ = (
        _of_meeting(),
        UniqueConstraint("team", "id"),
        Index(None, "team", "meeting"),
        holds("way", "way IN ('email', 'post', 'hand')"),
    )
