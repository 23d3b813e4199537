"""A Quorate in a process of its own, to be killed without warning, and a Slack that outlives it."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import socket
import time
from contextlib import suppress
from datetime import timedelta
from urllib.error import URLError
from urllib.request import urlopen

from bot import delivery
from bot.app import Quorate
from bot.clock import Clock
from bot.logs import set_up_logs
from bot.running import LAST_SECONDS, Told
from bot.settings import Settings
from tests.bench import SECRET

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.faults.warm", "tests.faults.living"])


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _live(port: int, database: str, slack: str, offset: timedelta, token: str, history: bool, hurried: bool) -> None:  # noqa: FBT001, PLR0917  a process takes no names
    set_up_logs()
    delivery.LEASE_SECONDS = 2  # a crashed bot's parcels come up again soon enough for a test
    if hurried:
        delivery.CHANNEL_PACE_SECONDS, delivery.A_SECOND, delivery.AT_A_STRETCH = 0.0, 5000.0, 5000.0

    async def serve() -> None:
        settings = Settings(
            slack_bot_token=token, slack_signing_secret=SECRET, slack_api_url=slack, quorate_port=port,
            database_url=database, quorate_sweep_seconds=1, slack_history=history,
        )  # fmt: skip
        told = Told()
        bot = Quorate(settings, clock=Clock(offset=offset))
        await bot.start()
        await told.wait()
        await bot.stop()

    asyncio.run(serve())


class Living:
    """Start it, and end it the hard way (`kill`) or the soft way (`stop`). `offset`: how far its clock is ahead.

    `hurried`: it sends as fast as it can.
    """

    def __init__(
        self,
        database: str,
        slack: str,
        *,
        offset: timedelta = timedelta(),
        token: str = "xoxb-faults",  # noqa: S107  it opens nothing
        history: bool = True,
        hurried: bool = False,
    ) -> None:
        self.port = free_port()
        self.process = CONTEXT.Process(
            target=_live, args=(self.port, database, slack, offset, token, history, hurried), daemon=True
        )

    def start(self) -> None:
        self.process.start()
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if not self.process.is_alive():
                raise RuntimeError("the bot ended before it was ready")
            with suppress(URLError, ConnectionError, TimeoutError):
                if urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=2).status == 200:
                    return
            time.sleep(0.005)
        raise RuntimeError("the bot was not ready within a minute")

    def kill(self) -> None:
        os.kill(self.process.pid or 0, signal.SIGKILL)
        self.process.join()

    def stop(self) -> None:
        """SIGTERM, and the ten seconds that it may take to end; `process.exitcode` is None if it did not."""
        os.kill(self.process.pid or 0, signal.SIGTERM)
        self.process.join(LAST_SECONDS)
