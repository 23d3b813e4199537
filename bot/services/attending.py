"""Noting at a meeting who is there, who sends apologies, who has left, and who acts for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.rules.conduct import may_nominate_alternate
from bot.rules.findings import Finding, Refusal
from bot.services.absent import ask_absent, nothing_to_take_back, welcome_back
from bot.services.answers import unknown
from bot.services.authority import found
from bot.services.posting import refresh_card
from bot.services.sittings import (
    House,
    change,
    house_of,
    named_for,
    open_at,
    refresh_panel,
    refuse_at,
    unfit_at,
)
from storage.facts import Act, Nomination, OfferState, Presence, PresenceState, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSelf:
    """Whoever acts says so of themselves."""

    act: Act
    meeting: str
    state: PresenceState


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteOthers:
    """`seats`: seat or place -> how it is; an empty word leaves it as it is."""

    act: Act
    meeting: str
    seats: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteActing:
    """`person` is there as the alternate of `seat`; whoever runs the meeting vouches that notice of them was given."""

    act: Act
    meeting: str
    seat: str
    person: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What is on record now: how many seats are there, and which presides."""

    meeting: str
    there: int
    presiding: str


def note_self(tx: Transaction, command: NoteSelf) -> Noted | Refusal:
    """Say that one is there, has left, or sends apologies; those can be sent, and taken back, before the meeting."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    person = command.act.person
    finding = unfit_at(tx, "presence", house, person)
    if finding is None and command.state is PresenceState.EXPECTED:
        finding = nothing_to_take_back(tx, house, person)
    elif finding is None and command.state is not PresenceState.APOLOGIES:
        finding = _begun(house)
    seat, state = _own_place(tx, house, person, command.state)
    if finding is None:
        finding = _in_the_way(house, seat, person)
    if finding is not None:
        return refuse_at(tx, "presence", finding, house)
    now = tx.now()
    if not house.stored:
        house = change(tx, house, called_at=now)
    note(tx, house, seat, person, state, now)
    if seat and state is PresenceState.APOLOGIES:
        ask_absent(tx, house, seat, person)
    if seat and state is PresenceState.EXPECTED:
        welcome_back(tx, house, seat, person)
    for decision in open_at(tx, house.meeting.id) if state is PresenceState.ACTING else ():
        let_act(tx, decision, seat, person, now)
    return noted(tx, house)


def _begun(house: House) -> Finding | None:
    if house.sitting.state is SittingState.SITTING:
        return None
    return found(house.terms, "meeting-not-begun", "meeting", held_at=house.meeting.held_at.isoformat())


def _own_place(tx: Transaction, house: House, person: str, state: PresenceState) -> tuple[str, PresenceState]:
    """In which seat or place somebody is there; nobody counts twice, so the first with a vote."""
    acted = [seat for seat, who in house.there.items() if who == person]
    seat = next(iter((*acted, *house.seats_of(person))), "")
    if seat:
        acts = state is PresenceState.PRESENT and house.holders.get(seat) != person
        return seat, PresenceState.ACTING if acts else state
    if state is PresenceState.PRESENT:
        free = [seat for seat in named_for(tx, house, person) if seat not in house.there]
        if free:
            return free[0], PresenceState.ACTING
    place = next((name for name, who in tx.attendees(house.body.id).items() if who == person), "")
    return place, PresenceState.ATTENDING if state is PresenceState.PRESENT else state


def _in_the_way(house: House, seat: str, person: str) -> Finding | None:
    """An alternate who acts in the seat goes first: it passes back between items, by whoever runs the meeting."""
    acting = house.there.get(seat)
    if acting is None or acting == person or house.holders.get(seat) != person:
        return None
    return found(house.terms, "alternate-at-the-meeting", "alternates", seat=seat, alternate=acting)


def note_others(tx: Transaction, command: NoteOthers) -> Noted | Refusal:
    """Note how it is with several seats at once. A seat passes back from an alternate only while no vote is open."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "attendance", house, command.act.person)
    wanted = {seat: state for seat, state in command.seats.items() if state}
    if finding is None:
        finding = next((f for seat in wanted if (f := _cannot(tx, house, seat)) is not None), None)
    if finding is not None:
        return refuse_at(tx, "attendance", finding, house)
    now = tx.now()
    places = tx.attendees(house.body.id)
    for seat, said in wanted.items():
        state = PresenceState(said)
        if seat in places:
            there = state is PresenceState.PRESENT
            note(tx, house, seat, places[seat], PresenceState.ATTENDING if there else state, now)
        elif (holder := house.holders.get(seat)) is not None:
            leaving = state is PresenceState.LEFT
            note(tx, house, seat, house.there.get(seat, holder) if leaving else holder, state, now)
    return noted(tx, house)


def _cannot(tx: Transaction, house: House, seat: str) -> Finding | None:
    """Why it cannot be noted of the holder of a seat that they are there, or not."""
    if seat in tx.attendees(house.body.id):
        return None
    holder = house.holders.get(seat)
    if holder is None:
        return found(house.terms, "seat-vacant", "membership", seat=seat)
    acting = house.there.get(seat, holder)
    running = open_at(tx, house.meeting.id) if acting != holder else ()
    return found(house.terms, "vote-still-open", "alternates", ref=running[0].ref) if running else None


def note_acting(tx: Transaction, command: NoteActing) -> Noted | Refusal:
    """Note that an alternate is there for a member: they count, and vote in that seat, until the member is back."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "attendance", house, command.act.person) or _may_act(tx, house, command)
    if finding is not None:
        return refuse_at(tx, "attendance", finding, house)
    now = tx.now()
    note(tx, house, command.seat, command.person, PresenceState.ACTING, now)
    for decision in open_at(tx, house.meeting.id):
        let_act(tx, decision, command.seat, command.person, now)
    return noted(tx, house)


def _may_act(tx: Transaction, house: House, command: NoteActing) -> Finding | None:
    """Why somebody may not act in a seat here: what the terms say of alternates."""
    if house.holders.get(command.seat) is None:
        return found(house.terms, "seat-vacant", "membership", seat=command.seat)
    elsewhere = [seat for seat, who in house.there.items() if who == command.person and seat != command.seat]
    finding = may_nominate_alternate(
        house.terms,
        by=command.seat,
        person=command.person,
        holds_seat=next(iter(house.seats_of(command.person)), None),
        acts_for=[seat for seat in elsewhere if seat in house.holders],
    )
    if not finding.met:
        return finding
    if tx.person(command.person) is None:
        return found(house.terms, "not-in-workspace", "alternates", person=command.person)
    return None


def let_act(tx: Transaction, decision: Decision, seat: str, person: str, now: datetime) -> None:
    """Give somebody who acts at the meeting the right to vote in the seat on this decision."""
    here = [n for n in tx.nominations(decision=decision.id) if n.seat == seat and n.state is OfferState.ACCEPTED]
    if any(n.person == person for n in here):
        return
    for other in here:
        tx.answer_nomination(other.id, OfferState.ENDED, now)
    nomination = Nomination(
        team=decision.team,
        id=tx.new_id(),
        body=decision.body,
        decision=decision.id,
        seat=seat,
        person=person,
        nominated_by=tx.act.person,
        nominated_at=now,
        state=OfferState.ACCEPTED,
        answered_at=now,
    )
    tx.add_nomination(nomination)
    tx.log(decision.body, "slack:nomination:at-the-meeting", {"of_seat": seat, "person": person}, decision=decision.id)


def note(tx: Transaction, house: House, seat: str, person: str, state: PresenceState, now: datetime) -> None:  # noqa: PLR0917 - one row of one table
    fact = Presence(
        team=house.meeting.team,
        id=tx.new_id(),
        meeting=house.meeting.id,
        seat=seat,
        person=person,
        state=state,
        recorded_by=tx.act.person,
        at=now,
    )
    tx.add_presence(fact)
    data = {"meeting": house.meeting.id, "of_seat": seat, "person": person, "state": state.value}
    tx.log(house.body.id, "slack:meeting:presence", data)


def noted(tx: Transaction, house: House) -> Noted:
    """Draw the panel and the cards of open votes anew: quorum and base may have changed."""
    house = replace(house, there=tx.present_seats(house.meeting.id))
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    for decision in open_at(tx, house.meeting.id):
        refresh_card(tx, decision)
    seats = [seat for seat in house.there if seat in house.holders]
    return Noted(meeting=house.meeting.id, there=len(seats), presiding=house.sitting.presiding)
