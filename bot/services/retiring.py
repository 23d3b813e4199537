"""Once a decision has closed, what was sent about it asks for nothing more: its messages are drawn without buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.posting import retell
from storage.facts import OfferState

if TYPE_CHECKING:
    from bot.services.loading import DecisionFacts
    from storage.facts import CastBallotFact, Nomination
    from storage.transaction import Transaction


def retire(tx: Transaction, facts: DecisionFacts) -> None:
    """Have drawn anew every receipt, offer and question about a decision that has just ended."""
    decision = facts.decision
    tx.redraw(decision=decision.id)
    _receipts(tx, facts)
    for nomination in facts.nominations:
        data = {"nomination": nomination.id}
        if nomination.state is OfferState.OFFERED:
            retell(tx, "alternate-offer", decision, nomination.person, nomination.id, data=data)
        elif nomination.state is OfferState.ACCEPTED and _was_told(nomination):
            said = {**data, "accepted": True}
            retell(tx, "alternate-answered", decision, nomination.person, nomination.id, data=said)
    for proxy in facts.proxies:
        data = {"proxy": proxy.id}
        if proxy.state is OfferState.OFFERED:
            retell(tx, "proxy-offer", decision, proxy.holder_person, proxy.id, data=data)
        elif proxy.state is OfferState.ACCEPTED:
            if proxy.mandate is None:
                retell(tx, "proxy-answered", decision, proxy.lodged_by, proxy.id, data={**data, "accepted": True})
            if proxy.instruction is None:
                retell(tx, "proxy-ballot", decision, proxy.holder_person, proxy.id, data=data)


def _was_told(nomination: Nomination) -> bool:
    """Whether the alternate got a message with buttons: not one who stands by, nor one noted at a meeting as there."""
    if nomination.mandate is not None:
        return not nomination.standing and nomination.authority is not False
    return nomination.answered_at != nomination.nominated_at


def _receipts(tx: Transaction, facts: DecisionFacts) -> None:
    """Each receipt says what it said; the earlier ballot that one replaced is the last one before it that stood."""
    before: dict[str, CastBallotFact] = {}
    taken_down = {vote.ballot for vote in tx.recorded_votes(facts.decision.id)}
    for ballot in tx.ballots(facts.decision.id, live_only=False):
        prior = before.get(ballot.seat)
        overtaken = prior is not None and not ballot.live and _earlier_tap(ballot, prior)
        replaced = prior is not None and not overtaken and prior.ended == "superseded"
        said = {
            "ballot": ballot.id,
            "seat": ballot.seat,
            "capacity": ballot.capacity.value,
            "choice": ballot.choice.value,
            "replaced": prior.choice.value if prior is not None and replaced else None,
            "stands": not overtaken,
        }
        if ballot.id not in taken_down:
            retell(tx, "receipt", facts.decision, ballot.cast_by, f"{facts.decision.id}:{ballot.id}", data=said)
        if not overtaken:
            before[ballot.seat] = ballot


def _earlier_tap(ballot: CastBallotFact, prior: CastBallotFact) -> bool:
    """Whether Slack says that it was tapped before the one that came first."""
    if ballot.cast_by != prior.cast_by or not (ballot.action_ts and prior.action_ts):
        return False
    return _moment(ballot.action_ts) < _moment(prior.action_ts)


def _moment(action_ts: str) -> tuple[int, str]:
    """A tap's time to compare by, exactly."""
    seconds, _, fraction = action_ts.partition(".")
    return int(seconds), fraction.ljust(6, "0")
