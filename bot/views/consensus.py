"""What is shown of agreement sought before a vote, and of all else that members say beside their votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, person, title_of
from bot.views import buttons
from bot.views.blocks import Block, actions, asking_first, button
from bot.views.describe import clause_of, named, seat_title, terms_words

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief
    from storage.facts import Statement, Step

LONGEST, SHORT = 1000, 200
IN_THE_WAY = ("concern", "block")
Row = tuple[str, str]


def answering(brief: DecisionBrief, words: Words) -> Block:
    """I agree, I have a concern, and I block where the terms know it."""
    return actions("consensus", *consenting(brief.id, brief.ref, words, block=knows_block(brief)))


def consenting(decision: str, ref: str, words: Words, *, block: bool = False) -> list[Block]:
    """The answers to the question of consensus, by the decision's id."""
    answers = ("agree", "concern", *(("block",) if block else ()))
    return [
        button(f"consensus.{one}", words.say(f"button-{one}"), decision, words.say(f"button-{one}-long", ref=ref))
        for one in answers
    ]


def knows_block(brief: DecisionBrief) -> bool:
    return brief.terms.consensus is not None and brief.terms.consensus.block


def move_on(brief: DecisionBrief, words: Words) -> Block:
    """The chair's step, asked about first: it cannot be undone."""
    label = words.say("button-move-on")
    asked = words.say("move-on-sure", decision=named(brief, words))
    made = buttons.about(brief, "consensus.vote", label, words)
    return asking_first(made, words.say("move-on-title"), asked, label, words.say("close-form"))


def answers_so_far(brief: DecisionBrief, words: Words) -> str:
    """5 members agree, one has a concern."""
    count = {kind: sum(one.kind == kind for one in brief.statements) for kind in ("agree", "concern", "block")}
    key = "card-agreed-blocks" if knows_block(brief) else "card-agreed"
    return words.say(key, agree=count["agree"], concerns=count["concern"], blocks=count["block"])


def rows(brief: DecisionBrief, words: Words) -> list[Row]:
    """What stands on the card besides the numbers, each with its label."""
    found: list[Row] = []
    if brief.consenting:
        concerns = [said(one, brief, words, SHORT) for one in brief.statements if one.kind in IN_THE_WAY]
        found.append((words.say("card-agreement-label"), " ".join([answers_so_far(brief, words), *concerns])))
    lacking = [seat_title(brief, one.seat) for one in brief.statements if one.kind == "lacks-authority"]
    if lacking:
        facts = {"seats": words.listing(lacking), "cited": words.cited(clause_of(brief, "deferral"))}
        found.append((words.say("card-lacking-label"), words.say("card-lacking", **facts)))
    positions = [_position(one, brief, words) for one in brief.statements if one.kind == "position"]
    if positions:
        noted = words.say("card-positions-none", cited=words.cited(clause_of(brief, "absence")))
        found.append((words.say("card-positions-label"), f"{words.listing(positions)}. {noted}"))
    views = sum(one.kind == "view" for one in brief.statements)
    if views:
        found.append((words.say("card-views-label"), words.say("card-views", count=views)))
    counting = [vote for vote in brief.recorded if vote.ballot in brief.taken_down]
    recorded = [f"{seat_title(brief, vote.seat)} ({words.say(f'received-{vote.received}')})" for vote in counting]
    if recorded:
        found.append((words.say("card-recorded-label"), f"{words.listing(recorded)}."))
    return found


def all_said(brief: DecisionBrief, words: Words) -> list[str]:
    """Everything that members have said besides their votes, in the order in which they did."""
    return [said(one, brief, words) for one in brief.statements]


def said(one: Statement, brief: DecisionBrief, words: Words, most: int = LONGEST) -> str:
    """One statement, by the title of its seat and in the member's own words."""
    facts = {"seat": seat_title(brief, one.seat), "words": own(one.words, most)}
    if one.kind == "position":
        facts["organisation"] = title_of(brief.terms, one.organisation)
        facts["choice"] = words.say(f"choice-{one.choice}")
    key = "said-position-words" if one.kind == "position" and one.words else f"said-{one.kind}"
    return words.say(key, **facts)


def _position(one: Statement, brief: DecisionBrief, words: Words) -> str:
    organisation = title_of(brief.terms, one.organisation)
    return words.say("card-position", organisation=organisation, choice=words.say(f"choice-{one.choice}"))


def steps_taken(brief: DecisionBrief, words: Words) -> list[str]:
    """The casting vote, and whether it was confirmed as properly taken."""
    told = [_step(step, brief, words) for step in brief.steps if step.kind != "vote"]
    confirmed = any(step.kind == "confirmed" for step in brief.steps)
    if awaits_confirmation(brief) and not confirmed:
        told.append(words.say("card-to-confirm", cited=words.cited(clause_of(brief, "confirmation"))))
    return told


def awaits_confirmation(brief: DecisionBrief) -> bool:
    """Whether the terms ask the chair to confirm how this was taken."""
    return brief.terms.confirmation is not None and brief.announced is not None and brief.announced.present is not None


def _step(step: Step, brief: DecisionBrief, words: Words) -> str:
    facts: dict[str, object] = {"who": person(step.person), "date": words.date(step.at, brief.zone)}
    if step.kind == "casting":
        return words.say("card-casting", choice=words.say(f"choice-{step.choice}"), **facts)
    return words.say("card-confirmed", **facts)


def own_lines_for(brief: DecisionBrief, seat: str, words: Words) -> list[str]:
    """Where one vote is an organisation's: what that means for the vote of this seat."""
    known = brief.terms.seat_by_id.get(seat)
    if brief.terms.ballots.unit != "organisation" or known is None:
        return []
    if known.organisation is None:
        return [words.say("own-organisation-none")]
    organisation = title_of(brief.terms, known.organisation)
    lead = brief.terms.leads.get(known.organisation)
    others = [one for one in brief.terms.voters if brief.terms.seat(one).organisation == known.organisation]
    if lead == seat or len(others) == 1:
        return [words.say("own-organisation", organisation=organisation)]
    if lead is None:
        return [words.say("own-organisation-shared", organisation=organisation)]
    return [words.say("own-organisation-lead", organisation=organisation, lead=seat_title(brief, lead))]


def deadline_words(brief: DecisionBrief, words: Words) -> list[str]:
    """What is said beneath the deadline while agreement is sought."""
    cited = words.cited(clause_of(brief, "consensus"))
    return [words.say("card-consensus-first", cited=cited, **terms_words(brief)), words.say("card-consensus-open")]


def to_the_vote(brief: DecisionBrief, words: Words) -> list[Block]:
    """After a search for agreement in vain: the way to the vote, for whoever may put the matter to it."""
    reader = brief.reader
    opens = reader is not None and (reader.is_chair or reader.person.id == brief.opened_by)
    if brief.outcome is None or brief.outcome.result != "no-consensus" or not opens:
        return []
    return [actions("again", buttons.about(brief, "decision.again", words.say("button-again"), words))]
