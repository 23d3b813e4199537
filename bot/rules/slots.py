"""The form that terms of reference fill in: one slot for each question that a body's rules must answer."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from bot.rules.basics import (
    Actor,
    Id,
    IdOrBlank,
    Office,
    Positive,
    Said,
    Slot,
    Small,
    Threshold,
    VotesOrBlank,
    Words,
)
from bot.rules.record import Channel


class BlankForm(Said):
    """A blank that the terms leave open, and the question that fills it.

    `confirms`: the number follows from the terms themselves ("members", "quorum", or a decision class whose
    majority it is, at full strength); the body confirms it. `while_open`: what a rule that rests on it says until then.
    """

    name: Id
    question: Words
    kind: Literal["text", "number", "date", "seat", "organisation"] = "text"
    confirms: str = ""
    at_least: Small | None = None
    at_most: Small | None = None
    while_open: Literal["undetermined", "not-asked"] = "undetermined"


class Reading(Slot):
    """How a doubtful point is read; `setting` says where in the terms another reading would be chosen."""

    name: Id
    number: Small
    words: Words
    clause: str = ""
    setting: str = ""


class OrganisationForm(Slot):
    """An organisation of which seats are."""

    id: Id
    title: Words


class SeatForm(Slot):
    """A seat of the core membership. `leads`: it casts the vote of this organisation."""

    id: Id
    title: Words
    organisations: tuple[IdOrBlank, ...] = ()
    votes: VotesOrBlank = True
    classes: tuple[Id, ...] = ("core",)
    leads: Id | None = None


class AttendeeForm(Slot):
    """A place in attendance: may see and speak, counts to nothing."""

    id: Id
    title: Words
    organisation: str = ""


class OfficeForm(Said):
    """Which seat holds an office."""

    office: Office
    seat: IdOrBlank


class WhoForm(Slot):
    """Narrows a count to certain seats."""

    votes: bool | None = None
    office: Office | None = None
    classes: tuple[Id, ...] = ()
    organisations: tuple[Id, ...] = ()
    seats: tuple[Id, ...] = ()


class ConditionForm(Slot):
    """A condition: `all`, `any` or `not` of others, or one comparison.

    A comparison counts a set (`count`, narrowed by `who`) and says `at_least`, `more_than`, `at_most` or `fewer_than` a
    number, or a share such as "3/4" (or `all`) `of` a base. `plus` adds to the share; `each: organisation` asks it of
    every organisation that has a vote.
    """

    all_: tuple[ConditionForm, ...] | None = Field(default=None, alias="all", min_length=1)
    any_: tuple[ConditionForm, ...] | None = Field(default=None, alias="any", min_length=1)
    not_: ConditionForm | None = Field(default=None, alias="not")
    count: str | None = None
    who: WhoForm | None = None
    at_least: Threshold | None = None
    more_than: Threshold | None = None
    at_most: Threshold | None = None
    fewer_than: Threshold | None = None
    of: str | None = None
    of_who: WhoForm | None = None
    plus: Small = 0
    each: Literal["organisation"] | None = None
    clause: str = ""
    reading: str = ""


class RuleForm(Said):
    """A condition under the words of its clause."""

    rule: ConditionForm


class QuorumForm(Slot):
    """Two quorums, where the terms have two: to meet, and to decide. `without`: what a meeting short of it may do."""

    to_meet: RuleForm | None = None
    to_decide: RuleForm | None = None
    without: Said = Said()


class BallotsForm(Said):
    """What a vote is one of: a seat or an organisation; what becomes of an organisation that disagrees with itself."""

    unit: Literal["seat", "organisation"] = "seat"
    on_split: Literal["no-vote"] = "no-vote"


class ConflictsForm(Said):
    """What being recused takes away."""

    counts_as_present: bool = False
    stays_in_base: bool = False
    quorum_shrinks: bool = False


class AlternatesForm(Said):
    """Members may send somebody in their place."""

    must_be_notified: bool = True


class ProxiesForm(Said):
    """Members may lodge a vote; each holder carries so many."""

    per_holder: Positive = 1


class ConsensusForm(Said):
    """Agreement is sought first; in these channels no vote may be opened before that was tried."""

    before_a_vote: tuple[Channel, ...] = (Channel.MEETING,)


class ClassForm(Said):
    """A class of decisions, and what carries one. `vote_by_channel` replaces `vote` in a channel."""

    id: Id
    title: Words
    financial: bool
    vote: RuleForm
    vote_by_channel: dict[Channel, RuleForm] = Field(default_factory=dict)
    needs_signature: bool = False
    ratification_only: bool = False
    needs_plan_line: bool = False


class OpenFor(Said):
    """How long a vote stays open at the least, in whole days of 24 hours."""

    at_least_days: Small


class ReminderForm(Said):
    """Those who still owe a vote are reminded so many days before the deadline."""

    days_before: Positive


class ChannelForm(Said):
    """Whether decisions may be taken here, who opens one, and what it needs besides.

    `alone`: whoever opens it decides it, and nobody votes. `in_person`: through no alternate.
    """

    allowed: bool
    opened_by: tuple[Actor, ...] = ()
    in_person: bool = False
    alone: bool = False
    needs_reason: bool = False
    needs_ratification: bool = False
    open_for: OpenFor = OpenFor(at_least_days=0)
    reminders: tuple[ReminderForm, ...] = ()


class SignatureForm(Said):
    """Somebody in another body must sign. `alone`: what the terms say where one person decided alone."""

    office: Id = "signatory"
    of_body: Id
    alone: Said = Said()


class RatificationForm(Said):
    """The next meeting is asked to confirm; `also`: other clauses that say so. `recorded_by`: who notes its answer."""

    also: tuple[Said, ...] = ()
    recorded_by: tuple[Actor, ...]


class AbsenceForm(Said):
    """An organisation that nobody attends for: what a position that it wrote beforehand is worth."""

    written_position: Literal["noted"] = "noted"


class TieForm(Said):
    """What a tie is: lost, or for the casting vote of whoever presides."""

    casting_vote: bool


class FailureForm(Said):
    """What follows when a vote is not carried, the first time and later. `besides`: another way that stays open."""

    first: Literal["referred"]
    then: Literal["disputed"]
    besides: Said = Said()
