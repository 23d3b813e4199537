"""What may still come of an open decision? Tries every way in which the votes that are still to come can fall."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement
from math import comb, prod

from bot.rules.conditions import Count, counts
from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.franchise import roll, sets_of
from bot.rules.parts import Rule, Terms
from bot.rules.reckoning import Reckoning, is_plain
from bot.rules.record import Ballot, Capacity, Choice, Record

_CORNERS = 4
MOST = 2000
"""Ways that are tried; where there are more, nothing is claimed."""

Ways = Mapping[str, tuple[Choice | None, ...]]
"""What each seat may still do; None: stay silent."""
Values = tuple[int, ...]
ANSWERS = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)


@dataclass(frozen=True, slots=True)
class Tried:
    """`result`: the one that comes of every way; `differs`: two ways have two results (None: too many to try)."""

    result: Result | None
    differs: bool | None


def same_result(terms: Terms, record: Record, ways: Ways, *, lodged: bool = False) -> Tried:
    """What comes of every way in which these seats may vote. `lodged`: lodged votes are unseen as well.

    `record` is as it would be closed: it has no deadline before which nothing is decided.
    """
    if lodged:
        ways = {**ways, **{one.grantor: ANSWERS for one in record.proxies if one.instruction is not None}}
    corners = [{seat: one[min(at, len(one) - 1)] for seat, one in ways.items()} for at in range(_CORNERS)]
    if is_plain(terms, _filled(record, corners[0])):
        return _by_numbers(terms, record, ways)
    return _one_by_one(terms, record, ways, corners)


def _by_numbers(terms: Terms, record: Record, ways: Ways) -> Tried:
    """Seats that add the same to everything that the rules count make no difference: only how many they are does."""
    asked = dict.fromkeys(choice for one in ways.values() for choice in one) or {None: None}
    rolls = {
        choice: roll(terms, filled, filled.closes_at)
        for choice in asked
        for filled in (_filled(record, dict.fromkeys(ways, choice)),)
    }
    sets = {choice: sets_of(terms, one) for choice, one in rolls.items()}
    reckoning = Reckoning(terms, record, next(iter(rolls.values())))
    rest, any_sets = terms.seat_by_id.keys() - ways.keys(), next(iter(sets.values()))
    quantities = reckoning.plan.quantities
    begin = tuple(sum(one.adds(seat, any_sets) for seat in rest) for one in quantities)
    alike = Counter(
        tuple(dict.fromkeys(tuple(one.adds(seat, sets[choice]) for one in quantities) for choice in choices))
        for seat, choices in ways.items()
    )
    groups = list(alike.items())
    corners = [_plus(begin, *(_times(one[min(at, len(one) - 1)], n) for one, n in groups)) for at in range(_CORNERS)]
    first = reckoning.result(corners[0])
    if any(reckoning.result(one) is not first for one in corners[1:]):
        return Tried(None, differs=True)
    if prod(comb(n + len(one) - 1, n) for one, n in groups) > MOST:
        return Tried(None, differs=None)
    reached = {begin}
    for options, number in groups:
        added = _sums(options, number)
        reached = {_plus(one, more) for one in reached for more in added}
    if any(reckoning.result(one) is not first for one in reached):
        return Tried(None, differs=True)
    return Tried(first, differs=False)


def _sums(options: Sequence[Values], number: int) -> set[Values]:
    """Everything that so many seats can add, each by one of these options."""
    *others, last = options
    parts: list[tuple[Values, int]] = [(_times(last, 0), number)]
    for option in others:
        parts = [(_plus(one, _times(option, n)), left - n) for one, left in parts for n in range(left + 1)]
    return {_plus(one, _times(last, left)) for one, left in parts}


def _plus(*some: Values) -> Values:
    return tuple(map(sum, zip(*some, strict=True)))


def _times(values: Values, number: int) -> Values:
    return tuple(value * number for value in values)


def _one_by_one(terms: Terms, record: Record, ways: Ways, corners: Sequence[Mapping[str, Choice | None]]) -> Tried:
    """Decide every way, but for the exchange of seats that no rule tells apart."""
    first, *others = (decide(terms, _filled(record, one)).result for one in corners)
    if any(one is not first for one in others):
        return Tried(None, differs=True)
    groups = _alike(terms, record, ways)
    if prod(comb(len(seats) + len(choices) - 1, len(seats)) for choices, seats in groups) > MOST:
        return Tried(None, differs=None)
    if any(decide(terms, one).result is not first for one in _every(record, groups)):
        return Tried(None, differs=True)
    return Tried(first, differs=False)


def _every(record: Record, groups: Sequence[tuple[tuple[Choice | None, ...], list[str]]]) -> Iterator[Record]:
    if not groups:
        yield record
        return
    (choices, seats), *rest = groups
    for chosen in combinations_with_replacement(choices, len(seats)):
        yield from _every(_filled(record, dict(zip(seats, chosen, strict=True))), rest)


def _filled(record: Record, chosen: Mapping[str, Choice | None]) -> Record:
    """The record with these votes instead of those that the seats had; a lodged vote stays lodged."""
    own = {one.seat: one for one in record.ballots}
    lodged = {one.grantor for one in record.proxies if one.instruction is not None} - own.keys()
    acting = {one.seat for one in record.alternates}
    came = [
        replace(own[seat], choice=choice)
        if seat in own
        else Ballot(seat=seat, choice=choice, capacity=Capacity.ALTERNATE if seat in acting else Capacity.SELF)
        for seat, choice in chosen.items()
        if choice is not None and seat not in lodged
    ]
    kept = [one for one in record.ballots if one.seat not in chosen]
    proxies = tuple(
        replace(one, instruction=chosen.get(one.grantor) or one.instruction) if one.grantor in lodged else one
        for one in record.proxies
    )
    return replace(record, ballots=(*kept, *came), proxies=proxies)


def _alike(terms: Terms, record: Record, ways: Ways) -> list[tuple[tuple[Choice | None, ...], list[str]]]:
    """Seats that no rule tells apart, with what each may do: which of them votes how makes no difference."""
    kind = terms.decision_class(record.decision_class)
    needs = terms.quorum_of(kind, record.channel)
    rules = [kind.vote_in(record.channel), *needs.rules]
    if needs.fallback is not None:
        rules += [one for one in (needs.fallback.rule, needs.fallback.vote) if one is not None]
    compared = [one for rule in rules for one in _told_apart(rule)]
    plain = not record.proxies and terms.ballots.unit == "seat"
    groups: dict[object, list[str]] = {}
    for seat, choices in ways.items():
        own = terms.seat_by_id[seat]
        marks: list[object] = [choices, seat in record.present, seat in record.recused, seat in record.vacant]
        marks += [terms.weights.get(seat), own.votes]
        marks += [own.organisations, tuple(seat == one.seat for one in record.alternates)]
        marks += [_mark(one, seat) for one in compared]
        alone = seat if not plain or seat == (record.presiding or terms.chair) else ""
        groups.setdefault((alone, *marks), []).append(seat)
    return [(ways[seats[0]], seats) for seats in groups.values()]


def _told_apart(rule: Rule) -> list[Count]:
    return list(counts(rule.condition))


def _mark(one: Count, seat: str) -> tuple[object, ...]:
    weight = None if one.measure is None or one.measure.weights is None else one.measure.weights.get(seat)
    return (
        one.among is None or seat in one.among,
        one.base_among is None or seat in one.base_among,
        weight,
    )
