"""The small vocabulary of which quorums and majorities are made: count these, at least so many of those."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import gcd

Sets = Mapping[str, frozenset[str]]
"""What can be counted, by name: heads (`present` ...) are seats; votes (`for` ...) are seats or organisations."""

HEADS = ("seats", "in_post", "present")
VOTES = ("for", "against", "abstain", "votes_cast", "responded", "eligible", "entitled")


_MOST_DIGITS = 4


class Op(StrEnum):
    """The comparison, in the words of the terms. `at_least` holds on the line, `more_than` only above it."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Count the members of a set and compare them with a number, or with an exact share of a base.

    `among` and `base_among` narrow the two sets to certain seats (None: all). `groups`: the comparison must hold
    in each of these groups of seats (each organisation). `number` is None while the blank that should give it is open.
    """

    what: str
    op: Op
    among: frozenset[str] | None = None
    share: Fraction | None = None
    base: str | None = None
    base_among: frozenset[str] | None = None
    plus: int = 0
    number: int | None = None
    blank: str = ""
    groups: Mapping[str, frozenset[str]] | None = None
    offices: tuple[str, ...] = ()
    narrowed: bool = False
    clause: str = ""
    reading: str = ""

    @property
    def is_floor(self) -> bool:
        """Whether it asks for enough of something, rather than for not too much of it."""
        return self.op is Op.AT_LEAST or self.op is Op.MORE_THAN

    def weigh(self, sets: Sets) -> Weighed:
        """Count, and compare. What rests on an open blank is neither met nor not met."""
        counted = sets[self.what] if self.among is None else sets[self.what] & self.among
        base = None
        if self.base is not None:
            base = len(sets[self.base] if self.base_among is None else sets[self.base] & self.base_among)
        line = self._line(base)
        if line is None:
            return Weighed(of=self, count=len(counted), base=base, line=None, limit=None, met=None, lacking=())
        limit = self._limit(*line)
        if self.groups is None:
            met = len(counted) >= limit if self.is_floor else len(counted) <= limit
            return Weighed(of=self, count=len(counted), base=base, line=line, limit=limit, met=met, lacking=())
        lacking = tuple(
            name for name, seats in self.groups.items() if (len(counted & seats) >= limit) is not self.is_floor
        )
        return Weighed(of=self, count=len(counted), base=base, line=line, limit=limit, met=not lacking, lacking=lacking)

    def _line(self, base: int | None) -> tuple[int, int] | None:
        """The line before it is rounded to whole votes or heads, as numerator and denominator."""
        if self.share is not None:
            top, bottom = self.share.numerator, self.share.denominator
            return top * (base or 0) + self.plus * bottom, bottom
        return None if self.number is None else (self.number, 1)

    def _limit(self, top: int, bottom: int) -> int:
        match self.op:
            case Op.AT_LEAST:
                return -(-top // bottom)
            case Op.MORE_THAN:
                return top // bottom + 1
            case Op.AT_MOST:
                return top // bottom
            case Op.FEWER_THAN:
                return -(-top // bottom) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A comparison with its numbers.

    `base` is what a share is taken of, `line` the exact number (numerator, denominator) before rounding, `limit` the
    smallest whole number that meets the comparison (or the largest, for `at_most` and `fewer_than`), `lacking` the
    groups in which it does not hold. `met`, `line` and `limit` are None while a blank is open.
    """

    of: Count
    count: int
    base: int | None
    line: tuple[int, int] | None
    limit: int | None
    met: bool | None
    lacking: tuple[str, ...]

    @property
    def needed(self) -> int:
        """How many are needed in all: the limit, or where each group is asked, the limit for every group."""
        limit = self.limit or 0
        return limit if self.of.groups is None else limit * len(self.of.groups)


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


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a condition holds (None: an open blank leaves it undecided), and every comparison in it, in order."""

    met: bool | None
    weighed: tuple[Weighed, ...]
    deciding: Weighed | None
    """The comparison that says how many are needed: the hardest of `all`, the easiest of `any`."""


def weigh(condition: Condition, sets: Sets, what: str, *, narrowed: bool = False) -> Answer:
    """Weigh a condition. `what`: the set whose needed number is asked for (`present`, `for`).

    A comparison that looks only at some seats (an office, a class) decides no number unless `narrowed`.
    """
    if isinstance(condition, Count):
        one = condition.weigh(sets)
        fits = condition.what == what and condition.is_floor and (narrowed or not condition.narrowed)
        return Answer(one.met, (one,), one if fits and one.limit is not None else None)
    if isinstance(condition, NotOf):
        inner = weigh(condition.part, sets, what, narrowed=narrowed)
        return Answer(None if inner.met is None else not inner.met, inner.weighed, None)
    parts = [weigh(part, sets, what, narrowed=narrowed) for part in condition.parts]
    return all_of(parts) if isinstance(condition, AllOf) else any_of(parts)


def all_of(parts: Sequence[Answer]) -> Answer:
    """The answer to several conditions that must all hold."""
    answers = [part.met for part in parts]
    met = False if False in answers else None if None in answers else True
    return Answer(met, _leaves(parts), max(_floors(parts), key=_needed, default=None))


def any_of(parts: Sequence[Answer]) -> Answer:
    """The answer to several conditions of which one must hold."""
    answers = [part.met for part in parts]
    met = True if True in answers else None if None in answers else False
    return Answer(met, _leaves(parts), min(_floors(parts), key=_needed, default=None))


def _leaves(parts: Sequence[Answer]) -> tuple[Weighed, ...]:
    return tuple(one for part in parts for one in part.weighed)


def _floors(parts: Sequence[Answer]) -> list[Weighed]:
    return [part.deciding for part in parts if part.deciding is not None]


def _needed(one: Weighed) -> int:
    return one.needed


def counts(condition: Condition) -> Iterator[Count]:
    """Every single comparison in the tree, in the order in which it is written."""
    match condition:
        case Count():
            yield condition
        case NotOf(part):
            yield from counts(part)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from counts(part)


def written(top: int, bottom: int) -> str:
    """An exact number as people write it: "9", "8.25", or "11/3" where it has no end."""
    if top % bottom == 0:
        return str(top // bottom)
    for digits in range(1, _MOST_DIGITS + 1):
        scale = 10**digits
        if top * scale % bottom == 0:
            whole, rest = divmod(top * scale // bottom, scale)
            return f"{whole}.{rest:0{digits}d}"
    common = gcd(top, bottom)
    return f"{top // common}/{bottom // common}"
