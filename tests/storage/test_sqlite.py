from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import sqlite as sqlite_module
from storage.failures import NotStoredError
from storage.store import open_store
from tests.databases import sqlite_url
from tests.patience import until
from tests.storage.acting import BallotIn, Cast, Do, act, cast, found_body, open_decision
from tests.storage.raw import count, execute


async def test_work_that_breaks_the_connection_does_not_end_the_writer(tmp_path):
    store = open_store(sqlite_url(tmp_path))
    await store.start()
    with pytest.raises(NotStoredError):
        await store.run(lambda tx, _: tx._link.driver.close(), Do(act=act()))
    await store.run(found_body, Do(act=act()))
    assert len(await store.read(lambda tx, _: tx.bodies(), Do(act=act()))) == 1
    await store.stop()


class Broken:
    """A connection whose next COMMIT may fail."""

    def __init__(self, connection, *, fail):
        self.connection = connection
        self.fail = fail

    def __getattr__(self, name):
        return getattr(self.connection, name)

    def execute(self, sql, *values):
        if self.fail and sql == "COMMIT":
            self.fail = False
            raise sqlite3.OperationalError("disk I/O error")
        return self.connection.execute(sql, *values)


async def test_nobody_of_a_batch_whose_commit_fails_is_told_of_success(tmp_path, monkeypatch):
    url = sqlite_url(tmp_path)
    store = open_store(url)
    broken = []
    together = store._engine._commit_together

    def commit_together(connection, batch):
        broken.append(Broken(connection, fail=len(broken) == 2))
        return together(broken[-1], batch)

    monkeypatch.setattr(store._engine, "_commit_together", commit_together)
    await store.start()
    await store.run(found_body, Do(act=act()))
    await store.run(open_decision, Do(act=act()))
    votes = [store.run(cast, Cast(act=act(f"U{n}", f"r{n}"), seat=f"m{n}")) for n in range(20)]
    endings = await asyncio.gather(*votes, return_exceptions=True)
    told = {f"m{n}" for n, ending in enumerate(endings) if isinstance(ending, BallotIn)}
    assert any(isinstance(ending, NotStoredError) for ending in endings)
    assert told == {row[0] for row in execute(url, "SELECT seat FROM ballots")}
    again = [await store.run(cast, Cast(act=act(f"U{n}", f"r{n}"), seat=f"m{n}")) for n in range(20)]
    assert all(isinstance(answer, BallotIn) for answer in again)
    assert count(url, "ballots") == 20
    await store.stop()


async def test_a_locked_file_is_a_clear_answer_and_no_more(tmp_path, monkeypatch):
    url = sqlite_url(tmp_path)
    store = open_store(url)
    await store.start()
    holder = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(NotStoredError, match="locked"):
        await store.run(found_body, Do(act=act()))
    holder.execute("ROLLBACK")
    holder.close()
    await store.run(found_body, Do(act=act()))
    assert count(url, "bodies") == 1
    await store.stop()


async def test_a_full_disk_is_a_clear_answer_and_recovers(tmp_path):
    url = sqlite_url(tmp_path)
    store = open_store(url)
    await store.start()
    await store.run(found_body, Do(act=act()))
    pages = []

    def limit(tx, do):
        used = tx._link.driver.execute("PRAGMA page_count").fetchone()[0]
        pages.append(tx._link.driver.execute(f"PRAGMA max_page_count = {do.what or used + 2}").fetchone()[0])

    await store.run(limit, Do(act=act()))
    with pytest.raises((sqlite3.OperationalError, NotStoredError)):
        await store.run(lambda tx, _: tx.put_terms({"words": "x" * 100_000}, {}) and None, Do(act=act("U1", "r1")))
    assert count(url, "terms") == 1
    await store.run(limit, Do(act=act(), what=1_000_000))
    await store.run(lambda tx, _: tx.put_terms({"words": "x" * 100_000}, {}) and None, Do(act=act("U1", "r1")))
    assert count(url, "terms") == 2
    await store.stop()


async def test_the_clock_of_a_file_never_goes_back(tmp_path, monkeypatch):
    url = sqlite_url(tmp_path)
    times = [datetime(2026, 11, 22, 12, tzinfo=UTC)]

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return times[0]

    monkeypatch.setattr(sqlite_module, "datetime", Clock)
    seen = []
    for hour in (12, 13, 11):
        times[0] = datetime(2026, 11, 22, hour, tzinfo=UTC)
        store = open_store(url)
        await store.start()
        await store.run(lambda tx, _: seen.append(tx.now()), Do(act=act()))
        await store.stop()
    assert [moment.hour for moment in seen] == [12, 13, 13]


@pytest.mark.parametrize("limits", [{"CARRY_OVER_AFTER": 2}, {"CARRY_OVER_AT_REST": 2, "REST_SECONDS": 0.01}])
async def test_the_journal_is_carried_over_beside_the_commits(tmp_path, monkeypatch, limits):
    for name, limit in limits.items():
        monkeypatch.setattr(f"storage.sqlite.{name}", limit)
    url = sqlite_url(tmp_path)

    def written():
        return Path(url.removeprefix("sqlite:///")).read_bytes()

    store = open_store(url)
    await store.start()
    await store.run(found_body, Do(act=act()))
    before = written()
    await store.run(open_decision, Do(act=act()))
    await until(lambda: written() != before, "the journal in the file")
    await store.stop()
