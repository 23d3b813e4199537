"""An explanation as lines of plain text, for the terminal and for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, clean, plainly
from bot.views.card import history
from bot.views.describe import following, headings, kind, quorum_so_far, tally, until
from bot.views.result import choices, clauses, readings, reasons, silent, uncounted
from bot.views.ruling import carries

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief, Explanation


def explanation_lines(explanation: Explanation, words: Words) -> list[str]:
    """What was decided, how it ended and why, and whether a replay from the record gives the same."""
    brief = explanation.brief
    said = [headings(brief, words), f"{kind(brief, words)}.", "", *_quoted(brief.text), ""]
    said += _open(brief, words) if explanation.outcome is None else _closed(explanation, words)
    return [plainly(line) for line in said]


def _open(brief: DecisionBrief, words: Words) -> list[str]:
    if brief.state == "withdrawn":
        return [words.say("card-withdrawn")]
    return [
        f"{words.say('card-carries-label')} {carries(brief, words)}",
        quorum_so_far(brief, words),
        words.say("card-vote-by-text", moment=until(brief, words)),
    ]


def _closed(explanation: Explanation, words: Words) -> list[str]:
    brief, outcome = explanation.brief, explanation.outcome
    if outcome is None:
        return []
    said = [f"{words.result(outcome)}.", *history(brief, words), ""]
    told = (
        (
            "result-why",
            [*filter(None, [tally(outcome, words, consenting=brief.consenting)]), *reasons(brief, outcome, words)],
        ),
        ("result-votes", choices(brief, words)),
        ("result-uncounted", uncounted(brief, outcome, words)),
        ("result-silent", silent(brief, outcome)),
        ("result-next", list(following(brief, outcome, words))),
        ("explained-clauses", clauses(brief, outcome, words)),
        ("explained-readings", readings(brief, outcome, words)),
    )
    for key, lines in told:
        if lines:
            said += [words.say(key), *(f"  - {line}" for line in lines), ""]
    agrees = "replay-agrees" if explanation.announced_equals_replay else "replay-differs"
    return [*said, words.say(agrees)]


def _quoted(text: str) -> list[str]:
    return [f"  {line}" for line in clean(text).split("\n")]
