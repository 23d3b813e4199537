"""A SQLite file, opened as this program needs it: its journal written ahead, on disk before a commit ends."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from sqlalchemy import Engine as Database
from sqlalchemy import create_engine, event, make_url

_PATIENCE = 200
PATIENCE_MS = 2000
_PRAGMAS = (
    *("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON", "temp_store = MEMORY"),
    "cache_size = -65536",  # KiB: ballots, keys and events lie all over the file
    "wal_autocheckpoint = 20000",  # pages; long before, the journal is carried over beside the commits
)


def open_database(url: str) -> Database:
    """An engine whose connections begin and commit only when told to. ValueError: the URL names no file."""
    if not make_url(url).database or make_url(url).database == ":memory:":
        raise ValueError("SQLite needs a file: sqlite:///path; what is kept in memory is not kept")
    database = create_engine(url, connect_args={"isolation_level": None, "check_same_thread": False}, pool_size=4)

    @event.listens_for(database, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        _write_ahead(connection)
        for pragma in _PRAGMAS:
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
