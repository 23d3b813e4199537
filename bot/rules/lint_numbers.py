"""Finds numbers that differ: the clause's words name one share, or so many days, and the rule asks for another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from bot.rules.basics import SHARE, Said
from bot.rules.checking import rules_of
from bot.rules.checking_rules import parts_of
from bot.rules.form import TermsForm
from bot.rules.problems import Path
from bot.rules.remarks import Remark, remark
from bot.rules.slots import ConditionForm

_UNITS = {"half": 2, "third": 3, "quarter": 4}
_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven"),
    *("eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
)
_VALUES: Mapping[str, int] = {word: at for at, word in enumerate(_NUMBERS, start=1)} | {"a": 1, "an": 1}
_COUNT = "|".join((*_VALUES, r"\d{1,3}"))
_PART = re.compile(rf"\b(?:({_COUNT})[ -])?(half|third|quarter)s?\b", re.IGNORECASE)
_PERCENT = re.compile(r"\b(\d{1,3}) ?(?:%|per ?cent\b)", re.IGNORECASE)
_DAYS = re.compile(rf"\b({_COUNT})(?: \(\d{{1,3}}\))? (?:(?:clear|working|calendar) )*(day|week)s?\b", re.IGNORECASE)
_NOTICE = ("clear_days", "days", "working_days")
_WAYS = ("days_before", "clear_days_before", "days_after")


def numbers(form: TermsForm) -> Iterator[Remark]:
    """Where all the numbers that a clause names are others than the number that is applied under it."""
    for path, rule in rules_of(form):
        said, asked = _shares(rule.words), tuple(_asked(rule.rule, (*path, "rule")))
        if said and not any(share in said for _, share in asked):
            for way, share in asked:
                yield remark("share-differs", way, rule.clause, words=_listed(said), share=str(share))
    for path, slot, days in _spans(form):
        told = _days(slot.words)
        if told and days not in told:
            yield remark("days-differ", path, slot.clause, words=_listed(told), days=days)


def _listed(found: Mapping[Fraction, str] | Mapping[int, str]) -> str:
    return ", ".join(found.values())


def _shares(words: str) -> dict[Fraction, str]:
    """Every share that is named in words, with the words."""
    found = {Fraction(_value(one[1]), _UNITS[one[2].lower()]): one[0] for one in _PART.finditer(words)}
    return found | {Fraction(int(one[1]), 100): one[0] for one in _PERCENT.finditer(words)}


def _days(words: str) -> dict[int, str]:
    """Every number of days that is named in words, with the words; a week is seven."""
    return {_value(one[1]) * (7 if one[2].lower() == "week" else 1): one[0] for one in _DAYS.finditer(words)}


def _value(word: str | None) -> int:
    if word is None:
        return 1
    return int(word) if word.isdigit() else _VALUES[word.lower()]


def _asked(one: ConditionForm, path: Path) -> Iterator[tuple[Path, Fraction]]:
    """Every share that a rule asks at least or more of, and the way to it."""
    for threshold in (one.at_least, one.more_than):
        if isinstance(threshold, str) and (found := SHARE.fullmatch(threshold)) and found[1]:
            yield path, Fraction(threshold)
    for step, part in parts_of(one):
        yield from _asked(part, (*path, *step))


def _spans(form: TermsForm) -> Iterator[tuple[Path, Said, int]]:
    """Every number of days that the terms count, with the slot under whose words it stands."""
    for name, kind in form.meetings.kinds.items():
        for way in _NOTICE:
            if (days := getattr(kind, way)) is not None:
                yield ("meetings", "kinds", name, way), kind, days
    for index, duty in enumerate(form.duties):
        for way in _WAYS:
            if (days := getattr(duty.due, way)) is not None:
                yield ("duties", index, "due", way), duty, days
