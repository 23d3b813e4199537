"""Ballots: every one that was handed in stays on record, and at most one of a seat is live."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, text, update

from storage import tables as t
from storage.decisions import Deciding
from storage.facts import CastBallotFact
from storage.link import Prepared
from storage.shelf import Shelf

BALLOTS = Shelf(CastBallotFact, t.Ballots)
_table = t.table_of(t.Ballots)

_live = text("live")
"""As the index of live ballots says it: otherwise SQLite would not use it."""
_of_decision = BALLOTS.select().where(_table.c.decision == bindparam("decision"))
_LIVE = Prepared(_of_decision.where(_table.c.seat == bindparam("seat"), _live))
_ALL = Prepared(_of_decision.order_by(_table.c.number))
_ALL_LIVE = Prepared(_of_decision.where(_live).order_by(_table.c.number))
_END = Prepared(
    update(_table)
    .where(_table.c.team == bindparam("by_team"), _table.c.decision == bindparam("by_decision"))
    .where(_table.c.id == bindparam("by_id"), _live)
    .values(live=False, ended=bindparam("ended"))
)


def tapped(action_ts: str) -> tuple[int, int]:
    """Slack's time of a tap as a number of seconds and microseconds, to compare by."""
    seconds, _, fraction = action_ts.partition(".")
    return int(seconds), int(fraction[:6].ljust(6, "0"))


class Voting(Deciding):
    """The part of a transaction that knows ballots."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._live: dict[tuple[str, str], CastBallotFact | None] = {}

    def live_ballot(self, decision: str, seat: str) -> CastBallotFact | None:
        """The ballot that counts for a seat, as this act goes by it.

        Nothing is locked: should somebody else vote for the seat meanwhile, the index of live ballots refuses whoever
        comes second, and the store runs that act again, which then sees the other's ballot.
        """
        place = (decision, seat)
        if place not in self._live:
            self._live[place] = self._one(BALLOTS, _LIVE, decision=decision, seat=seat)
        return self._live[place]

    def add_ballot(self, ballot: CastBallotFact) -> CastBallotFact:
        """Store a ballot and return it as it was stored: the live one of its seat, which ends the one before.

        Of two ballots of one caster the later tap stands: an earlier tap that comes late is stored as superseded.
        """
        self._own(ballot)
        before = self.live_ballot(ballot.decision, ballot.seat)
        if not ballot.live or (before is not None and _overtaken(ballot, before)):
            ballot = replace(ballot, live=False, ended=ballot.ended or "superseded")
        elif before is not None:
            self._end(before, "superseded")
        BALLOTS.add(self._link, ballot)
        if ballot.live:
            self._live[ballot.decision, ballot.seat] = ballot
        return ballot

    def ballots(self, decision: str, *, live_only: bool = True) -> tuple[CastBallotFact, ...]:
        """In the order in which they were handed in."""
        return self._all(BALLOTS, _ALL_LIVE if live_only else _ALL, decision=decision)

    def void_ballots(self, decision: str, seat: str, why: str) -> tuple[CastBallotFact, ...]:
        """End the live ballot of a seat (`recused`, `withdrawn`); returns what was ended, as it stands now."""
        before = self.live_ballot(decision, seat)
        if before is None:
            return ()
        self._end(before, why)
        return (replace(before, live=False, ended=why),)

    def _end(self, ballot: CastBallotFact, why: str) -> None:
        ended = {"by_decision": ballot.decision, "by_id": ballot.id, "ended": why}
        self._link.change(_END, by_team=self.team, **ended)
        self._live[ballot.decision, ballot.seat] = None


def _overtaken(late: CastBallotFact, before: CastBallotFact) -> bool:
    if late.cast_by != before.cast_by or not (late.action_ts and before.action_ts):
        return False
    return tapped(late.action_ts) < tapped(before.action_ts)
