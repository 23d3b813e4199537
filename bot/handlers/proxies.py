"""Giving a proxy to another member, the holder's answer, and taking it back."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.taps import Tap
from bot.rules.record import Choice
from bot.services.proxies import AnswerProxy, GiveProxy, RevokeProxy, answer_proxy, give_proxy, revoke_proxy
from bot.views import modals
from bot.views.fields import FREE


async def ask(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.proxy)
    return None


async def give(desk: Desk, tap: Tap) -> Answer:
    command = GiveProxy(
        act=tap.act,
        decision=tap.value,
        holder_person=tap.entered("holder"),
        instruction=None if tap.entered("instruction") == FREE else Choice(tap.entered("instruction")),
    )
    return await after(desk, tap, await desk.run(give_proxy, command), "proxy-given-done")


async def answer(desk: Desk, tap: Tap) -> Answer:
    accept = tap.name == "proxy.accept"
    await desk.run(answer_proxy, AnswerProxy(act=tap.act, proxy=tap.value, accept=accept))
    return None


async def revoke(desk: Desk, tap: Tap) -> Answer:
    await desk.run(revoke_proxy, RevokeProxy(act=tap.act, proxy=tap.value))
    return None


ACTIONS = {"proxy.give": ask, "proxy.accept": answer, "proxy.decline": answer, "proxy.revoke": revoke}
VIEWS = {"proxy.give": give}
