"""I18: no token, signing secret, password, response_url or trigger_id is in a log, in the database, or on the terminal."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
from itertools import count
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from storage.store import open_store
from tests.bench import TEAM
from tests.cluster import open_cluster
from tests.databases import postgres_url, sqlite_url
from tests.faults.knocking import form, signed, tap
from tests.faults.living import free_port
from tests.patience import PATIENCE
from tests.test_cli import _environment, _until

ROOT = Path(__file__).parent.parent.parent
CANARY = "c4nary"
SECRET = f"{CANARY}-signing-secret"


async def _moody_slack() -> str:
    """Every third call is refused, every fifth breaks off, the rest are fair; people cannot be listed."""
    number = count(1)

    async def call(request: web.Request) -> web.StreamResponse:
        method, n = request.match_info["method"], next(number)
        if method == "auth.test":
            return web.json_response({"ok": True, "team_id": TEAM, "user_id": "U0QUORATE", "bot_id": "B0"})
        if n % 3 == 0 or method == "users.list":
            return web.json_response({"ok": False, "error": "fatal_error"}, status=500 if n % 2 else 200)
        if n % 5 == 0:
            request.transport.abort()
        return web.json_response({"ok": True, "channel": {"id": "D0"} if "open" in method else "C0", "ts": f"1.{n}"})

    site = web.Application()
    site.router.add_route("*", "/api/{method}", call)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}/api/"


def _acts(decision: str):
    """Taps and forms that are well, refused, about nothing, and such that our code stumbles; each with canaries."""
    hidden = {"response_url": f"https://hooks.slack.invalid/{CANARY}", "trigger_id": f"1.2.{CANARY}", "token": CANARY}
    for at, (person, action, value) in enumerate(
        [("U0GP", "vote.for", decision), ("U0GP", "vote.against", decision), ("U0NOBODY", "vote.for", decision),
         ("U0GP", "vote.for", "no-such-decision"), ("U0GP", "no.such.action", decision), ("U0GP", "decision.needed", decision),
         ("U0DENTAL", "conflict.declare", decision), ("U0GP", "proxy.accept", "nothing")], start=1,
    ):  # fmt: skip
        yield tap(person, action, value, at=at, **hidden)
    yield form("U0AHP", "conflict.declare", decision, at=20, kind="financial", nature="Rent") | hidden
    yield form("U0AHP", "proxy.give", decision, at=21, instruction="no-such-choice") | hidden
    yield tap("U0GP", "vote.for", decision, at=22, **hidden) | {"actions": [{}]}
    yield {
        "type": "event_callback",
        "team_id": TEAM,
        "event_id": "E1",
        "event": {"type": "user_change", "user": {}},
    } | hidden


async def _play(port: int, decision: str) -> list[int]:
    url, statuses = f"http://127.0.0.1:{port}/slack/events", []
    async with aiohttp.ClientSession() as session:
        for payload in _acts(decision):
            for secret in (SECRET, "another-secret-altogether"):
                raw, headers = signed(payload, secret)
                async with session.post(url, data=raw, headers=headers) as answer:
                    statuses.append(answer.status)
    await asyncio.sleep(1.5)
    return statuses


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_no_secret_is_found_anywhere_after_a_bad_day(tmp_path, kind):
    url = sqlite_url(tmp_path) if kind == "sqlite" else postgres_url()
    store = open_store(url)
    await store.start()
    decision = await open_cluster(store, TEAM)
    await store.stop()
    port = free_port()
    settings = {
        "SLACK_API_URL": await _moody_slack(), "SLACK_SIGNING_SECRET": SECRET, "QUORATE_PORT": str(port),
        "DATABASE_URL": url.replace("postgres:@", f"postgres:{CANARY}-password@"),
    }  # fmt: skip
    process = subprocess.Popen(  # noqa: ASYNC220  it lives as long as the test
        [sys.executable, "-m", "bot", "serve"], cwd=ROOT, env=_environment(tmp_path, **settings),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        await _until(f"http://127.0.0.1:{port}/readyz", 200)
        statuses = await _play(port, decision)
        process.send_signal(signal.SIGTERM)
        out, err = await asyncio.to_thread(process.communicate, timeout=PATIENCE)
    finally:
        process.kill()
    assert {200, 401} <= set(statuses)
    assert "incident" in err, "our code never stumbled: nothing is proved of tracebacks"
    assert "parcel" in err or "people not listed" in err, "Slack was never in a bad mood: nothing is proved"
    assert CANARY not in out + err
    assert CANARY.encode() not in await asyncio.to_thread(_bytes_of, url)


def _bytes_of(url: str) -> bytes:
    """Every byte that the database would give to a reader."""
    if url.startswith("sqlite"):
        path = Path(url.removeprefix("sqlite:///"))
        with sqlite3.connect(path) as connection:
            dumped = "\n".join(connection.iterdump()).encode()
        return dumped + b"".join(file.read_bytes() for file in path.parent.glob(path.name + "*"))
    import psycopg

    with psycopg.connect(url) as connection:
        names = [row[0] for row in connection.execute("select tablename from pg_tables where schemaname = 'public'")]
        return "\n".join(str(connection.execute(f'table "{name}"').fetchall()) for name in names).encode()
