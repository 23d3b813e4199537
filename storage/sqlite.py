"""SQLite: acts that wait share a commit, and readers beside them never keep them waiting.

An act that raises is undone alone; nobody hears of success before the commit. Acts run in the event loop, and only
what waits for the disk or for a lock runs in a thread: a writer in a thread of its own fights the loop for the
interpreter at each statement, which more than doubled the time of a vote.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import PoolProxiedConnection, bindparam, select, update

from storage import tables as t
from storage.engine import STOP_WITHIN, R, Work, resolve
from storage.failures import NotStoredError
from storage.link import Link, Prepared
from storage.sqlite_file import PATIENCE_MS, open_database
from storage.together import Seen, TogetherLink

BATCH = 64
"""Acts that share a commit, at most."""
_READERS = 2
CARRY_OVER_AFTER, CARRY_OVER_AT_REST, REST_SECONDS = 1024, 64, 1.0
"""Commits after which the journal is carried over into the file, in a thread of its own; fewer where nobody has acted
for a while. It keeps the disk busy, so that a commit beside it takes several times as long."""
_AGAIN = 3
"""Times that an act is tried whose drawn identity was taken."""
_instance = t.table_of(t.Instance)
_STORED_CLOCK = Prepared(select(_instance.c.clock))
_STORE_CLOCK = Prepared(update(_instance).values(clock=bindparam("at")))


class _Job(NamedTuple):
    work: Work[Any]
    future: asyncio.Future[Any]


class _Ending(NamedTuple):
    job: _Job
    value: Any
    error: BaseException | None


class SqliteEngine:
    """Runs acts on one SQLite file."""

    def __init__(self, url: str) -> None:
        self.database = open_database(url)
        self._waiting: list[_Job] = []
        self._turns: asyncio.Task[None] | None = None
        self._writing: PoolProxiedConnection | None = None
        self._disk: ThreadPoolExecutor | None = None
        self._readers: ThreadPoolExecutor | None = None
        self._posted: Callable[[], None] = lambda: None
        self._known: dict[str, Any] = {}
        self._uncarried = 0
        self._rest: asyncio.TimerHandle | None = None
        self._seen = Seen()
        self._latest = datetime.min.replace(tzinfo=UTC)
        self._clock_lock = threading.Lock()

    async def start(self, posted: Callable[[], None]) -> None:
        """Get ready to write, and start a few readers."""
        self._posted = posted
        self._readers = ThreadPoolExecutor(_READERS, "quorate-reader")
        self._disk = ThreadPoolExecutor(1, "quorate-disk")

    async def stop(self) -> None:
        if self._turns is not None:
            await asyncio.wait({self._turns}, timeout=STOP_WITHIN)
        if self._rest is not None:
            self._rest.cancel()
        for threads in (self._disk, self._readers):
            if threads is not None:
                await asyncio.to_thread(threads.shutdown, wait=True, cancel_futures=True)
        self._let_go()
        self.database.dispose()

    async def write(self, work: Work[R], *, repeatable: bool) -> R:  # noqa: ARG002 - a SQLite commit is never in doubt
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        self._waiting.append(_Job(work, future))
        if self._turns is None or self._turns.done():
            self._turns = loop.create_task(self._take_turns(), name="quorate-writer")
        return await future

    async def read(self, work: Work[R]) -> R:
        assert self._readers is not None  # noqa: S101 - the store starts before it reads
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, work)

    def clock(self, link: Link) -> datetime:  # noqa: ARG002 - the other database asks its server
        """The host's clock, but never earlier than it was before, here or in the file."""
        return self._not_before(datetime.now(UTC))

    def _not_before(self, moment: datetime) -> datetime:
        with self._clock_lock:
            self._latest = max(self._latest, moment)
            return self._latest

    def _read(self, work: Work[R]) -> R:
        pooled = self.database.raw_connection()
        connection: Any = pooled.driver_connection
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")
            return work(Link(connection, self.database.dialect, self._known))
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("PRAGMA query_only = OFF")
            pooled.close()

    async def _take_turns(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            try:
                self._writing = self._writing or self._connect()
                endings, posted = await self._commit_together(self._writing.driver_connection, batch)
            except Exception as error:  # noqa: BLE001 - whatever it was, nobody of the batch may believe to be stored
                endings, posted = _all_failed(batch, error), False
                self._let_go()
            for job, value, failure in endings:
                resolve(job.future, value, failure)
            if posted:
                self._posted()
            self._uncarried += 1
            if self._uncarried >= CARRY_OVER_AFTER:
                self._begin_carrying()
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(REST_SECONDS, self._at_rest)

    def _at_rest(self) -> None:
        if self._uncarried >= CARRY_OVER_AT_REST:
            self._begin_carrying()

    def _begin_carrying(self) -> None:
        if self._readers is not None:
            self._uncarried = 0
            self._readers.submit(self._carry_over)

    def _carry_over(self) -> None:
        """What cannot be carried over now, because somebody reads what was there before, is so the next time."""
        pooled = self.database.raw_connection()
        try:
            pooled.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
        except sqlite3.OperationalError:
            pooled.invalidate()
        finally:
            pooled.close()

    def _connect(self) -> PoolProxiedConnection:
        """The connection that writes; it never waits for a lock in the loop (see `_begin`)."""
        pooled = self.database.raw_connection()
        assert pooled.driver_connection is not None  # noqa: S101 - it was just opened
        pooled.driver_connection.execute("PRAGMA busy_timeout = 0")
        return pooled

    def _let_go(self) -> None:
        """Of what failed nothing is believed: a new connection, and nothing known from before."""
        self._seen = Seen()
        if self._writing is not None:
            self._writing.invalidate()
            self._writing = None

    async def _commit_together(self, connection: Any, batch: list[_Job]) -> tuple[list[_Ending], bool]:
        """As a rule every act ends well: they are undone one by one only where one has failed, all run again."""
        await self._begin(connection)
        link = self._link(connection)
        try:
            endings = [_Ending(job, job.work(link), None) for job in batch]
        except Exception:  # noqa: BLE001 - whose fault it was is found out below
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            self._seen = Seen()
            await self._begin(connection)
            link = self._link(connection)
            endings = [self._run_one(link, connection, job) for job in batch]
        link.finish()
        link.change(_STORE_CLOCK, at=self.clock(link))
        await self._on_disk(connection.execute, "COMMIT")
        return endings, link.posted

    async def _begin(self, connection: Any) -> None:
        """Nobody else writes, as a rule; where another process does, wait for it outside the loop."""
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
            try:
                await self._on_disk(connection.execute, "BEGIN IMMEDIATE")
            finally:
                connection.execute("PRAGMA busy_timeout = 0")

    def _link(self, connection: Any) -> TogetherLink:
        self._seen.hold(connection.execute("PRAGMA data_version").fetchone()[0])
        link = TogetherLink(connection, self.database.dialect, self._known, self._seen)
        stored = link.row(_STORED_CLOCK)
        if stored is not None and stored[0] is not None:
            self._not_before(stored[0])
        link.hopeful = True
        return link

    async def _on_disk(self, run: Callable[..., Any], *given: Any) -> None:
        await asyncio.get_running_loop().run_in_executor(self._disk, run, *given)

    def _run_one(self, link: TogetherLink, connection: Any, job: _Job) -> _Ending:
        link.hopeful = False
        for attempt in range(_AGAIN):
            connection.execute("SAVEPOINT act")
            link.begin_act()
            try:
                value = job.work(link)
            except BaseException as error:
                if not connection.in_transaction:
                    raise
                connection.execute("ROLLBACK TO act")
                link.undo_act()
                connection.execute("RELEASE act")
                if not _taken(error) or attempt == _AGAIN - 1:
                    return _Ending(job, None, error)
            else:
                connection.execute("RELEASE act")
                return _Ending(job, value, None)
        raise AssertionError("an act ends")


def _all_failed(batch: list[_Job], error: BaseException) -> list[_Ending]:
    failed = []
    for job in batch:
        told = NotStoredError(f"the database did not take it: {error}")
        told.__cause__ = error
        failed.append(_Ending(job, None, told))
    return failed


def _taken(error: BaseException) -> bool:
    return isinstance(error, sqlite3.IntegrityError) and str(error).startswith("UNIQUE")
