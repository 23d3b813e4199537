"""The form of a case: which facts may be stated of a situation, and what may be expected of it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, model_validator

from bot.rules.duty_slots import DutyName
from bot.rules.findings import Result, Waiting
from bot.rules.record import Channel, Choice

Why = Literal[
    "recused",
    "not-entitled",
    "no-seat",
    "not-notified",
    "alternate-acting",
    "attending",
    "proxy-over-limit",
    "organisation-split",
    "not-the-lead",
    "casting-only",
    "alternate-over-limit",
]
Name = Annotated[str, Field(min_length=1, max_length=300)]
Seat = Annotated[str, Field(min_length=1, max_length=60)]


def _clause(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise ValueError("must be a clause's number")


Clause = Annotated[str, PlainValidator(_clause)]


def _moment(value: object) -> datetime:
    """A local moment: a day and a time, without an offset."""
    try:
        return datetime.fromisoformat(value if isinstance(value, str) and LOCAL.fullmatch(value) else "")
    except ValueError:
        raise ValueError("must be a local moment such as 2026-03-02T10:00") from None


def _day(value: object) -> date:
    try:
        return date.fromisoformat(value if isinstance(value, str) and DAY.fullmatch(value) else "")
    except ValueError:
        raise ValueError("must be a day such as 2026-03-02") from None


DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LOCAL = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?")
Moment = Annotated[datetime, BeforeValidator(_moment)]
Day = Annotated[date, BeforeValidator(_day)]


class Form(BaseModel):
    """Nothing may stand in a case that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class AlternateFacts(Form):
    """The alternate who acts in a seat."""

    notified: bool = True


class ProxyFacts(Form):
    """A lodged vote."""

    holder: Seat
    instruct: Choice | None = None


class Expectation(Form):
    """What a case expects: at least one key."""

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("must expect something")
        return self


class DecisionExpectation(Expectation):
    """What is expected of a decision."""

    result: Result | None = None
    waiting_for: tuple[Waiting, ...] | None = None
    quorate: bool | None = None
    present: int | None = None
    quorum: int | None = None
    for_: int | None = Field(default=None, alias="for")
    against: int | None = None
    abstain: int | None = None
    needed: int | None = None
    base: int | None = None
    refused: dict[Seat, Why] | None = None
    cites: tuple[Clause, ...] | None = None


class ActExpectation(Expectation):
    """What is expected of an act."""

    allowed: bool | None = None
    clause: Clause | None = None


class NoticeExpectation(ActExpectation):
    """What is expected of a notice."""

    earliest: Day | None = None


class MeetingExpectation(Expectation):
    """What is expected to follow from a meeting."""

    due: dict[DutyName, Day | None] | None = None


class YearExpectation(Expectation):
    """What is expected to follow from the calendar."""

    due: dict[DutyName, tuple[Day, ...] | None] | None = None


class DecisionFacts(Form):
    """Which decision it is, and where time matters, when it was opened and closed (local)."""

    class_: Seat = Field(alias="class")
    channel: Channel = Channel.MEETING
    attempt: Annotated[int, Field(ge=1)] = 1
    by: Seat | None = None
    opened: Moment | None = None
    closed: Moment | None = None


class NoticeFacts(Form):
    """A meeting and its notice, in the body's local time."""

    kind: Seat
    given: Moment
    held: Moment


class MeetingFacts(Form):
    """A meeting, in the body's local time."""

    kind: Seat = "ordinary"
    held: Moment


class YearFacts(Form):
    """A stretch of the calendar, and the days from which years are counted."""

    from_: Day = Field(alias="from")
    to: Day
    adopted: Day | None = None
    chair_since: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            raise ValueError("must not end before it begins")
        return self


class Case(Form):
    """What every case has."""

    name: Name
    clause: Clause | None = None
    expect: Expectation


class DecisionCase(Case):
    """What the facts make of a decision that has closed."""

    decision: DecisionFacts
    vacant: tuple[Seat, ...] = ()
    present: tuple[Seat, ...] = ()
    alternates: dict[Seat, AlternateFacts] = Field(default_factory=dict)
    presiding: Seat | None = None
    conflicts: tuple[Seat, ...] = ()
    proxies: dict[Seat, ProxyFacts] = Field(default_factory=dict)
    positions: dict[Seat, Choice] = Field(default_factory=dict)
    lacks_authority: tuple[Seat, ...] = ()
    objects: tuple[Seat, ...] | None = None
    ballots: dict[Seat, Choice] = Field(default_factory=dict)
    casting: Choice | None = None
    signed: bool | None = None
    ratified: bool | None = None
    expect: DecisionExpectation


class NoticeCase(Case):
    notice: NoticeFacts
    expect: NoticeExpectation


class MeetingCase(Case):
    meeting: MeetingFacts
    expect: MeetingExpectation


class YearCase(Case):
    year: YearFacts
    expect: YearExpectation
