"""What Welsh asks of words that meet: the article, "a" and "ac", the aspirate mutation, the names of days."""

from __future__ import annotations

import re

WELSH = "cy"
PERSON = "\ue000"
"""What marks a person in a sentence (see `marks`)."""
_VOWELS = "aeiouâêîôûáéíóúàèìòùäëïöü"
_WY = "wyŵŷ"
_AND = re.compile(r",? a\(c\) (\W*)([\w’-]*)")
_EIGHT_OR_ELEVEN = re.compile(r"8\d?|11?|1[1-9]")
"""Numbers whose name begins with a vowel: un, wyth, un ar ddeg (un deg un), wyth deg."""
_RUN_TOGETHER = {"y": "’r", "yr": "’r", "ei": "’i", "eich": "’ch", "eu": "’u"}
_ASPIRATE = {"c": "ch", "p": "ph", "t": "th"}
_SOFT = {
    "ll": "l", "rh": "r", "ch": "ch", "ph": "ph", "th": "th", "dd": "dd", "ff": "ff",
    "p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f",
}  # fmt: skip
"""The letters that two make go first, for they are letters of their own."""
_DIGRAPHS = ("ch", "ph", "th")


def starts_with_vowel(word: str) -> bool:
    """Whether a word is spoken with a vowel at its beginning; w and y are vowels where no vowel follows them."""
    said = word.lower()
    if said[:1] in _WY:
        return said[:1] in "yŷ" and said[1:2] not in _VOWELS
    return said[:1] != "" and said[0] in _VOWELS


def article(word: object) -> str:
    """The word with its article: y Cadeirydd, yr Arweinydd, yr hwb."""
    said = str(word)
    return f"{'yr' if starts_with_vowel(said) or said[:1].lower() == 'h' else 'y'} {said}"


def aspirate(word: object) -> str:
    """The word as it is after "a" (with) and "na" (than): chwarter, thraean, phob un. Only for words of our own."""
    said = str(word)
    if said[:2].lower() in _DIGRAPHS or said[:1].lower() not in _ASPIRATE:
        return said
    first = _ASPIRATE[said[0].lower()]
    return (first.capitalize() if said[0].isupper() else first) + said[1:]


def soften(word: object) -> str:
    """The word as it is after "o" (from) and "hyd" (until): ddydd Mawrth. Only for words of our own."""
    said = str(word)
    first = next((letters for letters in _SOFT if said.startswith(letters)), "")
    return _SOFT.get(first, "") + said[len(first) :]


def joined(listed: str) -> str:
    """A list as Babel joins it, with its "a(c)" as it is written: a, ac, a’r."""
    return _AND.sub(_and, listed)


def _and(found: re.Match[str]) -> str:
    before, word = found[1], found[2]
    if not before and word in _RUN_TOGETHER:
        return f" a{_RUN_TOGETHER[word]}"
    if PERSON in before:  # Slack shows a name that we do not know
        return f" a {before}{word}"
    vowel = bool(_EIGHT_OR_ELEVEN.fullmatch(word)) if word[:1].isdigit() else starts_with_vowel(word)
    return f" {'ac' if vowel else 'a'} {before}{word}"


def within(day: str) -> str:
    """The name of a day inside a sentence: dydd Mawrth, with a small letter."""
    return day[:1].lower() + day[1:]
