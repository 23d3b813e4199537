"""Questions that several forms ask: how a proxy votes, who carries it, with which authority an alternate acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, body_words, own
from bot.views import form
from bot.views.blocks import Block
from bot.views.form import Field

if TYPE_CHECKING:
    from bot.rules.people_slots import ProxiesForm
    from bot.rules.terms import Terms

CHOICES = ("for", "against", "abstain")
FREE = "free"
AUTHORITY = {"yes": True, "no": False}
NAME = 60


def instruction(rule: ProxiesForm | None, words: Words, entered: str = "") -> Block:
    """How a proxy votes; or, where the terms allow it, as its holder chooses."""
    choices = [(choice, words.say(f"choice-{choice}"), "") for choice in CHOICES]
    hint = words.say("proxy-instruction.hint")
    if rule is not None and not rule.must_be_instructed:
        choices.append((FREE, words.say("proxy-instruction-free"), ""))
        hint = words.say("proxy-instruction-free.hint")
    field = Field(name="instruction", label=words.say("proxy-instruction"), hint=hint)
    return form.picked(field, choices, entered=entered)


def carrier(name: str, seat: str, words: Words) -> str:
    """A member by name and seat; by the seat alone where no name is known."""
    return words.say("proxy-holder-named", name=own(name, NAME), seat=seat) if name else seat


def authority(terms: Terms, words: Words, entered: str = "") -> list[Block]:
    """Whether the alternate has delegated authority; only where the terms ask."""
    asked = None if terms.alternates is None else terms.alternates.authority
    if asked is None:
        return []
    facts = {**body_words(terms), "cited": words.cited(asked.clause)}
    choices = [(value, words.say(f"alternate-authority-{value}", **facts), "") for value in AUTHORITY]
    label, hint = words.say("alternate-authority", **facts), words.say("alternate-authority.hint", **facts)
    return [form.picked(Field(name="authority", label=label, hint=hint), choices, entered=entered)]
