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
    Weight,
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
    weights: dict[Id, Weight] = Field(default_factory=dict)


class SeatForm(Slot):
    """A seat of the core membership. `leads`: it casts the vote of this organisation."""

    id: Id
    title: Words
    organisations: tuple[IdOrBlank, ...] = ()
    votes: VotesOrBlank = True
    classes: tuple[Id, ...] = ("core",)
    leads: Id | None = None
    weights: dict[Id, Weight] = Field(default_factory=dict)


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


class TableRow(Slot):
    """A row of a table: for a base of this size or smaller (the last row: any larger one), this number."""

    up_to: Small | None = None
    number: Small


class ConditionForm(Slot):
    """A condition: `all`, `any` or `not` of others, or one comparison.

    A comparison counts a set (`count`, narrowed by `who`) and says `at_least`, `more_than`, `at_most` or `fewer_than` a
    number, or a share such as "3/4" (or `all`) `of` a base. `plus` and `minus` add to the share and take from it.
    `each: organisation` asks it of every organisation that has a vote. `by` a weight that seats or organisations
    have, instead of one each; `each_organisation_at_most`: no more than so many of one organisation are counted.
    Formulas have names: `rounded: down` leaves out what the share has beyond a whole number, `root: true` takes the
    share of the base's square root, and `table` (with the threshold `table`) looks the number up by the base's size.
    Ranked ballots cannot be said: a vote is for or against one proposal.
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
    minus: Small = 0
    root: Literal[True] | None = None
    rounded: Literal["down"] | None = None
    table: tuple[TableRow, ...] = ()
    each: Literal["organisation"] | None = None
    by: Id | None = None
    each_organisation_at_most: Positive | None = None
    clause: str = ""
    reading: str = ""


class RuleForm(Said):
    """A condition under the words of its clause."""

    rule: ConditionForm


class FallbackForm(RuleForm):
    """What is enough where there is no quorum: from this attempt on, with this vote, if the next meeting agrees."""

    from_attempt: Positive = 1
    vote: RuleForm | None = None
    needs_ratification: bool = False


class QuorumForm(Slot):
    """Two quorums, where the terms have two: to meet, and to decide. `without`: what a meeting short of it may do.

    `none`: the terms ask for no quorum. `fallback`: what is enough where there is no quorum.
    """

    to_meet: RuleForm | None = None
    to_decide: RuleForm | None = None
    none: Said | None = None
    without: Said = Said()
    fallback: FallbackForm | None = None


class ConsensusForm(Said):
    """Agreement is sought first; in these channels no vote may be opened before that was tried.

    `block`: a concern is noted and stops nothing; only a member who blocks stands in the way.
    """

    before_a_vote: tuple[Channel, ...] = (Channel.MEETING,)
    block: bool = False


class OpenFor(Said):
    """How long a vote stays open: at the least and at the most, in whole days.

    `days`: of 24 hours (`calendar`), or `working` days, or `clear` days, which leave out the first and the last.
    """

    at_least_days: Small = 0
    at_most_days: Small | None = None
    days: Literal["calendar", "working", "clear"] = "calendar"


class SilenceForm(Said):
    """Silence is assent (lazy consensus) once the matter has been open for so many days of 24 hours."""

    after_days: Positive


class EarlyCloseForm(Said):
    """A vote may close early: once everybody answered, or once nothing can change its outcome, after so many days.

    Nothing can change an outcome while ballots may be changed, so `outcome-certain` goes with `may_change: false`.
    """

    when: Literal["all-answered", "outcome-certain"]
    after_days: Small = 0


class ClassForm(Said):
    """A class of decisions, and what carries one. `vote_by_channel` replaces `vote` in a channel.

    `quorum` and `open_for` replace those of the body and of the channel; `silence`: nobody need vote for it;
    `needs_ratification`: a later meeting must decide the same again.
    """

    id: Id
    title: Words
    financial: bool
    vote: RuleForm
    vote_by_channel: dict[Channel, RuleForm] = Field(default_factory=dict)
    quorum: QuorumForm | None = None
    open_for: OpenFor | None = None
    silence: SilenceForm | None = None
    needs_signature: bool = False
    needs_ratification: bool = False
    ratification_only: bool = False
    needs_plan_line: bool = False


class ReminderForm(Said):
    """Those who still owe a vote are reminded so many days before the deadline."""

    days_before: Positive


class ChannelForm(Said):
    """Whether decisions may be taken here, who opens one, and what it needs besides.

    `alone`: whoever opens it decides it, and nobody votes. `in_person`: through no alternate. `quorum`: instead of the
    body's.
    """

    allowed: bool
    opened_by: tuple[Actor, ...] = ()
    in_person: bool = False
    alone: bool = False
    needs_reason: bool = False
    needs_ratification: bool = False
    open_for: OpenFor = OpenFor()
    early_close: EarlyCloseForm | None = None
    quorum: QuorumForm | None = None
    reminders: tuple[ReminderForm, ...] = ()
