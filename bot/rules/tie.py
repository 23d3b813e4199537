"""What a tie is, and who has the casting vote."""

from __future__ import annotations

from dataclasses import dataclass

from bot.rules.conditions import HEADS, VOTES, Sets, weigh
from bot.rules.findings import Fact, Finding
from bot.rules.parts import Rule, Terms
from bot.rules.record import Choice, Record
from bot.rules.rights import ALTERNATE_OVER_LIMIT, NOT_NOTIFIED, may_act, recognised

_CASTING = "a casting vote"
"""A vote that no seat has: in every set it counts one."""
_ONE_MORE = ("for", "votes_cast", "responded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A vote with as many for as against. `casting`: the casting vote that breaks it, if one counts."""

    casting: Choice | None
    findings: tuple[Finding, ...]


def tie(terms: Terms, record: Record, sets: Sets, rule: Rule) -> Tie | None:
    """The tie, if the vote is one that a casting vote may break: at least one vote each way, and as many.

    A casting vote is one vote more; where the rule asks for more than that, there is nothing to break.
    """
    votes = terms.weight_of(sets["for"])
    if not votes or votes != terms.weight_of(sets["against"]):
        return None
    said = terms.tie
    facts: dict[str, Fact] = {"for": votes, "against": votes}
    found = [Finding(code="tie", clause=said.clause, facts=facts, reading=said.reading)]
    if not said.casting_vote:
        return None if said.otherwise == "lost" else Tie(casting=None, findings=tuple(found))
    if not _breaks(rule, sets):
        return None
    presiding = record.presiding or terms.chair
    if record.casting is None:
        return Tie(casting=None, findings=tuple(found))
    why = _barred(terms, record, presiding)
    named: dict[str, Fact] = {"presiding": presiding or "", "choice": record.casting.value}
    if why:
        found.append(Finding(code="casting-not-counted", clause=said.clause, facts={**named, "why": why}))
        return Tie(casting=None, findings=tuple(found))
    breaks = None if record.casting is Choice.ABSTAIN else record.casting
    met = None if breaks is None else breaks is Choice.FOR
    found.append(Finding(code="casting-vote", clause=said.clause, met=met, facts=named, reading=said.reading))
    return Tie(casting=breaks, findings=tuple(found))


def _breaks(rule: Rule, sets: Sets) -> bool:
    """Whether one vote more would carry it."""
    more = {name: sets[name] | {_CASTING} if name in _ONE_MORE else sets[name] for name in (*HEADS, *VOTES)}
    return weigh(rule.condition, more, "for").met is True


def unused(terms: Terms, record: Record) -> tuple[Finding, ...]:
    """What to say of a casting vote that was given where none is counted."""
    if record.casting is None:
        return ()
    facts: dict[str, Fact] = {
        "presiding": record.presiding or terms.chair or "",
        "choice": record.casting.value,
        "why": "no-tie" if terms.tie.casting_vote else "not-in-terms",
    }
    return (Finding(code="casting-not-counted", clause=terms.tie.clause, facts=facts, reading=terms.tie.reading),)


def _barred(terms: Terms, record: Record, presiding: str | None) -> str:
    """Why the casting vote of whoever presides does not count; "" when it does."""
    if presiding not in terms.seat_by_id:
        return "nobody-presides"
    if presiding in record.vacant:
        return "vacant"
    acting = next((one for one in record.alternates if one.seat == presiding), None)
    if acting is not None and not recognised(terms, acting):
        return NOT_NOTIFIED
    if acting is not None and acting in may_act(terms, record)[1]:
        return ALTERNATE_OVER_LIMIT
    if presiding in record.recused and not (acting is not None and acting.cleared):
        return "recused"
    return ""
