"""What is kept, as plain facts: bodies, people, decisions, ballots, conflicts, alternates, proxies, signatures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.rules.findings import Outcome
from bot.rules.record import Capacity, Channel, Choice, Ruling
from storage.acting_facts import Mandate, MandateKind, OfferState, ProxyVote
from storage.acts import Act, AuditEvent, Parcel
from storage.body_facts import Appointment, AppointmentState, Contact, Draft, DraftState, PlaceKind, Version
from storage.interest_facts import Confirmation, Interest, InterestEnd, ItemConflict, Round
from storage.meeting_facts import (
    ActionPoint,
    AgendaItem,
    Agreement,
    Consent,
    Correction,
    Invitation,
    ItemKind,
    ItemState,
    MinutesState,
    Presence,
    PresenceState,
    Sitting,
    SittingState,
    Tabled,
)
from storage.outcome_facts import Meeting, Ratification, Signature
from storage.stating_facts import ReceivedBy, RecordedVote, Said, Statement, Step, StepKind

__all__ = [
    "Act",
    "ActionPoint",
    "AgendaItem",
    "Agreement",
    "Appointment",
    "AppointmentState",
    "AuditEvent",
    "Body",
    "CastBallotFact",
    "Confirmation",
    "Conflict",
    "Consent",
    "Contact",
    "Correction",
    "Decision",
    "DecisionState",
    "Draft",
    "DraftState",
    "Elector",
    "Interest",
    "InterestEnd",
    "Invitation",
    "ItemConflict",
    "ItemKind",
    "ItemState",
    "LodgedProxy",
    "Mandate",
    "MandateKind",
    "Meeting",
    "MinutesState",
    "Nomination",
    "OfferState",
    "Parcel",
    "Person",
    "PersonKind",
    "PlaceKind",
    "Presence",
    "PresenceState",
    "ProxyVote",
    "Ratification",
    "ReceivedBy",
    "RecordedVote",
    "Round",
    "Said",
    "Signature",
    "Sitting",
    "SittingState",
    "Statement",
    "Step",
    "StepKind",
    "Tabled",
    "Version",
]


class PersonKind(StrEnum):
    MEMBER = "member"
    GUEST = "guest"
    STRANGER = "stranger"
    DEACTIVATED = "deactivated"
    BOT = "bot"


class DecisionState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of one workspace; identity is `(team, id)`, never a display name."""

    team: str
    id: str
    name: str
    zone: str = "Europe/London"
    language: str = "en"
    kind: PersonKind = PersonKind.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    team: str
    id: str
    key: str
    """Short, unique in the workspace, stands in references: `cluster`."""
    name: str
    channel: str
    """The Slack channel in which cards and results are posted."""
    terms: str
    """SHA-256 of the terms now in force (hex)."""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Elector:
    """One seat of the electorate that was frozen when a decision was opened. `person` None: vacant."""

    seat: str
    person: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    team: str
    id: str
    """Opaque; all that a button's value or a message's metadata ever holds."""
    ref: str
    """For people: `cluster-2026-3`."""
    body: str
    title: str
    text: str
    decision_class: str
    channel: Channel
    opened_by: str
    opened_at: datetime
    terms: str
    text_sha: str
    electorate_sha: str
    amount_pence: int | None = None
    reason: str = ""
    plan_line: str = ""
    attempt: int = 1
    closes_at: datetime | None = None
    closes_as_entered: str = ""
    """The deadline as somebody typed it, with `zone`: an instant, a zone and the text as entered are kept."""
    zone: str = "Europe/London"
    state: DecisionState = DecisionState.OPEN
    closed_at: datetime | None = None
    """As of when it closed: the deadline, even if the program was down then."""
    processed_at: datetime | None = None
    outcome: Outcome | None = None
    """As announced when it closed; what was signed or ratified since is derived by `decide` from the record."""
    card_ts: str = ""
    result_ts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CastBallotFact:
    """One ballot handed in. `live` is the one that counts for the seat; the others stay on record."""

    team: str
    id: str
    """Its reference for the voter: `7Q3F-2K`."""
    decision: str
    seat: str
    cast_by: str
    capacity: Capacity
    choice: Choice
    cast_at: datetime
    action_ts: str = ""
    """Slack's own time of the tap: of two ballots of one caster the later tap stands, in whatever order they came."""
    live: bool = True
    ended: str = ""
    """Why it counts no more: `superseded`, `recused`, `withdrawn`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """An interest declared on one decision. Without a ruling it bars nothing yet; the chair is asked."""

    team: str
    id: str
    decision: str
    seat: str
    declared_by: str
    kind: str
    """financial, professional, personal or indirect (readings, 32)."""
    nature: str
    declared_at: datetime
    ruling: Ruling | None = None
    ruled_by: str | None = None
    ruled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """Somebody nominated to act in a seat as its alternate, for one decision."""

    team: str
    id: str
    body: str
    decision: str | None
    seat: str
    person: str
    nominated_by: str
    nominated_at: datetime
    state: OfferState = OfferState.OFFERED
    answered_at: datetime | None = None
    mandate: str | None = None
    """The standing nomination, or that for a meeting or a period, from which the right on this decision comes."""
    authority: bool | None = None
    """Whether with delegated authority, where the terms ask; None: they do not."""
    standing: bool | None = None
    """It comes from a standing nomination: the member is asked first, and whoever acts first acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LodgedProxy:
    """A proxy for one decision: void when the text changes, replaced by the member's own ballot.

    Without an `instruction` the holder is free, and it is a vote once the holder has chosen (`ProxyVote`).
    """

    team: str
    id: str
    decision: str
    grantor: str
    """The seat that gives it."""
    holder: str
    """The seat that carries it."""
    holder_person: str
    instruction: Choice | None
    lodged_by: str
    lodged_at: datetime
    state: OfferState = OfferState.OFFERED
    answered_at: datetime | None = None
    mandate: str | None = None
    """The proxy for a meeting or a period from which this one comes."""
