"""The small vocabulary of which quorums and majorities are made: count these, at least so many of those."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

Sets = Mapping[str, frozenset[str]]
"""What can be counted, by name: heads (`present` ...) are seats; votes (`for` ...) are seats or organisations."""

HEADS = ("seats", "in_post", "present")
VOTES = ("for", "against", "abstain", "votes_cast", "responded", "eligible", "entitled")


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

    def base_of(self, sets: Sets) -> int | None:
        """How many the share is taken of; None where the condition names a plain number."""
        return None if self.base is None else _size(sets[self.base], self.base_among)

    def exact(self, sets: Sets) -> Fraction | None:
        """The line itself before it is rounded to whole votes or heads; None while its blank is open."""
        base = self.base_of(sets)
        if self.share is not None and base is not None:
            return self.share * base + self.plus
        return None if self.number is None else Fraction(self.number)

    def limit(self, sets: Sets) -> int | None:
        """The smallest (or, for `at_most` and `fewer_than`, the largest) whole number that meets the condition."""
        if self.share is not None:
            base = self.base_of(sets) or 0
            top, bottom = self.share.numerator * base + self.plus * self.share.denominator, self.share.denominator
        elif self.number is not None:
            top, bottom = self.number, 1
        else:
            return None
        match self.op:
            case Op.AT_LEAST:
                return -(-top // bottom)
            case Op.MORE_THAN:
                return top // bottom + 1
            case Op.AT_MOST:
                return top // bottom
            case Op.FEWER_THAN:
                return -(-top // bottom) - 1

    @property
    def is_floor(self) -> bool:
        """Whether it asks for enough of something, rather than for not too much of it."""
        return self.op in {Op.AT_LEAST, Op.MORE_THAN}

    def count(self, sets: Sets) -> int:
        """How many there are."""
        return _size(sets[self.what], self.among)

    def lacking(self, sets: Sets) -> tuple[str, ...]:
        """The groups in which the condition does not hold."""
        limit = self.limit(sets)
        if self.groups is None or limit is None:
            return ()
        counted = sets[self.what] if self.among is None else sets[self.what] & self.among
        return tuple(name for name, seats in self.groups.items() if not self._holds(len(counted & seats), limit))

    def met(self, sets: Sets) -> bool | None:
        """Whether it holds; None when that cannot be said because a blank is open."""
        limit = self.limit(sets)
        if limit is None:
            return None
        if self.groups is not None:
            return not self.lacking(sets)
        return self._holds(self.count(sets), limit)

    def _holds(self, count: int, limit: int) -> bool:
        return count >= limit if self.is_floor else count <= limit


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


def met(condition: Condition, sets: Sets) -> bool | None:
    """Whether a condition holds; None when an open blank leaves it undecided."""
    match condition:
        case Count():
            return condition.met(sets)
        case NotOf(part):
            inner = met(part, sets)
            return None if inner is None else not inner
        case AllOf(parts):
            answers = [met(part, sets) for part in parts]
            return False if False in answers else None if None in answers else True
        case AnyOf(parts):
            answers = [met(part, sets) for part in parts]
            return True if True in answers else None if None in answers else False


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


def deciding(condition: Condition, sets: Sets, what: str, *, narrowed: bool = False) -> Count | None:
    """The comparison that says how many `what` are needed: the hardest of `all`, the easiest of `any`.

    A comparison that looks only at some seats (an office, a class) is passed over unless `narrowed`.
    """
    match condition:
        case Count():
            fits = condition.what == what and condition.is_floor and (narrowed or not condition.narrowed)
            return condition if fits and condition.limit(sets) is not None else None
        case NotOf():
            return None
        case AllOf(parts) | AnyOf(parts):
            found = [one for part in parts if (one := deciding(part, sets, what, narrowed=narrowed)) is not None]
            if not found:
                return None
            choose = max if isinstance(condition, AllOf) else min
            return choose(found, key=lambda one: needed(one, sets))


def needed(count: Count, sets: Sets) -> int:
    """How many are needed in all: the limit, or where each group is asked, the limit for every group."""
    limit = count.limit(sets) or 0
    return limit * len(count.groups) if count.groups is not None else limit


def written(value: Fraction) -> str:
    """An exact number as people write it: "9", "8.25", or "11/3" where it has no end."""
    if value.denominator == 1:
        return str(value.numerator)
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = 1
    while (value * 10**digits).denominator != 1:
        digits += 1
    sign, number = ("-" if value < 0 else ""), abs(value.numerator * 10**digits // value.denominator)
    return f"{sign}{number // 10**digits}.{number % 10**digits:0{digits}d}"


def _size(members: frozenset[str], among: frozenset[str] | None) -> int:
    return len(members) if among is None else len(members & among)
