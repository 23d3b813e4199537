"""Taking the agenda item by item, closing a meeting, and its minutes: sent, corrected, approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_close_meeting
from bot.rules.findings import Finding, Refusal
from bot.services.agendas import carry_over, prepared
from bot.services.answers import unknown
from bot.services.authority import found
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.sittings import (
    House,
    Phase,
    actors_at,
    announce_at,
    change,
    first_met,
    house_of,
    members,
    open_at,
    out_of_phase,
    refresh_panel,
    refuse_at,
    retell_at,
    tell_at,
    unfit_at,
    unsettled,
)
from bot.services.standing import SECRETARIAT
from storage.facts import Act, AgendaItem, Correction, ItemKind, ItemState, MinutesState, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.transaction import Transaction

NOTE_LIMIT = 1500
OUTCOMES = (ItemState.DONE, ItemState.DEFERRED, ItemState.REFERRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleItem:
    """`outcome`: done, deferred to the next meeting, or referred elsewhere; `note`: for the minutes."""

    act: Act
    item: str
    outcome: ItemState
    note: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSettled:
    """`following`: the item that is taken next; empty: none is left."""

    item: str
    meeting: str
    title: str
    following: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseMeeting:
    """`confirmed`: the financial log is complete, even as "nothing to record"; `log`: what is added to it."""

    act: Act
    meeting: str
    confirmed: bool = False
    log: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingClosed:
    meeting: str


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


def settle_item(tx: Transaction, command: SettleItem) -> ItemSettled | Refusal | FieldErrors:
    """Note what became of an agenda item, for the minutes; the next one is taken."""
    item = tx.item(command.item)
    house = house_of(tx, item.meeting) if item else None
    item = tx.item(command.item)
    if item is None or house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "item", house, command.act.person) or _still_voting(tx, house)
    if finding is None and item.state not in (ItemState.ACCEPTED, *OUTCOMES):
        finding = found(house.terms, "item-settled", "meeting", title=item.title)
    if finding is not None:
        return refuse_at(tx, "item", finding, house)
    note = clean_text(command.note, lines=True)
    if (wrong := check_words(note, name="note", limit=NOTE_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"note": wrong})
    tx.update_item(item.id, state=command.outcome, note=note, settled_at=tx.now())
    data = {"item": item.id, "outcome": command.outcome.value, "note": tx.text(note) if note else None}
    tx.log(house.body.id, "slack:agenda:item-settled", data)
    left = unsettled(tx.items(house.meeting.id))
    following = next((one.id for one in left if one.place > item.place), left[0].id if left else "")
    house = change(tx, house, item=following)
    refresh_panel(tx, house)
    return ItemSettled(item=item.id, meeting=house.meeting.id, title=item.title, following=following)


def _still_voting(tx: Transaction, house: House) -> Finding | None:
    running = open_at(tx, house.meeting.id)
    return found(house.terms, "vote-still-open", "meeting", ref=running[0].ref) if running else None


def close_meeting(tx: Transaction, command: CloseMeeting) -> MeetingClosed | Refusal | FieldErrors:
    """Close a meeting once no vote is open and the financial log is confirmed, where the terms ask for one.

    The minutes are drafted from the record, and what was not settled goes on the agenda of the next meeting.
    """
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    findings = [
        may_close_meeting(house.terms, by=actor, financial_log=command.confirmed)
        for actor in actors_at(tx, house, command.act.person)
    ]
    finding: Finding | None = first_met(findings)
    if house.presider == command.act.person and finding is not None and finding.code == "may-not-close":
        chair = next(iter(house.terms.may_preside), None)
        finding = may_close_meeting(house.terms, by=chair, financial_log=command.confirmed)
    if finding is not None and finding.met:
        finding = out_of_phase(house, Phase.DURING) or _still_voting(tx, house)
    if finding is not None:
        return refuse_at(tx, "meeting-closing", finding, house)
    log = clean_text(command.log, lines=True)
    if (wrong := check_words(log, name="note", limit=NOTE_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"log": wrong})
    now = tx.now()
    house = change(
        tx, house, state=SittingState.CLOSED, closed_at=now, financial_log=log if command.confirmed else None, item=""
    )
    tx.log(house.body.id, "slack:meeting:closed", {"meeting": house.meeting.id, "log": tx.text(log) if log else None})
    _put_off(tx, house, now)
    refresh_panel(tx, house)
    for person in dict.fromkeys((command.act.person, *tx.officers(house.body.id, SECRETARIAT))):
        tell_at(tx, "minutes-ready", house, person)
    return MeetingClosed(meeting=house.meeting.id)


def _put_off(tx: Transaction, house: House, now: datetime) -> None:
    """Put on the next agenda what was not settled; where no meeting is called yet, the next one takes it."""
    later = tx.meetings(house.body.id, after=house.meeting.held_at)
    following = house_of(tx, later[0].id) if later else None
    if following is None:
        return
    if tx.items(following.meeting.id):
        carry_over(tx, following, house.meeting, now)
    prepared(tx, following, now)


def send_minutes(tx: Transaction, command: SendMinutes) -> MinutesSent | Refusal:
    """Send the draft minutes to every member, to say whether they are accurate."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "minutes-sending", house, command.act.person) or _approved(house)
    if finding is not None:
        return refuse_at(tx, "minutes-sending", finding, house)
    house = change(tx, house, minutes=MinutesState.DRAFT)
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
    if (wrong := check_words(words, name="text", limit=NOTE_LIMIT)) is not None:
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
    _tick(tx, at or "", house.meeting.id, now)
    return MinutesApproved(meeting=house.meeting.id)


def _tick(tx: Transaction, sitting: str, about: str, now: datetime) -> None:
    """The agenda item about these minutes has been dealt with."""
    house = house_of(tx, sitting)
    if house is None:
        return
    items: tuple[AgendaItem, ...] = tx.items(sitting)
    for item in items:
        if item.kind is ItemKind.MINUTES and item.decision == about and item.state is ItemState.ACCEPTED:
            tx.update_item(item.id, state=ItemState.DONE, settled_at=now)
            left = [one for one in unsettled(items) if one.id != item.id]
            house = change(tx, house, item=left[0].id if left else "")
    refresh_panel(tx, house)
