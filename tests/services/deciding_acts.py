"""The acts around a vote, on decisions of two bodies whose terms know them all, for the test of who may do what."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime

from bot.rules.record import Choice
from bot.services.casting import ConfirmResult, GiveCastingVote, confirm_result, give_casting_vote
from bot.services.consensus import AnswerConsensus, MoveToVote, answer_consensus, move_to_vote
from bot.services.opening import WithdrawDecision, withdraw_decision
from bot.services.recording import ObjectToVote, RecordVote, object_to_vote, record_vote
from bot.services.statements import (
    LackAuthority,
    ShareViews,
    StatePosition,
    lack_authority,
    share_views,
    state_position,
)
from storage.facts import ReceivedBy, Said
from tests.services.deciding import adopt, casting_terms, seeking_agreement
from tests.services.world import PEOPLE, SECRETARY

LATE = datetime(2026, 12, 20, 17, 0, tzinfo=UTC)
MEMBERS = frozenset(PEOPLE.values())
LEAD, GP, DENTAL = (PEOPLE[seat] for seat in ("lead", "gp", "dental"))
ALLOWED = {
    "open": {
        "consensus": MEMBERS,
        "vote-opening": {LEAD},
        "authority": MEMBERS,
        "position": {GP},
        "view": MEMBERS,
        "recording": {SECRETARY},
        "objection": {DENTAL},
    },
    "closed": {"casting": {LEAD}, "confirmation": {LEAD}, "objection": {DENTAL}},
    "withdrawn": {},
}


async def acts(world, state):
    """Each act with what it is done to; in `closed` that is a tie to which a vote taken down belongs."""
    home = world.body
    await seeking_agreement(world)
    seeking = await world.opened(date="2026-12-20")
    await _ends(world, seeking, state)
    terms, fill = casting_terms()
    terms = deepcopy(terms)
    terms["organisations"] = [{"id": "practices", "title": "Practices"}]
    terms["deferral"] = {"clause": "5.2", "words": "the item shall be deferred"}
    terms["absence"] = {"clause": "4.4", "words": "prior written notification", "written_position": "noted"}
    next(seat for seat in terms["seats"] if seat["id"] == "gp")["organisations"] = ["practices"]
    await adopt(world, terms, key="casts", channel="C0CASTS", seats=PEOPLE, fill=fill)
    decision = await world.opened(decision_class="ordinary", amount="", date="2026-12-20")
    phoned = {"decision": decision, "choice": Choice.FOR, "received": ReceivedBy.PHONE, "evidence": "Phoned at ten"}
    await world.do(record_vote, RecordVote, SECRETARY, **phoned, seat="dental")
    await world.votes(decision, ("lead", "pharmacy"))
    await world.votes(decision, ("gp", "nursing", "ahp"), Choice.AGAINST)
    await _ends(world, decision, state)
    world.body = home
    about = {"decision": decision}
    return {
        "consensus": (answer_consensus, AnswerConsensus, {"decision": seeking, "answer": Said.AGREE}),
        "vote-opening": (move_to_vote, MoveToVote, {"decision": seeking}),
        "authority": (lack_authority, LackAuthority, about),
        "position": (state_position, StatePosition, {**about, "choice": Choice.FOR}),
        "view": (share_views, ShareViews, {**about, "words": "Think of parking"}),
        "recording": (record_vote, RecordVote, {**phoned, "seat": "medicines"}),
        "objection": (object_to_vote, ObjectToVote, about),
        "casting": (give_casting_vote, GiveCastingVote, {**about, "choice": Choice.FOR}),
        "confirmation": (confirm_result, ConfirmResult, about),
    }


async def _ends(world, decision, state):
    if state == "closed":
        now = world.now
        await world.close(decision, LATE)
        world.now = now
    if state == "withdrawn":
        await world.do(withdraw_decision, WithdrawDecision, LEAD, decision=decision, reason="Not needed")
