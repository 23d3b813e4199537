"""Taking the agenda item by item, and closing a meeting; its minutes stand beside this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_close_meeting
from bot.rules.findings import Finding, Refusal
from bot.services.agenda_items import carry_over, prepared
from bot.services.answers import unknown
from bot.services.authority import Phase, found
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.inviting import retell_invited
from bot.services.sittings import (
    House,
    actors_at,
    change,
    first_met,
    house_of,
    open_at,
    out_of_phase,
    refresh_panel,
    refuse_at,
    tell_at,
    unfit_at,
    unsettled,
)
from bot.services.standing import SECRETARIAT
from storage.facts import Act, ItemState, SittingState
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
class TakeItem:
    act: Act
    item: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTaken:
    item: str
    meeting: str


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
    retell_invited(tx, house, item.id)
    return ItemSettled(item=item.id, meeting=house.meeting.id, title=item.title, following=following)


def take_item(tx: Transaction, command: TakeItem) -> ItemTaken | Refusal:
    """Take another item of the agenda next."""
    item = tx.item(command.item)
    house = house_of(tx, item.meeting) if item else None
    item = tx.item(command.item)
    if item is None or house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "item", house, command.act.person) or _still_voting(tx, house)
    if finding is None and item.state is not ItemState.ACCEPTED:
        finding = found(house.terms, "item-settled", "meeting", title=item.title)
    if finding is not None:
        return refuse_at(tx, "item", finding, house)
    house = change(tx, house, item=item.id)
    tx.log(house.body.id, "slack:agenda:item-taken", {"item": item.id})
    refresh_panel(tx, house)
    return ItemTaken(item=item.id, meeting=house.meeting.id)


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
    for item in {one.item for one in tx.invitations(house.meeting.id)}:
        retell_invited(tx, house, item)
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
