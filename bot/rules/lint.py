"""Finds what is wrong or surprising in terms of reference before a body adopts them. Start reading here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.rules.form import TermsForm
from bot.rules.lint_numbers import numbers
from bot.rules.lint_tried import tried
from bot.rules.lint_written import baseless, uncovered, written
from bot.rules.remarks import Remark, remark
from bot.rules.terms import TermsError, read_terms


def lint(
    data: Mapping[str, Any],
    fill: Mapping[str, object] | None = None,
    *,
    assumed: Mapping[str, object] | None = None,
    cited: Iterable[str] | None = None,
    alternates: Iterable[str] | None = None,
) -> tuple[Remark, ...]:
    """Every remark on terms, from their data.

    `fill`: values of blanks. `assumed`: values with which blanks that stay open are tried out. `cited`: the clauses
    that cases name (None: there are no cases). `alternates`: the seats for which an alternate is named (None: not
    known). Terms that cannot be read get the remarks that say why.
    """
    values = {name: value for name, value in (fill or {}).items() if value is not None}
    try:
        terms = read_terms(data, {**(assumed or {}), **values})
    except TermsError as error:
        return tuple(_unreadable(data, error))
    form = TermsForm.model_validate_json(json.dumps(data))
    return (*written(form, values, alternates), *numbers(form), *tried(terms), *uncovered(form, cited))


def _unreadable(data: Mapping[str, Any], error: TermsError) -> Iterator[Remark]:
    found = tuple(baseless(data))
    yield from found
    places = {one.path[:-1] for one in found}
    for problem in error.problems:
        if problem.path not in places:
            yield replace(remark("malformed", problem.path), facts=problem.facts())
