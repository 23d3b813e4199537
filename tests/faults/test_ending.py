"""Told to end, it is gone within ten seconds, whoever keeps it waiting; what it had not stored it had not acknowledged."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psycopg
import pytest
from aiohttp import web

from bot.running import GAVE_UP
from storage import tables as t
from storage.store import open_store
from tests.bench import PEOPLE, SECRET, TEAM
from tests.bench.load import Line, click
from tests.bench.servers import stand_in
from tests.databases import postgres_url, sqlite_url
from tests.faults.knocking import rows
from tests.faults.living import Living
from tests.faults.storm import set_up
from tests.patience import PATIENCE

ROOT = Path(__file__).parent.parent.parent


def _click(decision, number):
    return click(number, people=PEOPLE, decision=decision, secret=SECRET)


async def _line(bot):
    return (await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", bot.port))[1]


async def _stored(database):
    store = open_store(database)
    await store.start()
    found = await rows(store, t.Ballots, "cast_by")
    await store.stop()
    return {ballot["cast_by"] for ballot in found}


async def _silent_slack(asked):
    """Knows who asks; when a message is on its way, and at anything else, it never says another word."""

    async def call(request):
        if request.match_info["method"] == "auth.test":
            return web.json_response({"ok": True, "team_id": TEAM, "user_id": "U0QUORATE", "bot_id": "B0"})
        if request.match_info["method"] == "chat.postMessage":
            asked.set()
        await asyncio.sleep(3600)
        return web.Response()

    site = web.Application()
    site.router.add_route("*", "/api/{method}", call)
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}/api/"


async def test_a_slack_that_never_answers_keeps_it_no_longer(tmp_path):
    database = sqlite_url(tmp_path)
    decision = await set_up(database)
    asked = asyncio.Event()
    runner, slack = await _silent_slack(asked)
    bot = Living(database, slack)
    await asyncio.to_thread(bot.start)
    assert await (await _line(bot)).ask(_click(decision, 1)) == 200
    await asyncio.wait_for(asked.wait(), PATIENCE)
    await asyncio.to_thread(bot.stop)
    assert bot.process.exitcode == 0
    assert await _stored(database) == {PEOPLE[1]}
    await runner.cleanup()


@contextmanager
def _held(database):
    """Somebody else has the database to himself."""
    if database.startswith("sqlite"):
        with closing(sqlite3.connect(database.removeprefix("sqlite:///"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
    else:
        with psycopg.connect(database) as other:
            other.execute("LOCK TABLE ballots, decisions, events IN ACCESS EXCLUSIVE MODE")
            yield


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_a_database_that_somebody_holds_keeps_it_no_longer_and_the_waiting_vote_is_not_acknowledged(
    tmp_path, kind
):
    database = sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()
    decision = await set_up(database)
    bot = Living(database, await stand_in(0))
    await asyncio.to_thread(bot.start)
    assert await (await _line(bot)).ask(_click(decision, 1)) == 200
    with _held(database):
        waiting = asyncio.create_task((await _line(bot)).ask(_click(decision, 2)))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        await asyncio.to_thread(bot.stop)
        assert bot.process.exitcode == 0
        with suppress(ConnectionError):
            assert await waiting != 200
    assert await _stored(database) == {PEOPLE[1]}


HANGING = """
import asyncio, time
from bot.running import Told

async def main():
    told = Told(0.3)
    print("up", flush=True)
    await told.wait()
    time.sleep(600)

asyncio.run(main())
"""


def test_what_hangs_for_good_is_given_up():
    process = subprocess.Popen(
        [sys.executable, "-c", HANGING], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline() == "up\n"
        process.terminate()
        _, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == GAVE_UP
    assert "rolled back" in err
