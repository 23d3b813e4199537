"""Explains one case as a person would: its facts, how it ends and why, with every sum, clause and reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from bot.cases import AGREED, DISAGREED, UNREADABLE, Verdict, check
from bot.cases_answers import record_of
from bot.cases_form import Case, DecisionCase
from bot.cases_reading import read_case_file
from bot.cases_told import findings_of
from bot.circumstances import facts_of
from bot.reading import ReadingError
from bot.rules.decide import decide
from bot.rules.findings import Finding, Outcome
from bot.rules.problems import near
from bot.rules.terms import Terms
from bot.text import Words, words
from bot.text.naming import facts_in_words

_COUNTED = ("for", "present")
"""What a share is asked of, by the fact that holds the number; the first that a finding has is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """One case of a file, with the terms that it is about and its number in the file, counted from one."""

    terms: Terms
    case: Case
    number: int


class NoSuchCaseError(LookupError):
    """A file holds no case of this name or number; the message is for whoever asked."""


def explain_case(file: Path, which: str, *, out: TextIO, err: TextIO) -> int:
    """`quorate explain FILE CASE`: 0 the case agrees, 1 it expects otherwise, 2 no such file or case."""
    try:
        picked = pick(file, which)
        verdict = tuple(check(file))[picked.number - 1]
    except ReadingError as error:
        print(*error.lines(), sep="\n", file=err)
        return UNREADABLE
    except NoSuchCaseError as error:
        print(error, file=err)
        return UNREADABLE
    print(*_lines(picked, verdict, words()), sep="\n", file=out)
    return AGREED if verdict.agrees else DISAGREED


def pick(file: Path, which: str) -> Picked:
    """The case of this name (or the part of a name that only one has) or number. NoSuchCaseError, ReadingError."""
    read = read_case_file(file)
    names = [case.name.casefold() for case in read.cases]
    asked = which.strip().casefold()
    found = [n for n, name in enumerate(names, start=1) if name == asked]
    if not found and asked.isascii() and asked.isdigit():
        found = [int(asked)] if 1 <= int(asked) <= len(names) else []
    elif not found:
        found = [n for n, name in enumerate(names, start=1) if asked and asked in name]
    if len(found) != 1:
        raise NoSuchCaseError(_missed(file, which, read.cases, found))
    return Picked(terms=read.terms, case=read.cases[found[0] - 1], number=found[0])


def _missed(file: Path, which: str, cases: tuple[Case, ...], found: list[int]) -> str:
    facts = {"file": str(file), "case": which[:300], "count": len(cases)}
    if found:
        said = words().listing(f"{n} ({cases[n - 1].name})" for n in found)
        return words().say("case-several", cases=said, **facts)
    guess = near(which, [case.name for case in cases])
    return words().say("case-missing-near", near=guess, **facts) if guess else words().say("case-missing", **facts)


def _lines(picked: Picked, verdict: Verdict, said: Words) -> Iterator[str]:
    terms, case = picked.terms, picked.case
    yield said.say("case-heading", name=case.name, number=picked.number)
    yield said.say("case-of", body=terms.title, source=terms.source)
    yield ""
    if isinstance(case, DecisionCase):
        record = record_of(case)
        yield from _part("case-facts", facts_of(terms, record, said), said)
        yield from outcome_lines(terms, decide(terms, record), said)
    else:
        facts, findings = findings_of(terms, case, said)
        yield from _part("case-facts", facts, said)
        yield from _part("case-found", (line for line, _ in findings), said)
        yield from _grounds(terms, [finding for _, finding in findings], said)
    yield _verdict(verdict, said)


def outcome_lines(terms: Terms, outcome: Outcome, said: Words) -> Iterator[str]:
    """How a decision ends and why: each rule's finding, each sum, the clauses' own words, the readings used."""
    yield said.say("case-result", result=said.result(outcome))
    if outcome.present is not None:
        counts = {"for": outcome.votes_for, "against": outcome.votes_against, "abstain": outcome.abstentions}
        yield said.say("card-votes", **counts)
    yield ""
    yield from _part("result-why", (reason(terms, one, said) for one in outcome.findings), said)
    yield from _part("case-sums", _sums(terms, outcome.findings, said), said)
    yield from _grounds(terms, outcome.findings, said)


def reason(terms: Terms, finding: Finding, said: Words) -> str:
    """What one rule found; a rule that is not met says so first."""
    line = said.finding(finding, terms)
    return said.say("not-met", said=line) if finding.met is False else line


def _sums(terms: Terms, findings: Iterable[Finding], said: Words) -> Iterator[str]:
    """9 of 11 needed: three quarters of 11 is 8.25, rounded up."""
    for finding in findings:
        what = next((name for name in _COUNTED if name in finding.facts), "")
        spoken = facts_in_words(finding.facts, terms, said)
        if what and "sum" in spoken and finding.facts.get("needed") is not None:
            facts: Mapping[str, object] = {name: spoken.get(name, 0) for name in ("needed", "base", "sum")}
            cited = said.cited(finding.clause)
            yield said.say(f"case-sum-{what}", count=finding.facts[what], cited=cited, **facts)


def _grounds(terms: Terms, findings: Iterable[Finding], said: Words) -> Iterator[str]:
    """The clauses that were applied, in their own words, and how their doubtful words were read."""
    found = tuple(findings)
    cited = dict.fromkeys(one.clause for one in found if terms.clauses.get(one.clause))
    clauses = (said.say("clause-words", clause=clause, text=terms.clauses[clause]) for clause in cited)
    yield from _part("explained-clauses", clauses, said)
    used = dict.fromkeys(one.reading for one in found if one.reading in terms.readings)
    known = (terms.readings[name] for name in used)
    readings = (said.say("reading-words", said=one.words, cited=said.cited(one.clause)) for one in known)
    yield from _part("explained-readings", readings, said)


def _part(key: str, lines: Iterable[str], said: Words) -> Iterator[str]:
    listed = [f"  - {line}" for line in lines]
    if listed:
        yield from (said.say(key), *listed, "")


def _verdict(verdict: Verdict, said: Words) -> str:
    if verdict.agrees:
        return said.say("case-agrees")
    return said.say("case-differs", told="; ".join(_told(verdict, key, said) for key in verdict.differences))


def _told(verdict: Verdict, key: str, said: Words) -> str:
    return said.say("case-difference", key=key, expected=_plain(verdict.expected[key]), got=_plain(verdict.got[key]))


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {_plain(one)}" for name, one in value.items()) or "–"
    if isinstance(value, list | tuple):
        return ", ".join(_plain(one) for one in value) or "–"
    return "–" if value is None else str(value)
