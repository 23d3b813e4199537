"""Who may vote, who is present, and which ballots count: recusal, alternates, proxies, one vote an organisation."""

from __future__ import annotations

from collections.abc import Mapping, Set  # noqa: PYI025 - an abstract set, not the built-in one
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
NO_RIGHT = frozenset({NOT_ENTITLED, NO_SEAT, RECUSED, NOT_NOTIFIED, TOO_LATE})
"""Reasons for which a ballot is as good as never handed in."""


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
    """The record as the terms see it. All are seats: whose alternate acts, who is recused whoever acts there."""

    terms: Terms
    record: Record
    closes_at: datetime | None
    sent: frozenset[str]
    notified: frozenset[str]
    cleared: frozenset[str]
    refused: dict[str, str]

    def barred(self, ballot: Ballot) -> bool:
        """Whether a conflict bars this ballot: the holder's always, an alternate's unless the chair cleared it."""
        own = ballot.capacity is Capacity.SELF
        return ballot.seat in self.record.recused and (own or ballot.seat not in self.cleared)

    def in_right(self, ballot: Ballot) -> bool:
        """Whether it is the holder's, or a notified alternate's."""
        return ballot.capacity is Capacity.SELF or ballot.seat in self.notified

    def late(self, ballot: Ballot) -> bool:
        """Whether a ballot came at the close or after it."""
        return self.closes_at is not None and ballot.cast_at is not None and ballot.cast_at >= self.closes_at


def roll(terms: Terms, record: Record, closes_at: datetime | None = None) -> Roll:
    """Work out the roll. Ballots handed in at or after `closes_at` are not counted."""
    facts = _facts(terms, record, closes_at)
    in_post = terms.seat_by_id.keys() - record.vacant
    recused = frozenset(record.recused & in_post - facts.cleared)
    counted = {ballot.seat: ballot.choice for ballot in record.ballots if _counts(facts, ballot)}
    present = frozenset(in_post & _attending(facts))
    if not terms.conflicts.counts_as_present:
        present -= recused
    proxied, replaced = _proxies(facts, present, counted)
    in_base = in_post & terms.voters
    if not terms.conflicts.stays_in_base:
        in_base -= recused
    by_organisation = terms.ballots.unit == "organisation"
    return Roll(
        in_post=frozenset(in_post),
        present=present,
        recused=recused,
        eligible=_organisations(terms, in_base) if by_organisation else frozenset(in_base),
        votes=_by_organisation(facts, counted) if by_organisation else counted,
        refused=facts.refused,
        proxied=proxied,
        replaced=replaced,
        acting=tuple(sorted(facts.notified & present)),
    )


def recognised(terms: Terms, alternate: Alternate) -> bool:
    """Whether somebody may act in a seat instead of its holder: the terms provide for it, and notice was given."""
    rule = terms.alternates
    return rule is not None and (alternate.notified or not rule.must_be_notified)


def _facts(terms: Terms, record: Record, closes_at: datetime | None) -> _Facts:
    known = [one for one in record.alternates if recognised(terms, one)]
    return _Facts(
        terms=terms,
        record=record,
        closes_at=closes_at,
        sent=frozenset(one.seat for one in record.alternates),
        notified=frozenset(one.seat for one in known),
        cleared=frozenset(one.seat for one in known if one.cleared),
        refused={},
    )


def sets_of(terms: Terms, roll: Roll) -> Sets:
    """What can be counted, by name."""
    by_choice: dict[Choice, list[str]] = {choice: [] for choice in Choice}
    for unit, choice in roll.votes.items():
        by_choice[choice].append(unit)
    votes_for, against = frozenset(by_choice[Choice.FOR]), frozenset(by_choice[Choice.AGAINST])
    heads = roll.in_post - roll.recused if terms.conflicts.quorum_shrinks else roll.in_post
    return {
        "seats": frozenset(terms.seat_by_id),
        "in_post": heads,
        "present": roll.present,
        "for": votes_for,
        "against": against,
        "abstain": frozenset(by_choice[Choice.ABSTAIN]),
        "votes_cast": votes_for | against,
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
    if facts.barred(ballot):
        return RECUSED
    if not facts.in_right(ballot):
        return NOT_NOTIFIED
    return TOO_LATE if facts.late(ballot) else None


def _attending(facts: _Facts) -> set[str]:
    """Seats in which somebody who may act in them was in the room, or answered, whether or not the ballot counts.

    An alternate of whom no notice was given is nobody attending. Remotely only an answer is attendance.
    """
    record = facts.record
    attend = facts.terms.conflicts.counts_as_present
    found = {
        ballot.seat
        for ballot in record.ballots
        if facts.in_right(ballot) and not facts.late(ballot) and (attend or not facts.barred(ballot))
    }
    objecting = record.objections or frozenset()
    found |= (objecting - facts.sent) | (objecting & facts.notified)
    if record.channel is Channel.MEETING:
        found |= (record.present - facts.sent) | facts.notified
    return found


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
    if seat.id in facts.notified:
        return ALTERNATE_ACTING
    return ATTENDING if seat.id in present else None


def _organisations(terms: Terms, seats: Set[str]) -> frozenset[str]:
    found = (terms.seat_by_id[seat].organisation for seat in seats)
    return frozenset(name for name in found if name is not None)


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
