"""Agreement sought before a vote: whether the terms want that here, and who stands in the way of it."""

from __future__ import annotations

from collections.abc import Collection

from bot.rules.parts import Terms
from bot.rules.record import Channel


def consensus_first(terms: Terms, channel: Channel) -> bool:
    """Whether agreement is sought in this channel before a vote is held."""
    return terms.consensus is not None and channel in terms.consensus.before_a_vote


def knows_block(terms: Terms) -> bool:
    """Whether the terms tell a concern, which is noted, from a block, which stands in the way."""
    return terms.consensus is not None and terms.consensus.block


def objections(terms: Terms, *, concerned: Collection[str], blocking: Collection[str]) -> frozenset[str]:
    """The seats that stand in the way of agreement: those that block, or any with a concern where none can block."""
    return frozenset(blocking) if knows_block(terms) else frozenset(blocking).union(concerned)
