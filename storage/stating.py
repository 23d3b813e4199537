"""What members say on a decision besides their ballots, the chair's steps on it, and votes taken down for somebody."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select, text, update

from storage import tables as t
from storage.link import Prepared
from storage.scope import Scope
from storage.shelf import Shelf
from storage.stating_facts import RecordedVote, Statement, Step

STATEMENTS = Shelf(Statement, t.Statements)
STEPS = Shelf(Step, t.Steps, by="decision")
RECORDED = Shelf(RecordedVote, t.RecordedVotes, by="ballot")
_s, _p, _r = STATEMENTS.table.c, STEPS.table.c, RECORDED.table.c
_outbox = t.table_of(t.Outbox)

_of_decision = STATEMENTS.select().where(_s.decision == bindparam("decision"))
_ALL = Prepared(_of_decision.order_by(_s.number))
_STANDING = Prepared(_of_decision.where(text("ended = ''")).order_by(_s.number))
_STEPS = Prepared(STEPS.select().where(_p.decision == bindparam("decision")).order_by(_p.at))
_RECORDED = Prepared(RECORDED.select().where(_r.decision == bindparam("decision")).order_by(_r.at, _r.ballot))
_OBJECT = Prepared(
    update(RECORDED.table)
    .where(
        _r.team == bindparam("by_team"), _r.decision == bindparam("by_decision"), _r.ballot == bindparam("by_ballot")
    )
    .values(objected_at=bindparam("objected_at"), objection=bindparam("objection"))
)
_CARD_AT = Prepared(
    select(_outbox.c.decision).where(
        _outbox.c.team == bindparam("team"),
        _outbox.c.sent_channel == bindparam("channel"),
        _outbox.c.sent_ts == bindparam("ts"),
        text("kind = 'card'"),
    )
)


class Stating(Scope):
    """The part of a transaction that knows statements, steps and recorded votes."""

    def add_statement(self, statement: Statement) -> None:
        """One of a kind stands for a seat (a position: for an organisation): end the one before first."""
        self._add(STATEMENTS, statement)

    def statement(self, statement: str) -> Statement | None:
        return self._find(STATEMENTS, statement)

    def statements(self, decision: str, *, standing_only: bool = True) -> tuple[Statement, ...]:
        """In the order in which they were made."""
        return self._all(STATEMENTS, _STANDING if standing_only else _ALL, decision=decision)

    def end_statement(self, statement: str, why: str) -> None:
        STATEMENTS.update(self._link, self.team, statement, {"ended": why})

    def add_step(self, step: Step) -> None:
        """One of a kind on a decision, and for good."""
        self._add(STEPS, step)

    def steps(self, decision: str) -> tuple[Step, ...]:
        return self._all(STEPS, _STEPS, decision=decision)

    def add_recorded_vote(self, vote: RecordedVote) -> None:
        """How the ballot of this reference came to be; the ballot itself is added first."""
        self._add(RECORDED, vote)

    def recorded_votes(self, decision: str) -> tuple[RecordedVote, ...]:
        return self._all(RECORDED, _RECORDED, decision=decision)

    def object_to_recorded(self, decision: str, ballot: str, at: datetime, words: str) -> None:
        """Keep that the member objected; the ballot is made void apart from this."""
        found = {"by_decision": decision, "by_ballot": ballot}
        self._link.change(_OBJECT, by_team=self.team, **found, objected_at=at, objection=words)

    def decision_of_card(self, channel: str, ts: str) -> str | None:
        """The decision whose card is the message at this place; None where there is none."""
        row = self._link.row(_CARD_AT, team=self.team, channel=channel, ts=ts)
        return None if row is None else str(row[0])
