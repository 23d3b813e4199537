"""Lets a sentence carry a person or a stressed word to the screen without any markup that a stranger could imitate.

A sentence is plain text. Inside it, private characters that `clean` takes out of everybody's words mark a person or a
stressed word; they become rich-text elements on the screen, and safe text where Slack shows no blocks.
"""

from __future__ import annotations

import re
from typing import Any

from bot.text.clean import clean, cut, escape, one_line
from bot.text.welsh import PERSON

_PERSON, _BOLD, _END = PERSON, "\ue001", "\ue002"
_MARKED = re.compile(f"([{_PERSON}{_BOLD}])([^{_PERSON}{_BOLD}{_END}]*){_END}")
_PERSON_ID = re.compile(r"[UW][A-Z0-9]{1,30}")
LONGEST_WORDS = 2900
"""Of what people wrote, in one place of a message."""

Element = dict[str, Any]


def person(person_id: str | None, otherwise: str = "") -> str:
    """A mark for a person, whom Slack shows by the name they have there; what is no person's id stays plain words."""
    if person_id and _PERSON_ID.fullmatch(person_id):
        return f"{_PERSON}{person_id}{_END}"
    return own(otherwise or person_id or "", 100)


def stress(words: str) -> str:
    """A mark for a word to stress; it reads as well without."""
    return f"{_BOLD}{words}{_END}" if words else ""


def own(text: str, most: int = LONGEST_WORDS) -> str:
    """What a person wrote, made safe to stand in a sentence: cleaned, on one line, cut."""
    return cut(one_line(text), most)


def own_lines(text: str, most: int = LONGEST_WORDS, ending: str = "…") -> str:
    """The same with its line breaks."""
    return cut(clean(text), most, ending)


def elements(sentence: str, *, bold: bool = False) -> list[Element]:
    """Rich-text elements of a sentence with marks."""
    out: list[Element] = []
    at = 0
    for found in _MARKED.finditer(sentence):
        _add_text(out, sentence[at : found.start()], bold=bold)
        if found[1] == _PERSON:
            out.append({"type": "user", "user_id": found[2]})
        else:
            _add_text(out, found[2], bold=True)
        at = found.end()
    _add_text(out, sentence[at:], bold=bold)
    return out


def plainly(sentence: str, somebody: str = "") -> str:
    """The sentence as words alone, for places that show nothing else; a person becomes `somebody` (else the id)."""
    return _MARKED.sub(lambda found: somebody if somebody and found[1] == _PERSON else found[2], sentence)


def as_text(sentence: str) -> str:
    """The sentence for a message's top-level text, in which nothing of what people wrote can become markup."""
    out: list[str] = []
    at = 0
    for found in _MARKED.finditer(sentence):
        out.append(escape(sentence[at : found.start()]))
        out.append(f"<@{found[2]}>" if found[1] == _PERSON else escape(found[2]))
        at = found.end()
    out.append(escape(sentence[at:]))
    return "".join(out)


def _add_text(out: list[Element], text: str, *, bold: bool) -> None:
    if not text:
        return
    element: Element = {"type": "text", "text": text}
    if bold:
        element["style"] = {"bold": True}
    out.append(element)
