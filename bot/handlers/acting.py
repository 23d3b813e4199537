"""Acting and voting for others for some time: naming, giving, answering, ending, and coming back to a meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.handlers.answers import after
from bot.handlers.desk import Answer, Desk
from bot.handlers.people import get_to_know
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.record import Choice
from bot.services.acting import ActingBrief, ActingQuery, acting_in
from bot.services.mandate_answers import AnswerMandate, EndMandate, answer_mandate, end_mandate
from bot.services.mandates import GiveStandingProxy, NameAlternate, give_standing_proxy, name_alternate
from bot.services.proxy_votes import CastForProxy, cast_for_proxy
from bot.services.returning import AnswerReturn, AskToReturn, answer_return, ask_to_return
from bot.text import Words
from bot.views import acting as views
from bot.views.fields import AUTHORITY, FREE

_CHOICES = {f"proxyvote.{choice.value}": choice for choice in Choice}


async def show(desk: Desk, tap: Tap) -> Answer:
    """`/quorate acting [key]`: who acts for whom in the body whose channel this is, or in one's own."""
    said = await desk.words(tap)
    query = ActingQuery(act=tap.act, channel=tap.channel, key=tap.text)
    brief = await desk.read(acting_in, query)
    if brief is None:
        return said.say("acting-nobody")
    message = views.acting(brief, said)
    return {"response_type": "ephemeral", "text": message.text, "blocks": message.blocks}


async def ask_alternate(desk: Desk, tap: Tap) -> Answer:
    """`/quorate alternate`, or the button."""
    return await _open(desk, tap, views.name_alternate)


async def ask_proxy(desk: Desk, tap: Tap) -> Answer:
    """`/quorate proxy`, or the button."""
    return await _open(desk, tap, views.proxy_for_a_time)


async def _open(desk: Desk, tap: Tap, draw: Callable[[ActingBrief, Words], Mapping[str, Any]]) -> Answer:
    said = await desk.words(tap)
    query = ActingQuery(act=tap.act, channel=tap.channel, body=tap.value, key=tap.text)
    brief = await desk.read(acting_in, query)
    if brief is None:
        return said.say("acting-nobody")
    await desk.open_modal(tap, draw(brief, said))
    return None


async def redraw(desk: Desk, tap: Tap) -> Answer:
    """For how long was chosen: ask for its days, or for its meeting."""
    said = await desk.words(tap)
    brief = await desk.read(acting_in, ActingQuery(act=tap.act, body=tap.value))
    named = tap.view.get("callback_id") == "acting.name-alternate"
    draw = views.name_alternate if named else views.proxy_for_a_time
    if brief is not None:
        await desk.update_modal(tap, draw(brief, said, tap.all_entered))
    return None


async def send_alternate(desk: Desk, tap: Tap) -> Answer:
    await get_to_know(desk, tap, tap.entered("person"))
    command = NameAlternate(
        act=tap.act,
        body=tap.value,
        person=tap.entered("person"),
        scope=tap.entered("scope"),
        seat=tap.entered("seat"),
        meeting=tap.entered("meeting"),
        first=tap.entered("first"),
        last=tap.entered("last"),
        place=int(tap.entered("place") or 0),
        authority=AUTHORITY.get(tap.entered("authority")),
    )
    return await after(desk, tap, await desk.run(name_alternate, command), "mandate-given-done")


async def send_proxy(desk: Desk, tap: Tap) -> Answer:
    instruction = tap.entered("instruction")
    command = GiveStandingProxy(
        act=tap.act,
        body=tap.value,
        holder_person=tap.entered("holder"),
        scope=tap.entered("scope"),
        instruction=None if instruction == FREE else Choice(instruction),
        seat=tap.entered("seat"),
        meeting=tap.entered("meeting"),
        first=tap.entered("first"),
        last=tap.entered("last"),
    )
    return await after(desk, tap, await desk.run(give_standing_proxy, command), "mandate-given-done")


async def answer(desk: Desk, tap: Tap) -> Answer:
    command = AnswerMandate(act=tap.act, mandate=tap.value, accept=tap.name == "mandate.accept")
    await desk.run(answer_mandate, command)
    return await _home(desk, tap)


async def end(desk: Desk, tap: Tap) -> Answer:
    await desk.run(end_mandate, EndMandate(act=tap.act, mandate=tap.value))
    return await _home(desk, tap)


async def choose(desk: Desk, tap: Tap) -> Answer:
    """A tap on one of the buttons of a free proxy; the receipt comes as a direct message."""
    await desk.run(cast_for_proxy, CastForProxy(act=tap.act, proxy=tap.value, choice=_CHOICES[tap.name]))
    return await _home(desk, tap)


async def ask_return(desk: Desk, tap: Tap) -> Answer:
    await desk.run(ask_to_return, AskToReturn(act=tap.act, mandate=tap.value))
    return None


async def answer_leave(desk: Desk, tap: Tap) -> Answer:
    command = AnswerReturn(act=tap.act, mandate=tap.value, agree=tap.name == "return.agree")
    await desk.run(answer_return, command)
    return None


async def _home(desk: Desk, tap: Tap) -> Answer:
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return None


ACTIONS = {
    "acting.name": ask_alternate,
    "acting.proxy": ask_proxy,
    "acting.scope": redraw,
    "mandate.accept": answer,
    "mandate.decline": answer,
    "mandate.end": end,
    "return.ask": ask_return,
    "return.agree": answer_leave,
    "return.refuse": answer_leave,
    **dict.fromkeys(_CHOICES, choose),
}
VIEWS = {"acting.name-alternate": send_alternate, "acting.proxy-for-a-time": send_proxy}
VERBS = {"acting": show, "alternate": ask_alternate, "proxy": ask_proxy}
