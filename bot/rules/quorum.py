"""Is there a quorum to decide? Counts heads, offices and organisations against what the terms ask."""

from __future__ import annotations

from dataclasses import dataclass

from bot.rules.conditions import Condition, Count, Sets, counts, deciding, met, needed, written
from bot.rules.findings import Fact, Finding
from bot.rules.parts import Rule, Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """`met` is None while a blank that it rests on is open. `present` and `needed` are heads."""

    met: bool | None
    present: int
    needed: int | None
    findings: tuple[Finding, ...]


def quorum(terms: Terms, sets: Sets) -> Quorum:
    """Weigh the quorum to meet and the quorum to decide; the larger head count of the two is the one reported."""
    whole = terms.quorum.condition
    head = _head_count(whole, sets)
    found = [
        _finding(one, rule, sets)
        for rule in (terms.quorum_to_meet, terms.quorum_to_decide)
        if rule is not None
        for one in counts(rule.condition)
    ]
    answer = met(whole, sets)
    present = len(sets["present"]) if head is None else head.count(sets)
    most = None if head is None else needed(head, sets)
    if answer is False:
        facts: dict[str, Fact] = {"present": present, "needed": most or 0}
        found.append(
            Finding(code="inquorate", clause=terms.inquorate.clause or terms.quorum.clause, met=False, facts=facts)
        )
    return Quorum(met=answer, present=present, needed=most, findings=tuple(found))


def _head_count(condition: Condition, sets: Sets) -> Count | None:
    return deciding(condition, sets, "present") or deciding(condition, sets, "present", narrowed=True)


def _finding(count: Count, rule: Rule, sets: Sets) -> Finding:
    limit = count.limit(sets)
    clause, reading = count.clause or rule.clause, count.reading or rule.reading
    if limit is None:
        return Finding(code="blank-open", clause=clause, facts={"blank": count.blank}, reading=reading)
    facts: dict[str, Fact] = {"present": count.count(sets), "needed": needed(count, sets)}
    if count.groups is not None:
        facts |= {"each": limit, "missing": count.lacking(sets)}
        code = "quorum-organisations"
    elif count.offices:
        facts |= {"office": count.offices[0], "seats": tuple(sorted(count.among or ()))}
        code = "quorum-office"
    else:
        code = "quorum-some" if count.narrowed else "quorum-heads"
        facts |= weighed(count, sets)
    return Finding(code=code, clause=clause, met=count.met(sets), facts=facts, reading=reading)


def weighed(count: Count, sets: Sets) -> dict[str, Fact]:
    """The numbers of a share: base, share, the exact line before rounding, and what it is taken of ("" and 0: none)."""
    if count.share is None:
        return {"base": 0, "share": "", "exact": "", "of": ""}
    exact = count.exact(sets)
    return {
        "base": count.base_of(sets) or 0,
        "share": f"{count.share.numerator}/{count.share.denominator}",
        "exact": "" if exact is None else written(exact),
        "of": count.base or "",
    }
