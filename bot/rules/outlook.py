"""How a decision stands while it is open: heads, quorum, who still owes a vote; never anybody's choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.rules.conditions import counts
from bot.rules.findings import Finding
from bot.rules.franchise import roll, sets_of
from bot.rules.majority import majority
from bot.rules.parts import Terms
from bot.rules.people import recusals
from bot.rules.quorum import quorum
from bot.rules.record import Record

FIXED = frozenset({"entitled", "eligible", "seats", "in_post"})
"""Bases that no vote changes, so that they betray none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """`present`, `quorum` and `missing_heads` are heads; `answered` and `owed` are seats, `missing_offices` offices.

    `needed` and `base` are given only where they do not depend on how anybody voted.
    """

    present: int
    quorum: int | None
    quorate: bool | None
    missing_heads: int
    missing_offices: tuple[str, ...]
    answered: tuple[str, ...]
    owed: tuple[str, ...]
    needed: int | None
    base: int | None
    findings: tuple[Finding, ...]


def outlook(terms: Terms, record: Record, at: datetime | None = None) -> Outlook:
    """How it stands at a moment (aware): ballots handed in later than that are not looked at."""
    facts = roll(
        terms,
        record,
        at if record.closes_at is None or (at is not None and at < record.closes_at) else record.closes_at,
    )
    sets = sets_of(terms, facts)
    enough = quorum(terms, sets)
    rule = terms.decision_class(record.decision_class).vote_in(record.channel)
    line = majority(terms, rule, sets)
    fixed = all(one.base is None or one.base in FIXED for one in counts(rule.condition))
    answered = tuple(sorted(one.seat for one in record.ballots if one.seat in facts.present))
    done = {*answered, *facts.proxied}
    heads = [one for one in enough.findings if one.code == "quorum-office" and one.met is False]
    return Outlook(
        present=enough.present,
        quorum=enough.needed,
        quorate=enough.met,
        missing_heads=max(0, (enough.needed or 0) - enough.present),
        missing_offices=tuple(str(one.facts["office"]) for one in heads),
        answered=answered,
        owed=tuple(seat.id for seat in terms.seats if _owes(terms, seat.id, facts.in_post - facts.recused, done)),
        needed=line.needed if fixed else None,
        base=line.base if fixed else None,
        findings=(*recusals(terms, facts), *enough.findings),
    )


def _owes(terms: Terms, seat: str, able: frozenset[str], done: set[str]) -> bool:
    return seat in able and seat in terms.voters and seat not in done
