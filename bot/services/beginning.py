"""Beginning a meeting on its day, and saying who presides at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.findings import Finding, Refusal
from bot.services.agenda_items import prepared
from bot.services.answers import unknown
from bot.services.attending import Noted, note, noted
from bot.services.authority import found
from bot.services.sittings import House, change, house_of, refuse_at, unfit_at, unsettled
from storage.facts import Act, PresenceState, SittingState

if TYPE_CHECKING:
    from datetime import datetime

    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    act: Act
    meeting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preside:
    """`seat`: of whoever presides from now on; somebody must be noted as being there in it."""

    act: Act
    meeting: str
    seat: str


def begin(tx: Transaction, command: Begin) -> Noted | Refusal:
    """Begin a meeting on its day. Whoever begins it and may take the chair presides, until somebody else does."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    now = tx.now()
    finding = unfit_at(tx, "beginning", house, command.act.person) or _too_soon(house, now) or _another(tx, house)
    if finding is not None:
        return refuse_at(tx, "beginning", finding, house)
    house = prepared(tx, house, now)
    mine = set(house.seats_of(command.act.person))
    chair = next((seat for seat in house.terms.may_preside if seat in mine), "")
    items = unsettled(tx.items(house.meeting.id))
    house = change(
        tx, house, state=SittingState.SITTING, began_at=now, presiding=chair, item=items[0].id if items else ""
    )
    tx.log(house.body.id, "slack:meeting:begun", {"meeting": house.meeting.id, "presiding": chair})
    if chair:
        note(tx, house, chair, command.act.person, PresenceState.PRESENT, now)
    return noted(tx, house)


def _too_soon(house: House, now: datetime) -> Finding | None:
    zone = ZoneInfo(house.terms.time_zone)
    if now.astimezone(zone).date() >= house.meeting.held_at.astimezone(zone).date():
        return None
    return found(house.terms, "meeting-not-today", "meeting", held_at=house.meeting.held_at.isoformat())


def _another(tx: Transaction, house: House) -> Finding | None:
    held = tx.sitting_now(house.body.id)
    meeting = tx.meeting(held) if held is not None and held != house.meeting.id else None
    if meeting is None:
        return None
    return found(house.terms, "another-meeting", "meeting", held_at=meeting.held_at.isoformat())


def preside(tx: Transaction, command: Preside) -> Noted | Refusal:
    """Say who presides; the powers of the chair at this meeting go with it."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "presiding", house, command.act.person)
    if finding is None and (command.seat not in house.terms.seat_by_id or command.seat not in house.there):
        finding = found(house.terms, "presider-not-there", "meeting", seat=command.seat)
    if finding is not None:
        return refuse_at(tx, "presiding", finding, house)
    house = change(tx, house, presiding=command.seat)
    tx.log(house.body.id, "slack:meeting:presiding", {"meeting": house.meeting.id, "presiding": command.seat})
    return noted(tx, house)
