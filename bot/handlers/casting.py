"""The casting vote on a tie, and the chair's word that a vote was properly taken."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.naming import asking, on_decision
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.rules.record import Choice
from bot.services.casting import ConfirmResult, GiveCastingVote, confirm_result, give_casting_vote
from bot.views import deciding_forms

_CHOICES = {f"casting.{choice.value}": choice for choice in (Choice.FOR, Choice.AGAINST)}


async def give(desk: Desk, tap: Tap) -> Answer:
    command = GiveCastingVote(act=tap.act, decision=tap.value, choice=_CHOICES[tap.name])
    await desk.run(give_casting_vote, command)
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return None


async def ask_confirmation(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, deciding_forms.confirm_result)
    return None


async def confirm(desk: Desk, tap: Tap) -> Answer:
    command = ConfirmResult(act=tap.act, decision=tap.value, note=tap.entered("note"))
    return await after(desk, tap, await desk.run(confirm_result, command), "result-confirmed-done")


ACTIONS = {**dict.fromkeys(_CHOICES, give), "result.confirm": ask_confirmation}
VIEWS = {"result.confirm": confirm}
VERBS = {"casting": asking("casting-request", ended=True), "attest": on_decision(ask_confirmation, ended=True)}
