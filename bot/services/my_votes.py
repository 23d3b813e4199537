"""One's own votes with their receipts, and which decision somebody means by what they type. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.record import Capacity, Choice
from storage.facts import Act, DecisionState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from storage.facts import Decision
    from storage.transaction import Transaction

LIMIT = 100
"""The newest decisions of the workspace that are looked through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesQuery:
    """Of whoever asks."""

    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class MyVote:
    """One ballot of the reader's. `ended` "": it counts; `received` "": cast by the reader."""

    ref: str
    title: str
    seat_title: str
    choice: Choice
    ballot: str
    cast_at: datetime
    zone: str
    acting: bool
    ended: str
    received: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantQuery:
    """`typed`: what stands after the sub-verb; `channel`: where it was typed; `ended`: one that is no longer open."""

    act: Act
    typed: str
    channel: str
    ended: bool = False


def my_votes(tx: Transaction, query: VotesQuery) -> tuple[MyVote, ...]:
    """Every ballot that the reader cast, or that was taken down for them; the latest first."""
    decisions = tx.decisions(limit=LIMIT)
    found = [vote for decision in decisions for vote in _of(tx, decision, query.act.person)]
    return tuple(sorted(found, key=lambda vote: vote.cast_at, reverse=True))


def _of(tx: Transaction, decision: Decision, person: str) -> Iterator[MyVote]:
    terms = tx.terms(decision.terms)
    ballots = [ballot for ballot in tx.ballots(decision.id, live_only=False) if ballot.cast_by == person]
    taken_down = {vote.ballot: vote.received.value for vote in tx.recorded_votes(decision.id)} if ballots else {}
    withdrawn = decision.state is DecisionState.WITHDRAWN
    for ballot in ballots:
        yield MyVote(
            ref=decision.ref,
            title=decision.title,
            seat_title=terms.seat(ballot.seat).title,
            choice=ballot.choice,
            ballot=ballot.id,
            cast_at=ballot.cast_at,
            zone=decision.zone,
            acting=ballot.capacity is Capacity.ALTERNATE,
            ended=ballot.ended or ("withdrawn" if withdrawn else ""),
            received=taken_down.get(ballot.id, ""),
        )


def meant(tx: Transaction, query: MeantQuery) -> str | Refusal:
    """The id of the decision that is meant: by its reference, else the one that is open in the channel."""
    typed = query.typed.strip().split(" ")[0].casefold()
    if typed:
        named = tx.decision_by_ref(typed)
        return named.id if named is not None else _refusal(code="no-such-decision")
    body = tx.body_in_channel(query.channel)
    state = DecisionState.CLOSED if query.ended else DecisionState.OPEN
    found = tx.decisions(body=body.id, state=state, limit=LIMIT) if body else ()
    if query.ended:
        found = found[:1]
    match found:
        case []:
            return _refusal(code="no-decision-here")
        case [one]:
            return one.id
        case _:
            facts = {"refs": tuple(one.ref for one in found)}
            return Refusal(finding=Finding(code="which-decision", met=False, facts=facts, reading="register"))


def _refusal(*, code: str) -> Refusal:
    return Refusal(finding=Finding(code=code, met=False, reading="register"))
