"""What is kept of meetings: how each stands, its agenda, who was there, what was put to it, its minutes and actions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SittingState(StrEnum):
    CALLED = "called"
    SITTING = "sitting"
    CLOSED = "closed"
    STOOD_DOWN = "stood-down"


class MinutesState(StrEnum):
    NONE = "none"
    DRAFT = "draft"
    """Sent to the members, who say whether they are accurate."""
    APPROVED = "approved"


class ItemState(StrEnum):
    """Of an agenda item. `proposed` is one that came late and waits for those whom the terms name."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    NOT_TAKEN = "not-taken"
    DONE = "done"
    DEFERRED = "deferred"
    REFERRED = "referred"


class ItemKind(StrEnum):
    """All but a `matter`, which is entered by somebody, come by themselves.

    `noting`: a decision taken by one person alone since the last meeting, which is told and needs no vote.
    """

    DECLARATIONS = "declarations"
    MINUTES = "minutes"
    RATIFICATION = "ratification"
    NOTING = "noting"
    MATTER = "matter"


class PresenceState(StrEnum):
    """`present`: the holder of the seat is there; `acting`: an alternate is, in the seat; `attending`: without one.

    `expected`: apologies were taken back.
    """

    PRESENT = "present"
    ACTING = "acting"
    ATTENDING = "attending"
    APOLOGIES = "apologies"
    EXPECTED = "expected"
    LEFT = "left"


class Consent(StrEnum):
    """To what two people agree."""

    AGENDA = "agenda"
    STAND_DOWN = "stand-down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """How a meeting stands. A meeting that was entered without being called has none yet."""

    team: str
    meeting: str
    body: str
    called_by: str
    called_at: datetime
    matters: str = ""
    """What the notice says is to be discussed."""
    place: str = ""
    """A room, or a link."""
    state: SittingState = SittingState.CALLED
    began_at: datetime | None = None
    closed_at: datetime | None = None
    presiding: str = ""
    """The seat of whoever presides now."""
    item: str = ""
    """The agenda item that is being taken."""
    agenda_agreed_at: datetime | None = None
    financial_log: str | None = None
    """As confirmed before the close; empty: nothing to record. None: not confirmed yet."""
    minutes: MinutesState = MinutesState.NONE
    minutes_approved_at: datetime | None = None
    minutes_sent_at: datetime | None = None
    """When the draft first went to the members."""
    released_at: datetime | None = None
    """When the approved minutes were made available to the members."""
    reason: str = ""
    """Why it was stood down."""
    lasts: int | None = None
    """For how many minutes it is called; None: nobody said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """`place` orders the agenda. `decision`: what is ratified or noted; decisions put under it stand in `Tabled`."""

    team: str
    id: str
    body: str
    meeting: str
    place: int
    kind: ItemKind
    title: str
    words: str
    papers: str
    """Links, one a line."""
    proposed_by: str
    proposed_at: datetime
    late: bool
    state: ItemState
    decision: str = ""
    note: str = ""
    """For the minutes."""
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One of the two (or more) whose agreement is needed has given it."""

    team: str
    id: str
    meeting: str
    about: Consent
    seat: str
    person: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """Somebody came, left or sent apologies; the latest of a seat is how it is. Never changed, only added to."""

    team: str
    id: str
    meeting: str
    seat: str
    """A seat, or a place in attendance; for a guest invited to one item, empty."""
    person: str
    state: PresenceState
    recorded_by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Somebody without a seat or a place in attendance is invited for one agenda item. Never changed, only added to."""

    team: str
    id: str
    meeting: str
    item: str
    person: str
    invited_by: str
    at: datetime
    access: bool | None = None
    """Whether they are let into the body's channel while the item is near; None: nobody was asked then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabled:
    """A decision put to a meeting. `agreed`: by consensus, so nobody votes."""

    team: str
    decision: str
    meeting: str
    item: str
    agreed: bool
    presiding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPoint:
    """Something that somebody is to do. `due`: a day (YYYY-MM-DD), or empty."""

    team: str
    id: str
    body: str
    meeting: str
    item: str
    words: str
    owner: str
    due: str
    entered_by: str
    entered_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a member says is not accurate in draft minutes."""

    team: str
    id: str
    meeting: str
    person: str
    words: str
    at: datetime
