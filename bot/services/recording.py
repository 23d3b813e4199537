"""A vote that came by phone, e-mail or letter: the secretariat takes it down; its member may object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_cast
from bot.rules.findings import Finding, Refusal
from bot.rules.record import Capacity, Choice
from bot.services.answers import refuse, unknown
from bot.services.authority import Role, found, unfit
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.loading import at_consensus
from bot.services.posting import announce, refresh_card, retell, tell
from bot.services.presiding import presider
from bot.services.standing import SECRETARIAT, offices, recused_seats, sitting_in
from storage.facts import Act, CastBallotFact, DecisionState, ReceivedBy, RecordedVote
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Decision
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordVote:
    """`seat`: whose vote it is, given by its holder; `evidence`: who took the call and when, or where the mail is."""

    act: Act
    decision: str
    seat: str
    choice: Choice
    received: ReceivedBy
    evidence: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRecorded:
    decision: str
    ref: str
    seat: str
    person: str
    choice: Choice
    ballot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectToVote:
    """By the member in whose name a vote was taken down; `words`: why, if they wish to say."""

    act: Act
    decision: str
    words: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Objected:
    """`voided`: the ballot counts no more; False where the decision had closed, or it had been replaced."""

    decision: str
    ref: str
    ballot: str
    voided: bool


def record_vote(tx: Transaction, command: RecordVote) -> VoteRecorded | Refusal | FieldErrors:
    """Take down a vote for the holder of a seat; the member gets the receipt, and the channel learns of it at once.

    Never over a vote that the member or an alternate has cast: only one that was taken down before is replaced.
    """
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    roles = offices(tx, decision, terms, command.act.person)
    finding = unfit("recording", roles, decision=decision, terms=terms, now=now)
    holder = sitting_in(tx, decision, tx.electorate(decision.id)).get(command.seat)
    finding = finding or _bar(tx, decision, terms, command, holder)
    if finding is not None or holder is None:
        nobody = found(terms, "nobody-in-seat", "membership", seat=command.seat)
        return refuse(tx, "recording", finding or nobody, decision)
    evidence = clean_text(command.evidence, lines=True)
    if (wrong := check_words(evidence, name="words", limit=REASON_LIMIT)) is not None:
        return FieldErrors(errors={"evidence": wrong})
    ballot = tx.add_ballot(
        CastBallotFact(
            team=decision.team,
            id=tx.new_ballot_ref(),
            decision=decision.id,
            seat=command.seat,
            cast_by=holder,
            capacity=Capacity.SELF,
            choice=command.choice,
            cast_at=now,
        )
    )
    vote = RecordedVote(
        team=decision.team,
        decision=decision.id,
        ballot=ballot.id,
        seat=command.seat,
        person=holder,
        recorded_by=command.act.person,
        received=command.received,
        evidence=evidence,
        at=now,
    )
    return _recorded(tx, decision, vote, command.choice)


def _bar(tx: Transaction, decision: Decision, terms: Terms, command: RecordVote, holder: str | None) -> Finding | None:
    """Why no vote of this seat is taken down."""
    if command.seat not in terms.seat_by_id or holder is None:
        return found(terms, "nobody-in-seat", "membership", seat=command.seat)
    if holder == command.act.person:
        return found(terms, "own-vote-recorded", "membership", seat=command.seat)
    if at_consensus(tx, terms, decision):
        return found(terms, "vote-comes-later", "consensus", ref=decision.ref)
    finding = may_cast(terms, by=command.seat, channel=decision.channel, recused=recused_seats(tx, decision.id))
    if not finding.met:
        return finding
    prior = tx.live_ballot(decision.id, command.seat)
    if prior is not None and prior.id not in {vote.ballot for vote in tx.recorded_votes(decision.id)}:
        return found(terms, "already-voted", "membership", seat=command.seat)
    for other in tx.elector_seats(decision.id, holder):
        if other != command.seat and (vote := tx.live_ballot(decision.id, other)) and vote.cast_by == holder:
            return found(terms, "one-person-one-vote", "membership", seat=other)
    return None


def _recorded(tx: Transaction, decision: Decision, vote: RecordedVote, choice: Choice) -> VoteRecorded:
    tx.add_recorded_vote(vote)
    facts = {"ballot": vote.ballot, "of_seat": vote.seat, "received": vote.received.value}
    data = {**facts, "of": vote.person, "choice": choice.value, "evidence": tx.text(vote.evidence)}
    tx.log(decision.body, "slack:ballot:recorded", data, decision=decision.id)
    refresh_card(tx, decision)
    about = f"{decision.id}:{vote.ballot}"
    announce(tx, "vote-recorded", decision, {"seat": vote.seat, "by": vote.recorded_by, **facts}, about=about)
    tell(tx, "recorded-receipt", decision, vote.person, about, data={**facts, "choice": choice.value})
    return VoteRecorded(
        decision=decision.id,
        ref=decision.ref,
        seat=vote.seat,
        person=vote.person,
        choice=choice,
        ballot=vote.ballot,
    )


def object_to_vote(tx: Transaction, command: ObjectToVote) -> Objected | Refusal | FieldErrors:
    """Object to a vote taken down in one's own name: it counts no more, and everybody concerned is told.

    After the close the result stands as announced; the objection is on record, and the chair is told.
    """
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    mine = [vote for vote in tx.recorded_votes(decision.id) if vote.person == command.act.person]
    roles = frozenset({Role.RECORDED_FOR} if mine else ())
    finding = unfit("objection", roles, decision=decision, terms=terms, now=now)
    if finding is None and mine[-1].objected_at is not None:
        finding = found(terms, "already-objected", "membership", ballot=mine[-1].ballot)
    if finding is not None:
        return refuse(tx, "objection", finding, decision)
    words = clean_text(command.words, lines=True)
    if (wrong := check_words(words, name="words", limit=REASON_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"words": wrong})
    vote = mine[-1]
    tx.object_to_recorded(decision.id, vote.ballot, now, words)
    standing = tx.live_ballot(decision.id, vote.seat)
    in_time = decision.state is DecisionState.OPEN and (decision.closes_at is None or now < decision.closes_at)
    voided = in_time and standing is not None and standing.id == vote.ballot
    if voided:
        tx.void_ballots(decision.id, vote.seat, "objected")
    data = {"ballot": vote.ballot, "of_seat": vote.seat, "voided": voided}
    said = tx.text(words) if words else None
    tx.log(decision.body, "slack:ballot:objected", {**data, "words": said}, decision=decision.id)
    _tell(tx, decision, terms, vote, voided=voided)
    return Objected(decision=decision.id, ref=decision.ref, ballot=vote.ballot, voided=voided)


def _tell(tx: Transaction, decision: Decision, terms: Terms, vote: RecordedVote, *, voided: bool) -> None:
    """The channel, the secretariat, whoever presides, and the member, who can now vote."""
    about = f"{decision.id}:{vote.ballot}"
    data = {"ballot": vote.ballot, "seat": vote.seat, "voided": voided}
    announce(tx, "vote-objected", decision, data, about=about)
    presiding = presider(tx, decision, terms)
    people = {vote.recorded_by, *tx.officers(decision.body, SECRETARIAT), *([presiding.person] if presiding else [])}
    for person in sorted(people - {vote.person}):
        tell(tx, "vote-objected", decision, person, about, data=data)
    retell(tx, "recorded-receipt", decision, vote.person, about, data=data)
    refresh_card(tx, decision)
