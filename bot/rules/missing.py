"""What is missing for a quorum, by name, and whose answer would supply it: an office, a class, an organisation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.rules.conditions import AllOf, Condition, Count, NotOf, Sets, Weighed, weigh
from bot.rules.parts import Quorums

Kind = Literal["heads", "office", "class", "organisation", "seats"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """So many more are needed of a kind: of an office, a class or an organisation (`names`), or of anybody.

    `whose`: the seats whose answer would count, and has not come. `instead`: something else of the same rule would do.
    """

    what: Kind
    names: tuple[str, ...]
    lacking: int
    whose: tuple[str, ...]
    clause: str
    instead: bool = False


def missing(needs: Quorums, sets: Sets, able: frozenset[str]) -> tuple[Missing, ...]:
    """What the quorum lacks. `able`: seats that could still answer or come."""
    away = able - sets["present"]
    return tuple(
        replace(one, clause=one.clause or rule.clause)
        for rule in needs.rules
        for one in _missing(rule.condition, sets, away)
    )


def _missing(condition: Condition, sets: Sets, away: frozenset[str]) -> Iterator[Missing]:
    if weigh(condition, sets, "present").met is not False:
        return
    if isinstance(condition, Count):
        yield from _of(condition.weigh(sets), away)
    elif not isinstance(condition, NotOf):
        for part in condition.parts:
            found = _missing(part, sets, away)
            yield from found if isinstance(condition, AllOf) else (replace(one, instead=True) for one in found)


def _of(one: Weighed, away: frozenset[str]) -> Iterator[Missing]:
    count = one.of
    if not count.is_floor or count.what != "present":
        return
    if count.groups is not None:
        for name in one.lacking:
            whose = count.groups[name] & away if count.among is None else count.groups[name] & away & count.among
            yield Missing(
                what="organisation", names=(name,), lacking=one.limit or 0, whose=_sorted(whose), clause=count.clause
            )
        return
    what, names = _named(count)
    whose = away if count.among is None else away & count.among
    lacking = (one.limit or 0) - one.counted
    yield Missing(what=what, names=names, lacking=lacking, whose=_sorted(whose), clause=count.clause)


def _named(count: Count) -> tuple[Kind, tuple[str, ...]]:
    if count.offices:
        return "office", count.offices
    if count.classes:
        return "class", count.classes
    if count.organisations or count.measure is not None:
        return "organisation", count.organisations
    return ("seats", _sorted(count.among)) if count.among is not None else ("heads", ())


def _sorted(seats: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(seats))
