"""Are the facts sufficient? A fact that is missing, unknown to the terms or contradicts another is named here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.rules.findings import Finding
from bot.rules.parts import Terms
from bot.rules.record import Record


def missing_facts(terms: Terms, record: Record) -> tuple[Finding, ...]:
    """What keeps a decision from being determined; nothing when the facts are whole."""
    return tuple(
        Finding(code="record-incomplete", facts={"what": what, "names": names})
        for what, names in _gaps(terms, record)
        if names
    )


def _gaps(terms: Terms, record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    seats = terms.seat_by_id
    acting = [one.seat for one in record.alternates]
    grantors = [one.grantor for one in record.proxies]
    yield "vacant", _outside(record.vacant, seats)
    yield "alternates", _outside(acting, seats)
    yield "proxies", _outside(grantors, seats)
    yield "proxy-holders", _outside((one.holder for one in record.proxies), (*seats, *terms.attendee_ids))
    yield "recused", _outside(record.recused, (*seats, *terms.attendee_ids))
    yield "present", _outside(record.present, (*seats, *terms.attendee_ids))
    yield "objections", _outside(record.objections or (), (*seats, *terms.attendee_ids))
    yield "lacks-authority", _outside(record.lacks_authority, seats)
    yield "presiding", _outside([record.presiding] if record.presiding else [], seats)
    yield "positions", _outside(record.positions, terms.organisations)
    yield "two-ballots", _twice(one.seat for one in record.ballots)
    yield "two-alternates", _twice(acting)
    yield "two-proxies", _twice(grantors)
    yield "attempt", () if record.attempt >= 1 else (str(record.attempt),)
    if terms.channels[record.channel].alone and terms.channels[record.channel].allowed:
        yield "decided-by", () if record.decided_by else ("?",)


def _outside(names: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names).difference(known)))


def _twice(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name, count in Counter(names).items() if count > 1))
