"""What a person can be to a decision, a meeting or an offer, and in which part of its life an act has its place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is to one decision, to one meeting, or to one offer made on it."""

    HOLDER = "holder"
    ALTERNATE = "alternate"
    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    PRESIDING = "presiding"
    SECRETARIAT = "secretariat"
    SIGNATORY = "signatory"
    OPENER = "opener"
    NOMINEE = "nominee"
    PROXY_HOLDER = "proxy-holder"
    GRANTOR = "grantor"
    RECORDED_FOR = "recorded-for"
    """The member in whose name the secretariat took down a vote."""
    ATTENDEE = "attendee"
    DECLARANT = "declarant"
    AGENDA_SETTER = "agenda-setter"
    """Whose agreement the terms ask for an agenda."""
    INVITED = "invited"
    """For an item of the meeting, without a seat or a place in attendance."""
    OWING = "owing"
    """Whoever owes the duty, or said that it is done."""


class State(StrEnum):
    """How far a decision, or a meeting, has come."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    CALLED = "called"
    SITTING = "sitting"
    HELD = "held"
    STOOD_DOWN = "stood down"


class When(StrEnum):
    """In which part of a decision's life an act has its place."""

    RUNNING = "running"
    """Open, and before the deadline."""
    CLOSED = "closed"
    NOT_WITHDRAWN = "not-withdrawn"
    """Open or closed."""
    ALWAYS = "always"
    """It is about the body, not about one of its decisions."""

    @property
    def states(self) -> frozenset[State]:
        """The states of a decision in which the act has its place."""
        match self:
            case When.RUNNING:
                return frozenset({State.OPEN})
            case When.CLOSED:
                return frozenset({State.CLOSED})
            case When.NOT_WITHDRAWN:
                return frozenset({State.OPEN, State.CLOSED})
            case When.ALWAYS:
                return frozenset({State.OPEN, State.CLOSED, State.WITHDRAWN})


class Phase(StrEnum):
    """In which part of a meeting's life an act has its place."""

    AHEAD = "ahead"
    """Called, and neither begun nor stood down."""
    DURING = "during"
    OPEN = "open"
    """Ahead or during."""
    AFTER = "after"
    WHENEVER = "whenever"
    """Ahead, during or after; unless it was stood down."""

    @property
    def states(self) -> frozenset[State]:
        """The states of a meeting in which the act has its place."""
        match self:
            case Phase.AHEAD:
                return frozenset({State.CALLED})
            case Phase.DURING:
                return frozenset({State.SITTING})
            case Phase.OPEN:
                return frozenset({State.CALLED, State.SITTING})
            case Phase.AFTER:
                return frozenset({State.HELD})
            case Phase.WHENEVER:
                return frozenset({State.CALLED, State.SITTING, State.HELD})


class Matter(StrEnum):
    """What an act is done to; the value is how a person of another workspace is answered, where it does not exist."""

    DECISION = "no-such-decision"
    OFFER = "no-such-offer"
    BODY = "no-such-body"
    INTEREST = "no-such-interest"
    MEETING = "no-such-meeting-here"
    DUTY = "no-such-duty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One row: who may, when, and how somebody else is answered (a code, and the part of the terms that says so).

    `roles` are of the body that the act is about: nobody has any in another body, or from another workspace.
    """

    roles: frozenset[Role]
    when: When | Phase
    otherwise: str
    rule: str
    matter: Matter
