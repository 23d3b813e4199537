"""The pieces that messages and forms are made of, each within the length that Slack allows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.text import as_text, cut, elements, plainly, width

Block = dict[str, Any]

HEADER = 150
LABEL = 75
CONTEXT = 2000
BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_MODAL = 100
TEXT_IN_MESSAGE = 12_500
"""All the text of a message's blocks; Slack refuses more than about 13,200 characters."""
TOP_TEXT = 3500
PARAGRAPH = 2900
MODAL_WORD = 24
INPUT_LABEL = 2000
HINT = 2000
OPTIONS = 100
CONFIRM_TITLE, CONFIRM_TEXT, CONFIRM_WORD = 100, 300, 30


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: `text` says it all to a screen reader or a notification, `blocks` show it."""

    text: str
    blocks: list[Block]


def message(lines: Sequence[str], blocks: Sequence[Block], *, rest: str = "") -> Message:
    """A message whose top-level text is `lines`; what exceeds Slack's limits gives way to the sentence `rest`.

    Buttons are never what gives way: they stand last, and the blocks before them are shortened.
    """
    buttons = [block for block in blocks if block["type"] == "actions"]
    said = [block for block in blocks if block["type"] != "actions"]
    room = TEXT_IN_MESSAGE - sum(characters(block) for block in buttons)
    kept = fitted(said, BLOCKS_IN_MESSAGE - len(buttons), room, rest)
    return Message(top_text(lines), [*kept, *buttons])


def fitted(blocks: Sequence[Block], most: int, room: int, rest: str) -> list[Block]:
    """At most `most` blocks of at most `room` characters; what does not fit gives way to the sentence `rest`."""
    kept = bounded(blocks, most, rest)
    return _within(kept, room, rest) if sum(characters(block) for block in kept) > room else kept


def note(lines: Sequence[str], *after: Block) -> Message:
    """A message of paragraphs, with buttons or other blocks below."""
    said = [line for line in lines if line]
    return Message(top_text(said), [rich(*(paragraph(line) for line in spaced(said))), *after])


def top_text(lines: Sequence[str]) -> str:
    """The lines as a message's top-level text, cut so that it stays within the limit after escaping."""
    whole = "\n".join(line for line in lines if line)
    most = TOP_TEXT
    text = as_text(whole)
    while width(text) > TOP_TEXT:
        most = most * 3 // 4
        text = as_text(_cut_marked(whole, most))
    return text


def bounded(blocks: Sequence[Block], most: int, rest: str) -> list[Block]:
    """At most `most` blocks; the last says where the rest is."""
    if len(blocks) <= most:
        return list(blocks)
    return [*blocks[: most - 1], *([context(rest)] if rest else [])]


def characters(node: object) -> int:
    """How much text a block holds; Slack counts it over a whole message."""
    if isinstance(node, list):
        return sum(characters(item) for item in node)
    if isinstance(node, dict):
        own = node.get("text")
        here = width(own) if isinstance(own, str) else 0
        return here + sum(characters(value) for value in node.values() if isinstance(value, list | dict))
    return 0


def _within(blocks: Sequence[Block], room: int, rest: str) -> list[Block]:
    """The blocks from the top that fit into `room` characters, and where the rest is."""
    said = [context(rest)] if rest else []
    left = room - sum(characters(block) for block in said)
    kept: list[Block] = []
    for block in blocks:
        left -= characters(block)
        if left < 0:
            break
        kept.append(block)
    return [*kept, *said]


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, HEADER)}


def plain(text: str, most: int) -> Block:
    """A plain_text object: no markup, no emoji codes."""
    return {"type": "plain_text", "text": cut(plainly(text), most) or "–", "emoji": False}


def context(text: str) -> Block:
    return {"type": "context", "elements": [plain(text, CONTEXT)]}


def divider() -> Block:
    return {"type": "divider"}


def rich(*parts: Block | None) -> Block:
    """A block of paragraphs, quotes and lists."""
    return {"type": "rich_text", "elements": [part for part in parts if part is not None]}


def paragraph(sentence: str, *, bold: bool = False) -> Block:
    return {"type": "rich_text_section", "elements": _elements(sentence, bold=bold)}


def quote(text: str) -> Block:
    """What somebody wrote, set apart from our own words."""
    return {"type": "rich_text_quote", "elements": _elements(text)}


def bullets(sentences: Iterable[str], *, numbered: bool = False) -> Block | None:
    """A list, or nothing where there is nothing to list."""
    items = [paragraph(sentence) for sentence in sentences]
    style = "ordered" if numbered else "bullet"
    return {"type": "rich_text_list", "style": style, "elements": items} if items else None


def spaced(sentences: Sequence[str]) -> list[str]:
    """The sentences with a line break after each but the last, as paragraphs of one block need them."""
    return [f"{said}\n" for said in sentences[:-1]] + list(sentences[-1:])


def label_and(label: str, sentence: str, *, last: bool = False) -> Block:
    """A paragraph that begins with its label in bold."""
    parts = [*elements(f"{label} ", bold=True), *_elements(sentence)]
    if not last:
        parts.append({"type": "text", "text": "\n"})
    return {"type": "rich_text_section", "elements": parts}


def markup(text: str) -> Block:
    """A section that Slack reads as markup: only for our own words and Slack's date tokens, never for people's."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def button(action_id: str, label: str, value: str, accessible: str = "") -> Block:
    """A button whose label makes sense alone; `accessible` is what a screen reader says instead."""
    made: Block = {"type": "button", "action_id": action_id, "text": plain(label, LABEL), "value": value}
    if accessible:
        made["accessibility_label"] = cut(plainly(accessible), LABEL)
    return made


def asking_first(made: Block, title: str, question: str, yes: str, no: str) -> Block:
    """The same button; a tap on it is asked about before it counts."""
    asked = {"title": plain(title, CONFIRM_TITLE), "text": plain(question, CONFIRM_TEXT)}
    return {**made, "confirm": {**asked, "confirm": plain(yes, CONFIRM_WORD), "deny": plain(no, CONFIRM_WORD)}}


def actions(block_id: str, *buttons: Block | None) -> Block:
    return {"type": "actions", "block_id": block_id, "elements": [b for b in buttons if b is not None]}


def _elements(sentence: str, *, bold: bool = False) -> list[Block]:
    return elements(_cut_marked(sentence, PARAGRAPH), bold=bold) or [{"type": "text", "text": "–"}]


def _cut_marked(sentence: str, most: int) -> str:
    """Cut without leaving half a mark: a sentence that is too long loses its marks."""
    return sentence if width(sentence) <= most else cut(plainly(sentence), most)
