"""Pages to read over the conversation: what is still needed, why it ended so, a receipt, a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own_lines, width
from bot.views.acts import acts, acts_after
from bot.views.blocks import Block, bullets, header, paragraph, quote, rich, spaced
from bot.views.card import deadline, history, proposal
from bot.views.consensus import all_said
from bot.views.describe import headings, quorum_so_far, running, when_closed
from bot.views.form import modal
from bot.views.prospects import lacking, prospects, rulings
from bot.views.readers import what_you_can_do
from bot.views.result import clauses, parts, readings, told_once
from bot.views.ruling import carries

if TYPE_CHECKING:
    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from bot.services.briefs import DecisionBrief

PIECE = 2900
MOST_TEXT = 20_000
SAID_ALREADY = frozenset({"inquorate", "recusals"})
"""What the page says in a section of its own, and for the time being."""


def page(words: Words, name: str, lines: list[str]) -> Block:
    """A page of paragraphs."""
    shown = rich(*(paragraph(line) for line in spaced([line for line in lines if line])))
    return modal(f"page.{name}", words.say(f"title-{name}", alternate=""), [shown], close=words.say("close-page"))


def receipt(text: str, words: Words) -> Block:
    """What was recorded."""
    return page(words, "receipt", [text])


def refusal(finding: Finding, terms: Terms | None, words: Words) -> Block:
    """Which clause stands in the way, that nothing was recorded, and what can be done instead."""
    return page(words, "refusal", [words.reason(finding, terms, marked=True)])


def not_found(words: Words) -> Block:
    """The decision is not in this workspace."""
    return page(words, "not-found", [words.say("page-not-found")])


def nothing_to_open(words: Words) -> Block:
    """The reader belongs to no body in which a decision could be opened."""
    return page(words, "nothing-to-open", [words.say("page-nothing-to-open")])


def needed(brief: DecisionBrief, words: Words) -> Block:
    """What is still needed, for this reader: the quorum, who has not answered, the rule and its sum, and what to do."""
    if not running(brief):
        return explanation(brief, words)
    owing = [seat.title for seat in brief.seats if seat.person and not seat.recused and not seat.answered]
    recused = [seat.title for seat in brief.seats if seat.recused]
    answered = sum(seat.answered for seat in brief.seats if seat.person and not seat.recused)
    blocks = [
        header(headings(brief, words)),
        *_told(words, "needed-you", what_you_can_do(brief, words)),
        *_told(words, "needed-quorum", [*_quorum(brief, words, answered), *_sums(brief, words)]),
        *_told(words, "needed-owing", owing or [words.say("needed-owing-none")]),
        *_told(words, "needed-recused", recused),
        *_told(words, "needed-said", all_said(brief, words)),
        *_told(words, "needed-rulings", rulings(brief, words)),
        *_told(words, "needed-rule", [carries(brief, words), *prospects(brief, words)]),
        deadline(brief, words),
        *whole_text(brief, words),
    ]
    blocks += acts(brief, words)
    return modal("page.needed", words.say("title-needed"), blocks, close=words.say("close-page"), about=brief.id)


def explanation(brief: DecisionBrief, words: Words) -> Block:
    """Why it ended as it did, clause by clause; while it is open, what is still needed."""
    outcome = brief.outcome
    if outcome is None and running(brief):
        return needed(brief, words)
    blocks = [header(headings(brief, words))]
    if outcome is None:
        blocks.append(rich(paragraph(words.say("card-withdrawn"))))
    else:
        blocks.append(rich(paragraph(f"{words.result(outcome)}.", bold=True)))
        blocks += _told(words, "explained-since", history(brief, words))
        blocks += parts(brief, outcome, words)
        blocks += _told(words, "explained-clauses", clauses(brief, outcome, words))
        blocks += _told(words, "explained-readings", readings(brief, outcome, words))
    blocks.append(proposal(brief, words, "cut-below"))
    if width(brief.text) > PIECE:
        blocks += whole_text(brief, words)
    if brief.closed_at:
        blocks.append(rich(paragraph(when_closed(brief, words))))
    blocks += acts_after(brief, words)
    rest = words.say("cut-list")
    close = words.say("close-page")
    return modal("page.explanation", words.say("title-explanation"), blocks, close=close, about=brief.id, rest=rest)


def whole_text(brief: DecisionBrief, words: Words) -> list[Block]:
    """The words to be decided, in full, in pieces that fit."""
    text = own_lines(brief.text, MOST_TEXT)
    pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
    return [rich(paragraph(words.say("whole-text"), bold=True)), *(rich(quote(piece)) for piece in pieces)]


def _told(words: Words, key: str, lines: list[str]) -> list[Block]:
    return [rich(paragraph(words.say(key), bold=True), bullets(lines))] if lines else []


def _quorum(brief: DecisionBrief, words: Words, answered: int) -> list[str]:
    outlook = brief.outlook
    if outlook is None:
        return []
    if outlook.quorum is None:
        return [quorum_so_far(brief, words), *lacking(brief, words)] if outlook.findings else []
    count = words.say("needed-answers", answered=answered, quorum=outlook.quorum)
    return [count, quorum_so_far(brief, words), *lacking(brief, words)]


def _sums(brief: DecisionBrief, words: Words) -> list[str]:
    """The rules as they stand now, each with its sum; they speak of heads and of what is needed, never of a choice."""
    outlook = brief.outlook
    if outlook is None:
        return []
    return [
        words.finding(found, brief.terms) for found in told_once(outlook.findings) if found.code not in SAID_ALREADY
    ]
