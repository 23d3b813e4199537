"""The authorised signatory signs a financial decision, or declines with a reason."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.services.signing import Sign, sign
from bot.views import modals


async def give(desk: Desk, tap: Tap) -> Answer:
    await desk.run(sign, Sign(act=tap.act, decision=tap.value, signed=True))
    return None


async def ask_why(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.decline_signature)
    return None


async def decline(desk: Desk, tap: Tap) -> Answer:
    command = Sign(act=tap.act, decision=tap.value, signed=False, reason=tap.entered("reason"))
    return await after(desk, tap, await desk.run(sign, command), "signature-declined-done")


ACTIONS = {"signature.sign": give, "signature.decline": ask_why}
VIEWS = {"signature.decline": decline}
