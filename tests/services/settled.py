"""A cluster that has adopted its terms: founded once, and copied for each test that starts from there."""

from __future__ import annotations

from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from tests.databases import copy_of, new_database, run_folder
from tests.services.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from pathlib import Path


class _Left(NamedTuple):
    """How a world was left: its database, its clock, its body and the number of the next request."""

    url: str
    now: datetime
    body: str
    request: int


_left: dict[str, _Left] = {}


@asynccontextmanager
async def settled(kind: str, tmp_path: Path) -> AsyncIterator[World]:
    """A world of its own on `kind`, with its people, its body and nothing decided yet."""
    if kind not in _left:
        _left[kind] = await _settle(kind)
    left = _left[kind]
    world = await World.start(copy_of(left.url, tmp_path))
    world.now, world.body, world.requests = left.now, left.body, count(left.request)
    yield world
    await world.store.stop()


async def _settle(kind: str) -> _Left:
    url = new_database(kind, run_folder())
    world = await World.start(url)
    await world.people()
    await world.adopt()
    await world.store.stop()
    return _Left(url, world.now, world.body, next(world.requests))
