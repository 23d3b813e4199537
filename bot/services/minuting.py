"""The minutes of a meeting: drafted from the record, sent to the members, corrected, approved at the next meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import unknown
from bot.services.authority import found
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.sittings import (
    House,
    announce_at,
    change,
    house_of,
    members,
    refresh_panel,
    refuse_at,
    retell_at,
    tell_at,
    unfit_at,
    unsettled,
)
from bot.services.standing import SECRETARIAT
from storage.facts import Act, AgendaItem, Correction, ItemKind, ItemState, MinutesState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.transaction import Transaction

WORDS_LIMIT = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMinutes:
    act: Act
    meeting: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesSent:
    meeting: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Correct:
    act: Act
    meeting: str
    words: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    meeting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveMinutes:
    """`meeting`: whose minutes they are."""

    act: Act
    meeting: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesApproved:
    meeting: str


def send_minutes(tx: Transaction, command: SendMinutes) -> MinutesSent | Refusal:
    """Send the draft minutes to every member, to say whether they are accurate."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "minutes-sending", house, command.act.person) or _approved(house)
    if finding is not None:
        return refuse_at(tx, "minutes-sending", finding, house)
    house = change(tx, house, minutes=MinutesState.DRAFT, minutes_sent_at=house.sitting.minutes_sent_at or tx.now())
    tx.log(house.body.id, "slack:minutes:sent", {"meeting": house.meeting.id})
    people = members(house)
    for person in people:
        tell_at(tx, "minutes-draft", house, person)
    _retell_ready(tx, house)
    return MinutesSent(meeting=house.meeting.id, people=len(people))


def _retell_ready(tx: Transaction, house: House) -> None:
    for person in dict.fromkeys((tx.act.person, *tx.officers(house.body.id, SECRETARIAT))):
        retell_at(tx, "minutes-ready", house, person)


def _approved(house: House) -> Finding | None:
    if house.sitting.minutes is MinutesState.APPROVED:
        return found(house.terms, "minutes-not-due", "meeting")
    return None


def correct(tx: Transaction, command: Correct) -> Corrected | Refusal | FieldErrors:
    """Say what is not accurate in the draft; it goes to the secretariat, and stands below the minutes."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "correction", house, command.act.person) or _approved(house)
    if finding is not None:
        return refuse_at(tx, "correction", finding, house)
    words = clean_text(command.words, lines=True)
    if (wrong := check_words(words, name="text", limit=WORDS_LIMIT)) is not None:
        return FieldErrors(errors={"words": wrong})
    ident = tx.new_id()
    tx.add_correction(
        Correction(
            team=house.meeting.team,
            id=ident,
            meeting=house.meeting.id,
            person=command.act.person,
            words=words,
            at=tx.now(),
        )
    )
    tx.log(house.body.id, "slack:minutes:correction", {"meeting": house.meeting.id, "words": tx.text(words)})
    for person in tx.officers(house.body.id, SECRETARIAT) or members(house)[:1]:
        tell_at(tx, "minutes-correction", house, person, ident, correction=ident)
    return Corrected(meeting=house.meeting.id)


def approve_minutes(tx: Transaction, command: ApproveMinutes) -> MinutesApproved | Refusal:
    """Record that the next meeting approved the minutes; with them goes its agenda item."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "minutes-approval", house, command.act.person) or _approved(house)
    at = tx.sitting_now(house.body.id)
    if finding is None and (at is None or house.sitting.minutes is not MinutesState.DRAFT):
        code = "meeting-not-begun" if at is None else "minutes-not-due"
        finding = found(house.terms, code, "meeting", held_at=house.meeting.held_at.isoformat())
    if finding is not None:
        return refuse_at(tx, "minutes-approval", finding, house)
    now = tx.now()
    house = change(tx, house, minutes=MinutesState.APPROVED, minutes_approved_at=now)
    tx.log(house.body.id, "slack:minutes:approved", {"meeting": house.meeting.id, "by_meeting": at})
    announce_at(tx, "minutes-approved", house)
    for person in members(house):
        retell_at(tx, "minutes-draft", house, person)
    tick(tx, at or "", ItemKind.MINUTES, house.meeting.id, now)
    return MinutesApproved(meeting=house.meeting.id)


def tick(tx: Transaction, sitting: str, kind: ItemKind, about: str, now: datetime) -> None:
    """At the meeting that is being held, the agenda item about this has been dealt with; the next one is taken."""
    house = house_of(tx, sitting)
    if house is None:
        return
    items: tuple[AgendaItem, ...] = tx.items(sitting)
    for item in items:
        if item.kind is kind and item.decision == about and item.state is ItemState.ACCEPTED:
            tx.update_item(item.id, state=ItemState.DONE, settled_at=now)
            if house.sitting.item == item.id:
                left = [one for one in unsettled(items) if one.id != item.id]
                following = next((one for one in left if one.place > item.place), left[0] if left else None)
                house = change(tx, house, item=following.id if following else "")
    refresh_panel(tx, house)
