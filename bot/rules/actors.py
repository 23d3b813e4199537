"""Who is acting: the holder of a seat or of an office, somebody in attendance, or the secretariat."""

from __future__ import annotations

from collections.abc import Iterable

from bot.rules.basics import Actor, Said
from bot.rules.findings import Fact, Finding
from bot.rules.parts import Terms

SECRETARIAT = "role:secretariat"
ATTENDEE = "role:attendee"
"""Somebody in attendance, whichever place it is."""
IN_ORDER = Finding(code="in-order", met=True)


def refused(code: str, said: Said | None, **facts: Fact) -> Finding:
    """A reason why an act is not in order, with the clause and the reading that it stands on."""
    clause, reading = ("", "") if said is None else (said.clause, said.reading)
    return Finding(code=code, clause=clause, met=False, facts=facts, reading=reading)


def is_one_of(terms: Terms, by: str | None, actors: Iterable[Actor]) -> bool:
    """Whether somebody is one of those who may do something."""
    wanted = set(actors)
    if by == SECRETARIAT:
        return Actor.SECRETARIAT in wanted
    seat = terms.seat_by_id.get(by or "")
    if seat is None:
        return False
    if Actor.MEMBER in wanted or (Actor.VOTING_MEMBER in wanted and seat.votes):
        return True
    return seat.office is not None and Actor(seat.office.value) in wanted


def named(actors: Iterable[Actor]) -> tuple[str, ...]:
    """Those who may do something, as a fact."""
    return tuple(actor.value for actor in actors)


def outsider(terms: Terms, by: str | None) -> Finding | None:
    """Why somebody who holds no seat has no vote and no say; None for the holder of a seat."""
    if by in terms.seat_by_id:
        return None
    if by in terms.attendee_ids or by in {SECRETARIAT, ATTENDEE}:
        return refused("not-entitled", terms.attendance, by=by or "")
    return refused("no-seat", terms.membership, by=by or "")
