"""Whether those who are in the room are a quorum: as they sit there, on one agenda item, and on one open decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.rules.franchise import roll, sets_of
from bot.rules.quorum import Quorum, in_force
from bot.rules.record import Alternate, Channel, Record
from bot.services.loading import load_facts, record_of
from bot.services.sittings import House

if TYPE_CHECKING:
    from bot.rules.findings import Fact
    from bot.rules.terms import Terms
    from storage.facts import AgendaItem, Decision
    from storage.transaction import Transaction


def quorum_at(terms: Terms, house: House, *, decision_class: str = "", record: Record | None = None) -> Quorum:
    """Whether those who are there now are a quorum to decide; `record`: on one decision, with its recusals."""
    kind = terms.decision_class(decision_class or next(iter(terms.classes)))
    if record is None:
        record = record_here(house, kind.id)
    sets = sets_of(terms, roll(terms, record))
    return in_force(terms, kind, record, sets).quorum


def record_here(house: House, decision_class: str, recused: frozenset[str] = frozenset()) -> Record:
    """The room as the rules are told of it, before anything is decided; `recused`: seats, on the item in hand."""
    acting = [seat for seat, who in house.there.items() if seat in house.holders and house.holders[seat] != who]
    return Record(
        decision_class=decision_class,
        channel=Channel.MEETING,
        vacant=frozenset(seat for seat, person in house.holders.items() if person is None),
        present=frozenset(seat for seat in house.there if seat in house.holders and seat not in acting),
        alternates=tuple(Alternate(seat=seat) for seat in acting),
        recused=recused,
    )


def inquorate(tx: Transaction, house: House, item: AgendaItem, decision_class: str) -> Finding | None:
    """Why those who are there and not recused on the item are no quorum, or None; and whether the recusals are why."""
    enough = quorum_on_item(tx, house, item.id, decision_class)
    if enough.met is not False:
        return None
    lacking = next(finding for finding in reversed(enough.findings) if finding.met is False)
    recused = recused_on(tx, house, item.id).intersection(house.there)
    if not recused or quorum_at(house.terms, house, decision_class=decision_class).met is False:
        return lacking
    facts: dict[str, Fact] = {"present": enough.present, "needed": enough.needed or 0, "seats": tuple(sorted(recused))}
    return Finding(
        code="inquorate-on-item", clause=lacking.clause, met=False, facts=facts, reading=house.terms.conflicts.reading
    )


def recused_on(tx: Transaction, house: House, item: str) -> frozenset[str]:
    """Seats that a ruling keeps from voting on an agenda item: the latest ruling on each of their declarations."""
    return frozenset(
        one.seat for one in tx.item_conflicts(house.meeting.id, item) if one.ruling is not None and one.ruling.recuses
    )


def quorum_on_item(tx: Transaction, house: House, item: str, decision_class: str = "") -> Quorum:
    """The quorum among those who are there and not recused on the item."""
    kind = decision_class or next(iter(house.terms.classes))
    record = record_here(house, kind, recused_on(tx, house, item))
    return quorum_at(house.terms, house, decision_class=kind, record=record)


def quorum_on(tx: Transaction, house: House, decision: Decision) -> Quorum:
    """The quorum on one open decision: its recusals and whoever has voted counted in."""
    record = record_of(load_facts(tx, decision))
    return quorum_at(house.terms, house, decision_class=decision.decision_class, record=record)
