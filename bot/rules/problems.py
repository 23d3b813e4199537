"""What is wrong with something that was written down, where it stands, and what was probably meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

Path = tuple[str | int, ...]

MOST_PROBLEMS = 50
"""So many problems are told at once; whoever has more is told the rest when these are mended."""

_LONGEST = 60

_WORDS = {
    "missing": "is missing",
    "extra_forbidden": "is not a key that may stand here",
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "dict_type": "must be a list of names with values",
    "model_type": "must be a list of names with values",
    "string_too_short": "must not be empty",
    "too_short": "must not be empty",
}
_QUOTED = re.compile(r"'([^']*)'")
_OWN_WORDS = "Value error, "


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the way to it through the document, in words what is wrong, the value, a near miss."""

    path: Path
    message: str
    value: str = ""
    near: str = ""

    def __str__(self) -> str:
        """The problem in one line, without the file and the line, which only a reader knows."""
        where = self.where
        value = f" ({_cut(self.value)!r})" if self.value else ""
        near = f"; did you mean {self.near!r}?" if self.near else ""
        return f"{where}: {self.message}{value}{near}" if where else f"{self.message}{value}{near}"

    @property
    def where(self) -> str:
        """The way to it, as people write it: seats.3.office."""
        return ".".join(_cut(str(step)) for step in self.path)

    def facts(self, line: int = 0) -> dict[str, str | int]:
        """The same for a sentence in any language; `line`: where it stands in the document (0: not known)."""
        said = {"message": self.message, "where": self.where, "value": _cut(self.value), "near": self.near}
        return {**said, "line": line, "problem": str(self)}


def _cut(word: str) -> str:
    """No more of a word than tells which one is meant."""
    return word if len(word) <= _LONGEST else word[:_LONGEST] + "…"


def near(word: object, known: Iterable[str]) -> str:
    """The known word that was probably meant, or "" when none comes near."""
    found = difflib.get_close_matches(str(word).lower(), list(known), n=1)
    return found[0] if found else ""


def shown(value: object) -> str:
    """A value as a message quotes it: short, and only where it is a single word or number."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)[:_LONGEST] if isinstance(value, str | int) else ""


def problems_of(error: ValidationError, forms: Sequence[type[BaseModel]]) -> tuple[Problem, ...]:
    """Everything that pydantic found, in our words; `forms` say which keys could have been meant."""
    keys = {name for form in forms for name in _keys(form)}
    return tuple(_problem(one, keys) for one in error.errors(include_url=False)[:MOST_PROBLEMS])


def _keys(form: type[BaseModel]) -> Iterable[str]:
    for name, field in form.model_fields.items():
        yield field.alias or name


def _problem(one: Any, keys: set[str]) -> Problem:
    path: Path = tuple(one["loc"])
    kind = one["type"]
    value = one.get("input")
    if kind == "extra_forbidden":
        return Problem(path, _WORDS[kind], str(path[-1]), near(path[-1], keys))
    if kind in {"literal_error", "enum"}:
        allowed = _QUOTED.findall(str(one.get("ctx", {}).get("expected", "")))
        return Problem(path, "must be one of: " + ", ".join(allowed), shown(value), near(value, allowed))
    if kind == "missing":
        return Problem(path, _WORDS[kind], "", "")
    message = str(one["msg"]).removeprefix(_OWN_WORDS)
    return Problem(path, _bound(kind, one) or _WORDS.get(kind, message), shown(value), "")


def _bound(kind: str, one: Any) -> str:
    """That a number is too small or too great, in our words; "" for every other problem."""
    limits = one.get("ctx", {})
    if kind == "greater_than_equal":
        return f"must be at least {limits['ge']}"
    return f"must be at most {limits['le']}" if kind == "less_than_equal" else ""
