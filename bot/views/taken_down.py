"""Messages about a vote that the secretariat took down for a member: the notice, the receipt, the objection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, person, stress
from bot.views import buttons
from bot.views.blocks import Message, actions, note
from bot.views.describe import named, running, seat_title, until
from bot.views.telling import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.services.briefs import DecisionBrief
    from storage.facts import RecordedVote

    Data = Mapping[str, object]


def _vote(brief: DecisionBrief, data: Data) -> RecordedVote | None:
    return next((vote for vote in brief.recorded if vote.ballot == text_of(data, "ballot")), None)


def vote_recorded(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To the channel, at once: for whom, how it came and who took it down; never how it was cast."""
    vote = _vote(brief, data)
    if vote is None:
        return None
    facts = {
        "seat": seat_title(brief, vote.seat),
        "decision": named(brief, words),
        "received": words.say(f"received-{vote.received}"),
        "who": person(vote.recorded_by),
    }
    return note([words.say("vote-recorded", **facts)])


def recorded_receipt(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To the member: what was taken down in their name, what shows it, and how to object."""
    vote = _vote(brief, data)
    if vote is None:
        return None
    if vote.objected_at is not None:
        return _objected(brief, vote, words)
    choice = text_of(data, "choice")
    key = "recorded-receipt-abstain" if choice == "abstain" else "recorded-receipt"
    said = words.say(
        key,
        choice=stress(words.say(f"choice-{choice}")) if choice else "",
        decision=named(brief, words),
        received=words.say(f"received-{vote.received}"),
        ballot=stress(vote.ballot),
    )
    label = words.say("button-object")
    how = "recorded-how" if running(brief) else "recorded-how-late"
    lines = [
        said,
        words.say("recorded-evidence", who=person(vote.recorded_by), words=own(vote.evidence, 500)),
        words.say(how, object=label, moment=until(brief, words)),
    ]
    rows = [buttons.voting(brief, words)] if running(brief) else []
    return note(lines, actions("object", buttons.about(brief, "vote.object", label, words)), *rows)


def _objected(brief: DecisionBrief, vote: RecordedVote, words: Words) -> Message:
    facts = {"ballot": vote.ballot, "decision": named(brief, words), "moment": until(brief, words)}
    lead = words.say("recorded-objected", **facts)
    if running(brief):
        return note([lead, words.say("recorded-objected-void", **facts)], buttons.voting(brief, words))
    return note([lead, words.say("recorded-objected-late")])


def vote_objected(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To the channel, the secretariat and whoever presides: who objects to what, and what becomes of it."""
    vote = _vote(brief, data)
    if vote is None:
        return None
    facts = {
        "who": person(vote.person),
        "ballot": vote.ballot,
        "seat": seat_title(brief, vote.seat),
        "decision": named(brief, words),
    }
    key = "vote-objected" if data.get("voided") is True else "vote-objected-late"
    why = words.say("vote-objected-why", words=own(vote.objection, 500)) if vote.objection else ""
    return note([words.say(key, **facts), why])
