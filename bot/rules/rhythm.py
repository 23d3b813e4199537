"""When a body meets next: the days that its rhythm proposes, with the notice for each and the longest gap."""

from __future__ import annotations

import calendar
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.rules.basics import BlankRef
from bot.rules.dates import DAY, WEEKDAYS, with_named
from bot.rules.findings import Finding
from bot.rules.local_times import begins, day_of, moment_at
from bot.rules.meeting_slots import RhythmForm
from bot.rules.notice import check_notice, earliest
from bot.rules.parts import Terms

WEEK = timedelta(days=7)
LAST, _FIFTH = 0, 5
_MONTHS = 12
_MOST_WEEKS = 8
"""So many weeks on, a day is looked for that is free and lawful: past Christmas, Easter and a long notice."""
_WHICH = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": LAST,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "cyntaf": 1,
    "gyntaf": 1,
    "ail": 2,
    "trydydd": 3,
    "pedwerydd": 4,
    "olaf": LAST,
}
_WELSH = ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul")


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualDay:
    """A day of the week (0 is Monday); `which` of the month: 1 to 4, 0 the last, None as the last meeting was."""

    weekday: int
    which: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A local day for a meeting. `usual`: the day from which it was moved, if it was.

    `moved`: "soon" (that day has gone by, or is too soon for the notice), "holiday" or "taken"; "" where it stands.
    `latest`: by when the terms want it, None where they set no rhythm. `notice`: what is found if it is given now.
    """

    on: date
    usual: date
    moved: str
    latest: date | None
    notice: Finding

    @property
    def late(self) -> bool:
        """Whether the gap before it is longer than the terms allow."""
        return self.latest is not None and self.on > self.latest


def read_usual(text: str) -> UsualDay | None:
    """The day that somebody's words name: "Thursdays", "the second Tuesday", "last-friday"; None where they do not."""
    found = re.findall(r"[a-z0-9]+", text.lower())
    days = [
        at
        for word in found
        for names in (WEEKDAYS, _WELSH)
        for at, name in enumerate(names)
        if word in {name, f"{name}s"}
    ]
    if len(set(days)) != 1:
        return None
    which = {_WHICH[word] for word in found if word in _WHICH}
    return None if len(which) > 1 else UsualDay(weekday=days[0], which=next(iter(which), None))


def usual_words(terms: Terms) -> str:
    """On which day the body normally meets, in the words of its terms or of what fills their blank; "" for none."""
    said = None if terms.meetings.rhythm is None else terms.meetings.rhythm.day
    if isinstance(said, BlankRef):
        blank = next((one for one in terms.blanks if one.name == said.blank), None)
        said = None if blank is None or blank.value is None else str(blank.value)
    return said or ""


def usual_day(terms: Terms) -> UsualDay | None:
    """The day that those words name; None where there are none, or they name no one day of the week."""
    return read_usual(usual_words(terms))


def latest_next(rhythm: RhythmForm | None, last: date | None) -> date | None:
    """The last day for the meeting after one held on a local day; None where the terms set no rhythm."""
    if rhythm is None or last is None:
        return None
    year, month = _month(last, rhythm.every_months)
    return date(year, month, calendar.monthrange(year, month)[1])


def last_for_notice(terms: Terms, *, kind: str, held: date, holidays: Collection[date] = ()) -> date | None:
    """The last local day on which notice of a meeting on a local day may be given; None where the terms name none."""
    zone, day = ZoneInfo(terms.time_zone), held
    while (first := earliest(terms, kind=kind, given=begins(day, zone), holidays=holidays)) is not None:
        if first <= held:
            return day
        day -= DAY
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """What is known when days are proposed.

    `last`: the local day of the last meeting that was held or is called; `given`: when notice would be given (aware);
    `taken`: local days on which the body meets anyway; `holidays`: bank holidays of the years around.
    """

    last: date | None
    given: datetime
    taken: Collection[date] = ()
    holidays: Collection[date] = ()


def proposals(terms: Terms, kind: str, diary: Diary, *, count: int = 3) -> tuple[Proposal, ...]:
    """The next days for meetings of a kind, one after another.

    Without a rhythm in the terms they are a month apart. None are proposed where neither the terms nor an earlier
    meeting name a day of the week.
    """
    usual = usual_day(terms) or (None if diary.last is None else UsualDay(weekday=diary.last.weekday()))
    return () if usual is None else tuple(_days(terms, kind, diary, usual, count))


def _days(terms: Terms, kind: str, diary: Diary, usual: UsualDay, count: int) -> Iterator[Proposal]:
    rhythm = terms.meetings.rhythm if terms.meetings.rhythm and terms.meetings.rhythm.kind == kind else None
    tomorrow = day_of(diary.given, ZoneInfo(terms.time_zone)) + DAY
    lawful = earliest(terms, kind=kind, given=diary.given, holidays=diary.holidays)
    first = max(tomorrow, lawful or tomorrow)
    off = with_named(diary.holidays, terms.meetings.days_off, tomorrow)
    before = diary.last
    if usual.which is None and before is not None:
        usual = UsualDay(weekday=usual.weekday, which=_week(before))
    for _ in range(count):
        wanted = _wanted(before, usual, rhythm.every_months if rhythm else 1, first)
        latest = latest_next(rhythm, before)
        on = _free(wanted, first, latest, {day for day in diary.taken if day >= first}, off)
        held = moment_at(on, time(12), ZoneInfo(terms.time_zone))
        notice = check_notice(terms, kind=kind, given=diary.given, held=held, holidays=diary.holidays)
        yield Proposal(on=on, usual=wanted, moved=_why(wanted, on, first, off), latest=latest, notice=notice)
        before, first = on, on + DAY


def _wanted(before: date | None, usual: UsualDay, step: int, first: date) -> date:
    """The usual day of the month whose turn it is; after no meeting at all, the first that is lawful."""
    if before is None:
        before, step = first, 0
        if usual.which is None:
            return first + timedelta(days=(usual.weekday - first.weekday()) % 7)
    which = usual.which if usual.which is not None else _week(before)
    return _in_month(*_month(before, step), usual.weekday, which)


def _week(day: date) -> int:
    """Of a day of the week, which of its month it is: the first to the fifth."""
    return (day.day - 1) // 7 + 1


def _free(wanted: date, first: date, latest: date | None, taken: Collection[date], off: Collection[date]) -> date:
    """The wanted day, or the nearest one a week or more away that is lawful, free and, if it can be, not too late."""
    start = wanted + max(0, -((wanted - first).days // 7)) * WEEK
    weeks = sorted(range(-_MOST_WEEKS, _MOST_WEEKS + 1), key=lambda week: (abs(week), week < 0))
    days = [day for day in (start + week * WEEK for week in weeks) if day >= first and day not in taken]
    free = [day for day in days if day not in off] or days
    return min(free, key=lambda day: latest is not None and day > latest)


def _why(wanted: date, on: date, first: date, off: Collection[date]) -> str:
    if on == wanted:
        return ""
    if wanted < first:
        return "soon"
    return "holiday" if wanted in off else "taken"


def _month(of: date, step: int) -> tuple[int, int]:
    """The year and the month so many months after that of a day."""
    year, month = divmod(of.year * _MONTHS + of.month - 1 + step, _MONTHS)
    return year, month + 1


def _in_month(year: int, month: int, weekday: int, which: int) -> date:
    """That day of the week in a month: the first to the fourth; the last, where it is to be the last or a fifth."""
    end = date(year, month, calendar.monthrange(year, month)[1])
    if which in {LAST, _FIFTH}:
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    first = end.replace(day=1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
