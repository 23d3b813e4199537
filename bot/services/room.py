"""Who is in the room when a decision is put to a meeting; outside meetings nobody needs to be anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.record import Channel
from bot.services.authority import found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """As it was when the decision closed, or is now. `there`: seat -> who is there, its holder or an alternate."""

    meeting: str
    there: Mapping[str, str]
    agreed: bool
    """It was agreed by consensus: nobody objected, and nobody votes."""
    presiding: str
    """The seat that presided when the decision was put."""

    def present(self, holders: Mapping[str, str | None]) -> frozenset[str]:
        """Seats whose own holder is there."""
        return frozenset(seat for seat, person in self.there.items() if holders.get(seat) == person)

    def acting(self, holders: Mapping[str, str | None]) -> frozenset[str]:
        """Seats in which an alternate is there."""
        return frozenset(seat for seat, person in self.there.items() if seat in holders and holders[seat] != person)


def room_of(tx: Transaction, decision: Decision) -> Room | None:
    """The room of a decision that was put to a meeting; None for every other."""
    if decision.channel is not Channel.MEETING:
        return None
    tabled = tx.tabled(decision.id)
    if tabled is None:
        return None
    there = tx.present_seats(tabled.meeting, until=decision.closed_at)
    return Room(meeting=tabled.meeting, there=there, agreed=tabled.agreed, presiding=tabled.presiding)


def not_in_the_room(tx: Transaction, decision: Decision, terms: Terms, seat: str, person: str) -> Finding | None:
    """Why somebody does not vote at a meeting: they are not noted as being there in that seat."""
    room = room_of(tx, decision)
    if room is None or room.there.get(seat) == person:
        return None
    return found(terms, "not-at-the-meeting", "meeting", seat=seat)


def presides_there(tx: Transaction, decision: Decision) -> tuple[str, str] | None:
    """The seat and the person of whoever presides at the meeting to which a decision was put; None elsewhere."""
    tabled = tx.tabled(decision.id) if decision.channel is Channel.MEETING else None
    sitting = tx.sitting(tabled.meeting) if tabled is not None else None
    if tabled is None or sitting is None:
        return None
    seat = sitting.presiding or tabled.presiding
    person = tx.present_seats(tabled.meeting, until=sitting.closed_at).get(seat)
    return None if person is None else (seat, person)
