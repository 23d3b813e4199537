from __future__ import annotations

import asyncio
from contextlib import suppress

import psycopg
import pytest
import pytest_asyncio
from psycopg import errors
from sqlalchemy import literal, select

from storage import postgres
from storage.failures import ForgetfulError, NotStoredError
from storage.link import Prepared
from storage.store import open_store
from tests.databases import postgres_url
from tests.patience import PATIENCE
from tests.storage.acting import DECISION, BallotIn, Cast, Do, act, cast, found_body, open_decision
from tests.storage.raw import count, execute

KILL_OTHERS = (
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture
def url():
    return postgres_url()


@pytest_asyncio.fixture
async def voting(url):
    store = open_store(url)
    await store.start()
    await store.run(found_body, Do(act=act()))
    await store.run(open_decision, Do(act=act()))
    yield store
    await store.stop()


async def test_a_connection_lost_in_mid_act_is_tried_again(voting, url):
    runs = []

    def cut(tx, vote):
        answer = cast(tx, vote)
        runs.append(1)
        if len(runs) == 1:
            execute(url, KILL_OTHERS)
        return answer

    answer = await voting.run(cut, Cast(act=act("U1", "r1"), seat="m1"))
    assert isinstance(answer, BallotIn)
    assert len(runs) == 2
    assert [row[0] for row in execute(url, "SELECT id FROM ballots")] == [answer.ballot]


async def test_connections_lost_while_idle_are_noticed(voting, url):
    await asyncio.gather(*[voting.run(cast, Cast(act=act(f"U{n}", f"r{n}"), seat=f"m{n}")) for n in range(20)])
    execute(url, KILL_OTHERS)
    assert len(await voting.read(lambda tx, _: tx.ballots(DECISION), Do(act=act()))) == 20
    execute(url, KILL_OTHERS)
    answer = await voting.run(cast, Cast(act=act("U1", "again"), seat="m1"))
    assert isinstance(answer, BallotIn)


@pytest.fixture
def lost(monkeypatch):
    """The next answer to a COMMIT is lost: with `after`, the server has done it."""
    state = {"after": None}
    execute_one = psycopg.Connection.execute

    def losing(connection, sql, *values, **named):
        after = state["after"]
        if sql != "COMMIT" or after is None:
            return execute_one(connection, sql, *values, **named)
        state["after"] = None
        if after:
            execute_one(connection, sql)
        connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(psycopg.Connection, "execute", losing)
    return state


@pytest.mark.parametrize("after", [True, False])
async def test_a_commit_in_doubt_is_settled_before_anybody_is_told(voting, url, lost, after):
    lost["after"] = after
    answer = await voting.run(cast, Cast(act=act("U1", "r1"), seat="m1"))
    assert isinstance(answer, BallotIn)
    assert [row[0] for row in execute(url, "SELECT id FROM ballots")] == [answer.ballot]
    assert count(url, "events WHERE type = 'slack:ballot:cast'") == 1


@pytest.mark.parametrize("after", [True, False])
async def test_without_a_request_a_commit_in_doubt_is_never_acknowledged(voting, url, lost, after):
    lost["after"] = after
    with pytest.raises(NotStoredError, match="nobody can know"):
        await voting.run(cast, Cast(act=act("U1"), seat="m1"))
    assert count(url, "ballots") == after


async def test_acts_that_meet_are_run_again(voting, url):
    runs = []

    def meets(tx, vote):
        runs.append(1)
        if len(runs) < 4:
            raise [errors.DeadlockDetected, errors.SerializationFailure, errors.UniqueViolation][len(runs) - 1]
        return cast(tx, vote)

    assert isinstance(await voting.run(meets, Cast(act=act("U1", "r1"), seat="m1")), BallotIn)
    assert len(runs) == 4
    assert count(url, "ballots") == 1


async def test_acts_that_meet_without_end_are_given_up(voting, url, monkeypatch):
    monkeypatch.setattr(postgres.time, "sleep", lambda _: None)
    runs = []

    def meets(tx, _):
        runs.append(1)
        raise errors.DeadlockDetected

    with pytest.raises(errors.DeadlockDetected):
        await voting.run(meets, Do(act=act()))
    assert len(runs) == postgres.ATTEMPTS


async def test_a_true_deadlock_ends_with_both_acts_done(voting, url):
    first = {"a": asyncio.Event(), "b": asyncio.Event()}
    loop = asyncio.get_running_loop()
    tries = []

    def crossing(mine, other):
        def service(tx, _):
            tries.append(mine)
            tx.update_body("B000000001", name=mine) if mine == "a" else tx.update_decision(DECISION, card_ts=mine)
            loop.call_soon_threadsafe(first[mine].set)
            asyncio.run_coroutine_threadsafe(first[other].wait(), loop).result(PATIENCE)
            tx.update_decision(DECISION, result_ts=mine) if mine == "a" else tx.update_body("B000000001", name=mine)

        return voting.run(service, Do(act=act()))

    await asyncio.gather(crossing("a", "b"), crossing("b", "a"))
    assert len(tries) >= 3, "nobody was undone: they have not met"
    ((card, result),) = execute(url, "SELECT card_ts, result_ts FROM decisions")
    assert (card, result) == ("b", "a")


async def test_a_lock_that_is_held_too_long_is_a_clear_answer(voting, url):
    with psycopg.connect(url) as holder:
        holder.execute("SELECT 1 FROM decisions FOR UPDATE")
        with pytest.raises(NotStoredError, match="lock timeout"):
            await voting.run(cast, Cast(act=act("U1", "r1"), seat="m1"))
    assert isinstance(await voting.run(cast, Cast(act=act("U1", "r1"), seat="m1")), BallotIn)


async def test_a_database_that_is_read_only_is_a_clear_refusal(voting, url):
    name = execute(url, "SELECT current_database()")[0][0]
    execute(url, f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    execute(url, KILL_OTHERS)
    with pytest.raises((NotStoredError, errors.ReadOnlySqlTransaction)):
        await voting.run(cast, Cast(act=act("U1", "r1"), seat="m1"))
    assert count(url, "ballots") == 0


async def test_the_time_is_asked_after_the_lock(voting, url):
    with psycopg.connect(url) as holder:
        holder.execute("SELECT 1 FROM decisions FOR UPDATE")
        waiting = asyncio.create_task(voting.run(cast, Cast(act=act("U1", "r1"), seat="m1")))
        await asyncio.sleep(0.3)
        (released,) = holder.execute("SELECT clock_timestamp()").fetchone()
    await waiting
    ((cast_at,),) = execute(url, "SELECT cast_at FROM ballots")
    assert cast_at >= released


async def test_a_commit_that_the_server_turned_into_a_rollback_is_no_success(voting, url):
    def swallows(tx, vote):
        answer = cast(tx, vote)
        with suppress(errors.ForeignKeyViolation):
            tx.appoint("B999999999", "m1", "U1")
        tx.finish = lambda _: None
        return answer

    with pytest.raises(NotStoredError, match="ROLLBACK"):
        await voting.run(swallows, Cast(act=act("U1", "r1"), seat="m1"))
    assert count(url, "ballots") == 0


async def test_a_database_set_to_forget_is_overruled(url):
    name = execute(url, "SELECT current_database()")[0][0]
    execute(url, f'ALTER DATABASE "{name}" SET synchronous_commit = off')
    store = open_store(url)
    await store.start()
    seen = []
    show = "SHOW synchronous_commit"
    await store.run(lambda tx, _: seen.append(tx._link.driver.execute(show).fetchone()[0]), Do(act=act()))
    assert seen == ["on"]
    await store.stop()


async def test_a_server_that_does_not_sync_is_refused(url, monkeypatch):
    monkeypatch.setattr(postgres, "_FSYNC", Prepared(select(literal("off"))))
    store = open_store(url)
    with pytest.raises(ForgetfulError, match="fsync"):
        await store.start()
    await store._engine.stop()


async def test_an_act_that_went_by_an_older_ballot_is_run_again(voting, url):
    """A later tap commits between this act's look at the seat and its ballot: the later tap must stand."""
    loop = asyncio.get_running_loop()
    looked, voted = asyncio.Event(), asyncio.Event()
    runs = []

    def slow(tx, vote):
        tx.live_ballot(DECISION, "m1")
        runs.append(1)
        loop.call_soon_threadsafe(looked.set)
        asyncio.run_coroutine_threadsafe(voted.wait(), loop).result(10)
        return cast(tx, vote)

    def tap(second):
        return Cast(act=act("U1", f"r{second}", action_ts=f"170000000{second}.0"), seat="m1")

    await voting.run(cast, tap(1))
    slowly = asyncio.create_task(voting.run(slow, tap(2)))
    await looked.wait()
    await voting.run(cast, tap(3))
    voted.set()
    assert not (await slowly).live
    assert len(runs) == 2
    assert execute(url, "SELECT action_ts FROM ballots WHERE live") == [("1700000003.0",)]
    assert count(url, "ballots") == 3


async def test_acts_that_log_at_once_wait_for_the_logs_end_and_are_not_run_again(voting, url):
    runs = []

    def service(tx, _):
        runs.append(1)
        tx.log("B000000001", "test:event:made", {})

    await asyncio.gather(*[voting.run(service, Do(act=act())) for _ in range(60)])
    assert len(runs) == 60
    assert count(url, "events") == 61
