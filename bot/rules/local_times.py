"""Which moment people mean by a day and a time of day, also in the nights in which the clocks change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.rules.dates import DAY

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a time on the wall may mean (moments in UTC, in their order).

    One moment of `at`: it is that. None: clocks skip it. Two: clocks show it twice. `nearest`: the moments that it
    would be by the clocks as they stood before and as they stand afterwards; the same where nothing changed.
    """

    at: tuple[datetime, ...]
    nearest: tuple[datetime, ...]

    @property
    def exact(self) -> datetime | None:
        """The moment; None where there is none, or not one only."""
        return self.at[0] if len(self.at) == 1 else None


def meant(wall: datetime, zone: ZoneInfo) -> Meant:
    """What a naive `wall` time may mean by the clocks of a zone. OverflowError: before the year 1 or after 9999."""
    local = wall.replace(tzinfo=zone)
    nearest = tuple(sorted({local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)}))
    return Meant(at=tuple(one for one in nearest if _wall(one, zone) == wall), nearest=nearest)


def moment_at(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which a rule's own time of day has come: the first, where it comes twice.

    Where clocks skip it, it has come at the moment at which they are put forward.
    """
    found = meant(datetime.combine(day, at), zone)
    return found.at[0] if found.at else _change(found.nearest[0], found.nearest[-1], zone)


def begins(day: date, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which a local day begins, and the one before it is over for good: mostly midnight.

    Where clocks skip midnight, the day begins when they are put forward. Where they are put back over midnight,
    the day that returns for an hour ends only then. A day that a zone left out begins where the next one does.
    """
    found = meant(datetime.combine(day, time()), zone)
    if not found.at:
        return _change(found.nearest[0], found.nearest[-1], zone)
    first, last = found.at[0], found.at[-1]
    return last if day_of(last - _SECOND, zone) < day else first


def ends(day: date, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which a local day is over: what is due on that day is late from then on."""
    return begins(day + DAY, zone)


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """The local day of a moment (aware)."""
    return moment.astimezone(zone).date()


def in_summer(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether the clocks are ahead of those of another season at a moment (aware): people call it summer time."""
    now = moment.astimezone(zone)
    seasons = (now.replace(month=month, day=1).utcoffset() for month in (1, 7))
    return (now.utcoffset() or timedelta()) > min(offset or timedelta() for offset in seasons)


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _change(first: datetime, second: datetime, zone: ZoneInfo) -> datetime:
    """The moment between two at which the clocks are put forward."""
    wanted = second.astimezone(zone).utcoffset()
    before, after = min(first, second) - timedelta(days=1), max(first, second)
    while after - before > _SECOND:
        middle = before + timedelta(seconds=int((after - before).total_seconds()) // 2)
        if middle.astimezone(zone).utcoffset() == wanted:
            after = middle
        else:
            before = middle
    return after
