"""What the store asks of a database: run a piece of work in a transaction, and say what time it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import Engine as Database

from storage.link import Link

R = TypeVar("R")
Work = Callable[[Link], R]
STOP_WITHIN = 10
"""Seconds in which acts in flight are finished, or given up."""


class Engine(Protocol):
    """One for each database."""

    database: Database

    async def start(self, posted: Callable[[], None]) -> None:
        """Begin to take work. `posted` is called in the event loop after each commit that owes messages."""

    async def stop(self) -> None:
        """Finish the work in flight, take no more."""

    async def write(self, work: Work[R], *, repeatable: bool) -> R:
        """Run the work and return after its commit. `repeatable`: run twice, it has one effect."""

    async def read(self, work: Work[R]) -> R:
        """Run the work on what is committed, without keeping anybody waiting."""

    def clock(self, link: Link) -> datetime:
        """The time by the database's clock (UTC), asked now."""


def resolve(future: asyncio.Future[Any], value: Any, error: BaseException | None) -> None:
    """Tell whoever waits how it ended, unless they went away."""
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)
