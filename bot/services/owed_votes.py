"""What is owed on open decisions: votes, answers to the question of consensus, rulings, answers to offers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.services.loading import load_facts
from bot.services.presiding import presider
from bot.services.standing import presiding_over
from bot.services.voters import act_owed, owing
from storage.facts import DecisionState, OfferState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.rules.ladder import Ladder
    from bot.rules.terms import Terms
    from bot.services.loading import DecisionFacts
    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground

OPEN = 200
"""The open decisions of a body that are looked through."""


def on_open(ground: Ground) -> Iterator[Owed]:
    """What is owed before each open decision closes; once its deadline has come, nothing is."""
    for decision in ground.tx.decisions(body=ground.body.id, state=DecisionState.OPEN, limit=OPEN):
        if decision.closes_at is not None and decision.closes_at <= ground.now:
            continue
        terms = ground.tx.terms(decision.terms)
        facts = load_facts(ground.tx, decision)
        yield from _votes(ground, terms, facts)
        yield from _rulings(ground, terms, facts)
        yield from _offers(ground, terms, facts)


def _votes(ground: Ground, terms: Terms, facts: DecisionFacts) -> Iterator[Owed]:
    """One of each seat. Whoever presides owes the step to a vote, where somebody stands in the way of agreement."""
    decision = facts.decision
    closes = decision.closes_at
    if closes is None:
        return
    name = "consent" if facts.consenting else "vote"
    said = terms.consensus if facts.consenting else terms.ballots
    clause = "" if said is None else said.clause
    ladder = _ladder(ground, terms, facts)
    for seat, person in owing(terms, facts):
        one = _made(ground, facts, name, (person,), closes, about=seat, clause=clause, subject=decision.id)
        yield replace(one, ladder=ladder, act=act_owed(terms, facts))
    if facts.objecting and (presiding := presider(ground.tx, decision, terms)) is not None:
        yield _made(ground, facts, "move-to-vote", (presiding.person,), closes, clause=clause, subject=decision.id)


def _ladder(ground: Ground, terms: Terms, facts: DecisionFacts) -> Ladder:
    """Where the channel's own slot says when voters are reminded, that; else the body's ladder."""
    days = tuple(one.days_before for one in terms.channels[facts.decision.channel].reminders)
    return replace(ground.terms.ladder, before=days) if days else ground.terms.ladder


def _rulings(ground: Ground, terms: Terms, facts: DecisionFacts) -> Iterator[Owed]:
    for one in facts.conflicts:
        if one.ruling is None:
            person = presiding_over(ground.tx, facts.decision, terms, one).person
            by = _by(ground, facts, one.declared_at)
            owners = () if person is None else (person,)
            yield _made(ground, facts, "rule-on-conflict", owners, by, about=one.id, clause=terms.conflicts.clause)


def _offers(ground: Ground, terms: Terms, facts: DecisionFacts) -> Iterator[Owed]:
    """Nominations and proxies that wait for an answer, and free proxies that wait for a choice."""
    alternates = "" if terms.alternates is None else terms.alternates.clause
    proxies = "" if terms.proxies is None else terms.proxies.clause
    for one in facts.nominations:
        if one.state is OfferState.OFFERED:
            by = _by(ground, facts, one.nominated_at)
            yield _made(ground, facts, "answer-nomination", (one.person,), by, about=one.id, clause=alternates)
    for proxy in facts.proxies:
        if proxy.state is OfferState.OFFERED:
            by, asked = _by(ground, facts, proxy.lodged_at), (proxy.holder_person,)
            yield _made(ground, facts, "answer-proxy", asked, by, about=proxy.id, clause=proxies)
    for proxy in facts.proxies_in_force:
        if proxy.instruction is None and proxy.grantor not in facts.answered and facts.decision.closes_at is not None:
            by, asked = facts.decision.closes_at, (proxy.holder_person,)
            yield _made(ground, facts, "vote-proxy", asked, by, about=proxy.id, clause=proxies)


def _by(ground: Ground, facts: DecisionFacts, asked: datetime) -> datetime:
    """By when something is to be answered: as soon as such things usually are, and before the decision closes."""
    usual = ground.end(ground.within(asked))
    return usual if facts.decision.closes_at is None else min(usual, facts.decision.closes_at)


def _made(ground: Ground, facts: DecisionFacts, act: str, owners: tuple[str, ...], due: datetime, **more: str) -> Owed:
    """What is due at a moment; it is called as the act that settles it. `about`: the seat or offer in its key."""
    decision = facts.decision
    about = more.pop("about", "")
    said = {"title": decision.title, "decision": decision.id, "ref": decision.ref, "due": due, "subject": about, **more}
    key = f"{decision.id}:{about}" if about else decision.id
    return ground.owed(act, key, ground.last_day(due), owners, act, **said)
