"""Handing in a ballot: a tap becomes a vote, or the clause that stands in the way is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_cast
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Capacity, Choice
from bot.services.answers import refuse, unknown
from bot.services.authority import found, untimely
from bot.services.loading import at_consensus
from bot.services.posting import refresh_card, tell
from bot.services.room import not_in_the_room
from bot.services.standing import Right, recused_seats, right_to_vote, without_authority
from storage.facts import Act, CastBallotFact
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class CastBallot:
    """`seat`: for somebody who holds several. A free proxy's holder votes by `CastForProxy`."""

    act: Act
    decision: str
    choice: Choice
    seat: str | None = None


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class BallotCast:
    """The voter's own receipt. `ballot` is the reference to quote; `closes_at` an ISO instant."""

    decision: str
    ref: str
    title: str
    seat: str
    choice: Choice
    capacity: Capacity
    ballot: str
    replaced: Choice | None
    closes_at: str
    stands: bool = True
    """False: a later tap of the same voter had arrived before this one; it stands, and this one is on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Casting:
    """What a ballot is judged by: the decision as locked, whose seat it is for, and the ballot that stood before."""

    decision: Decision
    terms: Terms
    right: Right
    prior: CastBallotFact | None
    now: datetime


def cast_ballot(tx: Transaction, command: CastBallot) -> BallotCast | Refusal:
    """Hand in a ballot for the voter's seat. A changed mind is a new ballot; the earlier one stays on record."""
    decision = tx.lock_decision(command.decision)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    right = right_to_vote(tx, decision, terms, command.act.person, command.seat)
    if isinstance(right, Finding):
        return refuse(tx, "ballot", right, decision)
    prior = tx.live_ballot(decision.id, right.seat)
    casting = _Casting(decision=decision, terms=terms, right=right, prior=prior, now=now)
    finding = _objection(tx, casting, command) or _taken(tx, casting, command.act.person)
    return refuse(tx, "ballot", finding, decision) if finding else _record(tx, casting, command)


def _objection(tx: Transaction, casting: _Casting, command: CastBallot) -> Finding | None:
    """What bars a vote for this seat, if anything does."""
    decision, terms, right = casting.decision, casting.terms, casting.right
    if (late := untimely("ballot", decision, casting.now)) is not None:
        return late
    if (away := not_in_the_room(tx, decision, terms, right.seat, command.act.person)) is not None:
        return away
    if at_consensus(tx, terms, decision):
        return found(terms, "vote-comes-later", "consensus", ref=decision.ref)
    if (powerless := without_authority(tx, decision, terms, right, command.act.person)) is not None:
        return powerless
    finding = may_cast(
        terms,
        by=right.seat,
        channel=decision.channel,
        recused=recused_seats(tx, decision.id),
        acting=right.capacity is Capacity.ALTERNATE,
        voted=casting.prior is not None and casting.prior.cast_by == command.act.person,
    )
    return None if finding.met else finding


def _taken(tx: Transaction, casting: _Casting, person: str) -> Finding | None:
    """Whether somebody else has voted for the seat already, or this person in another seat of theirs."""
    decision, terms, right, prior = casting.decision, casting.terms, casting.right, casting.prior
    if prior is not None and prior.cast_by != person:
        by_holder = prior.capacity is Capacity.SELF
        if right.capacity is Capacity.SELF:
            if by_holder:
                return found(terms, "predecessor-has-voted", "membership", seat=right.seat)
            return found(terms, "alternate-has-voted", "alternates", seat=right.seat, person=prior.cast_by)
        if by_holder:
            return found(terms, "principal-has-voted", "alternates", seat=right.seat)
        return found(terms, "other-alternate-has-voted", "alternates", seat=right.seat, person=prior.cast_by)
    for other in right.others:
        if (vote := tx.live_ballot(decision.id, other)) is not None and vote.cast_by == person:
            return found(terms, "one-person-one-vote", "membership", seat=other)
    return None


def _record(tx: Transaction, casting: _Casting, command: CastBallot) -> BallotCast:
    """Store the ballot with its event, the card's refresh and the receipt."""
    decision, right, act = casting.decision, casting.right, command.act
    ballot = tx.add_ballot(
        CastBallotFact(
            team=act.team,
            id=tx.new_ballot_ref(),
            decision=decision.id,
            seat=right.seat,
            cast_by=act.person,
            capacity=right.capacity,
            choice=command.choice,
            cast_at=casting.now,
            action_ts=act.action_ts,
        )
    )
    replaced = casting.prior.choice if casting.prior is not None and ballot.live else None
    facts = {"ballot": ballot.id, "seat": right.seat, "capacity": right.capacity.value, "choice": ballot.choice.value}
    tx.log(decision.body, "slack:ballot:cast", {**facts, "stands": ballot.live}, decision=decision.id)
    refresh_card(tx, decision)
    about = f"{decision.id}:{ballot.id}"
    said = {**facts, "replaced": replaced.value if replaced else None, "stands": ballot.live}
    tell(tx, "receipt", decision, act.person, about, data=said)
    return BallotCast(
        decision=decision.id,
        ref=decision.ref,
        title=decision.title,
        seat=right.seat,
        choice=ballot.choice,
        capacity=right.capacity,
        ballot=ballot.id,
        replaced=replaced,
        closes_at=decision.closes_at.isoformat() if decision.closes_at else "",
        stands=ballot.live,
    )
