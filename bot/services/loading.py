"""Everything that is on record of one decision, and what the rules are told of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.rules.consenting import consensus_first, objections
from bot.rules.decide import decide
from bot.rules.record import Alternate, Ballot, Capacity, Channel, Choice, Proxy, Record
from bot.services.room import Room, room_of
from bot.services.standing import doubled_seats, recused, sitting_in
from storage.facts import DecisionState, OfferState, Said, StepKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.rules.findings import Outcome
    from bot.rules.terms import Terms
    from storage.facts import (
        CastBallotFact,
        Conflict,
        Decision,
        Elector,
        LodgedProxy,
        Nomination,
        ProxyVote,
        Ratification,
        Signature,
        Statement,
        Step,
    )
    from storage.transaction import Transaction


CONSENSUS = frozenset({Said.AGREE, Said.CONCERN, Said.BLOCK})


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
    statements: tuple[Statement, ...] = ()
    """Those that stand."""
    steps: tuple[Step, ...] = ()
    objecting: frozenset[str] | None = None
    """While agreement is sought, the seats that stand in its way; None once there is a vote."""
    room: Room | None = None
    """Who was there, where it was put to a meeting."""
    holders: Mapping[str, str | None] = field(default_factory=dict)
    """Of `sitting_in`."""
    doubled: frozenset[str] = frozenset()
    """Of `doubled_seats`."""
    proxy_votes: tuple[ProxyVote, ...] = ()

    @property
    def consenting(self) -> bool:
        """Whether agreement is sought, and no vote is held."""
        return self.objecting is not None

    @property
    def consensus(self) -> dict[str, Statement]:
        """By seat: what was answered to the question of consensus."""
        return {one.seat: one for one in self.statements if one.kind in CONSENSUS}

    @property
    def responded(self) -> frozenset[str]:
        """The seats that have answered: by a ballot, or while agreement is sought in words."""
        return frozenset(self.consensus if self.consenting else self.answered)

    @property
    def casting(self) -> Step | None:
        """The casting vote, once it is given."""
        return next((step for step in self.steps if step.kind is StepKind.CASTING), None)

    @property
    def recused(self) -> frozenset[str]:
        """Seats barred from the vote."""
        return recused(self.conflicts, self.electorate, self.nominations)

    @property
    def alternates(self) -> dict[str, str]:
        """By seat: who acts in it: whoever has voted, else who was sent for this decision or time (none stands by)."""
        sent = [n for n in self.nominations if n.state is OfferState.ACCEPTED and not n.standing]
        sent.sort(key=lambda n: n.mandate is not None)
        by_order = {n.seat: n.person for n in reversed(sent)}
        by_order |= {s.seat: s.person for s in self.consensus.values() if s.capacity is Capacity.ALTERNATE}
        return by_order | {b.seat: b.cast_by for b in self.ballots if b.capacity is Capacity.ALTERNATE}

    @property
    def acting(self) -> frozenset[str]:
        """Seats that an alternate may act in; at a meeting, those in which one is there, or has voted."""
        if self.room is None:
            sent = {n.seat for n in self.nominations if n.state is OfferState.ACCEPTED and n.mandate is None}
            return frozenset(sent | {b.seat for b in _ballots(self) if b.capacity is Capacity.ALTERNATE})
        voted = {b.seat for b in self.ballots if b.capacity is Capacity.ALTERNATE}
        return self.room.acting({e.seat: e.person for e in self.electorate}) | voted

    @property
    def answered(self) -> dict[str, CastBallotFact]:
        """By seat: the ballot that stands for it."""
        return {b.seat: b for b in self.ballots}

    @property
    def proxies_in_force(self) -> tuple[LodgedProxy, ...]:
        """Accepted proxies in the order in which they were lodged; a free one with what its holder has chosen."""
        chosen = {vote.proxy: vote.choice for vote in self.proxy_votes}
        accepted = (p for p in self.proxies if p.state is OfferState.ACCEPTED)
        voting = (p if p.instruction else replace(p, instruction=chosen.get(p.id)) for p in accepted)
        return tuple(sorted(voting, key=lambda p: (p.lodged_at, p.id)))


def load_facts(tx: Transaction, decision: Decision) -> DecisionFacts:
    """Read what is on record of a decision."""
    electorate, given = tx.electorate(decision.id), tx.proxies(decision.id)
    free = any(p.state is OfferState.ACCEPTED and p.instruction is None for p in given)
    statements, steps = tx.statements(decision.id), tx.steps(decision.id)
    return DecisionFacts(
        decision=decision,
        electorate=electorate,
        ballots=tuple(tx.ballots(decision.id, live_only=True)),
        conflicts=tuple(tx.conflicts(decision.id)),
        nominations=tuple(tx.nominations(decision=decision.id)),
        proxies=given,
        signature=tx.signature(decision.id),
        ratification=tx.ratification(decision.id),
        statements=statements,
        steps=steps,
        objecting=_objecting(tx, decision, statements, steps),
        room=room_of(tx, decision),
        holders=sitting_in(tx, decision, electorate),
        doubled=doubled_seats(tx.terms(decision.terms), electorate),
        proxy_votes=tx.proxy_votes(decision.id) if free else (),
    )


def _objecting(
    tx: Transaction, decision: Decision, statements: tuple[Statement, ...], steps: tuple[Step, ...]
) -> frozenset[str] | None:
    """Who stands in the way of agreement; None where no agreement is sought, or the chair moved on to the vote."""
    terms = tx.terms(decision.terms)
    if not seeks_consensus(terms, decision) or any(step.kind is StepKind.VOTE for step in steps):
        return None
    said = {kind: [one.seat for one in statements if one.kind is kind] for kind in CONSENSUS}
    return objections(terms, concerned=said[Said.CONCERN], blocking=said[Said.BLOCK])


def seeks_consensus(terms: Terms, decision: Decision) -> bool:
    """Whether a decision begins by seeking agreement here; a meeting seeks it aloud, before it is opened."""
    return decision.channel is Channel.REMOTE and consensus_first(terms, decision.channel)


def at_consensus(tx: Transaction, terms: Terms, decision: Decision) -> bool:
    """Whether agreement is still sought, so that there is no vote yet."""
    if not seeks_consensus(terms, decision):
        return False
    return all(step.kind is not StepKind.VOTE for step in tx.steps(decision.id))


def _ballots(facts: DecisionFacts) -> tuple[Ballot, ...]:
    """The ballots that stand; while agreement is sought, what was answered, as the rules are told of it.

    A concern that does not stand in the way is presence and no assent.
    """
    if facts.objecting is None:
        handed_in = sorted(facts.ballots, key=lambda b: (b.cast_at, b.id))
        return tuple(Ballot(seat=b.seat, choice=b.choice, capacity=b.capacity, cast_at=b.cast_at) for b in handed_in)
    heard = [one for one in facts.consensus.values() if one.seat not in facts.objecting]
    return tuple(
        Ballot(
            seat=one.seat,
            choice=Choice.FOR if one.kind is Said.AGREE else Choice.ABSTAIN,
            capacity=one.capacity,
            cast_at=one.at,
        )
        for one in sorted(heard, key=lambda one: (one.at, one.id))
    )


def _in_order(facts: DecisionFacts, seats: frozenset[str]) -> tuple[Alternate, ...]:
    """Who acts in these seats, the first notified first: terms may let only so many act at once."""
    named = dict.fromkeys(n.seat for n in facts.nominations if n.state is OfferState.ACCEPTED)
    return tuple(Alternate(seat=seat) for seat in (*named, *sorted(seats - named.keys())) if seat in seats)


def record_of(facts: DecisionFacts, *, at_close: bool = False) -> Record:
    """What the rules are told. `at_close`: without the casting vote, and what was signed and ratified since.

    An alternate acts only where the seat's holder has not voted; a seat without a ballot has nobody who answered.
    """
    decision = facts.decision
    later, room = not at_close, facts.room
    casting = facts.casting if later else None
    doubled = facts.doubled - facts.acting
    own = {b.seat for b in _ballots(facts) if b.capacity is Capacity.SELF}
    return Record(
        decision_class=decision.decision_class,
        channel=decision.channel,
        attempt=decision.attempt,
        decided_by=_alone(facts),
        vacant=frozenset(e.seat for e in facts.electorate if e.person is None) | doubled,
        doubled=doubled,
        alternates=_in_order(facts, facts.acting - own),
        recused=facts.recused,
        proxies=tuple(
            Proxy(grantor=p.grantor, holder=p.holder, instruction=p.instruction) for p in facts.proxies_in_force
        ),
        ballots=_ballots(facts),
        present=frozenset() if room is None else room.present({e.seat: e.person for e in facts.electorate}),
        objections=frozenset() if room is not None and room.agreed else facts.objecting,
        lacks_authority=frozenset(one.seat for one in facts.statements if one.kind is Said.LACKS_AUTHORITY),
        positions={
            one.organisation: one.choice
            for one in facts.statements
            if one.kind is Said.POSITION and one.choice is not None
        },
        presiding=casting.seat if casting else (room.presiding or None) if room else None,
        casting=casting.choice if casting else None,
        signed=facts.signature.signed if later and facts.signature else None,
        ratified=facts.ratification.ratified if later and facts.ratification else None,
        opened_at=decision.opened_at,
        closes_at=decision.closed_at or decision.closes_at,
    )


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
