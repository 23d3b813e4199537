"""The stages around a vote: consensus before it; escalation, ratification and signature after it."""

from __future__ import annotations

from bot.rules.after_slots import RatificationForm, SignatureForm
from bot.rules.findings import Fact, Finding, Result, Waiting
from bot.rules.franchise import Roll
from bot.rules.parts import DecisionClass, Rule, Terms
from bot.rules.record import Channel, Choice, Record


def consensus(terms: Terms, record: Record, roll: Roll, vote: Rule) -> tuple[Finding, ...]:
    """Whether nobody in post objected. A member's ballot against, handed in at this stage, is an objection too."""
    objecting = (record.objections or frozenset()) & roll.in_post - roll.recused
    against = [one.seat for one in record.ballots if one.choice is Choice.AGAINST and one.seat in roll.present]
    names = tuple(sorted(objecting.union(against)))
    said = terms.consensus
    clause, reading = ("", "") if said is None else (said.clause, said.reading)
    facts: dict[str, Fact] = {"objectors": names, "count": len(names)}
    found = (Finding(code="consensus", clause=clause, met=not names, facts=facts, reading=reading),)
    return (*found, Finding(code="vote-follows", clause=vote.clause)) if names else found


def escalation(terms: Terms, record: Record) -> tuple[Result, tuple[Finding, ...]]:
    """What becomes of a vote that was not carried."""
    failure = terms.failure
    if failure is None:
        return Result.LOST, ()
    then = failure.at(record.attempt)
    facts: dict[str, Fact] = {"attempt": record.attempt, "then": then}
    found = [Finding(code="failed-again", clause=failure.clause, facts=facts, reading=failure.reading)]
    if failure.besides.clause:
        found.append(Finding(code="may-escalate", clause=failure.besides.clause, reading=failure.besides.reading))
    return Result(then), tuple(found)


def needs_ratification(terms: Terms, record: Record, kind: DecisionClass, *, voted: bool) -> bool:
    """Whether the next meeting must ratify: it was decided elsewhere, or agreed in the plan and not yet put to one."""
    elsewhere = terms.channels[record.channel].needs_ratification
    return elsewhere or kind.needs_ratification or (kind.ratification_only and not voted)


def after(
    terms: Terms, record: Record, kind: DecisionClass, *, voted: bool, ratify: bool = False
) -> tuple[Result, frozenset[Waiting], tuple[Finding, ...]]:
    """What a carried decision comes to: ratified, refused or waiting; signed or waiting.

    `ratify`: the next meeting must agree, whatever class and channel say.
    """
    waiting: set[Waiting] = set()
    found: list[Finding] = []
    if (said := terms.ratification) is not None and (ratify or needs_ratification(terms, record, kind, voted=voted)):
        found += _ratification(said, record)
        if record.ratified is False:
            return Result.NOT_RATIFIED, frozenset(), tuple(found)
        if record.ratified is None:
            waiting.add(Waiting.RATIFICATION)
    if kind.needs_signature and terms.signature is not None:
        found += _signature(terms.signature, record)
        if record.signed is not True:
            waiting.add(Waiting.SIGNATURE)
    return Result.CARRIED, frozenset(waiting), tuple(found)


def _ratification(said: RatificationForm, record: Record) -> list[Finding]:
    """Every clause that asks for it; what was put to a meeting itself is no matter of those that speak of others."""
    found = [Finding(code="ratification", clause=said.clause, met=record.ratified, reading=said.reading)]
    if record.channel is not Channel.MEETING:
        found += [Finding(code="ratification", clause=other.clause, met=record.ratified) for other in said.also]
    return found


def _signature(said: SignatureForm, record: Record) -> list[Finding]:
    alone = record.channel is Channel.URGENT and bool(said.alone.clause)
    clause = said.alone.clause if alone else said.clause
    facts: dict[str, Fact] = {"office": said.office, "body": said.of_body}
    met = True if record.signed else None
    found = [Finding(code="signature", clause=clause, met=met, facts=facts, reading=said.reading)]
    if record.signed is False:
        found.append(Finding(code="signature-declined", clause=clause, met=False, facts=facts))
    return found
