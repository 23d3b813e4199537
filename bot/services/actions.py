"""Actions: what somebody is to do, by when; noted at a meeting, done by a tap, and shown when they are late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.findings import Finding, Refusal
from bot.services.answers import unknown
from bot.services.authority import Role, found
from bot.services.belonging import bodies_for
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.sittings import (
    house_of,
    refresh_panel,
    refuse_at,
    retell_at,
    roles_at,
    tell_at,
    unfit_at,
)
from storage.facts import Act, ActionPoint, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services.sittings import House
    from storage.facts import Body
    from storage.transaction import Transaction

WORDS_LIMIT = 500
_RUNNERS = frozenset({Role.PRESIDING, Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT})


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAction:
    """`due`: a day (YYYY-MM-DD) or empty; `item`: the agenda item under which it came up, or empty."""

    act: Act
    meeting: str
    words: str
    owner: str
    due: str = ""
    item: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ActionAdded:
    action: str
    meeting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishAction:
    act: Act
    action: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFinished:
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsQuery:
    """Of the body that meets in `channel`, or else of all the bodies of whoever asks."""

    act: Act
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """`late`: its day has passed; `mine`: the reader is to do it, or may say that it is done."""

    action: ActionPoint
    body: Body
    late: bool
    mine: bool


def add_action(tx: Transaction, command: AddAction) -> ActionAdded | Refusal | FieldErrors:
    """Note an action; whoever is to do it is told."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "action", house, command.act.person)
    if finding is not None:
        return refuse_at(tx, "action", finding, house)
    words, due = clean_text(command.words), command.due.strip()
    errors = {
        "words": check_words(words, name="text", limit=WORDS_LIMIT),
        "owner": None if command.owner else Finding(code="owner-missing", met=False, reading="entry"),
        "due": None if _day(due) else Finding(code="due-unreadable", met=False, reading="entry"),
    }
    wrong = {name: finding for name, finding in errors.items() if finding is not None}
    if wrong:
        return FieldErrors(errors=wrong)
    action = ActionPoint(
        team=house.meeting.team,
        id=tx.new_id(),
        body=house.body.id,
        meeting=house.meeting.id,
        item=command.item,
        words=words,
        owner=command.owner,
        due=due,
        entered_by=command.act.person,
        entered_at=tx.now(),
    )
    tx.add_action(action)
    data = {"action": action.id, "owner": action.owner, "due": due, "words": tx.text(words)}
    tx.log(house.body.id, "slack:action:entered", data)
    tell_at(tx, "action-given", house, action.owner, action.id, action=action.id)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return ActionAdded(action=action.id, meeting=house.meeting.id)


def _day(text: str) -> bool:
    """Whether it is a day, or nothing."""
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False


def finish_action(tx: Transaction, command: FinishAction) -> ActionFinished | Refusal:
    """Say that an action is done: whoever is to do it, or whoever runs the body's meetings."""
    action = tx.action(command.action)
    house = house_of(tx, action.meeting) if action else None
    action = tx.action(command.action)
    if action is None or house is None:
        return unknown("no-such-meeting-here")
    finding = (
        None if _may_finish(tx, house, action, command.act.person) else found(house.terms, "not-your-action", "meeting")
    )
    if finding is None and action.done_at is not None:
        finding = found(house.terms, "action-done", "meeting")
    if finding is not None:
        return refuse_at(tx, "action-done", finding, house)
    tx.finish_action(action.id, tx.now())
    tx.log(house.body.id, "slack:action:done", {"action": action.id})
    retell_at(tx, "action-given", house, action.owner, action.id, action=action.id)
    return ActionFinished(action=action.id)


def _may_finish(tx: Transaction, house: House, action: ActionPoint, person: str) -> bool:
    return person == action.owner or not roles_at(tx, house, person).isdisjoint(_RUNNERS)


def actions_listed(tx: Transaction, query: ActionsQuery) -> tuple[ActionLine, ...]:
    """Actions that are not done, the late ones first."""
    here = tx.body_in_channel(query.channel) if query.channel else None
    bodies = (here,) if here else bodies_for(tx, query.act.person)
    now = tx.now()
    lines = [line for body in bodies for line in _lines(tx, body, query.act.person, now)]
    return tuple(sorted(lines, key=lambda line: (not line.late, line.action.due or "9999", line.action.entered_at)))


def _lines(tx: Transaction, body: Body, person: str, now: datetime) -> list[ActionLine]:
    today = now.astimezone(ZoneInfo(tx.terms(body.terms).time_zone)).date().isoformat()
    return [
        ActionLine(action=one, body=body, late=bool(one.due) and one.due < today, mine=one.owner == person)
        for one in tx.actions(body.id)
        if one.done_at is None
    ]
