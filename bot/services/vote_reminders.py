"""Reminds whoever still owes a vote, and whoever carries a free proxy and has not chosen yet how it votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.voters import owing, unused_proxies
from bot.services.waking import when_awake

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from bot.services.loading import DecisionFacts
    from storage.transaction import Transaction


def owe_reminders(tx: Transaction, facts: DecisionFacts, terms: Terms, slot: str, latest: datetime) -> int:
    """Owe one reminder a seat (or proxy) and slot, when whoever sleeps wakes but not after `latest`; how many."""
    decision = facts.decision
    asked: list[tuple[str, str, str, dict[str, object]]] = [
        ("reminder", seat, person, {"seat": seat}) for seat, person in owing(terms, facts)
    ]
    asked += [("proxy-reminder", one.id, one.holder_person, {"proxy": one.id}) for one in unused_proxies(facts)]
    for kind, about, person, data in asked:
        tx.post(
            kind,
            body=decision.body,
            to=person,
            key=f"{kind}:{decision.id}:{about}:{slot}",
            decision=decision.id,
            data={**data, "slot": slot},
            reminder=True,
            not_before=when_awake(tx, person, terms, tx.now(), latest),
        )
    return len(asked)
