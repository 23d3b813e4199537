from __future__ import annotations

import pytest

from tests.patience import patient
from tests.services.logged import hold_to_the_log
from tests.services.settled import settled

__all__ = ["patient"]


@pytest.fixture(autouse=True)
def held_to_the_log(monkeypatch):
    """No act of ours changes what the sweep reckons with and leaves no line in the body's log."""
    found = hold_to_the_log(monkeypatch)
    yield found
    assert found == []


@pytest.fixture
async def world(tmp_path):
    """A cluster that has adopted its terms, on SQLite."""
    async with settled("sqlite", tmp_path) as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
async def either(request, tmp_path):
    """The same on both databases."""
    async with settled(request.param, tmp_path) as made:
        yield made
