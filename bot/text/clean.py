"""Takes out of people's words what could mislead a reader: control, invisible and direction-turning characters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
_MANY_LINES = re.compile(r"\n{3,}")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MARKS_IN_A_ROW = 4
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_WORD_JOINER = "\u2060"


@lru_cache(maxsize=512)
def clean(text: str) -> str:
    """People's words in NFC, without control, bidi, zero-width or private characters; line breaks stay."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    kept = (c for c in unicodedata.normalize("NFC", lines) if c == "\n" or unicodedata.category(c) not in _HIDDEN)
    return _MANY_LINES.sub("\n\n", _few_marks("".join(kept))).strip()


def one_line(text: str) -> str:
    """The same on one line: a title, a name, a label."""
    return _SPACES.sub(" ", clean(text)).strip()


def width(text: str) -> int:
    """How many characters Slack counts: those beyond the first 65,536 of Unicode count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, most: int, ending: str = "…") -> str:
    """At most `most` characters, cut at a word where one ends near, with `ending` saying that something is missing."""
    if width(text) <= most:
        return text
    room = max(most - width(ending), 0)
    kept = text[:room]
    while width(kept) > room:
        kept = kept[: -((width(kept) - room + 1) // 2)]
    space = kept.rfind(" ")
    if space > room * 3 // 4:
        kept = kept[:space]
    return (kept.rstrip() + ending)[:most]


def escape(text: str) -> str:
    """For the one place where Slack reads markup (a message's top-level text): nothing in it can become markup.

    `&`, `<` and `>` as Slack asks; a web address gets an invisible joiner, so that Slack makes no link of it.
    """
    escaped = "".join(_ESCAPES.get(c, c) for c in text)
    return escaped.replace("://", f":{_WORD_JOINER}//")


def _few_marks(text: str) -> str:
    """No towers of combining marks: they run over the lines above and below."""
    out: list[str] = []
    run = 0
    for c in text:
        run = run + 1 if unicodedata.category(c) == "Mn" else 0
        if run <= _MARKS_IN_A_ROW:
            out.append(c)
    return "".join(out)
