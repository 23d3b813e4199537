"""A body's terms once they are worked out: seats, classes of decisions, rules, blanks, and the whole of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.rules.after_slots import AbsenceForm, FailureForm, RatificationForm, SignatureForm, TieForm
from bot.rules.basics import Office, Said
from bot.rules.conditions import Condition
from bot.rules.duty_slots import DutyForm
from bot.rules.ladder import Ladder
from bot.rules.meeting_slots import MeetingsForm
from bot.rules.people_slots import AlternatesForm, BallotsForm, ConflictsForm, ProxiesForm, VacanciesForm
from bot.rules.problems import near
from bot.rules.record import Channel
from bot.rules.slots import ChannelForm, ConsensusForm, OpenFor, Reading, SilenceForm

FillValue = str | int | date


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A seat of the core membership. `votes` is its own entitlement; `leads`: it casts this organisation's vote."""

    id: str
    title: str
    organisations: tuple[str, ...] = ()
    votes: bool = True
    office: Office | None = None
    classes: tuple[str, ...] = ()
    leads: str | None = None

    @property
    def organisation(self) -> str | None:
        """The one organisation that it speaks for; None for a joint post, or where there are no organisations."""
        return self.organisations[0] if len(self.organisations) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """A place in attendance: counts to nothing, votes on nothing."""

    id: str
    title: str
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A blank of the terms. `proposed`: the number that follows from the terms, for the body to confirm."""

    name: str
    clause: str
    question: str
    kind: str
    proposed: int | None = None
    value: FillValue | None = None

    @property
    def open(self) -> bool:
        """Whether nobody has filled it yet."""
        return self.value is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A condition with the clause, the words and the named reading that it stands on."""

    condition: Condition
    clause: str = ""
    words: str = ""
    reading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """What is enough where there is no quorum, from which attempt on, and with which vote (None: the same)."""

    rule: Rule
    from_attempt: int
    vote: Rule | None
    needs_ratification: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorums:
    """What a quorum needs: every one of these rules. Without any, the terms ask for none. `without`: what is lost."""

    rules: tuple[Rule, ...]
    without: Said
    fallback: Fallback | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionClass:
    """A class of decisions, and what carries one.

    `ratification_only`: it was agreed beforehand in the plan, so the next meeting's ratification is all it needs.
    """

    id: str
    title: str
    clause: str
    words: str
    reading: str
    financial: bool
    needs_signature: bool
    ratification_only: bool
    needs_plan_line: bool
    vote: Rule
    vote_by_channel: Mapping[Channel, Rule] = field(default_factory=dict)
    quorum: Quorums | None = None
    """Instead of the body's."""
    open_for: OpenFor | None = None
    """Instead of the channel's."""
    silence: SilenceForm | None = None
    needs_ratification: bool = False

    def vote_in(self, channel: Channel) -> Rule:
        """What carries a vote in this channel."""
        return self.vote_by_channel.get(channel, self.vote)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Terms:
    """Terms of reference with their blanks filled, as far as they are.

    A slot that is None is something that the terms do not provide for. `seat_by_id`, `voters`, `leads` and the like
    are worked out once, so that applying a rule looks things up and searches for nothing.
    """

    id: str
    title: str
    source: str
    parent: str | None
    time_zone: str
    holidays: str
    words: Mapping[str, str]
    """The body's own words, singular: `chair` (Lead), `alternate` (deputy), `body` (Cluster)."""
    seats: tuple[Seat, ...]
    attendees: tuple[Attendee, ...]
    organisations: Mapping[str, str]
    """Titles by id."""
    offices: Mapping[Office, tuple[str, ...]]
    """Seats by office; an office whose blank is open is held by none."""
    membership: Said
    attendance: Said
    invitation: Said | None
    """Others may be invited for one matter."""
    quorum_to_meet: Rule | None
    quorum_to_decide: Rule | None
    """What a decision needs besides the quorum to meet."""
    inquorate: Said
    quorums: Quorums
    quorum_by_channel: Mapping[Channel, Quorums]
    ballots: BallotsForm
    conflicts: ConflictsForm
    vacancies: VacanciesForm
    alternates: AlternatesForm | None
    proxies: ProxiesForm | None
    consensus: ConsensusForm | None
    classes: Mapping[str, DecisionClass]
    channels: Mapping[Channel, ChannelForm]
    signature: SignatureForm | None
    ratification: RatificationForm | None
    deferral: Said | None
    absence: AbsenceForm | None
    confirmation: Said | None
    """Whoever presides answers for how a vote was taken, and confirms it after the close."""
    tie: TieForm
    failure: FailureForm | None
    meetings: MeetingsForm
    duties: tuple[DutyForm, ...]
    ladder: Ladder
    """When people are reminded of a duty, where the duty itself does not say otherwise."""
    ladders: Mapping[str, Ladder]
    """The same by the name of the duty, where the terms say otherwise of it."""
    readings: Mapping[str, Reading]
    blanks: tuple[Blank, ...]
    clauses: Mapping[str, str]
    """The clauses' own words, by number."""
    seat_by_id: Mapping[str, Seat]
    attendee_ids: frozenset[str]
    places: frozenset[str]
    """Seats and places in attendance."""
    voters: frozenset[str]
    """Seats that have a vote, or a say in their organisation's vote."""
    units: tuple[str, ...]
    """What holds a vote: seats, or organisations."""
    weights: Mapping[str, int]
    """What the vote of each unit weighs, where the body's votes are weighed; else nothing."""
    leads: Mapping[str, str]
    """Seats that cast their organisation's vote, by organisation."""
    source_bytes: bytes
    seat_ids: frozenset[str] = field(init=False)
    unit_ids: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Seats and units as sets, which a decision of a large body would otherwise make anew."""
        object.__setattr__(self, "seat_ids", frozenset(self.seat_by_id))
        object.__setattr__(self, "unit_ids", frozenset(self.units))

    def seat(self, name: str) -> Seat:
        """The seat of this id. KeyError where there is none."""
        return self.seat_by_id[name]

    def quorum_of(self, kind: DecisionClass, channel: Channel) -> Quorums:
        """What a quorum needs for a decision of this class, in this channel."""
        return kind.quorum or self.quorum_by_channel.get(channel) or self.quorums

    def weight_of(self, units: frozenset[str]) -> int:
        """What these votes weigh: one each, where the terms weigh none."""
        return sum(self.weights[unit] for unit in units) if self.weights else len(units)

    @property
    def chair(self) -> str | None:
        """The chair's seat; None while its blank is open, or where the chair alternates."""
        held = self.offices.get(Office.CHAIR, ())
        return held[0] if held else None

    @property
    def vice_chair(self) -> str | None:
        """The vice-chair's seat; None where there is none."""
        held = self.offices.get(Office.VICE_CHAIR, ())
        return held[0] if held else None

    @property
    def may_preside(self) -> tuple[str, ...]:
        """The seats that may take the chair, the chair's first."""
        return tuple(seat for office in Office for seat in self.offices.get(office, ()))

    @property
    def open_blanks(self) -> tuple[Blank, ...]:
        """Blanks that nobody has filled; a body cannot go live with one."""
        return tuple(blank for blank in self.blanks if blank.open)

    @property
    def fill(self) -> Mapping[str, object]:
        """The values of the blanks that are filled."""
        return {blank.name: blank.value for blank in self.blanks if blank.value is not None}

    def decision_class(self, name: str) -> DecisionClass:
        """A class of decisions. ValueError, with a near miss, where the terms have none of that name."""
        found = self.classes.get(name)
        if found is None:
            guess = near(name, self.classes)
            raise ValueError(
                f"{name!r} is no decision class of {self.id}" + (f"; did you mean {guess!r}?" if guess else "")
            )
        return found
