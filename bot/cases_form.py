"""The form of a case: which facts may be stated of a situation, and what may be expected of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Generic, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, model_validator

from bot.rules.findings import Result, Waiting
from bot.rules.form import DutyName
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
    """Which decision it is."""

    class_: Seat = Field(alias="class")
    channel: Channel = Channel.MEETING
    attempt: Annotated[int, Field(ge=1)] = 1
    by: Seat | None = None


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
    alternates: dict[Seat, AlternateFacts] = {}
    presiding: Seat | None = None
    conflicts: tuple[Seat, ...] = ()
    proxies: dict[Seat, ProxyFacts] = {}
    positions: dict[Seat, Choice] = {}
    lacks_authority: tuple[Seat, ...] = ()
    objects: tuple[Seat, ...] | None = None
    ballots: dict[Seat, Choice] = {}
    casting: Choice | None = None
    signed: bool | None = None
    ratified: bool | None = None
    expect: DecisionExpectation


def _actor(value: object) -> str:
    """A seat, a place in attendance, or a role ("role: secretariat")."""
    role = value.get("role") if isinstance(value, Mapping) and set(value) == {"role"} else None
    if isinstance(value, str) and value.startswith("role:"):
        role = value.removeprefix("role:").strip()
    if role is not None and role not in ROLES:
        raise ValueError("must be one of the roles: " + ", ".join(ROLES))
    if role is None and not isinstance(value, str):
        raise ValueError("must be a seat, a place in attendance, or role: secretariat")
    return f"role:{role}" if role is not None else str(value)


ROLES = ("secretariat", "signatory")
Actor = Annotated[str, PlainValidator(_actor)]


class OpenWith(Form):
    """`consensus_tried` left out: nothing is said against it."""

    class_: Seat = Field(alias="class")
    channel: Channel = Channel.MEETING
    reason: str = ""
    consensus_tried: bool = True


class CastWith(Form):
    channel: Channel = Channel.MEETING
    conflicts: tuple[Seat, ...] = ()
    closed: bool = False
    alternates: dict[Seat, AlternateFacts] = {}
    vacant: tuple[Seat, ...] = ()
    for_seat: Seat | None = None


class CallWith(Form):
    kind: Seat = "ordinary"
    matters: tuple[str, ...] = ()


class StandDownWith(Form):
    agreed_by: tuple[Seat, ...] = ()


class NominateWith(Form):
    person: str = ""
    holds_seat: Seat | None = None
    acts_for: tuple[Seat, ...] = ()


class ProxyWith(Form):
    holder: Seat
    holder_has: Annotated[int, Field(ge=0)] = 0


class CastingWith(Form):
    tied: bool
    presiding: Seat | None = None
    conflicts: tuple[Seat, ...] = ()


class SignWith(Form):
    decided_by: Seat = "group"
    conflicts: tuple[Seat, ...] = ()


class RuleWith(Form):
    of: Seat


class CloseWith(Form):
    financial_log: bool = False


With = TypeVar("With", bound=Form)


class ActCase(Case, Generic[With]):
    """Is this act in order? `with` has the facts that this act needs."""

    act: Seat
    by: Actor
    with_: With = Field(alias="with")
    expect: ActExpectation


ACTS: Mapping[str, type[Form]] = {
    "open-decision": OpenWith,
    "cast-ballot": CastWith,
    "call-meeting": CallWith,
    "stand-down-meeting": StandDownWith,
    "nominate-alternate": NominateWith,
    "give-proxy": ProxyWith,
    "give-casting-vote": CastingWith,
    "sign": SignWith,
    "rule-on-conflict": RuleWith,
    "close-meeting": CloseWith,
}


class NoticeCase(Case):
    notice: NoticeFacts
    expect: NoticeExpectation


class MeetingCase(Case):
    meeting: MeetingFacts
    expect: MeetingExpectation


class YearCase(Case):
    year: YearFacts
    expect: YearExpectation


ACT_CASES: Mapping[str, type[Case]] = {
    "open-decision": ActCase[OpenWith],
    "cast-ballot": ActCase[CastWith],
    "call-meeting": ActCase[CallWith],
    "stand-down-meeting": ActCase[StandDownWith],
    "nominate-alternate": ActCase[NominateWith],
    "give-proxy": ActCase[ProxyWith],
    "give-casting-vote": ActCase[CastingWith],
    "sign": ActCase[SignWith],
    "rule-on-conflict": ActCase[RuleWith],
    "close-meeting": ActCase[CloseWith],
}
KINDS: Mapping[str, type[Case]] = {
    "decision": DecisionCase,
    "act": ActCase,
    "notice": NoticeCase,
    "meeting": MeetingCase,
    "year": YearCase,
}
