from __future__ import annotations

import pytest

from tests.databases import postgres_url, sqlite_url
from tests.services.logged import hold_to_the_log
from tests.services.world import World


@pytest.fixture(autouse=True)
def held_to_the_log(monkeypatch):
    """No act of ours changes what the sweep reckons with and leaves no line in the body's log."""
    found = hold_to_the_log(monkeypatch)
    yield found
    assert found == []


@pytest.fixture
async def world(tmp_path):
    """A cluster that has adopted its terms, on SQLite."""
    made = await World.start(sqlite_url(tmp_path))
    await made.people()
    await made.adopt()
    yield made
    await made.store.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
async def either(request, tmp_path):
    """The same on both databases."""
    made = await World.start(sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url())
    await made.people()
    await made.adopt()
    yield made
    await made.store.stop()
