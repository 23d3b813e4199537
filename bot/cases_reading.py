"""Reads a file of cases strictly: a key or a name that is not known is an error with a near miss."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot import cases_form as forms
from bot.cases_act_form import ACT_CASES, ACTS, KINDS, ROLES, ActCase, CallWith, OpenWith, SignWith
from bot.cases_form import Case, DecisionCase, MeetingCase, NoticeCase
from bot.reading import Document, ReadingError, read_file, read_terms_document, read_yaml
from bot.rules.parts import Terms
from bot.rules.problems import MOST_PROBLEMS, Problem, near, problems_of
from bot.rules.problems import Path as Way
from bot.rules.terms import TermsError, read_terms

FILE_KEYS = ("terms", "fill", "cases")


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The cases of a file, and the terms that they are about."""

    terms: Terms
    cases: tuple[Case, ...]


def read_case_file(path: Path) -> CaseFile:
    """A file of cases with its terms. ReadingError says everything that is wrong, with file and line."""
    document = read_yaml(read_file(path), str(path))
    data = document.data
    if not isinstance(data, Mapping):
        raise document.error([Problem((), "must have the keys: " + ", ".join(FILE_KEYS))])
    _raise(document, _file_problems(data))
    terms = _terms(document, path)
    cases: list[Case] = []
    problems: list[Problem] = []
    for index, raw in enumerate(data["cases"]):
        case, wrong = _case(terms, raw, ("cases", index))
        problems += wrong
        if case is not None:
            cases.append(case)
        if len(problems) >= MOST_PROBLEMS:
            break
    _raise(document, problems[:MOST_PROBLEMS])
    return CaseFile(terms, tuple(cases))


def _raise(document: Document, problems: Iterable[Problem]) -> None:
    found = tuple(problems)
    if found:
        raise document.error(found)


def _file_problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    for key in data:
        if key not in FILE_KEYS:
            yield Problem((key,), "is not a key that may stand here", key, near(key, FILE_KEYS))
    if not isinstance(data.get("terms"), str):
        yield Problem(("terms",), "must name shipped terms, or a path to terms")
    if not isinstance(data.get("fill", {}), Mapping):
        yield Problem(("fill",), "must be a list of names with values")
    if not isinstance(data.get("cases"), list) or not data["cases"]:
        yield Problem(("cases",), "must be a list of at least one case")


def _terms(document: Document, path: Path) -> Terms:
    try:
        source = read_terms_document(document.data["terms"], relative_to=path.parent)
    except ReadingError as error:
        given = str(document.data["terms"])
        if error.name != "terms" and (path.parent / given).is_file():
            raise
        raise document.error(
            Problem(("terms",), one.message, one.value or given, one.near) for _, one in error.problems
        ) from None
    try:
        return read_terms(source.data, document.data.get("fill"))
    except TermsError as error:
        own = [problem for problem in error.problems if problem.path[:1] == ("fill",)]
        raise (document.error(own) if own else source.error(error.problems)) from None


def _case(terms: Terms, raw: Any, path: Way) -> tuple[Case | None, list[Problem]]:
    if not isinstance(raw, Mapping):
        return None, [Problem(path, "must be a case")]
    kinds = [kind for kind in KINDS if kind in raw]
    if len(kinds) != 1:
        return None, [_no_kind(raw, path)]
    kind = KINDS[kinds[0]]
    known = [kind, *_parts(kinds[0])]
    if kind is ActCase:
        act = raw["act"]
        if act not in ACTS:
            return None, [Problem((*path, "act"), "is no act that is known", str(act)[:60], near(act, ACTS))]
        kind = ACT_CASES[str(act)]
        known = [kind, ACTS[str(act)], forms.ActExpectation, forms.AlternateFacts]
    try:
        case = kind.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        found = problems_of(error, known)
        return None, [Problem((*path, *one.path), one.message, one.value, one.near) for one in found]
    return case, [Problem((*path, *one.path), one.message, one.value, one.near) for one in _names(terms, case)]


def _no_kind(raw: Mapping[str, Any], path: Way) -> Problem:
    message = "must have exactly one of: " + ", ".join(KINDS)
    guesses = ((key, near(key, KINDS)) for key in raw if key not in {"name", "clause", "expect", *KINDS})
    slip = next(((key, guess) for key, guess in guesses if guess), None)
    return Problem(path, message) if slip is None else Problem((*path, slip[0]), message, slip[0], slip[1])


def _parts(kind: str) -> Sequence[type[forms.Form]]:
    return {
        "decision": (forms.DecisionFacts, forms.DecisionExpectation, forms.AlternateFacts, forms.ProxyFacts),
        "act": (),
        "notice": (forms.NoticeFacts, forms.NoticeExpectation),
        "meeting": (forms.MeetingFacts, forms.MeetingExpectation),
        "year": (forms.YearFacts, forms.YearExpectation),
    }[kind]


def _names(terms: Terms, case: Case) -> Iterator[Problem]:
    """Names in a case that the terms do not have."""
    seats = tuple(terms.seat_by_id)
    people = (*seats, *sorted(terms.attendee_ids))
    for path, words, known, what in _uses(terms, case, seats, people):
        for word in words:
            if word not in known:
                yield Problem(path, f"is no {what} of these terms", word, near(word, known))


Uses = Iterator[tuple[Way, Iterable[str], Sequence[str], str]]


def _uses(terms: Terms, case: Case, seats: Sequence[str], people: Sequence[str]) -> Uses:
    if isinstance(case, DecisionCase):
        yield from _decision_uses(terms, case, seats, people)
    elif isinstance(case, ActCase):
        by = [case.by] if not case.by.startswith("role:") else []
        yield ("by",), by, (*people, *ROLES), "seat, place in attendance or role"
        if isinstance(case.with_, OpenWith):
            yield ("with", "class"), [case.with_.class_], tuple(terms.classes), "decision class"
        for key in ("conflicts", "vacant", "alternates", "agreed_by", "acts_for"):
            yield ("with", key), getattr(case.with_, key, ()), people, "seat"
        for key in ("for_seat", "holds_seat", "presiding", "of", "holder"):
            word = getattr(case.with_, key, None)
            yield ("with", key), [word] if word else [], people, "seat"
        if isinstance(case.with_, SignWith):
            yield ("with", "decided_by"), [case.with_.decided_by], ("group", *people), "seat"
        if isinstance(case.with_, CallWith):
            yield ("with", "kind"), [case.with_.kind], _kinds(terms), "kind of meeting"
    elif isinstance(case, NoticeCase | MeetingCase):
        facts = case.notice if isinstance(case, NoticeCase) else case.meeting
        way = ("notice" if isinstance(case, NoticeCase) else "meeting", "kind")
        yield way, [facts.kind], _kinds(terms), "kind of meeting"


MEETING_KINDS = ("ordinary", "additional", "extraordinary")


def _kinds(terms: Terms) -> tuple[str, ...]:
    return tuple({*terms.meetings.kinds, *MEETING_KINDS})


def _decision_uses(terms: Terms, case: DecisionCase, seats: Sequence[str], people: Sequence[str]) -> Uses:
    yield ("decision", "class"), [case.decision.class_], tuple(terms.classes), "decision class"
    yield ("decision", "by"), [case.decision.by] if case.decision.by else [], people, "seat"
    for key in ("vacant", "alternates", "proxies", "lacks_authority"):
        yield (key,), getattr(case, key), seats, "seat"
    for key in ("present", "conflicts", "objects"):
        yield (key,), getattr(case, key) or (), people, "seat or place in attendance"
    yield ("presiding",), [case.presiding] if case.presiding else [], seats, "seat"
    yield ("proxies",), [proxy.holder for proxy in case.proxies.values()], people, "seat"
    yield ("positions",), case.positions, tuple(terms.organisations), "organisation"
    refused = case.expect.refused or {}
    # Somebody without any seat may hand in a ballot, where the case says that this is why it is refused.
    strangers = {name for name, why in refused.items() if why == "no-seat" and name in case.ballots}
    yield ("ballots",), [name for name in case.ballots if name not in strangers], people, "seat or place in attendance"
    yield ("expect", "refused"), refused.keys() - strangers, people, "seat or place in attendance"
