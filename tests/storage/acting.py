"""A small body, a decision, and services like the real ones, for tests of what keeps them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.rules.findings import Finding, Outcome, Refusal, Result
from bot.rules.record import Capacity, Channel, Choice
from storage.facts import Act, Body, CastBallotFact, Decision, DecisionState, Elector, Person
from storage.inbox import answerable
from storage.transaction import Transaction

TEAM, BODY, DECISION = "T1", "B000000001", "D000000001"
SEATS = tuple(f"m{n}" for n in range(20))
AT = datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=UTC)
FAR = datetime(2999, 1, 1, tzinfo=UTC)
TERMS = {"name": "Small cluster", "clauses": {"1": "words"}}


def act(person: str = "U0", request: str = "", team: str = TEAM, **more: str) -> Act:
    return Act(team=team, person=person, request=request, via="test", **more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Do:
    act: Act
    what: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    act: Act
    seat: str
    choice: Choice = Choice.FOR
    decision: str = DECISION


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class BallotIn:
    ballot: str
    seat: str
    choice: Choice
    replaced: Choice | None
    live: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedWith:
    votes: int
    first: bool


def found_body(tx: Transaction, _: Do) -> None:
    sha = tx.put_terms(TERMS, {"lead": "U0"})
    tx.add_body(Body(team=tx.team, id=BODY, key="cluster", name="Cluster", channel="C1", terms=sha))
    for n, seat in enumerate(SEATS):
        tx.put_person(Person(team=tx.team, id=f"U{n}", name=f"Person {n}"))
        tx.appoint(BODY, seat, f"U{n}")


def decision(tx: Transaction, **changes: Any) -> Decision:
    body = tx.body(BODY)
    assert body
    opened = Decision(
        team=tx.team,
        id=DECISION,
        ref=tx.next_ref(BODY, 2026),
        body=BODY,
        title="Buy a van",
        text="That we buy a van.",
        decision_class="financial",
        channel=Channel.REMOTE,
        opened_by="U0",
        opened_at=tx.now(),
        terms=body.terms,
        text_sha="0" * 64,
        electorate_sha="0" * 64,
        amount_pence=123_450,
        closes_at=FAR,
    )
    return replace(opened, **changes)


def open_decision(tx: Transaction, do: Do) -> None:
    opened = decision(tx, **(do.what or {}))
    tx.add_decision(opened, tuple(Elector(seat=s, person=p) for s, p in tx.holders(BODY).items()))
    tx.log(BODY, "slack:decision:opened", {"ref": opened.ref}, opened.id)


def ballot(tx: Transaction, seat: str, by: str, **changes: Any) -> CastBallotFact:
    cast = CastBallotFact(
        team=tx.team,
        id=tx.new_ballot_ref(),
        decision=DECISION,
        seat=seat,
        cast_by=by,
        capacity=Capacity.SELF,
        choice=Choice.FOR,
        cast_at=tx.now(),
    )
    return replace(cast, **changes)


def cast(tx: Transaction, vote: Cast) -> BallotIn | Refusal:
    """Like a real vote: lock, check, ballot, two messages, event."""
    found = tx.lock_decision(vote.decision)
    assert found
    now = tx.now()
    if found.state is not DecisionState.OPEN or (found.closes_at and now >= found.closes_at):
        return Refusal(finding=Finding(code="closed", facts={"ref": found.ref}))
    if vote.seat not in tx.elector_seats(found.id, tx.act.person):
        return Refusal(finding=Finding(code="not-entitled"))
    before = tx.live_ballot(found.id, vote.seat)
    fresh = ballot(tx, vote.seat, tx.act.person, decision=found.id, choice=vote.choice, cast_at=now)
    kept = tx.add_ballot(replace(fresh, action_ts=tx.act.action_ts))
    said = {"seat": vote.seat, "capacity": "self", "ballot": kept.id}
    tx.log(found.body, "slack:ballot:cast", said, found.id)
    tx.post("card", body=found.body, to="C1", key=f"card:{found.id}", decision=found.id, share=True)
    receipt = {"ballot": kept.id}
    key = f"receipt:{found.id}:{kept.id}"
    tx.post("receipt", body=found.body, to=tx.act.person, key=key, decision=found.id, data=receipt)
    replaced = before.choice if before else None
    return BallotIn(ballot=kept.id, seat=vote.seat, choice=vote.choice, replaced=replaced, live=kept.live)


def close(tx: Transaction, do: Do) -> ClosedWith:
    found = tx.lock_decision(do.what or DECISION, exclusive=True)
    assert found
    if found.state is not DecisionState.OPEN:
        return ClosedWith(votes=-1, first=False)
    live = tx.ballots(found.id)
    now = tx.now()
    outcome = Outcome(result=Result.CARRIED, votes_for=len(live))
    ended = {"state": DecisionState.CLOSED, "closed_at": now, "processed_at": now, "outcome": outcome}
    tx.update_decision(found.id, **ended)
    tx.log(found.body, "sweep:decision:closed", {"votes": len(live)}, found.id)
    tx.post("result", body=found.body, to="C1", key=f"result:{found.id}", decision=found.id)
    return ClosedWith(votes=len(live), first=True)


async def do(store, work):
    """Write in an act, and hand out what the work returns past the inbox."""
    out = []
    await store.run(lambda tx, _: out.append(work(tx)), Do(act=act()))
    return out[0]


async def ask(store, question):
    return await store.read(lambda tx, _: question(tx), Do(act=act()))
