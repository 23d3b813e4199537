"""Who presides over one decision: the chair, or where the chair may not, the next who is free of conflict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.services.standing import recused_seats

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Presider:
    """The seat in which somebody presides, and who sits there now."""

    seat: str
    person: str


def presider(tx: Transaction, decision: Decision, terms: Terms) -> Presider | None:
    """Whoever presides: of the seats that may, the first in post that no ruling bars. None: nobody is left."""
    holders = tx.holders(decision.body)
    barred = recused_seats(tx, decision.id)
    for seat in terms.may_preside:
        person = holders.get(seat)
        if person is not None and seat not in barred:
            return Presider(seat=seat, person=person)
    return None
