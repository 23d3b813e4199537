"""What somebody's digest of a day says: of the duties that were entered, those that are still owed when it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.ladder import RungKind
from bot.services.owed import owed_by
from bot.services.reminding import horizon, recipients
from storage.facts import Act

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from bot.services.owed import Owed
    from storage.facts import Body
    from storage.reminder_facts import Reminder
    from storage.transaction import Transaction

_ORDER = tuple(RungKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestQuery:
    """Of whoever the act names. `day`: their own."""

    act: Act
    day: date


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
class DigestBrief:
    """Everything of which somebody is reminded on a day, in the order in which it is due."""

    person: str
    day: date
    lines: tuple[DigestLine, ...]


def digest(tx: Transaction, query: DigestQuery) -> DigestBrief:
    """The digest as things stand: without what was done, closed or withdrawn since, or is the reader's no more."""
    person = query.act.person
    by_body: dict[str, list[Reminder]] = {}
    for one in tx.reminders(person, query.day):
        by_body.setdefault(one.body, []).append(one)
    found = [line for body, entered in by_body.items() for line in _of_body(tx, body, entered)]
    found.sort(key=lambda line: (line.owed.due, line.owed.key))
    return DigestBrief(person=person, day=query.day, lines=tuple(found))


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
