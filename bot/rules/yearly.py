"""When members are asked to confirm once more what they have declared, or that they go on: worked out, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.rules.duties import from_calendar
from bot.rules.interests import Confirms
from bot.rules.parts import Terms

ASKED_BEFORE = timedelta(days=28)
"""Members are asked so long before the day by which the terms want the answer."""
_DUTY = {Confirms.DECLARATIONS: "declarations-refresh", Confirms.MEMBERSHIP: "membership-confirmation"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Yearly:
    """A confirmation that is asked for from one local day on and due at the end of another, with its clause."""

    confirms: Confirms
    asked_on: date
    due_on: date
    clause: str
    reading: str


def yearly(terms: Terms, confirms: Confirms, today: date, adopted: date) -> Yearly | None:
    """The latest confirmation that has come to be asked for by a day; None where the terms want none, or none yet."""
    due = from_calendar(terms, adopted, today + ASKED_BEFORE, adopted=adopted)
    last = next((one for one in reversed(due) if one.name == _DUTY[confirms]), None)
    if last is None:
        return None
    return Yearly(
        confirms=confirms,
        asked_on=last.on - ASKED_BEFORE,
        due_on=last.on,
        clause=last.clause,
        reading=last.reading,
    )


def duty_of(confirms: Confirms) -> str:
    """The duty by which the terms want a confirmation."""
    return _DUTY[confirms]


def clause_on(terms: Terms, confirms: Confirms) -> str | None:
    """The clause that asks for a yearly confirmation; None where the terms ask for none."""
    return next((duty.clause for duty in terms.duties if duty.name == _DUTY[confirms]), None)
