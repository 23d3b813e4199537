"""The agenda: items that come by themselves, items that people bring, and the agreement of those who set it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_set_agenda
from bot.rules.findings import Finding, Refusal
from bot.rules.meeting_conduct import sets_agenda
from bot.services.agenda_items import enter_item, is_late, prepared
from bot.services.answers import unknown
from bot.services.authority import Phase, found
from bot.services.entry import REASON_LIMIT, TITLE_LIMIT, FieldErrors, check_words, clean_text
from bot.services.inviting import retell_invited
from bot.services.silent import ask_to_declare
from bot.services.sittings import (
    House,
    actors_at,
    announce_at,
    change,
    first_met,
    house_of,
    out_of_phase,
    refresh_panel,
    refuse_at,
    retell_at,
    tell_at,
    unfit_at,
)
from storage.facts import (
    Act,
    AgendaItem,
    Agreement,
    Consent,
    ItemKind,
    ItemState,
    SittingState,
)
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.transaction import Transaction

WORDS_LIMIT = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class AddItem:
    """`papers`: links, one a line."""

    act: Act
    meeting: str
    title: str
    words: str = ""
    papers: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAdded:
    """`late`: it waits for those who set the agenda."""

    item: str
    meeting: str
    title: str
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeAgenda:
    act: Act
    meeting: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaAgreed:
    """`missing`: seats whose agreement is still needed; none: the agenda is set."""

    meeting: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut:
    act: Act
    item: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    item: str
    meeting: str
    title: str


def add_item(tx: Transaction, command: AddItem) -> ItemAdded | Refusal | FieldErrors:
    """Enter an agenda item. One that comes late, or after the agenda was set, waits for those who set it."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "agenda-item", house, command.act.person)
    if finding is not None:
        return refuse_at(tx, "agenda-item", finding, house)
    title, words = clean_text(command.title), clean_text(command.words, lines=True)
    papers = clean_text(command.papers, lines=True)
    errors = {
        "title": check_words(title, name="title", limit=TITLE_LIMIT),
        "words": check_words(words, name="text", limit=WORDS_LIMIT, required=False),
        "papers": check_words(papers, name="note", limit=REASON_LIMIT, required=False),
    }
    wrong = {name: finding for name, finding in errors.items() if finding is not None}
    if wrong:
        return FieldErrors(errors=wrong)
    now = tx.now()
    house = prepared(tx, house, now)
    late = is_late(house, now)
    item = enter_item(tx, house, now, title=title, words=words, papers=papers, late=late)
    tx.log(house.body.id, "slack:agenda:item-added", {"item": item.id, "late": late, "title": tx.text(title)})
    if late:
        _ask(tx, house, item.id)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return ItemAdded(item=item.id, meeting=house.meeting.id, title=title, late=late)


def _ask(tx: Transaction, house: House, about: str) -> None:
    """Ask those who set the agenda to agree to it as it now stands."""
    for person in setters(house):
        tell_at(tx, "agenda-asked", house, person, f"{house.meeting.id}:{about}", item=about)


def setters(house: House) -> tuple[str, ...]:
    """Who sets the agenda: those whom the terms name; else whoever is chair."""
    seats = sets_agenda(house.terms) or house.terms.may_preside[:1]
    return tuple(dict.fromkeys(person for seat in seats if (person := house.holders.get(seat)) is not None))


def agreed_seats(tx: Transaction, house: House) -> frozenset[str]:
    """Seats that have agreed to the agenda as it stands now, and those that nobody holds, which are not waited for."""
    added = max((item.proposed_at for item in tx.items(house.meeting.id) if item.kind is ItemKind.MATTER), default=None)
    given = {
        seat
        for one in tx.agreements(house.meeting.id)
        if one.about is Consent.AGENDA and (added is None or one.at >= added)
        for seat in (one.seat, *house.seats_of(one.person))
    }
    vacant = {seat for seat in sets_agenda(house.terms) if house.holders.get(seat) is None}
    return frozenset(given | vacant)


def agenda_waits_for(tx: Transaction, house: House) -> tuple[str, ...]:
    """Seats whose agreement to the agenda is still needed."""
    agreed = agreed_seats(tx, house)
    return tuple(seat for seat in sets_agenda(house.terms) if seat not in agreed)


def agree_agenda(tx: Transaction, command: AgreeAgenda) -> AgendaAgreed | Refusal:
    """Agree to the agenda as it stands. With the last agreement it is set, late items with it, and sent to all."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    person = command.act.person
    finding = _may_agree(tx, house, person) or out_of_phase(house, Phase.OPEN)
    if finding is not None:
        return refuse_at(tx, "agenda-agreement", finding, house)
    now = tx.now()
    house = prepared(tx, house, now)
    missing_before = agenda_waits_for(tx, house)
    if house.sitting.agenda_agreed_at is not None and not missing_before and not _proposed(tx, house):
        return refuse_at(tx, "agenda-agreement", found(house.terms, "agenda-already-set", "meeting"), house)
    seat = next(iter(house.seats_of(person)), "")
    fact = Agreement(
        team=house.meeting.team,
        id=tx.new_id(),
        meeting=house.meeting.id,
        about=Consent.AGENDA,
        seat=seat,
        person=person,
        at=now,
    )
    tx.add_agreement(fact)
    tx.log(house.body.id, "slack:agenda:agreed", {"meeting": house.meeting.id, "seat": seat})
    for about in _asked_about(tx, house):
        tx.redraw(key=f"agenda-asked:{about}:{person}")
    missing = agenda_waits_for(tx, house)
    if missing:
        for other in setters(house):
            if other != person and not set(house.seats_of(other)).isdisjoint(missing):
                tell_at(tx, "agenda-asked", house, other, f"{house.meeting.id}:{now.isoformat()}")
    else:
        _set(tx, house, now)
    return AgendaAgreed(meeting=house.meeting.id, missing=missing)


def _asked_about(tx: Transaction, house: House) -> tuple[str, ...]:
    """About what those who set the agenda may have been asked: late items, and each agreement before theirs."""
    items = [item.id for item in tx.items(house.meeting.id)]
    moments = [one.at.isoformat() for one in tx.agreements(house.meeting.id) if one.about is Consent.AGENDA]
    return tuple(f"{house.meeting.id}:{about}" for about in (*items, *moments))


def _set(tx: Transaction, house: House, now: datetime) -> None:
    for item in _proposed(tx, house):
        tx.update_item(item.id, state=ItemState.ACCEPTED)
        if item.late:
            _redraw(tx, house, item.id)
    house = change(tx, house, agenda_agreed_at=now)
    announce_at(tx, "agenda", house, f"{house.meeting.id}:{now.isoformat()}")
    ask_to_declare(tx, house)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)


def _redraw(tx: Transaction, house: House, item: str) -> None:
    """What those who set the agenda were asked about a late item has been answered."""
    for person in setters(house):
        retell_at(tx, "agenda-asked", house, person, f"{house.meeting.id}:{item}", item=item)


def _proposed(tx: Transaction, house: House) -> tuple[AgendaItem, ...]:
    return tuple(item for item in tx.items(house.meeting.id) if item.state is ItemState.PROPOSED)


def _may_agree(tx: Transaction, house: House, person: str) -> Finding | None:
    """Why somebody has no part in setting the agenda; those whom the terms name, each have one."""
    if not set(sets_agenda(house.terms)).isdisjoint(house.seats_of(person)):
        return None
    kind = house.meeting.kind
    findings = [may_set_agenda(house.terms, by=one, kind=kind) for one in actors_at(tx, house, person)]
    finding = first_met(findings)
    return None if finding.met else finding


def leave_out(tx: Transaction, command: LeaveOut) -> LeftOut | Refusal:
    """Leave an item off the agenda; whoever brought it is told."""
    item = tx.item(command.item)
    house = house_of(tx, item.meeting) if item else None
    item = tx.item(command.item)
    if item is None or house is None:
        return unknown("no-such-meeting-here")
    finding = _may_agree(tx, house, command.act.person) or out_of_phase(house, Phase.OPEN)
    if finding is None and item.state not in (ItemState.PROPOSED, ItemState.ACCEPTED):
        finding = found(house.terms, "item-settled", "meeting", title=item.title)
    if finding is not None:
        return refuse_at(tx, "agenda-agreement", finding, house)
    tx.update_item(item.id, state=ItemState.NOT_TAKEN, settled_at=tx.now())
    tx.log(house.body.id, "slack:agenda:item-left-out", {"item": item.id})
    if item.proposed_by and item.kind is ItemKind.MATTER:
        tell_at(tx, "item-left-out", house, item.proposed_by, item.id, item=item.id)
    if item.late:
        _redraw(tx, house, item.id)
    retell_invited(tx, house, item.id)
    return LeftOut(item=item.id, meeting=house.meeting.id, title=item.title)
