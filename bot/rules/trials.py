"""Tries terms out: lets the members of a body vote in every way, or in many, and asks what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from itertools import product
from math import comb, prod

from bot.rules.decide import decide
from bot.rules.findings import Outcome
from bot.rules.parts import Seat, Terms
from bot.rules.record import Ballot, Channel, Choice, Record

MOST = 1200
"""So many ways of voting are tried in full; of more, only the corners."""
LARGE = 14
"""A body of more seats than this is tried in fewer orders, and only around the numbers on which its terms turn."""
_APART = frozenset({"seats", "seat_by_id", "places", "source_bytes", "clauses", "words"})


class Stance(IntEnum):
    """What a member does: votes for or against, is there without either, or is away."""

    FOR = 0
    AGAINST = 1
    THERE = 2
    AWAY = 3


Counts = tuple[int, int, int]
"""How many of a group are for, against, and there without either; the others of the group are away."""
State = tuple[Counts, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """One class of decisions in one channel, and what becomes of it, for as many ways of voting as were asked."""

    terms: Terms
    decision_class: str
    channel: Channel
    groups: tuple[tuple[str, ...], ...]
    known: dict[State, Outcome]

    def outcome(self, state: State) -> Outcome:
        """What becomes of it when the groups vote so."""
        if state not in self.known:
            self.known[state] = decide(self.terms, self.record(state))
        return self.known[state]

    def record(self, state: State) -> Record:
        """The facts of these votes; signed and ratified, so that only the vote is open."""
        there: set[str] = set()
        ballots: list[Ballot] = []
        for seats, counts in zip(self.groups, state, strict=True):
            there.update(seats[: sum(counts)])
            choices = [c for c, n in zip(_CHOICES, counts, strict=True) for _ in range(n)]
            ballots += [
                Ballot(seat=seat, choice=choice)
                for seat, choice in zip(seats, choices, strict=False)
                if seat in self.terms.voters and (choice is not Choice.ABSTAIN or self.channel is not Channel.MEETING)
            ]
        silence = self.terms.classes[self.decision_class].silence
        return Record(
            decision_class=self.decision_class,
            channel=self.channel,
            present=frozenset(there) if self.channel is Channel.MEETING else frozenset(),
            presiding=self.terms.chair if self.terms.chair in there else None,
            ballots=tuple(ballots),
            signed=True,
            ratified=True,
            opened_at=None if silence is None else _OPENED,
            closes_at=None if silence is None else _OPENED + timedelta(days=silence.after_days),
        )

    @property
    def everybody_for(self) -> State:
        """Everybody there, and every vote for."""
        return self.all_in({seat: Stance.FOR for seats in self.groups for seat in seats})

    def all_in(self, stances: Mapping[str, Stance]) -> State:
        """The state in which these seats do so, and the others are away. A seat without a vote is there or away."""
        state = []
        for seats in self.groups:
            votes = seats[0] in self.terms.voters
            counts = [0, 0, 0]
            for seat in seats:
                stance = stances.get(seat, Stance.AWAY)
                if stance is not Stance.AWAY:
                    counts[stance if votes else Stance.THERE] += 1
            state.append((counts[0], counts[1], counts[2]))
        return tuple(state)

    def moved(self, state: State, group: int, to: Stance, away: Stance = Stance.AWAY) -> State | None:
        """The state when one member of a group goes from `away` to `to`; None where there is no such member."""
        counts = list(state[group])
        if away is Stance.AWAY:
            if sum(counts) >= len(self.groups[group]):
                return None
        elif counts[away] == 0:
            return None
        else:
            counts[away] -= 1
        counts[to] += 1
        return (*state[:group], (counts[0], counts[1], counts[2]), *state[group + 1 :])

    @property
    def movers(self) -> tuple[int, ...]:
        """The groups one of whose members is tried at each step: all, or of many a few, the presiding among them."""
        every = range(len(self.groups))
        if len(every) <= _MOST_MOVERS:
            return tuple(every)
        presiding = (i for i in every if set(self.groups[i]) & set(self.terms.may_preside))
        spread = (i * (len(every) - 1) // (_MOST_MOVERS // 2) for i in range(_MOST_MOVERS // 2 + 1))
        return tuple(sorted({*presiding, *spread}))

    def voting(self, group: int) -> bool:
        """Whether the seats of a group vote."""
        return self.groups[group][0] in self.terms.voters

    def states(self) -> tuple[State, ...]:
        """Every way of voting where that is few enough, else the corners; the fewest people first."""
        choices = (2 if self.voting(i) else 1 for i in range(len(self.groups)))
        ways = prod(comb(len(seats) + free, free) for seats, free in zip(self.groups, choices, strict=True))
        found = self._every() if ways <= MOST else self._corners()
        return tuple(sorted(set(found), key=lambda state: (sum(map(sum, state)), state)))

    def _every(self) -> Iterator[State]:
        yield from product(*(tuple(_splits(len(seats), votes=self.voting(i))) for i, seats in enumerate(self.groups)))

    def _corners(self) -> Iterator[State]:
        """So many for and so many against, by the numbers on which the terms turn, in several orders of the seats."""
        seats = [seat for group in self.groups for seat in group]
        best = self.outcome(self.everybody_for)
        numbers = _turning_points(len(seats), best)
        for order in _orders(seats, self.terms):
            for votes_for in numbers:
                for against in sorted({*numbers, *(one - votes_for for one in numbers)}):
                    if 0 <= against <= len(seats) - votes_for:
                        stances = dict.fromkeys(order[:votes_for], Stance.FOR)
                        stances |= dict.fromkeys(order[votes_for : votes_for + against], Stance.AGAINST)
                        yield self.all_in(stances)


_OPENED = datetime(2001, 1, 1, tzinfo=UTC)
"""When a matter was opened on which silence is assent; any day would do."""
_MOST_MOVERS = 12
_CHOICES = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)


def trials(terms: Terms) -> Iterator[Trial]:
    """A trial for each class in each channel in which members vote."""
    groups = alike(terms)
    for name in terms.classes:
        for channel, said in terms.channels.items():
            if said.allowed and not said.alone:
                yield Trial(terms, name, channel, groups, {})


_NO_VOTE = frozenset({"meetings", "duties"})
"""Parts of the terms that bear on no vote, whomever they name."""


def alike(terms: Terms) -> tuple[tuple[str, ...], ...]:
    """The seats in groups, such that the terms make no difference between the seats of a group."""
    mentions: dict[str, set[str]] = {seat.id: set() for seat in terms.seats}
    for step, part in _inside(terms):
        if step not in _NO_VOTE:
            _mentions(part, step, mentions)
    groups: dict[tuple[object, ...], list[str]] = {}
    for seat in terms.seats:
        groups.setdefault((_own(seat), frozenset(mentions[seat.id])), []).append(seat.id)
    return tuple(tuple(group) for group in groups.values())


def _own(seat: Seat) -> tuple[str, ...]:
    return tuple(repr(getattr(seat, one.name)) for one in fields(seat) if one.name not in {"id", "title"})


def _mentions(part: object, path: str, found: dict[str, set[str]]) -> None:
    """Note where in the terms each seat is named."""
    if isinstance(part, str):
        if part in found:
            found[part].add(path)
        return
    for step, one in _inside(part):
        if step in found:
            found[step].add(f"{path}={one!r}")
        else:
            _mentions(one, f"{path}.{step}", found)


def _inside(part: object) -> Iterator[tuple[str, object]]:
    """What a part of the terms consists of, by name; what stands in a list of names has none."""
    if isinstance(part, Mapping):
        yield from ((str(key), one) for key, one in part.items())
    elif isinstance(part, tuple | frozenset):
        yield from (("" if isinstance(one, str) else str(index), one) for index, one in enumerate(part))
    else:
        names = [one.name for one in fields(part)] if is_dataclass(part) else list(getattr(part, "__dict__", ()))
        yield from ((name, getattr(part, name)) for name in names if name not in _APART)


def _splits(size: int, *, votes: bool) -> Iterator[Counts]:
    """For, against and away of seats that vote; there or away of seats that do not."""
    if not votes:
        yield from ((0, 0, there) for there in range(size + 1))
        return
    for votes_for in range(size + 1):
        yield from ((votes_for, against, 0) for against in range(size - votes_for + 1))


def _turning_points(size: int, best: Outcome) -> Sequence[int]:
    marks = {0, 1, 2, size // 3, size // 2, size - 1, size, best.quorum or 0, best.needed or 0}
    if size <= LARGE:
        marks.update(range(size + 1))
    around = {mark + step for mark in marks for step in (-1, 0, 1)}
    return sorted(one for one in around if 0 <= one <= size)


def _orders(seats: list[str], terms: Terms) -> Iterator[list[str]]:
    held = [seat for seat in seats if seat in terms.may_preside]
    rest = [seat for seat in seats if seat not in terms.may_preside]
    yield held + rest
    yield rest + held
    if len(seats) <= LARGE:
        yield rest[::-1] + held
        yield rest[::2] + rest[1::2] + held
