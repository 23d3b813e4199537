"""The small vocabulary of which quorums and majorities are made: all, any and not over comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple

from bot.rules.comparing import HEADS, VOTES, Count, Measure, Op, Sets, Weighed, written

__all__ = [
    "HEADS",
    "VOTES",
    "AllOf",
    "Answer",
    "AnyOf",
    "Condition",
    "Count",
    "Measure",
    "NotOf",
    "Op",
    "Sets",
    "Weighed",
    "all_of",
    "any_of",
    "counts",
    "negated",
    "weigh",
    "written",
]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part must hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class NotOf:
    """The part must not hold."""

    part: Condition


Condition = Count | AllOf | AnyOf | NotOf


class Answer(NamedTuple):
    """Whether a condition holds (None: an open blank leaves it undecided), and every comparison in it, in order."""

    met: bool | None
    weighed: tuple[Weighed, ...]
    deciding: Weighed | None
    """The comparison that says how many are needed: the hardest of `all`, the easiest of `any`."""


def weigh(condition: Condition, sets: Sets, what: str, *, narrowed: bool = False) -> Answer:
    """Weigh a condition. `what`: the set whose needed number is asked for (`present`, `for`).

    A comparison that looks only at some seats (an office, a class), or weighs votes as the body does not, decides no
    number unless `narrowed`; what weighs heads decides none in any case.
    """
    if isinstance(condition, Count):
        one = condition.weigh(sets)
        counts_so = not condition.narrowed or (narrowed and not condition.weighs)
        fits = condition.what == what and condition.is_floor and counts_so
        return Answer(one.met, (one,), one if fits and one.limit is not None else None)
    if isinstance(condition, NotOf):
        inner = weigh(condition.part, sets, what, narrowed=narrowed)
        return Answer(None if inner.met is None else not inner.met, inner.weighed, None)
    parts = [weigh(part, sets, what, narrowed=narrowed) for part in condition.parts]
    return all_of(parts) if isinstance(condition, AllOf) else any_of(parts)


def all_of(parts: Sequence[Answer]) -> Answer:
    """The answer to several conditions that must all hold."""
    if len(parts) == 1:
        return parts[0]
    answers = [part.met for part in parts]
    met = False if False in answers else None if None in answers else True
    floors = [part.deciding for part in parts if part.deciding is not None]
    return Answer(met, _leaves(parts), max(floors, key=_NEEDED, default=None))


def any_of(parts: Sequence[Answer]) -> Answer:
    """The answer to several conditions of which one must hold. Where one of them asks for no number, none is needed."""
    answers = [part.met for part in parts]
    met = True if True in answers else None if None in answers else False
    floors = [part.deciding for part in parts if part.deciding is not None]
    easiest = min(floors, key=_NEEDED) if floors and len(floors) == len(parts) else None
    return Answer(met, _leaves(parts), easiest)


_NEEDED = attrgetter("needed")


def _leaves(parts: Sequence[Answer]) -> tuple[Weighed, ...]:
    return tuple([one for part in parts for one in part.weighed])


def counts(condition: Condition) -> Iterator[Count]:
    """Every single comparison in the tree, in the order in which it is written."""
    if isinstance(condition, Count):
        yield condition
    elif isinstance(condition, NotOf):
        yield from counts(condition.part)
    else:
        for part in condition.parts:
            yield from counts(part)


_OPPOSITE = {
    Op.AT_LEAST: Op.FEWER_THAN,
    Op.MORE_THAN: Op.AT_MOST,
    Op.AT_MOST: Op.MORE_THAN,
    Op.FEWER_THAN: Op.AT_LEAST,
}


def negated(condition: Condition) -> Condition:
    """The opposite of a condition, said as plainly as it can be: not at least three is fewer than three."""
    if isinstance(condition, Count):
        return replace(condition, op=_OPPOSITE[condition.op]) if condition.groups is None else NotOf(condition)
    if isinstance(condition, NotOf):
        return condition.part
    parts = tuple(negated(part) for part in condition.parts)
    return AnyOf(parts) if isinstance(condition, AllOf) else AllOf(parts)
