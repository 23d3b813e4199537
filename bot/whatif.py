"""Shows how a decision would end if some had voted otherwise, or had a conflict; nothing is changed by asking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from bot.cases_answers import record_of as record_of_case
from bot.cases_form import Case, DecisionCase
from bot.reading import ReadingError
from bot.reasoning import NoSuchCaseError, outcome_lines, pick
from bot.records import ask
from bot.rules.decide import decide
from bot.rules.problems import near
from bot.rules.record import Ballot, Capacity, Choice, Record
from bot.rules.terms import Terms
from bot.services.loading import load_facts, record_of
from bot.text import Words, words
from bot.text.naming import title_of, titles_of
from storage.facts import Act, DecisionState
from storage.transaction import Transaction

SHOWN, COULD_NOT = 0, 2
NONE = "none"
"""Stands for a choice where a seat is to have no ballot at all."""


class UnclearError(ValueError):
    """What was asked cannot be tried; the message is for whoever asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """`ballots`: by seat, None takes a ballot away; `conflicts`: seats recused besides; `alone`: no other ballot."""

    ballots: Mapping[str, Choice | None]
    conflicts: frozenset[str] = frozenset()
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfQuery:
    """`decision`: an id or a reference."""

    act: Act
    decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A decision of the database; `secret`: its ballots may be shown to nobody, and so may nothing reckoned of them."""

    ref: str
    terms: Terms
    record: Record
    secret: bool


def read_changes(ballots: Iterable[str], conflicts: Iterable[str], *, alone: bool = False) -> Changes:
    """Changes as typed: "lead=for,gp=none" and "gp,ahp". UnclearError says what cannot be read."""
    said: dict[str, Choice | None] = {}
    for word in _parts(ballots):
        seat, equals, choice = (part.strip() for part in word.partition("="))
        known = (*Choice, NONE)
        if not equals or choice not in known:
            guess = near(choice, known) if equals else ""
            facts = {"word": word[:100], "choices": words().listing(known, of_choices=True)}
            raise UnclearError(words().say("whatif-unclear-near" if guess else "whatif-unclear", near=guess, **facts))
        if seat in said:
            raise UnclearError(words().say("whatif-twice", seat=seat[:100]))
        said[seat] = None if choice == NONE else Choice(choice)
    return Changes(ballots=said, conflicts=frozenset(_parts(conflicts)), alone=alone)


def whatif_case(file: Path, which: str, changes: Changes, *, out: TextIO, err: TextIO) -> int:
    """`quorate whatif FILE CASE`: 0 shown, 2 no such file, case or seat."""
    try:
        picked = pick(file, which)
        lines = list(_lines(picked.terms, _record_of(picked.case), changes, words(), secret=False))
    except ReadingError as error:
        print(*error.lines(), sep="\n", file=err)
        return COULD_NOT
    except (NoSuchCaseError, UnclearError) as error:
        print(error, file=err)
        return COULD_NOT
    print(words().say("case-heading", name=picked.case.name, number=picked.number), *lines, sep="\n", file=out)
    return SHOWN


def whatif_decision(decision: str, changes: Changes, *, database: str, out: TextIO, err: TextIO) -> int:
    """`quorate whatif DECISION`: 0 shown; 2 no such decision or seat, or votes that are still secret."""
    found = [one for one in ask(database, stored, lambda act: WhatIfQuery(act=act, decision=decision)) if one]
    if not found:
        print(words().say("no-such-decision", ref=decision), file=err)
        return COULD_NOT
    for one in found:
        if one.secret and not changes.alone:
            print(words().say("whatif-secret", ref=one.ref), file=err)
            return COULD_NOT
        try:
            lines = list(_lines(one.terms, one.record, changes, words(), secret=one.secret))
        except UnclearError as error:
            print(error, file=err)
            return COULD_NOT
        print(words().say("whatif-heading", ref=one.ref), *lines, sep="\n", file=out)
    return SHOWN


def stored(tx: Transaction, query: WhatIfQuery) -> Stored | None:
    """A decision with its frozen terms and the facts on record; until it is closed, without a single vote."""
    decision = tx.decision(query.decision) or tx.decision_by_ref(query.decision)
    if decision is None:
        return None
    facts = load_facts(tx, decision)
    secret = decision.state is not DecisionState.CLOSED
    record = record_of(replace(facts, ballots=(), proxies=()) if secret else facts, at_close=True)
    return Stored(ref=decision.ref, terms=tx.terms(decision.terms), record=record, secret=secret)


def changed(terms: Terms, record: Record, changes: Changes) -> Record:
    """The record as it would be. UnclearError: a name that is no seat of the terms."""
    for name in (*changes.ballots, *sorted(changes.conflicts)):
        if name not in terms.places:
            guess = near(name, sorted(terms.places))
            key = "whatif-no-seat-near" if guess else "whatif-no-seat"
            raise UnclearError(words().say(key, seat=name[:100], body=terms.title, near=guess))
    acting = {one.seat for one in record.alternates}
    kept = () if changes.alone else tuple(one for one in record.ballots if one.seat not in changes.ballots)
    given = tuple(
        Ballot(seat=seat, choice=choice, capacity=Capacity.ALTERNATE if seat in acting else Capacity.SELF)
        for seat, choice in changes.ballots.items()
        if choice is not None
    )
    return replace(
        record,
        ballots=(*kept, *given),
        proxies=() if changes.alone else record.proxies,
        recused=record.recused | changes.conflicts,
        objections=None if changes.ballots or changes.alone else record.objections,
    )


def _record_of(case: Case) -> Record:
    if not isinstance(case, DecisionCase):
        raise UnclearError(words().say("whatif-no-decision", name=case.name))
    return record_of_case(case)


def _parts(given: Iterable[str]) -> Iterator[str]:
    return (part.strip() for words_ in given for part in words_.split(",") if part.strip())


def _lines(terms: Terms, record: Record, changes: Changes, said: Words, *, secret: bool) -> Iterator[str]:
    supposed = changed(terms, record, changes)
    if not secret:
        yield said.say("whatif-as-it-is", result=said.result(decide(terms, record)))
    yield said.say("whatif-alone" if changes.alone else "whatif-if")
    for seat, choice in changes.ballots.items():
        spoken = said.say("whatif-no-ballot") if choice is None else said.say(f"choice-{choice}")
        yield f"  - {said.say('colon', label=title_of(terms, seat), said=spoken)}"
    if changes.conflicts:
        seats = said.listing(titles_of(terms, sorted(changes.conflicts)))
        yield f"  - {said.say('whatif-recused', seats=seats)}"
    yield from outcome_lines(terms, decide(terms, supposed), said)
