"""What the calendar brings: members are asked for a yearly confirmation, and whoever presides hears who is silent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.interests import Confirms
from bot.rules.yearly import Yearly, yearly
from bot.services.belonging import members, those_presiding
from bot.services.confirming import PROMPT, outstanding, prompt_data
from bot.services.posting import tell_in
from storage.facts import Act, Round
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import date

    from storage.facts import Body
    from storage.transaction import Transaction

HOUR = time(9)
"""By the body's own clocks: nobody is asked in the night."""
AHEAD = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskYearly:
    act: Act
    body: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class AskedYearly:
    """How many members were asked, and how many confirmations whoever presides was told about."""

    asked: int
    told: int


def yearly_due(tx: Transaction, command: AskYearly) -> bool:
    """Whether a body's members are to be asked now, or whoever presides to be told. Writes nothing."""
    body = tx.body(command.body)
    if body is None:
        return False
    now = tx.now()
    return any(_to_ask(tx, body, confirms, now) or _to_tell(tx, body, confirms, now) for confirms in Confirms)


def next_yearly(tx: Transaction, body: Body, now: datetime) -> datetime | None:
    """The first moment from now on, within two days, at which members are to be asked or whoever presides is told."""
    adopted = tx.adopted_at(body.id)
    terms = tx.terms(body.terms)
    zone = ZoneInfo(terms.time_zone)
    if adopted is None:
        return None
    soon = (now + AHEAD).astimezone(zone).date()
    found = []
    for confirms in Confirms:
        asked = tx.latest_round(body.id, confirms)
        if asked is not None and asked.told_at is None:
            found.append(_morning(asked.due_on + timedelta(days=1), zone))
        if (wanted := yearly(terms, confirms, soon, adopted.astimezone(zone).date())) is not None:
            found.append(_morning(wanted.asked_on, zone))
    return min((at for at in found if at > now), default=None)


def ask_yearly(tx: Transaction, command: AskYearly) -> AskedYearly:
    """Ask the members in post for what the terms want each year; tell whoever presides who let the day pass."""
    body = tx.body(command.body)
    if body is None:
        return AskedYearly(asked=0, told=0)
    now = tx.now()
    asked = told = 0
    for confirms in Confirms:
        if (late := _to_tell(tx, body, confirms, now)) is not None:
            told += _tell(tx, body, late, now)
        if (wanted := _to_ask(tx, body, confirms, now)) is not None:
            asked += _ask(tx, body, wanted, now)
    return AskedYearly(asked=asked, told=told)


def _to_ask(tx: Transaction, body: Body, confirms: Confirms, now: datetime) -> Yearly | None:
    adopted = tx.adopted_at(body.id)
    terms = tx.terms(body.terms)
    if adopted is None:
        return None
    zone = ZoneInfo(terms.time_zone)
    wanted = yearly(terms, confirms, now.astimezone(zone).date(), adopted.astimezone(zone).date())
    if wanted is None or now < _morning(wanted.asked_on, zone):
        return None
    before = tx.latest_round(body.id, confirms)
    return wanted if before is None or before.due_on < wanted.due_on else None


def _to_tell(tx: Transaction, body: Body, confirms: Confirms, now: datetime) -> Round | None:
    asked = tx.latest_round(body.id, confirms)
    zone = ZoneInfo(tx.terms(body.terms).time_zone)
    if asked is None or asked.told_at is not None or now < _morning(asked.due_on + timedelta(days=1), zone):
        return None
    return asked


def _morning(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, HOUR, tzinfo=zone)


def _ask(tx: Transaction, body: Body, wanted: Yearly, now: datetime) -> int:
    asked = Round(
        team=tx.team,
        id=tx.new_id(),
        body=body.id,
        confirms=wanted.confirms,
        due_on=wanted.due_on,
        clause=wanted.clause,
        asked_at=now,
    )
    people = tuple(members(tx, body))
    if not tx.add_round(asked, people):
        return 0
    data = {"round": asked.id, "confirms": asked.confirms.value, "due_on": asked.due_on.isoformat()}
    tx.log(body.id, "clock:confirmation:asked", {**data, "people": list(people)})
    for person in people:
        tell_in(tx, PROMPT, body, person, asked.id, data=prompt_data(tx, body, asked))
    return len(people)


def _tell(tx: Transaction, body: Body, asked: Round, now: datetime) -> int:
    tx.told_of_round(asked.id, now)
    silent = outstanding(tx, body, asked)
    tx.log(body.id, "clock:confirmation:overdue", {"round": asked.id, "people": list(silent)})
    if not silent:
        return 0
    data = {**prompt_data(tx, body, asked), "people": list(silent)}
    for person in those_presiding(tx, body):
        tell_in(tx, "confirmations-missing", body, person, asked.id, data=data)
    return 1
