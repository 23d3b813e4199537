"""The buttons at the foot of a page about a decision: what this reader may do besides, while it is open and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Result, Waiting
from bot.text import Words
from bot.views import buttons
from bot.views.blocks import Block, Message, actions, note
from bot.views.consensus import awaits_confirmation, move_on
from bot.views.deciding import casting

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief, ReaderBrief


def acts(brief: DecisionBrief, words: Words) -> list[Block]:
    """While it is open: what a member says, what the chair does next, what the secretariat takes down."""
    reader = brief.reader
    if reader is None:
        return []
    found = [_about(brief, action, key, words) for action, key in _sayings(brief, reader)]
    if brief.consenting and brief.presiding == reader.person.id:
        found.append(move_on(brief, words))
    if reader.is_secretariat and not brief.consenting:
        found.append(_about(brief, "vote.record", "button-record-vote", words))
    if reader.is_chair or reader.person.id == brief.opened_by:
        found.append(_about(brief, "decision.withdraw", "button-withdraw-decision", words))
    return [actions("acts", *found)] if found else []


def acts_after(brief: DecisionBrief, words: Words) -> list[Block]:
    """After its end: the casting vote and the chair's word, and opening the matter again."""
    reader = brief.reader
    if reader is None:
        return []
    found: list[Block] = []
    if brief.presiding == reader.person.id:
        if brief.outcome is not None and Waiting.CASTING_VOTE in brief.outcome.waiting_for:
            found += [casting(brief, choice, words) for choice in ("for", "against")]
        if awaits_confirmation(brief) and all(step.kind != "confirmed" for step in brief.steps):
            found.append(_about(brief, "result.confirm", "button-confirm-result", words))
    if (reader.is_chair or reader.person.id == brief.opened_by) and ended_in_vain(brief):
        found.append(_about(brief, "decision.again", "button-again", words))
    return [actions("acts", *found)] if found else []


def ended_in_vain(brief: DecisionBrief) -> bool:
    """Whether it was withdrawn, or closed without being carried."""
    if brief.state == "withdrawn":
        return True
    return brief.outcome is not None and brief.outcome.result is not Result.CARRIED


def _sayings(brief: DecisionBrief, reader: ReaderBrief) -> list[tuple[str, str]]:
    seats = {*reader.seats, *reader.acting_for}
    if not seats:
        return []
    found = [("view.share", "button-views")]
    if brief.terms.absence is not None and any(brief.terms.seat(seat).organisations for seat in seats):
        found.append(("position.state", "button-position"))
    if brief.terms.deferral is not None and seats & brief.terms.voters:
        lacks = any(one.kind == "lacks-authority" and one.seat in seats for one in brief.statements)
        given, lacking = ("authority.given", "button-authority-given"), ("authority.lack", "button-lack-authority")
        found.append(given if lacks else lacking)
    return found


def _about(brief: DecisionBrief, action: str, key: str, words: Words) -> Block:
    return buttons.about(brief, action, words.say(key), words)


def reopening(said: str, brief: DecisionBrief | None, words: Words) -> Message:
    """Why the deadline is not moved, with the button that opens the matter again as a new decision."""
    if brief is None:
        return note([said])
    return note([said], actions("again", _about(brief, "decision.again", "button-again", words)))
