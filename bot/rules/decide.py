"""What the terms make of a decision: carried or not, what it waits for, and every reason why. Start reading here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.rules import stages
from bot.rules.conditions import Sets
from bot.rules.findings import Fact, Finding, Outcome, Result, Waiting
from bot.rules.franchise import roll, sets_of
from bot.rules.majority import majority
from bot.rules.parts import DecisionClass, Terms
from bot.rules.people import people
from bot.rules.quorum import quorum
from bot.rules.record import Channel, Choice, Record
from bot.rules.sufficiency import missing_facts
from bot.rules.tie import tie, unused


def decide(terms: Terms, record: Record, at: datetime | None = None) -> Outcome:
    """The outcome of a decision by its terms, as the facts of the record stand.

    `at` (aware): the moment of asking; before the record's `closes_at` nothing is decided yet. A missing or
    contradictory fact gives "undetermined". ValueError: the terms have no such decision class.
    """
    kind = terms.decision_class(record.decision_class)
    gaps = missing_facts(terms, record)
    if gaps:
        return Outcome(result=Result.UNDETERMINED, findings=gaps)
    channel = terms.channels[record.channel]
    if channel.allowed and channel.alone:
        outcome = _alone(terms, record, kind)
    elif channel.allowed and kind.ratification_only and record.objections is None and not record.ballots:
        outcome = _planned(terms, record, kind)
    else:
        outcome = _together(terms, record, kind)
    if record.closes_at is not None and at is not None and at < record.closes_at:
        open_still = Finding(code="still-open", facts={"closes_at": record.closes_at.isoformat()})
        findings = (open_still, *outcome.findings)
        return replace(outcome, result=Result.UNDETERMINED, waiting_for=frozenset(), findings=findings)
    return outcome


def _alone(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """Somebody to whom the terms give the power decided for the group."""
    said = terms.channels[record.channel]
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
    if acting is not None and (channel.in_person or not acting.notified):
        return "not-in-person"
    return ""


def _planned(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """Agreed in the plan already, and not put to a meeting: all that it needs is ratification."""
    found = Finding(code="planned", clause=kind.clause, facts={"class": kind.id}, reading=kind.reading)
    result, waiting, later = stages.after(terms, record, kind, voted=False)
    return Outcome(result=result, waiting_for=waiting, findings=(found, *later))


def _together(terms: Terms, record: Record, kind: DecisionClass) -> Outcome:
    """The group decided: by consensus or by a vote, in a meeting or remotely."""
    facts = roll(terms, record, record.closes_at)
    sets = sets_of(terms, facts)
    enough = quorum(terms, sets)
    consensual = terms.consensus is not None and record.objections is not None
    vote = kind.vote_in(record.channel)
    carried = None if consensual else majority(terms, vote, sets)
    before = (*_channel(terms, record), *people(terms, record, facts), *enough.findings)
    outcome = Outcome(
        result=Result.UNDETERMINED,
        quorate=enough.met,
        present=enough.present,
        quorum=enough.needed,
        votes_for=len(sets["for"]),
        votes_against=len(sets["against"]),
        abstentions=len(sets["abstain"]),
        needed=None if carried is None else carried.needed,
        base=None if carried is None else carried.base,
        refused=facts.refused,
        findings=before,
    )
    if not terms.channels[record.channel].allowed:
        return replace(outcome, result=Result.INQUORATE, quorate=False)
    if enough.met is None:
        return outcome
    if not enough.met:
        return replace(outcome, result=Result.INQUORATE)
    lacking = tuple(sorted(record.lacks_authority & facts.in_post & terms.voters - facts.recused))
    if lacking and terms.deferral is not None:
        deferred = Finding(code="lacks-authority", clause=terms.deferral.clause, met=False, facts={"seats": lacking})
        return replace(outcome, result=Result.DEFERRED, findings=(*before, deferred))
    if carried is None:
        agreed = stages.consensus(terms, record, facts, vote)
        return _settled(terms, record, kind, replace(outcome, findings=(*before, *agreed)), agreed=bool(agreed[0].met))
    outcome = replace(outcome, findings=(*before, *carried.findings))
    if carried.met is None:
        return outcome
    return _voted(terms, record, kind, outcome, sets, carried=carried.met)


def _channel(terms: Terms, record: Record) -> tuple[Finding, ...]:
    said = terms.channels[record.channel]
    facts: dict[str, Fact] = {"channel": record.channel.value}
    if not said.allowed:
        return (Finding(code="channel-not-allowed", clause=said.clause, met=False, facts=facts, reading=said.reading),)
    if record.channel is Channel.MEETING:
        return ()
    return (Finding(code="decided-remotely", clause=said.clause, met=True, facts=facts, reading=said.reading),)


def _settled(terms: Terms, record: Record, kind: DecisionClass, outcome: Outcome, *, agreed: bool) -> Outcome:
    """After the consensus stage: agreed, or open for a vote."""
    if not agreed:
        return replace(outcome, result=Result.NO_CONSENSUS)
    return _carried(terms, record, kind, outcome)


def _voted(
    terms: Terms, record: Record, kind: DecisionClass, outcome: Outcome, sets: Sets, *, carried: bool
) -> Outcome:
    """After the vote: carried, tied, or lost with what follows from it."""
    findings = outcome.findings
    level = None if carried else tie(terms, record, sets)
    if level is None:
        findings = (*findings, *unused(terms, record))
    else:
        findings = (*findings, *level.findings)
        if level.casting is None:
            waiting = frozenset({Waiting.CASTING_VOTE})
            return replace(outcome, result=Result.TIED, waiting_for=waiting, findings=findings)
        carried = level.casting is Choice.FOR
    if carried:
        return _carried(terms, record, kind, replace(outcome, findings=findings))
    result, later = stages.escalation(terms, record)
    return replace(outcome, result=result, findings=(*findings, *later))


def _carried(terms: Terms, record: Record, kind: DecisionClass, outcome: Outcome) -> Outcome:
    result, waiting, later = stages.after(terms, record, kind, voted=True)
    return replace(outcome, result=result, waiting_for=waiting, findings=(*outcome.findings, *later))
