"""Calling a meeting with the notice that the terms ask, and standing one down by those who must agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.conduct import may_call_meeting
from bot.rules.findings import Finding, Refusal
from bot.rules.notice import check_notice, earliest
from bot.services.agenda_items import enter_item, prepared
from bot.services.answers import refuse_in, unknown
from bot.services.belonging import bodies_for
from bot.services.drafting import actors
from bot.services.entry import (
    CLOCKS_CHANGE,
    REASON_LIMIT,
    TITLE_LIMIT,
    Deadline,
    FieldErrors,
    check_words,
    clean_text,
    parse_deadline,
)
from bot.services.sittings import (
    announce_at,
    change,
    days_off,
    first_met,
    house_of,
    members,
    tell_at,
)
from bot.services.standing import ROLE_SECRETARIAT, SECRETARIAT
from storage.facts import Act, Meeting
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction

MATTERS_LIMIT = 1500
MOST_MATTERS = 20
LENGTHS = (30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360, 420, 480)
"""For how many minutes a meeting may be called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMeeting:
    """A form as filled in. `date` and `time`: by the clocks of the terms; `matters`: one a line; `place`: or a link.

    `which`: of two equal times in the night in which clocks go back, `first` or `second`.
    """

    act: Act
    body: str
    kind: str
    date: str = ""
    time: str = ""
    which: str = ""
    place: str = ""
    matters: str = ""
    lasts: str = ""
    """How many minutes, one of `LENGTHS`; empty: not said, and a calendar takes it to be an hour."""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCalled:
    meeting: str
    body: str
    kind: str
    held_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallingQuery:
    """What the form shows: `body` chosen or "", in the channel `channel` or anywhere; the rest as entered so far."""

    act: Act
    channel: str = ""
    body: str = ""
    kind: str = ""
    date: str = ""
    time: str = ""
    matters: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallingBrief:
    """What the terms make of a meeting while it is being called.

    `kinds`: those that the reader may call; `refusal`: why none; `notice`: of the date chosen; `earliest`: local days.
    `clock`: that the time chosen does not exist that night, or comes twice.
    """

    bodies: tuple[Body, ...]
    body: Body
    terms: Terms
    kinds: tuple[str, ...]
    refusal: Finding | None
    kind: str
    notice: Finding | None
    earliest: date | None
    clock: Finding | None = None


def calling(tx: Transaction, query: CallingQuery) -> CallingBrief | None:
    """What the form for a new meeting shows; None for somebody of no body."""
    here = tx.body_in_channel(query.channel) if query.channel else None
    bodies = (here,) if here else bodies_for(tx, query.act.person)
    if not bodies:
        return None
    body = next((one for one in bodies if one.id == query.body), bodies[0])
    terms = tx.terms(body.terms)
    findings = {kind: may_call(tx, body, terms, kind, "?") for kind in terms.meetings.kinds}
    kinds = tuple(kind for kind, finding in findings.items() if finding.met)
    kind = query.kind if query.kind in kinds else next(iter(kinds), "")
    now = tx.now()
    off = days_off(terms, now)
    held = chosen_moment(terms, query.date, query.time or "12:00")
    notice = None
    if kind and query.date and isinstance(held, Deadline):
        notice = check_notice(terms, kind=kind, given=now, held=held.instant, holidays=off)
    return CallingBrief(
        bodies=bodies,
        body=body,
        terms=terms,
        kinds=kinds,
        refusal=None if kinds else next(iter(findings.values()), None),
        kind=kind,
        notice=notice,
        earliest=earliest(terms, kind=kind, given=now, holidays=off) if kind else None,
        clock=changed_clock(held) if query.time else None,
    )


def may_call(tx: Transaction, body: Body, terms: Terms, kind: str, matters: str) -> Finding:
    """What the terms say to whoever acts about calling such a meeting, in whichever of their rights they allow it."""
    named = [*actors(tx, body.id, terms, tx.act.person)]
    if tx.act.person in tx.officers(body.id, SECRETARIAT):
        named.append(ROLE_SECRETARIAT)
    lines = [line for line in matters.split("\n") if line.strip()]
    return first_met([may_call_meeting(terms, by=one, kind=kind, matters=lines) for one in named])


def chosen_moment(terms: Terms, day: str, time: str, which: str = "") -> Deadline | Finding:
    """The moment that a form names by the clocks of the terms, or what is wrong with it."""
    if not day.strip() or not time.strip():
        return Finding(code="meeting-date-missing", met=False, reading="entry")
    return parse_deadline(day, time, terms.time_zone, which)


def changed_clock(held: Deadline | Finding) -> Finding | None:
    """That a time does not exist in the night in which clocks change, or comes twice; None for everything else."""
    return held if isinstance(held, Finding) and held.code in CLOCKS_CHANGE else None


def call_meeting(tx: Transaction, command: CallMeeting) -> MeetingCalled | Refusal | FieldErrors:
    """Call a meeting: notice is given now, to every member and to the channel. Too short a notice calls nothing."""
    body = tx.body(command.body)
    if body is None:
        return unknown("no-such-body")
    now = tx.now()
    terms = tx.terms(body.terms)
    matters = clean_text(command.matters, lines=True)
    finding = may_call(tx, body, terms, command.kind, matters)
    if finding.code == "matters-needed":
        return FieldErrors(errors={"matters": finding})
    if not finding.met:
        return refuse_in(tx, "meeting", finding, body=body.id)
    place = clean_text(command.place)
    held = chosen_moment(terms, command.date, command.time, command.which)
    errors = wrong_date(terms, command.kind, held, now) | {
        name: wrong
        for name, wrong in (
            ("matters", check_words(matters, name="text", limit=MATTERS_LIMIT, required=False)),
            ("place", check_words(place, name="note", limit=REASON_LIMIT, required=False)),
            ("lasts", _no_length(command.lasts)),
        )
        if wrong is not None
    }
    if errors or isinstance(held, Finding):
        return FieldErrors(errors=errors)
    meeting = Meeting(
        team=body.team, id=tx.new_id(), body=body.id, kind=command.kind, held_at=held.instant, zone=terms.time_zone
    )
    tx.add_meeting(meeting)
    _notify(tx, meeting, now, matters=matters, place=place, lasts=int(command.lasts) if command.lasts else None)
    return MeetingCalled(meeting=meeting.id, body=body.id, kind=meeting.kind, held_at=meeting.held_at.isoformat())


def wrong_date(terms: Terms, kind: str, held: Deadline | Finding, now: datetime) -> dict[str, Finding]:
    """What is wrong with the date or the time, the notice included."""
    if isinstance(held, Finding):
        return {"time" if changed_clock(held) else "date": held}
    notice = check_notice(terms, kind=kind, given=now, held=held.instant, holidays=days_off(terms, now))
    return {"date": notice} if notice.met is False else {}


def _no_length(lasts: str) -> Finding | None:
    known = not lasts or lasts in map(str, LENGTHS)
    return None if known else Finding(code="length-unknown", met=False, reading="entry")


def _notify(tx: Transaction, meeting: Meeting, now: datetime, *, matters: str, place: str, lasts: int | None) -> None:
    """Put the meeting's matters on its agenda and give notice of it to all."""
    house = house_of(tx, meeting.id)
    if house is None:
        raise LookupError(meeting.id)
    house = change(tx, house, called_by=tx.act.person, called_at=now, matters=matters, place=place, lasts=lasts)
    house = prepared(tx, house, now)
    for line in [line.strip() for line in matters.split("\n") if line.strip()][:MOST_MATTERS]:
        enter_item(tx, house, now, title=line[:TITLE_LIMIT])
    data = {"meeting": meeting.id, "kind": meeting.kind, "held_at": meeting.held_at.isoformat(), "lasts": lasts}
    tx.log(house.body.id, "slack:meeting:called", {**data, "matters": tx.text(matters) if matters else None})
    announce_at(tx, "meeting-notice", house)
    for person in members(house):
        tell_at(tx, "meeting-notice", house, person)
