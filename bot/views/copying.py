"""The form that says that minutes were copied, with their text ready to send; and that they were released."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.text import Words, clean, own
from bot.views import form
from bot.views.blocks import Block, Message, actions, bullets, button, context, note, paragraph, rich
from bot.views.copies import copying_lines
from bot.views.form import Field
from bot.views.minutes import minutes_blocks
from storage.facts import MinutesState

if TYPE_CHECKING:
    from bot.services.copying import Recipient
    from bot.services.copying_text import MinutesToCopy
    from bot.services.meeting_briefs import MeetingBrief

Data = Mapping[str, object]
WAYS = ("email", "post", "hand")
PIECE, MOST_PIECES, NAME = 2900, 12, 100


def copying(about: MinutesToCopy, words: Words) -> Block:
    """To whom they went and how; below, the text to send."""
    brief, wanted = about.brief, about.brief.around.copying
    missing = wanted.missing if wanted is not None else ()
    recipients = [(one.key, _plainly(one, about)) for one in missing]
    text = plain_minutes(about, words)
    cut = _pieces(text)
    blocks: list[Block] = [rich(paragraph(words.say("copy-intro")), bullets(copying_lines(brief, words)))]
    blocks.append(form.several(Field(name="recipients", label=words.say("copy-recipients")), recipients, all_=True))
    ways = [(way, words.say(f"copy-way-{way}"), "") for way in WAYS]
    blocks.append(form.picked(Field(name="way", label=words.say("copy-way")), ways, entered="email"))
    blocks.append(rich(paragraph(words.say("copy-text"), bold=True)))
    blocks += [_preformatted(piece) for piece in cut[:MOST_PIECES]]
    if len(cut) > MOST_PIECES:
        blocks.append(context(words.say("cut-agenda")))
    return form.modal(
        "minutes.copy",
        words.say("title-copy-minutes"),
        blocks,
        submit=words.say("submit-copy-minutes"),
        close=words.say("close-form"),
        about=brief.meeting.id,
    )


def plain_minutes(about: MinutesToCopy, words: Words) -> str:
    """The minutes as plain text with everybody's name, ready to be sent by whatever means."""
    sitting = about.brief.sitting
    if sitting.minutes is MinutesState.NONE:
        sitting = replace(sitting, minutes=MinutesState.DRAFT)  # to whom it may go, it is a draft like any other
    lines = [own(about.brief.body.name, NAME)]
    for block in minutes_blocks(replace(about.brief, sitting=sitting), words):
        lines.append("")
        lines += list(_lines(block, about.names))
    return clean("\n".join(lines))


def _lines(block: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[str]:
    if block["type"] == "header":
        yield str(block["text"]["text"])
    for part in block.get("elements", ()) if block["type"] == "rich_text" else ():
        if part["type"] == "rich_text_list":
            yield from (f"- {_flat(one['elements'], names)}" for one in part["elements"])
        else:
            yield _flat(part["elements"], names).rstrip("\n")


def _flat(elements: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> str:
    return "".join(
        str(names.get(one["user_id"], one["user_id"])) if one["type"] == "user" else str(one.get("text", ""))
        for one in elements
    )


def _pieces(text: str) -> list[str]:
    """The text in parts that Slack takes, cut between lines where it can be."""
    parts = [""]
    for line in text.split("\n"):
        for at in range(0, max(len(line), 1), PIECE):
            piece = line[at : at + PIECE]
            if len(parts[-1]) + len(piece) + 1 > PIECE:
                parts.append(piece)
            else:
                parts[-1] = f"{parts[-1]}\n{piece}" if parts[-1] else piece
    return parts


def _preformatted(text: str) -> Block:
    return rich({"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text or "–"}]})


def _plainly(one: Recipient, about: MinutesToCopy) -> str:
    return own(about.names.get(one.person, one.person), NAME) if one.person else own(f"{one.name} ({one.email})", 70)


def released(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To the channel: the approved minutes are there for all members."""
    lead = words.say("minutes-released", date=words.date(brief.meeting.held_at, brief.meeting.zone))
    return note([lead], actions("minutes", button("minutes.show", words.say("button-minutes"), brief.meeting.id)))
