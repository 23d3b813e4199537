"""PostgreSQL: a small pool of threads, one transaction an act, rows locked where two acts could meet."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import psycopg
from psycopg import errors
from sqlalchemy import Engine as Database
from sqlalchemy import PoolProxiedConnection, String, create_engine, func, select

from storage.columns import Instant
from storage.engine import STOP_WITHIN, R, Work
from storage.failures import ForgetfulError, NotStoredError
from storage.late import LateLink
from storage.link import Link, Prepared

THREADS, READERS = 6, 2
"""Who reads for messages and pages takes no thread from acts, nor the interpreter from many that hold locks."""
ATTEMPTS = 8
_MEET = (errors.SerializationFailure, errors.DeadlockDetected, errors.UniqueViolation)
"""Two acts met: the loser is run again and sees what the winner did."""
_NOW = Prepared(select(func.clock_timestamp(type_=Instant())))
_FSYNC = Prepared(select(func.current_setting("fsync", type_=String())))
_OPTIONS = " ".join(
    f"-c {name}={value}"
    for name, value in {
        "timezone": "UTC",
        "synchronous_commit": "on",
        "lock_timeout": "2s",
        "idle_in_transaction_session_timeout": "15s",
        "default_transaction_isolation": r"read\ committed",
    }.items()
)


class _InDoubtError(Exception):
    """The connection was lost while the commit was on its way: it may or may not have happened."""


def open_database(url: str) -> Database:
    """An engine for a `postgresql://` URL, through psycopg."""
    _, _, rest = url.partition("://")
    return create_engine(
        f"postgresql+psycopg://{rest}",
        pool_size=THREADS + READERS,
        max_overflow=2,
        pool_pre_ping=False,
        connect_args={"options": _OPTIONS, "connect_timeout": 5},
    )


class PostgresEngine:
    """Runs acts on a PostgreSQL database."""

    def __init__(self, url: str) -> None:
        self.database = open_database(url)
        self._threads: ThreadPoolExecutor | None = None
        self._readers: ThreadPoolExecutor | None = None
        self._posted: Callable[[], None] = lambda: None
        self._known: dict[str, Any] = {}

    async def start(self, posted: Callable[[], None]) -> None:
        """Start the threads. ForgetfulError: the server does not write to disk before it answers."""
        self._posted = posted
        self._threads = ThreadPoolExecutor(THREADS, "quorate-postgres")
        self._readers = ThreadPoolExecutor(READERS, "quorate-reader")
        row = await self.read(lambda link: link.row(_FSYNC))
        if row is None or row[0] != "on":
            raise ForgetfulError("PostgreSQL runs with fsync off")

    async def stop(self) -> None:
        pools = [threads for threads in (self._threads, self._readers) if threads is not None]
        try:
            async with asyncio.timeout(STOP_WITHIN):
                for threads in pools:
                    await asyncio.to_thread(threads.shutdown, wait=True)
        except TimeoutError:
            for threads in pools:
                threads.shutdown(wait=False, cancel_futures=True)
        self.database.dispose()

    async def write(self, work: Work[R], *, repeatable: bool) -> R:
        value, posted = await _in_thread(self._threads, lambda: self._persist(work, repeatable=repeatable))
        if posted:
            self._posted()
        return value

    async def read(self, work: Work[R]) -> R:
        return await _in_thread(self._readers, lambda: self._read(work))

    def clock(self, link: Link) -> datetime:
        """The server's clock at this very moment, not at the transaction's start."""
        row = link.row(_NOW)
        assert row is not None  # noqa: S101 - the server answers or fails
        moment: datetime = row[0]
        return moment.astimezone(UTC)

    def _persist(self, work: Work[R], *, repeatable: bool) -> tuple[R, bool]:
        """Run until it is committed. A commit in doubt is settled by running again what has one effect only."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._write(work)
            except _MEET:
                if attempt == ATTEMPTS:
                    raise
            except _InDoubtError as error:
                if not repeatable or attempt == ATTEMPTS:
                    raise NotStoredError("nobody can know whether it was stored") from error
            except (psycopg.OperationalError, psycopg.InterfaceError) as error:
                if attempt == ATTEMPTS or isinstance(error, errors.LockNotAvailable):
                    raise NotStoredError(f"the database did not take it: {error}") from error
            time.sleep(random.uniform(0, 0.004 * 2**attempt))  # noqa: S311 - jitter is no secret
        raise AssertionError("an act ends")

    def _write(self, work: Work[R]) -> tuple[R, bool]:
        pooled = self.database.raw_connection()
        connection: Any = pooled.driver_connection
        link = LateLink(connection, self.database.dialect, self._known)
        try:
            value = work(link)
            link.finish()
            _commit(connection)
        except BaseException:
            self._drop_if_lost(pooled)
            raise
        finally:
            pooled.close()
        return value, link.posted

    def _read(self, work: Work[R]) -> R:
        for attempt in (1, 2):
            pooled = self.database.raw_connection()
            connection: Any = pooled.driver_connection
            try:
                connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                return work(Link(connection, self.database.dialect, self._known))
            except (psycopg.OperationalError, psycopg.InterfaceError):
                lost = self._drop_if_lost(pooled)
                if attempt == 2 or not lost:  # noqa: PLR2004 - the second time
                    raise
            finally:
                pooled.close()
        raise AssertionError("a query ends")

    def _drop_if_lost(self, pooled: PoolProxiedConnection) -> bool:
        """Where one connection was lost, so were those that lie idle: the server was stopped, or the line was cut."""
        connection: Any = pooled.driver_connection
        if not connection.closed:
            return False
        pooled.invalidate()
        self.database.dispose()
        return True


async def _in_thread(threads: ThreadPoolExecutor | None, work: Callable[[], R]) -> R:
    assert threads is not None  # noqa: S101 - the store starts before it takes work
    return await asyncio.get_running_loop().run_in_executor(threads, work)


def _commit(connection: Any) -> None:
    """Commit, and believe only the server's word for it: of a transaction that failed, COMMIT quietly undoes all."""
    try:
        said = connection.execute("COMMIT").statusmessage
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        if isinstance(error, (errors.SerializationFailure, errors.DeadlockDetected)):
            raise
        raise _InDoubtError from error
    if said != "COMMIT":
        raise NotStoredError(f"the database answered {said}: a statement had failed, and the service went on")
