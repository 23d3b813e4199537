"""A rehearsal greets the channel with a short list of what there is to try."""

from __future__ import annotations

from dataclasses import dataclass

from storage.facts import Act
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    act: Act
    body: str


def welcome(tx: Transaction, command: Welcome) -> bool:
    """Owe the body's channel the greeting, with the body's own words in it. False: there is no such body."""
    body = tx.body(command.body)
    if body is None:
        return False
    own = dict(tx.terms(body.terms).words)
    tx.post("welcome", body=body.id, to=body.channel, key=f"welcome:{body.id}", data={"body": body.name, "words": own})
    return True
