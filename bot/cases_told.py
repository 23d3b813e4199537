"""Says what the terms make of an act, a notice, a meeting or a stretch of the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.bank_holidays import bank_holidays
from bot.cases_act_form import ActCase
from bot.cases_acts import act
from bot.cases_form import Case, MeetingCase, NoticeCase, YearCase
from bot.rules import duties
from bot.rules.duties import Due
from bot.rules.findings import Finding
from bot.rules.notice import check_notice
from bot.rules.terms import Terms
from bot.text import Words
from bot.text.naming import body_words, title_of

Found = tuple[list[str], list[tuple[str, Finding]]]


def findings_of(terms: Terms, case: Case, said: Words) -> Found:
    """The case's facts in words, and each thing that follows with the finding on which it stands."""
    return _TOLD[type(case) if not isinstance(case, ActCase) else ActCase](terms, case, said)


def _act(terms: Terms, case: ActCase[Any], said: Words) -> Found:
    finding = act(terms, case)
    facts = [said.say("case-act", act=_spaced(case.act), by=_actor(terms, case.by, said))]
    with_ = case.with_.model_dump(mode="json", by_alias=True, exclude_unset=True)
    facts += [said.say("colon", label=_spaced(name), said=_value(terms, value)) for name, value in with_.items()]
    line = said.finding(finding, terms)
    return facts, [(said.say("not-met", said=line) if not finding.met else line, finding)]


def _actor(terms: Terms, by: str, said: Words) -> str:
    return said.say("the-secretariat") if by == "role:secretariat" else title_of(terms, by.removeprefix("role:"))


def _spaced(name: str) -> str:
    return name.replace("_", " ").replace("-", " ").strip()


def _value(terms: Terms, value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case list() | tuple():
            return ", ".join(_value(terms, one) for one in value) or "–"
        case Mapping():
            return ", ".join(title_of(terms, str(name)) for name in value) or "–"
        case _:
            return title_of(terms, str(value))


def _notice(terms: Terms, case: NoticeCase, said: Words) -> Found:
    given, held = _local(terms, case.notice.given), _local(terms, case.notice.held)
    off = bank_holidays(terms.holidays, case.notice.given.year)
    finding = check_notice(terms, kind=case.notice.kind, given=given, held=held, holidays=off)
    facts = [
        said.say("case-meeting-kind", kind=case.notice.kind),
        said.say("case-given", moment=said.moment(given, terms.time_zone)),
        said.say("case-held", moment=said.moment(held, terms.time_zone)),
    ]
    line = said.finding(finding, terms)
    found = [(said.say("not-met", said=line) if not finding.met else line, finding)]
    if "counted_from" in finding.facts:
        named = {name: said.iso_date(f"{finding.facts[name]}T12:00:00+00:00", terms.time_zone) for name in _DAYS}
        sum_ = said.say("case-notice-sum", days=finding.facts["clear_days"], count=finding.facts["count"], **named)
        found.append((sum_, finding))
    return facts, found


_DAYS = ("counted_from", "earliest")


def _meeting(terms: Terms, case: MeetingCase, said: Words) -> Found:
    held = case.meeting.held.date()
    due = duties.from_meeting(terms, held, bank_holidays(terms.holidays, held.year))
    return [said.say("case-held", moment=said.day(held))], list(_dues(due, said))


def _year(terms: Terms, case: YearCase, said: Words) -> Found:
    asked = case.year
    due = duties.from_calendar(terms, asked.from_, asked.to, adopted=asked.adopted, chair_since=asked.chair_since)
    facts = [said.say("case-span", first=said.day(asked.from_), last=said.day(asked.to))]
    facts += [said.say("case-adopted", day=said.day(asked.adopted))] if asked.adopted else []
    facts += (
        [said.say("case-chair-since", day=said.day(asked.chair_since), **body_words(terms))]
        if asked.chair_since
        else []
    )
    return facts, list(_dues(due, said))


def _dues(due: tuple[Due, ...], said: Words) -> Iterator[tuple[str, Finding]]:
    for one in due:
        line = said.say("case-due", duty=_spaced(one.name), day=said.day(one.on), cited=said.cited(one.clause))
        yield line, Finding(code="due", clause=one.clause, reading=one.reading)


def _local(terms: Terms, moment: datetime) -> datetime:
    return moment.replace(tzinfo=ZoneInfo(terms.time_zone))


_TOLD: Mapping[type, Callable[[Terms, Any, Words], Found]] = {
    ActCase: _act,
    NoticeCase: _notice,
    MeetingCase: _meeting,
    YearCase: _year,
}
