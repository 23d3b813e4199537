# ruff: noqa: S608 - the SQL is the tests' own
"""What somebody with the database's password could try, past the store."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import psycopg

REFUSED = (sqlite3.IntegrityError, psycopg.IntegrityError)


def execute(url: str, sql: str) -> list[tuple]:
    """One statement in a transaction of its own, with foreign keys held."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection, connection:
            connection.execute("PRAGMA foreign_keys = ON")
            return connection.execute(sql).fetchall()
    with psycopg.connect(url) as connection:
        cursor = connection.execute(sql)
        return cursor.fetchall() if cursor.description else []


def count(url: str, table: str) -> int:
    return execute(url, f"SELECT count(*) FROM {table}")[0][0]
