"""Who still owes a vote: the holder of a seat, or whoever has accepted to act in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from bot.services.loading import DecisionFacts
    from storage.facts import LodgedProxy


def unused_proxies(facts: DecisionFacts) -> tuple[LodgedProxy, ...]:
    """The free proxies that are carried and still wait for their holder's choice."""
    if facts.consenting:
        return ()
    return tuple(
        proxy
        for proxy in facts.proxies_in_force
        if proxy.instruction is None and proxy.grantor not in facts.answered and proxy.grantor not in facts.recused
    )


def act_owed(terms: Terms, facts: DecisionFacts) -> str:
    """A vote, or while agreement is sought an answer, which may be a block where the terms know one."""
    if not facts.consenting:
        return "vote"
    return "consent-or-block" if terms.consensus is not None and terms.consensus.block else "consent"


def owing(terms: Terms, facts: DecisionFacts) -> tuple[tuple[str, str], ...]:
    """(seat, person) for every seat with a vote that nobody has answered for, by proxy neither, and no ruling bars.

    At a meeting, of those who are there.
    """
    settled = facts.responded | facts.recused | {proxy.grantor for proxy in facts.proxies_in_force}
    if facts.room is not None:
        there = {} if facts.room.agreed else facts.room.there
        return tuple((s, p) for s, p in there.items() if s in terms.voters and s not in settled)
    alternates = facts.alternates
    return tuple(
        (seat, alternates.get(seat, person))
        for seat, person in facts.holders.items()
        if person is not None and seat not in settled and terms.seat(seat).votes
    )
