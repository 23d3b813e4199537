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
        if person in {None, nomination.person}:
            end_nomination(tx, decision, nomination, why)


def end_nomination(tx: Transaction, decision: Decision, nomination: Nomination, why: str) -> None:
    """End one nomination, and tell whoever was to act."""
    tx.answer_nomination(nomination.id, OfferState.ENDED, tx.now())
    data = {"nomination": nomination.id, "why": why}
    on_record = {**data, "of_seat": nomination.seat}
    tx.log(decision.body, "slack:alternate:ended", on_record, decision=decision.id)
    tell(tx, "alternate-ended", decision, nomination.person, nomination.id, data={**data, "seat": nomination.seat})
    if nomination.mandate is None:
        retell(tx, "alternate-offer", decision, nomination.person, nomination.id, data=data)


def end_proxies(tx: Transaction, decision: Decision, seat: str, why: str) -> None:
    """End every proxy that a seat has given; its grantor and its holder are told, never with the instruction."""
    for proxy in proxies_of(tx, decision, seat):
        end_proxy(tx, decision, proxy, why)


def end_proxy(tx: Transaction, decision: Decision, proxy: LodgedProxy, why: str) -> None:
    """End one proxy with the choice that a free holder has made; a message that it was offered by is drawn anew."""
    tx.answer_proxy(proxy.id, OfferState.ENDED, tx.now())
    if proxy.instruction is None:
        tx.end_proxy_votes(proxy.id, why)
    data = {"proxy": proxy.id, "why": why}
    tx.log(decision.body, "slack:proxy:ended", {**data, "grantor": proxy.grantor}, decision=decision.id)
    for person in sorted({proxy.holder_person, proxy.lodged_by} - {tx.act.person}):
        tell(tx, "proxy-void", decision, person, proxy.id, data={**data, "seat": proxy.grantor})
    if proxy.state is OfferState.ACCEPTED and proxy.instruction is None:
        retell(tx, "proxy-ballot", decision, proxy.holder_person, proxy.id, data={"proxy": proxy.id})
    if proxy.mandate is not None:
        return
    retell(tx, "proxy-offer", decision, proxy.holder_person, proxy.id, data=data)
    if proxy.state is OfferState.ACCEPTED:
        said = {"proxy": proxy.id, "accepted": True}
        retell(tx, "proxy-answered", decision, proxy.lodged_by, proxy.id, data=said)
