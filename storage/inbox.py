"""Requests that were answered: the same one again gets the first answer, and nothing happens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import bindparam, insert, select

from bot.rules.findings import Refusal
from storage import tables as t
from storage.facts import Act
from storage.link import Link, Prepared

C = TypeVar("C")
_table = t.table_of(t.Inbox)
_ADAPTERS: dict[str, tuple[type[Any], TypeAdapter[Any]]] = {}

_RECALL = Prepared(
    select(_table.c.answer_type, _table.c.answer).where(
        _table.c.team == bindparam("team"), _table.c.request == bindparam("request")
    )
)
_KEEP = Prepared(insert(_table).values({c.name: bindparam(c.name) for c in _table.c}))


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that was given before."""

    value: Any


def answerable(cls: type[C]) -> type[C]:
    """Mark a frozen dataclass as an answer that the inbox can keep. Its name is how it is found again: never rename it.

    The annotations are read here, so what they name must be imported for good, not only for type checking.
    """
    known = _ADAPTERS.get(cls.__name__)
    if known is not None and (known[0].__module__, known[0].__qualname__) != (cls.__module__, cls.__qualname__):
        raise TypeError(f"two answers are called {cls.__name__}")
    _ADAPTERS[cls.__name__] = (cls, TypeAdapter(cls))
    return cls


answerable(Refusal)


def recall(link: Link, act: Act) -> Answered | None:
    """The answer that this request got in this workspace, if it came before."""
    if not act.request:
        return None
    row = link.row(_RECALL, team=act.team, request=act.request)
    if row is None:
        return None
    name, answer = row
    return Answered(None if name == "None" else _ADAPTERS[name][1].validate_json(answer))


def keep(link: Link, act: Act, answer: Any) -> None:
    """Keep the answer to this request. TypeError: its class is not `answerable`."""
    if not act.request:
        return
    name, words = _written(answer)
    kept = {"request": act.request, "person": act.person, "via": act.via, "answer_type": name, "answer": words}
    link.change(_KEEP, team=act.team, **kept)


def _written(answer: Any) -> tuple[str, str]:
    if answer is None:
        return "None", "null"
    name = type(answer).__name__
    cls, adapter = _ADAPTERS.get(name, (None, None))
    if adapter is None or cls is not type(answer):
        raise TypeError(f"{name} is not answerable: decorate it")
    return name, adapter.dump_json(answer).decode()
