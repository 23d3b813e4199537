"""What a round of the sweep costs by the number of bodies and open duties: when nothing is due, and when some is."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import Connection, text

from bot.sweep import sweep
from tests.databases import postgres_url, sqlite_url
from tests.services.reminded import give
from tests.services.world import PEOPLE, World

SIZES = (1_000, 10_000)
ACTIONS = 10
"""Open actions of each body; what its calendar and its meeting oblige it to comes on top."""
IDLE_ROUNDS = 15
DUE = "%99"
"""One body in a hundred is due: those whose names end so."""
NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
OWN = {
    "bodies": ("id", "key", "channel"),
    "heads": ("origin", "body"),
    "events": ("origin",),
    "versions": ("body",),
    "seats": ("body",),
    "attendances": ("body",),
    "offices": ("body",),
    "appointments": ("id", "body"),
    "meetings": ("id", "body"),
    "actionpoints": ("id", "body", "meeting"),
}
"""Tables of one body, in the order in which they refer to each other, and what each body has of its own there."""


def show() -> None:
    for kind in ("SQLite", "PostgreSQL"):
        for bodies in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                url = sqlite_url(Path(folder)) if kind == "SQLite" else postgres_url()
                asyncio.run(_measure(kind, url, bodies))


async def _measure(kind: str, url: str, bodies: int) -> None:
    world = await World.start(url)
    await world.people()
    await world.adopt()
    for number in range(ACTIONS):
        due = (world.now + timedelta(days=5 + 4 * number)).date()
        await give(world, PEOPLE["gp"], ident=f"A{number}", due=due)
    await sweep(world.store)
    with world.store._engine.database.begin() as connection:
        _copy(connection, bodies)
        _plan(connection, world)
    before = _resident()
    idle = [await _round(world) for _ in range(IDLE_ROUNDS)]
    with world.store._engine.database.begin() as connection:
        due = connection.execute(
            text("UPDATE heads SET look_at = :now WHERE body LIKE :some"),
            {"now": _moment(connection, world.now), "some": DUE},
        ).rowcount
    some = await _round(world)
    await world.store.stop()
    print(
        f"  {kind:<11}{bodies:>7,} bodies,{bodies * ACTIONS:>8,} actions: nothing due{median(idle) * 1000:>7.1f} ms; "
        f"{due:,} bodies due{some:>6.2f} s, {some / max(due, 1) * 1000:.1f} ms each; "
        f"memory grew by {_resident() - before} MiB"
    )


async def _round(world: World) -> float:
    began = perf_counter()
    await sweep(world.store)
    return perf_counter() - began


def _copy(connection: Connection, bodies: int) -> None:
    """As many bodies as asked for, each with everything that the first one has, under names of its own."""
    for table, own in OWN.items():
        found = connection.execute(text(f"SELECT * FROM {table} LIMIT 0")).keys()  # noqa: S608 - from the table above
        names = [name for name in found if name != "number"]
        copied = [f"t.\"{name}\" || '-' || i" if name in own else f't."{name}"' for name in names]
        columns = ", ".join(f'"{name}"' for name in names)
        only = " WHERE t.body IS NOT NULL" if table == "heads" else ""
        only = " WHERE t.origin IN (SELECT origin FROM heads WHERE body IS NOT NULL)" if table == "events" else only
        words = f"INSERT INTO {table} ({columns}) {NUMBERS}SELECT {', '.join(copied)} FROM {table} t, n{only}"  # noqa: S608 - as above
        connection.execute(text(words), {"last": bodies - 1})


def _plan(connection: Connection, world: World) -> None:
    """All were looked at just now, and none is due for half a day."""
    later = {"later": _moment(connection, world.now + timedelta(hours=12)), "now": _moment(connection, world.now)}
    connection.execute(text("UPDATE heads SET seen_size = size, seen_at = :now, look_at = :later"), later)


def _resident() -> int:
    """MiB of this program in memory now, as Linux counts."""
    kib = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(kib.split()[1]) // 1024


def _moment(connection: Connection, moment):
    return moment if connection.dialect.name == "postgresql" else moment.isoformat(timespec="microseconds")
