"""I1: what was acknowledged is stored, whenever the bot is killed or told to end; a repeat of a click counts once."""

from __future__ import annotations

import asyncio
import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.bench.votes import server
from tests.databases import postgres_url, sqlite_url
from tests.faults.living import Living
from tests.faults.storm import Storm, check, set_up


@pytest.fixture(scope="module")
def slack():
    """A Slack that says yes to everything and is never killed."""
    with server("slack", "0") as made:
        yield made["url"]


def _live_and_die(storm: Storm, database: str, slack: str, kills: int, seed: int) -> tuple[int, int]:
    """Start, storm, kill, and again, on one database; how many clicks were acknowledged, and how many are stored."""
    chance = random.Random(seed)
    for _ in range(kills):
        bot = Living(database, slack)
        bot.start()
        storm.rage(bot.port, chance.uniform(0, 0.05), bot.kill)
    return len(storm.acknowledged), asyncio.run(check(database, storm))


@pytest.mark.parametrize(("kind", "kills"), [("sqlite", 200), ("postgresql", 20)])
def test_what_was_acknowledged_before_a_kill_is_stored(tmp_path, slack, kind, kills):
    """Two bots live and die beside each other, each on a database of its own: so that no core waits."""
    databases = [sqlite_url(tmp_path) if kind == "sqlite" else postgres_url() for _ in range(2)]
    storms = [Storm(asyncio.run(set_up(database))) for database in databases]  # in turn: migrating is for one at a time
    with ThreadPoolExecutor() as pool:
        lives = pool.map(lambda n: _live_and_die(storms[n], databases[n], slack, kills // 2, 20261122 + n), range(2))
        acknowledged, stored = map(sum, zip(*lives, strict=True))
    assert acknowledged > kills, "hardly anything was acknowledged: the test proves nothing"
    print(f"{kind}: {kills} kills, {acknowledged} acknowledged, {stored} stored, 0 lost")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_told_to_end_in_a_storm_it_ends_within_ten_seconds_and_loses_nothing(tmp_path, slack, kind):
    database = sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()
    storm = Storm(asyncio.run(set_up(database)))
    for seconds in (0.02, 0.05, 0.1):
        bot = Living(database, slack)
        bot.start()
        storm.rage(bot.port, seconds, bot.stop)
        assert bot.process.exitcode == 0, "it did not end by itself within ten seconds"
    asyncio.run(check(database, storm))
    assert storm.acknowledged
