"""The command as somebody types it: what is wrong is said in plain words, and what was started ends when it is told."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import aiohttp
import psycopg
import pytest

from bot.app import Quorate
from bot.cli import main
from bot.rehearsal_clock import PATH as CLOCK
from bot.settings import Settings
from tests.bench.servers import stand_in
from tests.databases import postgres_url, sqlite_url
from tests.faults.living import CONTEXT, free_port
from tests.patience import PATIENCE, until

ROOT = Path(__file__).parent.parent
SECRET = "c4nary-signing-secret"
PASSWORD = "c4nary-password"
GOOD = {
    "SLACK_BOT_TOKEN": "xoxb-c4nary-bot",
    "SLACK_APP_TOKEN": "",
    "SLACK_SIGNING_SECRET": SECRET,
    "SLACK_API_URL": "http://127.0.0.1:1/api/",
}


def _environment(tmp_path, **settings):
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("SLACK_", "QUORATE_", "DATABASE_"))}
    return clean | GOOD | {"DATABASE_URL": f"sqlite:///{tmp_path}/q.db", "QUORATE_PORT": str(free_port())} | settings


def _start(tmp_path, *words, **settings):
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *words], cwd=ROOT, env=_environment(tmp_path, **settings),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def _run(tmp_path, *words, **settings):
    """The command in a process of its own, forked off where its modules are loaded: its status and what it said."""
    said = [tmp_path / "out", tmp_path / "err"]
    process = CONTEXT.Process(target=_command, args=(words, _environment(tmp_path, **settings), said))
    process.start()
    process.join(PATIENCE)
    process.kill()
    out, err = (file.read_text() for file in said)
    assert "c4nary" not in out + err, "a secret was printed"
    return process.exitcode, out, err


def _command(words, environment, said):
    for stream, file in zip((sys.stdout, sys.stderr), said, strict=True):
        os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), stream.fileno())
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    raise SystemExit(main(words))


WRONG = {
    "SLACK_BOT_TOKEN": "xoxp-c4nary",
    "SLACK_APP_TOKEN": "c4nary",
    "SLACK_SIGNING_SECRET": "c4nary",
    "SLACK_API_URL": "ftp://c4nary/",
    "SLACK_HISTORY": "c4nary",
    "DATABASE_URL": f"mysql://u:{PASSWORD}@h/d",
    "QUORATE_PORT": "c4nary",
    "QUORATE_SWEEP_SECONDS": "0",
    "QUORATE_LOG": "c4nary",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_setting_is_named_without_its_value_and_nothing_else_is(tmp_path, name):
    status, out, err = _run(tmp_path, "serve", **{name: WRONG[name]})
    assert (status, out) == (2, "")
    assert err.startswith(f"{name}: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "url", [f"postgresql://u:{PASSWORD}@h:port/d", "sqlite://", "sqlite:///:memory:", f"postgresql//{PASSWORD}"]
)
def test_an_address_that_is_none_of_a_database_is_named_without_its_password(tmp_path, url):
    status, _, err = _run(tmp_path, "serve", DATABASE_URL=url)
    assert status == 2
    assert err.startswith("DATABASE_URL: ")
    assert _run(tmp_path, "verify", DATABASE_URL=url)[0] == 2


def test_all_that_is_wrong_or_missing_is_said_at_once(tmp_path):
    missing = {"SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": ""}
    status, out, err = _run(tmp_path, "serve", QUORATE_PORT="70000", QUORATE_LOG="c4nary", **missing)
    assert (status, out) == (2, "")
    for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "QUORATE_PORT", "QUORATE_LOG"):
        assert name in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "Slack cannot be reached"),
        ({"DATABASE_URL": "sqlite:////no/such/folder/q.db"}, "database cannot be reached"),
        ({"DATABASE_URL": f"postgresql://u:{PASSWORD}@127.0.0.1:1/d"}, "database cannot be reached"),
    ],
    ids=["slack", "sqlite", "postgresql"],
)
def test_what_is_out_of_reach_at_the_start_is_said_plainly(tmp_path, settings, said):
    status, out, err = _run(tmp_path, "serve", **settings)
    assert (status, out) == (2, "")
    assert said in err
    assert len(err.splitlines()) == 1, "something was said besides"


@pytest.mark.parametrize(
    "url", ["https://", "http:c4nary", "https:///api/", "https://u:c4nary@h/api/", "https://h:c4nary/api/"]
)
def test_an_address_that_is_none_of_a_workspace_is_named_without_it(tmp_path, url):
    status, out, err = _run(tmp_path, "serve", SLACK_API_URL=url)
    assert (status, out) == (2, "")
    assert err == "SLACK_API_URL: must be an address such as https://slack.com/api/\n"


@pytest.mark.parametrize(
    "url", ["quorate.example.org", "https://", "https://u:c4nary@h", "https://h/?c4nary", "ftp://h"]
)
def test_an_address_of_the_site_that_is_none_is_named_without_it(tmp_path, url):
    status, out, err = _run(tmp_path, "serve", QUORATE_URL=url)
    assert (status, out) == (2, "")
    assert err == "QUORATE_URL: must be an address such as https://quorate.example.org\n"


async def test_a_host_that_is_not_this_machine_is_named(tmp_path, slack):
    settings = {"SLACK_API_URL": slack, "QUORATE_HOST": "999.1.2.3"}
    status, out, err = await asyncio.to_thread(_run, tmp_path, "serve", **settings)
    assert (status, out) == (2, "")
    assert err.startswith("QUORATE_HOST: is no address of this machine")
    assert len(err.splitlines()) == 1


def test_a_shared_database_without_tables_asks_for_the_migration_and_is_not_touched(tmp_path):
    url = postgres_url(migrated=False)
    status, _, err = _run(tmp_path, "serve", DATABASE_URL=url)
    assert status == 2
    assert "quorate migrate" in err
    assert "Traceback" not in err
    with psycopg.connect(url) as connection:
        assert connection.execute("select count(*) from pg_tables where schemaname = 'public'").fetchone() == (0,)


@pytest.fixture
async def slack():
    return await stand_in(0)


async def _until(url, status):
    async with aiohttp.ClientSession() as session:
        end = time.monotonic() + PATIENCE
        got = None
        while time.monotonic() < end:
            try:
                async with session.get(url) as answer:
                    got = answer.status
            except aiohttp.ClientError as error:
                got = type(error).__name__
            if got == status:
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"{url} says {got}, not {status}")


async def test_serve_is_alive_and_ready_and_ends_with_0_when_told(tmp_path, slack):
    port = free_port()
    process = _start(tmp_path, "serve", SLACK_API_URL=slack, QUORATE_PORT=str(port))
    try:
        await _until(f"http://127.0.0.1:{port}/readyz", 200)
        await _until(f"http://127.0.0.1:{port}/healthz", 200)
        async with aiohttp.ClientSession() as session:
            for method in ("GET", "POST"):
                async with session.request(method, f"http://127.0.0.1:{port}{CLOCK}", json={}) as answer:
                    assert answer.status == 404, "the clock of `serve` has a door"
        second = await asyncio.to_thread(_run, tmp_path, "serve", SLACK_API_URL=slack, QUORATE_PORT=str(port))
        assert second[0] == 2
        assert "port" in second[2]
        assert "Traceback" not in second[2]
        process.send_signal(signal.SIGTERM)
        out, err = await asyncio.to_thread(process.communicate, timeout=PATIENCE)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "Traceback" not in err
    assert "c4nary" not in out + err


async def test_while_the_database_is_away_it_is_alive_and_not_ready_and_comes_back_with_it(slack):
    url = postgres_url()
    name = url.partition("?")[0].rpartition("/")[2]
    settings = Settings(
        slack_bot_token="xoxb-faults",
        slack_signing_secret=SECRET,
        slack_api_url=slack,
        quorate_port=0,
        database_url=url,
    )
    bot = Quorate(settings)
    await bot.start()
    with psycopg.connect(postgres_url(migrated=False), autocommit=True) as master:
        try:
            await _until(bot.url + "/readyz", 200)
            master.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
            master.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
            await _until(bot.url + "/readyz", 503)
            await _until(bot.url + "/healthz", 200)
            await asyncio.sleep(2.5)
            master.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
            await _until(bot.url + "/readyz", 200)
            from tests.bench import TEAM
            from tests.cluster import open_cluster

            await open_cluster(bot.store, TEAM)

            async def delivered():
                return not (await bot.store.backlog(bot.clock.now()))[0]

            await until(delivered, "delivery, which did not outlive the database's absence")
        finally:
            master.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
            await bot.stop()


@pytest.mark.parametrize("more", [(), ("--socket",)], ids=["http", "socket"])
def test_the_demo_prints_its_address_and_ends_cleanly_on_ctrl_c(tmp_path, more):
    process = _start(tmp_path, "demo", "--port", "0", "--bot-port", "0", *more)
    try:
        line = ""
        while "http://" not in line:
            line = process.stdout.readline()
            assert line, process.stderr.read()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "over" in out
    assert "Traceback" not in err


def test_the_database_of_a_command_that_needs_no_slack_is_told_in_plain_words_too(tmp_path):
    status, _, err = _run(tmp_path, "verify", "--database", sqlite_url(tmp_path, migrated=False))
    assert status == 2
    assert "quorate migrate" in err
    assert _run(tmp_path, "migrate", "--database", sqlite_url(tmp_path, migrated=False))[0] == 0
