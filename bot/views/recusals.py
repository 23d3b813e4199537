"""Who does not vote on an agenda item, and whether those who are left are a quorum to decide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, title_of
from bot.views.meetings import quorum_line

if TYPE_CHECKING:
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief


def recused_line(one: ItemBrief, brief: MeetingBrief, words: Words) -> str:
    """Empty where nobody is recused, or the meeting is not being held."""
    if not one.recused or one.quorum is None:
        return ""
    seats = words.listing([title_of(brief.terms, seat) for seat in one.recused])
    said = words.say("vote-quorum", said=quorum_line(brief, one.quorum, words))
    return words.say("item-and", first=words.say("item-recused", seats=seats), second=said)
