"""Is the vote carried? Weighs the votes for against what the terms ask of this class of decision."""

from __future__ import annotations

from typing import NamedTuple

from bot.rules.conditions import Count, Op, Sets, Weighed, weigh
from bot.rules.findings import Fact, Finding
from bot.rules.parts import Rule, Terms
from bot.rules.quorum import sum_of

_ONE = 1
"""Without a single vote for, nothing is carried, whatever a share of nothing comes to."""


class Majority(NamedTuple):
    """`met` is None while a blank that it rests on is open; `needed` and `base` where the rule has no such number."""

    met: bool | None
    needed: int | None
    base: int | None
    findings: tuple[Finding, ...]


def majority(terms: Terms, rule: Rule, sets: Sets, *, silence: bool = False) -> Majority:
    """Weigh a vote. `silence`: it is assent, so nobody need vote for."""
    answer = weigh(rule.condition, sets, "for")
    found = [_finding(terms, one, rule, sets) for one in answer.weighed]
    met = answer.met
    if met and not sets["for"] and not silence:
        met = False
        found.append(Finding(code="no-vote-for", clause=rule.clause, met=False, facts={"for": 0}))
    line = answer.deciding
    return Majority(
        met=met,
        needed=None if line is None else max(line.needed, _ONE),
        base=None if line is None else line.base,
        findings=tuple(found),
    )


def _finding(terms: Terms, one: Weighed, rule: Rule, sets: Sets) -> Finding:
    count = one.of
    clause, reading = count.clause or rule.clause, count.reading or rule.reading
    if one.limit is None:
        return Finding(code="blank-open", clause=clause, facts={"blank": count.blank}, reading=reading)
    if count.what != "for" or not count.is_floor:
        found: dict[str, Fact] = {"count": one.counted, "needed": one.limit, "of": count.what}
        code = "floor" if count.is_floor else "ceiling"
        return Finding(code=code, clause=clause, met=one.met, facts=found, reading=reading)
    if count.measure is not None or count.narrowed:
        by = "" if count.measure is None else count.measure.by
        found = {"count": one.counted, "needed": max(one.needed, _ONE), "by": by, **sum_of(one)}
        code = "votes-weighed" if by else "votes-of-some"
        return Finding(code=code, clause=clause, met=one.met, facts=found, reading=reading)
    facts: dict[str, Fact] = {
        "for": len(sets["for"]),
        "against": len(sets["against"]),
        "abstain": len(sets["abstain"]),
        "needed": max(one.needed, _ONE),
        "unit": terms.ballots.unit,
    }
    facts.update(sum_of(one))
    return Finding(code=_code(count), clause=clause, met=one.met, facts=facts, reading=reading)


def _code(count: Count) -> str:
    if count.share is None:
        return "votes"
    if count.share == 1:
        return "unanimity"
    return "majority" if count.op is Op.MORE_THAN else "share"
