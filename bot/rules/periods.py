"""How long a matter stays open: votes that are open too short, silence that is no assent yet, an early close."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.rules.dates import DAY, after_clear_days, is_working, later, with_named
from bot.rules.findings import Finding
from bot.rules.local_times import begins, moment_at
from bot.rules.parts import DecisionClass, Terms
from bot.rules.record import Channel, Record
from bot.rules.slots import OpenFor


def open_for(terms: Terms, kind: DecisionClass, channel: Channel) -> OpenFor:
    """How long a decision of this class stays open in this channel. Where silence is assent: so long at the least."""
    said = kind.open_for or terms.channels[channel].open_for
    silence = kind.silence
    if silence is None or (said.days == "calendar" and said.at_least_days >= silence.after_days):
        return said
    return OpenFor(clause=silence.clause, reading=silence.reading, at_least_days=silence.after_days)


def earliest_close(terms: Terms, said: OpenFor, opened: datetime, holidays: Collection[date] = ()) -> datetime:
    """The first moment at which a vote that is opened at a moment (aware) may close."""
    if said.days == "calendar":
        return later(opened, said.at_least_days)
    zone = ZoneInfo(terms.time_zone)
    local = opened.astimezone(zone)
    if said.days == "clear":
        return begins(after_clear_days(local.date(), said.at_least_days), zone).astimezone(zone)
    day, left = local.date(), said.at_least_days
    off = with_named(holidays, terms.meetings.days_off, day)
    while left:
        day += DAY
        left -= is_working(day, off)
    return moment_at(day, local.time(), zone).astimezone(zone)


def latest_close(said: OpenFor, opened: datetime) -> datetime | None:
    """The last moment at which it may close; None where the terms name none."""
    return None if said.at_most_days is None else later(opened, said.at_most_days)


def too_early(kind: DecisionClass, record: Record) -> Finding | None:
    """That silence is no assent yet, where the terms make it assent after a time; None when it is."""
    silence = kind.silence
    if silence is None:
        return None
    days = silence.after_days
    if record.opened_at is None or record.closes_at is None:
        return Finding(code="record-incomplete", clause=silence.clause, facts={"what": "open-for", "names": ()})
    earliest = later(record.opened_at, days)
    if record.closes_at >= earliest:
        return None
    facts = {"closes_at": record.closes_at.isoformat(), "earliest": earliest.isoformat()}
    return Finding(
        code="open-too-short", clause=silence.clause, met=False, facts={**facts, "days": days}, reading=silence.reading
    )
