"""The items of an agenda: those that come by themselves, those put off at an earlier meeting, and which are late."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.duties import from_meeting
from bot.rules.findings import Waiting
from bot.services.inviting import carry_invitations
from bot.services.noting import urgent_to_note
from bot.services.sittings import House, change, days_off
from storage.facts import AgendaItem, DecisionState, ItemKind, ItemState, MinutesState, SittingState

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Meeting
    from storage.transaction import Transaction

LOOKED_THROUGH = 100
CARRIED = frozenset({ItemState.DEFERRED, ItemState.REFERRED, ItemState.ACCEPTED, ItemState.PROPOSED})
"""What becomes of an item that a meeting has not settled: it goes on the next agenda."""


def is_late(house: House, now: datetime) -> bool:
    """Whether an item that comes now is late: past the day that the terms name, or after the agenda was set."""
    if house.sitting.agenda_agreed_at is not None:
        return True
    zone = ZoneInfo(house.terms.time_zone)
    due = [
        duty.on
        for duty in from_meeting(
            house.terms, house.meeting.held_at.astimezone(zone).date(), days_off(house.terms, house.meeting.held_at)
        )
        if duty.name == "agenda-items"
    ]
    return bool(due) and now.astimezone(zone).date() > due[0]


def enter_item(
    tx: Transaction,
    house: House,
    now: datetime,
    *,
    title: str,
    kind: ItemKind = ItemKind.MATTER,
    words: str = "",
    papers: str = "",
    late: bool = False,
    decision: str = "",
) -> AgendaItem:
    """Store an item at the end of the agenda; one that comes late is proposed only."""
    there = tx.items(house.meeting.id)
    item = AgendaItem(
        team=house.meeting.team,
        id=tx.new_id(),
        body=house.body.id,
        meeting=house.meeting.id,
        place=max((one.place for one in there), default=0) + 1,
        kind=kind,
        title=title,
        words=words,
        papers=papers,
        proposed_by=tx.act.person,
        proposed_at=now,
        late=late,
        state=ItemState.PROPOSED if late else ItemState.ACCEPTED,
        decision=decision,
    )
    tx.add_item(item)
    return item


def prepared(tx: Transaction, house: House, now: datetime) -> House:
    """The meeting with what comes on its agenda by itself: declarations, minutes, ratifications, what was put off."""
    if not house.stored:
        house = change(tx, house, called_at=now)
    there = tx.items(house.meeting.id)
    known = {(item.kind, item.decision) for item in there}
    if (ItemKind.DECLARATIONS, "") not in known:
        enter_item(tx, house, now, title="", kind=ItemKind.DECLARATIONS)
    before = _before(tx, house)
    for meeting in before:
        sitting = tx.sitting(meeting.id)
        if sitting is None or sitting.state is not SittingState.CLOSED or sitting.minutes is MinutesState.APPROVED:
            continue
        if (ItemKind.MINUTES, meeting.id) not in known:
            enter_item(tx, house, now, title="", kind=ItemKind.MINUTES, decision=meeting.id)
    for decision in tx.decisions(body=house.body.id, state=DecisionState.CLOSED, limit=LOOKED_THROUGH):
        waits = decision.outcome is not None and Waiting.RATIFICATION in decision.outcome.waiting_for
        if waits and tx.ratification(decision.id) is None and (ItemKind.RATIFICATION, decision.id) not in known:
            enter_item(tx, house, now, title=decision.title, kind=ItemKind.RATIFICATION, decision=decision.id)
    _enter_noting(tx, house, before, now)
    if before and not there:
        carry_over(tx, house, before[-1], now)
    return house


def _enter_noting(tx: Transaction, house: House, before: tuple[Meeting, ...], now: datetime) -> None:
    """What was decided by one person alone since the last meeting is told to this one."""
    known = {item.decision for item in tx.items(house.meeting.id) if item.kind is ItemKind.NOTING}
    for decision in urgent_to_note(tx, house.body, before):
        if decision.id not in known:
            enter_item(tx, house, now, title=decision.title, kind=ItemKind.NOTING, decision=decision.id)


def _before(tx: Transaction, house: House) -> tuple[Meeting, ...]:
    """The body's last few meetings before this one."""
    held = [one for one in tx.meetings(house.body.id) if one.held_at < house.meeting.held_at]
    return tuple(held[-3:])


def carry_over(tx: Transaction, house: House, earlier: Meeting, now: datetime) -> None:
    """Put on this agenda what an earlier, closed meeting put off or did not come to."""
    sitting = tx.sitting(earlier.id)
    if sitting is None or sitting.state is not SittingState.CLOSED:
        return
    for item in tx.items(earlier.id):
        if item.kind is ItemKind.MATTER and item.state in CARRIED:
            tried = _last_tried(tx, item)
            later = enter_item(tx, house, now, title=item.title, words=item.words, papers=item.papers, decision=tried)
            carry_invitations(tx, item, house, later)


def _last_tried(tx: Transaction, item: AgendaItem) -> str:
    """The decision that was put under an item and not settled, so that the next one counts as another attempt."""
    tried = [one.decision for one in tx.tabled_at(item.meeting) if one.item == item.id]
    return tried[-1] if tried else item.decision
