"""Sub-verbs that name a decision: `/quorate VERB REFERENCE`, or without a reference the one that is open here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.handlers.desk import Answer, Desk, Handler
from bot.handlers.taps import Tap
from bot.rules.findings import Refusal
from bot.services.my_votes import MeantQuery, meant
from bot.services.register import BriefQuery, brief
from bot.services.reopening import ExtendQuery, extend
from bot.views.acts import reopening
from bot.views.messages import RENDER


def on_decision(handler: Handler, *, ended: bool = False) -> Handler:
    """The sub-verb that does with a decision named by its reference what a button does with its own."""

    async def verb(desk: Desk, tap: Tap) -> Answer:
        query = MeantQuery(act=tap.act, typed=tap.text, channel=tap.channel, ended=ended)
        found = await desk.read(meant, query)
        if isinstance(found, Refusal):
            return (await desk.words(tap)).reason(found.finding, None)
        return await handler(desk, replace(tap, value=found))

    return verb


def asking(kind: str, *, ended: bool = False) -> Handler:
    """The sub-verb that shows, to whoever typed it alone, the message of this kind with its buttons."""

    async def show(desk: Desk, tap: Tap) -> Answer:
        about = await desk.read(brief, BriefQuery(act=tap.act, decision=tap.value, reader=tap.act.person))
        said = await desk.words(tap)
        message = RENDER[kind](about, {}, said)
        if message is None:
            return said.say("nothing-asked", ref=about.ref if about else tap.text)
        return privately(message.text, message.blocks)

    return on_decision(show, ended=ended)


async def told(desk: Desk, tap: Tap, result: object, done: str) -> Answer:
    """The answer to a typed command: what was recorded. To a tap, and to a refusal, the private message is enough."""
    if tap.act.via != "command":
        return None
    said = await desk.words(tap)
    about = await desk.read(brief, BriefQuery(act=tap.act, decision=tap.value, outlook=False))
    if isinstance(result, Refusal):
        return said.reason(result.finding, None) if result.finding.reading == "register" else None
    return said.say(done, ref=about.ref if about else "")


async def _no_extension(desk: Desk, tap: Tap) -> Answer:
    said = await desk.words(tap)
    about = await desk.read(brief, BriefQuery(act=tap.act, decision=tap.value, outlook=False))
    refusal = await desk.read(extend, ExtendQuery(act=tap.act, decision=tap.value))
    message = reopening(said.reason(refusal.finding, about.terms if about else None, marked=True), about, said)
    return privately(message.text, message.blocks)


no_extension = on_decision(_no_extension)
"""`/quorate extend`: no deadline is moved; the answer offers to open the matter again."""


def privately(text: str, blocks: list[dict[str, Any]]) -> Mapping[str, Any]:
    """An answer that only whoever typed the command sees."""
    return {"response_type": "ephemeral", "text": text, "blocks": blocks}
