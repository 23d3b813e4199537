"""The result in the channel: how it ended, why, clause by clause, how each seat voted, and what happens next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.text import Words, own
from bot.views import buttons
from bot.views.blocks import Block, Message, bullets, header, message, paragraph, rich
from bot.views.consensus import all_said
from bot.views.describe import following, headings, kind, named, seat_title, tally, terms_words, votes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rules.findings import Finding, Outcome
    from bot.services.briefs import DecisionBrief, SeatBrief

CHOICES = ("for", "against", "abstain")
SAYS_SO = frozenset({"inquorate", "no-vote-for", "ratification", "signature-declined", "channel-not-allowed"})
"""Findings whose own sentence says that it failed: "not met" before them would say it twice."""


def result(brief: DecisionBrief, words: Words) -> Message:
    """What is posted at the close, and brought up to date by what is signed and ratified since."""
    outcome = brief.outcome
    if outcome is None:
        said = words.say("result-not-yet", decision=named(brief, words))
        return message([said], [rich(paragraph(said))])
    blocks = [header(words.say("result-heading", ref=brief.ref, result=words.heading(outcome)))]
    about = paragraph(f"{own(brief.title)}\n", bold=True)
    whole = words.result(outcome)
    said = "" if whole == words.heading(outcome) else f"\n{whole}."
    blocks.append(rich(about, paragraph(f"{kind(brief, words)}.{said}")))
    blocks += parts(brief, outcome, words)
    blocks.append(buttons.explain(brief, words))
    text = [
        f"{headings(brief, words)}.",
        f"{words.result(outcome)}.",
        votes(outcome, words, consenting=brief.consenting),
        *reasons(brief, outcome, words),
        *following(brief, outcome, words),
    ]
    return message(text, blocks, rest=words.say("cut-explained"))


def parts(brief: DecisionBrief, outcome: Outcome, words: Words) -> list[Block]:
    """The same parts wherever a result is explained: why, the votes, who was not counted, what comes next."""
    found = reasons(brief, outcome, words)
    hidden = [words.say("shown-never")] if brief.terms.ballots.shown == "never" and outcome.present is not None else []
    told = (
        ("result-next", list(following(brief, outcome, words))),
        ("result-why", [*filter(None, [tally(outcome, words, consenting=brief.consenting)]), *found]),
        ("result-votes", choices(brief, words) or hidden),
        ("needed-said", all_said(brief, words)),
        ("result-uncounted", uncounted(brief, outcome, words)),
        ("result-silent", silent(brief, outcome)),
    )
    return [rich(paragraph(words.say(key), bold=True), bullets(lines)) for key, lines in told if any(lines)]


def reasons(brief: DecisionBrief, outcome: Outcome, words: Words) -> list[str]:
    """What each rule found, in the order in which the rules were applied; a rule that is not met says so first."""
    said: list[str] = []
    for finding in told_once(outcome.findings):
        line = words.finding(finding, brief.terms, marked=True)
        unmet = finding.met is False and finding.code not in SAYS_SO
        said.append(words.say("not-met", said=line) if unmet else line)
    return said


def told_once(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without a bare number of the terms that only confirms a share: the same heads, the same line.

    What two clauses say alike, one after the other, is one line with both clauses.
    """
    sums = {_heads(one) for one in findings if one.facts.get("share")}
    told: list[Finding] = []
    for one in findings:
        if not one.facts.get("share") and _heads(one) in sums:
            continue
        if told and _alike(told[-1], one):
            one = replace(one, clause=f"{told.pop().clause}, {one.clause}")  # noqa: PLW2901 - the two become one
        told.append(one)
    return told


def _alike(one: Finding, other: Finding) -> bool:
    """Whether two clauses say the same."""
    same = (one.code, one.met, one.facts) == (other.code, other.met, other.facts)
    return same and bool(one.clause and other.clause) and one.clause != other.clause


def _heads(finding: Finding) -> tuple[object, ...]:
    facts = finding.facts
    return (finding.code, finding.clause, facts.get("present"), facts.get("for"), facts.get("needed"))


def choices(brief: DecisionBrief, words: Words) -> list[str]:
    """Each counted vote by the title of its seat: those for, those against, those who abstained."""
    said: list[str] = []
    for choice in CHOICES:
        said += [_line(seat, words, brief) for seat in brief.seats if seat.voted == choice]
    return said


def clauses(brief: DecisionBrief, outcome: Outcome, words: Words) -> list[str]:
    """The clauses that were applied, in their own words."""
    cited = {clause: brief.terms.clauses.get(clause, "") for clause in outcome.cites}
    return [words.say("clause-words", clause=clause, text=text) for clause, text in cited.items() if text]


def readings(brief: DecisionBrief, outcome: Outcome, words: Words) -> list[str]:
    """How doubtful words of the terms were read, where the result rests on it."""
    used = dict.fromkeys(finding.reading for finding in outcome.findings)
    known = [brief.terms.readings[name] for name in used if name in brief.terms.readings]
    return [words.say("reading-words", said=one.words, cited=words.cited(one.clause)) for one in known]


def uncounted(brief: DecisionBrief, outcome: Outcome, words: Words) -> list[str]:
    """Whose vote was not counted, or who had none, and why."""
    own_words = terms_words(brief)
    said = [
        words.say("result-uncounted-line", seat=seat_title(brief, seat), why=uncounted_why(reason, words, own_words))
        for seat, reason in outcome.refused.items()
    ]
    rest = [seat for seat in brief.seats if seat.seat not in outcome.refused]
    said += [words.say("result-recused", seat=seat.title) for seat in rest if seat.recused]
    nobody = [seat for seat in rest if seat.person is None and not seat.recused]
    said += [words.say("result-doubled" if seat.doubled else "result-vacant", seat=seat.title) for seat in nobody]
    return said


def uncounted_why(reason: str, words: Words, own_words: dict[str, str]) -> str:
    """A code of `Outcome.refused` in words."""
    key = f"uncounted-{reason}"
    return words.say(key if words.has(key) else "uncounted-other", **own_words)


def silent(brief: DecisionBrief, outcome: Outcome) -> list[str]:
    """Seats that were asked and did not answer; nobody where no vote was held."""
    if outcome.present is None:
        return []
    return [
        seat.title
        for seat in brief.seats
        if seat.person is not None and not seat.recused and not seat.answered and seat.via is None
    ]


def _line(seat: SeatBrief, words: Words, brief: DecisionBrief) -> str:
    choice = words.say(f"choice-{seat.voted}")
    key = f"result-line-{seat.via}" if seat.via in ("alternate", "proxy") else "result-line"
    return words.say(key, seat=seat.title, choice=choice, **terms_words(brief))
