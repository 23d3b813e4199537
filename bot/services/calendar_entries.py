"""Everything in a body's calendar: its meetings, the dates around them, deadlines of decisions, duties with a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.duties import from_meeting
from bot.rules.local_times import day_of, ends
from bot.rules.rhythm import last_for_notice
from bot.services.owed import owed_by
from bot.services.owed_ground import DUTY_DONE
from bot.services.register import bodies_of
from bot.services.sittings import days_off
from storage.facts import Consent, DecisionState, OfferState, SittingState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.services.owed import Owed
    from storage.facts import Body, Decision, Meeting
    from storage.transaction import Transaction

BACK, AHEAD = timedelta(days=31), timedelta(days=366)
"""How far a calendar reaches: so that what has just been can be looked up, and the next year planned."""
MOST_DECISIONS = 200
OF_THE_BODY = frozenset({DUTY_DONE, "action", "call-meeting"})
"""What settles the duties that a body's own calendar shows; all others are between a person and Quorate."""
FOR_ALL = frozenset({"agenda-items", "papers", "minutes"})
"""Dates around a meeting that everybody wants to know, whoever owes what is due then."""
_SAID_BY_ITS_DEADLINE = frozenset({"vote", "consent"})


class EntryKind(StrEnum):
    """What stands in a calendar. `around`: a date before or after a meeting, by its name."""

    MEETING = "meeting"
    NOTICE = "notice"
    AROUND = "around"
    DEADLINE = "deadline"
    DUTY = "duty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a calendar: at a moment (`at`, UTC) or on a whole local day (`on`), and one of the two only.

    `name`: the kind of a meeting, the name of a duty, the reference of a decision. `sequence` rises with every change
    that people are told of, and `modified` is when the last was made.
    """

    uid: str
    kind: EntryKind
    body: Body
    zone: str
    name: str
    modified: datetime
    title: str = ""
    at: datetime | None = None
    on: date | None = None
    about: datetime | None = None
    """The meeting around which it is."""
    place: str = ""
    lasts: int | None = None
    """Of a meeting: for how many minutes it is called; None: nobody said."""
    clause: str = ""
    cancelled: bool = False
    sequence: int = 0
    duty: Owed | None = None
    given: date | None = None
    """Of a meeting: the day on which notice of it was given."""

    @property
    def over(self) -> datetime:
        """The moment (UTC) at which it is past."""
        if self.at is not None:
            return self.at
        if self.on is None:
            raise ValueError(self.uid)
        return ends(self.on, ZoneInfo(self.zone))


def entries_of(tx: Transaction, body: Body, reader: str, *, own: bool) -> tuple[Entry, ...]:
    """The calendar of a body from a month ago to a year ahead, in order of time, with what the reader may see.

    `own`: with the reader's own duties; else with those of the body as a whole.
    """
    found = (*_meetings(tx, body), *_deadlines(tx, body, reader), *_duties(tx, body, reader if own else None))
    return tuple(sorted(found, key=lambda one: (one.over, one.uid)))


def _meetings(tx: Transaction, body: Body) -> Iterator[Entry]:
    for meeting in tx.meetings_ever(body.id, tx.now() - BACK):
        yield from _meeting(tx, body, meeting)


def _meeting(tx: Transaction, body: Body, meeting: Meeting) -> Iterator[Entry]:
    """A meeting with the dates around it; those of one that is stood down are off with it."""
    terms, sitting = tx.terms(body.terms), tx.sitting(meeting.id)
    movings, versions = tx.movings(meeting.id), tx.versions(body.id)
    off = sitting is not None and sitting.state is SittingState.STOOD_DOWN
    changed = [one.at for one in movings]
    changed += [one.at for one in tx.agreements(meeting.id) if off and one.about is Consent.STAND_DOWN]
    called = sitting.called_at if sitting is not None and sitting.called_by else tx.adopted_at(body.id)
    zone = ZoneInfo(meeting.zone)
    held = day_of(meeting.held_at, zone)
    main = Entry(
        uid=f"meeting-{meeting.id}",
        kind=EntryKind.MEETING,
        body=body,
        zone=terms.time_zone,
        name=meeting.kind,
        modified=max((*changed, *(one.entered_at for one in versions), called or meeting.held_at)),
        at=meeting.held_at,
        about=meeting.held_at,
        place=sitting.place if sitting is not None else "",
        lasts=sitting.lasts if sitting is not None else None,
        cancelled=off,
        sequence=len(movings) + off + max(len(versions) - 1, 0),
        given=day_of(sitting.called_at, zone) if sitting is not None and sitting.called_by else None,
    )
    yield main
    holidays = days_off(terms, meeting.held_at)
    notice = last_for_notice(terms, kind=meeting.kind, held=held, holidays=holidays)
    bare = replace(main, at=None, place="", lasts=None, given=None)
    if notice is not None and main.given is None:
        clause = terms.meetings.kinds[meeting.kind].clause
        yield replace(bare, uid=f"notice-{meeting.id}", kind=EntryKind.NOTICE, on=notice, clause=clause)
    for due in from_meeting(terms, held, holidays):
        if due.name in FOR_ALL and due.on != held:
            uid = f"{due.name}-{meeting.id}"
            yield replace(bare, uid=uid, kind=EntryKind.AROUND, name=due.name, on=due.on, clause=due.clause)


def _deadlines(tx: Transaction, body: Body, reader: str) -> Iterator[Entry]:
    since = tx.now() - BACK
    everything = _sees_all(tx, body, reader)
    for decision in tx.decisions(body=body.id, limit=MOST_DECISIONS):
        if decision.closes_at is None or decision.closes_at <= since:
            continue
        if everything or any(one.person == reader for one in tx.nominations(decision=decision.id)):
            yield _deadline(body, decision, decision.closes_at)


def _sees_all(tx: Transaction, body: Body, reader: str) -> bool:
    """Whether every decision of the body concerns the reader; one asked to act on a single one knows only that."""
    lasting = (one.person == reader and one.state is OfferState.ACCEPTED for one in tx.mandates(body.id))
    return any(one.id == body.id for one in bodies_of(tx, reader)) or any(lasting)


def _deadline(body: Body, decision: Decision, closes_at: datetime) -> Entry:
    withdrawn = decision.state is DecisionState.WITHDRAWN
    return Entry(
        uid=f"deadline-{decision.id}",
        kind=EntryKind.DEADLINE,
        body=body,
        zone=decision.zone,
        name=decision.ref,
        title=decision.title,
        at=closes_at,
        cancelled=withdrawn,
        sequence=int(withdrawn),
        modified=(decision.closed_at or decision.opened_at) if withdrawn else decision.opened_at,
    )


def _duties(tx: Transaction, body: Body, person: str | None) -> Iterator[Entry]:
    now = tx.now()
    versions, adopted = tx.versions(body.id), tx.adopted_at(body.id)
    modified = max((*(one.entered_at for one in versions), *((adopted,) if adopted else ())), default=now)
    for owed in owed_by(tx, body, now, now + AHEAD):
        if _shown(owed, person) and owed.name not in FOR_ALL:
            yield Entry(
                uid=f"duty-{owed.body}-{owed.key}",
                kind=EntryKind.DUTY,
                body=body,
                zone=tx.terms(body.terms).time_zone,
                name=owed.name,
                title=owed.title,
                on=owed.on,
                clause=owed.clause,
                sequence=max(len(versions) - 1, 0),
                modified=modified.astimezone(UTC),
                duty=owed,
            )


def _shown(owed: Owed, person: str | None) -> bool:
    """Whether a duty stands in this calendar: a member's own, or the body's; a vote's deadline stands there anyway."""
    if owed.name in _SAID_BY_ITS_DEADLINE:
        return False
    return owed.act in OF_THE_BODY if person is None else person in owed.owners
