"""How long tests wait for what must come: as long as a busy machine may take, and never longer than it does take."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from storage import postgres, sqlite, sqlite_file

PATIENCE = 60.0
"""Seconds. A test that waited so long has failed."""
STEP_SECONDS = 0.02


async def until(look: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
    """The first thing that `look` (a function, or one to be awaited) finds; fails naming `what` when nothing comes."""
    end = asyncio.get_running_loop().time() + seconds
    while True:
        found = look()
        if inspect.isawaitable(found):
            found = await found
        if found:
            return found
        assert asyncio.get_running_loop().time() < end, f"that never came: {what}"
        await asyncio.sleep(STEP_SECONDS)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests in which many acts meet: two seconds are not long to wait for a lock where the machine is busy."""
    options = postgres._OPTIONS.replace("lock_timeout=2s", f"lock_timeout={PATIENCE:.0f}s")
    assert options != postgres._OPTIONS
    monkeypatch.setattr(postgres, "_OPTIONS", options)
    for module in (sqlite, sqlite_file):
        monkeypatch.setattr(module, "PATIENCE_MS", int(PATIENCE * 1000))
