"""The form of a case about an act: who acts, and the facts that each act needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Generic, TypeVar

from pydantic import Field, PlainValidator

from bot.cases_form import (
    ActExpectation,
    AlternateFacts,
    Case,
    DecisionCase,
    Form,
    MeetingCase,
    NoticeCase,
    Seat,
    YearCase,
)
from bot.rules.record import Channel


def _actor(value: object) -> str:
    """A seat, a place in attendance, or a role ("role: secretariat", or "secretariat" alone)."""
    role = value.get("role") if isinstance(value, Mapping) and set(value) == {"role"} else None
    if isinstance(value, str) and value.startswith("role:"):
        role = value.removeprefix("role:").strip()
    elif isinstance(value, str) and value in ROLES:
        role = value
    if role is not None and role not in ROLES:
        raise ValueError("must be one of the roles: " + ", ".join(ROLES))
    if role is None and not isinstance(value, str):
        raise ValueError("must be a seat, a place in attendance, or role: secretariat")
    return f"role:{role}" if role is not None else str(value)


ROLES = ("secretariat", "signatory", "attendee")
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
    alternates: dict[Seat, AlternateFacts] = Field(default_factory=dict)
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
