"""Runs cases: facts of one situation, and what the terms of reference should make of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from bot.cases_answers import answer
from bot.cases_form import Case
from bot.cases_reading import CaseFile, read_case_file
from bot.reading import ReadingError

AGREED, DISAGREED, UNREADABLE = 0, 1, 2
UNORDERED = frozenset({"waiting_for"})
AT_LEAST = frozenset({"cites", "due"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one case expects, what the terms make of it, and whether they agree."""

    file: str
    name: str
    expected: Mapping[str, Any]
    got: Mapping[str, Any]

    @property
    def differences(self) -> tuple[str, ...]:
        """The keys in which they differ."""
        return tuple(key for key, wanted in self.expected.items() if not _agrees(key, wanted, self.got.get(key)))

    @property
    def agrees(self) -> bool:
        """Whether everything that is expected is so."""
        return not self.differences


def run_check(files: Sequence[Path], as_json: bool, out: TextIO, err: TextIO) -> int:  # noqa: FBT001 - the command's contract
    """Run every case of these files, a line each on `out`; 0: all agree, 1: some do not, 2: a file cannot be read."""
    status = AGREED
    for path in files:
        try:
            verdicts = tuple(check(path))
        except ReadingError as error:
            print(*error.lines(), sep="\n", file=err)
            status = UNREADABLE
            continue
        for verdict in verdicts:
            print(_as_json(verdict) if as_json else _as_line(verdict), file=out)
        if status == AGREED and not all(verdict.agrees for verdict in verdicts):
            status = DISAGREED
    return status


def check(path: Path) -> Iterator[Verdict]:
    """The verdicts on a file's cases. ReadingError when the file, or its terms, cannot be read."""
    file: CaseFile = read_case_file(path)
    for case in file.cases:
        yield Verdict(file=str(path), name=case.name, expected=_expected(case), got=answer(file.terms, case))


def _expected(case: Case) -> Mapping[str, Any]:
    expected: dict[str, Any] = case.expect.model_dump(mode="json", exclude_unset=True, by_alias=True)
    return expected


def _agrees(key: str, wanted: Any, got: Any) -> bool:
    if wanted is None or got is None:
        return wanted is None and got is None
    if key in UNORDERED:
        return set(wanted) == set(got)
    if key == "cites":
        return set(wanted) <= set(got)
    if key == "due":
        return all(name in got and got[name] == when for name, when in wanted.items())
    return bool(wanted == got)


def _as_json(verdict: Verdict) -> str:
    line = {
        "file": verdict.file,
        "name": verdict.name,
        "agrees": verdict.agrees,
        "expected": verdict.expected,
        "got": verdict.got,
    }
    return json.dumps(line, ensure_ascii=False)


def _as_line(verdict: Verdict) -> str:
    if verdict.agrees:
        return f"agrees     {verdict.file}: {verdict.name}"
    told = "; ".join(
        f"{key}: expected {_plain(verdict.expected[key])}, got {_plain(verdict.got.get(key))}"
        for key in verdict.differences
    )
    return f"DISAGREES  {verdict.file}: {verdict.name} ({told})"


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
