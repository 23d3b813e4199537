"""The choice of whoever carries a free proxy: one vote for the seat that gave it, unless somebody votes there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_cast
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Choice
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit
from bot.services.posting import refresh_card, retell, tell
from bot.services.proxies import found_proxy
from bot.services.standing import recused_seats
from storage.facts import Act, OfferState, ProxyVote
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Decision, LodgedProxy
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class CastForProxy:
    """`proxy`: the free proxy that the person carries."""

    act: Act
    proxy: str
    choice: Choice


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyVoteCast:
    """The holder's receipt. `vote` is the reference to quote; `stands` False: a later tap had arrived before."""

    proxy: str
    decision: str
    ref: str
    seat: str
    choice: Choice
    vote: str
    replaced: Choice | None
    stands: bool


def cast_for_proxy(tx: Transaction, command: CastForProxy) -> ProxyVoteCast | Refusal:
    """Choose how a free proxy votes. A changed mind is a new choice; the earlier one stays on record."""
    both = found_proxy(tx, command.proxy)
    if both is None:
        return unknown("no-such-offer")
    proxy, decision = both
    now = tx.now()
    finding = _objection(tx, proxy, decision, now)
    if finding is not None:
        return refuse(tx, "proxy-vote", finding, decision)
    prior = next((vote for vote in tx.proxy_votes(decision.id) if vote.proxy == proxy.id), None)
    vote = tx.add_proxy_vote(
        ProxyVote(
            team=command.act.team,
            id=tx.new_ballot_ref(),
            decision=decision.id,
            proxy=proxy.id,
            seat=proxy.grantor,
            cast_by=command.act.person,
            choice=command.choice,
            cast_at=now,
            action_ts=command.act.action_ts,
        )
    )
    return _recorded(tx, decision, vote, prior.choice if prior is not None and vote.live else None)


def _recorded(tx: Transaction, decision: Decision, vote: ProxyVote, replaced: Choice | None) -> ProxyVoteCast:
    facts = {"proxy": vote.proxy, "vote": vote.id, "seat": vote.seat, "choice": vote.choice.value, "stands": vote.live}
    tx.log(decision.body, "slack:proxy:voted", facts, decision=decision.id)
    said = {**facts, "replaced": replaced.value if replaced else None}
    tell(tx, "proxy-receipt", decision, vote.cast_by, f"{decision.id}:{vote.id}", data=said)
    tx.redraw(decision=decision.id, to=vote.cast_by)
    retell(tx, "proxy-ballot", decision, vote.cast_by, vote.proxy, data={"proxy": vote.proxy})
    refresh_card(tx, decision)
    return ProxyVoteCast(
        proxy=vote.proxy,
        decision=decision.id,
        ref=decision.ref,
        seat=vote.seat,
        choice=vote.choice,
        vote=vote.id,
        replaced=replaced,
        stands=vote.live,
    )


def _objection(tx: Transaction, proxy: LodgedProxy, decision: Decision, now: datetime) -> Finding | None:
    """What bars this choice, if anything does."""
    terms = tx.terms(decision.terms)
    roles = frozenset({Role.PROXY_HOLDER} if proxy.holder_person == tx.act.person else ())
    finding = unfit("proxy-vote", roles, decision=decision, terms=terms, now=now)
    if finding is not None:
        return finding
    if proxy.state is OfferState.OFFERED:
        return found(terms, "proxy-not-accepted", "proxies", seat=proxy.grantor)
    if proxy.state is not OfferState.ACCEPTED:
        return found(terms, "offer-ended", "proxies", state=proxy.state.value)
    if proxy.instruction is not None:
        return found(terms, "proxy-is-instructed", "proxies", seat=proxy.grantor)
    if tx.live_ballot(decision.id, proxy.grantor) is not None:
        return found(terms, "already-voted", "proxies", seat=proxy.grantor)
    voted = any(vote.proxy == proxy.id for vote in tx.proxy_votes(decision.id))
    barred = recused_seats(tx, decision.id)
    in_order = may_cast(terms, by=proxy.grantor, channel=decision.channel, recused=barred, voted=voted)
    return None if in_order.met else in_order
