"""Conflicts declared, alternates nominated, proxies lodged: who may not, or need not, vote in person."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam

from bot.rules.record import Ruling
from storage import tables as t
from storage.ballots import Voting
from storage.facts import Conflict, LodgedProxy, Nomination, OfferState
from storage.link import Prepared
from storage.shelf import Shelf

CONFLICTS, NOMINATIONS, PROXIES = (
    Shelf(Conflict, t.Conflicts),
    Shelf(Nomination, t.Nominations),
    Shelf(LodgedProxy, t.Proxies),
)
_c, _n, _p = CONFLICTS.table.c, NOMINATIONS.table.c, PROXIES.table.c

_CONFLICTS = Prepared(CONFLICTS.select().where(_c.decision == bindparam("decision")).order_by(_c.number))
_PROXIES = Prepared(PROXIES.select().where(_p.decision == bindparam("decision")).order_by(_p.number))
_NOMINATIONS = {
    (body, decision): Prepared(
        NOMINATIONS.select()
        .where(*([_n.body == bindparam("body")] if body else []))
        .where(*([_n.decision == bindparam("decision")] if decision else []))
        .order_by(_n.number)
    )
    for body in (False, True)
    for decision in (False, True)
}


class Offering(Voting):
    """The part of a transaction that knows conflicts, nominations and proxies; all in the order in which they came."""

    def add_conflict(self, conflict: Conflict) -> None:
        self._add(CONFLICTS, conflict)

    def conflict(self, conflict: str) -> Conflict | None:
        return self._find(CONFLICTS, conflict)

    def conflicts(self, decision: str) -> tuple[Conflict, ...]:
        return self._all(CONFLICTS, _CONFLICTS, decision=decision)

    def rule_conflict(self, conflict: str, ruling: Ruling, by: str, at: datetime) -> None:
        """Record the ruling; a later one takes its place."""
        ruled = {"ruling": ruling, "ruled_by": by, "ruled_at": at}
        CONFLICTS.update(self._link, self.team, conflict, ruled)

    def add_nomination(self, nomination: Nomination) -> None:
        self._add(NOMINATIONS, nomination)

    def nomination(self, nomination: str) -> Nomination | None:
        return self._find(NOMINATIONS, nomination)

    def nominations(self, body: str | None = None, decision: str | None = None) -> tuple[Nomination, ...]:
        """Those that name the body, or the decision (not the standing ones of its body), or both."""
        statement = _NOMINATIONS[body is not None, decision is not None]
        return self._all(NOMINATIONS, statement, body=body, decision=decision)

    def answer_nomination(self, nomination: str, state: OfferState, at: datetime) -> None:
        NOMINATIONS.update(self._link, self.team, nomination, {"state": state, "answered_at": at})

    def add_proxy(self, proxy: LodgedProxy) -> None:
        self._add(PROXIES, proxy)

    def proxy(self, proxy: str) -> LodgedProxy | None:
        return self._find(PROXIES, proxy)

    def proxies(self, decision: str) -> tuple[LodgedProxy, ...]:
        return self._all(PROXIES, _PROXIES, decision=decision)

    def answer_proxy(self, proxy: str, state: OfferState, at: datetime) -> None:
        """At most one accepted proxy of a seat and decision: end the one before first."""
        PROXIES.update(self._link, self.team, proxy, {"state": state, "answered_at": at})
