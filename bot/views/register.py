"""The register of decisions: one entry each, newest first, with what it waits for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.text import HOME_ZONE, Words, own, stress
from bot.views.blocks import Block, Message, actions, bullets, button, header, message, rich, top_text

if TYPE_CHECKING:
    from bot.services.briefs import RegisterLine

MOST = 20


def register(lines: Sequence[RegisterLine], words: Words) -> Message:
    """The entries, each with a button that explains it."""
    title = words.say("register-title")
    if not lines:
        nothing = words.say("register-empty")
        return message([title, nothing], [header(title), rich(bullets([nothing]))])
    shown = list(lines[:MOST])
    blocks = [header(title)]
    for at, line in enumerate(shown):
        blocks += [rich(bullets([entry(line, words)])), explain(line, words, f"explain.{at}")]
    said = [entry(line, words) for line in shown]
    if len(lines) > MOST:
        said.append(words.say("register-more", count=len(lines) - MOST))
        blocks.append(rich(bullets([said[-1]])))
    return Message(top_text([title, *said]), blocks)


def entry(line: RegisterLine, words: Words) -> str:
    """cluster-2026-3, “Wound clinic”: financial, £12,500.00. Carried, but not final: it still needs ..."""
    facts = {
        "ref": stress(line.ref),
        "title": own(line.title, 150),
        "class": own(line.class_title, 60),
        "state": state(line, words),
    }
    if line.amount_pence is None:
        return words.say("register-line", **facts)
    return words.say("register-line-money", amount=words.money(line.amount_pence), **facts)


def state(line: RegisterLine, words: Words) -> str:
    """Open until when, or how it ended and what it waits for."""
    if line.outcome is not None:
        return f"{words.result(line.outcome)}."
    if line.state == "withdrawn":
        return words.say("register-withdrawn")
    if line.closes_at is None:
        return words.say("register-open-undated")
    return words.say("register-open", moment=words.moment(line.closes_at, HOME_ZONE))


def explain(line: RegisterLine, words: Words, block_id: str) -> Block:
    """The button that explains a closed decision, or says what an open one still needs."""
    open_still = line.state == "open" and line.outcome is None
    action = "decision.needed" if open_still else "decision.explain"
    label = words.say("button-needed" if open_still else "button-explain")
    about = words.say("button-about", label=label, ref=line.ref)
    return actions(block_id, button(action, label, line.id, about))
