"""Says in the reader's language what is wrong with terms of reference that somebody wrote or pasted.

The rules say it in English, for whoever works at a terminal; in the catalogue the same sentences stand under
`problem-...`, and what is said here is found there by its English.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.text.catalogue import ENGLISH, catalogue, sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.text.words import Words

PREFIX = "problem-"
_FACT = re.compile(r"\{ ?\$([a-z]+) ?\}")
_MARK = "\ue010"


def problem_in_words(message: str, words: Words) -> str:
    """What is wrong, in these words; as it came where the catalogue does not know it."""
    if words.language == ENGLISH:
        return message
    for pattern, key in _patterns():
        if (found := pattern.fullmatch(message)) is not None:
            return words.say(key, **found.groupdict())
    return message


def problem_whole(facts: Mapping[str, object], words: Words) -> str:
    """The same with where it stands, what is written there, and what was probably meant.

    `facts`: message, line (0: no line), where, value, near; each but the message may be empty.
    """
    said = problem_in_words(str(facts["message"]), words)
    if facts.get("value"):
        said = words.say("told-problem-value", said=said, value=str(facts["value"]))
    if facts.get("near"):
        said = words.say("told-problem-near", said=said, near=str(facts["near"]))
    if facts.get("where"):
        said = words.say("colon", label=str(facts["where"]), said=said)
    return words.say("told-problem-line", line=str(facts["line"]), said=said) if facts.get("line") else said


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each English sentence as a pattern with its facts, and its key; those without facts first."""
    found = []
    for key, written in catalogue(ENGLISH).beginning(PREFIX):
        names = dict.fromkeys(_FACT.findall(written))
        said = re.escape(sentence(ENGLISH, key, {name: f"{_MARK}{name}{_MARK}" for name in names}))
        for name in names:
            said = said.replace(f"{_MARK}{name}{_MARK}", f"(?P<{name}>.+)")
        found.append((len(names), re.compile(said, re.DOTALL), key))
    return tuple((pattern, key) for _, pattern, key in sorted(found, key=lambda one: one[0]))
