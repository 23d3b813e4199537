"""What is kept around a meeting: moved days, guests and the channel, who declared nothing, views, copies of minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class InvitationState(StrEnum):
    """What became of an invitation after it was given."""

    TAKEN_BACK = "taken-back"
    RENEWED = "renewed"


class PassState(StrEnum):
    """How far a guest's way into the body's channel, and out of it, has come."""

    ASKED = "asked"
    ENTERING = "entering"
    """They were not in the channel when this was written; Slack has been asked, and may have done it."""
    INSIDE = "inside"
    THERE_BEFORE = "there-before"
    """They were in the channel anyway, so they are never removed."""
    BARRED = "barred"
    """Slack did not let Quorate do it; somebody was asked to do it by hand."""
    OUTSIDE = "outside"
    STUCK = "stuck"
    """Slack did not let Quorate remove them; somebody was asked to do it by hand."""


class CopyWay(StrEnum):
    """How a copy of the minutes went to somebody."""

    EMAIL = "email"
    POST = "post"
    HAND = "hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """A meeting was moved to another day. Never changed, only added to."""

    team: str
    id: str
    meeting: str
    was: datetime
    held: datetime
    moved_by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationChange:
    """An invitation was taken back, or given again; the latest is how it is."""

    team: str
    id: str
    meeting: str
    invitation: str
    state: InvitationState
    person: str
    """Who did it."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """A guest's way into a channel for the time around their items. `wanted`: they should be inside now."""

    team: str
    id: str
    body: str
    meeting: str
    person: str
    channel: str
    wanted: bool
    state: PassState
    why: str
    """Slack's own word for why it was not done; empty where it was."""
    turn: int
    """Counts how often they were asked in or out, so that each asks for a message of its own."""
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingDeclared:
    """A member has nothing to declare for one meeting."""

    team: str
    id: str
    meeting: str
    seat: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewShared:
    """What a member who will not be there wants to be said. `item`: of the agenda; empty: of all of it."""

    team: str
    id: str
    meeting: str
    item: str
    seat: str
    person: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesCopy:
    """The minutes of a meeting were copied to somebody to whom the terms want them copied."""

    team: str
    id: str
    meeting: str
    recipient: str
    """A person of the workspace, or a contact outside it, by the name or address that the body keeps."""
    way: CopyWay
    copied_by: str
    at: datetime
