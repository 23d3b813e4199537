"""Confirming once a year that one goes on as a member, and that what one declared is right."""

from __future__ import annotations

from dataclasses import replace

from bot.handlers.answers import after
from bot.handlers.desk import Answer, Desk
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.interests import Confirms
from bot.services.confirming import ConfirmYearly, YearlyConfirmed, confirm_yearly
from bot.services.interest_register import InterestsQuery, interests_of
from bot.views import confirming as views
from bot.views import interests, modals


async def ask(desk: Desk, tap: Tap) -> Answer:
    """`/quorate confirm`, or a button: both questions in one form."""
    query = InterestsQuery(act=tap.act, body=tap.value, channel=tap.channel)
    found = await desk.read(interests_of, query)
    said = await desk.words(tap)
    await desk.open_modal(tap, interests.nobody(said) if found is None else views.confirming(found, said))
    return None


async def send(desk: Desk, tap: Tap) -> Answer:
    """Each question that was answered is an act of its own; where something has changed, the register follows."""
    done: list[str] = []
    said = await desk.words(tap)
    if going := tap.entered("membership"):
        result = await desk.run(confirm_yearly, _command(tap, Confirms.MEMBERSHIP, confirmed=going == "yes"))
        if not isinstance(result, YearlyConfirmed):
            return await after(desk, tap, result, "")
        done.append("confirm-done-membership" if result.confirmed else "confirm-done-stops")
    declared = tap.entered("declarations")
    if declared == "right":
        result = await desk.run(confirm_yearly, _command(tap, Confirms.DECLARATIONS))
        if not isinstance(result, YearlyConfirmed):
            return await after(desk, tap, result, "")
        done.append("confirm-done-nothing" if result.nothing else "confirm-done-declarations")
    if declared == "changed":
        found = await desk.read(interests_of, InterestsQuery(act=tap.act, body=tap.value))
        if found is not None:
            return {"response_action": "update", "view": interests.register(found, said)}
    text = " ".join(said.say(key) for key in done or ("confirm-done-neither",))
    return {"response_action": "update", "view": modals.receipt(text, said)}


async def go_on(desk: Desk, tap: Tap) -> Answer:
    """One tap; the message is drawn anew with the answer."""
    await desk.run(confirm_yearly, _command(tap, Confirms.MEMBERSHIP))
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return None


def _command(tap: Tap, confirms: Confirms, *, confirmed: bool = True) -> ConfirmYearly:
    """Two answers come in one form, so each has a request of its own."""
    act = replace(tap.act, request=f"{tap.act.request}:{confirms.value}") if tap.act.request else tap.act
    return ConfirmYearly(act=act, body=tap.value, confirms=confirms, confirmed=confirmed)


ACTIONS = {"confirm.open": ask, "confirm.member": go_on}
VIEWS = {"confirm.yearly": send}
VERBS = {"confirm": ask}
