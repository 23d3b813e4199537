"""One comparison: count these, and say whether they are at least, or at most, so many of those."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from math import gcd, isqrt
from typing import NamedTuple

Sets = Mapping[str, frozenset[str]]
"""What can be counted, by name: heads (`present` ...) are seats; votes (`for` ...) are seats or organisations."""

HEADS = ("seats", "in_post", "present", "absent", "recused", "vacant")
VOTES = ("for", "against", "abstain", "votes_cast", "responded", "silent", "eligible", "entitled")


_MOST_DIGITS = 4


class Op(StrEnum):
    """The comparison, in the words of the terms. `at_least` holds on the line, `more_than` only above it."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"


_BEYOND = {Op.AT_LEAST: (0, 1), Op.MORE_THAN: (1, 1), Op.AT_MOST: (0, 0), Op.FEWER_THAN: (-1, 0)}
"""How far the limit lies from the line rounded down: where the line is a whole number, and where it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How a set is measured where its members do not count one each.

    `by`: the weight's name, or "organisation", of each of which no more than `most` are counted.
    """

    by: str
    weights: Mapping[str, int] | None = None
    most: int = 0
    organisations: Mapping[str, str] = field(default_factory=dict)

    def of(self, names: frozenset[str]) -> int:
        """The size of a set by this measure."""
        if self.weights is not None:
            return sum(self.weights.get(name, 1) for name in names)
        each = Counter(self.organisations.get(name, name) for name in names)
        return sum(min(self.most, number) for number in each.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Count the members of a set and compare them with a number, or with an exact share of a base.

    `among` and `base_among` narrow the two sets to certain seats (None: all). `groups`: the comparison must hold
    in each of these groups of seats (each organisation), of whose own base a share is taken. `number` is None while
    the blank that should give it is open. `root`: the share is of the base's square root; `down`: it is rounded down;
    `table`: the number for a base of a size up to the first figure. `plus` may be negative.
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
    classes: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    narrowed: bool = False
    measure: Measure | None = None
    base_measure: Measure | None = None
    root: bool = False
    down: bool = False
    table: tuple[tuple[int | None, int], ...] = ()
    clause: str = ""
    reading: str = ""
    is_floor: bool = field(init=False, compare=False)
    """Whether it asks for enough of something, rather than for not too much of it."""
    top: int = field(init=False, compare=False)
    bottom: int = field(init=False, compare=False)
    """The share, as two numbers that are at hand."""

    written_share: str = field(init=False, compare=False)
    beyond: tuple[int, int] = field(init=False, compare=False)
    """How far the limit lies from the line rounded down: where that is a whole number, and where it is not."""

    def __post_init__(self) -> None:
        """What follows from the comparison alone is worked out once, and not for every decision."""
        share = self.share or Fraction(0)
        object.__setattr__(self, "is_floor", self.op in {Op.AT_LEAST, Op.MORE_THAN})
        object.__setattr__(self, "beyond", _BEYOND[self.op])
        object.__setattr__(self, "top", share.numerator)
        object.__setattr__(self, "bottom", share.denominator)
        object.__setattr__(self, "written_share", f"{share.numerator}/{share.denominator}")

    @property
    def weighs(self) -> bool:
        """Whether what is counted has a weight, and does not count one each."""
        return self.measure is not None and self.measure.weights is not None

    def weigh(self, sets: Sets) -> Weighed:
        """Count, and compare. What rests on an open blank is neither met nor not met."""
        counted = sets[self.what] if self.among is None else sets[self.what] & self.among
        count = len(counted) if self.measure is None else self.measure.of(counted)
        whole = self._base(sets)
        base = None if whole is None else self._size(whole)
        line = self._line(base)
        if line is None:
            return Weighed(self, count, base, None, None, None)
        if self.groups is not None:
            return self._weigh_each(counted, whole, self.groups)
        limit = self._limit(*line)
        return Weighed(self, count, base, line, limit, self._meets(count, limit))

    def holds(self, count: int, base: int | None) -> bool | None:
        """Whether so many meet the comparison, of a base of that size; None while a blank is open."""
        line = self._line(base)
        return None if line is None else self._meets(count, self._limit(*line))

    def _weigh_each(
        self, counted: frozenset[str], whole: frozenset[str] | None, groups: Mapping[str, frozenset[str]]
    ) -> Weighed:
        bases = {name: None if whole is None else self._size(whole & seats) for name, seats in groups.items()}
        lines = {name: self._line(base) or (0, 1) for name, base in bases.items()}
        limits = {name: self._limit(*line) for name, line in lines.items()}
        lacking = tuple(name for name, seats in groups.items() if not self._meets(len(counted & seats), limits[name]))
        hardest = max(limits, key=lambda name: limits[name], default=None)
        return Weighed(
            of=self,
            counted=len(counted),
            base=None if hardest is None else bases[hardest],
            line=(0, 1) if hardest is None else lines[hardest],
            limit=0 if hardest is None else limits[hardest],
            met=not lacking,
            lacking=lacking,
            in_all=sum(limits.values()),
        )

    def _meets(self, count: int, limit: int) -> bool:
        return count >= limit if self.is_floor else count <= limit

    def _base(self, sets: Sets) -> frozenset[str] | None:
        if self.base is None:
            return None
        return sets[self.base] if self.base_among is None else sets[self.base] & self.base_among

    def _size(self, base: frozenset[str]) -> int:
        return len(base) if self.base_measure is None else self.base_measure.of(base)

    def _line(self, base: int | None) -> tuple[int, int] | None:
        """The line before it is rounded to whole votes or heads, as top and bottom; of a root, its square."""
        if self.table:
            size = base or 0
            return next(number for up_to, number in self.table if up_to is None or size <= up_to) + self.plus, 1
        if self.share is None:
            return None if self.number is None else (self.number, 1)
        top, bottom = self.top, self.bottom
        if self.root:
            return top * top * (base or 0), bottom * bottom
        if self.down:
            return top * (base or 0) // bottom + self.plus, 1
        return top * (base or 0) + self.plus * bottom, bottom

    def _limit(self, top: int, bottom: int) -> int:
        """The smallest whole number that meets the comparison, or the largest, where it asks for not too much."""
        below, exact, shift = top // bottom, top % bottom == 0, 0
        if self.root:
            below = isqrt(below)
            exact, shift = below * below * bottom == top, self.plus
        on, off = self.beyond
        return below + shift + (on if exact else off)


class Weighed(NamedTuple):
    """A comparison with its numbers.

    `base` is what a share is taken of, `line` the exact number (numerator, denominator) before rounding, `limit` the
    smallest whole number that meets the comparison (or the largest, for `at_most` and `fewer_than`), `lacking` the
    groups in which it does not hold. `met`, `line` and `limit` are None while a blank is open.
    """

    of: Count
    counted: int
    base: int | None
    line: tuple[int, int] | None
    limit: int | None
    met: bool | None
    lacking: tuple[str, ...] = ()
    in_all: int | None = None

    @property
    def needed(self) -> int:
        """How many are needed in all: the limit, or where each group is asked, the limits of all groups."""
        return (self.limit or 0) if self.in_all is None else self.in_all

    @property
    def is_sum(self) -> bool:
        """Whether it is a plain share of a base, with a sum that can be shown."""
        return self.of.share is not None and self.line is not None and not self.of.root and not self.of.down


@lru_cache(maxsize=1024)
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
