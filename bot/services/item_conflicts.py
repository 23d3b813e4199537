"""Declaring an interest in an agenda item; the ruling on it holds for every decision that is put under the item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.interests import KINDS
from bot.rules.record import Ruling
from bot.services.answers import unknown
from bot.services.authority import Role, barred, found
from bot.services.belonging import acting_in, bodies_for
from bot.services.briefs import Waits
from bot.services.conflicts import carry_out_ruling, enter_conflict
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.items_ahead import open_items, too_late
from bot.services.posting import tell_in
from bot.services.sittings import House, house_of, open_at, refuse_at, retell_at
from bot.services.standing import SECRETARIAT
from storage.facts import Act, Conflict, ItemConflict
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.facts import AgendaItem, Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareOnItem:
    """`kind`: one of the four; `nature`: what the interest is, in the member's own words."""

    act: Act
    item: str
    kind: str
    nature: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ItemConflictDeclared:
    """`asked`: who was asked to rule; None where nobody is left who may."""

    conflict: str
    item: str
    seat: str
    asked: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOnItem:
    act: Act
    conflict: str
    ruling: Ruling


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ItemConflictRuled:
    conflict: str
    item: str
    seat: str
    ruling: Ruling


def declare_on_item(tx: Transaction, command: DeclareOnItem) -> ItemConflictDeclared | Refusal | FieldErrors:
    """Record an interest in an agenda item and ask whoever presides to rule; until the ruling it bars nothing."""
    item = tx.item(command.item)
    house = house_of(tx, item.meeting) if item else None
    item = tx.item(command.item)
    if item is None or house is None:
        return unknown("no-such-meeting-here")
    now = tx.now()
    seat = seat_at(tx, house, command.act.person)
    if seat is None:
        return refuse_at(tx, "conflict", found(house.terms, "no-seat-to-declare-for", "conflicts"), house)
    if (late := too_late(house, item)) is not None:
        return refuse_at(tx, "conflict", late, house)
    nature = clean_text(command.nature, lines=True)
    errors = {}
    if command.kind not in KINDS:
        errors["kind"] = Finding(code="kind-unknown", met=False, facts={"kinds": KINDS}, reading="entry")
    if (wrong := check_words(nature, name="nature", limit=REASON_LIMIT)) is not None:
        errors["nature"] = wrong
    if errors:
        return FieldErrors(errors=errors)
    conflict = ItemConflict(
        team=tx.team,
        id=tx.new_id(),
        body=house.body.id,
        meeting=house.meeting.id,
        item=item.id,
        seat=seat,
        declared_by=command.act.person,
        kind=command.kind,
        nature=nature,
        declared_at=now,
    )
    return _declared(tx, house, item, conflict)


def _declared(tx: Transaction, house: House, item: AgendaItem, conflict: ItemConflict) -> ItemConflictDeclared:
    tx.add_item_conflict(conflict)
    asked = asked_to_rule(tx, house, conflict)
    data = {"conflict": conflict.id, "item": item.id, "of_seat": conflict.seat, "kind": conflict.kind, "asked": asked}
    tx.log(house.body.id, "slack:item-conflict:declared", {**data, "nature": tx.text(conflict.nature)})
    if asked is not None:
        tell_in(tx, "item-ruling", house.body, asked, conflict.id, data=_told(house, item, conflict))
    for decision in _open_under(tx, house, item):
        enter_conflict(tx, decision, _copied(tx, decision, conflict))
    if house.sitting.agenda_agreed_at is not None and house.seats_of(conflict.declared_by):
        retell_at(tx, "declare-asked", house, conflict.declared_by)
    return ItemConflictDeclared(conflict=conflict.id, item=item.id, seat=conflict.seat, asked=asked)


def rule_on_item(tx: Transaction, command: RuleOnItem) -> ItemConflictRuled | Refusal:
    """Rule on a conflict on an agenda item; open decisions under it follow at once, later ones when they are put."""
    conflict = tx.item_conflict(command.conflict)
    house = house_of(tx, conflict.meeting) if conflict else None
    item = tx.item(conflict.item) if conflict else None
    if conflict is None or house is None or item is None:
        return unknown("no-such-offer")
    now = tx.now()
    finding = _not_to_rule(tx, house, item, conflict)
    if finding is not None:
        return refuse_at(tx, "ruling", finding, house)
    tx.rule_item_conflict(conflict.id, command.ruling, command.act.person, now)
    data = {"conflict": conflict.id, "item": item.id, "of_seat": conflict.seat, "ruling": command.ruling.value}
    tx.log(house.body.id, "slack:item-conflict:ruled", data)
    told = {**_told(house, item, conflict), "ruling": command.ruling.value, "by": command.act.person}
    tell_in(tx, "item-ruling", house.body, command.act.person, conflict.id, data=told, anew=True)
    tell_in(tx, "item-ruled", house.body, conflict.declared_by, f"{conflict.id}:{now.isoformat()}", data=told)
    for decision in _open_under(tx, house, item):
        for copy in tx.conflicts(decision.id):
            if (copy.declared_by, copy.declared_at) == (conflict.declared_by, conflict.declared_at):
                carry_out_ruling(tx, decision, copy, command.ruling, by=command.act.person, at=now)
    return ItemConflictRuled(conflict=conflict.id, item=item.id, seat=conflict.seat, ruling=command.ruling)


def bring_conflicts(tx: Transaction, decision: Decision, meeting: str, item: str) -> None:
    """A decision has been put under an agenda item: what was declared on the item, and ruled, holds for it."""
    for conflict in tx.item_conflicts(meeting, item):
        copy = _copied(tx, decision, conflict)
        if conflict.ruling is None or conflict.ruled_by is None or conflict.ruled_at is None:
            enter_conflict(tx, decision, copy)
            continue
        tx.add_conflict(copy)
        data = {"conflict": copy.id, "of_seat": copy.seat, "item_conflict": conflict.id}
        tx.log(decision.body, "slack:conflict:brought", data, decision=decision.id)
        carry_out_ruling(tx, decision, copy, conflict.ruling, by=conflict.ruled_by, at=conflict.ruled_at)


def asked_to_rule(tx: Transaction, house: House, conflict: ItemConflict) -> str | None:
    """Who rules: whoever presides; where it is their own or they are barred, the next who may, or the secretariat."""
    recused = {
        one.seat for one in tx.item_conflicts(house.meeting.id, conflict.item) if one.ruling and one.ruling.recuses
    }
    barred_seats = recused | {conflict.seat}
    seats = [seat for seat in house.terms.may_preside if seat not in barred_seats]
    people = [house.holders.get(seat) for seat in seats]
    if house.sitting.presiding not in barred_seats:
        people.insert(0, house.presider)
    never = {conflict.declared_by, house.holders.get(conflict.seat)}
    candidates = (*people, *tx.officers(house.body.id, SECRETARIAT))
    return next((one for one in candidates if one is not None and one not in never), None)


def item_waits(tx: Transaction, person: str) -> tuple[Waits, ...]:
    """Conflicts on agenda items that wait for somebody's ruling, in the bodies of that person."""
    return tuple(
        Waits(
            act="rule-on-item",
            decision="",
            ref=house.body.name,
            title=item.title,
            body=house.body,
            closes_at=None,
            id=conflict.id,
        )
        for house, item in open_items(tx, bodies_for(tx, person))
        for conflict in tx.item_conflicts(house.meeting.id, item.id)
        if conflict.ruling is None and asked_to_rule(tx, house, conflict) == person
    )


def seat_at(tx: Transaction, house: House, person: str) -> str | None:
    """The seat that somebody holds, or in which they act."""
    there = (seat for seat, who in house.there.items() if who == person and seat in house.holders)
    seats = (*house.seats_of(person), *there, *acting_in(tx, house.body).get(person, ()))
    return seats[0] if seats else None


def _not_to_rule(tx: Transaction, house: House, item: AgendaItem, conflict: ItemConflict) -> Finding | None:
    """Why this person may not rule on it: it is their own, somebody else presides, or the item is over."""
    person = tx.act.person
    if person == conflict.declared_by or house.holders.get(conflict.seat) == person:
        return found(house.terms, "ruling-own-conflict", "conflicts", seat=conflict.seat)
    asked = asked_to_rule(tx, house, conflict)
    roles = frozenset({Role.PRESIDING} if person == asked else ())
    facts = {"presiding": asked or "", "as_what": "presiding"}
    return barred("item-ruling", roles, house.terms, **facts) or too_late(house, item)


def _open_under(tx: Transaction, house: House, item: AgendaItem) -> tuple[Decision, ...]:
    under = {one.decision for one in tx.tabled_at(house.meeting.id) if one.item == item.id}
    return tuple(decision for decision in open_at(tx, house.meeting.id) if decision.id in under)


def _copied(tx: Transaction, decision: Decision, conflict: ItemConflict) -> Conflict:
    return Conflict(
        team=tx.team,
        id=tx.new_id(),
        decision=decision.id,
        seat=conflict.seat,
        declared_by=conflict.declared_by,
        kind=conflict.kind,
        nature=conflict.nature,
        declared_at=conflict.declared_at,
    )


def _told(house: House, item: AgendaItem, conflict: ItemConflict) -> dict[str, object]:
    return {
        "conflict": conflict.id,
        "title": item.title,
        "held_at": house.meeting.held_at.isoformat(),
        "zone": house.meeting.zone,
        "person": conflict.declared_by,
        "seat": house.terms.seat(conflict.seat).title,
        "kind": conflict.kind,
        "nature": conflict.nature,
        "clause": house.terms.conflicts.clause,
    }
