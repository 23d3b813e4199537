"""When each body is looked at next: when time alone may bring it something, or when its log has gone on since."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, or_, select, text, update

from storage import tables as t
from storage.link import Link, Prepared
from storage.log import Logging

_heads = t.table_of(t.Heads)
_WHICH = (_heads.c.team, _heads.c.body)
_PLANNED = Prepared(
    select(*_WHICH)
    .where(text("body IS NOT NULL"), _heads.c.look_at <= bindparam("now"))
    .order_by(_heads.c.look_at)
    .limit(bindparam("most"))
)
_MOVED = Prepared(
    select(*_WHICH)
    .where(
        text("body IS NOT NULL AND size > seen_size"),
        or_(_heads.c.seen_at.is_(None), _heads.c.seen_at <= bindparam("rested", type_=_heads.c.seen_at.type)),
    )
    .order_by(_heads.c.seen_at)
    .limit(bindparam("most"))
)
_TOO_FAR = Prepared(
    select(*_WHICH).where(text("body IS NOT NULL"), _heads.c.look_at > bindparam("far")).limit(bindparam("most"))
)
_NEXT = Prepared(
    select(func.min(_heads.c.look_at, type_=_heads.c.look_at.type)).where(
        text("body IS NOT NULL"), _heads.c.look_at > bindparam("now")
    )
)
_mine = (_heads.c.team == bindparam("by_team"), _heads.c.origin == bindparam("by_origin"))
_STATE = Prepared(select(_heads.c.size, _heads.c.seen_at).where(*_mine))
_SEEN = Prepared(
    update(_heads)
    .where(*_mine, _heads.c.seen_size <= bindparam("by_size"))
    .values(seen_size=bindparam("seen_size"), seen_at=bindparam("seen_at"), look_at=bindparam("look_at"))
)
_LATER = Prepared(update(_heads).where(*_mine).values(seen_size=bindparam("seen_size"), look_at=bindparam("look_at")))
FARTHEST = timedelta(hours=25)
"""No body is left alone for longer. What was planned for later was planned by a clock that has been set back since."""


def to_look_at(link: Link, now: datetime, *, rest: timedelta, most: int) -> list[tuple[str, str]]:
    """`(team, body)` of the bodies that want a look now, each once, what is planned first; three indexes answer it.

    A body whose log has gone on is looked at again only after `rest`.
    """
    found = [
        *link.rows(_PLANNED, now=now, most=most),
        *link.rows(_MOVED, rested=now - rest, most=most),
        *link.rows(_TOO_FAR, far=now + FARTHEST, most=most),
    ]
    return list(dict.fromkeys((team, body) for team, body in found))


def next_look(link: Link, now: datetime) -> datetime | None:
    """When the next look at a body is planned; None: none is."""
    row = link.row(_NEXT, now=now)
    return None if row is None else row[0]


class Looking(Logging):
    """The part of a transaction that knows when a body was looked at."""

    def last_look(self, body: str) -> tuple[int, datetime | None] | None:
        """How many events the body's log has, and up to when time's work was done; None where it has no log yet."""
        row = self._link.row(_STATE, by_team=self.team, by_origin=self.origin(body))
        return None if row is None else (row[0], row[1])

    def looked(self, body: str, *, size: int, at: datetime, look_at: datetime) -> bool:
        """All that time had brought by `at` is done, as the log stood at `size`; look again at `look_at` at the latest.

        False, and nothing is stored, where somebody has looked at a longer log meanwhile.
        """
        mine = {"by_team": self.team, "by_origin": self.origin(body)}
        return self._link.change(_SEEN, **mine, by_size=size, seen_size=size, seen_at=at, look_at=look_at) == 1

    def look_later(self, body: str, *, size: int, look_at: datetime) -> None:
        """Something went wrong: what time has brought is still to be done, but not before `look_at`."""
        mine = {"by_team": self.team, "by_origin": self.origin(body)}
        self._link.change(_LATER, **mine, seen_size=size, look_at=look_at)
