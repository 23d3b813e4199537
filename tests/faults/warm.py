"""Where the bots of these tests are forked off: one has lived here already, and what it loaded once nobody loads again."""

from __future__ import annotations

import asyncio
import tempfile

from bot.app import Quorate
from bot.settings import Settings
from storage.store import open_store
from tests.bench import PEOPLE, SECRET, TEAM
from tests.bench.load import click, lines
from tests.bench.servers import stand_in
from tests.cluster import open_cluster


async def _one_life() -> None:
    with tempfile.TemporaryDirectory(prefix="quorate-warm-") as folder:
        database = f"sqlite:///{folder}/warm.db"
        store = open_store(database)
        store.migrate()
        store.dispose()
        settings = Settings(
            slack_bot_token="xoxb-faults", slack_signing_secret=SECRET, slack_api_url=await stand_in(0), quorate_port=0,
            database_url=database, quorate_sweep_seconds=60,
        )  # fmt: skip
        bot = Quorate(settings)
        await bot.start()
        decision = await open_cluster(bot.store, TEAM)
        (line,) = await lines(int(bot.url.rpartition(":")[2]), 1)
        assert await line.ask(click(0, people=PEOPLE, decision=decision, secret=SECRET)) == 200
        line.transport.close()
        await bot.stop()


asyncio.run(_one_life())
