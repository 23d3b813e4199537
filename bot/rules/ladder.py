"""When somebody is reminded of a duty, and to whom it goes when the day has passed: steps that the terms set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class RungKind(StrEnum):
    """Who hears of a duty on one step: who owes it, whoever presides, or the secretariat."""

    OWNER = "owner"
    CHAIR = "chair"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """`before`: so many days before the day, to whoever owes it; the others: so many days after it.

    `within`: where nothing names a day, a duty is due so many days after it arose.
    """

    before: tuple[int, ...] = (7, 3, 1)
    chair_after: int = 1
    secretariat_after: int = 3
    within: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step: who hears of it, on which local day."""

    kind: RungKind
    on: date


def rungs(due_on: date, ladder: Ladder) -> tuple[Rung, ...]:
    """The steps of a duty that is due at the end of a local day, in order of time; on one day the owner's first."""
    days = sorted(set(ladder.before), reverse=True)
    return tuple(
        sorted(
            (
                *(Rung(kind=RungKind.OWNER, on=due_on - timedelta(days=one)) for one in days),
                Rung(kind=RungKind.CHAIR, on=due_on + timedelta(days=ladder.chair_after)),
                Rung(kind=RungKind.SECRETARIAT, on=due_on + timedelta(days=ladder.secretariat_after)),
            ),
            key=lambda rung: rung.on,
        )
    )
