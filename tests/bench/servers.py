"""What is measured against what: a bare aiohttp handler, a bare Bolt listener that only acks, and Quorate itself."""

from __future__ import annotations

import asyncio
import gc
import json
import re
import sys
import tempfile
import time

from aiohttp import ClientSession, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.app import Quorate
from bot.logs import set_up_logs
from bot.settings import Settings
from tests.bench import SECRET, TEAM, crowd
from tests.cluster import open_cluster


async def stand_in(delay: float) -> str:
    """A Slack that says yes to everything after `delay` seconds; its URL. `/calls` beside it: what was asked, and when."""
    count = 0
    calls: list[dict] = []

    async def yes(request: web.Request) -> web.Response:
        nonlocal count
        count += 1
        if "chat." in request.path:
            calls.append({"at": time.time(), "channel": (await request.json()).get("channel")})
        await asyncio.sleep(delay)
        answer = {
            "ok": True,
            "team_id": TEAM,
            "user_id": "U0QUORATE",
            "bot_id": "B0QUORATE",
            "url": "http://x/",
            "team": "x",
            "user": "quorate",
        }
        return web.json_response(
            answer | {"channel": {"id": "D0X"}}
            if "open" in request.path
            else answer | {"channel": "C0CLUSTER", "ts": f"1795.{count:06d}", "messages": []}
        )

    async def tell(_request: web.Request) -> web.Response:
        return web.json_response(calls)

    site = web.Application()
    site.router.add_route("*", "/api/{method}", yes)
    site.router.add_get("/calls", tell)
    return f"http://127.0.0.1:{await _listen(site)}/api/"


async def _listen(site: web.Application) -> int:
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return int(runner.addresses[0][1])


async def bare_aiohttp(_slack: str) -> dict:
    async def answer(request: web.Request) -> web.Response:
        await request.read()
        return web.Response()

    site = web.Application()
    site.router.add_post("/slack/events", answer)
    return {"port": await _listen(site), "decision": "none"}


async def bare_bolt(slack: str) -> dict:
    """Bolt's best: `process_before_response`, one listener, which only acks."""
    client = AsyncWebClient(token="xoxb-bench", base_url=slack, session=ClientSession(), retry_handlers=[])
    app = AsyncApp(client=client, signing_secret=SECRET, process_before_response=True)

    @app.action(re.compile("vote"))
    async def taken(ack: AsyncAck) -> None:
        await ack()

    async def answer(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    site = web.Application()
    site.router.add_post("/slack/events", answer)
    return {"port": await _listen(site), "decision": "none"}


async def quorate(slack: str, database: str = "", members: int = 0) -> dict:
    """The whole durable vote: front door, rules, ballot, audit, outbox; SQLite with synchronous=FULL unless told.

    `members`: of a body of its own, in the place of the cluster.
    """
    folder = tempfile.mkdtemp(prefix="quorate-bench-")
    settings = Settings(
        slack_bot_token="xoxb-bench", slack_signing_secret=SECRET, slack_api_url=slack, quorate_port=0,
        database_url=database or f"sqlite:///{folder}/bench.db",
    )  # fmt: skip
    bot = Quorate(settings)
    await bot.start()
    decision = await (crowd.seat(bot.store, members) if members else open_cluster(bot.store, TEAM))
    gc.collect()
    gc.freeze()
    return {"port": int(bot.url.rpartition(":")[2]), "decision": decision}


async def _main(kind: str, delay: str, slack: str = "", database: str = "") -> None:
    set_up_logs()
    if kind == "slack":
        print(json.dumps({"url": await stand_in(float(delay))}), flush=True)
    else:
        made = {"aiohttp": bare_aiohttp, "bolt": bare_bolt}.get(kind)
        members = crowd.MEMBERS if kind == "crowd" else 0
        print(json.dumps(await (made(slack) if made else quorate(slack, database, members))), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
