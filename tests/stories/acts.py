"""A story as a table: one step a line, each as a person does it in a window of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playwright.async_api import expect

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.stories.window import Window

MESSAGES, HOME = "Quorate – Messages", "Quorate – Home"
OPEN = "the open window"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Who does what, where, and what they then see. A window that is left open by a step is used by the next.

    `at`: the conversation, Home, or the OPEN window. `types`: a message or command there. `on`: words of the message
    that holds the button `taps`; none: it is in the window or on the Home. `picks`: an entry of a short list there.
    `fills`: the form that opened, sent off at the end (`wrong`: it stays, with what is wrong). `sees`: words of a
    message; `shows`: of the window or, with nothing open, of the Home; `told`: of a direct message to them afterwards.
    `keeps`: the window stays open.
    """

    who: str
    at: str = "cluster"
    types: str = ""
    on: tuple[str, ...] = ()
    taps: str = ""
    picks: str = ""
    sure: bool = False
    fills: Mapping[str, str] = field(default_factory=dict)
    sends: bool = False
    wrong: bool = False
    sees: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    keeps: bool = False

    def __str__(self) -> str:
        return f"{self.who} in {self.at}: {self.types or self.taps or self.picks or 'looks'}"


async def play(window: Window, steps: Iterable[Step]) -> None:
    """Take the steps in turn; the step that fails is named."""
    for step in steps:
        try:
            await _take(window, step)
        except Exception as error:
            error.add_note(f"in the step: {step}")
            raise


async def _take(window: Window, step: Step) -> None:
    if step.at != OPEN:
        await window.become(step.who)
        await _go(window, step.at)
    if step.types:
        await window.type(step.types)
    if step.taps or step.picks:
        await _tap(window, step)
    if step.sure:
        await window.page.locator("[data-role=confirm]").click()
    if step.fills or step.sends:
        await expect(window.dialog.locator("[data-role=submit]")).to_be_visible()
        await window.fill(**step.fills)
        await window.send()
    if step.sees:
        await window.sees(*step.sees)
    await _shown(window, step)
    if not (step.keeps or step.wrong):
        await close_all(window)
    if step.told:
        await _go(window, MESSAGES)
        await window.sees(*step.told)


async def _go(window: Window, place: str) -> None:
    here = window.page.locator("#sidebar a[aria-current]")
    if place not in await here.inner_text():
        await window.go(place)


async def _tap(window: Window, step: Step) -> None:
    if step.on:
        place = await window.sees(*step.on)
    else:
        place = window.page.locator("#home-blocks") if step.at == HOME else window.dialog
    button = place.locator(f'[data-action-id="{step.taps}"]').first
    if step.picks:
        label = await button.locator("option", has_text=step.picks).first.inner_text()
        await button.select_option(label=label)
    else:
        await button.click()


async def _shown(window: Window, step: Step) -> None:
    here = window.page.locator("#home-blocks") if step.at == HOME and not step.taps else window.dialog
    if step.at == HOME and step.taps and step.shows and not await _opened(window):
        here = window.page.locator("#home-blocks")
    for words in step.shows:
        await expect(here).to_contain_text(re.compile(re.escape(words), re.IGNORECASE))


async def _opened(window: Window) -> bool:
    """Whether the tap opened a window; it may be on its way still."""
    busy = window.page.locator('[aria-busy="true"]')
    await expect(busy).to_have_count(0)
    return await window.dialog.count() > 0


async def close_all(window: Window) -> None:
    """Put every window away, one after the other."""
    await expect(window.page.locator('[aria-busy="true"]')).to_have_count(0)
    for _ in range(4):
        if not await window.dialog.count():
            return
        shown = await window.dialog.get_attribute("data-view-id")
        await window.dialog.locator("[data-role=close]").click()
        await expect(window.page.locator(f'dialog[data-view-id="{shown}"]')).to_have_count(0)
