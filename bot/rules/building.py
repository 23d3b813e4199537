"""Works out conditions and blanks: turns what the form says into what can be counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from bot.rules.basics import ALL, BlankRef, Office
from bot.rules.conditions import HEADS, AllOf, AnyOf, Condition, Count, NotOf, Op, Sets
from bot.rules.form import TermsForm
from bot.rules.parts import Blank, DecisionClass, FillValue, Rule, Seat
from bot.rules.problems import Problem, near
from bot.rules.slots import BlankForm, ClassForm, ConditionForm, RuleForm, WhoForm

NO_ORGANISATION = "none"
"""What fills a blank for an organisation when there is to be none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What conditions are built on: the seats with their offices, and the numbers that fill blanks."""

    seats: Mapping[str, Seat]
    offices: Mapping[Office, tuple[str, ...]]
    units: frozenset[str]
    by_organisation: bool
    numbers: Mapping[str, int]
    not_asked: frozenset[str]
    """Open blanks whose comparisons are left out."""

    @property
    def voting_organisations(self) -> tuple[str, ...]:
        """Organisations with a seat that votes, in the order of the seats."""
        found = (seat.organisation for seat in self.seats.values() if seat.votes)
        return tuple(dict.fromkeys(name for name in found if name is not None))


def build_rule(form: RuleForm, ground: Ground) -> Rule:
    """A rule, ready to be applied."""
    condition = build(form.rule, ground)
    if condition is None:  # nothing else stands in the rule, so it cannot be left out: it is undetermined
        condition = build(form.rule, replace(ground, not_asked=frozenset()))
    if condition is None:
        raise ValueError("a rule without a condition")
    return Rule(condition=condition, clause=form.clause, words=form.words, reading=form.reading)


def build(form: ConditionForm, ground: Ground) -> Condition | None:
    """A condition, ready to be applied; None when all of it rests on open blanks that are not asked."""
    if form.count is not None:
        return _count(form, ground)
    if form.not_ is not None:
        inner = build(form.not_, ground)
        return None if inner is None else NotOf(inner)
    parts = tuple(one for part in (form.all_ or form.any_ or ()) if (one := build(part, ground)) is not None)
    if not parts:
        return None
    return AllOf(parts) if form.all_ else AnyOf(parts)


def _count(form: ConditionForm, ground: Ground) -> Count | None:
    what = form.count or ""
    op, threshold = next((op, value) for op in Op if (value := getattr(form, op.value)) is not None)
    if isinstance(threshold, BlankRef) and threshold.blank in ground.not_asked:
        return None
    who = form.who or WhoForm()
    count = Count(
        what=what,
        op=op,
        among=_among(form.who, what, ground),
        base=form.of,
        base_among=_among(form.of_who, form.of or "", ground),
        plus=form.plus,
        groups=_groups(ground) if form.each else None,
        offices=() if who.office is None else (who.office.value,),
        narrowed=bool(who.office or who.classes or who.organisations or who.seats),
        clause=form.clause,
        reading=form.reading,
    )
    if who.office is not None and not ground.offices.get(who.office):
        return replace(count, base=None, blank=who.office.value)
    if isinstance(threshold, str):
        return replace(count, share=Fraction(1) if threshold == ALL else Fraction(threshold))
    if isinstance(threshold, BlankRef):
        return replace(count, number=ground.numbers.get(threshold.blank), blank=threshold.blank)
    return replace(count, number=threshold)


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
    )


def full_strength(ground: Ground) -> Sets:
    """What can be counted when every seat is filled, everybody is there, and nobody has voted."""
    everybody = frozenset(ground.seats)
    none: frozenset[str] = frozenset()
    sets: dict[str, frozenset[str]] = dict.fromkeys(HEADS, everybody)
    sets.update({"for": none, "against": none, "abstain": none, "votes_cast": none, "responded": none})
    sets.update({"eligible": ground.units, "entitled": ground.units})
    return sets


def fill_problems(form: TermsForm, fill: Mapping[str, object]) -> Iterator[Problem]:
    """What is wrong with the values that fill blanks: unknown names, wrong kinds, seats that do not exist."""
    blanks = {blank.name: blank for blank in form.blanks}
    for name, value in fill.items():
        path = ("fill", name)
        if name not in blanks:
            yield Problem(path, "is no blank of these terms", name, near(name, blanks))
        else:
            yield from (replace(one, path=path) for one in _unfit(form, blanks[name], value))
    held = [fill.get(one.seat.blank) for one in form.offices if isinstance(one.seat, BlankRef)]
    for one in {str(seat) for seat in held if seat is not None and held.count(seat) > 1}:
        yield Problem(("fill",), "two offices need two seats", one)


def _unfit(form: TermsForm, blank: BlankForm, value: object) -> Iterator[Problem]:
    if blank.kind == "number":
        yield from _unfit_number(blank, value)
    elif blank.kind == "date":
        if filled_date(value) is None:
            yield Problem((), "must be a day such as 2026-01-31", str(value)[:60])
    elif not isinstance(value, str | int) or isinstance(value, bool) or not str(value).strip():
        yield Problem((), "must be text")
    elif blank.kind == "seat":
        seats = [seat.id for seat in form.seats]
        if value not in seats:
            yield Problem((), "is no seat of these terms", str(value), near(value, seats))
    elif blank.kind == "organisation":
        names = [NO_ORGANISATION, *(one.id for one in form.organisations)]
        if value not in names:
            yield Problem((), "is no organisation of these terms", str(value), near(value, names))


def _unfit_number(blank: BlankForm, value: object) -> Iterator[Problem]:
    if not isinstance(value, int) or isinstance(value, bool):
        yield Problem((), "must be a whole number", str(value)[:60])
    elif blank.at_least is not None and value < blank.at_least:
        yield Problem((), f"must be at least {blank.at_least}", str(value))
    elif blank.at_most is not None and value > blank.at_most:
        yield Problem((), f"must be at most {blank.at_most}", str(value))


def filled_date(value: object) -> date | None:
    """The day that a value names, as a date or as text."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def confirmed(blank: Blank, form: BlankForm, most: int) -> Iterator[Problem]:
    """A problem when a number that the body confirmed is not the one that follows from its own terms."""
    if blank.proposed is None or not isinstance(blank.value, int):
        return
    path = ("fill", blank.name)
    if form.confirms == "quorum":
        if not blank.proposed <= blank.value <= most:
            yield Problem(path, f"must be from {blank.proposed} to {most}, as the terms say", str(blank.value))
    elif blank.value != blank.proposed:
        yield Problem(path, f"must be {blank.proposed}: that is what the terms make of it", str(blank.value))


def filled(form: BlankForm, fill: Mapping[str, object]) -> FillValue | None:
    """The value of a blank, in its kind; None while it is open."""
    value = fill.get(form.name)
    if value is None:
        return None
    if form.kind == "date":
        return filled_date(value)
    return value if isinstance(value, int) else str(value)


def organisation_named(ref: str | BlankRef, fill: Mapping[str, object]) -> Sequence[str]:
    """The organisation that a seat names, directly or through a blank; none while the blank is open."""
    if isinstance(ref, str):
        return (ref,)
    value = fill.get(ref.blank)
    return () if value in {None, NO_ORGANISATION} else (str(value),)
