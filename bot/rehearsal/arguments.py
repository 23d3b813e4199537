"""Reads what the bot sends to a Web API method: a form or JSON, each argument of its kind, nothing unknown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.rehearsal.errors import Json, SlackError, invalid_arguments

EVERYWHERE = frozenset({"token", "team_id"})  # Bolt sends team_id along with every call
KINDS = frozenset({"str", "bool", "int", "list", "json"})


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    kind: str
    required: bool


def declare(line: str) -> tuple[Argument, ...]:
    """Arguments from a line such as "channel! text limit:int": name, ! where required, :kind where not a string."""
    declared = []
    for word in line.split():
        name, _, kind = word.partition(":")
        declared.append(Argument(name=name.rstrip("!"), kind=kind or "str", required=name.endswith("!")))
        if declared[-1].kind not in KINDS:
            raise ValueError(f"unknown kind of argument: {word}")
    return tuple(declared)


async def read_body(request: web.Request) -> Json:
    """The arguments as sent. Raises SlackError for JSON or a form that cannot be read."""
    sent: Json = dict(request.query)
    body = await request.read()
    if not body:
        return sent
    kind = request.content_type
    try:
        words = body.decode("utf-8")
    except UnicodeDecodeError as why:
        raise SlackError("invalid_charset") from why
    if kind == "application/json":
        try:
            given = json.loads(words)
        except ValueError as why:
            raise SlackError("invalid_json") from why
        if not isinstance(given, dict):
            raise SlackError("json_not_object")
        return sent | given
    if kind == "application/x-www-form-urlencoded":
        return sent | dict(parse_qsl(words, keep_blank_values=True))
    raise SlackError("invalid_post_type")


def sort_out(sent: Json, declared: tuple[Argument, ...], *, strict: bool) -> Json:
    """Each argument in its kind. Raises invalid_arguments, naming all that is missing, unknown or of another kind."""
    wrong: list[str] = []
    read: Json = {}
    for argument in declared:
        value = sent.get(argument.name)
        if value is None or (value == "" and argument.kind != "str"):
            if argument.required:
                wrong.append(f"missing required field: {argument.name} [json-pointer:]")
            continue
        try:
            read[argument.name] = _convert(argument.kind, value)
        except (TypeError, ValueError):
            wrong.append(f"must provide a value of kind {argument.kind} [json-pointer:/{argument.name}]")
    if strict:
        known = {argument.name for argument in declared} | EVERYWHERE
        wrong += [f"invalid additional property: {name} [json-pointer:]" for name in sent if name not in known]
    if wrong:
        raise invalid_arguments(*wrong)
    return read


def _convert(kind: str, value: Any) -> Any:
    match kind:
        case "str":
            return _string(value)
        case "int":
            if isinstance(value, bool):
                raise TypeError("a boolean is no number")
            return int(value)
        case "bool":
            return _truth(value)
        case "list":
            return value if isinstance(value, list) else [part for part in str(value).split(",") if part]
    return json.loads(value) if isinstance(value, str) else value


def _string(value: Any) -> str:
    if isinstance(value, (dict, list, bool)):
        raise TypeError("not a string")
    return str(value)


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    match str(value).lower():
        case "1" | "true":
            return True
        case "0" | "false":
            return False
    raise ValueError(f"{value!r} is neither true nor false")
