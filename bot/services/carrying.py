"""What was accepted for a meeting, a period or standing, carried over to a decision when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.conduct import may_give_proxy
from bot.services.posting import tell
from bot.services.spans import lasts
from storage.facts import LodgedProxy, Mandate, MandateKind, Nomination, OfferState, PersonKind

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


def carry_over(tx: Transaction, decision: Decision, meeting: str | None = None) -> None:
    """Give a decision its nominations and proxies from the mandates that last at its opening.

    To be called once with the opening, and once more with the `meeting` to which it is put, if it is. What is frozen
    here holds until the decision closes, also where the period ends before; a mandate that is ended takes it back.
    """
    terms = tx.terms(decision.terms)
    if terms.channels[decision.channel].alone:
        return
    tx.lock_mandates(decision.body)
    there = {n.mandate for n in tx.nominations(decision=decision.id)}
    there |= {p.mandate for p in tx.proxies(decision.id)}
    sitting = {elector.seat: elector.person for elector in tx.electorate(decision.id)}
    lasting = [
        mandate
        for mandate in tx.mandates(decision.body)
        if mandate.state is OfferState.ACCEPTED
        and mandate.id not in there
        and lasts(mandate, decision.opened_at, meeting)
        and sitting.get(mandate.seat) == mandate.given_by
    ]
    carried = _alternates(tx, decision, sitting, [m for m in lasting if m.kind is MandateKind.ALTERNATE])
    carried += _proxies(tx, decision, terms, [m for m in lasting if m.kind is MandateKind.PROXY])
    if carried:
        data = {"mandates": [mandate.id for mandate in carried]}
        tx.log(decision.body, "slack:mandates:carried", data, decision=decision.id)


def _alternates(
    tx: Transaction, decision: Decision, sitting: dict[str, str | None], lasting: list[Mandate]
) -> list[Mandate]:
    """In the order in which they are asked; nobody in two seats."""
    taken = {n.person: n.seat for n in tx.nominations(decision=decision.id)}
    carried = []
    for mandate in sorted(lasting, key=lambda one: one.rank):
        known = tx.person(mandate.person)
        if known is None or known.kind is not PersonKind.MEMBER or mandate.person in sitting.values():
            continue
        if taken.setdefault(mandate.person, mandate.seat) != mandate.seat:
            continue
        nomination = Nomination(
            team=decision.team,
            id=tx.new_id(),
            body=decision.body,
            decision=decision.id,
            seat=mandate.seat,
            person=mandate.person,
            nominated_by=mandate.given_by,
            nominated_at=decision.opened_at,
            state=OfferState.ACCEPTED,
            answered_at=mandate.answered_at,
            mandate=mandate.id,
            authority=mandate.authority,
            standing=mandate.meeting is None and mandate.ends_at is None,
        )
        tx.add_nomination(nomination)
        if not nomination.standing and mandate.authority is not False:
            data = {"nomination": nomination.id, "accepted": True}
            tell(tx, "alternate-answered", decision, nomination.person, nomination.id, data=data)
        carried.append(mandate)
    return carried


def _proxies(tx: Transaction, decision: Decision, terms: Terms, lasting: list[Mandate]) -> list[Mandate]:
    """One a seat, and to each holder as many as the terms allow, in the order in which they were given."""
    carried: list[Mandate] = []
    for mandate in sorted(lasting, key=lambda one: (one.given_at, one.id)):
        holder, given = mandate.holder or "", tx.proxies(decision.id)
        has = sum(proxy.holder == holder for proxy in given)
        in_order = may_give_proxy(terms, by=mandate.seat, holder=holder, holder_has=has)
        gave = any(proxy.grantor == mandate.seat for proxy in given)
        if not in_order.met or gave or holder not in tx.elector_seats(decision.id, mandate.person):
            continue
        proxy = LodgedProxy(
            team=decision.team,
            id=tx.new_id(),
            decision=decision.id,
            grantor=mandate.seat,
            holder=holder,
            holder_person=mandate.person,
            instruction=mandate.instruction,
            lodged_by=mandate.given_by,
            lodged_at=decision.opened_at,
            state=OfferState.ACCEPTED,
            answered_at=mandate.answered_at,
            mandate=mandate.id,
        )
        tx.add_proxy(proxy)
        if proxy.instruction is None:
            tell(tx, "proxy-ballot", decision, proxy.holder_person, proxy.id, data={"proxy": proxy.id})
        carried.append(mandate)
    return carried
