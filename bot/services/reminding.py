"""Who is reminded of a duty, on which morning: the rungs of each duty's ladder, entered into one digest a day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rules.dates import DAY
from bot.rules.hours import morning, next_morning, working_day
from bot.rules.interests import Confirms
from bot.rules.ladder import RungKind, rungs
from bot.rules.yearly import duty_of
from bot.services.belonging import those_presiding
from bot.services.owed import owed_by
from bot.services.sittings import days_off
from bot.services.standing import SECRETARIAT
from bot.services.told import line_of
from bot.services.waking import clocks_of
from storage.facts import Act, PersonKind
from storage.reminder_facts import Reminder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from bot.rules.ladder import Rung
    from bot.rules.terms import Terms
    from bot.services.owed import Owed
    from storage.facts import Body
    from storage.transaction import Transaction

LEAD = timedelta(minutes=30)
"""So long before somebody's morning what they are reminded of is collected, from all their bodies."""
SETTLING = timedelta(minutes=1)
"""After an absence, in which a morning has passed: so long what is late is collected."""
VOTES = frozenset({"vote", "consent", "consent-or-block", "vote-proxy"})
_ASKED_YEARLY = frozenset(duty_of(confirms) for confirms in Confirms)
AHEAD = 2 * DAY
"""Wherever somebody lives, what comes within a day from now lies on one of so many days."""
_SHIFTED = 7
"""Days by which days off may move a reminder to an earlier one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterReminders:
    """`since`: up to when (aware) it was done before."""

    act: Act
    body: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A rung to be told to one person on a day of theirs."""

    owed: Owed
    kind: RungKind
    rung_on: date
    person: str
    zone: ZoneInfo
    day: date

    @property
    def at(self) -> datetime:
        """From when on it may be told (UTC)."""
        return morning(self.day, self.zone)

    @property
    def enters(self) -> datetime:
        """From when on it is collected (UTC)."""
        return self.at - LEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """Whether there is a reminder to enter, and when (UTC) the next is, within two days. None: none."""

    due: bool
    next: datetime | None


def reminders_coming(
    tx: Transaction, body: Body, owed: Sequence[Owed], since: datetime | None, now: datetime
) -> Coming:
    """What there is to enter since a moment (None: nothing is looked back for), and when next. Writes nothing."""
    found = [call.enters for call in _calls(tx, body, owed, since or now, now) if _makes_sense(call, now)]
    due = any((since or now) < at <= now for at in found)
    return Coming(due=due, next=min((at for at in found if at > now), default=None))


def enter_reminders(tx: Transaction, command: EnterReminders) -> int:
    """Enter what has come since into the digests of the people concerned; returns how many rungs were entered.

    Each rung once, whoever else enters it too. Of what nobody was there to tell in time the last reminder is told,
    where the duty can still be done in time, and to whom it went afterwards.
    """
    body = tx.body(command.body)
    if body is None:
        return 0
    now = tx.now()
    off = days_off(tx.terms(body.terms), now)
    due = sorted(_due(tx, body, command.since, now), key=lambda call: (call.person, call.rung_on))
    return sum(_enter(tx, call, off, now) for call in due)


def horizon(terms: Terms, now: datetime) -> datetime:
    """Until when a duty may be due of which somebody is reminded now, or within a day."""
    before = (day for ladder in (terms.ladder, *terms.ladders.values()) for day in ladder.before)
    return now + timedelta(days=max(before, default=0) + _SHIFTED)


def owed_now(tx: Transaction, body: Body, now: datetime) -> tuple[Owed, ...]:
    """Every duty of a body of which somebody may be reminded now."""
    return owed_by(tx, body, now, horizon(tx.terms(body.terms), now))


def recipients(tx: Transaction, body: Body, owed: Owed, kind: RungKind) -> tuple[str, ...]:
    """Who hears of a duty on a rung: who owes it; whoever presides; the secretariat, or else the chair."""
    match kind:
        case RungKind.OWNER:
            return owed.owners
        case RungKind.CHAIR:
            return those_presiding(tx, body)
        case RungKind.SECRETARIAT:
            return tx.officers(body.id, SECRETARIAT) or those_presiding(tx, body)


def digest_key(person: str, day: date) -> str:
    """The parcel that tells somebody everything of a day: there is one only, whatever bodies it is about."""
    return f"digest:{person}:{day.isoformat()}"


def not_gone(
    tx: Transaction, person: str, found: tuple[date, datetime], zone: ZoneInfo, off: Collection[date]
) -> tuple[date, datetime]:
    """The day found for a digest and the moment from which on it is told, or the next whose digest has not gone out."""
    day, at = found
    while not tx.waiting_parcel(digest_key(person, day))[0]:
        day, at = next_morning(morning(day + DAY, zone), zone, off)
    return day, at


def _due(tx: Transaction, body: Body, since: datetime, now: datetime) -> tuple[Call, ...]:
    """The rungs that came between two moments; of several of one kind to one person about one duty the last."""
    last: dict[tuple[str, RungKind, str], Call] = {}
    for call in _calls(tx, body, owed_now(tx, body, now), since, now):
        if since < call.enters <= now and _makes_sense(call, now):
            last[call.owed.key, call.kind, call.person] = call
    return tuple(last.values())


def _makes_sense(call: Call, now: datetime) -> bool:
    """Nobody is told to do in time what is late already."""
    return call.kind is not RungKind.OWNER or call.owed.due > now


def _calls(tx: Transaction, body: Body, owing: Sequence[Owed], since: datetime, now: datetime) -> Iterator[Call]:
    """Every rung around these moments of every duty that is owed, to each who is to hear of it; each in its order."""
    terms = tx.terms(body.terms)
    off = days_off(terms, now)
    zones = _Zones(tx, terms)
    first, last = since.date() - DAY, now.date() + AHEAD
    for owed in owing:
        for rung in rungs(owed.on, owed.ladder):
            day = working_day(rung.on, off, back=rung.kind is RungKind.OWNER)
            if not first <= day <= last or _told_elsewhere(tx, owed, rung):
                continue
            for person in recipients(tx, body, owed, rung.kind):
                if (zone := zones[person]) is not None:
                    yield Call(owed=owed, kind=rung.kind, rung_on=rung.on, person=person, zone=zone, day=day)


def _told_elsewhere(tx: Transaction, owed: Owed, rung: Rung) -> bool:
    """Whether the terms, or the duty itself, have another way of telling the same on another message."""
    if owed.act in VOTES and rung.kind is RungKind.OWNER:
        decision = tx.decision(owed.decision)
        return decision is not None and bool(tx.terms(decision.terms).channels[decision.channel].reminders)
    return owed.name in _ASKED_YEARLY and rung.kind is RungKind.CHAIR


def _enter(tx: Transaction, call: Call, off: Collection[date], now: datetime) -> bool:
    day, at = call.day, call.at
    if now > at:
        day, at = next_morning(now + SETTLING, call.zone, off)
    day, at = not_gone(tx, call.person, (day, at), call.zone, off)
    if call.kind is RungKind.OWNER and at >= call.owed.due:
        return False
    entered = tx.enter_reminder(
        Reminder(
            team=tx.team,
            person=call.person,
            day=day,
            body=call.owed.body,
            duty=call.owed.key,
            kind=call.kind,
            rung_on=call.rung_on,
            at=now,
        )
    )
    if entered:
        key = digest_key(call.person, day)
        tx.post("digest", body="", to=call.person, key=key, data={"day": day.isoformat()}, reminder=True, not_before=at)
        tx.add_told(line_of(call.owed, team=tx.team, person=call.person, day=day, kind=call.kind))
    return entered


class _Zones(defaultdict[str, "ZoneInfo | None"]):
    """By person the zone of their own clocks, the body's where theirs is not known; None: they are gone."""

    def __init__(self, tx: Transaction, terms: Terms) -> None:
        super().__init__()
        self.tx, self.terms = tx, terms

    def __missing__(self, person: str) -> ZoneInfo | None:
        known = self.tx.person(person)
        gone = known is not None and known.kind is PersonKind.DEACTIVATED
        self[person] = None if gone else clocks_of(known, self.terms)
        return self[person]
