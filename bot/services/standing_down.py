"""Standing a meeting down, by all whom the terms name; everybody is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_stand_down
from bot.rules.findings import Refusal
from bot.rules.meeting_conduct import stands_down
from bot.services.answers import unknown
from bot.services.authority import Phase
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.sittings import (
    announce_at,
    change,
    house_of,
    members,
    out_of_phase,
    refuse_at,
    retell_at,
    take_back_notice,
    tell_at,
)
from storage.facts import Act, Agreement, Consent, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services.sittings import House
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class StandDown:
    act: Act
    meeting: str
    reason: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class StoodDown:
    """`missing`: seats whose agreement is still needed; none: the meeting is stood down."""

    meeting: str
    missing: tuple[str, ...]


def stand_down(tx: Transaction, command: StandDown) -> StoodDown | Refusal | FieldErrors:
    """Agree, or ask, that a meeting is stood down. It is, once all agree whom the terms name; the channel is told."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = out_of_phase(house, Phase.AHEAD)
    if finding is not None:
        return refuse_at(tx, "stand-down", finding, house)
    now = tx.now()
    reason = clean_text(command.reason, lines=True) or house.sitting.reason
    if (wrong := check_words(reason, name="reason", limit=REASON_LIMIT)) is not None:
        return FieldErrors(errors={"reason": wrong})
    asked = stands_down(house.terms)
    mine = [seat for seat in house.seats_of(command.act.person) if seat in asked]
    agreed = agreed_to_stand_down(tx, house) | set(mine)
    finding = may_stand_down(house.terms, by=mine[0] if mine else None, agreed_by=agreed)
    if not mine:
        return refuse_at(tx, "stand-down", finding, house)
    house = change(tx, house, reason=reason)
    _record(tx, house, mine[0], now)
    if not finding.met:
        missing = tuple(seat for seat in asked if seat not in agreed)
        for seat in missing:
            if (person := house.holders.get(seat)) is not None:
                tell_at(tx, "stand-down-asked", house, person)
        return StoodDown(meeting=house.meeting.id, missing=missing)
    _end(tx, house, asked)
    return StoodDown(meeting=house.meeting.id, missing=())


def _end(tx: Transaction, house: House, asked: tuple[str, ...]) -> None:
    """All agree: the meeting is stood down, and everybody is told."""
    house = change(tx, house, state=SittingState.STOOD_DOWN)
    reason = tx.text(house.sitting.reason)
    tx.log(house.body.id, "slack:meeting:stood-down", {"meeting": house.meeting.id, "reason": reason})
    announce_at(tx, "meeting-stood-down", house)
    if house.sitting.called_by:
        take_back_notice(tx, house)
    guests = (one.person for one in tx.invitations(house.meeting.id))
    for person in dict.fromkeys((*members(house), *guests)):
        tell_at(tx, "meeting-stood-down", house, person)
    for seat in asked if len(asked) > 1 else ():
        if (holder := house.holders.get(seat)) is not None:
            retell_at(tx, "stand-down-asked", house, holder)


def agreed_to_stand_down(tx: Transaction, house: House) -> frozenset[str]:
    """Seats whose holders have agreed to standing it down; what they said before it was moved is over."""
    given = [one for one in tx.agreements(house.meeting.id) if one.about is Consent.STAND_DOWN]
    moved = max((one.at for one in tx.movings(house.meeting.id)), default=None) if given else None
    given = [one for one in given if moved is None or one.at > moved]
    return frozenset(seat for one in given for seat in (one.seat, *house.seats_of(one.person)))


def _record(tx: Transaction, house: House, seat: str, now: datetime) -> None:
    fact = Agreement(
        team=house.meeting.team,
        id=tx.new_id(),
        meeting=house.meeting.id,
        about=Consent.STAND_DOWN,
        seat=seat,
        person=tx.act.person,
        at=now,
    )
    tx.add_agreement(fact)
    tx.log(house.body.id, "slack:meeting:stand-down-agreed", {"meeting": house.meeting.id, "seat": seat})
