from __future__ import annotations

import asyncio
import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from bot.rules.findings import Refusal
from bot.rules.record import Choice
from storage.failures import NotStoredError, SchemaError
from storage.postgres import PostgresEngine
from storage.store import open_store
from tests.databases import postgres_url, sqlite_url
from tests.storage.acting import BODY, DECISION, BallotIn, Cast, Do, act, ballot, cast, close
from tests.storage.raw import count, execute


async def test_the_same_request_again_has_one_effect_and_the_same_answer(voting, url):
    vote = Cast(act=act("U1", "r1"), seat="m1")
    first = await voting.run(cast, vote)
    before = [count(url, table) for table in ("ballots", "events", "outbox", "inbox")]
    again = [await voting.run(cast, vote) for _ in range(3)]
    assert again == [first] * 3
    assert isinstance(first, BallotIn)
    assert [count(url, table) for table in ("ballots", "events", "outbox", "inbox")] == before


async def test_the_same_request_many_times_at_once_has_one_effect(voting, url):
    answers = await asyncio.gather(*[voting.run(cast, Cast(act=act("U1", "r1"), seat="m1")) for _ in range(20)])
    assert len(set(answers)) == 1
    assert count(url, "ballots") == 1
    assert count(url, "events WHERE type = 'slack:ballot:cast'") == 1


async def test_the_same_request_on_two_programs_has_one_effect(voting, url):
    other = open_store(url)
    await other.start()
    votes = [s.run(cast, Cast(act=act("U1", "r1"), seat="m1")) for s in (voting, other) for _ in range(10)]
    assert len(set(await asyncio.gather(*votes))) == 1
    assert count(url, "ballots") == 1
    await other.stop()


async def test_a_refusal_is_an_answer_too(voting, url):
    vote = Cast(act=act("U9", "r1"), seat="m1")
    first = await voting.run(cast, vote)
    await voting.run(lambda tx, _: tx.appoint(BODY, "m1", "U9"), Do(act=act()))
    assert isinstance(first, Refusal)
    assert await voting.run(cast, vote) == first
    assert count(url, "ballots") == 0


async def test_without_a_request_every_act_counts(voting, url):
    for _ in range(3):
        await voting.run(cast, Cast(act=act("U1"), seat="m1"))
    assert count(url, "ballots") == 3
    assert count(url, "inbox") == 0


async def test_an_answer_that_cannot_be_kept_undoes_its_act(voting, url):
    def service(tx, _):
        tx.add_ballot(ballot(tx, "m1", "U1"))
        return {"not": "answerable"}

    with pytest.raises(TypeError, match="not answerable"):
        await voting.run(service, Do(act=act("U1", "r1")))
    assert count(url, "ballots") == 0


async def test_an_act_that_raises_leaves_no_trace_while_others_commit(voting, url):
    def fails(tx, vote):
        cast(tx, vote)
        raise RuntimeError("a fault of ours")

    before = count(url, "outbox")
    acts = [voting.run(fails if n % 3 == 0 else cast, Cast(act=act(f"U{n}", f"r{n}"), seat=f"m{n}")) for n in range(20)]
    endings = await asyncio.gather(*acts, return_exceptions=True)
    failed = [n for n, ending in enumerate(endings) if isinstance(ending, RuntimeError)]
    assert failed == [n for n in range(20) if n % 3 == 0]
    stored = {row[0] for row in execute(url, "SELECT seat FROM ballots")}
    assert stored == {f"m{n}" for n in range(20) if n % 3}
    assert count(url, "inbox") == len(stored)
    assert count(url, "outbox") == before + len(stored) + 1
    assert count(url, "events WHERE type = 'slack:ballot:cast'") == len(stored)


def _hold_up_a_vote(store, monkeypatch, writing, go_on):
    """The vote's rows are written and its commit waits: in the act itself, or where SQLite waits for the disk."""

    def slow(tx, vote):
        kept = cast(tx, vote)
        writing.set()
        assert go_on.wait(10)
        return kept

    if isinstance(store._engine, PostgresEngine):
        return slow

    def wait_and(run, *given):
        writing.set()
        assert go_on.wait(10)
        return run(*given)

    on_disk = store._engine._on_disk
    monkeypatch.setattr(store._engine, "_on_disk", lambda *given: on_disk(wait_and, *given))
    return cast


async def test_reading_never_writes_and_never_waits_for_the_writer(voting, url, monkeypatch):
    writing, go_on = threading.Event(), threading.Event()
    slow = _hold_up_a_vote(voting, monkeypatch, writing, go_on)
    slowly = asyncio.create_task(voting.run(slow, Cast(act=act("U1"), seat="m1")))
    await asyncio.to_thread(writing.wait, 10)
    assert await voting.read(lambda tx, _: tx.ballots(DECISION), Do(act=act())) == ()
    go_on.set()
    await slowly
    assert len(await voting.read(lambda tx, _: tx.ballots(DECISION), Do(act=act()))) == 1
    with pytest.raises((sqlite3.OperationalError, psycopg.errors.ReadOnlySqlTransaction)):
        await voting.read(lambda tx, _: tx.appoint(BODY, "m1", None), Do(act=act()))
    for write in (lambda tx, _: tx.log(BODY, "a:b:c", {}), lambda tx, _: tx.post("x", body=BODY, to="C1", key="k")):
        with pytest.raises(TypeError):
            await voting.read(write, Do(act=act()))


async def test_a_stopped_store_finishes_what_it_has_and_takes_no_more(voting, url):
    votes = [asyncio.create_task(voting.run(cast, Cast(act=act(f"U{n}"), seat=f"m{n}"))) for n in range(20)]
    await asyncio.sleep(0)
    await voting.stop()
    assert all(isinstance(answer, BallotIn) for answer in await asyncio.gather(*votes))
    assert count(url, "ballots") == 20
    with pytest.raises(NotStoredError):
        await voting.run(cast, Cast(act=act("U1"), seat="m1"))


async def test_a_store_does_not_start_on_tables_that_are_not_its_own(tmp_path):
    for url in (sqlite_url(tmp_path, migrated=False), postgres_url(migrated=False)):
        store = open_store(url)
        with pytest.raises(SchemaError):
            await store.start()
        store.dispose()


@pytest.mark.parametrize("bad", ["mysql://host/name", "sqlite://", "sqlite:///:memory:", "nonsense"])
async def test_a_database_that_could_not_keep_anything_is_refused(bad):
    with pytest.raises(ValueError, match="sqlite:///path"):
        open_store(bad)


async def test_a_commit_waits_for_the_disk(voting, url):
    def asked(tx, _):
        names = ("journal_mode", "synchronous", "foreign_keys") if url.startswith("sqlite") else ("synchronous_commit",)
        ask = "PRAGMA " if url.startswith("sqlite") else "SHOW "
        seen.extend(tx._link.driver.execute(ask + name).fetchone()[0] for name in names)

    seen = []
    await voting.run(asked, Do(act=act()))
    assert seen == (["wal", 2, 1] if url.startswith("sqlite") else ["on"])


async def test_the_rehearsal_moves_the_time_on(url):
    moved = [timedelta()]
    store = open_store(url, lambda: moved[0])
    await store.start()
    before = await store.now()
    moved[0] = timedelta(days=2)
    assert timedelta(days=2) <= await store.now() - before < timedelta(days=2, minutes=1)
    assert abs(before - datetime.now(UTC)) < timedelta(minutes=1)
    await store.stop()


async def test_due_decisions_come_in_the_order_of_their_deadlines(voting):
    now = await voting.now()

    def open_more(tx, _):
        found = tx.decision(DECISION)
        for days, name in ((-1, "D-1"), (-3, "D-3"), (-2, "D-2"), (1, "D+1")):
            at = now + timedelta(days=days)
            tx.add_decision(replace(found, id=name, ref=name, closes_at=at), ())

    await voting.run(open_more, Do(act=act()))
    assert [decision for _, decision in await voting.due(now)] == ["D-3", "D-2", "D-1"]
    await voting.run(close, Do(act=act(), what="D-2"))
    assert [decision for _, decision in await voting.due(now)] == ["D-3", "D-1"]
    assert [found.id for found in await voting.open_decisions()] == ["D-3", "D-1", "D+1", DECISION]


async def test_a_drawn_reference_that_is_taken_is_drawn_again(voting, url, monkeypatch):
    await voting.run(cast, Cast(act=act("U1"), seat="m1"))
    taken = execute(url, "SELECT id FROM ballots")[0][0]
    draws = iter([taken, "AAAA-AA"])
    monkeypatch.setattr("storage.scope.Scope.new_ballot_ref", lambda _: next(draws))
    answer = await voting.run(cast, Cast(act=act("U2", "r2"), seat="m2", choice=Choice.ABSTAIN))
    assert answer.ballot == "AAAA-AA"
    assert count(url, "ballots") == 2
