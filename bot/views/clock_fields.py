"""Questions of forms about time: which of two equal times is meant where clocks go back, and how long a meeting is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.local_times import in_summer
from bot.services.calling import LENGTHS
from bot.views import form
from bot.views.blocks import paragraph, rich
from bot.views.form import Field
from bot.views.meetings import length

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from bot.text import Words
    from bot.views.blocks import Block

WHICH = "which"
"""The field's name; what is chosen there is `first` or `second`."""


def twice(finding: object) -> bool:
    """Whether what is wrong with a time is only that it comes twice."""
    return getattr(finding, "code", "") == "deadline-happens-twice"


def clock_change(found: Finding | None, terms: Terms, words: Words, entered: Mapping[str, str]) -> list[Block]:
    """Under a time of day: which of two is meant; or that there is no such time, with the two nearest."""
    if found is None:
        return []
    if twice(found):
        return [which_of(found, words, entered.get(WHICH, ""))]
    said = words.say("field-wrong", said=words.finding(found, terms))
    return [rich(paragraph(said, bold=True))]


def which_of(finding: Finding, words: Words, entered: str = "") -> Block:
    """The two moments by the names that people have for them: the first, summer time; the second, winter time."""
    zone = str(finding.facts["zone"])
    choices = []
    for name in ("first", "second"):
        moment = datetime.fromisoformat(str(finding.facts[name]))
        season = "summer" if in_summer(moment, ZoneInfo(zone)) else "winter"
        said = words.say(f"clock-{name}", time=words.time(moment, zone), season=words.say(f"clock-{season}"))
        choices.append((name, said, ""))
    return form.picked(Field(name=WHICH, label=words.say("clock-which")), choices, entered=entered)


def how_long(entered: str, words: Words) -> Block:
    """For how long a meeting is called, where somebody says so."""
    field = Field(name="lasts", label=words.say("call-lasts"), hint=words.say("call-lasts.hint"), optional=True)
    return form.chosen(field, [(str(minutes), length(minutes, words)) for minutes in LENGTHS], entered=entered)
