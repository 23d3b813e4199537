"""Sending an alternate (a deputy, a substitute: the body's own word), and the alternate's answer."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.people import get_to_know
from bot.handlers.taps import Tap
from bot.services.alternates import AnswerNomination, NominateAlternate, answer_nomination, nominate_alternate
from bot.views import modals
from bot.views.fields import AUTHORITY


async def ask(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, modals.alternate)
    return None


async def nominate(desk: Desk, tap: Tap) -> Answer:
    await get_to_know(desk, tap, tap.entered("person"))
    command = NominateAlternate(
        act=tap.act,
        decision=tap.value,
        person=tap.entered("person"),
        authority=AUTHORITY.get(tap.entered("authority")),
    )
    return await after(desk, tap, await desk.run(nominate_alternate, command), "alternate-nominated-done")


async def answer(desk: Desk, tap: Tap) -> Answer:
    accept = tap.name == "alternate.accept"
    await desk.run(answer_nomination, AnswerNomination(act=tap.act, nomination=tap.value, accept=accept))
    return None


ACTIONS = {"alternate.send": ask, "alternate.accept": answer, "alternate.decline": answer}
VIEWS = {"alternate.send": nominate}
