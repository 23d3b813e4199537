"""What the terms make of a decision: carried or not, what it waits for, and every reason why. Start reading here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.rules import stages
from bot.rules.conditions import Sets
from bot.rules.findings import Fact, Finding, Outcome, Result, Waiting
from bot.rules.franchise import Roll, roll, sets_of
from bot.rules.majority import Majority, majority
from bot.rules.parts import DecisionClass, Terms
from bot.rules.people import people
from bot.rules.quorum import quorum
from bot.rules.record import Channel, Choice, Record
from bot.rules.rights import NO_RIGHT, recognised
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
    if acting is not None and (channel.in_person or not recognised(terms, acting)):
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


def _together(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """The group decided: by consensus or by a vote, in a meeting or remotely."""
    facts = roll(terms, record, record.closes_at)
    if _in_the_plan(terms, record, kind, facts):
        return _planned(terms, record, kind)
    sets = sets_of(terms, facts)
    enough = quorum(terms, sets)
    consensual = terms.consensus is not None and record.objections is not None
    line = None if consensual else majority(terms, kind.vote_in(record.channel), sets)
    allowed = terms.channels[record.channel].allowed
    if not allowed or enough.met is False:
        judged: Judged = Result.INQUORATE, frozenset(), ()
    elif enough.met is None:
        judged = Result.UNDETERMINED, frozenset(), ()
    elif (deferred := _deferred(terms, record, facts)) is not None:
        judged = deferred
    elif line is None:
        judged = _by_consensus(terms, record, kind, facts)
    else:
        judged = _by_vote(terms, record, kind, sets, line)
    result, waiting, later = judged
    return Outcome(
        result=result,
        waiting_for=waiting,
        quorate=enough.met if allowed else False,
        present=enough.present,
        quorum=enough.needed,
        votes_for=len(sets["for"]),
        votes_against=len(sets["against"]),
        abstentions=len(sets["abstain"]),
        needed=None if line is None else line.needed,
        base=None if line is None else line.base,
        refused=facts.refused,
        findings=(*_channel(terms, record), *people(terms, record, facts), *enough.findings, *later),
    )


def _channel(terms: Terms, record: Record) -> tuple[Finding, ...]:
    said = terms.channels[record.channel]
    facts: dict[str, Fact] = {"channel": record.channel.value}
    if not said.allowed:
        return (Finding(code="channel-not-allowed", clause=said.clause, met=False, facts=facts, reading=said.reading),)
    if record.channel is Channel.MEETING:
        return ()
    return (Finding(code="decided-remotely", clause=said.clause, met=True, facts=facts, reading=said.reading),)


def _deferred(terms: Terms, record: Record, facts: Roll) -> Judged | None:
    """A member who lacks the authority to agree puts the item off, where the terms say so."""
    lacking = record.lacks_authority & facts.in_post & terms.voters - facts.recused
    if not lacking or terms.deferral is None:
        return None
    seats: dict[str, Fact] = {"seats": tuple(sorted(lacking))}
    found = Finding(code="lacks-authority", clause=terms.deferral.clause, met=False, facts=seats)
    return Result.DEFERRED, frozenset(), (found,)


def _by_consensus(terms: Terms, record: Record, kind: DecisionClass, facts: Roll) -> Judged:
    """Agreed, or open for a vote."""
    found = stages.consensus(terms, record, facts, kind.vote_in(record.channel))
    if not found[0].met:
        return Result.NO_CONSENSUS, frozenset(), found
    return _carried(terms, record, kind, found)


def _by_vote(terms: Terms, record: Record, kind: DecisionClass, sets: Sets, line: Majority) -> Judged:
    """Carried, tied, or lost with what follows from it."""
    if line.met is None:
        return Result.UNDETERMINED, frozenset(), line.findings
    level = None if line.met else tie(terms, record, sets)
    found = (*line.findings, *(unused(terms, record) if level is None else level.findings))
    if level is not None and level.casting is None:
        return Result.TIED, frozenset({Waiting.CASTING_VOTE}), found
    if line.met or (level is not None and level.casting is Choice.FOR):
        return _carried(terms, record, kind, found)
    result, later = stages.escalation(terms, record)
    return result, frozenset(), (*found, *later)


def _carried(terms: Terms, record: Record, kind: DecisionClass, found: tuple[Finding, ...]) -> Judged:
    result, waiting, later = stages.after(terms, record, kind, voted=True)
    return result, waiting, (*found, *later)
