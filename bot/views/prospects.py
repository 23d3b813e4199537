"""What an open decision still lacks, what a ruling would change, and whether the result can still change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.views.describe import seat_title

if TYPE_CHECKING:
    from bot.rules.outlook import Numbers
    from bot.services.briefs import DecisionBrief
    from bot.text import Words

PLAIN = frozenset({"heads", "office"})
"""What the line about the quorum names already."""


def lacking(brief: DecisionBrief, words: Words) -> list[str]:
    """Whose answers would supply what the quorum lacks of a class, of an organisation, or of certain seats."""
    missing = () if brief.outlook is None else brief.outlook.missing
    return [
        words.say(
            "needed-lacking-instead" if one.instead else "needed-lacking",
            count=min(one.lacking, len(one.whose)),
            seats=words.listing(seat_title(brief, seat) for seat in one.whose),
            cited=words.cited(one.clause),
        )
        for one in missing
        if one.what not in PLAIN and one.whose
    ]


def rulings(brief: DecisionBrief, words: Words) -> list[str]:
    """What each outcome of a ruling that is pending would do to the quorum and to the votes that are needed."""
    found = () if brief.outlook is None else brief.outlook.rulings
    return [
        words.say(
            "needed-ruling",
            seat=seat_title(brief, one.seat),
            out=_numbers(one.if_recused, words),
            part=_numbers(one.if_taking_part, words),
        )
        for one in found
    ]


def _numbers(one: Numbers, words: Words) -> str:
    key = "ruling-quorum" if one.quorate else "ruling-no-quorum"
    if one.quorum is None:
        met = words.say(f"{key}-unnumbered")
    else:
        met = words.say(key, present=one.present, quorum=one.quorum)
    if one.needed is None or one.base is None:
        return met
    return words.say("ruling-numbers", met=met, needed=one.needed, base=one.base)


def prospects(brief: DecisionBrief, words: Words) -> list[str]:
    """That nothing more is needed, or that no vote can change the result; nothing where neither is certain."""
    outlook = brief.outlook
    if outlook is None:
        return []
    if outlook.nothing_more_needed:
        return [words.say("needed-nothing-more")]
    return [words.say("needed-settled")] if outlook.can_change is False else []
