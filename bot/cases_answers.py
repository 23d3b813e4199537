"""Answers a case: gives its facts to the rules, and puts what they say under the keys that a case may expect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.bank_holidays import bank_holidays
from bot.cases_act_form import ActCase
from bot.cases_acts import act
from bot.cases_form import Case, DecisionCase, MeetingCase, NoticeCase, YearCase
from bot.rules import duties
from bot.rules.decide import decide
from bot.rules.duty_slots import CALENDAR_DUTIES, MEETING_DUTIES
from bot.rules.findings import Outcome
from bot.rules.notice import check_notice, earliest
from bot.rules.parts import Terms
from bot.rules.record import Alternate, Ballot, Capacity, Proxy, Record


def answer(terms: Terms, case: Case) -> Mapping[str, Any]:
    """Every key that the case's kind may expect, with what the terms make of it."""
    if isinstance(case, DecisionCase):
        return _outcome(decide(terms, _dated(terms, case)))
    if isinstance(case, ActCase):
        finding = act(terms, case)
        return {"allowed": finding.met, "clause": finding.clause or None}
    if isinstance(case, NoticeCase):
        return _notice(terms, case)
    if isinstance(case, MeetingCase):
        return {"due": _meeting_dates(terms, case.meeting.held.date())}
    if isinstance(case, YearCase):
        return {"due": _year_dates(terms, case)}
    raise TypeError(type(case).__name__)


def record_of(case: DecisionCase) -> Record:
    """The facts of a case as a record. A ballot for a seat whose alternate acts is the alternate's."""
    return Record(
        decision_class=case.decision.class_,
        channel=case.decision.channel,
        attempt=case.decision.attempt,
        decided_by=case.decision.by,
        vacant=frozenset(case.vacant),
        present=frozenset(case.present),
        alternates=tuple(Alternate(seat=seat, notified=facts.notified) for seat, facts in case.alternates.items()),
        presiding=case.presiding,
        recused=frozenset(case.conflicts),
        proxies=tuple(Proxy(grantor=g, holder=p.holder, instruction=p.instruct) for g, p in case.proxies.items()),
        positions=case.positions,
        lacks_authority=frozenset(case.lacks_authority),
        objections=None if case.objects is None else frozenset(case.objects),
        ballots=tuple(
            Ballot(seat=seat, choice=choice, capacity=Capacity.ALTERNATE if seat in case.alternates else Capacity.SELF)
            for seat, choice in case.ballots.items()
        ),
        casting=case.casting,
        signed=case.signed,
        ratified=case.ratified,
    )


def _dated(terms: Terms, case: DecisionCase) -> Record:
    opened, closed = (one and _local(terms, one) for one in (case.decision.opened, case.decision.closed))
    return replace(record_of(case), opened_at=opened, closes_at=closed)


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "result": outcome.result.value,
        "waiting_for": sorted(one.value for one in outcome.waiting_for),
        "quorate": outcome.quorate,
        "present": outcome.present,
        "quorum": outcome.quorum,
        "for": outcome.votes_for,
        "against": outcome.votes_against,
        "abstain": outcome.abstentions,
        "needed": outcome.needed,
        "base": outcome.base,
        "refused": dict(outcome.refused),
        "cites": list(outcome.cites),
    }


def _notice(terms: Terms, case: NoticeCase) -> dict[str, Any]:
    given, held = _local(terms, case.notice.given), _local(terms, case.notice.held)
    off = bank_holidays(terms.holidays, case.notice.given.year)
    finding = check_notice(terms, kind=case.notice.kind, given=given, held=held, holidays=off)
    first = earliest(terms, kind=case.notice.kind, given=given, holidays=off)
    return {
        "allowed": finding.met,
        "earliest": None if first is None else first.isoformat(),
        "clause": finding.clause or None,
    }


def _local(terms: Terms, moment: datetime) -> datetime:
    return moment.replace(tzinfo=ZoneInfo(terms.time_zone))


def _meeting_dates(terms: Terms, held: date) -> dict[str, str | None]:
    due = duties.from_meeting(terms, held, bank_holidays(terms.holidays, held.year))
    dated = {one.name: one.on.isoformat() for one in due}
    return {name: dated.get(name) for name in MEETING_DUTIES}


def _year_dates(terms: Terms, case: YearCase) -> dict[str, list[str] | None]:
    facts = case.year
    known = {
        duty.name
        for duty in terms.duties
        if duty.due.by_the_calendar and duties.can_be_dated(duty, adopted=facts.adopted, chair_since=facts.chair_since)
    }
    due = duties.from_calendar(terms, facts.from_, facts.to, adopted=facts.adopted, chair_since=facts.chair_since)
    return {
        name: [one.on.isoformat() for one in due if one.name == name] if name in known else None
        for name in CALENDAR_DUTIES
    }
