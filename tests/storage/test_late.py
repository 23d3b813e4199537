"""On PostgreSQL what others wait for is written last: acts on one decision meet for a moment, and never in a ring."""

from __future__ import annotations

import asyncio

import psycopg
import pytest
import pytest_asyncio
from psycopg import errors

from storage import postgres
from storage.store import open_store
from tests.databases import postgres_url
from tests.storage.acting import SEATS, BallotIn, Cast, Do, act, ballot, cast, found_body, open_decision
from tests.storage.raw import count, execute


@pytest.fixture
def url():
    return postgres_url()


@pytest_asyncio.fixture
async def stores(url):
    """Two programs on one database."""
    both = [open_store(url) for _ in range(2)]
    for store in both:
        await store.start()
    await both[0].run(found_body, Do(act=act()))
    await both[0].run(open_decision, Do(act=act()))
    yield both
    for store in both:
        await store.stop()


async def test_votes_of_two_programs_on_one_decision_never_wait_for_each_other_in_a_ring(stores, url):
    votes = [
        stores[n % 2].run(cast, Cast(act=act(f"U{seat}", f"r{n}-{seat}", action_ts=f"1.{n}"), seat=f"m{seat}"))
        for n in range(4)
        for seat in range(len(SEATS))
    ]
    answers = await asyncio.gather(*votes)
    assert all(isinstance(answer, BallotIn) for answer in answers)
    assert count(url, "ballots") == len(votes)
    assert execute(url, "SELECT size FROM heads WHERE body IS NOT NULL") == [(len(votes) + 1,)]
    assert execute(url, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == [(0,)]


async def test_between_the_lock_on_the_log_and_the_commit_there_is_one_round_trip(stores, monkeypatch):
    said = []
    real_execute, real_pipeline = psycopg.Connection.execute, psycopg.Connection.pipeline

    def execute_one(connection, sql, *given, **named):
        said.append(str(sql))
        return real_execute(connection, sql, *given, **named)

    def pipeline(connection):
        said.append("together:")
        return real_pipeline(connection)

    monkeypatch.setattr(psycopg.Connection, "execute", execute_one)
    monkeypatch.setattr(psycopg.Connection, "pipeline", pipeline)
    await stores[0].run(cast, Cast(act=act("U1", "r1"), seat="m1"))
    (lock,) = [n for n, sql in enumerate(said) if "FROM heads" in sql and "FOR UPDATE" in sql]
    together, *written, commit = said[lock + 1 :]
    assert (together, commit) == ("together:", "COMMIT")
    starts = ("INSERT INTO events", "UPDATE heads", "INSERT INTO outbox")
    assert all(sql.startswith(start) for sql, start in zip(written, starts, strict=True))


async def test_what_waits_to_be_added_and_cannot_be_undoes_its_act_alone(stores, url, monkeypatch):
    monkeypatch.setattr(postgres.time, "sleep", lambda _: None)
    first = await stores[0].run(cast, Cast(act=act("U1", "r1"), seat="m1"))
    runs = []

    def same_reference(tx, vote):
        runs.append(1)
        tx.add_ballot(ballot(tx, "m2", "U2", id=first.ballot))
        tx.post("result", body="B000000001", to="C1", key="never")
        return BallotIn(ballot=first.ballot, seat="m2", choice=vote.choice, replaced=None, live=True)

    with pytest.raises(errors.UniqueViolation):
        await stores[0].run(same_reference, Cast(act=act("U2", "r2"), seat="m2"))
    assert len(runs) > 1, "it is run again, in case the two had only met"
    assert count(url, "ballots") == 1
    assert count(url, "outbox WHERE key = 'never'") == count(url, "inbox WHERE request = 'r2'") == 0
    assert isinstance(await stores[0].run(cast, Cast(act=act("U2", "r3"), seat="m2")), BallotIn)


async def test_what_waits_to_be_added_is_there_for_whoever_asks_in_the_same_act(stores):
    def look(tx, _):
        made = tx.add_ballot(ballot(tx, "m3", "U3"))
        found = tx.live_ballot("D000000001", "m3")
        assert found is not None
        return BallotIn(ballot=found.id, seat="m3", choice=made.choice, replaced=None, live=found.id == made.id)

    assert (await stores[0].run(look, Do(act=act("U3", "r")))).live
