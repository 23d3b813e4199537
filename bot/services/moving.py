"""Moving a called meeting to another day, with the notice that the terms ask for, counted anew; everybody is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.notice import check_notice, earliest
from bot.services.answers import unknown
from bot.services.authority import Phase, found
from bot.services.calling import changed_clock, chosen_moment, may_call, wrong_date
from bot.services.entry import REASON_LIMIT, Deadline, FieldErrors, check_words, clean_text
from bot.services.inviting import retell_invited
from bot.services.sittings import (
    House,
    announce_at,
    change,
    days_off,
    house_of,
    members,
    out_of_phase,
    refuse_at,
    take_back_notice,
    tell_at,
)
from storage.around_facts import Moving
from storage.facts import Act, MandateKind, OfferState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.rules.terms import Terms
    from storage.facts import Body, Meeting
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveMeeting:
    """A form as filled in. `date` and `time`: by the clocks of the terms; an empty `place` leaves it as it is.

    `which`: of two equal times in the night in which clocks go back, `first` or `second`.
    """

    act: Act
    meeting: str
    date: str = ""
    time: str = ""
    which: str = ""
    place: str = ""
    reason: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingMoved:
    meeting: str
    was: str
    held_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingQuery:
    """What the form shows; `date` and `time` as entered so far."""

    act: Act
    meeting: str
    date: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingBrief:
    """What the terms make of another day. `refusal`: why whoever asks cannot move it; `earliest`: a local day."""

    meeting: Meeting
    body: Body
    terms: Terms
    place: str
    refusal: Finding | None
    notice: Finding | None
    earliest: date | None
    clock: Finding | None = None
    """That the time chosen does not exist that night, or comes twice."""


def moving(tx: Transaction, query: MovingQuery) -> MovingBrief | None:
    """What the form for moving a meeting shows; None where there is no such meeting."""
    house = house_of(tx, query.meeting, lock=False)
    if house is None:
        return None
    now = tx.now()
    held = chosen_moment(house.terms, query.date, query.time or "12:00")
    off = days_off(house.terms, now)
    kind = house.meeting.kind
    notice = None
    if query.date and isinstance(held, Deadline):
        notice = check_notice(house.terms, kind=kind, given=now, held=held.instant, holidays=off)
    return MovingBrief(
        meeting=house.meeting,
        body=house.body,
        terms=house.terms,
        place=house.sitting.place,
        refusal=why_not_move(tx, house),
        notice=notice,
        earliest=earliest(house.terms, kind=kind, given=now, holidays=off),
        clock=changed_clock(held) if query.time else None,
    )


def why_not_move(tx: Transaction, house: House) -> Finding | None:
    """Why whoever acts cannot move this meeting now, or None: they must be able to call one, and it lies ahead."""
    finding = may_call(tx, house.body, house.terms, house.meeting.kind, house.sitting.matters or "?")
    return out_of_phase(house, Phase.AHEAD) if finding.met else finding


def move_meeting(tx: Transaction, command: MoveMeeting) -> MeetingMoved | Refusal | FieldErrors:
    """Move a meeting: notice is given anew, now. Its agenda, apologies, guests and what was declared go with it."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = why_not_move(tx, house)
    if finding is not None:
        return refuse_at(tx, "meeting-moving", finding, house)
    now = tx.now()
    held = chosen_moment(house.terms, command.date, command.time, command.which)
    place, reason = clean_text(command.place), clean_text(command.reason, lines=True)
    errors = wrong_date(house.terms, house.meeting.kind, held, now)
    if isinstance(held, Deadline) and held.instant == house.meeting.held_at:
        same = found(house.terms, "moved-nowhere", "meeting", held_at=house.meeting.held_at.isoformat())
        errors = {"date": same}
    for name, wrong in (
        ("place", check_words(place, name="note", limit=REASON_LIMIT, required=False)),
        ("reason", check_words(reason, name="reason", limit=REASON_LIMIT)),
    ):
        if wrong is not None:
            errors[name] = wrong
    if errors or isinstance(held, Finding):
        return FieldErrors(errors=errors)
    was = house.meeting.held_at
    _move(tx, house, held.instant, place or house.sitting.place, reason, now)
    return MeetingMoved(meeting=house.meeting.id, was=was.isoformat(), held_at=held.instant.isoformat())


def _move(tx: Transaction, house: House, held: datetime, place: str, reason: str, now: datetime) -> None:  # noqa: PLR0917 - what one form holds
    """Keep the new day, and tell everybody; what was sent before is drawn anew."""
    ident = tx.new_id()
    moved = Moving(
        team=house.meeting.team,
        id=ident,
        meeting=house.meeting.id,
        was=house.meeting.held_at,
        held=held,
        moved_by=tx.act.person,
        reason=reason,
        at=now,
    )
    noticed = bool(house.sitting.called_by)
    tx.move_meeting(house.meeting.id, held)
    tx.add_moving(moved)
    house = change(tx, house, called_by=tx.act.person, called_at=now, place=place)
    house = replace(house, meeting=replace(house.meeting, held_at=held))
    data = {"meeting": house.meeting.id, "was": moved.was.isoformat(), "held_at": held.isoformat()}
    tx.log(house.body.id, "slack:meeting:moved", {**data, "reason": tx.text(reason)})
    if noticed:
        take_back_notice(tx, house)
    announce_at(tx, "meeting-moved", house, ident, moving=ident)
    guests = [one.person for one in tx.invitations(house.meeting.id)]
    named = tx.mandates(house.body.id, MandateKind.ALTERNATE)
    acting = [one.person for one in named if one.meeting == house.meeting.id and one.state is OfferState.ACCEPTED]
    for person in dict.fromkeys((*members(house), *acting, *guests)):
        tell_at(tx, "meeting-moved", house, person, ident, moving=ident)
    for item in {one.item for one in tx.invitations(house.meeting.id)}:
        retell_invited(tx, house, item)
