"""One message in two languages, for a channel whose body writes both: what people wrote and the buttons stand once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.text import cut, width
from bot.views.blocks import (
    BLOCKS_IN_MESSAGE,
    CONFIRM_TEXT,
    CONFIRM_TITLE,
    CONFIRM_WORD,
    LABEL,
    TEXT_IN_MESSAGE,
    TOP_TEXT,
    Block,
    Message,
    characters,
    divider,
    fitted,
)

if TYPE_CHECKING:
    from bot.text import Words

_HALF_A_MARK = re.compile(r"(&[a-z]*|<[^>]*)$")
_CONFIRM = {"title": CONFIRM_TITLE, "text": CONFIRM_TEXT, "confirm": CONFIRM_WORD, "deny": CONFIRM_WORD}
_ENDING = "…"


def both(first: Message, second: Message, tongues: tuple[Words, Words]) -> Message:
    """The first message above the second. Where one is too long for its half, it says that there is more."""
    said = [[block for block in one.blocks if block["type"] != "actions"] for one in (first, second)]
    said[1] = _unquoted(said[1], [part for block in said[0] for part in _parts(block)])
    rows = _rows(first, second, tongues[0])
    blocks = (BLOCKS_IN_MESSAGE - len(rows) - 1) // 2
    room = (TEXT_IN_MESSAGE - sum(characters(row) for row in rows)) // 2
    above, below = (
        fitted(part, blocks, room, words.say("cut-explained")) for part, words in zip(said, tongues, strict=True)
    )
    taken = {block["block_id"] for block in above if "block_id" in block}
    below = [_renamed(block) if block.get("block_id") in taken else block for block in below]
    text = f"{_short(first.text)}\n\n{_short(second.text)}"
    return Message(text, [*above, divider(), *below, *rows])


def _parts(block: Block) -> list[Block]:
    """What a block of paragraphs, quotes and lists consists of."""
    return list(block["elements"]) if block["type"] == "rich_text" else []


def _unquoted(blocks: list[Block], above: list[Block]) -> list[Block]:
    """The blocks without the words of people that stand `above` already: they are in no language of ours."""
    kept: list[Block] = []
    for block in blocks:
        left = [part for part in _parts(block) if part["type"] != "rich_text_quote" or part not in above]
        if left != _parts(block):
            block = {**block, "elements": left}  # noqa: PLW2901  the same block, with less in it
        if left or block["type"] != "rich_text":
            kept.append(block)
    return kept


def _rows(first: Message, second: Message, words: Words) -> list[Block]:
    """The rows of buttons of the first, each button with its label in the second language as well."""
    others = {block.get("block_id"): block for block in second.blocks if block["type"] == "actions"}
    rows = [block for block in first.blocks if block["type"] == "actions"]
    return [_row(row, others.get(row.get("block_id"), row), words) for row in rows]


def _row(row: Block, other: Block, words: Words) -> Block:
    labelled = {one["action_id"]: one for one in other["elements"]}
    return {**row, "elements": [_element(one, labelled.get(one["action_id"], one), words) for one in row["elements"]]}


def _element(one: Block, other: Block, words: Words) -> Block:
    """A button in both languages; what else stands in a row of them keeps its own."""
    if one["type"] != "button" or one == other:
        return one
    made = {**one, "text": _pair(one["text"], other["text"], LABEL, words)}
    spoken = words.say("both", first=one.get("accessibility_label", ""), second=other.get("accessibility_label", ""))
    made.pop("accessibility_label", None)
    if "accessibility_label" in one and "accessibility_label" in other and width(spoken) <= LABEL:
        made["accessibility_label"] = spoken
    if "confirm" in one and "confirm" in other:
        asked = {
            name: _pair(one["confirm"][name], other["confirm"][name], most, words) for name, most in _CONFIRM.items()
        }
        made["confirm"] = {**one["confirm"], **asked}
    return made


def _pair(one: Block, other: Block, most: int, words: Words) -> Block:
    """Both texts, or the first alone where there is no room for two."""
    if one["text"] == other["text"]:
        return one
    whole = words.say("both", first=one["text"], second=other["text"])
    return {**one, "text": whole} if width(whole) <= most else one


def _renamed(block: Block) -> Block:
    return {**block, "block_id": f"{block['block_id']}.2"}


def _short(text: str) -> str:
    """Half of what a message's top-level text may hold, without half a mark at its end."""
    if width(text) <= TOP_TEXT // 2:
        return text
    kept = cut(text, TOP_TEXT // 2 - 1, "")
    return _HALF_A_MARK.sub("", kept).rstrip() + _ENDING
