"""What somebody who looks at a meeting may do about it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.meeting_conduct import stands_down
from bot.services.authority import TABLE
from bot.services.sittings import House, roles_at, unfit_at

if TYPE_CHECKING:
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingReader:
    """What a reader may do about the meeting now."""

    person: str
    may_run: bool
    presides: bool
    belongs: bool
    sets_agenda: bool
    """The reader's agreement to the agenda is still needed."""
    stands_down: bool
    """The reader is one of those who can stand it down, and has not agreed yet."""
    seats: tuple[str, ...]
    invites: bool = False
    """The reader may invite somebody for an item."""


def reader_of(
    tx: Transaction, house: House, person: str, waits: tuple[str, ...], agreed: frozenset[str]
) -> MeetingReader:
    """What somebody may do. `waits`: seats still to agree to the agenda; `agreed`: to stand the meeting down."""
    roles = roles_at(tx, house, person)
    seats = house.seats_of(person)
    mine = [seat for seat in seats if seat in stands_down(house.terms)]
    return MeetingReader(
        person=person,
        may_run=not roles.isdisjoint(TABLE["item"].roles),
        presides=house.presider == person,
        belongs=not roles.isdisjoint(TABLE["presence"].roles),
        sets_agenda=any(seat in waits for seat in seats),
        stands_down=bool(mine) and not agreed.issuperset(mine),
        seats=seats,
        invites=unfit_at(tx, "invitation", house, person) is None,
    )
