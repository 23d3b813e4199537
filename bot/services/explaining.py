"""Why a decision ended as it did, and whether what was announced still follows from what is on record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.services.assembling import brief_of
from bot.services.briefs import Explanation, VerifyReport
from bot.services.closing import closes_early
from bot.services.freezing import electorate_digest, text_digest
from bot.services.loading import DecisionFacts, load_facts, outcome_at_close, outcome_now
from storage.audit import verify_chain
from storage.facts import Act, DecisionState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.rules.terms import Terms
    from storage.facts import AuditEvent, Decision
    from storage.transaction import Transaction

ALL = 1_000_000
CAST = frozenset({"slack:ballot:cast", "slack:ballot:recorded"})
CLOSED = "clock:decision:closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainQuery:
    """`ref_or_id`: `cluster-2026-3`, or the opaque id; `reader`: for whom, None for everybody."""

    act: Act
    ref_or_id: str
    reader: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyQuery:
    """One body by its key or id, or None: every body of the workspace."""

    act: Act
    body: str | None = None


def explain(tx: Transaction, query: ExplainQuery) -> Explanation | None:
    """A decision with its outcome as it is now, and whether a replay gives what was announced; None: no such one."""
    decision = tx.decision(query.ref_or_id) or tx.decision_by_ref(query.ref_or_id)
    if decision is None:
        return None
    facts = load_facts(tx, decision)
    same = decision.state is not DecisionState.CLOSED or outcome_at_close(tx, facts) == decision.outcome
    return Explanation(
        brief=brief_of(tx, decision, query.reader, tx.now()),
        outcome=outcome_now(tx, facts),
        announced_equals_replay=same,
    )


def verify(tx: Transaction, query: VerifyQuery) -> VerifyReport:
    """Check each body's audit log, hash by hash, and replay every outcome from frozen terms and stored facts.

    What it cannot see: a log that was replaced as a whole together with the database (that needs a witness outside).
    """
    named = query.body
    bodies = [body for body in tx.bodies() if named is None or named in (body.id, body.key)]
    problems = [f"{named}: no such body"] if named is not None and not bodies else []
    events = decisions = 0
    for body in bodies:
        log = tuple(tx.audit(body.id))
        size, leaf = tx.audit_head(body.id)
        found = verify_chain(log, origin=tx.origin(body.id), size=size, leaf=leaf)
        problems += [f"{body.key}: {problem}" for problem in found]
        events += len(log)
        kept = tx.decisions(body=body.id, limit=ALL)
        decisions += len(kept)
        by_decision = _by_decision(log)
        problems += [f"{d.ref}: {p}" for d in kept for p in _problems(tx, d, by_decision.get(d.id, []))]
    return VerifyReport(bodies=len(bodies), events=events, decisions=decisions, problems=tuple(problems))


def _by_decision(log: tuple[AuditEvent, ...]) -> dict[str, list[Mapping[str, Any]]]:
    """The events' own words, by the decision that they are about."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for event in log:
        try:
            said = json.loads(event.bytes)
            found.setdefault(str(said["data"].get("decision", "")), []).append(said)
        except (ValueError, KeyError, TypeError, AttributeError):
            continue  # the chain check has named it already
    return found


def _problems(tx: Transaction, decision: Decision, events: list[Mapping[str, Any]]) -> Iterator[str]:
    """Everything about one decision that does not follow from the rest."""
    facts = load_facts(tx, decision)
    if text_digest(decision) != decision.text_sha:
        yield "its words are not those that were frozen"
    if electorate_digest(facts.electorate) != decision.electorate_sha:
        yield "its electorate is not the one that was frozen"
    yield from _ballot_problems(tx, decision, events)
    closings = [event for event in events if event["type"] == CLOSED]
    if decision.state is not DecisionState.CLOSED:
        if closings:
            yield "the log closes it, the database does not"
        return
    if len(closings) != 1:
        yield f"the log closes it {len(closings)} times"
    yield from _outcome_problems(tx, facts, closings)


def _outcome_problems(tx: Transaction, facts: DecisionFacts, closings: list[Mapping[str, Any]]) -> Iterator[str]:
    decision = facts.decision
    if not _closed_in_time(tx.terms(decision.terms), facts):
        yield "it was not closed as of its deadline"
    if outcome_at_close(tx, facts) != decision.outcome:
        yield "its outcome does not follow from its terms and record"
    for event in closings:
        data = event["data"]
        if decision.outcome is not None and data["result"] != decision.outcome.result:
            yield "the log announces another result"
        if data["ballots"] != sorted(ballot.id for ballot in facts.ballots):
            yield "the log counts other ballots"


def _closed_in_time(terms: Terms, facts: DecisionFacts) -> bool:
    """As of its deadline; or before it, where its terms let it; at a meeting, when whoever presided closed the vote."""
    closed, deadline = facts.decision.closed_at, facts.decision.closes_at
    if deadline is None and facts.room is not None:
        return closed is not None
    if closed is None or deadline is None or closed >= deadline:
        return closed == deadline
    return closes_early(terms, facts, closed).met is True


def _ballot_problems(tx: Transaction, decision: Decision, events: list[Mapping[str, Any]]) -> Iterator[str]:
    """Every ballot stored is in the log and the other way round; each counts, was replaced or was made void."""
    stored = {ballot.id: ballot for ballot in tx.ballots(decision.id, live_only=False)}
    logged = {str(event["data"]["ballot"]): event["data"] for event in events if event["type"] in CAST}
    for ident in sorted(stored.keys() - logged.keys()):
        yield f"ballot {ident} is not in the log"
    for ident in sorted(logged.keys() - stored.keys()):
        yield f"ballot {ident} is in the log alone"
    for ident in sorted(stored.keys() & logged.keys()):
        ballot, data = stored[ident], logged[ident]
        said = (data.get("seat", data.get("of_seat")), data["choice"], data.get("capacity", "self"))
        if said != (ballot.seat, ballot.choice.value, ballot.capacity.value):
            yield f"ballot {ident} is not what the log says"
        if decision.closes_at is not None and ballot.cast_at >= decision.closes_at:
            yield f"ballot {ident} was cast after the deadline"
        if ballot.live != (not ballot.ended):
            yield f"ballot {ident} neither counts nor says why not"
    if len({b.seat for b in stored.values() if b.live}) != sum(b.live for b in stored.values()):
        yield "two ballots of one seat count"
