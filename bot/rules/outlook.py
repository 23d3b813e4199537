"""How a decision stands before, during and after: what is missing, whose answer would help; never anybody's choice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.rules.certainty import Ways, same_result
from bot.rules.conditions import Sets, counts
from bot.rules.decide import decide
from bot.rules.early import open_choices, still_to_come
from bot.rules.findings import Finding, Result, Waiting
from bot.rules.franchise import Roll, roll, sets_of
from bot.rules.majority import majority
from bot.rules.missing import Missing, missing
from bot.rules.own import Own, own_outlook
from bot.rules.parts import Terms
from bot.rules.people import recusals
from bot.rules.quorum import in_force
from bot.rules.record import Channel, Record

FIXED = frozenset({"entitled", "eligible", "seats", "in_post", "present", "absent", "recused", "vacant"})
"""Bases that no choice changes, so that they betray none."""

Phase = Literal["before", "open", "closed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Heads (`present`, `quorum`, `quorate`) and votes (`needed`, `base`) as they would be after a ruling."""

    present: int
    quorum: int | None
    quorate: bool | None
    needed: int | None
    base: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What each outcome of a ruling that is pending would do."""

    seat: str
    if_recused: Numbers
    if_taking_part: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """`present`, `quorum` and `missing_heads` are heads; `answered` and `owed` are seats, `missing_offices` offices.

    `needed` and `base` are given only where they do not depend on how anybody voted. `missing`: what the quorum lacks,
    by name. `can_come`: votes that are not in yet. `can_change`: whether another result than now can still come, as
    far as may be told without a choice (None: too many ways to try). `nothing_more_needed`: closed now it carries,
    however those voted who answered, or as they voted where votes are shown as they are cast. `result` and
    `waiting_for`: after the close only. `own`: what the seat that was asked about can do now.
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
    phase: Phase = "open"
    missing: tuple[Missing, ...] = ()
    can_come: int = 0
    can_change: bool | None = None
    nothing_more_needed: bool = False
    rulings: tuple[Ruling, ...] = ()
    result: Result | None = None
    waiting_for: frozenset[Waiting] = frozenset()
    own: Own | None = None


def outlook(
    terms: Terms,
    record: Record,
    at: datetime | None = None,
    seat: str | None = None,
    *,
    pending: Collection[str] = (),
) -> Outlook:
    """How it stands at a moment (aware): ballots handed in later than that are not looked at.

    `seat`: the reader's own; `pending`: seats with a declared interest on which the chair has not ruled.
    """
    until = at if record.closes_at is None or (at is not None and at < record.closes_at) else record.closes_at
    phase = _phase(record, at)
    facts = roll(terms, record, until)
    sets = sets_of(terms, facts)
    needs = terms.quorum_of(terms.decision_class(record.decision_class), record.channel)
    enough = in_force(terms, terms.decision_class(record.decision_class), record, sets).quorum
    numbers = _numbers(terms, record, until)
    answered = tuple(sorted(one.seat for one in record.ballots if one.seat in facts.present))
    heads = [one for one in enough.findings if one.code == "quorum-office" and one.met is False]
    done = decide(terms, record, at) if phase == "closed" else None
    open_now = _counted(record, until)
    return Outlook(
        present=enough.present,
        quorum=enough.needed,
        quorate=enough.met,
        missing_heads=max(0, (enough.needed or 0) - enough.present),
        missing_offices=tuple(str(one.facts["office"]) for one in heads),
        answered=answered,
        owed=tuple(one.id for one in terms.seats if _owes(terms, one.id, facts, {*answered, *facts.proxied})),
        needed=numbers.needed,
        base=numbers.base,
        findings=(*recusals(terms, facts), *enough.findings),
        phase=phase,
        missing=() if enough.met else missing(needs, sets, _able(terms, record, facts)),
        can_come=0 if done is not None else _can_come(terms, open_now),
        can_change=False if done is not None else _can_change(terms, open_now, sets),
        nothing_more_needed=done is None and phase == "open" and _nothing_more(terms, open_now, until),
        rulings=tuple(_ruling(terms, record, one, until) for one in pending if one in facts.in_post),
        result=None if done is None else done.result,
        waiting_for=frozenset() if done is None else done.waiting_for,
        own=None if seat is None else own_outlook(terms, record, seat, done, started=phase != "before"),
    )


def _phase(record: Record, at: datetime | None) -> Phase:
    if at is not None and record.opened_at is not None and at < record.opened_at:
        return "before"
    closed = at is not None and record.closes_at is not None and at >= record.closes_at
    return "closed" if closed else "open"


def _counted(record: Record, until: datetime | None) -> Record:
    """The record without its deadline, and without what came later than the moment that is asked about."""
    kept = tuple(one for one in record.ballots if until is None or one.cast_at is None or one.cast_at < until)
    return replace(record, ballots=kept, closes_at=None)


def _able(terms: Terms, record: Record, facts: Roll) -> frozenset[str]:
    able = facts.in_post if terms.conflicts.counts_as_present else facts.in_post - facts.recused
    return able if record.channel is Channel.MEETING else able & terms.voters


def _owes(terms: Terms, seat: str, facts: Roll, done: set[str]) -> bool:
    return seat in facts.in_post and seat not in facts.recused and seat in terms.voters and seat not in done


def _numbers(terms: Terms, record: Record, until: datetime | None) -> Numbers:
    kind = terms.decision_class(record.decision_class)
    sets = sets_of(terms, roll(terms, record, until))
    here = in_force(terms, kind, record, sets)
    enough, rule = here.quorum, here.vote
    fixed = all(one.base is None or one.base in FIXED for one in counts(rule.condition))
    line = majority(terms, rule, sets)
    return Numbers(
        present=enough.present,
        quorum=enough.needed,
        quorate=enough.met,
        needed=line.needed if fixed else None,
        base=line.base if fixed else None,
    )


def _ruling(terms: Terms, record: Record, seat: str, until: datetime | None) -> Ruling:
    out, in_ = record.recused | {seat}, record.recused - {seat}
    return Ruling(
        seat=seat,
        if_recused=_numbers(terms, replace(record, recused=out), until),
        if_taking_part=_numbers(terms, replace(record, recused=in_), until),
    )


def _can_come(terms: Terms, record: Record) -> int:
    """What the votes weigh that are not in yet."""
    owing = still_to_come(terms, record)
    if terms.ballots.unit == "seat":
        return terms.weight_of(frozenset(owing))
    answered = {one.seat for one in record.ballots}
    led = {name for name, lead in terms.leads.items() if lead in answered}
    names = {terms.seat_by_id[seat].organisation for seat in owing} - led
    return terms.weight_of(frozenset(name for name in names if name is not None))


def _unseen(terms: Terms, record: Record) -> Ways:
    """The ways in which those may have voted who answered, for a reader who sees no vote."""
    answered = {one.seat for one in record.ballots} & terms.voters
    return dict.fromkeys(sorted(answered), open_choices(answered=True))


def _can_change(terms: Terms, record: Record, sets: Sets) -> bool | None:
    """Whether votes that may still come, or change, can make another result; a ruling is not looked at."""
    owing = still_to_come(terms, record)
    settled = not terms.ballots.may_change
    firm = not record.proxies and (record.channel is not Channel.MEETING or not sets["absent"])
    if settled and firm and not owing:
        return False
    seen = settled and terms.ballots.shown == "as-cast"
    ways = {} if seen else dict(_unseen(terms, record))
    ways |= dict.fromkeys(owing, open_choices(answered=False))
    came = same_result(terms, record, ways, lodged=True)
    return came.differs if came.differs or firm else None


def _nothing_more(terms: Terms, record: Record, until: datetime | None) -> bool:
    """Whether it carries when it is closed now, whatever may not be seen."""
    now = replace(record, closes_at=until)
    if terms.ballots.shown == "as-cast":
        return decide(terms, now).result is Result.CARRIED
    return same_result(terms, now, _unseen(terms, record), lodged=True).result is Result.CARRIED
