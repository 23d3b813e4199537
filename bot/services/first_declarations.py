"""Who has come to a body and has not declared anything yet: not an interest, nor that there is nothing to declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.interests import Confirms
from bot.services.briefs import Waits
from storage.facts import AppointmentState, PlaceKind

if TYPE_CHECKING:
    from storage.facts import Body
    from storage.transaction import Transaction


def first_waits(tx: Transaction, person: str) -> tuple[Waits, ...]:
    """The bodies in which somebody holds a seat and whose first declaration is wanting, until the yearly round asks."""
    bodies = (tx.body(ident) for ident in dict.fromkeys(body for body, _ in tx.seats_of(person)))
    return tuple(_wait(body) for body in bodies if body is not None and _wanting(tx, body, person))


def _wanting(tx: Transaction, body: Body, person: str) -> bool:
    if not any(
        one.person == person and one.kind is PlaceKind.SEAT and one.state is AppointmentState.CURRENT
        for one in tx.appointments(body.id)
    ):
        return False
    if tx.interests(body.id, person):
        return False
    asked = tx.latest_round(body.id, Confirms.DECLARATIONS)
    if asked is not None and person in tx.asked(asked.id):
        return False  # the yearly question waits already, or was answered
    return not any(one.person == person and one.confirms is Confirms.DECLARATIONS for one in tx.confirmations(body.id))


def _wait(body: Body) -> Waits:
    return Waits(act="declare-first", decision="", ref=body.key, title=body.name, body=body, closes_at=None, id=body.id)
