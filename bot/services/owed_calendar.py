"""What a body owes by the calendar: reviews, plans, reports, budgets, and the yearly confirmations of its members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.duties import from_calendar
from bot.rules.interests import Confirms
from bot.rules.yearly import duty_of
from bot.services.confirming import outstanding
from bot.services.owed_ground import DUTY_DONE
from bot.services.seating import chair_since

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.rules.duties import Due
    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground

_ASKED = {duty_of(confirms): confirms for confirms in Confirms}


def by_calendar(ground: Ground) -> Iterator[Owed]:
    """Of each duty the last that came due, if nobody said that it is done, and those that come by `until`.

    An earlier one that was never done is overtaken by the next.
    """
    yield from _confirmations(ground)
    last: dict[str, Due] = {}
    for due in dated(ground):
        if due.name in _ASKED:
            continue
        if due.on < ground.today:
            last[due.name] = due
        elif (made := _open(ground, due)) is not None:
            yield made
    for due in last.values():
        if (made := _open(ground, due)) is not None:
            yield made


def dated(ground: Ground, last: date | None = None) -> tuple[Due, ...]:
    """Everything that comes due by the calendar since the body adopted its terms, until a day; in order of time."""
    adopted = ground.tx.adopted_at(ground.body.id)
    if adopted is None or not any(duty.due.by_the_calendar for duty in ground.terms.duties):
        return ()
    first = ground.day(adopted)
    return from_calendar(ground.terms, first, last or ground.last, adopted=first, chair_since=_chair_since(ground))


def _open(ground: Ground, due: Due) -> Owed | None:
    key = f"{due.name}:{due.on.isoformat()}"
    if key in ground.done:
        return None
    return ground.of_terms(due, due.on.isoformat(), ground.who(due.owner), DUTY_DONE)


def _chair_since(ground: Ground) -> date | None:
    """Since when the chair has it; asked only where a duty counts from it."""
    if not any(duty.due.since == "chair_since" for duty in ground.terms.duties):
        return None
    return chair_since(ground.tx, ground.body, ground.terms)


def _confirmations(ground: Ground) -> Iterator[Owed]:
    """What members were asked to confirm, and who has not answered."""
    for name, confirms in _ASKED.items():
        form = ground.form(name)
        asked = None if form is None else ground.tx.latest_round(ground.body.id, confirms)
        if asked is None:
            continue
        silent = outstanding(ground.tx, ground.body, asked)
        if silent:
            yield ground.owed(
                name,
                asked.due_on.isoformat(),
                asked.due_on,
                silent,
                f"confirm-{confirms.value}",
                clause=asked.clause,
                subject=ground.body.id,
                title=ground.body.name,
            )
