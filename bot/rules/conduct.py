"""Is this act in order? Opening, voting, proxies and alternates; the acts of meetings stand beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

from bot.rules.actors import IN_ORDER, is_one_of, named, outsider, refused
from bot.rules.basics import Actor
from bot.rules.findings import Fact, Finding
from bot.rules.meeting_conduct import (
    may_call_meeting,
    may_close_meeting,
    may_give_casting_vote,
    may_ratify,
    may_rule,
    may_set_agenda,
    may_sign,
    may_stand_down,
)
from bot.rules.parts import DecisionClass, Seat, Terms
from bot.rules.periods import earliest_close, latest_close, open_for
from bot.rules.record import Alternate, Channel

__all__ = [
    "may_call_meeting",
    "may_cast",
    "may_close_meeting",
    "may_give_casting_vote",
    "may_give_proxy",
    "may_nominate_alternate",
    "may_open",
    "may_ratify",
    "may_rule",
    "may_set_agenda",
    "may_sign",
    "may_stand_down",
]

_NOBODY: frozenset[str] = frozenset()
_NO_ALTERNATES: Mapping[str, Alternate] = {}


def may_open(
    terms: Terms,
    *,
    by: str | None,
    decision_class: str,
    channel: Channel,
    reason: str = "",
    consensus_tried: bool = False,
    closes_at: datetime | None = None,
    now: datetime | None = None,
    acting: bool = False,
    holidays: Collection[date] = (),
) -> Finding:
    """Whether somebody (a seat, an attendee or `role:secretariat`) may open a decision and, at once, the vote on it.

    `acting`: an alternate acts in the seat. `closes_at` and `now` (aware) are weighed where both are given; `holidays`:
    bank holidays, where working days are counted. ValueError: the terms have no such class.
    """
    kind = terms.decision_class(decision_class)
    said = terms.channels[channel]
    if not said.allowed:
        return refused("channel-not-allowed", said, channel=channel.value)
    if not is_one_of(terms, by, said.opened_by):
        who = named(said.opened_by)
        stranger = outsider(terms, by)
        if stranger is not None and (stranger.code == "no-seat" or Actor.MEMBER in said.opened_by):
            return stranger
        return refused("may-not-open", said, by=by or "", channel=channel.value, who=who)
    if acting and said.in_person:
        return refused("not-in-person", said, by=by or "", office="chair")
    if said.needs_reason and not reason.strip():
        return refused("reason-needed", said, channel=channel.value)
    tried_first = terms.consensus is not None and channel in terms.consensus.before_a_vote
    if tried_first and not consensus_tried:
        vote = kind.vote_in(channel)
        return Finding(code="consensus-first", clause=vote.clause, met=False, facts={"channel": channel.value})
    if closes_at is not None and now is not None:
        return _open_long_enough(terms, kind, channel, (now, closes_at), holidays)
    return IN_ORDER


def _open_long_enough(
    terms: Terms,
    kind: DecisionClass,
    channel: Channel,
    span: tuple[datetime, datetime],
    holidays: Collection[date],
) -> Finding:
    now, closes_at = span
    said, how = terms.channels[channel], open_for(terms, kind, channel)
    if closes_at <= now:
        return refused("closes-in-the-past", said, closes_at=closes_at.isoformat())
    earliest, latest = earliest_close(terms, how, now, holidays), latest_close(how, now)
    slot = how if how.clause or how.reading else said
    facts: dict[str, Fact] = {"closes_at": closes_at.isoformat()}
    clause = slot.clause or said.clause
    if closes_at < earliest:
        facts |= {"days": how.at_least_days, "earliest": earliest.isoformat()}
        return Finding(code="open-too-short", clause=clause, met=False, facts=facts, reading=slot.reading)
    if latest is not None and closes_at > latest:
        facts |= {"days": how.at_most_days or 0, "latest": latest.isoformat()}
        return Finding(code="open-too-long", clause=clause, met=False, facts=facts, reading=slot.reading)
    return IN_ORDER


def may_cast(
    terms: Terms,
    *,
    by: str | None,
    for_seat: str | None = None,
    channel: Channel = Channel.MEETING,
    recused: Collection[str] = _NOBODY,
    closed: bool = False,
    alternates: Mapping[str, Alternate] = _NO_ALTERNATES,
    vacant: Collection[str] = _NOBODY,
    acting: bool = False,
    voted: bool = False,
) -> Finding:
    """Whether somebody may hand in a ballot for a seat (by default the own). `voted`: there is one for it already.

    `acting`: the caster is the alternate who acts in that seat; without a word of it in `alternates`, a notified one.
    Nothing is searched: this is asked at every vote.
    """
    seat = terms.seat_by_id.get(for_seat or by or "")
    if seat is None:
        return outsider(terms, by) or refused("no-seat", terms.membership, by=for_seat or "")
    if by != seat.id:
        stranger = _for_another(terms, by, seat, alternates)
        if stranger is not None:
            return stranger
        acting = True
    said = terms.channels[channel]
    if not said.allowed:
        return refused("channel-not-allowed", said, channel=channel.value)
    if said.alone:
        return refused("alone-no-ballots", said, channel=channel.value)
    if closed:
        return refused("closed", None)
    if seat.id in vacant:
        return refused("no-seat", terms.membership, by=seat.id)
    if not seat.votes:
        return refused("not-entitled", terms.membership, by=seat.id)
    if voted and not terms.ballots.may_change:
        return refused("ballot-stands", terms.ballots, by=seat.id)
    return _in_right(terms, seat, alternates.get(seat.id), recused, acting=acting)


def _for_another(terms: Terms, by: str | None, seat: Seat, alternates: Mapping[str, Alternate]) -> Finding | None:
    """Why somebody may not act in a seat that is not the own; None for its alternate, who holds no seat."""
    if by in terms.seat_by_id:
        return refused("not-your-seat", terms.alternates or terms.membership, by=by or "", seat=seat.id)
    return None if seat.id in alternates else outsider(terms, by)


def _in_right(
    terms: Terms, seat: Seat, alternate: Alternate | None, recused: Collection[str], *, acting: bool
) -> Finding:
    rule = terms.alternates
    if acting and rule is None:
        return refused("no-alternates", terms.membership)
    if seat.id in recused and not (acting and alternate is not None and alternate.cleared):
        return refused("recused", terms.conflicts, by=seat.id)
    unknown = alternate is not None and rule is not None and rule.must_be_notified and not alternate.notified
    if acting and unknown:
        return refused("not-notified", rule, seat=seat.id)
    if not acting and alternate is not None and not unknown:
        return refused("alternate-acting", rule, seat=seat.id)
    return IN_ORDER


def may_give_proxy(
    terms: Terms,
    *,
    by: str | None,
    holder: str,
    holder_has: int,
    recused: Collection[str] = _NOBODY,
    vacant: Collection[str] = _NOBODY,
) -> Finding:
    """Whether the holder of a seat may lodge a vote with the holder of another, who carries `holder_has` already."""
    rule = terms.proxies
    if rule is None:
        return outsider(terms, by) or refused("no-proxies", terms.membership)
    seat = terms.seat_by_id.get(by or "")
    if seat is None or not seat.votes:
        return outsider(terms, by) or refused("not-entitled", terms.membership, by=by or "")
    if seat.id in vacant:
        return refused("no-seat", terms.membership, by=seat.id)
    if seat.id in recused:
        return refused("recused", terms.conflicts, by=seat.id)
    if holder == seat.id:
        return refused("proxy-to-oneself", rule, by=seat.id)
    if holder not in terms.voters or holder in vacant:
        return refused("holder-not-entitled", rule, holder=holder)
    if holder in recused:
        return refused("holder-recused", terms.conflicts, holder=holder)
    if holder_has >= rule.per_holder:
        return refused("proxy-over-limit", rule, holder=holder, held=holder_has, most=rule.per_holder)
    return IN_ORDER


def may_nominate_alternate(
    terms: Terms,
    *,
    by: str | None,
    person: str,
    holds_seat: str | None = None,
    acts_for: Collection[str] = (),
    acting: bool = False,
) -> Finding:
    """Whether the holder of a seat may send this person, who holds `holds_seat` and is the alternate of `acts_for`."""
    rule = terms.alternates
    if (stranger := outsider(terms, by)) is not None:
        return stranger
    if rule is None:
        return refused("no-alternates", terms.membership)
    if acting:
        return refused("alternate-of-an-alternate", rule, by=by or "")
    if not person.strip():
        return refused("person-needed", rule)
    if holds_seat is not None:
        return refused("already-a-member", rule, person=person, seat=holds_seat)
    others = tuple(sorted(seat for seat in acts_for if seat != by))
    if others:
        return refused("acts-for-another", rule, person=person, seats=others)
    return IN_ORDER
