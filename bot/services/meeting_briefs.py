"""Puts together what is shown of a meeting: notice, agenda, attendance, quorum, votes, minutes and actions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from bot.rules.meeting_conduct import stands_down
from bot.rules.notice import check_notice
from bot.services.agendas import agenda_waits_for
from bot.services.around_briefs import Around, around
from bot.services.meeting_readers import MeetingReader, reader_of
from bot.services.quorum_here import quorum_at, quorum_on, quorum_on_item, recused_on
from bot.services.sittings import House, days_off, house_of
from bot.services.standing_down import agreed_to_stand_down
from storage.facts import Act, DecisionState, ItemKind, SittingState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.rules.findings import Finding, Outcome
    from bot.rules.quorum import Quorum
    from bot.rules.terms import Terms
    from storage.facts import (
        ActionPoint,
        AgendaItem,
        Body,
        Correction,
        Decision,
        Meeting,
        Presence,
        Ratification,
        Sitting,
    )
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingQuery:
    """`reader`: for whom; None: for everybody."""

    act: Act
    meeting: str
    reader: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemQuery:
    """`about`: an agenda item, or a decision that was put to a meeting."""

    act: Act
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBrief:
    """A decision that was put to the meeting. `voted`: how many have; `quorum`: on this decision, while it is open."""

    decision: Decision
    item: str
    agreed: bool
    voted: int
    quorum: Quorum | None
    outcome: Outcome | None

    @property
    def is_open(self) -> bool:
        return self.decision.state is DecisionState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemBrief:
    """`about`: the decision to ratify, or the day of the meeting whose minutes they are."""

    item: AgendaItem
    put: tuple[PutBrief, ...]
    about: Decision | None = None
    minutes_of: Meeting | None = None
    ratification: Ratification | None = None
    invited: tuple[str, ...] = ()
    """Who was invited for this item."""
    recused: tuple[str, ...] = ()
    """Seats that a ruling keeps from voting on it."""
    quorum: Quorum | None = None
    """Without them, while the meeting is held; None where nobody is recused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingBrief:
    """Everything that a notice, a panel, an agenda or minutes show."""

    meeting: Meeting
    body: Body
    terms: Terms
    sitting: Sitting
    items: tuple[ItemBrief, ...]
    presences: tuple[Presence, ...]
    holders: Mapping[str, str | None]
    attendees: Mapping[str, str]
    quorum: Quorum
    notice: Finding | None
    """Whether the notice was long enough; None where it was never called."""
    agenda_waits: tuple[str, ...]
    """Seats whose agreement to the agenda is still needed."""
    stand_down_waits: tuple[str, ...]
    actions: tuple[ActionPoint, ...]
    corrections: tuple[Correction, ...]
    reader: MeetingReader | None
    now: datetime
    around: Around = field(default_factory=Around)

    @property
    def current(self) -> ItemBrief | None:
        """The item that is being taken."""
        return next((one for one in self.items if one.item.id == self.sitting.item), None)

    @property
    def open_votes(self) -> tuple[PutBrief, ...]:
        return tuple(put for one in self.items for put in one.put if put.is_open)

    @property
    def money(self) -> tuple[PutBrief, ...]:
        """Decisions about money, for the financial log."""
        return tuple(put for one in self.items for put in one.put if put.decision.amount_pence is not None)


def meeting_brief(tx: Transaction, query: MeetingQuery) -> MeetingBrief | None:
    """A meeting as the reader may see it; None where there is none."""
    house = house_of(tx, query.meeting, lock=False)
    return None if house is None else brief_of_house(tx, house, query.reader)


def brief_of_house(tx: Transaction, house: House, reader: str | None) -> MeetingBrief:
    waits = () if house.sitting.state is SittingState.CLOSED else agenda_waits_for(tx, house)
    agreed = agreed_to_stand_down(tx, house)
    return MeetingBrief(
        meeting=house.meeting,
        body=house.body,
        terms=house.terms,
        sitting=house.sitting,
        items=_items(tx, house),
        presences=tx.presences(house.meeting.id, until=house.sitting.closed_at),
        holders=house.holders,
        attendees=tx.attendees(house.body.id),
        quorum=quorum_at(house.terms, house),
        notice=_notice(house),
        agenda_waits=waits,
        stand_down_waits=tuple(seat for seat in stands_down(house.terms) if seat not in agreed),
        actions=tuple(one for one in tx.actions(house.body.id) if one.meeting == house.meeting.id),
        corrections=tx.corrections(house.meeting.id),
        reader=reader_of(tx, house, reader, waits, agreed) if reader else None,
        now=tx.now(),
        around=around(tx, house, reader),
    )


def _notice(house: House) -> Finding | None:
    sitting = house.sitting
    if not (house.stored and sitting.called_by):
        return None
    off = days_off(house.terms, sitting.called_at)
    kind, held = house.meeting.kind, house.meeting.held_at
    return check_notice(house.terms, kind=kind, given=sitting.called_at, held=held, holidays=off)


def _items(tx: Transaction, house: House) -> tuple[ItemBrief, ...]:
    put: dict[str, list[PutBrief]] = {}
    for tabled in tx.tabled_at(house.meeting.id):
        decision = tx.decision(tabled.decision)
        if decision is None:
            continue
        running = decision.state is DecisionState.OPEN
        brief = PutBrief(
            decision=decision,
            item=tabled.item,
            agreed=tabled.agreed,
            voted=len(tx.ballots(decision.id)),
            quorum=quorum_on(tx, house, decision) if running else None,
            outcome=decision.outcome,
        )
        put.setdefault(tabled.item, []).append(brief)
    guests = tx.invitations(house.meeting.id)
    return tuple(
        replace(
            _item(tx, item, put.get(item.id, [])),
            invited=tuple(one.person for one in guests if one.item == item.id),
            **_recusals(tx, house, item),
        )
        for item in tx.items(house.meeting.id)
    )


def _recusals(tx: Transaction, house: House, item: AgendaItem) -> dict[str, Any]:
    """Who is recused on an item, and what that leaves of the quorum."""
    recused = recused_on(tx, house, item.id) if item.kind is ItemKind.MATTER else frozenset()
    sitting = house.sitting.state is SittingState.SITTING
    left = quorum_on_item(tx, house, item.id) if recused and sitting else None
    return {"recused": tuple(sorted(recused)), "quorum": left}


def _item(tx: Transaction, item: AgendaItem, put: list[PutBrief]) -> ItemBrief:
    there = tuple(sorted(put, key=lambda one: (one.decision.opened_at, one.decision.ref)))
    match item.kind.value:
        case "noting":
            return ItemBrief(item=item, put=there, about=tx.decision(item.decision))
        case "ratification":
            return ItemBrief(
                item=item, put=there, about=tx.decision(item.decision), ratification=tx.ratification(item.decision)
            )
        case "minutes":
            return ItemBrief(item=item, put=there, minutes_of=tx.meeting(item.decision))
    return ItemBrief(item=item, put=there)


def meeting_of_item(tx: Transaction, query: ItemQuery) -> tuple[MeetingBrief, ItemBrief] | None:
    """The meeting on whose agenda an item stands, and the item."""
    item = tx.item(query.about)
    house = house_of(tx, item.meeting, lock=False) if item else None
    if house is None:
        return None
    brief = brief_of_house(tx, house, query.act.person)
    return next(((brief, one) for one in brief.items if one.item.id == query.about), None)


def meeting_of_decision(tx: Transaction, query: ItemQuery) -> str | None:
    """The meeting to which a decision was put."""
    tabled = tx.tabled(query.about)
    return tabled.meeting if tabled else None
