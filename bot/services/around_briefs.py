"""What goes on around a meeting, put together to be shown: moved days, nil returns, views, copies of the minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.services.absent import Absent, arranged, chair_is_covered
from bot.services.copying import Copying, copying_of
from bot.services.declarations_asked import undeclared
from bot.services.moving import why_not_move
from bot.services.silent import silent_seats
from storage.facts import Invitation, PresenceState, SittingState

if TYPE_CHECKING:
    from bot.services.sittings import House
    from storage.around_facts import Moving, ViewShared
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """`silent`: seats that have not said whether they have anything to declare; `mine`: those of the reader."""

    moved: tuple[Moving, ...] = ()
    silent: tuple[str, ...] = ()
    undeclared: tuple[str, ...] = ()
    """Of the silent those who are there, while declarations have not been taken: without a word on it no vote opens."""
    nothing: tuple[str, ...] = ()
    """Seats that have nothing to declare."""
    mine: tuple[str, ...] = ()
    views: tuple[ViewShared, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    absent: Mapping[str, Absent] = field(default_factory=dict)
    """By seat: what is arranged for those who sent apologies."""
    chair_covered: bool = True
    copying: Copying | None = None
    may_move: bool = False


def around(tx: Transaction, house: House, reader: str | None) -> Around:
    """Everything of a meeting besides its agenda and attendance, as a reader may see it."""
    open_ = house.sitting.state in (SittingState.CALLED, SittingState.SITTING)
    silent = silent_seats(tx, house) if open_ else ()
    mine = set(house.seats_of(reader)) if reader else set()
    apologies = [
        one.seat
        for one in tx.presences(house.meeting.id)
        if one.state is PresenceState.APOLOGIES and house.holders.get(one.seat) == one.person
    ]
    return Around(
        moved=tx.movings(house.meeting.id),
        silent=silent,
        undeclared=undeclared(tx, house) if house.sitting.state is SittingState.SITTING else (),
        nothing=tuple(dict.fromkeys(one.seat for one in tx.nothing_declared(house.meeting.id))),
        mine=tuple(seat for seat in silent if seat in mine),
        views=tx.views_shared(house.meeting.id),
        invitations=tx.invitations(house.meeting.id),
        absent={seat: arranged(tx, house, seat) for seat in apologies},
        chair_covered=chair_is_covered(tx, house) if open_ else True,
        copying=copying_of(tx, house) if house.sitting.state is SittingState.CLOSED else None,
        may_move=bool(reader) and tx.act.person == reader and why_not_move(tx, house) is None,
    )
