"""Mandates: who acts or carries a proxy for a seat beyond one decision; and the votes of free proxies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, select, text, update

from storage import tables as t
from storage.acting_facts import Mandate, MandateKind, ProxyVote
from storage.ballots import tapped
from storage.link import Prepared
from storage.offers import Offering
from storage.shelf import Shelf

MANDATES, PROXY_VOTES = Shelf(Mandate, t.Mandates), Shelf(ProxyVote, t.ProxyVotes)
_m, _v, _bodies = MANDATES.table.c, PROXY_VOTES.table.c, t.table_of(t.Bodies)

_alive = text("state IN ('offered', 'accepted')")
_OF_BODY = Prepared(MANDATES.select().where(_m.body == bindparam("body"), _alive).order_by(_m.seat, _m.rank, _m.number))
_OF_PERSON = Prepared(
    MANDATES.select()
    .where((_m.person == bindparam("person")) | (_m.given_by == bindparam("person")), _alive)
    .order_by(_m.body, _m.seat, _m.rank, _m.number)
)
_BODY_ALONE = Prepared(
    select(_bodies.c.id)
    .where(_bodies.c.team == bindparam("team"), _bodies.c.id == bindparam("body"))
    .with_for_update(key_share=True)
)
_VOTES = Prepared(PROXY_VOTES.select().where(_v.decision == bindparam("decision"), text("live")).order_by(_v.number))
_END = Prepared(
    update(PROXY_VOTES.table)
    .where(_v.team == bindparam("by_team"), _v.proxy == bindparam("by_proxy"), text("live"))
    .values(live=False, ended=bindparam("why"))
)


class Mandating(Offering):
    """The part of a transaction that knows mandates and the votes of free proxies."""

    def lock_mandates(self, body: str) -> None:
        """Let nobody else give, answer or end a mandate of this body until this act is committed."""
        if self._writing and self._link.locks_rows:
            self._link.row(_BODY_ALONE, team=self.team, body=body)

    def add_mandate(self, mandate: Mandate) -> None:
        self._add(MANDATES, mandate)

    def mandate(self, mandate: str) -> Mandate | None:
        return self._find(MANDATES, mandate)

    def mandates(self, body: str, kind: MandateKind | None = None) -> tuple[Mandate, ...]:
        """Those offered or accepted, by seat and in the order in which their people are asked."""
        found = self._all(MANDATES, _OF_BODY, body=body)
        return found if kind is None else tuple(one for one in found if one.kind is kind)

    def mandates_of(self, person: str) -> tuple[Mandate, ...]:
        """Those offered or accepted that somebody has given or been given, in every body."""
        return self._all(MANDATES, _OF_PERSON, person=person)

    def update_mandate(self, mandate: str, **changes: Any) -> None:
        """Change named fields; the database refuses to change what was given to whom."""
        MANDATES.update(self._link, self.team, mandate, changes)

    def add_proxy_vote(self, vote: ProxyVote) -> ProxyVote:
        """Store a free holder's choice; it ends the one before. An earlier tap that comes late ends at once."""
        before = next((one for one in self.proxy_votes(vote.decision) if one.proxy == vote.proxy), None)
        if before is not None and _overtaken(vote, before):
            vote = replace(vote, live=False, ended="superseded")
        elif before is not None:
            self.end_proxy_votes(vote.proxy, "superseded")
        self._add(PROXY_VOTES, vote)
        return vote

    def proxy_votes(self, decision: str) -> tuple[ProxyVote, ...]:
        """Those that count, in the order in which they were cast."""
        return self._all(PROXY_VOTES, _VOTES, decision=decision)

    def end_proxy_votes(self, proxy: str, why: str) -> None:
        self._link.change(_END, by_team=self.team, by_proxy=proxy, why=why)


def _overtaken(late: ProxyVote, before: ProxyVote) -> bool:
    """Whether Slack says that the tap that comes now was made before the other."""
    if late.cast_by != before.cast_by or not (late.action_ts and before.action_ts):
        return False
    return tapped(late.action_ts) < tapped(before.action_ts)
