"""What is to be said of the people behind a decision: who was recused, away, represented, or not counted."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from bot.rules import rights
from bot.rules.basics import ALL, Said
from bot.rules.findings import Fact, Finding
from bot.rules.franchise import Roll
from bot.rules.parts import Terms
from bot.rules.record import Record

_MANY = 3


def people(terms: Terms, record: Record, roll: Roll) -> tuple[Finding, ...]:
    """The findings about people, in the order in which they bear on the numbers."""
    return tuple(_findings(terms, record, roll))


def _findings(terms: Terms, record: Record, roll: Roll) -> Iterator[Finding]:
    yield from recusals(terms, roll)
    if empty := record.vacant - record.doubled:
        yield Finding(code="vacancies", facts={"seats": tuple(sorted(empty))}, reading=_vacancy(terms))
    if record.doubled:
        yield _said("doubled", terms.membership, seats=tuple(sorted(record.doubled)))
    if roll.acting:
        yield _said("alternates-acting", terms.alternates, seats=tuple(sorted(roll.acting)))
    if roll.proxied:
        yield _said("proxies-counted", terms.proxies, seats=tuple(sorted(roll.proxied)), count=len(roll.proxied))
    if roll.replaced:
        yield _said("proxies-replaced", terms.proxies, seats=tuple(sorted(roll.replaced)))
    for why in sorted(set(roll.refused.values())):
        if why != rights.RECUSED:
            seats = tuple(sorted(seat for seat, reason in roll.refused.items() if reason == why))
            yield _said("not-counted", slot_of(terms, why), why=why, seats=seats)
    yield from _absence(terms, record, roll)


def slot_of(terms: Terms, why: str) -> Said | None:
    """The part of the terms that speaks of ballots that are not counted for this reason."""
    return {
        rights.NOT_ENTITLED: terms.attendance,
        rights.NO_SEAT: terms.membership,
        rights.RECUSED: terms.conflicts,
        rights.NOT_NOTIFIED: terms.alternates,
        rights.ALTERNATE_ACTING: terms.alternates,
        rights.ATTENDING: terms.proxies,
        rights.PROXY_OVER_LIMIT: terms.proxies,
        rights.ORGANISATION_SPLIT: terms.ballots,
        rights.NOT_THE_LEAD: terms.ballots,
        rights.ALTERNATE_OVER_LIMIT: terms.alternates,
        rights.CASTING_ONLY: terms.tie,
    }.get(why)


def recusals(terms: Terms, roll: Roll) -> Iterator[Finding]:
    """Who was recused, and whether they are more than a third."""
    recused = tuple(sorted(roll.recused))
    if not recused:
        return
    yield _said("recusals", terms.conflicts, seats=recused, count=len(recused))
    if len(recused) * _MANY > len(roll.in_post):
        yield _said("many-recused", terms.conflicts, recused=len(recused), in_post=len(roll.in_post))


def many_recused(terms: Terms, roll: Roll) -> Finding | None:
    """That more members are recused than the terms allow for any decision; None where they are not."""
    share = terms.conflicts.at_most
    if share is None:
        return None
    most = Fraction(1 if share == ALL else share) * len(roll.in_post)
    if len(roll.recused) <= most:
        return None
    numbers: dict[str, Fact] = {"recused": len(roll.recused), "in_post": len(roll.in_post), "most": most.__floor__()}
    said = terms.conflicts
    return Finding(code="too-many-recused", clause=said.clause, met=False, facts=numbers, reading=said.reading)


def _absence(terms: Terms, record: Record, roll: Roll) -> Iterator[Finding]:
    """Of each organisation that nobody with a vote attends for: what it wrote, and that nothing binds it."""
    if terms.absence is None:
        return
    here = {terms.seat_by_id[seat].organisation for seat in roll.present & terms.voters}
    for name in terms.organisations:
        position = record.positions.get(name)
        if position is not None:
            yield _said("position-noted", terms.absence, organisation=name, position=position.value)
        if name not in here:
            yield _said(
                "organisation-absent", terms.absence, organisation=name, position=position.value if position else ""
            )


def _vacancy(terms: Terms) -> str:
    rule = terms.quorum_to_meet or terms.quorum_to_decide
    return "" if rule is None else rule.reading


def _said(code: str, slot: Said | None, **facts: Fact) -> Finding:
    clause, reading = ("", "") if slot is None else (slot.clause, slot.reading)
    return Finding(code=code, clause=clause, facts=facts, reading=reading)
