"""Before a meeting each member says whether there is anything to declare; here is who did, and who has not yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import unknown
from bot.services.authority import found
from bot.services.item_conflicts import seat_at
from bot.services.sittings import House, house_of, members, refresh_panel, refuse_at, retell_at, tell_at, unfit_at
from storage.around_facts import NothingDeclared
from storage.facts import Act, PresenceState, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.transaction import Transaction

ABSENT = frozenset({PresenceState.APOLOGIES, PresenceState.LEFT})


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareNothing:
    """Whoever acts has nothing to declare for this meeting, in the seat that they hold or act in."""

    act: Act
    meeting: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredNothing:
    """`left`: how many seats have not answered yet."""

    meeting: str
    seat: str
    left: int


def declare_nothing(tx: Transaction, command: DeclareNothing) -> DeclaredNothing | Refusal:
    """Record that a member has nothing to declare for a meeting. What they declare later stands beside it."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    person = command.act.person
    finding = unfit_at(tx, "nothing-declared", house, person)
    seat = seat_at(tx, house, person)
    if seat is None:
        finding = finding or found(house.terms, "no-seat-to-declare-for", "declaring")
        return refuse_at(tx, "nothing-declared", finding, house)
    finding = finding or _said_already(tx, house, seat)
    if finding is not None:
        return refuse_at(tx, "nothing-declared", finding, house)
    fact = NothingDeclared(
        team=tx.team, id=tx.new_id(), meeting=house.meeting.id, seat=seat, person=person, at=tx.now()
    )
    tx.add_nothing_declared(fact)
    tx.log(house.body.id, "slack:meeting:nothing-declared", {"meeting": house.meeting.id, "of_seat": seat})
    holder = house.holders.get(seat)
    for one in dict.fromkeys((person, holder)) if house.sitting.agenda_agreed_at is not None else ():
        if one is not None:
            retell_at(tx, "declare-asked", house, one)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return DeclaredNothing(meeting=house.meeting.id, seat=seat, left=len(silent_seats(tx, house)))


def _said_already(tx: Transaction, house: House, seat: str) -> Finding | None:
    """A second nil return says nothing new; and after a conflict was declared there is something to declare."""
    if any(one.seat == seat for one in tx.item_conflicts(house.meeting.id)):
        return found(house.terms, "declared-something", "declaring", seat=seat)
    if any(one.seat == seat for one in tx.nothing_declared(house.meeting.id)):
        return found(house.terms, "declared-nothing-already", "declaring", seat=seat)
    return None


def answered_seats(tx: Transaction, house: House) -> frozenset[str]:
    """Seats that have said that there is nothing to declare, or have declared on an item."""
    said = {one.seat for one in tx.nothing_declared(house.meeting.id)}
    return frozenset(said | {one.seat for one in tx.item_conflicts(house.meeting.id)})


def silent_seats(tx: Transaction, house: House) -> tuple[str, ...]:
    """Seats in post that have not answered, in the order of the terms; not of those who are known not to come."""
    said = answered_seats(tx, house)
    away = {one.seat for one in tx.presences(house.meeting.id) if one.state in ABSENT}
    order = [seat.id for seat in house.terms.seats]
    return tuple(
        seat for seat in order if house.holders.get(seat) is not None and seat not in said and seat not in away
    )


def ask_to_declare(tx: Transaction, house: House) -> None:
    """Ask every member who has not answered: with the agenda, before the meeting."""
    waiting = {house.holders.get(seat) for seat in silent_seats(tx, house)}
    for person in members(house):
        if person in waiting:
            tell_at(tx, "declare-asked", house, person)
