"""Tells a secretariat what is wrong or surprising in a file of terms: where, why it matters, how to mend it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from bot.cases_form import Case
from bot.cases_reading import read_case_file
from bot.reading import SHIPPED, Document, ReadingError, read_file, read_terms_document, read_yaml, terms_of
from bot.rules.lint import lint
from bot.rules.problems import Problem
from bot.rules.remarks import Grade, Remark
from bot.rules.terms import Terms
from bot.text import Words, words
from bot.text.naming import facts_in_words

CLEAN, WANTING, UNREADABLE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be looked at: the terms, the values that cases assume for blanks, and the clauses that cases name."""

    document: Document
    assumed: Mapping[str, object]
    cited: frozenset[str] | None


def run_lint(
    file: str,
    cases: Sequence[Path] = (),
    *,
    fill: Iterable[str] = (),
    alternates: Iterable[str] | None = None,
    as_json: bool = False,
    out: TextIO,
    err: TextIO,
) -> int:
    """Every remark on the terms in `file` (a path, shipped terms by name, or a file of cases), line by line.

    Without `cases`, those named after the terms and standing beside them are read. `fill`: NAME=VALUE for blanks.
    0: no errors, 1: errors, 2: a file cannot be read.
    """
    try:
        asked = _asked(file, cases)
        values = dict(filled(fill))
    except ReadingError as error:
        print(*error.lines(), sep="\n", file=err)
        return UNREADABLE
    document = asked.document
    data = document.data if isinstance(document.data, Mapping) else {}
    found = lint(data, values, assumed=asked.assumed, cited=asked.cited, alternates=alternates)
    remarks = sorted(found, key=lambda one: document.line_of(one.path))
    terms = _terms(document, {**asked.assumed, **values})
    said = words()
    for one in remarks:
        told = Told.of(one, terms, document, said)
        print(told.as_json() if as_json else told.as_lines(said), file=out)
    errors = sum(one.grade is Grade.ERROR for one in remarks)
    if not as_json:
        key = "lint-summary" if remarks else "lint-clean"
        print(said.say(key, name=document.name, errors=errors, warnings=len(remarks) - errors), file=out)
    return WANTING if errors else CLEAN


def filled(given: Iterable[str]) -> Iterator[tuple[str, object]]:
    """Values for blanks from NAME=VALUE; a whole number is a number. ReadingError for what is written otherwise."""
    for word in given:
        name, equals, value = word.partition("=")
        if not equals or not name or not value:
            raise ReadingError("--fill", [(0, Problem((), words().say("lint-fill-unclear", word=word)))])
        yield name, read_yaml(f"value: {value}", "--fill").data["value"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A remark in words, with its place."""

    remark: Remark
    file: str
    line: int
    what: str
    why: str
    mend: str

    @classmethod
    def of(cls, one: Remark, terms: Terms | None, document: Document, said: Words) -> Told:
        """The remark in these words."""
        facts = facts_in_words(one.facts, terms, said) | {
            name: one.facts[name] for name in _AS_IT_IS & one.facts.keys()
        }
        key = f"lint-{one.kind}"
        what = said.say(key, **facts)
        return cls(
            remark=one,
            file=document.name,
            line=document.line_of(one.path) if one.path else 0,
            what=_ended((what[:1].upper() + what[1:]).removesuffix(".") + _cite(one.clause, said)),
            why=said.say(f"{key}.why", **facts),
            mend=said.say(f"{key}.mend", **facts),
        )

    def as_lines(self, said: Words) -> str:
        """The place and the grade with what it is; why it matters; how to mend it."""
        grade = said.say(f"lint-{self.remark.grade}")
        key = "lint-place" if self.line else "lint-place-all"
        first = said.say(key, name=self.file, line=str(self.line), grade=grade, said=self.what)
        rest = (said.say("lint-why", said=self.why), said.say("lint-mend", said=self.mend))
        return "\n    ".join((first, *rest))

    def as_json(self) -> str:
        """One JSON object on a line."""
        one = self.remark
        line: dict[str, Any] = {"file": self.file, "line": self.line, "kind": one.kind, "grade": one.grade.value}
        line |= {"clause": one.clause or None, "what": self.what, "why": self.why, "mend": self.mend}
        return json.dumps(line | {"facts": dict(one.facts)}, ensure_ascii=False)


_AS_IT_IS = frozenset({"blank", "question", "problem", "found", "words", "count", "base", "rule"})
"""Facts that stand in the file, or are numbers; other names are called by their titles."""


def _ended(sentence: str) -> str:
    """A sentence with its full stop; a question has its own mark."""
    return sentence if sentence.endswith("?") else sentence + "."


def _cite(clause: str, said: Words) -> str:
    """The clause in brackets, unless it is the name of a part that has no number."""
    return said.cited(clause) if any(letter.isdigit() for letter in clause) else ""


def _asked(file: str, cases: Sequence[Path]) -> Asked:
    """The terms with their cases. ReadingError when a file cannot be read, or a case says something impossible."""
    if file in SHIPPED:
        return _with_cases(read_terms_document(file), cases)
    path = Path(file)
    document = read_yaml(read_file(path), file)
    if not isinstance(document.data, Mapping) or "cases" not in document.data:
        return _with_cases(document, cases or beside(path))
    return _with_cases(read_terms_document(str(document.data.get("terms")), relative_to=path.parent), [path, *cases])


def beside(path: Path) -> tuple[Path, ...]:
    """The files of cases that stand beside terms and are named after them."""
    stem, ending = path.stem, path.suffix
    names = (f"{stem}-cases{ending}", f"{stem}.cases{ending}", f"cases/{stem}{ending}")
    return tuple(found for name in names if (found := path.parent / name).is_file())


def _with_cases(document: Document, paths: Sequence[Path]) -> Asked:
    assumed: dict[str, object] = {}
    cited: set[str] = set()
    for path in paths:
        if _terms(document, {}) is None:  # then the terms themselves are what there is to say
            return Asked(document=document, assumed={}, cited=None)
        file = read_case_file(path)
        assumed.update({name: value for name, value in file.terms.fill.items() if name not in assumed})
        for case in file.cases:
            cited.update(_cited(case))
    return Asked(document=document, assumed=assumed, cited=frozenset(cited) if paths else None)


def _cited(case: Case) -> Iterator[str]:
    if case.clause:
        yield case.clause
    yield from getattr(case.expect, "cites", None) or ()
    if clause := getattr(case.expect, "clause", None):
        yield clause


def _terms(document: Document, values: Mapping[str, object]) -> Terms | None:
    """The terms, so that seats can be called by their titles; None where they cannot be read."""
    try:
        return terms_of(document, values)
    except ReadingError:
        return None
