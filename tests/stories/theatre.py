"""A rehearsal on a stage of its own: people tap, type and read; the clock moves; the bot is the real one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp

from bot import delivery
from bot.demo import Demo
from bot.rehearsal import Rehearsal, passes
from bot.rehearsal_clock import PATH
from tests.patience import PATIENCE, until
from tests.stories.years import YEAR

CHANNEL = "C0CLUSTER"


class Theatre:
    """What a person could do and see. `told` waits, because messages come when they come."""

    def __init__(self, demo: Demo) -> None:
        self.demo = demo
        self.slack = demo.rehearsal

    async def until(self, look: Callable[[], Any], what: str) -> Any:
        """The first thing that `look` finds; fails naming `what` when nothing comes."""
        return await until(look, what)

    def cards(self, user: str = "U0LEAD") -> list[dict[str, Any]]:
        return [m for m in self.slack.messages(CHANNEL, user) if m["bot"] and m["text"].startswith(f"cluster-{YEAR}-")]

    def card(self, user: str = "U0LEAD") -> dict[str, Any]:
        return self.cards(user)[0]

    async def card_says(self, words: str) -> dict[str, Any]:
        await self.until(
            lambda: words in self.card()["text"], f"a card that says {words!r}; it says {self.card()['text']!r}"
        )
        return self.card()

    async def tap(self, user: str, action: str) -> None:
        """Tap a button of the card in the channel."""
        await self.slack.press(user, CHANNEL, self.card(user)["ts"], action)

    async def told(self, user: str, words: str) -> dict[str, Any]:
        """The direct message in which the bot tells `user` these words."""

        def found() -> dict[str, Any] | None:
            return next((m for m in reversed(self.slack.dms(user)) if words in m["text"]), None)

        return await self.until(found, f"{words!r} to {user}; got {[m['text'] for m in self.slack.dms(user)]}")

    async def said(self, words: str) -> dict[str, Any]:
        """The message in the channel that says these words."""

        def found() -> dict[str, Any] | None:
            return next((m for m in reversed(self.slack.messages(CHANNEL, "U0LEAD")) if words in m["text"]), None)

        return await self.until(found, f"{words!r} in the channel")

    async def answer(self, user: str, words: str, action: str) -> None:
        """Tap a button in the direct message that says `words`."""
        message = await self.told(user, words)
        await self.slack.press(user, self.slack.dm_channel(user), message["ts"], action)

    async def fill_in(self, user: str, **values: Any) -> Any:
        return await self.slack.submit(user, values)

    async def move(self, **by: Any) -> dict[str, Any]:
        """Move the clock as the page does: `moment=`, `seconds=` or `to=`."""
        async with aiohttp.ClientSession() as session, session.post(self.demo.bot.url + PATH, json=by) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def moments(self) -> dict[str, str]:
        async with aiohttp.ClientSession() as session, session.get(self.demo.bot.url + PATH) as answer:
            return {one["id"]: one["at"] for one in (await answer.json())["moments"]}

    async def advance(self, step: timedelta) -> None:
        await self.move(seconds=int(step.total_seconds()))


@asynccontextmanager
async def open_theatre(database: str, *, socket: bool = False, story: bool = True) -> AsyncIterator[Theatre]:
    """A rehearsal on any free ports, on a migrated database; with the story, once all of it is in the channel."""
    async with AsyncExitStack() as stack:
        demo = Demo(port=0, bot_port=0, socket=socket, database=database, story=story)
        theatre = await _raise_the_curtain(demo, stack)
        yield theatre


async def _raise_the_curtain(demo: Demo, stack: AsyncExitStack) -> Theatre:
    """Without the pace at which a channel takes messages: from here on it holds as always."""
    pace, delivery.CHANNEL_PACE_SECONDS = delivery.CHANNEL_PACE_SECONDS, 0.0
    try:
        await demo.start(stack)
        _be_patient(demo.rehearsal, stack)
        theatre = Theatre(demo)
        if demo.story:
            await theatre.until(theatre.cards, "the card")
            await theatre.card_says("5 of 12 have answered")
            await theatre.said("Welcome")
    finally:
        delivery.CHANNEL_PACE_SECONDS = pace
    return theatre


def _be_patient(slack: Rehearsal, stack: AsyncExitStack) -> None:
    """Slack's three seconds are not what a story is about, and a busy machine may take longer."""
    slack.deliveries.deadline_seconds = PATIENCE
    stack.callback(setattr, passes, "TRIGGER_SECONDS", passes.TRIGGER_SECONDS)
    passes.TRIGGER_SECONDS = PATIENCE
