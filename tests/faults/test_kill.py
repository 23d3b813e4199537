"""I1: what was acknowledged is stored, whenever the bot is killed; and a repeat of the same click counts once."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from pathlib import Path

import pytest

from storage.store import open_store
from tests.bench import PEOPLE, SECRET, TEAM
from tests.bench.load import Line, click
from tests.bench.votes import server
from tests.cluster import open_cluster
from tests.faults.living import Living, free_port

KILLS = 200


async def _set_up(database: str) -> str:
    store = open_store(database)
    store.migrate()
    await store.start()
    decision = await open_cluster(store, TEAM)
    await store.stop()
    return decision


async def _storm(port: int, requests: list[bytes], seconds: float, kill) -> list[int]:
    """Everybody clicks at once until the bot dies; the numbers (in `requests`) of the clicks that were acknowledged."""
    acknowledged: list[int] = []
    numbers = iter(range(len(requests)))

    async def person() -> None:
        try:
            _, line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", port)
            for number in numbers:
                if await line.ask(requests[number]) == 200:
                    acknowledged.append(number)  # noqa: PERF401  each is awaited
        except (ConnectionError, OSError):
            return

    clicking = [asyncio.create_task(person()) for _ in range(8)]
    await asyncio.sleep(seconds)
    await asyncio.to_thread(kill)
    await asyncio.gather(*clicking)
    return acknowledged


def _stored(path: Path) -> dict[tuple[str, str], str]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute("select cast_by, action_ts, choice from ballots").fetchall()
    assert len({row[:2] for row in rows}) == len(rows), "one click has two ballots"
    return {(who, when): choice for who, when, choice in rows}


def _facts(request: bytes) -> tuple[tuple[str, str], str]:
    import json
    from urllib.parse import unquote_plus

    payload = json.loads(unquote_plus(request.partition(b"payload=")[2].decode()))
    action = payload["actions"][0]
    return (payload["user"]["id"], action["action_ts"]), action["action_id"].removeprefix("vote.")


@pytest.mark.parametrize("kills", [KILLS])
def test_what_was_acknowledged_before_a_kill_is_stored(tmp_path, kills):
    path = tmp_path / "killed.db"
    decision = asyncio.run(_set_up(f"sqlite:///{path}"))
    chance = random.Random(20261122)
    acknowledged: dict[tuple[str, str], str] = {}
    unanswered: list[bytes] = []
    with server("slack", "0") as slack:
        for number in range(kills):
            bot = Living(free_port(), f"sqlite:///{path}", slack["url"])
            bot.start()
            fresh = [click(number * 10_000 + n, people=PEOPLE, decision=decision, secret=SECRET) for n in range(120)]
            requests = unanswered[:20] + fresh
            taken = asyncio.run(_storm(bot.port, requests, chance.uniform(0.01, 0.25), bot.kill))
            acknowledged |= dict(_facts(requests[n]) for n in taken)
            unanswered = [request for n, request in enumerate(requests) if n not in set(taken)]
    stored = _stored(path)
    assert len(acknowledged) > kills, "hardly anything was acknowledged: the test proves nothing"
    lost = {key: choice for key, choice in acknowledged.items() if stored.get(key) != choice}
    assert lost == {}
    print(f"{kills} kills, {len(acknowledged)} acknowledged, {len(stored)} stored, 0 lost")
