"""Which meeting somebody means: the one being held, the next, the last; and all of them in a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.services.belonging import bodies_for
from bot.services.meeting_briefs import brief_of_house
from bot.services.sittings import house_of
from storage.facts import Act, SittingState

if TYPE_CHECKING:
    from bot.services.meeting_briefs import MeetingBrief
    from storage.facts import Body, Meeting
    from storage.transaction import Transaction

LISTED = 6
"""The meetings ahead that are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsQuery:
    """Of the body that meets in `channel`, or else of all the bodies of whoever asks."""

    act: Act
    channel: str = ""


def meetings_listed(tx: Transaction, query: MeetingsQuery) -> tuple[MeetingBrief, ...]:
    """The meetings of a body, or of all one's bodies: what is being held, what comes next, and the last ones."""
    here = tx.body_in_channel(query.channel) if query.channel else None
    bodies = (here,) if here else bodies_for(tx, query.act.person)
    return tuple(
        brief_of_house(tx, house, query.act.person)
        for body in bodies
        for meeting in _listed(tx, body)
        if (house := house_of(tx, meeting.id, lock=False)) is not None
    )


def _listed(tx: Transaction, body: Body) -> tuple[Meeting, ...]:
    """The last meeting, the one being held, and those ahead; on their own day they count as ahead."""
    zone = ZoneInfo(tx.terms(body.terms).time_zone)
    today = tx.now().astimezone(zone).date()
    ahead = [one for one in tx.meetings(body.id) if one.held_at.astimezone(zone).date() >= today]
    past = [one for one in tx.meetings(body.id) if one not in ahead]
    return (*past[-2:], *ahead[:LISTED])


def current_meeting(tx: Transaction, query: MeetingsQuery) -> MeetingBrief | None:
    """The meeting that somebody most likely means: the one being held, else the next one, else the last."""
    found = meetings_listed(tx, query)
    held = [one for one in found if one.sitting.state is SittingState.SITTING]
    ahead = [one for one in found if one.sitting.state is SittingState.CALLED and _is_ahead(one)]
    ahead.sort(key=lambda one: one.meeting.held_at)
    return next(iter((*held, *ahead, *reversed(found))), None)


def last_minutes(tx: Transaction, query: MeetingsQuery) -> MeetingBrief | None:
    """The last meeting that was closed, or is being held."""
    done = (SittingState.CLOSED, SittingState.SITTING)
    found = [one for one in meetings_listed(tx, query) if one.sitting.state in done]
    return max(found, key=lambda one: one.meeting.held_at, default=None)


def _is_ahead(brief: MeetingBrief) -> bool:
    zone = ZoneInfo(brief.terms.time_zone)
    return brief.meeting.held_at.astimezone(zone).date() >= brief.now.astimezone(zone).date()
