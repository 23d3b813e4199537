"""What the next meeting said of a decision taken between meetings: ratified, or not."""

from __future__ import annotations

from functools import partial

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.ratifying import Ratify, ratify
from bot.views import modals


async def ask(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, partial(modals.ratify, ratified=tap.name == "ratification.ratified"))
    return None


async def record(desk: Desk, tap: Tap) -> Answer:
    ratified = tap.name == "ratification.ratified"
    command = Ratify(act=tap.act, decision=tap.value, ratified=ratified, note=tap.entered("note"))
    return await after(desk, tap, await desk.run(ratify, command), "ratification-recorded-done")


ACTIONS = {"ratification.ratified": ask, "ratification.refused": ask}
VIEWS = {"ratification.ratified": record, "ratification.refused": record}
