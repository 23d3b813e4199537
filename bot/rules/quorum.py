"""Is there a quorum to decide? Counts heads, offices and organisations against what the terms ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.rules.conditions import Answer, Sets, Weighed, all_of, weigh, written
from bot.rules.findings import Fact, Finding
from bot.rules.parts import DecisionClass, Fallback, Quorums, Rule, Terms
from bot.rules.record import Record


class Quorum(NamedTuple):
    """`met` is None while a blank that it rests on is open. `present` and `needed` are heads.

    `needed` is None where the terms count no heads, but weigh them.
    """

    met: bool | None
    present: int
    needed: int | None
    findings: tuple[Finding, ...]


def quorum(sets: Sets, asked: Quorums) -> Quorum:
    """Weigh the quorum to meet and the quorum to decide; the larger head count of the two is the one reported."""
    rules = asked.rules
    answers = [weigh(rule.condition, sets, "present") for rule in rules]
    whole = all_of(answers)
    head = whole.deciding or _narrowed(rules, sets).deciding
    found = [_finding(one, rule) for rule, answer in zip(rules, answers, strict=True) for one in answer.weighed]
    present = len(sets["present"]) if head is None else head.counted
    needed = None if head is None else head.needed
    if whole.met is False:
        facts: dict[str, Fact] = {"present": present, "needed": needed or 0}
        clause = asked.without.clause or rules[0].clause
        found.append(Finding(code="inquorate", clause=clause, met=False, facts=facts))
    return Quorum(met=whole.met, present=present, needed=needed, findings=tuple(found))


class InForce(NamedTuple):
    """The quorum of a decision or what the terms accept instead, the vote that carries it, and who must agree later."""

    quorum: Quorum
    vote: Rule
    ratify: bool


def in_force(terms: Terms, kind: DecisionClass, record: Record, sets: Sets) -> InForce:
    """Weigh the quorum of this class in this channel; where there is none, what the terms accept at this attempt."""
    needs = terms.quorum_of(kind, record.channel)
    enough = quorum(sets, needs)
    vote, less = kind.vote_in(record.channel), needs.fallback
    if enough.met is not False or less is None or record.attempt < less.from_attempt:
        return InForce(enough, vote, ratify=False)
    enough = _instead(less, enough, sets)
    if not enough.met:
        return InForce(enough, vote, ratify=False)
    return InForce(enough, less.vote or vote, ratify=less.needs_ratification)


def _instead(fallback: Fallback, short: Quorum, sets: Sets) -> Quorum:
    """What the terms accept where there is no quorum, after the findings that there is none."""
    answer = weigh(fallback.rule.condition, sets, "present")
    head = answer.deciding
    found = [_finding(one, fallback.rule) for one in answer.weighed]
    facts: dict[str, Fact] = {"present": short.present, "needed": short.needed or 0}
    why = Finding(code="quorum-fallback", clause=fallback.rule.clause, met=answer.met, facts=facts)
    needed = short.needed if head is None or not answer.met else head.needed
    return Quorum(met=answer.met, present=short.present, needed=needed, findings=(*short.findings, why, *found))


def _narrowed(rules: Sequence[Rule], sets: Sets) -> Answer:
    """Where the terms count only heads of a certain kind, those are the heads that are reported."""
    return all_of([weigh(rule.condition, sets, "present", narrowed=True) for rule in rules])


def _finding(one: Weighed, rule: Rule) -> Finding:
    count = one.of
    clause, reading = count.clause or rule.clause, count.reading or rule.reading
    if one.limit is None:
        return Finding(code="blank-open", clause=clause, facts={"blank": count.blank}, reading=reading)
    facts: dict[str, Fact] = {"present": one.counted, "needed": one.needed}
    if count.groups is not None:
        facts |= {"each": one.limit, "missing": one.lacking}
        code = "quorum-organisations"
    elif count.offices:
        facts |= {"office": count.offices[0], "seats": tuple(sorted(count.among or ()))}
        code = "quorum-office"
    elif count.measure is not None and count.weighs:
        facts |= {"by": count.measure.by, **sum_of(one)}
        code = "quorum-weighed"
    else:
        code = "quorum-some" if count.narrowed else "quorum-heads"
        facts |= sum_of(one)
    return Finding(code=code, clause=clause, met=one.met, facts=facts, reading=reading)


def sum_of(one: Weighed) -> dict[str, Fact]:
    """The numbers of a share: base, share, the exact line before rounding, and what it is taken of ("" and 0: none)."""
    if one.line is None or not one.is_sum:
        return {"base": 0, "share": "", "exact": "", "of": ""}
    return {
        "base": one.base or 0,
        "share": one.of.written_share,
        "exact": written(*one.line),
        "of": one.of.base or "",
    }
