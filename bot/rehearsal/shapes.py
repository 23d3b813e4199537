"""The building bricks of a form check: a text, a list, a set of fields, each saying what is wrong and where.

A check takes a value, its JSON pointer and the list in which it notes every problem, in Slack's own words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Check = Callable[[Any, str, list[str]], None]


def fault(found: list[str], words: str, at: str) -> None:
    found.append(f"[ERROR] {words} [json-pointer:{at}]")


def string(most: int, least: int = 1, pattern: str | None = None) -> Check:
    """A string of so many characters, and of that pattern if one is given."""
    form = re.compile(pattern) if pattern else None

    def check(value: Any, at: str, found: list[str]) -> None:
        if not isinstance(value, str):
            fault(found, "must provide a string", at)
        elif len(value) > most:
            fault(found, f"must be less than {most + 1} characters", at)
        elif len(value) < least:
            fault(found, f"must be more than {least - 1} characters", at)
        elif form is not None and not form.fullmatch(value):
            fault(found, "failed to match the expected format", at)

    return check


def flag(value: Any, at: str, found: list[str]) -> None:
    """True or false."""
    if not isinstance(value, bool):
        fault(found, "must provide a boolean", at)


def whole(least: int, most: int) -> Check:
    """A whole number within bounds."""

    def check(value: Any, at: str, found: list[str]) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            fault(found, "must provide an integer", at)
        elif not least <= value <= most:
            fault(found, f"must be between {least} and {most}", at)

    return check


def one_of(*words: str) -> Check:
    """One of a few words."""

    def check(value: Any, at: str, found: list[str]) -> None:
        if value not in words:
            fault(found, f"must be one of: {', '.join(words)}", at)

    return check


def many(item: Check, most: int, least: int = 1) -> Check:
    """A list of so many, each of which is checked."""

    def check(value: Any, at: str, found: list[str]) -> None:
        if not isinstance(value, list):
            fault(found, "must provide an array", at)
            return
        if len(value) > most:
            fault(found, f"no more than {most} items allowed", at)
        if len(value) < least:
            fault(found, f"no fewer than {least} items allowed", at)
        for index, entry in enumerate(value):
            item(entry, f"{at}/{index}", found)

    return check


def fields(known: Mapping[str, Check], required: Iterable[str] = (), either: tuple[str, ...] = ()) -> Check:
    """An object of known fields; those required, and at least one of `either`, must be there."""
    must = tuple(required)

    def check(value: Any, at: str, found: list[str]) -> None:
        if not isinstance(value, dict):
            fault(found, "must provide an object", at)
            return
        for name in must:
            if name not in value:
                fault(found, f"missing required field: {name}", at)
        if either and not any(name in value for name in either):
            fault(found, f"must define either {' or '.join(f'`{name}`' for name in either)}", at)
        for name, entry in value.items():
            field = known.get(name)
            if field is None:
                fault(found, f"invalid additional property: {name}", at)
            else:
                field(entry, f"{at}/{name}", found)

    return check


def by_type(table: Mapping[str, Check]) -> Check:
    """An object whose `type` says which check applies."""

    def check(value: Any, at: str, found: list[str]) -> None:
        if not isinstance(value, dict):
            fault(found, "must provide an object", at)
        elif "type" not in value:
            fault(found, "missing required field: type", at)
        elif not isinstance(value["type"], str) or value["type"] not in table:
            fault(found, f"unsupported type: {value['type']}", f"{at}/type")
        else:
            table[value["type"]](value, at, found)

    return check


def anything(_value: Any, _at: str, _found: list[str]) -> None:
    """A field whose value was checked elsewhere."""


TYPE: dict[str, Check] = {"type": anything}


def plain(most: int) -> Check:
    """A plain_text object."""
    return by_type(
        {"plain_text": fields({**TYPE, "text": string(most), "emoji": flag}, required=("text",))},
    )


def text(most: int) -> Check:
    """A text object: plain_text or mrkdwn."""
    return by_type(
        {
            "plain_text": fields({**TYPE, "text": string(most), "emoji": flag}, required=("text",)),
            "mrkdwn": fields({**TYPE, "text": string(most), "verbatim": flag}, required=("text",)),
        }
    )
