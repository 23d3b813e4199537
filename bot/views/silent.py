"""Whether anybody has something to declare for a meeting: the question to each member, and who has not answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, own, title_of
from bot.views import form
from bot.views.blocks import Block, Message, actions, button, note
from bot.views.form import Field
from bot.views.meetings import nothing_to_declare, when

if TYPE_CHECKING:
    from bot.services.meeting_briefs import MeetingBrief

Data = Mapping[str, object]
NOTE = 500


def declare_asked(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To a member, with the agenda: one tap for nothing to declare, or the form for one item."""
    facts = {"body": own(brief.body.name, 100), "moment": when(brief, words)}
    asked = words.say("declare-asked", cited=_cited(brief, words), **facts)
    if brief.sitting.state not in ("called", "sitting"):
        return note([asked, words.say(f"meeting-state-{brief.sitting.state}")])
    if not brief.around.mine:
        return note([asked, words.say("declare-answered")], actions("declare", declare_on_item(brief, words)))
    return note([asked], actions("declare", nothing_to_declare(brief, words), declare_on_item(brief, words)))


def declare_on_item(brief: MeetingBrief, words: Words) -> Block:
    return button("item.conflict", words.say("button-item-conflict"), brief.meeting.id)


def silent_line(brief: MeetingBrief, words: Words) -> str:
    """Who has not said whether there is anything to declare; for whoever presides."""
    if not brief.around.silent:
        return words.say("declare-all-answered", cited=_cited(brief, words))
    if brief.current is not None and brief.current.item.kind != "declarations":
        return words.say("declare-silent-count", count=len(brief.around.silent), cited=_cited(brief, words))
    seats = words.listing([title_of(brief.terms, seat) for seat in brief.around.silent])
    return words.say("declare-silent", seats=seats, cited=_cited(brief, words))


def asked_how(brief: MeetingBrief, words: Words) -> list[Block]:
    """In the form that opens a vote: how declarations were asked for, while that item has not been dealt with."""
    if not brief.around.undeclared:
        return []
    seats = words.listing([title_of(brief.terms, seat) for seat in brief.around.undeclared])
    label = words.say("declared-how", cited=_cited(brief, words))
    hint = words.say("declared-how.hint", seats=seats)
    return [form.typed(Field(name="declared", label=label, hint=hint, optional=True), lines=True, most=NOTE)]


def _cited(brief: MeetingBrief, words: Words) -> str:
    duty = next((one for one in brief.terms.duties if one.name == "declarations"), brief.terms.conflicts)
    return words.cited(duty.clause)
