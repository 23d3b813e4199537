"""What one member can do about a decision now: vote, change the vote, send an alternate, give a proxy, break a tie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.rules.conduct import may_cast
from bot.rules.findings import Finding, Outcome, Result
from bot.rules.meeting_conduct import may_give_casting_vote
from bot.rules.parts import Terms
from bot.rules.record import Record

Act = Literal["vote", "change-vote", "declare", "send-alternate", "give-proxy", "casting-vote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """`vote`: whether a ballot of this seat is in order; `answered`: one is in; `can_do`: acts in order."""

    seat: str
    answered: bool
    vote: Finding
    can_do: tuple[Act, ...]


def own_outlook(terms: Terms, record: Record, seat: str, done: Outcome | None, *, started: bool) -> Own:
    """What the holder of a seat can do. `done`: the outcome after the close; `started`: the vote has been opened."""
    answered = any(one.seat == seat for one in record.ballots)
    vote = may_cast(
        terms,
        by=seat,
        channel=record.channel,
        recused=record.recused,
        closed=done is not None,
        alternates={one.seat: one for one in record.alternates},
        vacant=record.vacant,
        voted=answered,
    )
    return Own(seat=seat, answered=answered, vote=vote, can_do=_acts(terms, record, seat, done, vote, started=started))


def _acts(
    terms: Terms, record: Record, seat: str, done: Outcome | None, vote: Finding, *, started: bool
) -> tuple[Act, ...]:
    presiding = record.presiding or terms.chair
    if done is not None:
        tied = done.result is Result.TIED
        breaks = may_give_casting_vote(terms, by=seat, tied=tied, presiding=presiding, recused=record.recused)
        return ("casting-vote",) if breaks.met else ()
    if seat not in terms.seat_by_id or seat in record.vacant:
        return ()
    answered = any(one.seat == seat for one in record.ballots)
    lodged = any(one.grantor == seat for one in record.proxies)
    acts: list[Act] = []
    only_ties = terms.tie.only_vote and seat == presiding
    if vote.met and started and not only_ties:
        acts.append("change-vote" if answered else "vote")
    if seat not in record.recused:
        acts.append("declare")
    if terms.alternates is not None and not answered:
        acts.append("send-alternate")
    if terms.proxies is not None and seat in terms.voters and not (answered or lodged or seat in record.recused):
        acts.append("give-proxy")
    return tuple(acts)
