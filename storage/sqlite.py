"""SQLite: one writer that lets waiting acts share a commit, and readers beside it that never keep it waiting.

Each act has its own savepoint. An act that raises is undone alone; nobody hears of success before the commit.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple

from sqlalchemy import Engine as Database
from sqlalchemy import PoolProxiedConnection, bindparam, create_engine, event, make_url, select, update

from storage import tables as t
from storage.engine import STOP_WITHIN, R, Work, resolve
from storage.failures import NotStoredError
from storage.link import Link, Prepared
from storage.together import TogetherLink

BATCH = 64
"""Acts that share a commit, at most."""
_READERS = 2
_PATIENCE = 200
_AGAIN = 3
"""Times that an act is tried whose drawn identity was taken."""
_instance = t.table_of(t.Instance)
_STORED_CLOCK = Prepared(select(_instance.c.clock))
_STORE_CLOCK = Prepared(update(_instance).values(clock=bindparam("at")))


class _Job(NamedTuple):
    work: Work[Any]
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop


class _Ending(NamedTuple):
    job: _Job
    value: Any
    error: BaseException | None


def open_database(url: str) -> Database:
    """An engine whose connections begin and commit only when told to. ValueError: the URL names no file."""
    if not make_url(url).database or make_url(url).database == ":memory:":
        raise ValueError("SQLite needs a file: sqlite:///path; what is kept in memory is not kept")
    database = create_engine(url, connect_args={"isolation_level": None, "check_same_thread": False}, pool_size=4)

    @event.listens_for(database, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA busy_timeout = 2000")
        _write_ahead(connection)
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")

    return database


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Set the file's journal to WAL, once in its life. SQLite does not wait for a lock here, so we do."""
    for attempt in range(_PATIENCE):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if attempt == _PATIENCE - 1:
                raise
            time.sleep(0.05)
        else:
            return


class SqliteEngine:
    """Runs acts on one SQLite file."""

    def __init__(self, url: str) -> None:
        self.database = open_database(url)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._writer: threading.Thread | None = None
        self._readers: ThreadPoolExecutor | None = None
        self._posted: Callable[[], None] = lambda: None
        self._known: dict[str, Any] = {}
        self._latest = datetime.min.replace(tzinfo=UTC)
        self._clock_lock = threading.Lock()

    async def start(self, posted: Callable[[], None]) -> None:
        """Start one writer and a few readers."""
        self._posted = posted
        self._readers = ThreadPoolExecutor(_READERS, "quorate-reader")
        self._writer = threading.Thread(target=self._write_all, name="quorate-writer", daemon=True)
        self._writer.start()

    async def stop(self) -> None:
        self._jobs.put(None)
        if self._writer is not None:
            await asyncio.to_thread(self._writer.join, STOP_WITHIN)
        if self._readers is not None:
            await asyncio.to_thread(self._readers.shutdown, wait=True, cancel_futures=True)
        self.database.dispose()

    async def write(self, work: Work[R], *, repeatable: bool) -> R:  # noqa: ARG002 - a SQLite commit is never in doubt
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        self._jobs.put(_Job(work, future, loop))
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

    def _write_all(self) -> None:
        pooled: PoolProxiedConnection | None = None
        while (job := self._jobs.get()) is not None:
            batch = self._gather(job)
            try:
                pooled = pooled or self.database.raw_connection()
                endings, posted = self._commit_together(pooled.driver_connection, batch)
            except BaseException as error:  # noqa: BLE001 - whatever it was, nobody of the batch may believe to be stored
                endings, posted = _all_failed(batch, error), False
                if pooled is not None:
                    pooled.invalidate()
                    pooled = None
            self._tell(endings, posted=posted)
        if pooled is not None:
            pooled.close()

    def _gather(self, first: _Job) -> list[_Job]:
        batch = [first]
        while len(batch) < BATCH:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                break
            if job is None:
                self._jobs.put(None)
                break
            batch.append(job)
        return batch

    def _commit_together(self, connection: Any, batch: list[_Job]) -> tuple[list[_Ending], bool]:
        link = TogetherLink(connection, self.database.dialect, self._known)
        connection.execute("BEGIN IMMEDIATE")
        stored = link.row(_STORED_CLOCK)
        if stored is not None and stored[0] is not None:
            self._not_before(stored[0])
        endings = [self._run_one(link, connection, job) for job in batch]
        link.finish()
        link.change(_STORE_CLOCK, at=self.clock(link))
        connection.execute("COMMIT")
        return endings, link.posted

    def _run_one(self, link: TogetherLink, connection: Any, job: _Job) -> _Ending:
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

    def _tell(self, endings: list[_Ending], *, posted: bool) -> None:
        for loop in {ending.job.loop for ending in endings}:
            told = [ending for ending in endings if ending.job.loop is loop]
            with suppress(RuntimeError):  # that loop is closed: nobody waits there any more
                loop.call_soon_threadsafe(self._told, told, posted)

    def _told(self, endings: list[_Ending], posted: bool) -> None:  # noqa: FBT001 - called by the event loop
        for job, value, error in endings:
            resolve(job.future, value, error)
        if posted:
            self._posted()


def _all_failed(batch: list[_Job], error: BaseException) -> list[_Ending]:
    failed = []
    for job in batch:
        told = NotStoredError(f"the database did not take it: {error}")
        told.__cause__ = error
        failed.append(_Ending(job, None, told))
    return failed


def _taken(error: BaseException) -> bool:
    return isinstance(error, sqlite3.IntegrityError) and str(error).startswith("UNIQUE")
