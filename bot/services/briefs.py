"""What may be shown of a decision, and to whom: nobody's choice to anybody else before the terms show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.rules.findings import Finding, Outcome
    from bot.rules.outlook import Outlook
    from bot.rules.record import Channel, Choice, Ruling
    from bot.rules.terms import Terms
    from bot.services.duty_lists import DutyLine
    from bot.services.homes import HomePlace
    from storage.facts import (
        Body,
        DecisionState,
        LodgedProxy,
        Meeting,
        Nomination,
        Person,
        Ratification,
        RecordedVote,
        Signature,
        Statement,
        Step,
    )


class Via(StrEnum):
    """In what right a seat's vote came: by its holder, the holder's alternate, or a proxy."""

    SELF = "self"
    ALTERNATE = "alternate"
    PROXY = "proxy"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatBrief:
    """One seat of the frozen electorate.

    `voted` and `via` stay None until the decision has closed, unless the terms show votes as they are cast; where the
    terms never show them, `voted` stays None for good.
    """

    seat: str
    title: str
    person: str | None
    """None: vacant when the decision was opened."""
    alternate: str | None
    """Who has accepted to act in the seat for this decision."""
    answered: bool
    recused: bool
    voted: Choice | None = None
    """The choice counted for the seat; None also when it was not counted."""
    via: Via | None = None
    doubled: bool = False
    """Its holder sits in another seat too, and counts there; `person` is None."""
    not_counted: str = ""
    """Why a vote handed in for the seat was not counted (a code of `Outcome.refused`); after the close only."""
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictBrief:
    """A declared interest. The words of its nature are openly recorded (clause 3.2.7 asks for it)."""

    id: str
    seat: str
    declared_by: str
    kind: str
    nature: str
    declared_at: datetime
    ruling: Ruling | None
    ruled_by: str | None
    asked: str | None
    """Who presides over it: the person who is to rule. None: ruled already, or nobody is left who may."""
    asked_as: str = ""
    """chair, vice-chair, alternate or secretariat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderBrief:
    """What one reader is to this decision, with the reader's own ballot; made for that reader alone."""

    person: Person
    seats: tuple[str, ...]
    """Seats of the frozen electorate that the reader holds."""
    acting_for: tuple[str, ...]
    """Seats in which the reader acts as an accepted alternate."""
    is_chair: bool
    is_presiding: bool
    is_signatory: bool
    is_secretariat: bool
    my_ballot: tuple[Choice, str] | None
    """(choice, reference) of the ballot that the reader handed in and that counts now."""
    owes: bool
    """The reader is the one to vote for a seat that has not answered."""
    recused: bool
    proxies_held: tuple[str, ...]
    """Seats whose accepted proxies the reader carries."""
    attendee: str | None = None
    """The reader's place in attendance, if that is what the reader has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionBrief:
    """Everything that a card, a result or an explanation shows."""

    id: str
    ref: str
    body: Body
    title: str
    text: str
    decision_class: str
    class_title: str
    channel: Channel
    amount_pence: int | None
    reason: str
    plan_line: str
    opened_by: str
    opened_at: datetime
    closes_at: datetime | None
    zone: str
    state: DecisionState
    closed_at: datetime | None
    terms: Terms
    outlook: Outlook | None
    """How it stands: heads, quorum, who still owes; None once it is closed or withdrawn."""
    outcome: Outcome | None
    """As it is now, with what was signed and ratified since; None until it is closed."""
    announced: Outcome | None
    seats: tuple[SeatBrief, ...]
    conflicts: tuple[ConflictBrief, ...]
    nominations: tuple[Nomination, ...]
    proxies: tuple[LodgedProxy, ...]
    """Before the close without their instructions."""
    signature: Signature | None
    ratification: Ratification | None
    next_meeting: Meeting | None
    reader: ReaderBrief | None
    attendees: Mapping[str, str]
    """Who is in attendance: place -> person."""
    votes_received: int = 0
    """Seats that have answered."""
    free_proxies: frozenset[str] = frozenset()
    """Proxies (ids) whose holder is free to choose."""
    chosen: Mapping[str, tuple[Choice, str]] = field(default_factory=dict)
    """By free proxy: what the reader, who carries it, has chosen, with its reference."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The names of those in the seats, by person; only where a form asked for them."""
    consenting: bool = False
    """Agreement is sought (or was, at the close): there is no vote."""
    statements: tuple[Statement, ...] = ()
    """What members have said that is no vote; open to all."""
    steps: tuple[Step, ...] = ()
    recorded: tuple[RecordedVote, ...] = ()
    """Votes that the secretariat took down, without their evidence but for those concerned."""
    taken_down: frozenset[str] = frozenset()
    """The references of those that count now."""
    presiding: str | None = None
    """The person who presides over this decision now; None: nobody is left who may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One line of the register of decisions."""

    id: str
    ref: str
    body: Body
    title: str
    decision_class: str
    class_title: str
    channel: Channel
    amount_pence: int | None
    state: DecisionState
    opened_at: datetime
    closes_at: datetime | None
    outcome: Outcome | None
    """As it is now; None until closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """One thing that waits for a reader: which act, on which decision, and the id of what is to be answered."""

    act: str
    """`vote`, `sign`, `ratify`, ...: there are words for each, `wait-<act>`."""
    decision: str
    ref: str
    title: str
    body: Body
    closes_at: datetime | None
    id: str = ""
    """Of the conflict, nomination or proxy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeBrief:
    """A reader's own page: what waits for the reader, and the decisions of the reader's bodies."""

    person: Person | None
    waits: tuple[Waits, ...]
    open: tuple[RegisterLine, ...]
    recent: tuple[RegisterLine, ...]
    bodies: tuple[Body, ...]
    """In which the reader holds a seat, an office or a place in attendance."""
    places: tuple[HomePlace, ...] = ()
    duties: tuple[DutyLine, ...] = ()
    """What is owed late or soon besides what waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningBrief:
    """What a form for a new decision needs, and whether this reader may open one."""

    body: Body
    terms: Terms
    may_open: Finding
    earliest: datetime
    """The first deadline that the terms allow for any decision opened now (UTC)."""
    zone: str
    earliest_of: Mapping[str, datetime] = field(default_factory=dict)
    """The same for each class of decisions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment ahead at which something happens by itself."""

    id: str
    label: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A decision with its outcome as announced and as replayed from the database."""

    brief: DecisionBrief
    outcome: Outcome | None
    announced_equals_replay: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """What a check of the audit log and a replay of every outcome found; `problems` is empty when all agrees."""

    bodies: int
    events: int
    decisions: int
    problems: tuple[str, ...]
