"""Who may vote, who is present, and which ballots count: recusal, alternates, proxies, one vote an organisation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.rules.conditions import Sets
from bot.rules.parts import Terms
from bot.rules.record import Alternate, Ballot, Capacity, Channel, Choice, Proxy, Record

NOT_ENTITLED = "not-entitled"
NO_SEAT = "no-seat"
RECUSED = "recused"
NOT_NOTIFIED = "not-notified"
TOO_LATE = "too-late"
ALTERNATE_ACTING = "alternate-acting"
ATTENDING = "attending"
PROXY_OVER_LIMIT = "proxy-over-limit"
ORGANISATION_SPLIT = "organisation-split"
NOT_THE_LEAD = "not-the-lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Who may vote on one decision, who is present, and what was counted.

    `in_post`, `present`, `recused`, `proxied` (their lodged proxy is their vote) and `replaced` (their lodged proxy
    gave way) are seats; `votes` and `eligible` are units: seats, or organisations where each has one vote.
    `refused`: ballots and proxies not counted, by seat, and why.
    """

    in_post: frozenset[str]
    present: frozenset[str]
    recused: frozenset[str]
    eligible: frozenset[str]
    votes: Mapping[str, Choice]
    refused: Mapping[str, str]
    proxied: tuple[str, ...]
    replaced: tuple[str, ...]
    acting: tuple[str, ...]
    """Seats that are present through a notified alternate."""


@dataclass(slots=True)
class _Facts:
    """The record, looked up by seat."""

    terms: Terms
    record: Record
    alternates: Mapping[str, Alternate]
    ballots: Mapping[str, Ballot]
    closes_at: datetime | None
    refused: dict[str, str]

    def notified(self, seat: str) -> bool:
        """Whether an alternate acts in the seat whom the body recognises."""
        acting = self.alternates.get(seat)
        rule = self.terms.alternates
        return acting is not None and rule is not None and (acting.notified or not rule.must_be_notified)

    def recused(self, seat: str) -> bool:
        """Whether nobody may vote in the seat: it is recused, and no alternate was cleared by the chair."""
        return seat in self.record.recused and not (self.notified(seat) and self.alternates[seat].cleared)

    def barred(self, seat: str, capacity: Capacity) -> bool:
        """Whether a ballot in this right is barred by a conflict."""
        return seat in self.record.recused and (capacity is Capacity.SELF or self.recused(seat))

    def late(self, ballot: Ballot) -> bool:
        """Whether a ballot came at the close or after it."""
        return self.closes_at is not None and ballot.cast_at is not None and ballot.cast_at >= self.closes_at


def roll(terms: Terms, record: Record, closes_at: datetime | None = None) -> Roll:
    """Work out the roll. Ballots handed in at or after `closes_at` are not counted."""
    facts = _Facts(
        terms=terms,
        record=record,
        alternates={one.seat: one for one in record.alternates},
        ballots={one.seat: one for one in record.ballots},
        closes_at=closes_at,
        refused={},
    )
    in_post = frozenset(terms.seat_by_id).difference(record.vacant)
    counted = {seat: one.choice for seat, one in facts.ballots.items() if _counts(facts, one)}
    present = frozenset(seat for seat in in_post if _present(facts, seat))
    proxied, replaced = _proxies(facts, present, counted)
    recused = frozenset(seat for seat in in_post & record.recused if facts.recused(seat))
    in_base = in_post & terms.voters if terms.conflicts.stays_in_base else (in_post & terms.voters) - recused
    by_organisation = terms.ballots.unit == "organisation"
    return Roll(
        in_post=in_post,
        present=present,
        recused=recused,
        eligible=frozenset(_organisations(terms, in_base)) if by_organisation else in_base,
        votes=_by_organisation(facts, counted) if by_organisation else counted,
        refused=facts.refused,
        proxied=proxied,
        replaced=replaced,
        acting=tuple(seat for seat in facts.alternates if seat in present and facts.notified(seat)),
    )


def sets_of(terms: Terms, roll: Roll) -> Sets:
    """What can be counted, by name."""
    by_choice = {choice: frozenset(unit for unit, cast in roll.votes.items() if cast is choice) for choice in Choice}
    heads = roll.in_post - roll.recused if terms.conflicts.quorum_shrinks else roll.in_post
    return {
        "seats": frozenset(terms.seat_by_id),
        "in_post": heads,
        "present": roll.present,
        "for": by_choice[Choice.FOR],
        "against": by_choice[Choice.AGAINST],
        "abstain": by_choice[Choice.ABSTAIN],
        "votes_cast": by_choice[Choice.FOR] | by_choice[Choice.AGAINST],
        "responded": frozenset(roll.votes),
        "eligible": roll.eligible,
        "entitled": frozenset(terms.units),
    }


def _counts(facts: _Facts, ballot: Ballot) -> bool:
    """Whether a ballot counts; if not, the reason is noted."""
    why = _objection(facts, ballot)
    if why is not None:
        facts.refused[ballot.seat] = why
    return why is None


def _objection(facts: _Facts, ballot: Ballot) -> str | None:
    seat = facts.terms.seat_by_id.get(ballot.seat)
    if seat is None:
        return NOT_ENTITLED if ballot.seat in facts.terms.attendee_ids else NO_SEAT
    if seat.id in facts.record.vacant:
        return NO_SEAT
    if not seat.votes:
        return NOT_ENTITLED
    if facts.barred(seat.id, ballot.capacity):
        return RECUSED
    if ballot.capacity is Capacity.ALTERNATE and not facts.notified(seat.id):
        return NOT_NOTIFIED
    return TOO_LATE if facts.late(ballot) else None


def _present(facts: _Facts, seat: str) -> bool:
    """Whether a seat in post counts as a head: somebody who may act in it was there, or answered."""
    if facts.recused(seat) and not facts.terms.conflicts.counts_as_present:
        return False
    ballot = facts.ballots.get(seat)
    if ballot is not None and _answers(facts, ballot):
        return True
    record = facts.record
    if seat in facts.alternates:
        in_the_room = record.channel is Channel.MEETING or _objects(record, seat)
        return in_the_room and facts.notified(seat)
    return _objects(record, seat) or (record.channel is Channel.MEETING and seat in record.present)


def _answers(facts: _Facts, ballot: Ballot) -> bool:
    """Whether the ballot shows that somebody who may act in the seat was there; whether it counts is another matter."""
    in_right = ballot.capacity is Capacity.SELF or facts.notified(ballot.seat)
    barred = facts.barred(ballot.seat, ballot.capacity) and not facts.terms.conflicts.counts_as_present
    return in_right and not barred and not facts.late(ballot)


def _objects(record: Record, seat: str) -> bool:
    return record.objections is not None and seat in record.objections


def _proxies(
    facts: _Facts, present: frozenset[str], counted: dict[str, Choice]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Add the lodged votes that count to `counted`; the seats whose proxy counts, and those whose proxy gave way."""
    limit = 0 if facts.terms.proxies is None else facts.terms.proxies.per_holder
    carried: dict[str, int] = {}
    taken: list[str] = []
    replaced: list[str] = []
    for proxy in facts.record.proxies:
        if proxy.grantor in counted:
            replaced.append(proxy.grantor)
            continue
        why = _proxy_objection(facts, proxy, present)
        if why is None and proxy.instruction is None:
            continue
        if why is None and carried.get(proxy.holder, 0) >= limit:
            why = PROXY_OVER_LIMIT
        if why is not None:
            facts.refused.setdefault(proxy.grantor, why)
            continue
        carried[proxy.holder] = carried.get(proxy.holder, 0) + 1
        taken.append(proxy.grantor)
    for proxy in facts.record.proxies:
        if proxy.grantor in taken and proxy.instruction is not None:
            counted[proxy.grantor] = proxy.instruction
    return tuple(taken), tuple(replaced)


def _proxy_objection(facts: _Facts, proxy: Proxy, present: frozenset[str]) -> str | None:
    seat = facts.terms.seat_by_id.get(proxy.grantor)
    if seat is None:
        return NOT_ENTITLED if proxy.grantor in facts.terms.attendee_ids else NO_SEAT
    if seat.id in facts.record.vacant:
        return NO_SEAT
    if not seat.votes:
        return NOT_ENTITLED
    if seat.id in facts.record.recused:
        return RECUSED
    if facts.notified(seat.id):
        return ALTERNATE_ACTING
    return ATTENDING if seat.id in present else None


def _organisations(terms: Terms, seats: frozenset[str]) -> set[str]:
    found = (terms.seat_by_id[seat].organisation for seat in seats)
    return {name for name in found if name is not None}


def _by_organisation(facts: _Facts, counted: Mapping[str, Choice]) -> dict[str, Choice]:
    """One vote an organisation: its lead's; while the lead casts none, that on which its other members agree."""
    seats: dict[str, list[str]] = {}
    for seat in counted:
        organisation = facts.terms.seat_by_id[seat].organisation
        if organisation is not None:
            seats.setdefault(organisation, []).append(seat)
    votes: dict[str, Choice] = {}
    for organisation, members in seats.items():
        lead = facts.terms.leads.get(organisation)
        if lead in members:
            votes[organisation] = counted[lead]
            facts.refused.update({seat: NOT_THE_LEAD for seat in members if seat != lead})
        elif len({counted[seat] for seat in members}) == 1:
            votes[organisation] = counted[members[0]]
        else:
            facts.refused.update(dict.fromkeys(members, ORGANISATION_SPLIT))
    return votes
