"""Runs until somebody says that it is enough, and is gone ten seconds later, whatever still hangs."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable

LAST_SECONDS = 10.0
GAVE_UP = 1


class Told:
    """Whether SIGINT or SIGTERM came. Made before anything starts: told in the middle of it, it starts and ends.

    From then on the process has `seconds` left. Whatever waits longer for a disk, a database or Slack is given up with
    it: a transaction that was not committed is rolled back when its connection goes, and nobody was told that it was.
    """

    def __init__(self, seconds: float = LAST_SECONDS, give_up: Callable[[], None] | None = None) -> None:
        self._told = asyncio.Event()
        self._last = threading.Timer(seconds, give_up or _give_up)
        self._last.daemon = True
        loop = asyncio.get_running_loop()
        for one in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(one, self._hear)

    def _hear(self) -> None:
        if not self._told.is_set():
            self._told.set()
            self._last.start()

    async def wait(self) -> None:
        """Return when it is time to end."""
        await self._told.wait()


def _give_up() -> None:
    sys.stderr.write("Something hangs. Ended without waiting for it; what was not finished is rolled back.\n")
    os._exit(GAVE_UP)
