"""The browser in which tests look at the rehearsal's page as people do."""

from __future__ import annotations

import os
import shutil

import pytest
from playwright.async_api import async_playwright, expect

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The one without a window first: to open the page it takes a third of the work."""
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
WIDE = {"width": 1400, "height": 900}
NARROW = {"width": 390, "height": 844}
PATIENCE = 40
"""Seconds in which what is waited for must be seen: as long as a busy machine may take."""
expect.set_options(timeout=PATIENCE * 1000)


def chromium() -> str | None:
    """Where the browser is, if there is one."""
    named = os.environ.get("QUORATE_CHROMIUM")
    found = (shutil.which(name) for name in NAMES)
    return named or next(filter(None, found), None)


@pytest.fixture(scope="session")
async def browser():
    """Chromium, headless. Without one the test skips and says why; in CI it fails."""
    path = chromium()
    if path is None:
        why = "No Chromium here: install one, or say where it is in QUORATE_CHROMIUM."
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        await started.close()
