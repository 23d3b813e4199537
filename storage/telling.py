"""The lines of digests: what each said, which are settled since, and how the digest itself stands."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, select

from storage import tables as t
from storage.link import Prepared
from storage.reminding import Reminding
from storage.shelf import Shelf
from storage.tables.told import ToldLines
from storage.told_facts import Shown, Standing, ToldLine

LINES = Shelf(ToldLine, ToldLines, by="number")
_given = tuple(name for name in LINES.names if name != "number")
_l, _outbox = LINES.table.c, t.table_of(t.Outbox).c
_ADD = Prepared(
    lambda insert: (
        insert(LINES.table)
        .values({name: bindparam(name) for name in _given})
        .inline()
        .on_conflict_do_nothing(index_elements=["team", "person", "day", "body", "duty", "kind"])
    )
)
_OF_BODY = Prepared(
    LINES.select().where(_l.body == bindparam("body"), _l.day >= bindparam("first")).order_by(_l.day, _l.number)
)
_OF_DAYS = Prepared(
    LINES.select()
    .where(_l.person == bindparam("person"), _l.day >= bindparam("first"), _l.day <= bindparam("last"))
    .where(_l.shown == Shown.SETTLED)
    .order_by(_l.due, _l.number)
)
_STANDING = Prepared(
    select(_outbox.sent_ts, _outbox.leased_until).where(
        _outbox.team == bindparam("team"), _outbox.key == bindparam("key")
    )
)


class Telling(Reminding):
    """The part of a transaction that knows what digests said."""

    def add_told(self, line: ToldLine) -> None:
        """Keep what a line says; the same line again is nothing new."""
        self._own(line)
        self._link.change(_ADD, **{name: getattr(line, name) for name in _given})

    def told_in(self, body: str, first: date) -> tuple[ToldLine, ...]:
        """The lines of one body in everybody's digests, from a day on."""
        return self._all(LINES, _OF_BODY, body=body, first=first)

    def settled_lines(self, person: str, first: date, last: date) -> tuple[ToldLine, ...]:
        """Of somebody's digests of some days what was settled after they were sent, by when it was due."""
        return self._all(LINES, _OF_DAYS, person=person, first=first, last=last)

    def show_line(self, number: int, shown: Shown) -> None:
        """As what a line is to stand from now on."""
        LINES.update(self._link, self.team, number, {"shown": shown})  # type: ignore[arg-type]  # its column is a number

    def standing(self, key: str) -> Standing | None:
        """How a message stands; None: there is none. A lease that has run out by now ended with whoever had it."""
        row = self._link.row(_STANDING, team=self.team, key=key)
        if row is None:
            return None
        return Standing(sent=bool(row[0]), busy=row[1] is not None and row[1] > self.now())
