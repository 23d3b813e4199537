"""The agenda as it is sent, and what those who set it are asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, own, person
from bot.views.blocks import Message, actions, bullets, button, header, message, note, paragraph, rich
from bot.views.meetings import before, heading, item_stands, item_title, when, with_guests
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief

Data = Mapping[str, object]
WORDS, PAPERS = 900, 500


def agenda(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To the channel: the agenda as it was set, with its papers."""
    lead = words.say("agenda-set", moment=when(brief, words))
    items = [one for one in brief.items if one.item.state not in ("proposed", "not-taken")]
    shown = [agenda_line(one, brief, words) for one in items]
    blocks = [
        header(heading(brief, words)),
        rich(paragraph(lead)),
        rich(bullets(shown, numbered=True)),
        before(brief, words),
    ]
    return message([lead, *shown], blocks, rest=words.say("cut-agenda"))


def agenda_line(one: ItemBrief, brief: MeetingBrief, words: Words) -> str:
    """An item with who brought it, what it is about, its papers, and whether it came late."""
    said = item_stands(one, brief, words)
    if one.item.words:
        said = words.say("dash", first=said, second=own(one.item.words, WORDS))
    if one.item.papers:
        said = words.say("item-and", first=said, second=words.say("item-papers", papers=own(one.item.papers, PAPERS)))
    said = with_guests(said, one, words)
    if one.item.late:
        said = words.say("item-and", first=said, second=words.say("item-late", who=person(one.item.proposed_by)))
    return said


def agenda_asked(brief: MeetingBrief, data: Data, words: Words) -> Message:
    """To those who set the agenda: their agreement is needed, or the item came late."""
    cited = words.cited(brief.terms.meetings.agenda.clause)
    late = next((one for one in brief.items if one.item.id == text_of(data, "item")), None)
    asked = words.say("agenda-asked", moment=when(brief, words), cited=cited)
    if late is not None:
        asked = words.say(
            "agenda-asked-late", item=item_title(late, words), who=person(late.item.proposed_by), cited=cited
        )
    lines = [asked]
    if late is not None and late.item.state != "proposed":
        return note([*lines, words.say("item-now", state=words.say(f"item-state-{late.item.state.value}"))])
    if brief.reader is not None and not brief.reader.sets_agenda:
        return note([*lines, words.say("agenda-agreed-by-you")])
    row = [
        button("agenda.agree", words.say("button-agree-agenda"), brief.meeting.id),
        button("agenda.show", words.say("button-agenda"), brief.meeting.id),
    ]
    if late is not None:
        row.append(button("agenda.leave-out", words.say("button-leave-out"), late.item.id))
    return note(lines, actions("agenda", *row))


def item_left_out(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To whoever brought an item: it is not on this agenda."""
    one = next((one for one in brief.items if one.item.id == text_of(data, "item")), None)
    if one is None:
        return None
    return note([words.say("item-left-out", item=item_title(one, words), moment=when(brief, words))])
