"""Checks that the conditions of written terms make sense: one way each, one comparison, sets that can be counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.rules.basics import SHARE, TABLE
from bot.rules.conditions import HEADS, VOTES, Op
from bot.rules.form import TermsForm
from bot.rules.problems import Path, Problem, near
from bot.rules.slots import ConditionForm, RuleForm, WhoForm

PARTS = ("for", "against", "abstain", "silent", "absent", "recused", "vacant")
"""Sets of which a ratio may be asked: so many times as many for as against."""


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
    heads = "quorum" in path and path[-1] != "vote"
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
    elif any((one.who, one.of, one.of_who, *_refinements(one), *_own_thresholds(one))):
        yield Problem(path, f"a comparison does not go beside {ways[0]}; put it inside")
    for step, part in parts_of(one):
        yield from _condition(form, (*path, *step), part, sets)


def _refinements(one: ConditionForm) -> tuple[object, ...]:
    how = (one.plus, one.minus, one.root, one.rounded, one.table)
    return (*how, one.each, one.by, one.each_organisation_at_most)


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
    else:
        yield from _share(path, one, given[0])
    yield from _measured(form, path, one)
    for name, counted, who in (("who", one.count, one.who), ("of_who", one.of, one.of_who)):
        yield from _who(form, (*path, name), who)
        of_organisations = form.ballots.unit == "organisation" and counted in VOTES
        if who is not None and of_organisations and (who.votes is not None or who.office or who.classes or who.seats):
            yield Problem((*path, name), "votes are organisations' here, so only organisations can narrow them")
    if one.reading:
        yield from unknown((*path, "reading"), one.reading, (reading.name for reading in form.readings), "reading")


def _share(path: Path, one: ConditionForm, given: object) -> Iterator[Problem]:
    """What is wrong with a share or a table, beyond its spelling."""
    if not isinstance(given, str) and any((one.plus, one.minus, one.root, one.rounded)):
        word = next(word for word in ("plus", "minus", "root", "rounded") if getattr(one, word))
        yield Problem(path, f"{word} goes with a share")
    if one.plus and one.minus:
        yield Problem(path, "must say one of: plus, minus")
    if bool(one.table) is not (given == TABLE):
        yield Problem(path, "a table needs the threshold `table`, and rows", str(given))
    elif one.table:
        sizes = [row.up_to for row in one.table]
        known = [size for size in sizes[:-1] if size is not None]
        if sizes[-1] is not None or len(known) != len(sizes) - 1 or sorted(set(known)) != known:
            yield Problem((*path, "table"), "must go up, and its last row alone has no up_to")
    share = SHARE.fullmatch(given) if isinstance(given, str) else None
    whole = share is not None and share[1] is not None and int(share[1]) > int(share[2])
    if whole and not one.root and one.of not in PARTS:
        yield Problem(
            path, f'must be a share such as "3/4"; more than the whole goes only with: {", ".join(PARTS)}', str(given)
        )


def _measured(form: TermsForm, path: Path, one: ConditionForm) -> Iterator[Problem]:
    """What is wrong with weights, and with what is counted of each organisation."""
    votes = one.count in VOTES and form.ballots.unit == "organisation"
    if sum(map(bool, (one.by, one.each, one.each_organisation_at_most))) > 1:
        yield Problem(path, "must say one of: by, each, each_organisation_at_most")
    elif votes and (one.each or one.each_organisation_at_most):
        yield Problem(path, "each organisation has one vote here; count heads")
    if one.by is not None:
        yield from weight_problems(form, (*path, "by"), one.by, seats=not votes)


def weight_problems(form: TermsForm, path: Path, by: str, *, seats: bool) -> Iterator[Problem]:
    """What is wrong with a weight: nobody has it, or somebody with a vote has it not."""
    having: list[tuple[str, dict[str, int]]] = [(one.id, one.weights) for one in form.organisations]
    if seats:
        having = [(seat.id, seat.weights) for seat in form.seats if seat.votes is not False]
    without = [name for name, weights in having if by not in weights]
    if len(without) == len(having):
        yield from unknown(path, by, {name for _, weights in having for name in weights}, "weight")
    elif without:
        yield Problem(path, "is a weight that this one lacks", without[0])


def _who(form: TermsForm, path: Path, who: WhoForm | None) -> Iterator[Problem]:
    if who is None:
        return
    known = {
        ("classes", "class"): {name for seat in form.seats for name in seat.classes},
        ("organisations", "organisation"): {one.id for one in form.organisations},
        ("seats", "seat"): {seat.id for seat in form.seats},
    }
    for (field, what), names in known.items():
        for index, name in enumerate(getattr(who, field)):
            yield from unknown((*path, field, index), name, names, what)
    if who.office is not None and who.office not in {one.office for one in form.offices}:
        yield Problem((*path, "office"), "is held by no seat of these terms", who.office.value)
