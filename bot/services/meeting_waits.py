"""What waits for one reader around meetings: an agenda, a meeting to begin, minutes to send, actions to do."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.meeting_conduct import stands_down
from bot.services.agendas import agenda_waits_for
from bot.services.authority import Role
from bot.services.belonging import bodies_for
from bot.services.briefs import Waits
from bot.services.sittings import house_of, roles_at
from bot.services.standing_down import agreed_to_stand_down
from storage.facts import MinutesState, SittingState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.services.sittings import House
    from storage.facts import Body
    from storage.transaction import Transaction

LAST = 3
"""The meetings of a body, besides those ahead, that are looked at."""
_RUNNERS = frozenset({Role.CHAIR, Role.SECRETARIAT, Role.PRESIDING})


def meeting_waits(tx: Transaction, person: str, now: datetime) -> tuple[Waits, ...]:
    """Everything around meetings that waits for somebody; what comes first by its date stands first."""
    found = [wait for body in bodies_for(tx, person) for wait in _of_body(tx, body, person, now)]
    for action in tx.actions_of(person):
        body = tx.body(action.body)
        if action.done_at is None and body is not None:
            title = action.words
            found.append(
                Waits(act="action", decision="", ref=body.name, title=title, body=body, closes_at=None, id=action.id)
            )
    return tuple(found)


def _of_body(tx: Transaction, body: Body, person: str, now: datetime) -> Iterator[Waits]:
    meetings = tx.meetings(body.id)
    ahead = [one for one in meetings if one.held_at > now]
    for meeting in (*meetings[: len(meetings) - len(ahead)][-LAST:], *ahead):
        house = house_of(tx, meeting.id, lock=False)
        if house is not None and (house.stored or meeting.held_at <= now):
            yield from _at(tx, house, person, now)


def _at(tx: Transaction, house: House, person: str, now: datetime) -> Iterator[Waits]:
    state, seats = house.sitting.state, set(house.seats_of(person))
    if state is SittingState.CALLED and house.meeting.held_at > now:
        if not seats.isdisjoint(agenda_waits_for(tx, house)):
            yield _wait(house, "agenda")
        agreed = agreed_to_stand_down(tx, house)
        if agreed and not seats.isdisjoint(set(stands_down(house.terms)) - agreed):
            yield _wait(house, "stand-down")
    runs = not roles_at(tx, house, person).isdisjoint(_RUNNERS)
    if runs and state is SittingState.CALLED and _is_today(house, now):
        yield _wait(house, "begin")
    if runs and state is SittingState.SITTING:
        yield _wait(house, "run")
    if runs and state is SittingState.CLOSED and house.sitting.minutes is MinutesState.NONE:
        yield _wait(house, "minutes")


def _is_today(house: House, now: datetime) -> bool:
    zone = ZoneInfo(house.terms.time_zone)
    return house.meeting.held_at.astimezone(zone).date() == now.astimezone(zone).date()


def _wait(house: House, act: str) -> Waits:
    """The meeting stands for the decision: its body for the reference, its kind for the title."""
    ahead = house.meeting.held_at if act in ("agenda", "stand-down") else None
    return Waits(
        act=f"meeting-{act}",
        decision="",
        ref=house.body.name,
        title=house.meeting.kind,
        body=house.body,
        closes_at=ahead,
        id=house.meeting.id,
    )
