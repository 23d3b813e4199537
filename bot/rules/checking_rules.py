"""Checks that the conditions of written terms make sense: one way each, one comparison, sets that can be counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.rules.conditions import HEADS, VOTES, Op
from bot.rules.form import TermsForm
from bot.rules.problems import Path, Problem, near
from bot.rules.slots import ConditionForm, RuleForm, WhoForm


def unknown(path: Path, word: str, known: Iterable[str], what: str) -> Iterator[Problem]:
    """A problem when a name is not among those that exist."""
    names = tuple(known)
    if word not in names:
        yield Problem(path, f"is no {what} of these terms", word, near(word, names))


def parts_of(form: ConditionForm) -> Iterator[tuple[Path, ConditionForm]]:
    """The conditions of which this one is made, if it is made of others, and the way to each."""
    for name, parts in (("all", form.all_), ("any", form.any_)):
        yield from (((name, index), part) for index, part in enumerate(parts or ()))
    if form.not_ is not None:
        yield ("not",), form.not_


def rule_problems(form: TermsForm, path: Path, rule: RuleForm) -> Iterator[Problem]:
    """What is wrong with a rule at `path`: a quorum counts heads, a vote counts votes or heads."""
    heads = path[0] == "quorum"
    yield from _condition(form, (*path, "rule"), rule.rule, HEADS if heads else (*VOTES, *HEADS))
    if not rule.clause and not rule.reading:
        yield Problem(path, "must name its clause, or the reading it stands on")


def _condition(form: TermsForm, path: Path, one: ConditionForm, sets: tuple[str, ...]) -> Iterator[Problem]:
    ways = [
        name for name, part in (("all", one.all_), ("any", one.any_), ("not", one.not_), ("count", one.count)) if part
    ]
    if len(ways) != 1:
        yield Problem(path, "must say exactly one of: all, any, not, count")
        return
    if one.count is not None:
        yield from _comparison(form, path, one, sets)
    elif any((one.who, one.of, one.of_who, one.plus, one.each, *_own_thresholds(one))):
        yield Problem(path, f"a comparison does not go beside {ways[0]}; put it inside")
    for step, part in parts_of(one):
        yield from _condition(form, (*path, *step), part, sets)


def _own_thresholds(one: ConditionForm) -> list[object]:
    return [value for op in Op if (value := getattr(one, op.value)) is not None]


def _comparison(form: TermsForm, path: Path, one: ConditionForm, sets: tuple[str, ...]) -> Iterator[Problem]:
    for name, word in (("count", one.count), ("of", one.of)):
        if word is not None:
            yield from unknown((*path, name), word, sets, "set that can be counted")
    given = _own_thresholds(one)
    if len(given) != 1:
        yield Problem(path, "must say exactly one of: " + ", ".join(op.value for op in Op))
    elif isinstance(given[0], str) is not (one.of is not None):
        yield Problem(path, "a share needs `of`, and a number has none", str(given[0]))
    if one.plus and one.of is None:
        yield Problem(path, "plus goes with a share")
    for name, counted, who in (("who", one.count, one.who), ("of_who", one.of, one.of_who)):
        yield from _who(form, (*path, name), who)
        of_organisations = form.ballots.unit == "organisation" and counted in VOTES
        if who is not None and of_organisations and (who.votes is not None or who.office or who.classes or who.seats):
            yield Problem((*path, name), "votes are organisations' here, so only organisations can narrow them")
    if one.reading:
        yield from unknown((*path, "reading"), one.reading, (reading.name for reading in form.readings), "reading")


def _who(form: TermsForm, path: Path, who: WhoForm | None) -> Iterator[Problem]:
    if who is None:
        return
    known = {
        "classes": {name for seat in form.seats for name in seat.classes},
        "organisations": {one.id for one in form.organisations},
        "seats": {seat.id for seat in form.seats},
    }
    for field, names in known.items():
        for index, name in enumerate(getattr(who, field)):
            yield from unknown((*path, field, index), name, names, field.removesuffix("s"))
    if who.office is not None and who.office not in {one.office for one in form.offices}:
        yield Problem((*path, "office"), "is held by no seat of these terms", who.office.value)
