"""Who may vote, who is present, and which ballots count: recusal, alternates, proxies, one vote an organisation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set  # noqa: PYI025 - an abstract set, not the built-in one
from dataclasses import dataclass
from datetime import datetime

from bot.rules.conditions import Sets
from bot.rules.lodged import proxies
from bot.rules.parts import Terms
from bot.rules.record import Channel, Choice, Record
from bot.rules.rights import NOT_THE_LEAD, ORGANISATION_SPLIT, Facts, counted_of, facts_of


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


def roll(terms: Terms, record: Record, closes_at: datetime | None = None) -> Roll:
    """Work out the roll. Ballots handed in at or after `closes_at` are not counted."""
    facts = facts_of(terms, record, closes_at)
    in_post = terms.seat_ids - record.vacant if record.vacant else terms.seat_ids
    recused = (record.recused - facts.cleared) & in_post
    counted = counted_of(facts)
    present = _attending(facts, counted, in_post)
    if recused and not terms.conflicts.counts_as_present:
        present -= recused
    proxied, replaced = proxies(facts, present, counted)
    if terms.proxies is not None and terms.proxies.counts_as_present:
        present = present.union(proxied)
    in_base = terms.voters if terms.vacancies.stay_in_base or not record.vacant else in_post & terms.voters
    if facts.presiding is not None:
        in_base = in_base - {facts.presiding}
    if recused and not terms.conflicts.stays_in_base:
        in_base -= recused
    by_organisation = terms.ballots.unit == "organisation"
    return Roll(
        in_post=in_post,
        present=present,
        recused=recused,
        eligible=_organisations(terms, in_base) if by_organisation else in_base,
        votes=_by_organisation(facts, counted) if by_organisation else counted,
        refused=facts.refused,
        proxied=proxied,
        replaced=replaced,
        acting=tuple(sorted(facts.notified & present)),
    )


def sets_of(terms: Terms, roll: Roll) -> Sets:
    """What can be counted, by name."""
    votes = roll.votes.items()
    votes_for, against, abstain = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN
    shrinks = roll.recused and terms.conflicts.quorum_shrinks
    known = {
        "seats": terms.seat_ids,
        "in_post": roll.in_post - roll.recused if shrinks else roll.in_post,
        "recused": roll.recused,
        "present": roll.present,
        "for": frozenset([unit for unit, choice in votes if choice is votes_for]),
        "against": frozenset([unit for unit, choice in votes if choice is against]),
        "abstain": frozenset([unit for unit, choice in votes if choice is abstain]),
        "eligible": roll.eligible,
        "entitled": terms.unit_ids,
    }
    return _Counted(roll, known)


class _Counted(dict[str, frozenset[str]]):
    """Sets by name; those that few rules count are worked out when they are first asked for."""

    __slots__ = ("_roll",)

    def __init__(self, roll: Roll, known: dict[str, frozenset[str]]) -> None:
        super().__init__(known)
        self._roll = roll

    def __missing__(self, name: str) -> frozenset[str]:
        found = self[name] = _WORKED_OUT[name](self, self._roll)
        return found


_WORKED_OUT: Mapping[str, Callable[[_Counted, Roll], frozenset[str]]] = {
    "absent": lambda _, roll: roll.in_post - roll.present - roll.recused,
    "vacant": lambda sets, roll: sets["seats"] - roll.in_post,
    "votes_cast": lambda sets, _: sets["for"] | sets["against"],
    "responded": lambda _, roll: frozenset(roll.votes),
    "silent": lambda _, roll: roll.eligible.difference(roll.votes),
}


def _attending(facts: Facts, counted: Mapping[str, Choice], in_post: frozenset[str]) -> frozenset[str]:
    """Seats in which somebody who may act in them was in the room, or answered, whether or not the ballot counts.

    An alternate of whom no notice was given is nobody attending. Remotely only an answer is attendance.
    """
    record = facts.record
    attend = facts.terms.conflicts.counts_as_present
    more = {
        ballot.seat
        for ballot in (record.ballots if facts.refused else ())
        if facts.in_right(ballot) and not facts.late(ballot) and (attend or not facts.barred(ballot))
    }
    objecting = record.objections or frozenset()
    more |= (objecting - facts.sent) | (objecting & facts.notified)
    if record.channel is Channel.MEETING:
        more |= (record.present - facts.sent) | facts.notified
    found = frozenset(counted)
    if more:
        found |= more & in_post
    rule = facts.terms.alternates
    return found if rule is None or rule.counts_as_present else found - facts.notified


def _organisations(terms: Terms, seats: Set[str]) -> frozenset[str]:
    found = (terms.seat_by_id[seat].organisation for seat in seats)
    return frozenset(name for name in found if name is not None)


def _by_organisation(facts: Facts, counted: Mapping[str, Choice]) -> dict[str, Choice]:
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
