"""Turns the ids that rules weigh (seats, offices, shares) into the names by which people know them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.text.clean import cut, one_line
from bot.text.marks import person
from bot.text.problems import problem_in_words, problem_whole

if TYPE_CHECKING:
    from bot.rules.findings import Fact
    from bot.rules.terms import Terms
    from bot.text.words import Words

LONGEST_FACT = 300
SECRETARIAT = "role:secretariat"
HOME_ZONE = "Europe/London"
PERSONS = frozenset({"person", "alternate", "presiding", "by", "holder", "nominee", "of"})
"""Facts that may hold a person's id instead of a seat's."""
PROBLEM = "problem"
CHOICES = frozenset({"choice"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})")


def title_of(terms: Terms | None, name: str) -> str:
    """The title of a seat, a place in attendance, a class or an organisation; other names as they are, on one line."""
    if terms is not None and (title := _titles(terms).get(name)) is not None:
        return title
    return cut(one_line(name), LONGEST_FACT)


@lru_cache(maxsize=64)
def _titles(terms: Terms) -> Mapping[str, str]:
    """Every name that the terms define, with its title; a set of terms never changes, so this is worked out once."""
    titles = {seat.id: seat.title for seat in terms.seats}
    titles |= {place.id: place.title for place in terms.attendees}
    return titles | {one.id: one.title for one in terms.classes.values()} | dict(terms.organisations)


def titles_of(terms: Terms | None, names: Iterable[str]) -> tuple[str, ...]:
    """The titles of several, in their order."""
    return tuple(title_of(terms, name) for name in names)


def body_words(terms: Terms | None) -> dict[str, str]:
    """The body's own words: `alternate` (a deputy, for some) and `chair` (the Lead, for some).

    Terms that give such a word in another language too (`chair-cy: Cynullydd`) are taken at it there.
    """
    own = dict(terms.words) if terms is not None else {}
    elsewhere = {name: word for name, word in own.items() if name.startswith(("alternate-", "chair-"))}
    return {"alternate": own.get("alternate", "alternate"), "chair": own.get("chair", "chair"), **elsewhere}


def facts_in_words(facts: Mapping[str, Fact], terms: Terms | None, words: Words) -> dict[str, object]:
    """Facts for a sentence: ids as titles, shares as words, lists as lists (and `<name>_count`), yes and no."""
    said: dict[str, object] = dict(body_words(terms))
    zone = str(facts.get("zone") or (terms.time_zone if terms is not None else "") or HOME_ZONE)
    if "message" in facts:
        said["problem"] = problem_whole(facts, words)
    for fact, value in facts.items():
        if fact == PROBLEM:
            said.setdefault(fact, problem_in_words(str(value), words))
            continue
        name = f"{fact}_person" if fact in said else fact
        if isinstance(value, bool):
            said[name] = "yes" if value else "no"
        elif isinstance(value, int):
            said[name] = value
        elif isinstance(value, str):
            said[name] = _name(fact, value, terms, words, zone)
        else:
            said[name] = _listed(_names(fact, value, terms, words), words)
            said[f"{name}_count"] = len(value)
    if facts.get("share") and facts.get("exact"):
        said["sum"] = sum_in_words(facts, words)
    return said


def sum_in_words(facts: Mapping[str, Fact], words: Words) -> str:
    """Three quarters of 11 is 8.25, rounded up; more than half of 12, which is 6."""
    exact = str(facts["exact"])
    whole = exact.isdigit()
    said = {
        "share": words.share(str(facts["share"])),
        "base": facts.get("base", 0),
        "exact": exact if whole or "/" not in exact else _mixed(exact, words),
    }
    if facts["share"] == "1/1":
        return words.say("sum-all", **said)
    if whole:
        return words.say("sum-more-than" if facts.get("needed") != int(exact) else "sum-at-least", **said)
    return words.say("sum-rounded", **said)


def _mixed(fraction: str, words: Words) -> str:
    """A fraction as people write it: 11/3 -> 3 2/3."""
    value = Fraction(fraction)
    whole, rest = divmod(value.numerator, value.denominator)
    return words.say("mixed", whole=whole, rest=f"{rest}/{value.denominator}")


def _names(fact: str, values: tuple[str, ...], terms: Terms | None, words: Words) -> tuple[str, ...]:
    """Titles of seats; where the fact names who may act, those by their office."""
    if fact != "who":
        return titles_of(terms, values)
    own = body_words(terms)
    return tuple(words.say(f"actor-{value}", **own) if words.has(f"actor-{value}") else value for value in values)


def _listed(titles: tuple[str, ...], words: Words) -> str:
    """Several titles; with semicolons where a title has a comma of its own."""
    return "; ".join(titles) if any("," in title for title in titles) else words.listing(titles)


def _name(fact: str, value: str, terms: Terms | None, words: Words, zone: str) -> str:
    if value == SECRETARIAT:
        return words.say("the-secretariat")
    if fact == "share" and "/" in value:
        return words.share(value)
    if fact in CHOICES and value:
        return words.say(f"choice-{value}")
    if fact in PERSONS and terms_lack(terms, value):
        return person(value, words.say("somebody"))
    moment = _moment(value)
    if moment is not None:
        return words.moment(moment, zone)
    day = _day(value)
    if day is not None:
        return words.day(day)
    return title_of(terms, value)


def terms_lack(terms: Terms | None, name: str) -> bool:
    """Whether a name is no seat or place of the terms, so that it can be a person's id."""
    return title_of(terms, name) == name


def _moment(value: str) -> datetime | None:
    """The instant that an ISO text with its offset means."""
    if not _INSTANT.fullmatch(value):
        return None
    return datetime.fromisoformat(value)


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if _DAY.fullmatch(value) else None
