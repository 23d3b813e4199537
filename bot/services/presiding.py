"""Who presides over one decision: the chair, or where the chair may not, the next who is free of conflict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.services.room import presides_there
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
    """Whoever presides at its meeting; else, of the seats that may, the first in post that no ruling bars."""
    holders = tx.holders(decision.body)
    barred = recused_seats(tx, decision.id)
    there = presides_there(tx, decision)
    if there is not None and there[0] not in barred:
        return Presider(seat=there[0], person=there[1])
    for seat in terms.may_preside:
        person = holders.get(seat)
        if person is not None and seat not in barred:
            return Presider(seat=seat, person=person)
    return None
