"""The line of a digest as it was told: kept in words of then, and read again once its duty is not there any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.ladder import Ladder
from bot.services.owed_duty import Owed
from storage.told_facts import ToldLine

if TYPE_CHECKING:
    from datetime import date

    from bot.rules.ladder import RungKind


def line_of(owed: Owed, *, team: str, person: str, day: date, kind: RungKind) -> ToldLine:
    """What is kept of a duty that goes into somebody's digest of a day."""
    return ToldLine(
        team=team,
        person=person,
        day=day,
        body=owed.body,
        duty=owed.key,
        kind=kind,
        name=owed.name,
        title=owed.title,
        ref=owed.ref,
        clause=owed.clause,
        due=owed.due,
        due_on=owed.on,
        held_at=owed.held_at,
        zone=owed.zone,
        words=dict(owed.words),
    )


def once_owed(line: ToldLine) -> Owed:
    """The duty as it was told: nothing can be done about it, and nobody owes it."""
    return Owed(
        key=line.duty,
        name=line.name,
        body=line.body,
        subject="",
        title=line.title,
        due=line.due,
        on=line.due_on,
        clause=line.clause,
        owners=(),
        act="",
        ladder=Ladder(),
        ref=line.ref,
        held_at=line.held_at,
        zone=line.zone,
        words=line.words,
    )
