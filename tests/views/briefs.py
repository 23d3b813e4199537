"""A decision of the cluster in every state of its life, as the views are given it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from functools import cache

from bot.reading import load_terms
from bot.rules.findings import Finding, Outcome, Result, Waiting
from bot.rules.outlook import Outlook
from bot.rules.record import Capacity, Channel, Choice, Ruling
from bot.rules.terms import Terms
from bot.services.briefs import ConflictBrief, DecisionBrief, ReaderBrief, SeatBrief, Via
from storage.facts import (
    Body,
    DecisionState,
    LodgedProxy,
    Meeting,
    Nomination,
    OfferState,
    Person,
    Ratification,
    ReceivedBy,
    RecordedVote,
    Said,
    Signature,
    Statement,
    Step,
    StepKind,
)

OPENED = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
CLOSES = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)
ANSWERED = ("gp", "pharmacy", "nursing", "medicines", "senior-manager")
TEXT = "Spend up to £12,500 to run a nurse-led wound-care clinic two mornings a week, January to June."


@cache
def terms(name: str = "cluster") -> Terms:
    return load_terms(name)


def person_of(seat: str) -> str:
    return "U0" + seat.replace("-", "").upper()


def person(seat: str) -> Person:
    return Person(team="T0", id=person_of(seat), name="Somebody")


def body(**changes) -> Body:
    made = Body(team="T0", id="B0", key="cluster", name="Rhydfelin Cluster", channel="C0CLUSTER", terms="0" * 64)
    return dataclasses.replace(made, **changes)


def seats(*, answered=(), recused=(), vacant=(), voted=None, via=None, not_counted=None):
    voted, via, not_counted = voted or {}, via or {}, not_counted or {}
    return tuple(
        SeatBrief(
            seat=seat.id,
            title=seat.title,
            person=None if seat.id in vacant else person_of(seat.id),
            alternate=None,
            answered=seat.id in answered or seat.id in voted,
            recused=seat.id in recused,
            voted=voted.get(seat.id),
            via=via.get(seat.id, Via.SELF) if seat.id in voted else None,
            not_counted=not_counted.get(seat.id, ""),
        )
        for seat in terms().seats
    )


def outlook(**changes) -> Outlook:
    made = {
        "present": 5,
        "quorum": 6,
        "quorate": False,
        "missing_heads": 1,
        "missing_offices": ("chair",),
        "answered": ANSWERED,
        "owed": ("lead",),
        "needed": 9,
        "base": 12,
        "findings": (),
    }
    return Outlook(**{**made, **changes})


def reader(seat="dental", **changes) -> ReaderBrief:
    made = ReaderBrief(
        person=person(seat),
        seats=(seat,) if seat in terms().seat_by_id else (),
        acting_for=(),
        is_chair=seat == "lead",
        is_presiding=seat == "lead",
        is_signatory=False,
        is_secretariat=False,
        my_ballot=None,
        owes=True,
        recused=False,
        proxies_held=(),
    )
    return dataclasses.replace(made, **changes)


def opened(**changes) -> DecisionBrief:
    made = DecisionBrief(
        id="D000000001",
        ref="cluster-2026-3",
        body=body(),
        title="Wound-care clinic",
        text=TEXT,
        decision_class="financial",
        class_title="Financial",
        channel=Channel.REMOTE,
        amount_pence=1_250_000,
        reason="",
        plan_line="",
        opened_by="U0LEAD",
        opened_at=OPENED,
        closes_at=CLOSES,
        zone="Europe/London",
        state=DecisionState.OPEN,
        closed_at=None,
        terms=terms(),
        outlook=outlook(),
        outcome=None,
        announced=None,
        seats=seats(answered=ANSWERED),
        conflicts=(),
        nominations=(),
        proxies=(),
        signature=None,
        ratification=None,
        next_meeting=None,
        reader=None,
        attendees={"finance": "U0FINANCE"},
    )
    return dataclasses.replace(made, **changes)


VOTED = {
    **dict.fromkeys(
        ("lead", "gp", "pharmacy", "optometry", "nursing", "ahp", "third-sector", "mental-health"), Choice.FOR
    ),
    "medicines": Choice.FOR,
    "senior-manager": Choice.AGAINST,
    "development-manager": Choice.ABSTAIN,
}
CARRIED = Outcome(
    result=Result.CARRIED,
    waiting_for=frozenset({Waiting.SIGNATURE, Waiting.RATIFICATION}),
    quorate=True,
    present=11,
    quorum=6,
    votes_for=9,
    votes_against=1,
    abstentions=1,
    needed=9,
    base=11,
    refused={"dental": "recused"},
    findings=(Finding(code="an-unheard-of-rule", clause="3.1.1", met=True),),
)
MEETING = Meeting(team="T0", id="M0", body="B0", kind="ordinary", held_at=datetime(2027, 1, 14, 14, 0, tzinfo=UTC))


def closed(**changes) -> DecisionBrief:
    made = opened(
        state=DecisionState.CLOSED,
        closed_at=CLOSES,
        outlook=None,
        outcome=CARRIED,
        announced=CARRIED,
        seats=seats(voted=VOTED, recused=("dental",), via={"optometry": Via.ALTERNATE, "ahp": Via.PROXY}),
        next_meeting=MEETING,
    )
    return dataclasses.replace(made, **changes)


def conflict(**changes) -> ConflictBrief:
    made = ConflictBrief(
        id="C000000001",
        seat="dental",
        declared_by="U0DENTAL",
        kind="financial",
        nature="My practice would rent the room to the clinic.",
        declared_at=OPENED,
        ruling=None,
        ruled_by=None,
        asked="U0LEAD",
        asked_as="chair",
    )
    return dataclasses.replace(made, **changes)


def nomination(**changes) -> Nomination:
    made = Nomination(
        team="T0",
        id="N000000001",
        body="B0",
        decision="D000000001",
        seat="optometry",
        person="U0ALTERNATE1",
        nominated_by="U0OPTOMETRY",
        nominated_at=OPENED,
    )
    return dataclasses.replace(made, **changes)


def proxy(**changes) -> LodgedProxy:
    made = LodgedProxy(
        team="T0",
        id="P000000001",
        decision="D000000001",
        grantor="ahp",
        holder="development-manager",
        holder_person="U0DEVELOPMENTMANAGER",
        instruction=None,
        lodged_by="U0AHP",
        lodged_at=OPENED,
    )
    return dataclasses.replace(made, **changes)


def signature(*, signed=True, reason="") -> Signature:
    return Signature(team="T0", decision="D000000001", person="U0SIGNATORY", signed=signed, reason=reason, at=CLOSES)


def ratification(*, ratified=True, note="") -> Ratification:
    return Ratification(
        team="T0",
        decision="D000000001",
        meeting="M0",
        ratified=ratified,
        recorded_by="U0LEAD",
        note=note,
        at=MEETING.held_at,
    )


def statement(**changes) -> Statement:
    made = Statement(
        team="T0",
        id="S000000001",
        decision="D000000001",
        seat="dental",
        person="U0DENTAL",
        capacity=Capacity.SELF,
        kind=Said.CONCERN,
        words="The rent is too high.",
        at=OPENED,
    )
    return dataclasses.replace(made, **changes)


def recorded(**changes) -> RecordedVote:
    made = RecordedVote(
        team="T0",
        decision="D000000001",
        ballot="7Q3F-2K",
        seat="dental",
        person="U0DENTAL",
        recorded_by="U0DEVELOPMENTMANAGER",
        received=ReceivedBy.PHONE,
        evidence="Phoned at 10:15.",
        at=OPENED,
    )
    return dataclasses.replace(made, **changes)


def step(kind=StepKind.CASTING, **changes) -> Step:
    choice = Choice.FOR if kind is StepKind.CASTING else None
    made = Step(team="T0", decision="D000000001", kind=kind, seat="lead", person="U0LEAD", at=CLOSES, choice=choice)
    return dataclasses.replace(made, **changes)


__all__ = [
    "ANSWERED",
    "CARRIED",
    "CLOSES",
    "MEETING",
    "OPENED",
    "TEXT",
    "VOTED",
    "Choice",
    "OfferState",
    "Ruling",
    "body",
    "closed",
    "conflict",
    "nomination",
    "opened",
    "outlook",
    "person",
    "proxy",
    "ratification",
    "reader",
    "recorded",
    "seats",
    "signature",
    "statement",
    "step",
    "terms",
]  # fmt: skip
