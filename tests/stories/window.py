"""What a person does in a window of the page: become somebody, tap, fill in, read, and keep a picture of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.async_api import expect

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

PICTURES = Path(__file__).parent / "screenshots"


class Window:
    """One window of the page. Every step waits for what a person would wait to see."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.number = 0

    async def become(self, name: str) -> None:
        """Take another person's part, with the switch at the top; the list of conversations is then that person's."""
        if name in await self.page.locator("#act-as").inner_text():
            return
        mine = self.page.locator("#apps a.place", has_text="Messages")
        await mine.evaluate_all("nodes => nodes.forEach(node => node.dataset.left = 'yes')")
        await self.page.locator("#act-as").click()
        await self.page.get_by_role("combobox", name="Search: Act as").fill(name)
        await self.page.get_by_role("option", name=name).first.click()
        await expect(self.page.locator("#act-as")).to_contain_text(name)
        await expect(self.page.locator("#apps a[data-left]")).to_have_count(0)

    async def go(self, place: str) -> None:
        """Open a conversation by its name in the list."""
        await self.page.locator("#sidebar a.place", has_text=place).click()
        await expect(self.page.locator("#sidebar a[aria-current]", has_text=place)).to_be_visible()

    def message(self, *words: str) -> Locator:
        """The newest message that holds all these words."""
        found = self.page.locator("#messages li[data-ts]")
        for said in words:
            found = found.filter(has_text=said)
        return found.last

    async def sees(self, *words: str) -> Locator:
        """Wait until there is such a message."""
        message = self.message(*words)
        await expect(message).to_be_visible()
        return message

    def card(self, ref: str) -> Locator:
        """The card of a decision in the channel."""
        heading = self.page.locator("h3", has_text=f"{ref}: ")
        return self.page.locator("#messages li[data-ts]").filter(has=heading).first

    async def tap(self, message: Locator, action: str) -> None:
        """Tap a button of a message, and wait until the page says that it went through."""
        button = message.locator(f'[data-action-id="{action}"]')
        await button.click()
        await expect(button.locator("xpath=self::*[@aria-busy]")).to_have_count(0)

    @property
    def dialog(self) -> Locator:
        return self.page.locator("dialog[data-view-id]")

    def field(self, name: str) -> Locator:
        """One question of the open form, with its label and what is said below it."""
        return self.dialog.locator(f'[data-input-block="{name}"]')

    async def fill(self, **entries: str) -> None:
        """Enter words, dates and times, and choose from the short lists, as the labels stand there."""
        for name, entry in entries.items():
            box = self.field(name).locator("input, textarea, select, button").first
            tag = await box.evaluate("node => node.type")
            if tag == "select-one":
                option = self.field(name).locator("option", has_text=entry).first
                await box.select_option(value=await option.get_attribute("value"))  # a redrawn form says it otherwise
            elif tag == "radio":
                await self.field(name).get_by_text(entry, exact=True).click()
            elif tag == "button":
                await box.click()
                await self.page.get_by_role("combobox", name=re.compile("^Search")).fill(entry)
                await self.page.get_by_role("option", name=entry).first.click()
            else:
                await box.fill(entry)
                await box.dispatch_event("change")

    async def send(self) -> None:
        await self.dialog.locator("[data-role=submit]").click()

    async def close(self) -> None:
        """Put the open page or form away."""
        await self.dialog.locator("[data-role=close]").click()
        await expect(self.dialog).to_have_count(0)

    async def move(self, moment: str) -> None:
        """Move the clock to a moment ahead, by its button or from the menu."""
        found = self.page.locator(f'[data-move$="{moment}"]')
        if not await found.count():
            await self.page.locator('[data-move="later"]').click()
        before = await self.page.locator("#clock-said").inner_text()
        await found.first.click()
        await expect(self.page.locator("#clock-said")).not_to_have_text(before)

    async def type(self, text: str) -> None:
        await self.page.locator("#write").fill(text)
        await self.page.keyboard.press("Enter")

    async def picture(self, name: str) -> None:
        """Keep what can be seen now."""
        self.number += 1
        await self.page.screenshot(path=PICTURES / f"{self.number:02}-{name}.png", animations="disabled")
