"""Finds what is wrong or doubtful in terms as they are written: blanks, words that differ from the rule, idle parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.rules.basics import SHARE, BlankRef
from bot.rules.checking import rules_of, said_in
from bot.rules.checking_rules import parts_of
from bot.rules.conditions import Op
from bot.rules.form import TermsForm
from bot.rules.problems import Path
from bot.rules.record import Channel
from bot.rules.remarks import Remark, remark
from bot.rules.slots import ConditionForm, RuleForm, WhoForm

_GAP = re.compile(r"\b[xX]{2,}\b|\bTBC\b|\bTBA\b|_{3,}|\[[^\]]*\]|<[^>]*>|\.{4,}")
_MORE = re.compile(
    r"(?:\b(?<!no )(?<!not )more than|\bexceed(?:s|ing)?|\bgreater than|\b(?<!not )over)"
    r" (?:a |an |one |two |three )?(?:half|thirds?|quarters?|\d+ ?(?:%|per ?cent|/))|\d ?% ?\+ ?1\b|\bmajority\b",
    re.IGNORECASE,
)
_LEAST = re.compile(r"\bat least\b|\b(?:no|not) (?:less|fewer) than\b|\ba minimum of\b|\bor more\b", re.IGNORECASE)
_HALF = re.compile(r"\bhalf\b|\b50 ?%|\b50 per ?cent\b|\b1/2\b|\bmajority\b", re.IGNORECASE)
_DEPUTY = re.compile(r"\b(?:deput(?:y|ies)|alternates?|substitutes?|nominees?)\b", re.IGNORECASE)
_DEMAND = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "each|every|all",
        "members?",
        "required|must|shall|should|will",
        "deputy|deputies|alternates?|substitutes?",
    )
)
"""Words that, one after the other in a sentence, demand an alternate of every member."""
_COMMON = "core"
"""The class of seats for which none is named."""


def baseless(data: Any, path: Path = ()) -> Iterator[Remark]:
    """Shares of nothing in particular. Looks at the bare data, since such terms are not read."""
    if isinstance(data, Mapping):
        for op in Op:
            share = data.get(op.value)
            if isinstance(share, str) and "count" in data and "of" not in data and SHARE.fullmatch(share):
                count = str(data["count"])[:60]
                yield remark("share-without-base", (*path, op.value), _clause(data), share=share, count=count)
        for key, one in data.items():
            yield from baseless(one, (*path, key))
    elif isinstance(data, list):
        for index, one in enumerate(data):
            yield from baseless(one, (*path, index))


def _clause(data: Mapping[str, Any]) -> str:
    return str(data.get("clause", ""))


def written(form: TermsForm, filled: Iterable[str] = (), alternates: Iterable[str] | None = None) -> Iterator[Remark]:
    """Everything that can be seen without trying the terms.

    `filled`: the blanks whose values are given. `alternates`: the seats with a named alternate; None: not known.
    """
    yield from _blanks(form, frozenset(filled))
    yield from _lines(form)
    yield from _unreached(form)
    yield from _unused(form)
    yield from _deputies(form, alternates)


def uncovered(form: TermsForm, cited: Iterable[str] | None) -> Iterator[Remark]:
    """Clauses that no case cites. `cited`: the clauses that cases name; None: there are no cases."""
    if cited is None:
        yield remark("no-cases")
        return
    shown = tuple(cited)
    seen: set[str] = set()
    for path, said in said_in(form):
        clause = said.clause
        if clause and said.words and clause not in seen:
            seen.add(clause)
            if not any(one == clause or one.startswith(f"{clause}.") for one in shown):
                yield remark("clause-without-case", path, clause)


def _blanks(form: TermsForm, filled: frozenset[str]) -> Iterator[Remark]:
    needed = {office.seat.blank for office in form.offices if isinstance(office.seat, BlankRef)}
    for _, leaf, _ in _comparisons(form):
        needed |= {one.blank for one in _thresholds(leaf) if isinstance(one, BlankRef)}
    for index, blank in enumerate(form.blanks):
        if blank.name not in filled:
            grave = blank.name in needed and blank.while_open == "undetermined"
            kind = "blank-needed" if grave else "blank-open"
            yield remark(kind, ("blanks", index), blank.clause, blank=blank.name, question=blank.question)
    declared = {blank.clause for blank in form.blanks}
    for path, said in said_in(form):
        found = _GAP.search(said.words)
        if found and said.clause not in declared:
            yield remark("blank-in-words", (*path, "words"), said.clause, found=found[0])


def _placed(one: ConditionForm, path: Path) -> Iterator[tuple[Path, ConditionForm]]:
    if one.count is not None:
        yield path, one
    for step, part in parts_of(one):
        yield from _placed(part, (*path, *step))


def _thresholds(one: ConditionForm) -> list[object]:
    return [value for op in Op if (value := getattr(one, op.value)) is not None]


def _lines(form: TermsForm) -> Iterator[Remark]:
    """Where the words and the rule draw the line apart: on the share, or above it."""
    for path, rule in rules_of(form):
        placed = [(way, one) for way, one in _placed(rule.rule, (*path, "rule")) if _share(one)]
        for way, one in placed:
            alone = len(placed) == 1
            yield from _line(way, one, rule, rule.words if alone else "", vote=path[0] != "quorum")


def _share(one: ConditionForm) -> str:
    """The share that a comparison asks at least or more of; "" for any other, and for one narrowed to some seats."""
    found = one.at_least if one.at_least is not None else one.more_than
    share = SHARE.fullmatch(found) if isinstance(found, str) and not (one.plus or one.minus or one.root) else None
    return share[0] if share is not None and share[1] and int(share[1]) < int(share[2]) else ""


def _line(path: Path, one: ConditionForm, rule: RuleForm, words: str, *, vote: bool) -> Iterator[Remark]:
    clause, share = one.clause or rule.clause, _share(one)
    top, bottom = map(int, share.split("/"))
    more, least = _MORE.search(words), _LEAST.search(words)
    half = 2 * top == bottom
    if one.at_least is not None:
        if more and not least and vote and half and _HALF.search(words):
            yield remark("half-is-not-more", (*path, "at_least"), clause, words=more[0], base=one.of or "")
        elif more and not least and (half or more[0].lower() != "majority"):
            yield remark("words-differ", (*path, "at_least"), clause, words=more[0], rule="at_least", share=share)
        elif vote and one.count == "for" and half:
            yield remark("half-carries", (*path, "at_least"), clause, base=one.of or "")
    elif least and not more:
        yield remark("words-differ", (*path, "more_than"), clause, words=least[0], rule="more_than", share=share)


def _unreached(form: TermsForm) -> Iterator[Remark]:
    """Classes in which nobody can open a decision, and rules for channels in which nobody votes."""
    held = {office.office.value for office in form.offices}
    anybody = {"member", "voting-member", "secretariat"}
    reached = [
        channel
        for channel, one in form.channels.items()
        if one.allowed and {by.value for by in one.opened_by} & (held | anybody)
    ]
    for index, kind in enumerate(form.classes):
        if not reached:
            yield remark("class-unreached", ("classes", index), kind.clause, class_=kind.id)
        for channel in kind.vote_by_channel:
            if channel not in reached or channel is Channel.URGENT:
                path: Path = ("classes", index, "vote_by_channel", channel.value)
                yield remark("channel-rule-unused", path, kind.clause, class_=kind.id, channel=channel.value)


def _unused(form: TermsForm) -> Iterator[Remark]:
    """What is declared and counted by nothing (classes: where no rule names any), and counts of nobody."""
    named: set[str] = set()
    for path, leaf, clause in _comparisons(form):
        for key, who in (("who", leaf.who), ("of_who", leaf.of_who)):
            named |= set(who.classes) if who is not None else set()
            if who is not None and not _anybody(form, who):
                yield remark("counts-nobody", (*path, key), clause, count=leaf.count or "")
    for name in dict.fromkeys(name for seat in form.seats for name in seat.classes):
        seats = [index for index, seat in enumerate(form.seats) if name in seat.classes]
        if name not in named and name != _COMMON and not named:
            ids = tuple(form.seats[index].id for index in seats)
            yield remark("seat-class-unused", ("seats", seats[0]), class_=name, seats=ids)
    of_seats = {name for seat in form.seats for name in seat.organisations}
    voting = {name for seat in form.seats if seat.votes is not False for name in seat.organisations}
    for index, organisation in enumerate(form.organisations):
        if organisation.id not in of_seats and not any(isinstance(name, BlankRef) for name in of_seats):
            yield remark("organisation-unused", ("organisations", index), organisation=organisation.id)
        elif organisation.id in of_seats and organisation.id not in voting:
            yield remark("organisation-voteless", ("organisations", index), organisation=organisation.id)


def _comparisons(form: TermsForm) -> Iterator[tuple[Path, ConditionForm, str]]:
    """Every single comparison, the way to it, and the clause that it stands under."""
    for path, rule in rules_of(form):
        for way, leaf in _placed(rule.rule, (*path, "rule")):
            yield way, leaf, leaf.clause or rule.clause


def _anybody(form: TermsForm, who: WhoForm) -> bool:
    """Whether some seat may be one of those to whom a count is narrowed; an open blank may fit anything."""
    office = {one.seat for one in form.offices if one.office == who.office}
    return any(
        (not who.classes or set(who.classes) & set(seat.classes))
        and (not who.seats or seat.id in who.seats)
        and (who.votes is None or not isinstance(seat.votes, bool) or seat.votes is who.votes)
        and (who.office is None or seat.id in office or any(isinstance(one, BlankRef) for one in office))
        and (
            not who.organisations
            or any(isinstance(name, BlankRef) or name in who.organisations for name in seat.organisations)
        )
        for seat in form.seats
    )


def _deputies(form: TermsForm, alternates: Iterable[str] | None) -> Iterator[Remark]:
    """Deputies of whom the words speak: where the terms provide for none, or each member must have named one."""
    said = tuple(said_in(form))
    if form.alternates is None:
        for path, one in said:
            if found := _DEPUTY.search(one.words):
                yield remark("alternates-missing", (*path, "words"), one.clause, words=found[0])
                return
    named = frozenset(alternates or ())
    without = tuple(seat.id for seat in form.seats if seat.id not in named)
    for path, one in said:
        if without and (told := _demanded(one.words)):
            yield remark("alternate-demanded", path, one.clause, seats=without, count=len(without), words=told)
            return


def _demanded(words: str) -> str:
    """The part of a sentence that demands an alternate of every member; "" where none does."""
    for sentence in re.split("[.;]", words):
        start, end = -1, 0
        for step in _DEMAND:
            found = step.search(sentence, end)
            if found is None:
                break
            start, end = (found.start() if start < 0 else start), found.end()
        else:
            return sentence[start:end]
    return ""
