"""Duties: which of them somebody said are done, and how all the meetings of a body stand, in one query each."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import bindparam

from storage.duty_facts import DutyDone
from storage.link import Prepared
from storage.meeting_facts import ActionPoint, Sitting
from storage.meetings import ACTIONS, SITTINGS
from storage.scope import Scope
from storage.shelf import Shelf
from storage.tables.duties import DutiesDone

DONE = Shelf(DutyDone, DutiesDone)
_d, _s = DONE.table.c, SITTINGS.table.c
_STANDING = Prepared(
    DONE.select()
    .where(_d.body == bindparam("body"), _d.due_on >= bindparam("since"), _d.undone_at.is_(None))
    .order_by(_d.due_on, _d.number)
)
_a = ACTIONS.table.c
_OPEN_ACTIONS = Prepared(
    ACTIONS.select().where(_a.body == bindparam("body"), _a.done_at.is_(None), _a.due != "").order_by(_a.due, _a.id)
)
_SITTINGS = Prepared(SITTINGS.select().where(_s.body == bindparam("body")))


class Dutiful(Scope):
    """The part of a transaction that knows what was said of duties."""

    def add_duty_done(self, done: DutyDone) -> None:
        self._add(DONE, done)

    def duty_done(self, done: str) -> DutyDone | None:
        return self._find(DONE, done)

    def duties_done(self, body: str, since: date) -> tuple[DutyDone, ...]:
        """What was said of duties due from a day on, and stands; in the order of their days."""
        return self._all(DONE, _STANDING, body=body, since=since)

    def undo_duty(self, done: str, by: str, at: datetime) -> None:
        """Take back what was said."""
        DONE.update(self._link, self.team, done, {"undone_by": by, "undone_at": at})

    def sittings(self, body: str) -> tuple[Sitting, ...]:
        """How each meeting of a body stands of which anything is known."""
        return self._all(SITTINGS, _SITTINGS, body=body)

    def actions_due(self, body: str) -> tuple[ActionPoint, ...]:
        """The actions of a body that have a day and are not done, by their days."""
        return self._all(ACTIONS, _OPEN_ACTIONS, body=body)
