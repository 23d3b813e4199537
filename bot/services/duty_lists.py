"""What somebody owes, and what a body's people owe: lists for the person, and for whoever runs the body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.services.belonging import bodies_for
from bot.services.owed import owed_by
from bot.services.owed_ground import DUTY_DONE
from bot.services.places import in_charge
from bot.services.settling_duties import PERSONAL
from storage.facts import Act

if TYPE_CHECKING:
    from datetime import datetime

    from bot.services.owed import Owed
    from storage.duty_facts import DutyDone
    from storage.facts import Body
    from storage.transaction import Transaction

SOON = timedelta(days=31)
AT_HOME = timedelta(days=14)
LATELY = timedelta(days=31)
SAYABLE = timedelta(days=92)
"""What comes due so soon is offered to be said done."""
ON_HOME = frozenset(
    {
        *(DUTY_DONE, "agenda-item", "meeting-declare", "meeting-cover", "minutes-approval", "minutes-copies"),
        *("minutes-release", "call-meeting", "name-alternate", "appoint"),
    }
)
"""Acts that wait on Home only as duties; the others wait there anyhow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutiesQuery:
    """Of the body that meets in `channel`, or else of all the bodies of whoever asks."""

    act: Act
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    owed: Owed
    body: Body
    late: bool
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDuties:
    """All that is owed in a body, and what was said to be done lately; for whoever runs it."""

    body: Body
    lines: tuple[DutyLine, ...]
    done: tuple[DutyDone, ...]

    @property
    def by_person(self) -> dict[tuple[str, ...], tuple[DutyLine, ...]]:
        """The people who owe the very same together; those who owe most that is late stand first."""
        of_each: dict[str, tuple[DutyLine, ...]] = {}
        for line in self.lines:
            for person in line.owed.owners:
                of_each[person] = (*of_each.get(person, ()), line)
        together: dict[tuple[str, ...], list[str]] = {}
        for person, lines in of_each.items():
            together.setdefault(tuple(line.owed.key for line in lines), []).append(person)
        found = {tuple(people): of_each[people[0]] for people in together.values()}
        return dict(sorted(found.items(), key=lambda one: -sum(line.late for line in one[1])))


@dataclass(frozen=True, slots=True, kw_only=True)
class DutiesBrief:
    """`mine`: what the reader owes, the late first. `bodies`: those that the reader runs.

    `said`: what the reader lately said to be done in the other bodies.
    """

    mine: tuple[DutyLine, ...]
    bodies: tuple[BodyDuties, ...]
    said: tuple[DutyDone, ...] = ()


def duties_of(tx: Transaction, query: DutiesQuery) -> DutiesBrief:
    """What the reader owes within a month or owes late; in the bodies that the reader runs, what everybody does."""
    here = tx.body_in_channel(query.channel) if query.channel else None
    person, now = query.act.person, tx.now()
    mine: list[DutyLine] = []
    run: list[BodyDuties] = []
    said: list[DutyDone] = []
    for body in (here,) if here else _bodies(tx, person):
        lines = _lines(tx, body, person, now, SOON)
        mine += [line for line in lines if line.mine]
        if any(person in some for some in in_charge(tx, body.id, tx.terms(body.terms))):
            run.append(BodyDuties(body=body, lines=lines, done=_done(tx, body, now)))
        else:
            said += [one for one in _done(tx, body, now) if one.person == person]
    mine.sort(key=lambda line: line.owed.due)
    return DutiesBrief(mine=tuple(mine), bodies=tuple(run), said=tuple(said))


def duties_at_home(tx: Transaction, person: str, now: datetime) -> tuple[DutyLine, ...]:
    """What somebody owes late or soon that does not wait for them on Home anyhow."""
    found = [
        line
        for body in _bodies(tx, person)
        for line in _lines(tx, body, person, now, AT_HOME)
        if line.mine and line.owed.act in ON_HOME
    ]
    return tuple(sorted(found, key=lambda line: line.owed.due))


def duties_to_say(tx: Transaction, query: DutiesQuery) -> tuple[DutyLine, ...]:
    """The duties that the reader may say are done: those they owe, and in a body that they run all."""
    here = tx.body_in_channel(query.channel) if query.channel else None
    person, now = query.act.person, tx.now()
    found: list[DutyLine] = []
    for body in (here,) if here else _bodies(tx, person):
        runs = any(person in some for some in in_charge(tx, body.id, tx.terms(body.terms)))
        lines = _lines(tx, body, person, now, SAYABLE)
        found += [line for line in lines if line.owed.act == DUTY_DONE and (runs or line.mine)]
    return tuple(sorted(found, key=lambda line: line.owed.due))


def _bodies(tx: Transaction, person: str) -> tuple[Body, ...]:
    """Those to which somebody belongs, and those below them, whose reviews may be theirs."""
    own = bodies_for(tx, person)
    keys, known = {body.key for body in own}, {body.id for body in own}
    below = [one for one in tx.bodies() if one.id not in known and tx.terms(one.terms).parent in keys]
    return (*own, *below)


def _lines(tx: Transaction, body: Body, person: str, now: datetime, within: timedelta) -> tuple[DutyLine, ...]:
    return tuple(
        DutyLine(owed=one, body=body, late=one.due <= now, mine=person in one.owners)
        for one in owed_by(tx, body, now, now + within)
    )


def _done(tx: Transaction, body: Body, now: datetime) -> tuple[DutyDone, ...]:
    """What was said to be done lately, but for what each says for themselves."""
    since = now - LATELY
    said = tx.duties_done(body.id, since.date() - LATELY)
    return tuple(one for one in said if one.at >= since and one.name not in PERSONAL)
