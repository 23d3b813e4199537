"""Stories on the page: a window of a real browser on a rehearsal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from bot import delivery
from tests.browsers import PATIENCE, WIDE, browser
from tests.databases import sqlite_url
from tests.stories.heard import listening
from tests.stories.theatre import CHANNEL, open_theatre
from tests.stories.told import TOLD
from tests.stories.window import Window

if TYPE_CHECKING:
    from tests.stories.theatre import Theatre

__all__ = ["browser"]
PASSED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Remember how the story itself went, for what is asked of it at its end."""
    report = yield
    if report.when == "call":
        item.stash[PASSED] = report.passed
    return report


@pytest.fixture
async def house(tmp_path) -> Theatre:
    """The rehearsal as `make demo` opens it, once its card and its greeting are in the channel."""
    async with open_theatre(sqlite_url(tmp_path)) as theatre:
        yield theatre


@pytest.fixture
def swift(monkeypatch):
    """Without the pace at which a channel takes messages: where it is not what the story is about."""
    monkeypatch.setattr(delivery, "CHANNEL_PACE_SECONDS", 0.0)


@pytest.fixture
async def visit(browser, house, request):
    """Opens a window as somebody, in which nothing moves by itself (to draw that is half of a browser's work).

    Any error in its console fails the test.
    """
    contexts, troubles = [], []

    async def go(who: str = "U0LEAD", place: str = CHANNEL, **settings) -> Window:
        context = await browser.new_context(
            **{"viewport": WIDE, "locale": "en-GB", "timezone_id": "Europe/London", "reduced_motion": "reduce"}
            | settings
        )
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda said: troubles.append(said.text) if said.type in {"error", "warning"} else None)
        await page.goto(f"{house.slack.url}/?as={who}#{place}")
        await expect(page.locator("html[data-ready]")).to_be_attached()
        return Window(page)

    with listening() as heard:
        yield go
    for context in contexts:
        await context.close()
    assert not troubles
    if request.node.stash.get(PASSED, False):
        assert TOLD.get(request.node.name, frozenset()) <= heard, "the story no longer does all that it claims"
