"""In what right is a ballot handed in? Recusal, vacant seats, alternates, lateness: each may keep it from counting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.rules.parts import Terms
from bot.rules.record import Alternate, Ballot, Capacity, Choice, Record

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
CASTING_ONLY = "casting-only"
ALTERNATE_OVER_LIMIT = "alternate-over-limit"
NO_RIGHT = frozenset({NOT_ENTITLED, NO_SEAT, RECUSED, NOT_NOTIFIED, TOO_LATE, CASTING_ONLY, ALTERNATE_OVER_LIMIT})
"""Reasons for which a ballot is as good as never handed in."""


@dataclass(slots=True)
class Facts:
    """The record as the terms see it. All are seats: whose alternate acts, who is recused whoever acts there."""

    terms: Terms
    record: Record
    closes_at: datetime | None
    sent: frozenset[str]
    notified: frozenset[str]
    cleared: frozenset[str]
    surplus: frozenset[str]
    presiding: str | None
    """Whoever votes on a tie only; None where whoever presides votes as all do."""
    plain: frozenset[str]
    """Seats whose holder's own ballot meets with no objection, unless it comes too late."""
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


def recognised(terms: Terms, alternate: Alternate) -> bool:
    """Whether somebody may act in a seat instead of its holder: the terms provide for it, and notice was given."""
    rule = terms.alternates
    return rule is not None and (alternate.notified or not rule.must_be_notified)


def may_act(terms: Terms, record: Record) -> tuple[list[Alternate], list[Alternate]]:
    """The alternates who act at once, the first notified first, and those who are more than the terms allow."""
    known = [one for one in record.alternates if recognised(terms, one)]
    most = None if terms.alternates is None else terms.alternates.at_most
    return known[:most], [] if most is None else known[most:]


def facts_of(terms: Terms, record: Record, closes_at: datetime | None) -> Facts:
    known, surplus = may_act(terms, record)
    presiding = (record.presiding or terms.chair) if terms.tie.only_vote else None
    without = record.vacant | record.recused | (frozenset() if presiding is None else {presiding})
    return Facts(
        terms=terms,
        record=record,
        closes_at=closes_at,
        sent=frozenset(one.seat for one in record.alternates),
        notified=frozenset(one.seat for one in known),
        cleared=frozenset(one.seat for one in known if one.cleared),
        surplus=frozenset(one.seat for one in surplus),
        presiding=presiding,
        plain=terms.voters - without if without else terms.voters,
        refused={},
    )


def counted_of(facts: Facts) -> dict[str, Choice]:
    """The choice of every seat whose ballot counts; of the others the reason is noted."""
    own, plain, untimed = Capacity.SELF, facts.plain, facts.closes_at is None
    return {
        one.seat: one.choice
        for one in facts.record.ballots
        if (one.capacity is own and one.seat in plain and (untimed or not facts.late(one))) or _counts(facts, one)
    }


def _counts(facts: Facts, ballot: Ballot) -> bool:
    why = _objection(facts, ballot)
    if why is not None:
        facts.refused[ballot.seat] = why
    return why is None


def _objection(facts: Facts, ballot: Ballot) -> str | None:
    rule = facts.terms.alternates
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
        return ALTERNATE_OVER_LIMIT if ballot.seat in facts.surplus else NOT_NOTIFIED
    if ballot.capacity is Capacity.ALTERNATE and rule is not None and not rule.votes:
        return NOT_ENTITLED
    if seat.id == facts.presiding:
        return CASTING_ONLY
    return TOO_LATE if facts.late(ballot) else None
