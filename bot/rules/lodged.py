"""Votes that were lodged beforehand: which of them count, and whose own ballot they give way to."""

from __future__ import annotations

from bot.rules.record import Choice, Proxy
from bot.rules.rights import (
    ALTERNATE_ACTING,
    ATTENDING,
    NO_SEAT,
    NOT_ENTITLED,
    PROXY_OVER_LIMIT,
    RECUSED,
    Facts,
)


def proxies(
    facts: Facts, present: frozenset[str], counted: dict[str, Choice]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add the lodged votes that count to `counted`; the seats whose proxy counts, and those whose proxy gave way."""
    rule = facts.terms.proxies
    limit, in_all = (0, 0) if rule is None else (rule.per_holder, rule.at_most)
    carried: dict[str, int] = {}
    taken: list[str] = []
    replaced: list[str] = []
    for proxy in facts.record.proxies:
        if proxy.grantor in counted:
            replaced.append(proxy.grantor)
            continue
        why = _proxy_objection(facts, proxy, present)
        if why is None and proxy.instruction is None:
            continue
        if why is None and (carried.get(proxy.holder, 0) >= limit or len(taken) == in_all):
            why = PROXY_OVER_LIMIT
        if why is not None:
            facts.refused.setdefault(proxy.grantor, why)
            continue
        carried[proxy.holder] = carried.get(proxy.holder, 0) + 1
        taken.append(proxy.grantor)
    for proxy in facts.record.proxies:
        if proxy.grantor in taken and proxy.instruction is not None:
            counted[proxy.grantor] = proxy.instruction
    return tuple(taken), tuple(replaced)


def _proxy_objection(facts: Facts, proxy: Proxy, present: frozenset[str]) -> str | None:
    seat = facts.terms.seat_by_id.get(proxy.grantor)
    if seat is None:
        return NOT_ENTITLED if proxy.grantor in facts.terms.attendee_ids else NO_SEAT
    if seat.id in facts.record.vacant:
        return NO_SEAT
    if not seat.votes:
        return NOT_ENTITLED
    if seat.id in facts.record.recused:
        return RECUSED
    if facts.terms.proxies is not None and (proxy.holder == seat.id or proxy.holder not in facts.terms.voters):
        return NOT_ENTITLED
    if seat.id in facts.notified:
        return ALTERNATE_ACTING
    return ATTENDING if seat.id in present else None
