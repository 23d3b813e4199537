"""Are the facts sufficient? A fact that is missing, unknown to the terms or contradicts another is named here."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.rules.findings import Finding
from bot.rules.parts import Terms
from bot.rules.record import Record


def missing_facts(terms: Terms, record: Record) -> tuple[Finding, ...]:
    """What keeps a decision from being determined; nothing when the facts are whole."""
    return tuple(
        Finding(code="record-incomplete", facts={"what": what, "names": tuple(sorted(names))})
        for what, names in _gaps(terms, record)
        if names
    )


def _gaps(terms: Terms, record: Record) -> Iterator[tuple[str, Collection[str]]]:
    seats, places = terms.seat_ids, terms.places
    yield "vacant", record.vacant - seats
    yield "recused", record.recused - places
    yield "present", record.present - places
    if record.objections:
        yield "objections", record.objections - places
    yield "lacks-authority", record.lacks_authority - seats
    if record.positions:
        yield "positions", record.positions.keys() - terms.organisations.keys()
    if record.presiding is not None:
        yield "presiding", {record.presiding} - seats
    yield "two-ballots", _twice([one.seat for one in record.ballots])
    if record.alternates:
        yield "alternates", {one.seat for one in record.alternates} - seats
        yield "two-alternates", _twice([one.seat for one in record.alternates])
    if record.proxies:
        yield "proxies", {one.grantor for one in record.proxies} - seats
        yield "proxy-holders", {one.holder for one in record.proxies} - places
        yield "two-proxies", _twice([one.grantor for one in record.proxies])
    if record.attempt < 1:
        yield "attempt", (str(record.attempt),)
    channel = terms.channels[record.channel]
    if channel.allowed and channel.alone and not record.decided_by:
        yield "decided-by", ("?",)


def _twice(names: list[str]) -> Collection[str]:
    return () if len(names) == len(set(names)) else {name for name in names if names.count(name) > 1}
