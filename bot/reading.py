"""Reads what secretariats write (terms of reference, cases), strictly, and says on which line something is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from bot.rules.problems import MOST_PROBLEMS, Problem, near
from bot.rules.problems import Path as Way
from bot.rules.terms import Terms, TermsError, read_terms

LARGEST = 64 * 1024
DEEPEST = 12
LONGEST = 300
"""The most entries of one list, or of one group of names with values."""
MOST_VALUES = 3000
"""The most values in a document: six times what the longest of the shipped terms holds."""
SHIPPED = ("cluster", "pcpg", "pmg")

_INTEGER = re.compile(r"0|-?[1-9]\d{0,8}")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_MERGE = "<<"


class ReadingError(Exception):
    """A document cannot be used: every problem, with the file and the line where it stands."""

    def __init__(self, name: str, problems: Iterable[tuple[int, Problem]]) -> None:
        """`problems`: each with its line, counted from one (0: the document as a whole)."""
        self.name = name
        self.problems = tuple(problems)
        super().__init__("\n".join(self.lines()))

    def lines(self) -> tuple[str, ...]:
        """One line of words for each problem: file, line, what is wrong, the value, what was probably meant."""
        return tuple(
            f"{self.name}:{line}: {problem}" if line else f"{self.name}: {problem}" for line, problem in self.problems
        )


@dataclass(frozen=True, slots=True)
class Document:
    """What stands in a document (mappings, lists, text, whole numbers, true, false, null), and on which line."""

    name: str
    data: Any
    lines: Mapping[Way, int]

    def line_of(self, path: Way) -> int:
        """The line on which something stands; where the path leads nowhere, the line of the nearest part above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def error(self, problems: Iterable[Problem]) -> ReadingError:
        """These problems, each with its line, in the order of the document."""
        placed = [(self.line_of(problem.path), problem) for problem in problems]
        return ReadingError(self.name, sorted(placed, key=lambda one: one[0]))


class _Events:
    """Builds plain data from the parser's events, so that nothing is ever constructed from tags or aliases."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self.events = events
        self.lines: dict[Way, int] = {}
        self.problems: list[tuple[int, Problem]] = []
        self.values = 0

    def document(self) -> Any:
        data: Any = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._wrong(event, (), "holds more than one document")
                    break
                data = self._value(next(self.events), ())
        if not documents:
            self.problems.append((0, Problem((), "is empty")))
        return data

    def _value(self, event: yaml.Event, path: Way) -> Any:
        self.lines.setdefault(path, _line(event))
        self.values += 1
        if len(path) > DEEPEST:
            raise _TooMuchError(_line(event), f"is nested more than {DEEPEST} deep")
        if self.values > MOST_VALUES:
            raise _TooMuchError(_line(event), f"holds more than {MOST_VALUES} values")
        if isinstance(event, yaml.AliasEvent):
            self._wrong(event, path, "must be written out; an alias (*) is not read", str(event.anchor))
            return None
        if getattr(event, "anchor", None):
            self._wrong(event, path, "must have no anchor (&)", str(getattr(event, "anchor", "")))
        if getattr(event, "tag", None):
            self._wrong(event, path, "must have no tag (!)", str(getattr(event, "tag", "")))
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        return self._mapping(path)

    def _list(self, path: Way) -> list[Any]:
        found: list[Any] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            self._not_too_long(event, len(found))
            found.append(self._value(event, (*path, len(found))))
        return found

    def _mapping(self, path: Way) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            self._not_too_long(event, len(found))
            key = event.value if isinstance(event, yaml.ScalarEvent) else ""
            here = (*path, key)
            if not isinstance(event, yaml.ScalarEvent):
                self._wrong(event, path, "a key must be a plain word")
                self._value(event, here)
            elif key == _MERGE or event.tag or event.anchor:
                self._wrong(event, path, "a key must be a plain word", key)
            elif key in found:
                self._wrong(event, path, "stands here twice", key)
            self.lines.setdefault(here, _line(event))
            value = self._value(next(self.events), here)
            found.setdefault(key, value)
        return found

    def _not_too_long(self, event: yaml.Event, entries: int) -> None:
        if entries >= LONGEST:
            raise _TooMuchError(_line(event), f"holds more than {LONGEST} entries here")

    def _wrong(self, event: yaml.Event, path: Way, message: str, value: str = "") -> None:
        self.problems.append((_line(event), Problem(path, message, value[:60])))
        if len(self.problems) >= MOST_PROBLEMS:
            raise _EnoughError


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark is not None else 0


class _EnoughError(Exception):
    """So much is wrong that reading on would tell nobody anything."""


class _TooMuchError(Exception):
    def __init__(self, line: int, message: str) -> None:
        self.line = line
        self.message = message
        super().__init__(message)


def _scalar(event: yaml.ScalarEvent) -> str | int | bool | None:
    """Text, unless it stands without quotes and is a whole number, true, false or null. "3.10" stays as written."""
    value = event.value
    if not event.implicit[0]:
        return value
    if value in _WORDS:
        return _WORDS[value]
    return int(value) if _INTEGER.fullmatch(value) else value


def read_yaml(text: str, name: str) -> Document:
    """A document's data with its lines. ReadingError: not YAML, too large or deep, repeated keys, aliases, tags."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        raise ReadingError(name, [(0, Problem((), f"is larger than {LARGEST // 1024} KiB"))])
    events = _Events(yaml.parse(text, Loader=yaml.CSafeLoader))
    data: Any = None
    try:
        data = events.document()
    except _EnoughError:
        pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 0
        raise ReadingError(name, [(line, Problem((), f"is not YAML: {error.problem or error.context}"))]) from None
    except (yaml.YAMLError, UnicodeError) as error:
        first = str(error).strip().partition("\n")[0]
        raise ReadingError(name, [(0, Problem((), f"is not YAML: {first}"))]) from None
    except _TooMuchError as error:
        raise ReadingError(name, [(error.line, Problem((), error.message))]) from None
    if events.problems:
        raise ReadingError(name, sorted(events.problems, key=lambda one: one[0]))
    return Document(name, data, events.lines)


def read_file(path: Path) -> str:
    """A file's text. ReadingError when it is not there, is no text, or is too large."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise ReadingError(str(path), [(0, Problem((), f"is larger than {LARGEST // 1024} KiB"))])
        return raw.decode("utf-8-sig")
    except OSError as error:
        raise ReadingError(str(path), [(0, Problem((), f"cannot be read: {error.strerror}"))]) from None
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ReadingError(str(path), [(line, Problem((), "is not UTF-8 text"))]) from None


def read_terms_document(name_or_path: str, relative_to: Path | None = None) -> Document:
    """Shipped terms by name, or terms in a file (a path, from `relative_to` where it is given)."""
    if name_or_path in SHIPPED:
        text = resources.files("bot.terms").joinpath(f"{name_or_path}.yaml").read_text("utf-8")
        return read_yaml(text, f"{name_or_path}.yaml")
    if not name_or_path.endswith((".yaml", ".yml")):
        problem = Problem((), "are no shipped terms, and no .yaml file", name_or_path, near(name_or_path, SHIPPED))
        raise ReadingError("terms", [(0, problem)])
    path = Path(name_or_path) if relative_to is None else relative_to / name_or_path
    return read_yaml(read_file(path), str(path))


def read_terms_data(name_or_path: str, relative_to: Path | None = None) -> Mapping[str, Any]:
    """The data of terms as they are written, checked. ReadingError says everything that is wrong, with its line."""
    document = read_terms_document(name_or_path, relative_to)
    terms_of(document)
    data: Mapping[str, Any] = document.data
    return data


def terms_of(document: Document, fill: Mapping[str, object] | None = None) -> Terms:
    """The terms in a document, with the blanks that `fill` gives. ReadingError says what is wrong, with its line."""
    try:
        return read_terms(document.data, fill)
    except TermsError as error:
        raise document.error(error.problems) from None


def load_terms(name_or_path: str, fill: Mapping[str, object] | None = None, relative_to: Path | None = None) -> Terms:
    """Terms by name or path, with their blanks filled."""
    return terms_of(read_terms_document(name_or_path, relative_to), fill)


def parse_terms(text: str, fill: Mapping[str, object] | None = None, name: str = "terms") -> Terms:
    """Terms from their text, with their blanks filled."""
    return terms_of(read_yaml(text, name), fill)
