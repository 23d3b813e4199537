"""Says in words what carries a decision of a class: the share, its base, the signature, the ratification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.conditions import Condition, Count, Op, counts
from bot.rules.record import Channel

if TYPE_CHECKING:
    from bot.rules.parts import DecisionClass
    from bot.rules.terms import Terms
    from bot.services.briefs import DecisionBrief
    from bot.text import Words


def carries(brief: DecisionBrief, words: Words) -> str:
    """At least 9 of 12: three quarters of the members (clause 3.2.4). Then: the signatory's signature, ratification."""
    rule = _carries(brief, words)
    if not brief.consenting or brief.terms.consensus is None:
        return rule
    return words.say("carries-consensus", cited=words.cited(brief.terms.consensus.clause), rule=rule)


def _carries(brief: DecisionBrief, words: Words) -> str:
    kind = class_of(brief.terms, brief.decision_class)
    if kind is None:
        return words.say("carries-otherwise")
    rule = kind.vote_in(brief.channel)
    outlook = brief.outlook
    fewer = outlook is not None and outlook.base is not None and outlook.base < len(brief.terms.units)
    said = share_of(rule.condition, brief.terms, words, fewer=fewer)
    if outlook is not None and outlook.needed is not None and outlook.base is not None:
        said = words.say("carries-number", needed=outlook.needed, base=outlook.base, share=said)
    if kind.ratification_only:
        said = words.say("carries-in-the-plan", rule=said)
        return words.say("carries-alone", rule=said, cited=words.cited(kind.clause))
    then = after(brief.terms, kind, brief.channel, words)
    facts = {"rule": said, "cited": words.cited(rule.clause)}
    return words.say("carries-then", then=words.listing(then), **facts) if then else words.say("carries-alone", **facts)


def class_needs(terms: Terms, kind: DecisionClass, channel: Channel, words: Words) -> str:
    """Three quarters of the members, and the signatory's signature: what a class of decision needs, in a few words."""
    if terms.channels[channel].alone:
        return words.say("class-alone-signature" if kind.needs_signature else "class-alone")
    if kind.ratification_only:
        return words.say("class-in-the-plan")
    share = share_of(kind.vote_in(channel).condition, terms, words)
    if kind.needs_signature:
        return words.say("class-with-signature", share=share)
    return share


def share_of(condition: Condition, terms: Terms, words: Words, *, fewer: bool = False) -> str:
    """Three quarters of the members; more than half of the votes cast. `fewer`: not all the members may vote."""
    wanted = next((count for count in counts(condition) if count.what == "for"), None)
    if wanted is None:
        return words.say("carries-otherwise")
    return _share(wanted, terms, words, fewer=fewer)


def _share(count: Count, terms: Terms, words: Words, *, fewer: bool) -> str:
    unit = "organisation" if terms.ballots.unit == "organisation" else "seat"
    if count.share is None or count.base is None:
        return words.say("share-number", number=count.number or 0)
    key = f"base-{count.base}-{unit}"
    if fewer and words.has(f"{key}-fewer"):
        key = f"{key}-fewer"
    base = words.say(key if words.has(key) else "base-other")
    share = words.share(f"{count.share.numerator}/{count.share.denominator}")
    if count.share == 1:
        return words.say("share-all-of", base=base)
    key = "share-more-than" if count.op is Op.MORE_THAN else "share-at-least"
    return words.say(key, share=share, base=base)


def after(terms: Terms, kind: DecisionClass, channel: Channel, words: Words) -> tuple[str, ...]:
    """What a carried decision then still needs."""
    said: list[str] = []
    if kind.needs_signature:
        said.append(words.say("waits-signature"))
    if terms.channels[channel].needs_ratification:
        said.append(words.say("waits-ratification"))
    return tuple(said)


def class_of(terms: Terms, name: str) -> DecisionClass | None:
    """The class of that name, or None where the terms have none."""
    return terms.classes.get(name)
