"""A rehearsal greets the channel with a short list of what there is to try."""

from __future__ import annotations

from dataclasses import dataclass

from bot.services.posting import announce
from storage.facts import Act
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    act: Act
    decision: str


def welcome(tx: Transaction, command: Welcome) -> bool:
    """Owe the channel of the decision's body the greeting. False: there is no such decision."""
    decision = tx.decision(command.decision)
    if decision is None:
        return False
    announce(tx, "welcome", decision)
    return True
