"""What kinds of interest members declare, and whether a decision names an organisation that somebody declared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

KINDS = ("financial", "professional", "personal", "indirect")
NOTHING = "nothing"
_LEGAL_FORMS = frozenset({"ltd", "limited", "plc", "llp", "cic", "inc", "cyf", "cyfyngedig", "ccc"})
_LEAST = 3
"""Letters of a name; a shorter one would be found everywhere."""
_POSSESSIVE = re.compile(r"['\u2019]s\b")
_BRACKETED = re.compile(r"\(([^()]*)\)")


class Confirms(StrEnum):
    """What members confirm each year: that what they declared is right, or that they go on as members."""

    DECLARATIONS = "declarations"
    MEMBERSHIP = "membership"


def late_by(began: date | None, declared: date, within: int | None) -> int | None:
    """How many days after it began, or changed, an interest was declared, where that is more than it should be."""
    if began is None or within is None:
        return None
    days = (declared - began).days
    return days if days > within else None


def concerns(organisation: str, said: Iterable[str], organisations: Mapping[str, str]) -> bool:
    """Whether any of these words name an organisation, by its whole name or by a short one given in brackets.

    `organisations`: those of the terms, id -> title; one of them is known by either. Case, accents, punctuation and
    the legal form (Ltd, CIC) make no difference; half a word never counts.
    """
    names = {name for written in _both(organisation) for name in _names(written, organisations)}
    texts = [f" {_plain(text)} " for words in said for text in _both(words)]
    return any(f" {name} " in text for name in names if len(name) >= _LEAST for text in texts)


def _both(text: str) -> tuple[str, str]:
    """As written, and without the ending of a possessive: St John's is St Johns, and a shop's rent is a shop's."""
    return text, _POSSESSIVE.sub("", text)


def _names(organisation: str, organisations: Mapping[str, str]) -> set[str]:
    whole = _bare(_BRACKETED.sub(" ", organisation))
    names = {whole, *(_bare(short) for short in _BRACKETED.findall(organisation))}
    for ident, title in organisations.items():
        known = {_bare(ident), _bare(title)}
        if names & known:
            names |= known
    return names


def _bare(name: str) -> str:
    """A name without its article and its legal form."""
    words = _plain(name).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words = words[:-1]
    return " ".join(words)


def _plain(text: str) -> str:
    """Small letters and figures with single blanks between words."""
    apart = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    kept = "".join(c for c in apart if not unicodedata.combining(c) and c not in "'\u2019")
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())
