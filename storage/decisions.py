"""Decisions and the electorate that was frozen when each was opened."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, insert, select

from storage import tables as t
from storage.facts import Decision, DecisionState, Elector
from storage.link import Prepared
from storage.people import Peopled
from storage.shelf import Shelf

DECISIONS = Shelf(Decision, t.Decisions)
_table, _electors, _counters = map(t.table_of, (t.Decisions, t.Electors, t.Counters))

_BY_REF = Prepared(DECISIONS.select().where(_table.c.ref == bindparam("ref")))
_one = DECISIONS.select().where(_table.c.id == bindparam("by"))
_SHARE = Prepared(_one.with_for_update(read=True))
_ALONE = Prepared(_one.with_for_update())
_LISTED = {
    (body, state): Prepared(
        DECISIONS.select()
        .where(*([_table.c.body == bindparam("body")] if body else []))
        .where(*([_table.c.state == bindparam("state")] if state else []))
        .order_by(_table.c.opened_at.desc(), _table.c.id.desc())
        .limit(bindparam("most"))
    )
    for body in (False, True)
    for state in (False, True)
}
_ADD_ELECTOR = Prepared(insert(_electors).values({c.name: bindparam(c.name) for c in _electors.c}).inline())
_of_decision = (_electors.c.team == bindparam("team"), _electors.c.decision == bindparam("decision"))
_ELECTORATE = Prepared(select(_electors.c.seat, _electors.c.person).where(*_of_decision).order_by(_electors.c.seat))
_SEATS = Prepared(
    select(_electors.c.seat).where(*_of_decision, _electors.c.person == bindparam("person")).order_by(_electors.c.seat)
)
_NEXT = Prepared(
    lambda insert: (
        insert(_counters)
        .values(team=bindparam("team"), body=bindparam("body"), year=bindparam("year"), last=1)
        .on_conflict_do_update(index_elements=["team", "body", "year"], set_={"last": _counters.c.last + 1})
        .returning(_counters.c.last)
    )
)


class Deciding(Peopled):
    """The part of a transaction that knows decisions."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._terms_of: dict[str, str] = {}

    def next_ref(self, body: str, year: int) -> str:
        """The next reference of the body in that year (`cluster-2026-3`); none is given twice."""
        known = self.body(body)
        if known is None:
            raise LookupError(f"no body {body} in this workspace")
        row = self._link.row(_NEXT, team=self.team, body=body, year=year)
        assert row is not None  # noqa: S101 - RETURNING gives a row or the statement fails
        return f"{known.key}-{year}-{row[0]}"

    def add_decision(self, decision: Decision, electorate: tuple[Elector, ...]) -> None:
        """Open a decision with its frozen electorate. Terms, text and electorate never change from here on."""
        self._add(DECISIONS, decision)
        for elector in electorate:
            named = {"seat": elector.seat, "person": elector.person}
            self._link.change(_ADD_ELECTOR, team=self.team, decision=decision.id, **named)

    def decision(self, decision: str) -> Decision | None:
        """As it is now; others may change it meanwhile. To act upon it, lock it."""
        return self._seen(self._find(DECISIONS, decision))

    def decision_by_ref(self, ref: str) -> Decision | None:
        return self._seen(self._one(DECISIONS, _BY_REF, ref=ref))

    def lock_decision(self, decision: str, *, exclusive: bool = False) -> Decision | None:
        """As it is, and as it stays until this act is committed.

        Shared: others may hand in ballots meanwhile, nobody may close it. Exclusive: nobody else may act upon it.
        """
        if not (self._writing and self._link.locks_rows):
            return self.decision(decision)
        return self._seen(self._one(DECISIONS, _ALONE if exclusive else _SHARE, by=decision))

    def decisions(
        self, body: str | None = None, state: DecisionState | None = None, limit: int = 50
    ) -> tuple[Decision, ...]:
        """The newest first."""
        statement = _LISTED[body is not None, state is not None]
        return self._all(DECISIONS, statement, body=body, state=state, most=limit)

    def update_decision(self, decision: str, **changes: Any) -> None:
        """Change named fields; the database refuses to change what is frozen or announced."""
        DECISIONS.update(self._link, self.team, decision, changes)

    def electorate(self, decision: str) -> tuple[Elector, ...]:
        """All seats as frozen at the opening, vacant ones too, by seat."""
        rows = self._link.rows(_ELECTORATE, team=self.team, decision=decision)
        return tuple(Elector(seat=seat, person=person) for seat, person in rows)

    def elector_seats(self, decision: str, person: str) -> tuple[str, ...]:
        """The seats that somebody held when the decision was opened."""
        rows = self._link.rows(_SEATS, team=self.team, decision=decision, person=person)
        return tuple(seat for (seat,) in rows)

    def _seen(self, decision: Decision | None) -> Decision | None:
        if decision is not None:
            self._terms_of[decision.id] = decision.terms
        return decision

    def _terms_at(self, body: str, decision: str | None) -> str:
        if decision is not None and (decision in self._terms_of or self.decision(decision)):
            return self._terms_of[decision]
        known = self.body(body) if body else None
        return known.terms if known else ""
