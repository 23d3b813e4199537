"""A vote received by phone, e-mail or letter, its member's objection, and one's own votes with their receipts."""

from __future__ import annotations

from bot.handlers.answers import after, modal_for
from bot.handlers.desk import Answer, Desk
from bot.handlers.naming import on_decision, privately
from bot.handlers.taps import Tap
from bot.rules.record import Choice
from bot.services.my_votes import VotesQuery, my_votes
from bot.services.recording import ObjectToVote, RecordVote, object_to_vote, record_vote
from bot.views import deciding_forms
from bot.views.my_votes import my_votes as message_of
from storage.facts import ReceivedBy


async def ask(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, deciding_forms.record)
    return None


async def record(desk: Desk, tap: Tap) -> Answer:
    command = RecordVote(
        act=tap.act,
        decision=tap.value,
        seat=tap.entered("seat"),
        choice=Choice(tap.entered("choice")),
        received=ReceivedBy(tap.entered("received")),
        evidence=tap.entered("evidence"),
    )
    return await after(desk, tap, await desk.run(record_vote, command), "vote-recorded-done")


async def ask_objection(desk: Desk, tap: Tap) -> Answer:
    await modal_for(desk, tap, deciding_forms.objection)
    return None


async def objects(desk: Desk, tap: Tap) -> Answer:
    command = ObjectToVote(act=tap.act, decision=tap.value, words=tap.entered("words"))
    return await after(desk, tap, await desk.run(object_to_vote, command), "objected-done")


async def votes(desk: Desk, tap: Tap) -> Answer:
    """`/quorate votes`: one's own votes and receipts, shown to nobody else."""
    message = message_of(await desk.read(my_votes, VotesQuery(act=tap.act)), await desk.words(tap))
    return privately(message.text, message.blocks)


ACTIONS = {"vote.record": ask, "vote.object": ask_objection}
VIEWS = {"vote.record": record, "vote.object": objects}
VERBS = {"record": on_decision(ask), "object": on_decision(ask_objection), "votes": votes}
