"""Decisions that one person took alone since the last meeting: they come on the next agenda, to be noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Waiting
from storage.facts import DecisionState, ItemKind, ItemState, SittingState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage.facts import Body, Decision, Meeting
    from storage.transaction import Transaction

LOOKED_THROUGH = 100


def urgent_to_note(tx: Transaction, body: Body, before: Sequence[Meeting]) -> tuple[Decision, ...]:
    """Those closed since the last meeting that was held, or left over on its agenda; the earliest first.

    What is to be ratified comes as a ratification, and not twice. `before`: the meetings before the one prepared for.
    """
    since, left, waiting = _last(tx, before)
    found = [
        decision
        for decision in tx.decisions(body=body.id, state=DecisionState.CLOSED, limit=LOOKED_THROUGH)
        if decision.id not in waiting
        and tx.terms(decision.terms).channels[decision.channel].alone
        and decision.closed_at is not None
        and not (decision.outcome is not None and Waiting.RATIFICATION in decision.outcome.waiting_for)
        and (decision.id in left or since is None or decision.closed_at > since)
    ]
    return tuple(sorted(found, key=lambda decision: (decision.closed_at, decision.ref)))


def _last(tx: Transaction, before: Sequence[Meeting]) -> tuple[datetime | None, frozenset[str], frozenset[str]]:
    """When the last meeting that was held was closed, what it left without noting, and what a nearer one is to note."""
    waiting: set[str] = set()
    for meeting in reversed(before):
        sitting = tx.sitting(meeting.id)
        items = [item for item in tx.items(meeting.id) if item.kind is ItemKind.NOTING]
        if sitting is not None and sitting.state is SittingState.CLOSED:
            left = frozenset(item.decision for item in items if item.state is not ItemState.DONE)
            return sitting.closed_at, left, frozenset(waiting)
        waiting |= {item.decision for item in items}
    return None, frozenset(), frozenset(waiting)
