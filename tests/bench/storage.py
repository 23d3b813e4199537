"""How many whole votes a second each database keeps, one at a time and sixteen at once, beside a bare commit."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

import psycopg

from storage.facts import Elector
from storage.store import Store, open_store
from tests.databases import postgres_url, sqlite_url
from tests.storage.acting import DECISION, SEATS, Cast, Do, act, cast, found_body, open_decision

ACTS = 1600
ROUNDS = 5
BODIES = 16


def run() -> list[tuple[str, float]]:
    """What was measured, and how many a second; medians of five rounds, the kinds taking turns."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[tuple[str, float]]:
    stores = {"SQLite, FULL": await _opened(sqlite_url(folder)), "PostgreSQL": await _opened(postgres_url())}
    seen: dict[str, list[float]] = {}
    for number in range(ROUNDS):
        seen.setdefault("SQLite, FULL: a bare commit of one row, 1 at a time", []).append(_bare_sqlite(folder))
        seen.setdefault("PostgreSQL: a bare commit of one row, 1 at a time", []).append(_bare_postgres())
        for name, store in stores.items():
            for at_once in (1, 16, 64):
                rate = await _votes(store, at_once, f"{number}-{at_once}")
                seen.setdefault(f"{name}: whole votes, {at_once} at once", []).append(rate)
    for store in stores.values():
        await store.stop()
    return [(name, median(rates)) for name, rates in seen.items()]


async def _opened(url: str) -> Store:
    store = open_store(url)
    await store.start()
    await store.run(found_body, Do(act=act()))
    await store.run(open_decision, Do(act=act()))
    return store


async def _votes(store: Store, at_once: int, name: str) -> float:
    """Each hand votes in turn for its own seat of a decision that is opened for this round."""

    def open_it(tx, _):
        found = replace(tx.decision(DECISION), id=name, ref=name)
        tx.add_decision(found, tuple(Elector(seat=seat, person=f"U{seat[1:]}") for seat in SEATS))

    await store.run(open_it, Do(act=act()))
    share = (ACTS if at_once > 1 else ACTS // 4) // at_once

    async def hand(number: int) -> None:
        seat = number % len(SEATS)
        for turn in range(share):
            vote = act(f"U{seat}", f"{name}-{number}-{turn}", action_ts=f"17000{turn:05}.{number:06}")
            await store.run(cast, Cast(act=vote, seat=f"m{seat}", decision=name))

    began = perf_counter()
    await asyncio.gather(*[hand(number) for number in range(at_once)])
    return share * at_once / (perf_counter() - began)


def _bare_sqlite(folder: Path) -> float:
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as connection:
        for words in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE IF NOT EXISTS bare (n)"):
            connection.execute(words)
        return _timed(lambda n: connection.execute("INSERT INTO bare VALUES (?)", (n,)))


def _bare_postgres() -> float:
    with psycopg.connect(postgres_url(), autocommit=True) as connection:
        connection.execute("CREATE TABLE bare (n integer)")
        return _timed(lambda n: connection.execute("INSERT INTO bare VALUES (%s)", (n,)))


def _timed(one) -> float:
    began = perf_counter()
    for number in range(ACTS // 4):
        one(number)
    return ACTS / 4 / (perf_counter() - began)


if __name__ == "__main__":
    for what, a_second in run():
        print(f"{what:<60}{a_second:>10.0f}/s")
