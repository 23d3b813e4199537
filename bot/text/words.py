"""Says things in one language: sentences, money, dates, lists, and what a rule found."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from bot.rules.findings import Finding, Outcome, Refusal, Waiting
from bot.text.catalogue import ENGLISH, CatalogueError, catalogue, has, languages, sentence
from bot.text.marks import plainly
from bot.text.naming import facts_in_words
from bot.text.welsh import WELSH, joined, within

if TYPE_CHECKING:
    from bot.rules.terms import Terms

log = logging.getLogger(__name__)

PENCE_IN_A_POUND = 100
UNKNOWN = "unknown"
BOTH = "both"
"""What a body sets whose channel reads Welsh and English."""
OWN_WORDS = ("alternate", "chair")
ENGLAND = Locale.parse("en_GB")
"""Whose names of time zones (GMT, BST) are used in Welsh too: Babel knows no others for it."""
_ORDER = (Waiting.CASTING_VOTE, Waiting.SIGNATURE, Waiting.RATIFICATION)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; what it lacks is said in English, sentence by sentence."""

    language: str
    locale: Locale

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence `key` with its facts. Raises CatalogueError for an unknown key or a missing fact.

        The body's own words for an alternate and for its chair are English in the terms: where this language knows
        them, or the terms have them in it, it says them so.
        """
        if self.language != ENGLISH:
            facts |= {
                name: self._own(str(facts[name]), facts.get(f"{name}-{self.language}"))
                for name in OWN_WORDS
                if name in facts
            }
        return sentence(self.language, key, facts)

    def _own(self, word: str, in_the_terms: object) -> str:
        if in_the_terms:
            return str(in_the_terms)
        key = f"word-{word.lower().replace(' ', '-')}"
        if catalogue(self.language).pattern(key) is None:
            return word
        said = sentence(self.language, key, {})
        return said[:1].upper() + said[1:] if word[:1].isupper() else said

    def has(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return has(self.language, key)

    def money(self, pence: int) -> str:
        """Pence as pounds: 1250000 -> £12,500.00."""
        return format_currency(Decimal(pence) / PENCE_IN_A_POUND, "GBP", locale=self.locale)

    def number(self, number: int) -> str:
        """A number with its separators: 12500 -> 12,500."""
        return format_decimal(number, locale=self.locale)

    def date(self, moment: dt.datetime, zone: str) -> str:
        """Tuesday 1 December 2026, as it is in `zone` at that moment."""
        return self._in(moment, zone, "pattern-date")

    def day(self, day: dt.date) -> str:
        """The same of a date as it stands."""
        return self._day(format_date(day, self.say("pattern-date"), locale=self.locale))

    def iso_date(self, instant: str, zone: str) -> str:
        """The same of an instant written in ISO form; the text itself where it is none."""
        try:
            return self.date(dt.datetime.fromisoformat(instant), zone)
        except ValueError:
            return instant

    def time(self, moment: dt.datetime, zone: str) -> str:
        """A time of day with its zone: 17:00 GMT."""
        return self._in(moment, zone, "pattern-time")

    def moment(self, moment: dt.datetime, zone: str) -> str:
        """An instant whole: Tuesday 1 December 2026 at 17:00 GMT."""
        return self._in(moment, zone, "pattern-moment")

    def listing(self, names: Iterable[str], *, of_choices: bool = False) -> str:
        """a, b and c (or: a, b or c); for none of them the catalogue's word for nobody."""
        said = tuple(names)
        if not said:
            return self.say("nobody")
        listed = format_list(said, style="or" if of_choices else "standard", locale=self.locale)
        return joined(listed) if self.language == WELSH else listed

    def share(self, share: str) -> str:
        """A share in words: 3/4 -> three quarters."""
        top, _, bottom = share.partition("/")
        key = f"share-{top}-{bottom}"
        return self.say(key) if self.has(key) else self.say("share-other", top=top, bottom=bottom or "1")

    def finding(self, finding: Finding, terms: Terms | None, *, marked: bool = False) -> str:
        """What a rule found, in one plain sentence that ends with its clause. `marked`: people stay marks."""
        said = self.bare(finding, terms)
        if finding.clause:
            several = "with-clauses" if ", " in finding.clause else "with-clause"
            said = self.say(several, sentence=said, clause=finding.clause)
        else:
            said = self.say("full-stop", sentence=said)
        said = said if marked else plainly(said, self.say("somebody"))
        return said[:1].upper() + said[1:]

    def cited(self, clause: str) -> str:
        """A clause in brackets after a sentence of ours, or nothing where the terms name none."""
        return self.say("cited", clause=clause) if clause else ""

    def bare(self, finding: Finding, terms: Terms | None, part: str = "") -> str:
        """The sentence of a finding alone, without clause or full stop; `part` picks an attribute of it (`next`).

        A sentence that lacks a fact is a fault of ours, and is logged; the person still gets a plainer one.
        """
        facts = facts_in_words(finding.facts, terms, self)
        facts["met"] = "unknown" if finding.met is None else "yes" if finding.met else "no"
        key = self._key(finding.code, facts)
        if part:
            key = f"finding-{finding.code}.{part}"
            key = key if self.has(key) else f"otherwise-{part}"
        try:
            return self.say(key, **facts)
        except CatalogueError:
            log.exception("a finding of %s lacks a fact that its sentence asks for", finding.code)
            return self.say(f"otherwise-{part}" if part else f"finding-{UNKNOWN}")

    def _key(self, code: str, facts: Mapping[str, object]) -> str:
        """The sentence of a code; a fuller one where the facts come to a sum."""
        key = f"finding-{code}"
        if "sum" in facts and self.has(f"{key}-sum"):
            return f"{key}-sum"
        return key if self.has(key) else f"finding-{UNKNOWN}"

    def reason(self, finding: Finding, terms: Terms | None, *, marked: bool = False) -> str:
        """A refusal whole: why, that nothing was recorded, what can be done instead, and the reading it stands on."""
        following = self.bare(finding, terms, "next")
        said = self.say("refusal", why=self.finding(finding, terms, marked=marked), next=following)
        read = terms.readings.get(finding.reading) if terms is not None else None
        if read is not None:
            said = self.say("refusal-reading", refusal=said, said=read.words.rstrip("."), cited=self.cited(read.clause))
        return said if marked else plainly(said, self.say("somebody"))

    def refused(self, answer: object) -> str:
        """Why an act was not done, on a terminal: the finding of a Refusal, or every error at a field, by its name."""
        if isinstance(answer, Refusal):
            return self.finding(answer.finding, None)
        errors = getattr(answer, "errors", {})
        return " ".join(self.say("colon", label=name, said=self.finding(f, None)) for name, f in errors.items())

    def result(self, outcome: Outcome) -> str:
        """How it ended and what it still waits for, in one sentence."""
        waits = self.waits(outcome.waiting_for)
        if not waits:
            return self.say(f"result-{outcome.result}")
        return self.say(f"result-{outcome.result}-waiting", waits=self.listing(waits))

    def heading(self, outcome: Outcome) -> str:
        """How it ended, in the few words of a heading."""
        key = f"result-{outcome.result}"
        return self.say(f"{key}-heading" if outcome.waiting_for and self.has(f"{key}-heading") else key)

    def waits(self, waiting: frozenset[Waiting]) -> tuple[str, ...]:
        """What is waited for, in the order in which it comes."""
        return tuple(self.say(f"waits-{what}") for what in _ORDER if what in waiting)

    def _in(self, moment: dt.datetime, zone: str, pattern: str) -> str:
        where = ZoneInfo(zone)
        name = format_datetime(moment, "z", tzinfo=where, locale=ENGLAND)
        written = self.say(pattern).replace("z", f"'{name}'")
        return self._day(format_datetime(moment, written, tzinfo=where, locale=self.locale))

    def _day(self, said: str) -> str:
        return within(said) if self.language == WELSH else said


@lru_cache(maxsize=16)
def words(language: str = ENGLISH) -> Words:
    """The words of a language; a language that is not there is English."""
    try:
        locale = ENGLAND if language == ENGLISH else Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = ENGLAND
    return Words(language, locale)


def tongues(language: str) -> tuple[Words, ...]:
    """The words for what several read: of one language, or of each that there is where a body wants `both`."""
    if language != BOTH:
        return (words(language),)
    return tuple(words(one) for one in reversed(languages()))


def spoken(finding: Mapping[str, object] | Finding) -> Finding:
    """A finding as it was stored with a parcel, as a Finding again."""
    if isinstance(finding, Finding):
        return finding
    facts = finding.get("facts") or {}
    met = finding.get("met")
    return Finding(
        code=str(finding.get("code") or UNKNOWN),
        clause=str(finding.get("clause") or ""),
        met=met if isinstance(met, bool) else None,
        facts={k: tuple(v) if isinstance(v, list) else v for k, v in dict(facts).items()},  # type: ignore[call-overload]
        reading=str(finding.get("reading") or ""),
    )
