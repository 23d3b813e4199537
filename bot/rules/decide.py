"""What the terms make of a decision: carried or not, what it waits for, and every reason why. Start reading here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from bot.rules import stages
from bot.rules.conditions import Sets
from bot.rules.findings import Fact, Finding, Outcome, Result, Waiting
from bot.rules.franchise import Roll, roll, sets_of
from bot.rules.majority import Majority, majority
from bot.rules.parts import DecisionClass, Rule, Terms
from bot.rules.people import many_recused, people
from bot.rules.periods import too_early
from bot.rules.quorum import Quorum, in_force
from bot.rules.record import Channel, Choice, Record
from bot.rules.rights import NO_RIGHT, may_act
from bot.rules.sufficiency import missing_facts
from bot.rules.tie import tie, unused

Judged = tuple[Result, frozenset[Waiting], tuple[Finding, ...]]


def decide(terms: Terms, record: Record, at: datetime | None = None) -> Outcome:
    """The outcome of a decision by its terms, as the facts of the record stand.

    `at` (aware): the moment of asking; before the record's `closes_at` nothing is decided yet. A missing or
    contradictory fact gives "undetermined". ValueError: the terms have no such decision class.
    """
    kind = terms.decision_class(record.decision_class)
    gaps = missing_facts(terms, record)
    if gaps:
        return Outcome(result=Result.UNDETERMINED, findings=gaps)
    outcome = _alone(terms, record, kind) if record.channel is Channel.URGENT else _together(terms, record, kind)
    if record.closes_at is not None and at is not None and at < record.closes_at:
        open_still = Finding(code="still-open", facts={"closes_at": record.closes_at.isoformat()})
        findings = (open_still, *outcome.findings)
        return replace(outcome, result=Result.UNDETERMINED, waiting_for=frozenset(), findings=findings)
    return outcome


def _alone(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """Somebody to whom the terms give the power decided for the group."""
    said = terms.channels[record.channel]
    if not said.allowed:
        return Outcome(result=Result.INQUORATE, findings=_channel(terms, record))
    offices = {seat: office.value for office, seats in terms.offices.items() for seat in seats}
    by = record.decided_by or ""
    why = _no_power(terms, record, offices.get(by, ""))
    facts: dict[str, Fact] = {"by": by, "office": offices.get(by, ""), "why": why}
    found = Finding(code="urgent-authority", clause=said.clause, met=not why, facts=facts, reading=said.reading)
    if why:
        return Outcome(result=Result.INQUORATE, findings=(found,))
    result, waiting, later = stages.after(terms, record, kind, voted=False)
    return Outcome(result=result, waiting_for=waiting, findings=(found, *later))


def _no_power(terms: Terms, record: Record, office: str) -> str:
    """Why whoever decided alone had no power to; "" when there was the power."""
    channel = terms.channels[record.channel]
    by = record.decided_by
    if office not in {actor.value for actor in channel.opened_by}:
        return "not-the-office"
    if by in record.vacant:
        return "vacant"
    acting = next((one for one in record.alternates if one.seat == by), None)
    if by in record.recused:
        return "recused"
    if acting is not None and (channel.in_person or acting not in may_act(terms, record)[0]):
        return "not-in-person"
    return ""


def _in_the_plan(terms: Terms, record: Record, kind: DecisionClass, facts: Roll) -> bool:
    """Whether it was agreed in the plan, and neither consensus nor a ballot that counts put it to the group anew."""
    if not kind.ratification_only or record.objections is not None or not terms.channels[record.channel].allowed:
        return False
    return all(facts.refused.get(ballot.seat) in NO_RIGHT for ballot in record.ballots)


def _planned(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """Agreed in the plan already, and not put to a meeting: all that it needs is ratification."""
    found = Finding(code="planned", clause=kind.clause, facts={"class": kind.id}, reading=kind.reading)
    result, waiting, later = stages.after(terms, record, kind, voted=False)
    return Outcome(result=result, waiting_for=waiting, findings=(found, *later))


class _Case(NamedTuple):
    """One decision of a group, as far as it is worked out. `vote`: the rule that carries it here."""

    terms: Terms
    record: Record
    kind: DecisionClass
    roll: Roll
    sets: Sets
    quorum: Quorum
    vote: Rule
    ratify: bool


def _together(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """The group decided: by consensus or by a vote, in a meeting or remotely."""
    facts = roll(terms, record, record.closes_at)
    if _in_the_plan(terms, record, kind, facts):
        return _planned(terms, record, kind)
    case = _case(terms, record, kind, facts)
    consensual = terms.consensus is not None and record.objections is not None
    line = None if consensual else majority(terms, case.vote, case.sets, silence=kind.silence is not None)
    allowed = terms.channels[record.channel].allowed
    result, waiting, later = _judged(case, line, allowed=allowed)
    return Outcome(
        result=result,
        waiting_for=waiting,
        quorate=case.quorum.met if allowed else False,
        present=case.quorum.present,
        quorum=case.quorum.needed,
        votes_for=terms.weight_of(case.sets["for"]),
        votes_against=terms.weight_of(case.sets["against"]),
        abstentions=terms.weight_of(case.sets["abstain"]),
        needed=None if line is None else line.needed,
        base=None if line is None else line.base,
        refused=facts.refused,
        findings=(
            *_channel(terms, record),
            *_put_to_the_group(kind),
            *people(terms, record, facts),
            *case.quorum.findings,
            *later,
        ),
    )


def _case(terms: Terms, record: Record, kind: DecisionClass, facts: Roll) -> _Case:
    """The quorum of this decision, and the vote that then carries it."""
    sets = sets_of(terms, facts)
    here = in_force(terms, kind, record, sets)
    return _Case(
        terms=terms,
        record=record,
        kind=kind,
        roll=facts,
        sets=sets,
        quorum=here.quorum,
        vote=here.vote,
        ratify=here.ratify,
    )


def _judged(case: _Case, line: Majority | None, *, allowed: bool) -> Judged:
    terms, record = case.terms, case.record
    if not allowed or case.quorum.met is False:
        return Result.INQUORATE, frozenset(), ()
    if (too_many := many_recused(terms, case.roll)) is not None:
        return Result.INQUORATE, frozenset(), (too_many,)
    if case.quorum.met is None:
        return Result.UNDETERMINED, frozenset(), ()
    if (deferred := _deferred(terms, record, case.roll)) is not None:
        return deferred
    return _by_consensus(case) if line is None else _by_vote(case, line)


def _channel(terms: Terms, record: Record) -> tuple[Finding, ...]:
    said = terms.channels[record.channel]
    facts: dict[str, Fact] = {"channel": record.channel.value}
    if not said.allowed:
        return (Finding(code="channel-not-allowed", clause=said.clause, met=False, facts=facts, reading=said.reading),)
    if record.channel is Channel.MEETING:
        return ()
    return (Finding(code="decided-remotely", clause=said.clause, met=True, facts=facts, reading=said.reading),)


def _put_to_the_group(kind: DecisionClass) -> tuple[Finding, ...]:
    """That a plan agreed it already, and the group was asked all the same."""
    if not kind.ratification_only:
        return ()
    return (Finding(code="planned-asked", clause=kind.clause, facts={"class": kind.id}, reading=kind.reading),)


def _deferred(terms: Terms, record: Record, facts: Roll) -> Judged | None:
    """A member who lacks the authority to agree puts the item off, where the terms say so."""
    lacking = record.lacks_authority & facts.in_post & terms.voters - facts.recused
    if not lacking or terms.deferral is None:
        return None
    seats: dict[str, Fact] = {"seats": tuple(sorted(lacking))}
    found = Finding(code="lacks-authority", clause=terms.deferral.clause, met=False, facts=seats)
    return Result.DEFERRED, frozenset(), (found,)


def _by_consensus(case: _Case) -> Judged:
    """Agreed, or open for a vote."""
    found = stages.consensus(case.terms, case.record, case.roll, case.vote)
    if not found[0].met:
        return Result.NO_CONSENSUS, frozenset(), found
    return _carried(case, found)


def _by_vote(case: _Case, line: Majority) -> Judged:
    """Carried, tied, or lost with what follows from it."""
    terms, record = case.terms, case.record
    if line.met is None:
        return Result.UNDETERMINED, frozenset(), line.findings
    if line.met and (early := too_early(case.kind, record)) is not None:
        return Result.UNDETERMINED, frozenset(), (*line.findings, early)
    level = None if line.met else tie(terms, record, case.sets, case.vote)
    found = (*line.findings, *(unused(terms, record) if level is None else level.findings))
    if level is not None and not terms.tie.casting_vote:
        carried = terms.tie.otherwise == "carried"
        return _carried(case, found) if carried else (Result.REFERRED, frozenset(), found)
    if level is not None and level.casting is None:
        return Result.TIED, frozenset({Waiting.CASTING_VOTE}), found
    if line.met or (level is not None and level.casting is Choice.FOR):
        return _carried(case, found)
    result, later = stages.escalation(terms, record)
    return result, frozenset(), (*found, *later)


def _carried(case: _Case, found: tuple[Finding, ...]) -> Judged:
    result, waiting, later = stages.after(case.terms, case.record, case.kind, voted=True, ratify=case.ratify)
    return result, waiting, (*found, *later)
