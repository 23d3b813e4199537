"""Which rungs of the ladder went into whose digest, and whether a digest has gone out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import bindparam, select

from storage import tables as t
from storage.link import Prepared
from storage.looking import Looking
from storage.reminder_facts import Reminder
from storage.shelf import Shelf
from storage.tables.reminders import Reminders

REMINDERS = Shelf(Reminder, Reminders, by="number")
_r, _outbox = REMINDERS.table.c, t.table_of(t.Outbox)
_ENTER = Prepared(
    lambda insert: (
        insert(REMINDERS.table)
        .values({name: bindparam(name) for name in REMINDERS.names})
        .inline()
        .on_conflict_do_nothing(index_elements=["team", "body", "duty", "kind", "rung_on", "person"])
    )
)
_OF_DAYS = Prepared(
    REMINDERS.select()
    .where(_r.person == bindparam("person"), _r.day >= bindparam("first"), _r.day <= bindparam("last"))
    .order_by(_r.number)
)
_PARCEL = Prepared(
    select(_outbox.c.state, _outbox.c.data)
    .where(_outbox.c.team == bindparam("team"), _outbox.c.key == bindparam("key"))
    .with_for_update()
)
_PENDING = "pending"


class Reminding(Looking):
    """The part of a transaction that knows reminders."""

    def enter_reminder(self, reminder: Reminder) -> bool:
        """Enter a rung into somebody's digest; False, and nothing is written, where it was entered before."""
        self._own(reminder)
        given = {name: getattr(reminder, name) for name in REMINDERS.names}
        return self._link.change(_ENTER, **given) == 1

    def reminders(self, person: str, first: date, last: date) -> tuple[Reminder, ...]:
        """What was entered into somebody's digests of some days, in the order in which it was entered."""
        return self._all(REMINDERS, _OF_DAYS, person=person, first=first, last=last)

    def waiting_parcel(self, key: str) -> tuple[bool, Mapping[str, object]]:
        """Whether a parcel may still be added to, and its data. One that waits is not sent before this act is over."""
        row = self._link.row(_PARCEL, team=self.team, key=key)
        return (True, {}) if row is None else (row[0] == _PENDING, row[1])
