"""Agreement before a vote: each member says whether they agree, and the chair moves on to the vote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.bank_holidays import bank_holidays
from bot.rules.conduct import may_cast
from bot.rules.consenting import knows_block
from bot.rules.findings import Finding, Refusal
from bot.rules.periods import earliest_close, open_for
from bot.rules.record import Capacity
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit, untimely
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.loading import CONSENSUS, at_consensus, load_facts
from bot.services.posting import announce, refresh_card, retell, tell
from bot.services.presiding import presider
from bot.services.standing import Right, recused_seats, right_to_vote, without_authority
from bot.services.voters import owing
from storage.facts import Act, Said, Statement, Step, StepKind
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerConsensus:
    """`answer`: agree, concern or block; a concern and a block need `words`."""

    act: Act
    decision: str
    answer: Said
    words: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ConsensusAnswered:
    statement: str
    decision: str
    ref: str
    seat: str
    capacity: Capacity
    answer: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveToVote:
    act: Act
    decision: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class VoteOpened:
    """`asked`: how many members are asked to vote now."""

    decision: str
    ref: str
    asked: int


def answer_consensus(tx: Transaction, command: AnswerConsensus) -> ConsensusAnswered | Refusal | FieldErrors:
    """Say for one's seat whether one agrees. It is no vote; a later answer takes the place of an earlier one."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    right = right_to_vote(tx, decision, terms, command.act.person, None)
    if isinstance(right, Finding):
        return refuse(tx, "consensus", right, decision)
    finding = untimely("consensus", decision, now) or _bar(tx, decision, terms, right, command)
    if finding is not None:
        return refuse(tx, "consensus", finding, decision)
    words = clean_text(command.words, lines=True)
    wrong = check_words(words, name="words", limit=REASON_LIMIT, required=command.answer is not Said.AGREE)
    if wrong is not None:
        return FieldErrors(errors={"words": wrong})
    statement = Statement(
        team=command.act.team,
        id=tx.new_id(),
        decision=decision.id,
        seat=right.seat,
        person=command.act.person,
        capacity=right.capacity,
        kind=command.answer,
        words="" if command.answer is Said.AGREE else words,
        at=now,
    )
    return _answered(tx, decision, terms, statement)


def _bar(tx: Transaction, decision: Decision, terms: Terms, right: Right, command: AnswerConsensus) -> Finding | None:
    """What stands in the way of an answer for this seat."""
    if not at_consensus(tx, terms, decision):
        return found(terms, "no-consensus-sought", "consensus", ref=decision.ref)
    if command.answer is Said.BLOCK and not knows_block(terms):
        return found(terms, "no-block", "consensus", ref=decision.ref)
    if (powerless := without_authority(tx, decision, terms, right, command.act.person)) is not None:
        return powerless
    acting = right.capacity is Capacity.ALTERNATE
    recused = recused_seats(tx, decision.id)
    finding = may_cast(terms, by=right.seat, channel=decision.channel, recused=recused, acting=acting)
    if not finding.met:
        return finding
    before = _before(tx, decision, right.seat)
    if before is not None and before.person != command.act.person:
        return found(terms, "seat-has-answered", "alternates", seat=right.seat)
    return None


def _before(tx: Transaction, decision: Decision, seat: str) -> Statement | None:
    """What was answered for the seat so far."""
    return next((s for s in tx.statements(decision.id) if s.seat == seat and s.kind in CONSENSUS), None)


def _answered(tx: Transaction, decision: Decision, terms: Terms, statement: Statement) -> ConsensusAnswered:
    before = _before(tx, decision, statement.seat)
    if before is not None:
        tx.end_statement(before.id, "superseded")
    tx.add_statement(statement)
    facts = {"statement": statement.id, "seat": statement.seat, "capacity": statement.capacity.value}
    data = {**facts, "answer": statement.kind.value}
    said = tx.text(statement.words) if statement.words else None
    tx.log(decision.body, "slack:consensus:answered", {**data, "words": said}, decision=decision.id)
    tx.redraw(decision=decision.id, to=statement.person)
    refresh_card(tx, decision)
    tell(tx, "consensus-receipt", decision, statement.person, statement.id, data=data)
    presiding = presider(tx, decision, terms)
    if statement.kind is not Said.AGREE and presiding is not None and presiding.person != statement.person:
        tell(tx, "concern-raised", decision, presiding.person, statement.id, data=data)
    return ConsensusAnswered(
        statement=statement.id,
        decision=decision.id,
        ref=decision.ref,
        seat=statement.seat,
        capacity=statement.capacity,
        answer=statement.kind,
    )


def move_to_vote(tx: Transaction, command: MoveToVote) -> VoteOpened | Refusal:
    """End the search for agreement and open the vote, if as much time is left as the terms give a vote at least."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    presiding = presider(tx, decision, terms)
    is_presiding = presiding is not None and presiding.person == command.act.person
    roles = frozenset({Role.PRESIDING} if is_presiding else ())
    asked = presiding.person if presiding else ""
    finding = unfit("vote-opening", roles, decision=decision, terms=terms, now=now, presiding=asked)
    if finding is None and not at_consensus(tx, terms, decision):
        finding = found(terms, "no-consensus-sought", "consensus", ref=decision.ref)
    finding = finding or _too_late(terms, decision, now)
    if finding is not None or presiding is None:
        return refuse(tx, "vote-opening", finding or found(terms, "not-moving-on", "consensus", presiding=""), decision)
    step = Step(
        team=decision.team,
        decision=decision.id,
        kind=StepKind.VOTE,
        seat=presiding.seat,
        person=command.act.person,
        at=now,
    )
    tx.add_step(step)
    tx.log(decision.body, "slack:vote:opened", {"seat": presiding.seat}, decision=decision.id)
    tx.redraw(decision=decision.id)
    announce(tx, "vote-opened", decision, {"by": command.act.person})
    refresh_card(tx, decision)
    for one in tx.statements(decision.id):
        if one.kind in {Said.CONCERN, Said.BLOCK} and one.person != presiding.person:
            retell(tx, "concern-raised", decision, presiding.person, one.id, data={"statement": one.id})
    debtors = owing(terms, load_facts(tx, decision))
    for seat, person in debtors:
        tell(tx, "vote-asked", decision, person, f"{decision.id}:{seat}", data={"seat": seat})
    return VoteOpened(decision=decision.id, ref=decision.ref, asked=len(debtors))


def _too_late(terms: Terms, decision: Decision, now: datetime) -> Finding | None:
    """Whether too little time is left for a vote by the terms' own period."""
    if decision.closes_at is None:
        return None
    how = open_for(terms, terms.classes[decision.decision_class], decision.channel)
    earliest = earliest_close(terms, how, now, bank_holidays(terms.holidays, now.year))
    if decision.closes_at >= earliest:
        return None
    facts = {"closes_at": decision.closes_at.isoformat(), "earliest": earliest.isoformat()}
    return found(terms, "too-late-to-vote", "opening", ref=decision.ref, **facts)
