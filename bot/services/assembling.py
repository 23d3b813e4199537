"""Puts together what may be shown of a decision to one reader, and nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.rules.outlook import outlook
from bot.rules.record import Capacity
from bot.services.authority import Role
from bot.services.briefs import ConflictBrief, DecisionBrief, ReaderBrief, SeatBrief, Via
from bot.services.loading import DecisionFacts, load_facts, outcome_now, record_of
from bot.services.posting import body_of
from bot.services.presiding import presider
from bot.services.standing import offices, presiding_over
from bot.services.voters import owing
from storage.facts import DecisionState, OfferState, Person, PersonKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.findings import Outcome
    from bot.rules.outlook import Outlook
    from bot.rules.record import Choice
    from bot.rules.terms import Terms
    from storage.facts import CastBallotFact, Conflict, Decision, LodgedProxy, RecordedVote
    from storage.transaction import Transaction

_MOMENT = timedelta(microseconds=1)


def brief_of(
    tx: Transaction, decision: Decision, reader: str | None, now: datetime, *, reckon: bool = True, names: bool = False
) -> DecisionBrief:
    """A decision as `reader` may see it (None: as everybody may): choices after the close, one's own at any time.

    `reckon`: with its outlook, which takes longer than all the rest. `names`: with the names of those in the seats.
    """
    reckon = reckon and decision.state is DecisionState.OPEN
    facts = load_facts(tx, decision)
    terms = tx.terms(decision.terms)
    body = body_of(tx, decision)
    conflicts = tuple(_conflict(tx, decision, terms, conflict) for conflict in facts.conflicts)
    presiding, recorded = presider(tx, decision, terms), _recorded(tx, facts, reader)
    return DecisionBrief(
        **_as_opened(tx, decision, terms),
        outlook=_outlook(facts, terms, reader, now) if reckon else None,
        outcome=outcome_now(tx, facts),
        announced=decision.outcome,
        seats=_seats(facts, terms, decision.outcome if decision.state is DecisionState.CLOSED else None),
        conflicts=conflicts,
        nominations=facts.nominations,
        proxies=_proxies(facts, terms, reader),
        signature=facts.signature,
        ratification=facts.ratification,
        next_meeting=next(iter(tx.meetings(body.id, after=now)), None),
        reader=_reader(tx, facts, terms, conflicts, reader) if reader else None,
        attendees=tx.attendees(body.id),
        votes_received=len(facts.responded),
        free_proxies=frozenset(proxy.id for proxy in facts.proxies if proxy.instruction is None),
        chosen=_chosen(facts, reader),
        names=_names(tx, facts) if names else {},
        consenting=facts.consenting,
        statements=facts.statements,
        steps=facts.steps,
        recorded=recorded,
        taken_down=frozenset(vote.ballot for vote in recorded) & {ballot.id for ballot in facts.ballots},
        presiding=presiding.person if presiding else None,
    )


def _as_opened(tx: Transaction, decision: Decision, terms: Terms) -> dict[str, Any]:
    """What was settled when it was opened, and how far it has come."""
    return {
        "id": decision.id,
        "ref": decision.ref,
        "body": body_of(tx, decision),
        "title": decision.title,
        "text": decision.text,
        "decision_class": decision.decision_class,
        "class_title": terms.classes[decision.decision_class].title,
        "channel": decision.channel,
        "amount_pence": decision.amount_pence,
        "reason": decision.reason,
        "plan_line": decision.plan_line,
        "opened_by": decision.opened_by,
        "opened_at": decision.opened_at,
        "closes_at": decision.closes_at,
        "zone": decision.zone,
        "state": decision.state,
        "closed_at": decision.closed_at,
        "terms": terms,
    }


def _outlook(facts: DecisionFacts, terms: Terms, reader: str | None, now: datetime) -> Outlook:
    """How it stands now, for the seat of the reader: after the last ballot, and before the close even if due."""
    held = [seat for seat, person in facts.holders.items() if person == reader and reader is not None]
    held.sort(key=lambda seat: not terms.seat(seat).votes)
    at = max([now, *(ballot.cast_at + _MOMENT for ballot in facts.ballots)])
    if facts.decision.closes_at is not None:
        at = min(at, facts.decision.closes_at - _MOMENT)
    pending = sorted({conflict.seat for conflict in facts.conflicts if conflict.ruling is None})
    return outlook(terms, record_of(facts), at, held[0] if held else None, pending=pending)


def _seats(facts: DecisionFacts, terms: Terms, announced: Outcome | None) -> tuple[SeatBrief, ...]:
    """Every seat of the electorate; how each voted only when and where the terms show it."""
    alternates, barred, responded = facts.alternates, facts.recused, facts.responded
    people, answered = facts.holders, facts.answered
    plain = [
        SeatBrief(
            seat=seat.id,
            title=seat.title,
            person=people[seat.id],
            alternate=alternates.get(seat.id),
            answered=seat.id in responded,
            recused=seat.id in barred,
            doubled=seat.id in facts.doubled,
            organisations=tuple(seat.organisations),
        )
        for seat in terms.seats
        if seat.id in people
    ]
    shown = terms.ballots.shown
    if announced is not None:
        proxies = {proxy.grantor: proxy for proxy in reversed(facts.proxies_in_force)}
        counted = (_counted(b, answered.get(b.seat), proxies.get(b.seat), announced) for b in plain)
        return tuple(replace(brief, voted=None) if shown == "never" else brief for brief in counted)
    if shown == "as-cast" and facts.decision.state is DecisionState.OPEN:
        return tuple(_cast(brief, answered.get(brief.seat)) for brief in plain)
    return tuple(plain)


def _cast(brief: SeatBrief, ballot: CastBallotFact | None) -> SeatBrief:
    """The seat with the vote that was handed in for it so far."""
    if ballot is None or brief.recused:
        return brief
    return replace(brief, voted=ballot.choice, via=Via.SELF if ballot.capacity is Capacity.SELF else Via.ALTERNATE)


def _counted(
    brief: SeatBrief, ballot: CastBallotFact | None, proxy: LodgedProxy | None, announced: Outcome
) -> SeatBrief:
    """The seat with its vote, or with why what was handed in for it was not counted."""
    refused = announced.refused.get(brief.seat, "")
    if refused:
        return replace(brief, not_counted=refused)
    if ballot is not None:
        via = Via.SELF if ballot.capacity is Capacity.SELF else Via.ALTERNATE
        return replace(brief, voted=ballot.choice, via=via)
    if proxy is None or proxy.instruction is None:
        return brief
    return replace(brief, voted=proxy.instruction, via=Via.PROXY)


def _conflict(tx: Transaction, decision: Decision, terms: Terms, conflict: Conflict) -> ConflictBrief:
    pending = conflict.ruling is None and decision.state is DecisionState.OPEN
    presiding = presiding_over(tx, decision, terms, conflict) if pending else None
    return ConflictBrief(
        id=conflict.id,
        seat=conflict.seat,
        declared_by=conflict.declared_by,
        kind=conflict.kind,
        nature=conflict.nature,
        declared_at=conflict.declared_at,
        ruling=conflict.ruling,
        ruled_by=conflict.ruled_by,
        asked=presiding.person if presiding else None,
        asked_as=presiding.as_what if presiding else "",
    )


def _proxies(facts: DecisionFacts, terms: Terms, reader: str | None) -> tuple[LodgedProxy, ...]:
    """The proxies, with their instructions only when and where the terms show how people voted."""
    if facts.decision.state is DecisionState.CLOSED and terms.ballots.shown != "never":
        return facts.proxies
    return tuple(_hidden(proxy, reader) for proxy in facts.proxies)


def _chosen(facts: DecisionFacts, reader: str | None) -> dict[str, tuple[Choice, str]]:
    """By proxy: what the reader has chosen for a free one, with its reference."""
    return {vote.proxy: (vote.choice, vote.id) for vote in facts.proxy_votes if vote.cast_by == reader}


def _names(tx: Transaction, facts: DecisionFacts) -> dict[str, str]:
    """The names of those in the seats, by person; for forms, which cannot show a person otherwise."""
    sitting = [person for person in facts.holders.values() if person is not None]
    return {ident: person.name for ident, person in tx.people(sitting).items()}


def _recorded(tx: Transaction, facts: DecisionFacts, reader: str | None) -> tuple[RecordedVote, ...]:
    """Votes taken down; the evidence may name the choice, so only its member and whoever wrote it see it."""
    votes = tx.recorded_votes(facts.decision.id)
    return tuple(vote if reader in {vote.person, vote.recorded_by} else replace(vote, evidence="") for vote in votes)


def _hidden(proxy: LodgedProxy, reader: str | None) -> LodgedProxy:
    """A proxy without its instruction, except for whoever gave it."""
    return proxy if proxy.lodged_by == reader else replace(proxy, instruction=None)


def _reader(
    tx: Transaction, facts: DecisionFacts, terms: Terms, conflicts: tuple[ConflictBrief, ...], reader: str
) -> ReaderBrief:
    """What the reader is to the decision, with the reader's own ballot."""
    decision = facts.decision
    seats = tuple(seat for seat, person in facts.holders.items() if person == reader)
    accepted = (n.seat for n in facts.nominations if n.person == reader and n.state is OfferState.ACCEPTED)
    acting = tuple(dict.fromkeys(accepted))
    roles = offices(tx, decision, terms, reader)
    own = next((ballot for ballot in facts.ballots if ballot.cast_by == reader), None)
    is_open = decision.state is DecisionState.OPEN
    return ReaderBrief(
        person=tx.person(reader) or Person(team=decision.team, id=reader, name=reader, kind=PersonKind.STRANGER),
        seats=seats,
        acting_for=acting,
        is_chair=Role.CHAIR in roles,
        is_presiding=any(conflict.asked == reader for conflict in conflicts),
        is_signatory=Role.SIGNATORY in roles,
        is_secretariat=Role.SECRETARIAT in roles,
        my_ballot=(own.choice, own.id) if own is not None else None,
        owes=is_open and any(person == reader for _, person in owing(terms, facts)),
        recused=bool(facts.recused.intersection((*seats, *acting))),
        proxies_held=tuple(p.grantor for p in facts.proxies_in_force if p.holder_person == reader),
        attendee=next((place for place, person in tx.attendees(decision.body).items() if person == reader), None),
    )
