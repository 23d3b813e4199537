"""Offers that one member makes to another, a nomination or a proxy: ending those that no longer hold, and saying so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.posting import retell, tell
from storage.facts import OfferState

if TYPE_CHECKING:
    from storage.facts import Decision, LodgedProxy, Nomination
    from storage.transaction import Transaction

ALIVE = frozenset({OfferState.OFFERED, OfferState.ACCEPTED})


def nominations_for(tx: Transaction, decision: Decision, seat: str) -> tuple[Nomination, ...]:
    """Nominations for a seat that are offered or accepted."""
    return tuple(n for n in tx.nominations(decision=decision.id) if n.seat == seat and n.state in ALIVE)


def proxies_of(tx: Transaction, decision: Decision, seat: str) -> tuple[LodgedProxy, ...]:
    """Proxies that a seat has given and that are offered or accepted."""
    return tuple(p for p in tx.proxies(decision.id) if p.grantor == seat and p.state in ALIVE)


def end_nominations(tx: Transaction, decision: Decision, seat: str, why: str, *, person: str | None = None) -> None:
    """End every nomination for a seat (or that of one person), and tell whoever was to act in it."""
    for nomination in nominations_for(tx, decision, seat):
        if person not in {None, nomination.person}:
            continue
        tx.answer_nomination(nomination.id, OfferState.ENDED, tx.now())
        data = {"nomination": nomination.id, "why": why}
        tx.log(decision.body, "slack:alternate:ended", {**data, "of_seat": seat}, decision=decision.id)
        tell(tx, "alternate-ended", decision, nomination.person, nomination.id, data={**data, "seat": seat})
        retell(tx, "alternate-offer", decision, nomination.person, nomination.id, data=data)


def end_proxies(tx: Transaction, decision: Decision, seat: str, why: str) -> None:
    """End every proxy that a seat has given; its grantor and its holder are told, never with the instruction."""
    for proxy in proxies_of(tx, decision, seat):
        tx.answer_proxy(proxy.id, OfferState.ENDED, tx.now())
        data = {"proxy": proxy.id, "why": why}
        tx.log(decision.body, "slack:proxy:ended", {**data, "grantor": seat}, decision=decision.id)
        for person in sorted({proxy.holder_person, proxy.lodged_by} - {tx.act.person}):
            tell(tx, "proxy-void", decision, person, proxy.id, data={**data, "seat": seat})
        retell(tx, "proxy-offer", decision, proxy.holder_person, proxy.id, data=data)
        if proxy.state is OfferState.ACCEPTED:
            said = {"proxy": proxy.id, "accepted": True}
            retell(tx, "proxy-answered", decision, proxy.lodged_by, proxy.id, data=said)
