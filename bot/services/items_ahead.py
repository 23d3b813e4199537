"""The agenda items on which somebody can still declare a conflict."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.services.authority import Phase, found
from bot.services.belonging import bodies_for
from bot.services.sittings import House, house_of, out_of_phase
from storage.facts import Act, ItemKind, ItemState, SittingState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.rules.findings import Finding
    from storage.facts import AgendaItem, Body
    from storage.transaction import Transaction

A_DAY = timedelta(days=1)
A_MONTH = timedelta(days=31)
"""No meeting goes on for longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsQuery:
    """Of one meeting, of the body that meets in `channel`, or else of all the bodies of whoever asks."""

    act: Act
    meeting: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemToDeclareOn:
    item: str
    title: str
    held_at: datetime
    zone: str


def items_to_declare_on(tx: Transaction, query: ItemsQuery) -> tuple[ItemToDeclareOn, ...]:
    """The matters on the agendas of meetings that are not over, the next meeting's first."""
    one = tx.meeting(query.meeting) if query.meeting else None
    own = tx.body(one.body) if one else None
    here = tx.body_in_channel(query.channel) if query.channel else None
    bodies = (own,) if own else (here,) if here else bodies_for(tx, query.act.person)
    return tuple(
        ItemToDeclareOn(item=item.id, title=item.title, held_at=house.meeting.held_at, zone=house.meeting.zone)
        for house, item in open_items(tx, bodies)
        if one is None or house.meeting.id == one.id
    )


def open_items(tx: Transaction, bodies: Iterable[Body]) -> Iterator[tuple[House, AgendaItem]]:
    """The matters that are still to be taken, with their meetings, the earliest meeting first."""
    now = tx.now()
    meetings = [meeting for body in bodies for meeting in tx.meetings(body.id, after=now - A_MONTH)]
    for meeting in sorted(meetings, key=lambda m: (m.held_at, m.id)):
        house = house_of(tx, meeting.id, lock=False)
        if house is None or not _lies_ahead(house, now):
            continue
        for item in tx.items(meeting.id):
            if item.kind is ItemKind.MATTER and too_late(house, item) is None:
                yield house, item


def _lies_ahead(house: House, now: datetime) -> bool:
    """Whether a meeting is on, or comes; one that nobody began is over a day later."""
    if out_of_phase(house, Phase.OPEN) is not None:
        return False
    return house.sitting.state is SittingState.SITTING or house.meeting.held_at > now - A_DAY


def too_late(house: House, item: AgendaItem) -> Finding | None:
    """Why nothing can be declared on an item any more, or None."""
    if item.state not in (ItemState.PROPOSED, ItemState.ACCEPTED):
        return found(house.terms, "item-settled", "meeting", title=item.title)
    return out_of_phase(house, Phase.OPEN)
