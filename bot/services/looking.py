"""One look at a body: what time has brought it since the last one, and when time alone may bring something next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.dates import later
from bot.services.asking_yearly import AskYearly, next_yearly, yearly_due
from bot.services.closing import CloseEarly, due_slot, may_close_now, reminder_times
from bot.services.guests import SettleGuests, guests_due
from bot.services.ratifying import PromptRatification, ratification_due
from bot.services.redrawing import told_changes
from bot.services.reminding import owed_now, reminders_coming
from bot.services.seating import SettlePlaces, next_change
from bot.services.versions import changes_due
from storage.facts import Act, DecisionState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from storage.facts import Body, Decision
    from storage.transaction import Transaction

A_DAY = timedelta(hours=24)
"""However little seems to come, no body is left alone for longer."""
AGAIN = timedelta(minutes=1)
"""After something went wrong, or while a message that is to be drawn anew is just being sent."""
OPEN_LIMIT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAt:
    """`body`: its id."""

    act: Act
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What there is to do now, and when to look again (UTC) if nobody does anything meanwhile.

    `early`, `remind`: decisions. `size`: of the log as it was seen; `since`: the last look, None before the first.
    """

    body: str
    size: int
    at: datetime
    since: datetime | None
    early: tuple[str, ...]
    remind: tuple[str, ...]
    ratify: bool
    places: bool
    yearly: bool
    duties: bool
    told: bool
    guests: bool
    next: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    act: Act
    look: Look


def look(tx: Transaction, query: LookAt) -> Look | None:
    """What time brings a body now. None: there is no such body, or nothing was ever done in it. Writes nothing."""
    body = tx.body(query.body)
    state = tx.last_look(query.body)
    if body is None or state is None:
        return None
    now = tx.now()
    size, since = state
    act = query.act
    opened = tx.decisions(body=body.id, state=DecisionState.OPEN, limit=OPEN_LIMIT)
    owed = owed_now(tx, body, now)
    reminders, told = reminders_coming(tx, body, owed, since, now), told_changes(tx, body, owed, now)
    early = tuple(d.id for d in opened if may_close_now(tx, CloseEarly(act=act, decision=d.id)))
    return Look(
        body=body.id,
        size=size,
        at=now,
        since=since,
        early=early,
        remind=tuple(d.id for d in opened if d.id not in early and due_slot(tx.terms(d.terms), d, now)),
        ratify=ratification_due(tx, PromptRatification(act=act, body=body.id)),
        places=changes_due(tx, SettlePlaces(act=act, body=body.id)),
        yearly=yearly_due(tx, AskYearly(act=act, body=body.id)),
        duties=reminders.due,
        told=bool(told.lines),
        guests=guests_due(tx, SettleGuests(act=act, body=body.id)),
        next=min(
            at
            for at in (*_coming(tx, body, opened, now), reminders.next, now + AGAIN if told.busy else None)
            if at is not None and at > now
        ),
    )


def looked(tx: Transaction, command: Looked) -> bool:
    """Note that a look's work is done; False where a later look has said so already.

    An act that was committed since the look keeps the body waiting for another one.
    """
    seen = command.look
    return tx.looked(seen.body, size=seen.size, at=seen.at, look_at=seen.next)


def look_again(tx: Transaction, command: LookAt) -> bool:
    """Something went wrong: all that was to be done is tried again, though not at once. False: there is no such log."""
    state = tx.last_look(command.body)
    if state is None:
        return False
    tx.look_later(command.body, size=state[0], look_at=tx.now() + AGAIN)
    return True


def _coming(tx: Transaction, body: Body, opened: tuple[Decision, ...], now: datetime) -> Iterator[datetime | None]:
    """Moments at which time alone may bring a body something; some may lie behind, and some there may not be."""
    yield now + A_DAY
    for decision in opened:
        yield from _of_decision(tx, decision)
    yield from (meeting.held_at for meeting in tx.meetings(body.id, after=now)[:1])
    yield from (version.holds_from for version in tx.versions(body.id))
    zone = ZoneInfo(tx.terms(body.terms).time_zone)
    yield next_change(tx, body, zone, now)
    yield next_yearly(tx, body, now)


def _of_decision(tx: Transaction, decision: Decision) -> Iterator[datetime]:
    """Reminders of an open decision, and from when on it may close early; its deadline has an index of its own."""
    terms = tx.terms(decision.terms)
    yield from (at for _, at in reminder_times(terms, decision))
    early = terms.channels[decision.channel].early_close
    if early is not None:
        yield later(decision.opened_at, early.after_days)
        silence = terms.decision_class(decision.decision_class).silence
        if silence is not None:
            yield later(decision.opened_at, silence.after_days)
