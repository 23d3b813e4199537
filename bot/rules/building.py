"""Works out conditions and blanks: turns what the form says into what can be counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from bot.rules.basics import ALL, TABLE, BlankRef, Office
from bot.rules.conditions import HEADS, VOTES, AllOf, AnyOf, Condition, Count, Measure, Op, Sets, negated
from bot.rules.parts import DecisionClass, Fallback, Quorums, Rule, Seat
from bot.rules.slots import ClassForm, ConditionForm, OrganisationForm, QuorumForm, RuleForm, WhoForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What conditions are built on: the seats with their offices, and the numbers that fill blanks."""

    seats: Mapping[str, Seat]
    offices: Mapping[Office, tuple[str, ...]]
    units: frozenset[str]
    by_organisation: bool
    by: str | None
    """The weight of the body's votes."""
    numbers: Mapping[str, int]
    organisations: Mapping[str, OrganisationForm]
    weights: Mapping[str, Mapping[str, int]]
    """Of every seat."""
    not_asked: frozenset[str]
    """Open blanks whose comparisons are left out."""

    def unit_weights(self, by: str) -> dict[str, int]:
        """What the vote of every unit weighs."""
        own = {name: one.weights for name, one in self.organisations.items()} if self.by_organisation else self.weights
        return {unit: own[unit].get(by, 0) for unit in self.units}

    def weighing(self, by: str, what: str) -> dict[str, int]:
        """What every member of a set weighs."""
        if what in HEADS:
            return {seat: own.get(by, 0) for seat, own in self.weights.items()}
        return self.unit_weights(by)

    @property
    def voting_organisations(self) -> tuple[str, ...]:
        """Organisations with a seat that votes, in the order of the seats."""
        found = (seat.organisation for seat in self.seats.values() if seat.votes)
        return tuple(dict.fromkeys(name for name in found if name is not None))


def build_rule(form: RuleForm, ground: Ground) -> Rule:
    """A rule, ready to be applied."""
    asked = _asked(form.rule, ground) or form.rule  # where nothing else stands in it, it is undetermined, not left out
    return Rule(condition=build(asked, ground), clause=form.clause, words=form.words, reading=form.reading)


def build_quorums(form: QuorumForm, ground: Ground) -> Quorums:
    """What a quorum needs, ready to be applied."""
    rules = tuple(build_rule(one, ground) for one in (form.to_meet, form.to_decide) if one is not None)
    less = form.fallback
    if less is None:
        return Quorums(rules=rules, without=form.without)
    fallback = Fallback(
        rule=build_rule(less, ground),
        from_attempt=less.from_attempt,
        vote=None if less.vote is None else build_rule(less.vote, ground),
        needs_ratification=less.needs_ratification,
    )
    return Quorums(rules=rules, without=form.without, fallback=fallback)


def _asked(form: ConditionForm, ground: Ground) -> ConditionForm | None:
    """A condition without what rests on open blanks that are not asked; None when all of it does."""
    if not ground.not_asked:
        return form
    if form.count is not None:
        _, threshold = _compared(form)
        return None if isinstance(threshold, BlankRef) and threshold.blank in ground.not_asked else form
    if form.not_ is not None:
        inner = _asked(form.not_, ground)
        return None if inner is None else form.model_copy(update={"not_": inner})
    name = "all_" if form.all_ else "any_"
    parts = tuple(one for part in getattr(form, name) if (one := _asked(part, ground)) is not None)
    return form.model_copy(update={name: parts}) if parts else None


def build(form: ConditionForm, ground: Ground) -> Condition:
    """A condition, ready to be applied."""
    if form.count is not None:
        return _count(form, ground)
    if form.not_ is not None:
        return negated(build(form.not_, ground))
    if form.all_:
        return AllOf(tuple(build(part, ground) for part in form.all_))
    return AnyOf(tuple(build(part, ground) for part in form.any_ or ()))


def _compared(form: ConditionForm) -> tuple[Op, int | str | BlankRef]:
    """The operator of a comparison, and the threshold that stands beside it."""
    return next((op, value) for op in Op if (value := getattr(form, op.value)) is not None)


def _count(form: ConditionForm, ground: Ground) -> Count:
    what = form.count or ""
    op, threshold = _compared(form)
    who = form.who or WhoForm()
    count = Count(
        what=what,
        op=op,
        among=_among(form.who, what, ground),
        base=form.of,
        base_among=_among(form.of_who, form.of or "", ground),
        plus=form.plus - form.minus,
        groups=_groups(ground) if form.each else None,
        offices=() if who.office is None else (who.office.value,),
        classes=who.classes,
        organisations=who.organisations,
        narrowed=_narrows(who) or (form.by is not None and (what in HEADS or form.by != ground.by)),
        measure=_measure(form, what, ground),
        base_measure=_measure(form, form.of or "", ground),
        root=bool(form.root),
        down=form.rounded == "down",
        clause=form.clause,
        reading=form.reading,
    )
    if who.office is not None and not ground.offices.get(who.office):
        return replace(count, base=None, blank=who.office.value)
    if threshold == TABLE:
        return replace(count, table=tuple((row.up_to, row.number) for row in form.table))
    if isinstance(threshold, str):
        return replace(count, share=Fraction(1) if threshold == ALL else Fraction(threshold))
    if isinstance(threshold, BlankRef):
        return replace(count, number=ground.numbers.get(threshold.blank), blank=threshold.blank)
    return replace(count, number=threshold)


def _narrows(who: WhoForm) -> bool:
    return bool(who.office or who.classes or who.organisations or who.seats)


def _measure(form: ConditionForm, what: str, ground: Ground) -> Measure | None:
    """How a set is measured where it is not simply counted."""
    if form.by is not None:
        return Measure(by=form.by, weights=ground.weighing(form.by, what))
    if form.each_organisation_at_most is None:
        return None
    of = {seat.id: seat.organisation for seat in ground.seats.values() if seat.organisation is not None}
    return Measure(by="organisation", most=form.each_organisation_at_most, organisations=of)


def _among(who: WhoForm | None, what: str, ground: Ground) -> frozenset[str] | None:
    if who is None:
        return None
    if ground.by_organisation and what not in HEADS:
        return frozenset(who.organisations)
    fits = set(ground.seats)
    if who.votes is not None:
        fits &= {seat.id for seat in ground.seats.values() if seat.votes is who.votes}
    if who.office is not None:
        fits &= set(ground.offices.get(who.office, ()))
    if who.classes:
        fits &= {seat.id for seat in ground.seats.values() if set(seat.classes) & set(who.classes)}
    if who.organisations:
        fits &= {seat.id for seat in ground.seats.values() if set(seat.organisations) & set(who.organisations)}
    if who.seats:
        fits &= set(who.seats)
    return frozenset(fits)


def _groups(ground: Ground) -> dict[str, frozenset[str]]:
    return {
        name: frozenset(seat.id for seat in ground.seats.values() if name in seat.organisations)
        for name in ground.voting_organisations
    }


def build_class(form: ClassForm, ground: Ground) -> DecisionClass:
    """A class of decisions with its rules."""
    return DecisionClass(
        id=form.id,
        title=form.title,
        clause=form.clause,
        words=form.words,
        reading=form.reading,
        financial=form.financial,
        needs_signature=form.needs_signature,
        ratification_only=form.ratification_only,
        needs_plan_line=form.needs_plan_line,
        vote=build_rule(form.vote, ground),
        vote_by_channel={channel: build_rule(rule, ground) for channel, rule in form.vote_by_channel.items()},
        quorum=None if form.quorum is None else build_quorums(form.quorum, ground),
        open_for=form.open_for,
        silence=form.silence,
        needs_ratification=form.needs_ratification,
    )


def full_strength(ground: Ground) -> Sets:
    """What can be counted when every seat is filled, everybody is there, and nobody has voted."""
    everybody = frozenset(ground.seats)
    sets: dict[str, frozenset[str]] = dict.fromkeys((*HEADS, *VOTES), frozenset())
    sets.update(dict.fromkeys(("seats", "in_post", "present"), everybody))
    sets.update(dict.fromkeys(("eligible", "entitled", "silent"), ground.units))
    return sets
