"""No vote is opened at a meeting before declarations of interest were asked for, or it is said how they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.services.authority import found
from bot.services.entry import REASON_LIMIT, check_words, clean_text
from bot.services.silent import silent_seats
from storage.facts import ItemKind, ItemState

if TYPE_CHECKING:
    from bot.services.sittings import House
    from storage.facts import AgendaItem
    from storage.transaction import Transaction


def undeclared(tx: Transaction, house: House) -> tuple[str, ...]:
    """Seats of those who are there and have not said whether they have anything to declare, in the terms' order.

    None where the terms ask for no declarations at meetings, or the agenda item for them has been dealt with.
    """
    if all(duty.name != "declarations" for duty in house.terms.duties):
        return ()
    item = _item(tx, house)
    if item is not None and item.state is ItemState.DONE:
        return ()
    return tuple(seat for seat in silent_seats(tx, house) if seat in house.there)


def unasked(tx: Transaction, house: House, said: str) -> Finding | None:
    """Why no vote may be opened yet. `said`: how whoever runs the meeting says that declarations were asked for."""
    words = clean_text(said, lines=True)
    if words:
        return check_words(words, name="note", limit=REASON_LIMIT)
    waiting = undeclared(tx, house)
    return found(house.terms, "declarations-unasked", "declaring", count=len(waiting)) if waiting else None


def note_asked(tx: Transaction, house: House, said: str) -> None:
    """Keep what was said, for the minutes: the agenda item for declarations is dealt with by it."""
    note, item = clean_text(said, lines=True), _item(tx, house)
    if not note or item is None or item.state is ItemState.DONE:
        return
    tx.update_item(item.id, state=ItemState.DONE, note=note, settled_at=tx.now())
    data = {"item": item.id, "outcome": ItemState.DONE.value, "note": tx.text(note)}
    tx.log(house.body.id, "slack:agenda:item-settled", data)


def _item(tx: Transaction, house: House) -> AgendaItem | None:
    return next((one for one in tx.items(house.meeting.id) if one.kind is ItemKind.DECLARATIONS), None)
