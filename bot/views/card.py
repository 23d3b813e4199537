"""The card in the channel: what is to be decided, by which rule, until when, how to vote. No choice before its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, own_lines, person
from bot.views import buttons
from bot.views.blocks import Block, Message, header, label_and, markup, message, paragraph, quote, rich
from bot.views.consensus import answering, deadline_words, steps_taken
from bot.views.consensus import rows as stated
from bot.views.describe import (
    headings,
    kind,
    may_change,
    quorum_so_far,
    secrecy,
    standing,
    until,
    voters,
    votes,
    when_closed,
)
from bot.views.result import choices
from bot.views.ruling import carries

if TYPE_CHECKING:
    from bot.rules.findings import Outcome
    from bot.services.briefs import DecisionBrief

TEXT = 2900
TEXT_SHORT = 600


def card(brief: DecisionBrief, words: Words) -> Message:
    """The card as it stands now: open, closed or withdrawn."""
    if brief.state == "withdrawn":
        return _withdrawn(brief, words)
    if brief.outcome is None:
        return _open(brief, words)
    return _closed(brief, brief.outcome, words)


def _open(brief: DecisionBrief, words: Words) -> Message:
    blocks = [
        header(headings(brief, words)),
        proposal(brief, words, "cut-here"),
        rich(*_standing(brief, words)),
        deadline(brief, words),
        answering(brief, words) if brief.consenting else buttons.voting(brief, words),
        buttons.besides(brief, words),
    ]
    return message(_open_text(brief, words), blocks)


def proposal(brief: DecisionBrief, words: Words, ending: str) -> Block:
    """What is proposed, by whom, and for how much; `ending` is the key of the words where a long text is cut."""
    opened = words.say(
        "card-opened-by",
        who=person(brief.opened_by),
        date=words.date(brief.opened_at, brief.zone),
    )
    parts = [paragraph(f"{kind(brief, words)}. {opened}\n"), quote(own_lines(brief.text, TEXT, words.say(ending)))]
    if brief.plan_line:
        parts.append(paragraph(words.say("card-plan", plan=own(brief.plan_line, 500))))
    if brief.reason:
        parts.append(paragraph(words.say("card-reason", reason=own(brief.reason, 500))))
    return rich(*parts)


def deadline(brief: DecisionBrief, words: Words) -> Block:
    """Until when, in each reader's own time zone, and by the body's clock."""
    if brief.closes_at is None:
        if brief.channel == "meeting":
            return markup(words.say("card-at-the-meeting"))
        return markup(words.say("card-no-deadline"))
    official = until(brief, words)
    token = f"<!date^{int(brief.closes_at.timestamp())}^{words.say('date-token')}|{official}>"
    line = words.say("card-answer-by" if brief.consenting else "card-vote-by", token=token)
    vote = [words.say(may_change(brief)), words.say(secrecy(brief))]
    how = deadline_words(brief, words) if brief.consenting else vote
    said = [words.say("card-vote-by-official", moment=official), *how]
    return markup(f"{line}\n{' '.join(said)}")


def _standing(brief: DecisionBrief, words: Words) -> list[Block]:
    rows = [
        (words.say("card-carries-label"), carries(brief, words)),
        (words.say("card-answered-label"), standing(brief, words)),
    ]
    recused = [seat for seat in brief.seats if seat.recused]
    if recused:
        titles = words.listing(seat.title for seat in recused)
        said = words.say("card-recused", seats=titles, count=len(recused))
        rows.append((words.say("card-conflicts-label"), said))
    pending = sum(conflict.ruling is None for conflict in brief.conflicts)
    if pending:
        rows.append((words.say("card-pending-label"), words.say("card-pending-conflicts", count=pending)))
    rows += stated(brief, words)
    cast = choices(brief, words)
    if cast:
        rows.append((words.say("card-cast-label"), f"{words.listing(cast)}."))
    last = len(rows) - 1
    return [label_and(label, said, last=at == last) for at, (label, said) in enumerate(rows)]


def _open_text(brief: DecisionBrief, words: Words) -> list[str]:
    asked = voters(brief)
    answered = sum(seat.answered for seat in asked)
    quorum = quorum_so_far(brief, words)
    recused = [seat.title for seat in brief.seats if seat.recused]
    cast = choices(brief, words)
    return [
        f"{headings(brief, words)}.",
        f"{kind(brief, words)}.",
        own(brief.text, TEXT_SHORT),
        f"{words.say('card-carries-label')} {carries(brief, words)}",
        words.say("card-answered-text", answered=answered, seats=len(asked), quorum=quorum),
        f"{words.say('card-conflicts-label')} {words.listing(recused)}." if recused else "",
        *(f"{label} {said}" for label, said in stated(brief, words)),
        f"{words.say('card-cast-label')} {words.listing(cast)}." if cast else "",
        words.say("card-answer-by-text" if brief.consenting else "card-vote-by-text", moment=until(brief, words)),
        words.say("card-how-consensus" if brief.consenting else "card-how"),
    ]


def _closed(brief: DecisionBrief, outcome: Outcome, words: Words) -> Message:
    result = f"{words.result(outcome)}."
    closed = when_closed(brief, words)
    counts = votes(outcome, words, consenting=brief.consenting)
    recused = [seat.title for seat in brief.seats if seat.recused]
    rows = [label_and(words.say("card-result-label"), result), paragraph(f"{counts} {closed}".strip() + "\n")]
    if recused:
        label = words.say("card-conflicts-label")
        rows.append(label_and(label, f"{words.listing(recused)}."))
    rows += [paragraph(line) for line in history(brief, words)]
    blocks = [
        header(headings(brief, words)),
        proposal(brief, words, "cut-here-closed"),
        rich(*rows),
        buttons.explain(brief, words),
    ]
    text = [f"{headings(brief, words)}.", result, counts, closed, *history(brief, words)]
    return message(text, blocks)


def history(brief: DecisionBrief, words: Words) -> list[str]:
    """What was done about it since the close: the casting vote, the chair's word, signature, ratification."""
    said: list[str] = steps_taken(brief, words)
    if brief.signature is not None:
        done = "card-signed" if brief.signature.signed else "card-not-signed"
        when = words.date(brief.signature.at, brief.zone)
        said.append(words.say(done, who=person(brief.signature.person), date=when))
    if brief.ratification is not None:
        done = "card-ratified" if brief.ratification.ratified else "card-not-ratified"
        said.append(words.say(done, date=words.date(brief.ratification.at, brief.zone)))
    return said


def _withdrawn(brief: DecisionBrief, words: Words) -> Message:
    said = words.say("card-withdrawn")
    blocks = [
        header(headings(brief, words)),
        proposal(brief, words, "cut-here-closed"),
        rich(label_and(words.say("card-result-label"), said, last=True)),
    ]
    return message([f"{headings(brief, words)}.", said], blocks)
