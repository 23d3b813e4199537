"""Is the vote carried? Weighs the votes for against what the terms ask of this class of decision."""

from __future__ import annotations

from dataclasses import dataclass

from bot.rules.conditions import Count, Op, Sets, counts, deciding, met, needed
from bot.rules.findings import Fact, Finding
from bot.rules.parts import Rule, Terms
from bot.rules.quorum import weighed

_NO_LINE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Majority:
    """`met` is None while a blank that it rests on is open; `needed` and `base` where the rule has no such number."""

    met: bool | None
    needed: int | None
    base: int | None
    findings: tuple[Finding, ...]


def majority(terms: Terms, rule: Rule, sets: Sets) -> Majority:
    """Weigh a vote. Without a single vote for, nothing is carried, whatever a share of nothing comes to."""
    count = deciding(rule.condition, sets, "for")
    found = [_finding(terms, one, rule, sets) for one in counts(rule.condition)]
    answer = met(rule.condition, sets)
    if answer and not sets["for"]:
        answer = False
        found.append(Finding(code="no-vote-for", clause=rule.clause, met=False, facts={"for": 0}))
    return Majority(
        met=answer,
        needed=None if count is None else max(needed(count, sets), _NO_LINE),
        base=None if count is None else count.base_of(sets),
        findings=tuple(found),
    )


def _finding(terms: Terms, count: Count, rule: Rule, sets: Sets) -> Finding:
    limit = count.limit(sets)
    clause, reading = count.clause or rule.clause, count.reading or rule.reading
    if limit is None:
        return Finding(code="blank-open", clause=clause, facts={"blank": count.blank}, reading=reading)
    if not (count.what == "for" and count.is_floor):
        found: dict[str, Fact] = {"count": count.count(sets), "needed": limit, "of": count.what}
        return Finding(code="ceiling", clause=clause, met=count.met(sets), facts=found, reading=reading)
    facts: dict[str, Fact] = {
        "for": len(sets["for"]),
        "against": len(sets["against"]),
        "abstain": len(sets["abstain"]),
        "needed": max(needed(count, sets), _NO_LINE),
        "unit": terms.ballots.unit,
    }
    return Finding(
        code=_code(count), clause=clause, met=count.met(sets), facts=facts | weighed(count, sets), reading=reading
    )


def _code(count: Count) -> str:
    if count.share is None:
        return "votes"
    if count.share == 1:
        return "unanimity"
    return "majority" if count.op is Op.MORE_THAN else "share"
