"""One act in one workspace: everything asked or written through it belongs to that workspace and to nobody else."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from storage.facts import Act
from storage.link import Link, Prepared
from storage.shelf import Shelf

F = TypeVar("F")
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


_PAIRS = tuple(one + other for one in _CROCKFORD for other in _CROCKFORD)


def _letters(count: int) -> str:
    drawn = int.from_bytes(secrets.token_bytes((5 * count + 7) // 8), "big")
    return "".join([_PAIRS[(drawn >> place) & 1023] for place in range(0, 5 * count, 10)])


class Scope:
    """What every part of a transaction stands on: the team, the act, the wire and the clock."""

    def __init__(self, link: Link, act: Act, clock: Callable[[Link], datetime], *, writing: bool = True) -> None:
        self.act = act
        self.team = act.team
        self._link = link
        self._clock = clock
        self._writing = writing
        self._asked: datetime | None = None

    def now(self) -> datetime:
        """The database's time (UTC), with the rehearsal's offset. Ask after locking: before, it may be out of date."""
        self._asked = self._clock(self._link)
        return self._asked

    def new_id(self) -> str:
        """An opaque identity: ten characters that nobody misreads."""
        return _letters(10)

    def new_ballot_ref(self) -> str:
        """A reference that a voter can read out: `7Q3F-2K`."""
        drawn = _letters(6)
        return f"{drawn[:4]}-{drawn[4:]}"

    def _one(self, shelf: Shelf[F], statement: Prepared, **values: Any) -> F | None:
        return shelf.one(self._link, statement, team=self.team, **values)

    def _all(self, shelf: Shelf[F], statement: Prepared, **values: Any) -> tuple[F, ...]:
        return shelf.all(self._link, statement, team=self.team, **values)

    def _find(self, shelf: Shelf[F], by: str) -> F | None:
        return shelf.one(self._link, shelf.find, team=self.team, by=by)

    def _add(self, shelf: Shelf[F], fact: F) -> None:
        self._own(fact)
        shelf.add(self._link, fact)

    def _own(self, fact: Any) -> None:
        if fact.team != self.team:
            raise ValueError(f"a fact of workspace {fact.team} in a transaction of {self.team}")
