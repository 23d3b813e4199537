"""What somebody's digest of a day says: of the duties that were entered, those that are still owed when it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.rules.hours import is_quiet, next_morning
from bot.rules.ladder import RungKind
from bot.services.owed import owed_by
from bot.services.reminding import digest_key, horizon, not_gone, recipients
from bot.services.sittings import days_off
from bot.services.told import once_owed
from bot.services.waking import clocks_of
from storage.facts import Act

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from zoneinfo import ZoneInfo

    from bot.services.owed import Owed
    from storage.facts import Body
    from storage.reminder_facts import Reminder
    from storage.transaction import Transaction

_ORDER = tuple(RungKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestQuery:
    """Of whoever the act names. `day`: their own; `first`: from which day on it tells reminders, mostly the same."""

    act: Act
    day: date
    first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestLine:
    """One duty. `kind`: as what the reader hears of it; `yours`: whether the reader is among those who owe it."""

    owed: Owed
    body: Body
    zone: str
    kind: RungKind
    yours: bool
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledLine:
    """A duty that was told and is settled since, or is not with the reader any more."""

    owed: Owed
    body: Body


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestBrief:
    """Everything of which somebody is reminded on a day, in the order in which it is due.

    `settled`: what the message told when it was sent, and nothing is to be done about any more, in words of then.
    `overtaken`: that day's hours are over where the person is, so it stands in the digest of a later one.
    """

    person: str
    day: date
    lines: tuple[DigestLine, ...]
    overtaken: bool = False
    settled: tuple[SettledLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOver:
    """What a digest would have told, of whoever the act names; as in `DigestQuery`."""

    act: Act
    day: date
    first: date


def digest_query(act: Act, data: Mapping[str, object]) -> DigestQuery:
    """What a parcel's data ask for."""
    day = date.fromisoformat(str(data["day"]))
    return DigestQuery(act=act, day=day, first=date.fromisoformat(str(data.get("first", day))))


def digest(tx: Transaction, query: DigestQuery) -> DigestBrief:
    """The digest as things stand: without what was done, closed or withdrawn since, or is the reader's no more."""
    person = query.act.person
    by_body: dict[str, list[Reminder]] = {}
    for one in tx.reminders(person, query.first, query.day):
        by_body.setdefault(one.body, []).append(one)
    found = [line for body, entered in by_body.items() for line in _of_body(tx, body, entered)]
    found.sort(key=lambda line: (line.owed.due, line.owed.key))
    now, zone = tx.now(), _clocks(tx, person, tuple(by_body))
    late = zone is not None and (now.astimezone(zone).date() > query.day or is_quiet(now, zone))
    settled = _settled(tx, query, {(line.body.id, line.owed.key) for line in found})
    return DigestBrief(person=person, day=query.day, lines=tuple(found), overtaken=late, settled=settled)


def _settled(tx: Transaction, query: DigestQuery, still: Collection[tuple[str, str]]) -> tuple[SettledLine, ...]:
    """What was settled after this digest was sent; of a duty that stood there twice once."""
    told = tx.settled_lines(query.act.person, query.first, query.day)
    gone = {(one.body, one.duty): one for one in told if (one.body, one.duty) not in still}
    bodies = {ident: tx.body(ident) for ident in dict.fromkeys(ident for ident, _ in gone)}
    return tuple(
        SettledLine(owed=once_owed(one), body=body) for one in gone.values() if (body := bodies[one.body]) is not None
    )


def carry_over(tx: Transaction, command: CarryOver) -> date | None:
    """Have what a digest would have told stand in the next one that people can read; its day. None: nothing was told.

    However many were overtaken, the next one tells of all of them.
    """
    person = command.act.person
    bodies = tuple(dict.fromkeys(one.body for one in tx.reminders(person, command.first, command.day)))
    zone, now = _clocks(tx, person, bodies), tx.now()
    body = tx.body(bodies[0]) if bodies else None
    if zone is None or body is None:
        return None
    off = days_off(tx.terms(body.terms), now)
    day, at = not_gone(tx, person, next_morning(now, zone, off), zone, off)
    key = digest_key(person, day)
    _, data = tx.waiting_parcel(key)
    first = min(command.first.isoformat(), str(data.get("first", command.first)))
    owed = {"day": day.isoformat(), "first": first}
    tx.post("digest", body="", to=person, key=key, data=owed, reminder=True, not_before=at, share=True)
    return day


def _clocks(tx: Transaction, person: str, bodies: tuple[str, ...]) -> ZoneInfo | None:
    """The zone by whose clocks somebody lives, who is reminded in these bodies."""
    body = tx.body(bodies[0]) if bodies else None
    return None if body is None else clocks_of(tx.person(person), tx.terms(body.terms))


def _of_body(tx: Transaction, ident: str, entered: Iterable[Reminder]) -> Iterator[DigestLine]:
    """Of rungs of one person in one body; of a duty of which somebody hears twice the later step of its ladder."""
    body, now = tx.body(ident), tx.now()
    if body is None:
        return
    terms = tx.terms(body.terms)
    owed = {one.key: one for one in owed_by(tx, body, now, horizon(terms, now))}
    last = {one.duty: one for one in sorted(entered, key=lambda one: _ORDER.index(one.kind))}
    for key, one in last.items():
        duty = owed.get(key)
        if duty is not None and one.person in recipients(tx, body, duty, one.kind):
            yours, late = one.person in duty.owners, duty.due <= now
            yield DigestLine(owed=duty, body=body, zone=terms.time_zone, kind=one.kind, yours=yours, late=late)
