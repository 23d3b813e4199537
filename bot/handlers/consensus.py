"""Agreement before a vote: I agree, I have a concern, I block; and the chair's step on to the vote."""

from __future__ import annotations

from functools import partial

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.naming import on_decision, told
from bot.handlers.reading import redraw_home
from bot.handlers.taps import Tap
from bot.services.consensus import AnswerConsensus, MoveToVote, answer_consensus, move_to_vote
from bot.views import deciding_forms
from storage.facts import Said


async def agree(desk: Desk, tap: Tap) -> Answer:
    command = AnswerConsensus(act=tap.act, decision=tap.value, answer=Said.AGREE)
    result = await desk.run(answer_consensus, command)
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return await told(desk, tap, result, "agree-done")


async def ask(desk: Desk, tap: Tap) -> Answer:
    """What the concern is, or why the member blocks, is asked for in a form."""
    block = tap.name in {"consensus.block", "block"}
    await modal_for(desk, tap, partial(deciding_forms.concern, block=block))
    return None


async def answer(desk: Desk, tap: Tap) -> Answer:
    kind = Said.BLOCK if tap.name == "consensus.block" else Said.CONCERN
    command = AnswerConsensus(act=tap.act, decision=tap.value, answer=kind, words=tap.entered("words"))
    return await after(desk, tap, await desk.run(answer_consensus, command), "concern-done")


async def move_on(desk: Desk, tap: Tap) -> Answer:
    result = await desk.run(move_to_vote, MoveToVote(act=tap.act, decision=tap.value))
    if tap.view.get("type") == "home":
        await redraw_home(desk, tap)
    return await told(desk, tap, result, "moved-on-done")


ACTIONS = {"consensus.agree": agree, "consensus.concern": ask, "consensus.block": ask, "consensus.vote": move_on}
VIEWS = {"consensus.concern": answer, "consensus.block": answer}
VERBS = {
    "agree": on_decision(agree),
    "concern": on_decision(ask),
    "block": on_decision(ask),
    "move-on": on_decision(move_on),
}
