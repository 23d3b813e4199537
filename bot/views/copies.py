"""Copies of the minutes for those whom the terms name: who has one, who is to have one by when, and what is late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, person
from bot.views.blocks import Block, actions, bullets, button, paragraph, rich

if TYPE_CHECKING:
    from bot.services.copying import Copying, Recipient
    from bot.services.meeting_briefs import MeetingBrief

NAME = 100


def copying_lines(brief: MeetingBrief, words: Words) -> list[str]:
    """Who is to have a copy by when, who has one, and whether it is late; nothing where the terms name nobody."""
    about = brief.around.copying
    if about is None:
        return []
    office = _office(about, words)
    cited = words.cited(about.clause)
    said = [words.say("copies-due", office=office, day=words.day(about.due), cited=cited)]
    if about.late:
        said.append(words.say("copies-late"))
    if not about.recipients:
        said.append(words.say("copies-nobody", office=office))
    for one in about.recipients:
        if one.copied_at is None or one.way is None:
            said.append(words.say("copy-missing", who=_named(one)))
            continue
        day = words.date(one.copied_at, brief.meeting.zone)
        said.append(words.say("copy-sent", who=_named(one), day=day, way=words.say(f"copy-way-{one.way}")))
    return said


def copying_blocks(brief: MeetingBrief, words: Words) -> list[Block]:
    """The same as a part of the minutes' page, with its button for those who run the meetings."""
    lines = copying_lines(brief, words)
    if not lines:
        return []
    blocks = [rich(paragraph(words.say("copies-label"), bold=True), bullets(lines))]
    about = brief.around.copying
    if about is not None and about.missing and brief.reader is not None and brief.reader.may_run:
        blocks.append(actions("copies", copy_button(brief, words)))
    return blocks


def copy_button(brief: MeetingBrief, words: Words) -> Block:
    return button("minutes.copy", words.say("button-copy-minutes"), brief.meeting.id)


def _office(about: Copying, words: Words) -> str:
    key = f"office-{about.office}"
    return words.say(key) if words.has(key) else own(about.office, 60)


def _named(one: Recipient) -> str:
    return person(one.person) if one.person else own(f"{one.name} ({one.email})", NAME)
