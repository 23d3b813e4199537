"""Saying that a duty is done of which only a person can know, and taking that back where it was wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.services.answers import refuse_in, unknown
from bot.services.authority import Role, barred, found
from bot.services.belonging import those_presiding
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.owed import to_be_said
from bot.services.owed_around import ACCURACY
from bot.services.places import in_charge
from bot.services.posting import tell_in
from storage.duty_facts import DutyDone
from storage.facts import Act
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.findings import Finding, Refusal
    from bot.services.owed import Owed
    from storage.facts import Body
    from storage.transaction import Transaction

AHEAD = timedelta(days=366)
"""A duty may be done so long before it is due."""
PERSONAL = frozenset({ACCURACY})
"""Each of those who owe it says so for themselves."""
SAID = "duty-said"


@dataclass(frozen=True, slots=True, kw_only=True)
class SayDutyDone:
    """`duty`: its key; `note`: what was done, or a link to it."""

    act: Act
    body: str
    duty: str
    note: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DutySaidDone:
    done: str
    body: str
    duty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackDuty:
    """`done`: what was said."""

    act: Act
    done: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DutyTakenBack:
    done: str
    body: str
    duty: str


def say_duty_done(tx: Transaction, command: SayDutyDone) -> DutySaidDone | Refusal | FieldErrors:
    """Record who says that a duty is done, when, and with what; from then on nobody is asked for it."""
    body = tx.lock_body(command.body)
    if body is None:
        return unknown("no-such-body")
    now = tx.now()
    one = next((one for one in to_be_said(tx, body, now, now + AHEAD) if one.key == command.duty), None)
    finding = _not_to_say(tx, body, one)
    if finding is not None or one is None:
        return refuse_in(tx, "duty", finding or _not_owed(tx, body), body=body.id)
    note = clean_text(command.note, lines=True)
    if (wrong := check_words(note, name="note", limit=REASON_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"note": wrong})
    person = command.act.person
    done = DutyDone(
        team=tx.team,
        id=tx.new_id(),
        body=body.id,
        key=f"{one.key}:{person}" if one.name in PERSONAL else one.key,
        name=one.name,
        title=one.title,
        due_on=one.on,
        person=person,
        note=note,
        at=now,
    )
    tx.add_duty_done(done)
    said = tx.text(note) if note else None
    tx.log(body.id, "slack:duty:done", {"done": done.id, "duty": done.key, "due_on": one.on.isoformat(), "note": said})
    if one.name not in PERSONAL:
        _tell(tx, body, done)
    return DutySaidDone(done=done.id, body=body.id, duty=one.key)


def take_back_duty(tx: Transaction, command: TakeBackDuty) -> DutyTakenBack | Refusal:
    """Record that it was not done after all: it is owed again, as if nothing had been said."""
    before = tx.duty_done(command.done)
    body = None if before is None else tx.lock_body(before.body)
    done = tx.duty_done(command.done)
    if body is None or done is None:
        return unknown("no-such-duty")
    terms = tx.terms(body.terms)
    person = command.act.person
    finding = barred("duty-undone", _roles(tx, body, frozenset({done.person})), terms)
    if finding is None and done.undone_at is not None:
        finding = found(terms, "duty-taken-back", "membership")
    if finding is not None:
        return refuse_in(tx, "duty", finding, body=body.id)
    now = tx.now()
    tx.undo_duty(done.id, person, now)
    tx.log(body.id, "slack:duty:undone", {"done": done.id, "duty": done.key})
    for chair in those_presiding(tx, body):
        if chair != done.person:
            tell_in(tx, SAID, body, chair, done.id, data=_told(tx, body, done) | {"undone": True}, anew=True)
    return DutyTakenBack(done=done.id, body=body.id, duty=done.key)


def _tell(tx: Transaction, body: Body, done: DutyDone) -> None:
    """Whoever presides hears of it, and can take it back."""
    for chair in those_presiding(tx, body):
        if chair != done.person:
            tell_in(tx, SAID, body, chair, done.id, data=_told(tx, body, done))


def _told(tx: Transaction, body: Body, done: DutyDone) -> dict[str, object]:
    return {
        "done": done.id,
        "body": body.name,
        "name": done.name,
        "title": done.title,
        "due_on": done.due_on.isoformat(),
        "person": done.person,
        "note": done.note,
        "words": dict(tx.terms(body.terms).words),
    }


def _roles(tx: Transaction, body: Body, owing: frozenset[str]) -> frozenset[Role]:
    """What whoever acts is to a duty that these people owe."""
    person = tx.act.person
    chairs, secretariat = in_charge(tx, body.id, tx.terms(body.terms))
    is_so = {Role.CHAIR: person in chairs, Role.SECRETARIAT: person in secretariat, Role.OWING: person in owing}
    return frozenset(role for role, so in is_so.items() if so)


def _not_to_say(tx: Transaction, body: Body, one: Owed | None) -> Finding | None:
    """Why this person cannot say it of this duty now, or None."""
    if one is None:
        return _not_owed(tx, body)
    roles = _roles(tx, body, frozenset(one.owners))
    if one.name in PERSONAL:
        roles &= {Role.OWING}
    finding = barred("duty-done", roles, tx.terms(body.terms))
    return None if finding is None else replace(finding, clause=one.clause or finding.clause)


def _not_owed(tx: Transaction, body: Body) -> Finding:
    return found(tx.terms(body.terms), "duty-not-owed", "membership")
