"""May a meeting be held then? Counts the clear days between its notice and the day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.rules.actors import refused
from bot.rules.dates import DAY, after_clear_days, with_named
from bot.rules.findings import Fact, Finding
from bot.rules.meeting_slots import MeetingKind
from bot.rules.parts import Terms


def given_on(terms: Terms, given: datetime) -> date:
    """The local day on which notice counts as given: after the hour that the terms set, the next one."""
    local = given.astimezone(ZoneInfo(terms.time_zone))
    late = local.time() > time.fromisoformat(terms.meetings.given_until)
    return local.date() + DAY if late else local.date()


def earliest(terms: Terms, *, kind: str, given: datetime, holidays: Collection[date] = ()) -> date | None:
    """The first local day on which such a meeting may be held; None where the terms name no notice. `given`: aware."""
    rule = terms.meetings.kinds.get(kind)
    if rule is None or rule.notice is None:
        return None
    given_day = given_on(terms, given)
    if rule.days is not None:
        return given_day + rule.days * DAY
    off = with_named(holidays, terms.meetings.days_off, given_day)
    return after_clear_days(given_day, rule.notice, working=_working(terms, rule), holidays=off)


def _working(terms: Terms, rule: MeetingKind) -> bool:
    return rule.working_days is not None or terms.meetings.clear_days == "working"


def check_notice(
    terms: Terms, *, kind: str, given: datetime, held: datetime, holidays: Collection[date] = ()
) -> Finding:
    """Whether a meeting may be held at a moment when notice was given at another (both aware)."""
    rule = terms.meetings.kinds.get(kind)
    if rule is None:
        return refused("no-such-meeting", next(iter(terms.meetings.kinds.values()), None), kind=kind)
    day = held.astimezone(ZoneInfo(terms.time_zone)).date()
    if held < given:
        return refused("held-before-notice", rule, given=given.isoformat(), held=held.isoformat())
    first = earliest(terms, kind=kind, given=given, holidays=holidays)
    if first is None:
        facts: dict[str, Fact] = {"kind": kind, "held": day.isoformat()}
        return Finding(code="no-notice-named", clause=rule.clause, met=True, facts=facts, reading=rule.reading)
    numbers: dict[str, Fact] = {
        "kind": kind,
        "clear_days": rule.notice or 0,
        "given": given.isoformat(),
        "counted_from": given_on(terms, given).isoformat(),
        "held": day.isoformat(),
        "earliest": first.isoformat(),
        "count": _sort(terms, rule),
    }
    reading = terms.meetings.notice_reading
    return Finding(code="notice", clause=rule.clause, met=day >= first, facts=numbers, reading=reading)


def _sort(terms: Terms, rule: MeetingKind) -> str:
    """Which sort of days are counted: working, or clear calendar days, or days that count the meeting's own."""
    if rule.days is not None:
        return "days"
    return "working" if _working(terms, rule) else "calendar"
