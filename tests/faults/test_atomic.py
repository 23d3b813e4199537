"""I11: an act, its event and the messages it owes are stored together, or not at all."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter

import psycopg
import pytest

from bot.rules.record import Choice, Ruling
from bot.services.alternates import AnswerNomination, NominateAlternate, answer_nomination, nominate_alternate
from bot.services.ballots import CastBallot, cast_ballot
from bot.services.conflicts import DeclareConflict, RuleOnConflict, declare_conflict, rule_on_conflict
from bot.services.proxies import AnswerProxy, GiveProxy, answer_proxy, give_proxy
from storage import postgres
from storage import tables as t
from storage.failures import NotStoredError
from tests.faults.knocking import rows
from tests.services.settled import settled
from tests.services.world import COLLEAGUE, PEOPLE

LEDGER = {t.Ballots: "id", t.Events: "leaf", t.Outbox: "key", t.Inbox: "request", t.Texts: "commitment"}


@pytest.fixture(params=["sqlite", "postgresql"])
async def world(request, tmp_path):
    async with settled(request.param, tmp_path) as made:
        made.kind = request.param
        yield made


async def _kept(world):
    """Everything that an act could leave behind."""
    return {table.__name__: await rows(world.store, table, name) for table, name in LEDGER.items()}


class AccidentError(Exception):
    pass


async def test_a_service_that_raises_after_its_work_leaves_nothing_behind(world):
    decision = await world.opened()
    before = await _kept(world)

    def fails(tx, command):
        cast_ballot(tx, command)
        tx.text("free text beside the log")
        raise AccidentError

    with pytest.raises(AccidentError):
        await world.do(fails, CastBallot, PEOPLE["gp"], decision=decision, choice=Choice.FOR)
    assert await _kept(world) == before


async def test_an_act_that_fails_alone_does_not_take_its_neighbours_in_the_commit_with_it(world):
    import asyncio

    decision = await world.opened()

    def fails(tx, command):
        cast_ballot(tx, command)
        raise AccidentError

    acts = [
        world.do(fails if n % 3 == 0 else cast_ballot, CastBallot, person, decision=decision, choice=Choice.FOR)
        for n, person in enumerate(PEOPLE.values())
    ]
    answers = await asyncio.gather(*acts, return_exceptions=True)
    stored = {row["cast_by"] for row in await rows(world.store, t.Ballots, "cast_by", decision=decision)}
    well = {
        person for person, answer in zip(PEOPLE.values(), answers, strict=True) if not isinstance(answer, AccidentError)
    }
    assert stored == well
    assert len(well) == 8
    assert len(await world.parcels("receipt")) == 8


async def test_a_commit_that_fails_is_not_acknowledged_and_leaves_nothing_behind(world, monkeypatch):
    decision = await world.opened()
    before = await _kept(world)
    _break_the_commit(world, monkeypatch)
    with pytest.raises(NotStoredError):
        await world.do(cast_ballot, CastBallot, PEOPLE["gp"], decision=decision, choice=Choice.FOR)
    monkeypatch.undo()
    world.store._clock = lambda _link: world.now
    assert await _kept(world) == before
    await world.votes(decision, ["gp"])


def _break_the_commit(world, monkeypatch):
    """The disk fails at the very last moment."""
    if world.kind == "postgresql":

        def lost(_connection):
            raise postgres._InDoubtError from psycopg.OperationalError("gone")

        monkeypatch.setattr(postgres, "_commit", lost)
        return
    engine = world.store._engine
    commit_together = engine._commit_together

    class Failing:
        def __init__(self, connection):
            self.connection = connection

        def execute(self, sql, *values):
            if sql == "COMMIT":
                raise sqlite3.OperationalError("disk I/O error")
            return self.connection.execute(sql, *values)

        in_transaction = property(lambda self: self.connection.in_transaction)

    monkeypatch.setattr(
        engine, "_commit_together", lambda connection, batch: commit_together(Failing(connection), batch)
    )


OWED = {
    "slack:ballot:cast": "receipt",
    "slack:ballot:refused": "refusal",
    "slack:conflict:declared": "conflict-ruling",
    "slack:conflict:ruled": "conflict-ruled",
    "slack:alternate:nominated": "alternate-offer",
    "slack:proxy:given": "proxy-offer",
    "slack:proxy:answered": "proxy-answered",
    "clock:decision:closed": "result",
}


async def test_each_event_that_needs_a_message_has_one_row_a_recipient_and_no_row_is_without_its_event(world):
    decision = await world.opened()
    await _a_full_life(world, decision)
    events = Counter(event.type for event in await world.look(lambda tx: tuple(tx.audit(world.body))))
    parcels = await world.parcels()
    kinds = Counter(parcel["kind"] for parcel in parcels)
    assert {kind: kinds[kind] for kind in OWED.values()} == {OWED[name]: events[name] for name in OWED}
    assert all(events[name] for name in OWED), "an act of the list never happened: nothing is proved of it"
    assert set(Counter((p["kind"], p["key"]) for p in parcels).values()) == {1}
    assert kinds["card"] == 1, "many acts share one card"
    assert kinds["alternate-answered"] == 2, "the member and the alternate each hear of it once"
    assert kinds["ballot-void"] == 1
    followed = {
        *OWED.values(),
        "card",
        "alternate-answered",
        "ballot-void",
        "result-notice",
        "signature-request",
        "answer-overtaken",
    }
    assert kinds.keys() <= followed | {"signature-void", "opened"}, "a message that no event asked for"


async def _a_full_life(world, decision):
    """Votes, a refusal, a conflict, an alternate, a proxy, the close."""
    await world.votes(decision, ["lead", "gp", "nursing", "ahp", "medicines", "pharmacy"])
    await world.vote(decision, "gp", Choice.AGAINST)
    await world.vote(decision, COLLEAGUE)
    declared = await world.do(
        declare_conflict, DeclareConflict, PEOPLE["ahp"], decision=decision, kind="financial", nature="Rent"
    )
    await world.do(rule_on_conflict, RuleOnConflict, PEOPLE["lead"], conflict=declared.conflict, ruling=Ruling.WITHDRAW)
    sent = await world.do(nominate_alternate, NominateAlternate, PEOPLE["dental"], decision=decision, person=COLLEAGUE)
    await world.do(answer_nomination, AnswerNomination, COLLEAGUE, nomination=sent.nomination, accept=True)
    given = await world.do(give_proxy, GiveProxy, PEOPLE["optometry"], decision=decision, holder_person=PEOPLE["lead"], instruction=Choice.FOR)  # fmt: skip
    await world.do(answer_proxy, AnswerProxy, PEOPLE["lead"], proxy=given.proxy, accept=True)
    await world.close(decision)


async def test_a_refused_act_is_logged_and_leaves_no_fact(world):
    decision = await world.opened()
    facts = await world.rows()
    await world.vote(decision, COLLEAGUE)
    assert await world.rows() == facts
    logged = [e for e in await world.look(lambda tx: tuple(tx.audit(world.body))) if e.type == "slack:ballot:refused"]
    assert [json.loads(event.bytes)["actor"]["user"] for event in logged] == [COLLEAGUE]
