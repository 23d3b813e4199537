"""For how long somebody acts or votes for another: one meeting, a period of days, or standing until it is ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from bot.rules.findings import Finding
from bot.rules.local_times import begins
from bot.services.declaring import read_day
from bot.services.entry import FieldErrors

if TYPE_CHECKING:
    from datetime import date

    from bot.rules.terms import Terms
    from storage.facts import Body, Mandate
    from storage.transaction import Transaction

MEETING, PERIOD, STANDING = "meeting", "period", "standing"


class SpanForm(Protocol):
    """The fields of a form: `scope` is meeting, period or standing; days are ISO days, or empty."""

    @property
    def scope(self) -> str: ...
    @property
    def meeting(self) -> str: ...
    @property
    def first(self) -> str: ...
    @property
    def last(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One meeting, or from `begins_at` until before `ends_at` (UTC instants); all None: standing."""

    meeting: str | None = None
    begins_at: datetime | None = None
    ends_at: datetime | None = None


def span_of(mandate: Mandate) -> Span:
    return Span(meeting=mandate.meeting, begins_at=mandate.begins_at, ends_at=mandate.ends_at)


def read_span(tx: Transaction, body: Body, form: SpanForm, now: datetime, *, standing: bool) -> Span | FieldErrors:
    """What was entered, or everything that is wrong with it, by field. `standing`: it may be without an end."""
    terms = tx.terms(body.terms)
    if form.scope == MEETING:
        there = {meeting.id for meeting in meetings_ahead(tx, body, terms, now)}
        return Span(meeting=form.meeting) if form.meeting in there else _wrong("meeting", code="meeting-unknown")
    if form.scope == PERIOD:
        return _period(terms, form, now)
    return Span() if form.scope == STANDING and standing else _wrong("scope", code="scope-unknown")


def meetings_ahead(tx: Transaction, body: Body, terms: Terms, now: datetime) -> tuple[MeetingLine, ...]:
    """The body's meetings of today and later, the earliest first."""
    today = _midnight(now.astimezone(ZoneInfo(terms.time_zone)).date(), terms)
    found = tx.meetings(body.id, after=today - timedelta(microseconds=1))
    return tuple(MeetingLine(id=one.id, kind=one.kind, held_at=one.held_at, zone=one.zone) for one in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A meeting that can be chosen."""

    id: str
    kind: str
    held_at: datetime
    zone: str


def lasts(mandate: Mandate, at: datetime, meeting: str | None) -> bool:
    """Whether a mandate holds for a decision that is opened at a moment; `meeting`: the one to which it is put."""
    if mandate.meeting is not None:
        return mandate.meeting == meeting
    begun = mandate.begins_at is None or mandate.begins_at <= at
    return begun and (mandate.ends_at is None or at < mandate.ends_at)


def meet(tx: Transaction, one: Span, other: Span) -> bool:
    """Whether two spans have a moment in common."""
    if one.meeting is not None and other.meeting is not None:
        return one.meeting == other.meeting
    (a_begins, a_ends), (b_begins, b_ends) = _ends(tx, one), _ends(tx, other)
    apart = (a_ends is not None and b_begins is not None and a_ends <= b_begins) or (
        b_ends is not None and a_begins is not None and b_ends <= a_begins
    )
    return not apart


def _ends(tx: Transaction, span: Span) -> tuple[datetime | None, datetime | None]:
    """First and last moment; a meeting counts as the moment at which it begins."""
    held = tx.meeting(span.meeting) if span.meeting is not None else None
    if held is not None:
        return held.held_at, held.held_at + timedelta(microseconds=1)
    return span.begins_at, span.ends_at


def _period(terms: Terms, form: SpanForm, now: datetime) -> Span | FieldErrors:
    if not form.last:
        return _wrong("last", code="last-day-missing")
    today = now.astimezone(ZoneInfo(terms.time_zone)).date()
    first, last = (read_day(form.first) if form.first else today), read_day(form.last)
    errors = {name: one for name, one in (("first", first), ("last", last)) if isinstance(one, Finding)}
    if isinstance(first, Finding) or isinstance(last, Finding):
        return FieldErrors(errors=errors)
    if last < max(first, today):
        facts = {"first": max(first, today).isoformat()}
        found = Finding(code="last-day-before-first", met=False, facts=facts, reading="entry")
        return FieldErrors(errors={"last": found})
    begins = _midnight(first, terms) if first > today else now
    return Span(begins_at=begins, ends_at=_midnight(last + timedelta(days=1), terms))


def _midnight(day: date, terms: Terms) -> datetime:
    """The moment at which a day begins by the body's clocks."""
    return begins(day, ZoneInfo(terms.time_zone))


def _wrong(field: str, *, code: str) -> FieldErrors:
    return FieldErrors(errors={field: Finding(code=code, met=False, reading="entry")})
