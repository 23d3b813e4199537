from __future__ import annotations

import pytest
import pytest_asyncio

from storage.store import open_store
from tests.databases import postgres_url, sqlite_url
from tests.patience import patient
from tests.storage.acting import Do, act, found_body, open_decision

__all__ = ["patient"]


@pytest.fixture(params=["sqlite", "postgres"])
def url(request, tmp_path):
    return sqlite_url(tmp_path) if request.param == "sqlite" else postgres_url()


@pytest_asyncio.fixture
async def store(url, patient):
    opened = open_store(url)
    await opened.start()
    yield opened
    await opened.stop()


@pytest_asyncio.fixture
async def voting(store):
    """A store with the small body and one decision open for ballots."""
    await store.run(found_body, Do(act=act()))
    await store.run(open_decision, Do(act=act()))
    return store
