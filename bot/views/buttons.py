"""The buttons by which people act; each label says what happens, even read alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.views.blocks import Block, actions, button
from bot.views.describe import terms_words

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief
    from bot.text import Words

CHOICES = ("for", "against", "abstain")


def voting(brief: DecisionBrief, words: Words) -> Block:
    """Vote for, vote against, abstain: side by side, none of them stressed."""
    return actions("vote", *choosing(brief.id, brief.ref, words))


def choosing(decision: str, ref: str, words: Words) -> list[Block]:
    """The three choices on a decision, by its id."""
    return [
        button(f"vote.{choice}", words.say(f"button-{choice}"), decision, words.say(f"button-{choice}-long", ref=ref))
        for choice in CHOICES
    ]


def besides(brief: DecisionBrief, words: Words) -> Block:
    """What else a member can do while a decision is open."""
    own = terms_words(brief)
    return actions(
        "besides",
        about(brief, "conflict.declare", words.say("button-conflict"), words),
        about(brief, "alternate.send", words.say("button-alternate", **own), words),
        about(brief, "proxy.give", words.say("button-proxy"), words) if allows_proxies(brief) else None,
        about(brief, "authority.lack", words.say("button-lack-authority"), words) if brief.terms.deferral else None,
        needed(brief, words),
    )


def needed(brief: DecisionBrief, words: Words) -> Block:
    return about(brief, "decision.needed", words.say("button-needed"), words)


def explain(brief: DecisionBrief, words: Words) -> Block:
    return actions("explain", about(brief, "decision.explain", words.say("button-explain"), words))


def about(brief: DecisionBrief, action_id: str, label: str, words: Words) -> Block:
    """A button that carries the decision's id; a screen reader hears the reference as well."""
    return button(action_id, label, brief.id, words.say("button-about", label=label, ref=brief.ref))


def answer(words: Words, block_id: str, value: str, *choices: tuple[str, str], **facts: object) -> Block:
    """A row of answers to one question: (action_id, key of the label); `value` is the id of what is answered."""
    return actions(block_id, *(button(action, words.say(key, **facts), value) for action, key in choices))


def allows_proxies(brief: DecisionBrief) -> bool:
    """Whether the terms give proxies at all."""
    return brief.terms.proxies is not None
