"""When a reminder may reach somebody: in the morning of a working day by their own clocks, never in the night."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.rules.dates import DAY, is_working
from bot.rules.local_times import moment_at

QUIET_FROM, QUIET_UNTIL = time(20), time(8)
"""By somebody's own clocks: between them nobody is reminded of anything that can wait until the morning."""


def morning(day: date, zone: ZoneInfo) -> datetime:
    """The moment (UTC) on a local day from which somebody may be reminded."""
    return moment_at(day, QUIET_UNTIL, zone)


def is_quiet(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether a moment (aware) lies in somebody's quiet hours."""
    at = moment.astimezone(zone).time()
    return at >= QUIET_FROM or at < QUIET_UNTIL


def woken(moment: datetime, zone: ZoneInfo) -> datetime:
    """A moment (aware), or where it is quiet then, the morning after it."""
    local = moment.astimezone(zone)
    if not is_quiet(moment, zone):
        return moment
    return morning(local.date() + DAY if local.time() >= QUIET_FROM else local.date(), zone)


def working_day(day: date, holidays: Collection[date], *, back: bool) -> date:
    """A local day, or where it is no working day, the last one before it (`back`) or the first one after it."""
    while not is_working(day, holidays):
        day += -DAY if back else DAY
    return day


def next_morning(moment: datetime, zone: ZoneInfo, holidays: Collection[date]) -> tuple[date, datetime]:
    """The first working day on which somebody may be reminded from a moment (aware) on, and from when (UTC)."""
    day = moment.astimezone(zone).date()
    while True:
        day = working_day(day, holidays, back=False)
        begins = max(moment, morning(day, zone))
        if begins.astimezone(zone).date() == day and begins.astimezone(zone).time() < QUIET_FROM:
            return day, begins
        day += DAY
