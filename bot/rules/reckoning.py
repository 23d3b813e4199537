"""Says what comes of so many votes, from numbers alone: who they are matters only as far as a rule looks at it.

`decide` gives the reasons; this gives the same result, faster, where many ways to vote are to be tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter

from bot.rules.conditions import AllOf, Condition, Count, Measure, NotOf, Sets
from bot.rules.findings import Result
from bot.rules.franchise import Roll
from bot.rules.parts import DecisionClass, Terms
from bot.rules.people import many_recused
from bot.rules.periods import too_early
from bot.rules.record import Channel, Record
from bot.rules.stages import escalation
from bot.rules.sufficiency import missing_facts

Values = Sequence[int]
Test = Callable[[Values], bool | None]
Gauge = Callable[[Values], int]
CASTING = "a casting vote"
"""A vote that no seat has: in every set it counts one."""
_CAST_IN = ("for", "votes_cast", "responded")


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much there is of a set: of the seats named (None: of all), each by its weight (none: one each)."""

    of: str
    seats: frozenset[str] | None = None
    weights: frozenset[tuple[str, int]] = frozenset()
    weigh: dict[str, int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Weights are compared as they are written, and looked up."""
        object.__setattr__(self, "weigh", dict(self.weights))

    def adds(self, seat: str, sets: Sets) -> int:
        """What a seat adds to it."""
        if seat not in sets[self.of] or (self.seats is not None and seat not in self.seats):
            return 0
        return self.weigh.get(seat, 1)


@dataclass(slots=True)
class _Scale:
    """The quantities of which some rules speak, each listed once."""

    names: frozenset[str]
    listed: dict[Quantity, int] = field(default_factory=dict)

    def gauge(self, of: str, among: frozenset[str] | None, measure: Measure | None = None) -> Gauge:
        if measure is None:
            return itemgetter(self._place(Quantity(of, among)))
        if measure.weights is not None:
            return itemgetter(self._place(Quantity(of, among, frozenset(measure.weights.items()))))
        homes: dict[str, set[str]] = {}
        for name in self.names if among is None else among:
            homes.setdefault(measure.organisations.get(name, name), set()).add(name)
        places, most = [self._place(Quantity(of, frozenset(home))) for home in homes.values()], measure.most
        return lambda values: sum(min(most, values[place]) for place in places)

    def _place(self, one: Quantity) -> int:
        return self.listed.setdefault(one, len(self.listed))

    def test(self, condition: Condition) -> Test:
        if isinstance(condition, Count):
            return self._count(condition)
        if isinstance(condition, NotOf):
            return _opposite(self.test(condition.part))
        tests = [self.test(part) for part in condition.parts]
        return _every(tests) if isinstance(condition, AllOf) else _some(tests)

    def _count(self, one: Count) -> Test:
        if one.groups is not None:
            parts = [self._pair(one, seats) for seats in one.groups.values()]
            return _every([_compared(one, *pair) for pair in parts])
        base = None if one.base is None else self.gauge(one.base, one.base_among, one.base_measure)
        return _compared(one, self.gauge(one.what, one.among, one.measure), base)

    def _pair(self, one: Count, seats: frozenset[str]) -> tuple[Gauge, Gauge | None]:
        own = seats if one.among is None else seats & one.among
        whole = seats if one.base_among is None else seats & one.base_among
        return self.gauge(one.what, own), None if one.base is None else self.gauge(one.base, whole, one.base_measure)


def _compared(one: Count, counted: Gauge, base: Gauge | None) -> Test:
    if base is None:
        return lambda values: one.holds(counted(values), None)
    return lambda values: one.holds(counted(values), base(values))


def _opposite(test: Test) -> Test:
    def answer(values: Values) -> bool | None:
        met = test(values)
        return None if met is None else not met

    return answer


def _every(tests: Iterable[Test]) -> Test:
    whole = tuple(tests)

    def answer(values: Values) -> bool | None:
        answers = [test(values) for test in whole]
        return False if False in answers else None if None in answers else True

    return answer


def _some(tests: Iterable[Test]) -> Test:
    whole = tuple(tests)

    def answer(values: Values) -> bool | None:
        answers = [test(values) for test in whole]
        return True if True in answers else None if None in answers else False

    return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a class of decisions is judged by in a channel, in numbers. `casting`: what a casting vote adds to each."""

    quantities: tuple[Quantity, ...]
    quorum: Test
    fallback: Test | None
    vote: Test
    vote_instead: Test | None
    votes_for: Gauge
    weights: tuple[Gauge, Gauge] | None
    """Of the votes for and against, where a tie is anything but lost."""
    responded: Gauge | None
    """Where nothing more than ratification is needed unless somebody votes."""
    casting: tuple[int, ...]


@lru_cache(maxsize=256)
def plan_of(terms: Terms, decision_class: str, channel: Channel) -> Plan:
    """The plan, worked out once for these terms. Only for bodies whose seats have the votes."""
    kind = terms.decision_class(decision_class)
    needs, scale = terms.quorum_of(kind, channel), _Scale(frozenset([*terms.seat_by_id, CASTING]))
    less = needs.fallback
    quorum = _every([scale.test(rule.condition) for rule in needs.rules])
    fallback = None if less is None else scale.test(less.rule.condition)
    vote = scale.test(kind.vote_in(channel).condition)
    instead = None if less is None or less.vote is None else scale.test(less.vote.condition)
    measure = Measure(by="", weights=terms.weights) if terms.weights else None
    level = terms.tie.casting_vote or terms.tie.otherwise != "lost"
    weights = (scale.gauge("for", None, measure), scale.gauge("against", None, measure)) if level else None
    votes_for = scale.gauge("for", None)
    responded = scale.gauge("responded", None) if kind.ratification_only else None
    quantities = tuple(scale.listed)
    return Plan(
        quantities=quantities,
        quorum=quorum,
        fallback=fallback,
        vote=vote,
        vote_instead=instead,
        votes_for=votes_for,
        weights=weights,
        responded=responded,
        casting=tuple(int(one.of in _CAST_IN and (one.seats is None or CASTING in one.seats)) for one in quantities),
    )


def is_plain(terms: Terms, record: Record) -> bool:
    """Whether the result follows from numbers: a vote of seats, with no fact that bears on it in another way."""
    kind = terms.decision_class(record.decision_class)
    voted = terms.ballots.unit == "seat" and (terms.consensus is None or record.objections is None)
    usual = record.channel is not Channel.URGENT and terms.channels[record.channel].allowed
    bare = record.casting is None and record.ratified is not False and not record.lacks_authority
    planned = kind.ratification_only and bool(record.proxies or record.objections is not None)
    return voted and usual and bare and not planned and not missing_facts(terms, record)


class Reckoning:
    """What comes of one decision, whatever the votes are. `facts`: the roll of any way in which they may fall."""

    def __init__(self, terms: Terms, record: Record, facts: Roll) -> None:
        """Work out what no vote changes."""
        self.plan = plan_of(terms, record.decision_class, record.channel)
        kind: DecisionClass = terms.decision_class(record.decision_class)
        less = terms.quorum_of(kind, record.channel).fallback
        self._falls_back = less is not None and record.attempt >= less.from_attempt
        self._too_many = many_recused(terms, facts) is not None
        self._silence = kind.silence is not None
        self._early = too_early(kind, record) is not None
        self._tie = terms.tie
        self._lost = escalation(terms, record)[0]

    def result(self, values: Values) -> Result:
        """The result that `decide` gives when the plan's quantities have these values."""
        plan = self.plan
        if plan.responded is not None and not plan.responded(values):
            return Result.CARRIED
        met, vote = plan.quorum(values), plan.vote
        if met is False and self._falls_back and plan.fallback is not None:
            met = plan.fallback(values)
            vote = plan.vote_instead or vote if met else vote
        if met is False or self._too_many:
            return Result.INQUORATE
        return Result.UNDETERMINED if met is None else self._voted(values, vote)

    def _voted(self, values: Values, vote: Test) -> Result:
        carried = vote(values)
        if carried and not self._silence and not self.plan.votes_for(values):
            carried = False
        if carried is None or (carried and self._early):
            return Result.UNDETERMINED
        return Result.CARRIED if carried else self._level(values, vote)

    def _level(self, values: Values, vote: Test) -> Result:
        """Lost, unless it is a tie that the terms do not count as lost."""
        if self.plan.weights is None:
            return self._lost
        votes = self.plan.weights[0](values)
        if not votes or votes != self.plan.weights[1](values):
            return self._lost
        if not self._tie.casting_vote:
            return Result.CARRIED if self._tie.otherwise == "carried" else Result.REFERRED
        broken = vote([value + more for value, more in zip(values, self.plan.casting, strict=True)])
        return Result.TIED if broken is True else self._lost
