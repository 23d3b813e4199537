"""Messages around a decision beside the votes: agreement, statements, the casting vote, the chair's word, urgency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, own_lines, person, title_of
from bot.views import buttons
from bot.views.blocks import Block, Message, actions, asking_first, message, note, paragraph, quote, rich
from bot.views.consensus import answering, knows_block, move_on
from bot.views.describe import clause_of, kind, named, running, terms_words, until, what_follows, who_with_seat
from bot.views.telling import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.services.briefs import DecisionBrief
    from storage.facts import Statement

    Data = Mapping[str, object]

LONGEST = 1000


def quoting(before: str, text: str, after: str, *rows: Block) -> Message:
    """A message with somebody's own words set apart from ours."""
    quoted = own_lines(text, LONGEST)
    shown = rich(paragraph(f"{before}\n"), quote(quoted), paragraph(after)) if after else None
    return message([before, quoted, after], [shown or rich(paragraph(f"{before}\n"), quote(quoted)), *rows])


def _statement(brief: DecisionBrief, data: Data) -> Statement | None:
    return next((one for one in brief.statements if one.id == text_of(data, "statement")), None)


def consensus_receipt(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever answered: what is recorded, and how to answer anew."""
    one = _statement(brief, data)
    if one is None:
        return note([words.say("statement-over")])
    lead = words.say(f"consensus-receipt-{one.kind}", decision=named(brief, words))
    open_still = running(brief) and brief.consenting
    after = words.say("consensus-receipt-change", moment=until(brief, words), **terms_words(brief))
    rows = [answering(brief, words)] if open_still else []
    if one.words:
        return quoting(lead, one.words, after if open_still else "", *rows)
    return note([lead, after if open_still else ""], *rows)


def concern_raised(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever presides: who does not agree and why, with the step to the vote."""
    one = _statement(brief, data)
    if one is None or not brief.consenting:
        return note([words.say("concern-over")])
    who = who_with_seat(brief, person(one.person), one.seat, words)
    lead = words.say(f"concern-raised-{one.kind}", who=who, decision=named(brief, words))
    noted = knows_block(brief) and one.kind == "concern"
    after = words.say("concern-raised-noted" if noted else "concern-raised-next")
    row = [actions("move-on", move_on(brief, words))] if running(brief) else []
    return quoting(lead, one.words, after if row else "", *row)


def vote_opened(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the channel: from now on there is a vote."""
    facts = {"who": person(text_of(data, "by")), "decision": named(brief, words), "moment": until(brief, words)}
    return note([words.say("vote-opened", **facts), words.say("vote-opened-fresh")])


def vote_asked(brief: DecisionBrief, _data: Data, words: Words) -> Message:
    """To each member: please vote now, with the buttons."""
    asked = words.say("vote-asked", decision=named(brief, words), moment=until(brief, words))
    if not running(brief):
        return note([asked, words.say("reminder-over")])
    return note([asked, words.say("vote-asked-fresh")], buttons.voting(brief, words), buttons.besides(brief, words))


def statement_receipt(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever said it: that it is recorded, and what it is worth."""
    one = _statement(brief, data)
    if one is None:
        return note([words.say("statement-over")])
    key = f"statement-receipt-{one.kind}"
    if one.kind == "view" and brief.presiding in {None, one.person}:
        key = "statement-receipt-view-alone"
    facts = _facts(one, brief, words) | {"who": person(brief.presiding) if brief.presiding else ""}
    row = [] if one.kind != "lacks-authority" or not running(brief) else [authority_given(brief, words)]
    said = words.say(key, **facts)
    return quoting(said, one.words, "", *row) if one.words else note([said], *row)


def statement_shared(brief: DecisionBrief, data: Data, words: Words) -> Message | None:
    """To whoever presides: what a member has said, in the member's words."""
    one = _statement(brief, data)
    if one is None:
        return note([words.say("statement-over")])
    who = who_with_seat(brief, person(one.person), one.seat, words)
    said = words.say(f"statement-shared-{one.kind}", **{**_facts(one, brief, words), "who": who})
    return quoting(said, one.words, "") if one.words else note([said])


def _facts(one: Statement, brief: DecisionBrief, words: Words) -> dict[str, object]:
    rule = "absence" if one.kind == "position" else "deferral"
    return {
        "decision": named(brief, words),
        "cited": words.cited(clause_of(brief, rule)),
        "organisation": title_of(brief.terms, one.organisation) if one.organisation else "",
        "choice": words.say(f"choice-{one.choice}") if one.choice else "",
        **terms_words(brief),
    }


def authority_given(brief: DecisionBrief, words: Words) -> Block:
    return actions("authority", buttons.about(brief, "authority.given", words.say("button-authority-given"), words))


def casting_request(brief: DecisionBrief, _data: Data, words: Words) -> Message | None:
    """To whoever presides, after the close: the tie, and the two ways to break it, each asked about first."""
    outcome = brief.announced
    if outcome is None:
        return None
    facts = {"for": outcome.votes_for, "against": outcome.votes_against, "decision": named(brief, words)}
    asked = words.say("casting-asked", cited=words.cited(clause_of(brief, "tie")), **facts)
    given = next((step for step in brief.steps if step.kind == "casting"), None)
    if given is not None:
        return note([asked, words.say("casting-settled", choice=words.say(f"choice-{given.choice}"))])
    row = actions("casting", *(casting(brief, choice, words) for choice in ("for", "against")), _explain(brief, words))
    return note([asked, words.say("casting-asked-how")], row)


def casting(brief: DecisionBrief, choice: str, words: Words) -> Block:
    """The casting vote one way, asked about first: it is given once."""
    label = words.say(f"button-casting-{choice}")
    asked = words.say("casting-sure", choice=words.say(f"choice-{choice}"), decision=named(brief, words))
    made = buttons.about(brief, f"casting.{choice}", label, words)
    return asking_first(made, words.say("casting-title"), asked, label, words.say("close-form"))


def _explain(brief: DecisionBrief, words: Words) -> Block:
    return buttons.about(brief, "decision.explain", words.say("button-explain"), words)


def casting_given(brief: DecisionBrief, data: Data, words: Words) -> Message:
    """To the channel: who broke the tie and how, and what follows."""
    facts = {
        "who": person(text_of(data, "by")),
        "decision": named(brief, words),
        "choice": words.say(f"choice-{text_of(data, 'choice') or 'for'}"),
        "result": words.result(brief.outcome) if brief.outcome else "",
    }
    return note([words.say("casting-given", **facts), what_follows(brief, words)])


def confirmation_request(brief: DecisionBrief, _data: Data, words: Words) -> Message | None:
    """To whoever presides: whether the vote was properly taken."""
    if brief.outcome is None:
        return None
    facts = {"decision": named(brief, words), "result": f"{words.result(brief.outcome)}"}
    asked = words.say("confirmation-asked", cited=words.cited(clause_of(brief, "confirmation")), **facts)
    if any(step.kind == "confirmed" for step in brief.steps):
        return note([asked, words.say("confirmation-settled")])
    label = words.say("button-confirm-result")
    row = actions("confirmation", buttons.about(brief, "result.confirm", label, words), _explain(brief, words))
    return note([asked, words.say("confirmation-how")], row)


def nudge(brief: DecisionBrief, _data: Data, words: Words) -> Message | None:
    """To somebody who typed what looks like a vote: the real buttons; nothing once it is over."""
    if not running(brief):
        return None
    key, row = ("nudge-consent", answering) if brief.consenting else ("nudge-vote", buttons.voting)
    asked = words.say(key, decision=named(brief, words), moment=until(brief, words))
    return note([asked], row(brief, words))


def urgent_decided(brief: DecisionBrief, _data: Data, words: Words) -> Message:
    """To every member, at once: what one person decided for all, why it could not wait, and what follows."""
    clause = brief.terms.channels[brief.channel].clause
    facts = {"who": person(brief.opened_by), "decision": named(brief, words), "cited": words.cited(clause)}
    reason = words.say("urgent-decided-why", reason=own(brief.reason, 500)) if brief.reason else ""
    lead = f"{words.say('urgent-decided', **facts)} {kind(brief, words)}."
    after = "\n".join(line for line in (reason, what_follows(brief, words)) if line)
    return quoting(lead, brief.text, after, buttons.explain(brief, words))
