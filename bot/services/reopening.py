"""Opening an ended matter again as a new decision, since no deadline is ever moved; and who is told at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Refusal, Result
from bot.services.answers import unknown
from bot.services.authority import found
from bot.services.loading import load_facts, seeks_consensus
from bot.services.posting import tell
from storage.facts import Act, DecisionState, Step, StepKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendQuery:
    """`decision`: an id or a reference."""

    act: Act
    decision: str


def extend(tx: Transaction, query: ExtendQuery) -> Refusal:
    """Why the deadline is not moved. Nobody may, so nothing is asked of roles; nothing is written."""
    decision = tx.decision(query.decision) or tx.decision_by_ref(query.decision)
    if decision is None:
        return unknown("no-such-decision")
    closes = decision.closes_at.isoformat() if decision.closes_at else ""
    terms = tx.terms(decision.terms)
    return Refusal(finding=found(terms, "never-extended", "opening", ref=decision.ref, closes_at=closes))


def again_of(tx: Transaction, decision: Decision, after: str) -> Decision | None:
    """The ended decision of the same body that a new one opens again, if `after` is the id of one."""
    earlier = tx.decision(after) if after else None
    if earlier is None or earlier.body != decision.body or earlier.state is DecisionState.OPEN:
        return None
    return earlier


def skip_consensus(tx: Transaction, decision: Decision, earlier: Decision) -> None:
    """Where agreement was sought on the earlier one in vain, the new one begins with the vote."""
    tried = earlier.outcome is not None and earlier.outcome.result is Result.NO_CONSENSUS
    if not tried or not seeks_consensus(tx.terms(decision.terms), decision):
        return
    step = Step(
        team=decision.team,
        decision=decision.id,
        kind=StepKind.VOTE,
        seat=next(iter(tx.elector_seats(decision.id, decision.opened_by)), ""),
        person=decision.opened_by,
        at=decision.opened_at,
    )
    tx.add_step(step)
    tx.log(decision.body, "slack:vote:opened", {"seat": step.seat, "after": earlier.id}, decision=decision.id)


def tell_everybody(tx: Transaction, kind: str, decision: Decision) -> None:
    """Every member hears of it in person, at once, but for whoever decided it."""
    for person in sorted({e.person for e in tx.electorate(decision.id) if e.person} - {decision.opened_by}):
        tell(tx, kind, decision, person, decision.id)


def tell_those_who_acted(tx: Transaction, kind: str, decision: Decision, data: Mapping[str, object]) -> None:
    """Everybody who voted, answered, stands in for a member or carries or gave a proxy, but for whoever acts."""
    facts = load_facts(tx, decision)
    people = {ballot.cast_by for ballot in facts.ballots} | {one.person for one in facts.statements}
    people |= set(facts.alternates.values())
    people |= {person for proxy in facts.proxies_in_force for person in (proxy.lodged_by, proxy.holder_person)}
    for person in sorted(people - {tx.act.person}):
        tell(tx, kind, decision, person, decision.id, data=data)
