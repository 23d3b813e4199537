"""Everything that is on record of one decision, and what the rules are told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.decide import decide
from bot.rules.record import Alternate, Ballot, Capacity, Channel, Proxy, Record
from bot.services.standing import recused
from storage.facts import DecisionState, OfferState

if TYPE_CHECKING:
    from bot.rules.findings import Outcome
    from storage.facts import (
        CastBallotFact,
        Conflict,
        Decision,
        Elector,
        LodgedProxy,
        Nomination,
        Ratification,
        Signature,
    )
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFacts:
    """What the database holds of one decision; `ballots` are those that stand."""

    decision: Decision
    electorate: tuple[Elector, ...]
    ballots: tuple[CastBallotFact, ...]
    conflicts: tuple[Conflict, ...]
    nominations: tuple[Nomination, ...]
    proxies: tuple[LodgedProxy, ...]
    signature: Signature | None
    ratification: Ratification | None

    @property
    def recused(self) -> frozenset[str]:
        """Seats barred from the vote."""
        return recused(self.conflicts, self.electorate)

    @property
    def alternates(self) -> dict[str, str]:
        """By seat: who has accepted to act in it."""
        return {n.seat: n.person for n in self.nominations if n.state is OfferState.ACCEPTED}

    @property
    def answered(self) -> dict[str, CastBallotFact]:
        """By seat: the ballot that stands for it."""
        return {b.seat: b for b in self.ballots}

    @property
    def proxies_in_force(self) -> tuple[LodgedProxy, ...]:
        """Accepted proxies in the order in which they were lodged."""
        accepted = (p for p in self.proxies if p.state is OfferState.ACCEPTED)
        return tuple(sorted(accepted, key=lambda p: (p.lodged_at, p.id)))


def load_facts(tx: Transaction, decision: Decision) -> DecisionFacts:
    """Read what is on record of a decision."""
    return DecisionFacts(
        decision=decision,
        electorate=tx.electorate(decision.id),
        ballots=tuple(tx.ballots(decision.id, live_only=True)),
        conflicts=tuple(tx.conflicts(decision.id)),
        nominations=tuple(tx.nominations(decision=decision.id)),
        proxies=tuple(tx.proxies(decision.id)),
        signature=tx.signature(decision.id),
        ratification=tx.ratification(decision.id),
    )


def record_of(facts: DecisionFacts, *, at_close: bool = False) -> Record:
    """What the rules are told. `at_close`: without what was signed and ratified since.

    An alternate acts only where the seat's holder has not voted; a seat without a ballot has nobody who answered.
    """
    decision = facts.decision
    later = not at_close
    own = {b.seat for b in facts.ballots if b.capacity is Capacity.SELF}
    return Record(
        decision_class=decision.decision_class,
        channel=decision.channel,
        attempt=decision.attempt,
        decided_by=_alone(facts),
        vacant=frozenset(e.seat for e in facts.electorate if e.person is None),
        alternates=tuple(Alternate(seat=seat) for seat in sorted(facts.alternates) if seat not in own),
        recused=facts.recused,
        proxies=tuple(
            Proxy(grantor=p.grantor, holder=p.holder, instruction=p.instruction) for p in facts.proxies_in_force
        ),
        ballots=tuple(
            Ballot(seat=b.seat, choice=b.choice, capacity=b.capacity, cast_at=b.cast_at)
            for b in sorted(facts.ballots, key=lambda b: (b.cast_at, b.id))
        ),
        signed=facts.signature.signed if later and facts.signature else None,
        ratified=facts.ratification.ratified if later and facts.ratification else None,
        opened_at=decision.opened_at,
        closes_at=decision.closed_at or decision.closes_at,
    )


def load_record(tx: Transaction, decision: Decision) -> Record:
    """The record of a decision as it is now."""
    return record_of(load_facts(tx, decision))


def outcome_now(tx: Transaction, facts: DecisionFacts) -> Outcome | None:
    """What terms and record make of a closed decision, with everything that was signed or ratified since."""
    if facts.decision.state is not DecisionState.CLOSED:
        return None
    return decide(tx.terms(facts.decision.terms), record_of(facts), at=facts.decision.closed_at)


def outcome_at_close(tx: Transaction, facts: DecisionFacts) -> Outcome:
    """What terms and record made of a decision when it closed (or make of it at its deadline)."""
    at = facts.decision.closed_at or facts.decision.closes_at
    return decide(tx.terms(facts.decision.terms), record_of(facts, at_close=True), at=at)


def _alone(facts: DecisionFacts) -> str | None:
    """The seat that decides alone, in an urgent decision."""
    if facts.decision.channel is not Channel.URGENT:
        return None
    return next((e.seat for e in facts.electorate if e.person == facts.decision.opened_by), None)
