"""Lodging a vote with another member, who carries it; one's own ballot replaces it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.acting import may_be_free
from bot.rules.conduct import may_give_proxy
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Choice
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit, untimely
from bot.services.offers import ALIVE, end_proxies, nominations_for, proxies_of
from bot.services.posting import refresh_card, retell, tell
from bot.services.standing import recused_seats, seat_held
from storage.facts import Act, LodgedProxy, OfferState
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveProxy:
    """`holder_person`: the member who is to carry it; `instruction`: how it votes, known to nobody before the close.

    `instruction` None: the holder is free to choose, where the terms allow it.
    """

    act: Act
    decision: str
    holder_person: str
    instruction: Choice | None


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyGiven:
    proxy: str
    decision: str
    ref: str
    seat: str
    holder: str
    holder_person: str
    instruction: Choice | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerProxy:
    act: Act
    proxy: str
    accept: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyAnswered:
    proxy: str
    decision: str
    ref: str
    seat: str
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeProxy:
    act: Act
    proxy: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyRevoked:
    proxy: str
    decision: str
    ref: str
    seat: str


def give_proxy(tx: Transaction, command: GiveProxy) -> ProxyGiven | Refusal:
    """Ask a member to carry a vote; it counts once accepted. A new proxy of the same seat ends the earlier one."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    seat = seat_held(tx, decision, terms, command.act.person)
    if isinstance(seat, Finding):
        return refuse(tx, "proxy", seat, decision)
    holder = _carrier(tx, decision, terms, seat, command.holder_person)
    finding = untimely("proxy", decision, now)
    if finding is not None:
        return refuse(tx, "proxy", finding, decision)
    if isinstance(holder, Finding):
        return refuse(tx, "proxy", holder, decision)
    if command.instruction is None and not (free := may_be_free(terms, by=seat)).met:
        return refuse(tx, "proxy", free, decision)
    end_proxies(tx, decision, seat, "replaced")
    proxy = LodgedProxy(
        team=command.act.team,
        id=tx.new_id(),
        decision=decision.id,
        grantor=seat,
        holder=holder,
        holder_person=command.holder_person,
        instruction=command.instruction,
        lodged_by=command.act.person,
        lodged_at=now,
    )
    return _given(tx, decision, proxy, command.instruction)


def _given(tx: Transaction, decision: Decision, proxy: LodgedProxy, instruction: Choice | None) -> ProxyGiven:
    tx.add_proxy(proxy)
    data = {"proxy": proxy.id, "seat": proxy.grantor, "holder": proxy.holder, "person": proxy.holder_person}
    tx.log(
        decision.body,
        "slack:proxy:given",
        {**data, "instruction": instruction.value if instruction else None},
        decision=decision.id,
    )
    tell(tx, "proxy-offer", decision, proxy.holder_person, proxy.id, data=data)
    refresh_card(tx, decision)
    return ProxyGiven(
        proxy=proxy.id,
        decision=decision.id,
        ref=decision.ref,
        seat=proxy.grantor,
        holder=proxy.holder,
        holder_person=proxy.holder_person,
        instruction=instruction,
    )


def _carrier(tx: Transaction, decision: Decision, terms: Terms, seat: str, person: str) -> str | Finding:
    """The seat of the member who is to carry the proxy of `seat`, or why this proxy is not in order."""
    holder = seat_held(tx, decision, terms, person)
    if isinstance(holder, Finding):
        return found(terms, "holder-has-no-seat", "proxies", person=person)
    return _out_of_order(tx, decision, terms, seat, holder) or holder


def _out_of_order(tx: Transaction, decision: Decision, terms: Terms, seat: str, holder: str) -> Finding | None:
    """Why `holder` cannot carry the proxy of `seat`: the rules', or the seat has a vote or an alternate already."""
    if tx.live_ballot(decision.id, seat) is not None:
        return found(terms, "already-voted", "proxies", seat=seat)
    if any(n.state is OfferState.ACCEPTED and n.mandate is None for n in nominations_for(tx, decision, seat)):
        return found(terms, "alternate-acts", "alternates", seat=seat)
    if proxies_of(tx, decision, holder):
        return found(terms, "proxy-chain", "proxies", seat=holder)
    carries = [p.holder for p in tx.proxies(decision.id) if p.state is OfferState.ACCEPTED and p.grantor != seat]
    if seat in carries:
        return found(terms, "proxy-chain", "proxies", seat=seat)
    finding = may_give_proxy(
        terms, by=seat, holder=holder, holder_has=carries.count(holder), recused=recused_seats(tx, decision.id)
    )
    return None if finding.met else finding


def found_proxy(tx: Transaction, ident: str) -> tuple[LodgedProxy, Decision] | None:
    """The proxy and its decision, read after the decision was locked."""
    proxy = tx.proxy(ident)
    decision = tx.lock_decision(proxy.decision, exclusive=True) if proxy else None
    proxy = tx.proxy(ident)
    return (proxy, decision) if proxy and decision else None


def answer_proxy(tx: Transaction, command: AnswerProxy) -> ProxyAnswered | Refusal:
    """Accept or decline to carry a proxy; whether it is still in order is asked again on acceptance."""
    both = found_proxy(tx, command.proxy)
    if both is None:
        return unknown("no-such-offer")
    proxy, decision = both
    now = tx.now()
    terms = tx.terms(decision.terms)
    roles = frozenset({Role.PROXY_HOLDER} if proxy.holder_person == command.act.person else ())
    finding = unfit("proxy-answer", roles, decision=decision, terms=terms, now=now)
    if finding is None and proxy.state is not OfferState.OFFERED:
        code = "offer-ended" if proxy.state is OfferState.ENDED else "already-answered"
        finding = found(terms, code, "proxies", state=proxy.state.value)
    if finding is None and command.accept:
        finding = _out_of_order(tx, decision, terms, proxy.grantor, proxy.holder)
    if finding is not None:
        return refuse(tx, "proxy-answer", finding, decision)
    tx.answer_proxy(proxy.id, OfferState.ACCEPTED if command.accept else OfferState.DECLINED, now)
    data = {"proxy": proxy.id, "holder": proxy.holder, "accepted": command.accept}
    tx.log(decision.body, "slack:proxy:answered", {**data, "grantor": proxy.grantor}, decision=decision.id)
    tell(tx, "proxy-answered", decision, proxy.lodged_by, proxy.id, data={**data, "seat": proxy.grantor})
    retell(tx, "proxy-offer", decision, proxy.holder_person, proxy.id, data=data)
    if command.accept and proxy.instruction is None:
        tell(tx, "proxy-ballot", decision, proxy.holder_person, proxy.id, data={"proxy": proxy.id})
    refresh_card(tx, decision)
    return ProxyAnswered(
        proxy=proxy.id, decision=decision.id, ref=decision.ref, seat=proxy.grantor, accepted=command.accept
    )


def revoke_proxy(tx: Transaction, command: RevokeProxy) -> ProxyRevoked | Refusal:
    """Take a proxy back, at any time before the close; its holder is told."""
    both = found_proxy(tx, command.proxy)
    if both is None:
        return unknown("no-such-offer")
    proxy, decision = both
    now = tx.now()
    terms = tx.terms(decision.terms)
    roles = frozenset({Role.GRANTOR} if proxy.lodged_by == command.act.person else ())
    finding = unfit("proxy-revocation", roles, decision=decision, terms=terms, now=now)
    if finding is None and proxy.state not in ALIVE:
        finding = found(terms, "offer-ended", "proxies", state=proxy.state.value)
    if finding is not None:
        return refuse(tx, "proxy-revocation", finding, decision)
    end_proxies(tx, decision, proxy.grantor, "revoked")
    refresh_card(tx, decision)
    return ProxyRevoked(proxy=proxy.id, decision=decision.id, ref=decision.ref, seat=proxy.grantor)
