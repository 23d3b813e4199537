"""Which days are proposed for a body's next meetings, for whoever may call them; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.local_times import day_of
from bot.rules.rhythm import Diary, latest_next, proposals, usual_day, usual_words
from bot.services.belonging import bodies_for
from bot.services.calling import may_call
from bot.services.sittings import days_off
from storage.facts import Act

if TYPE_CHECKING:
    from datetime import date

    from bot.rules.findings import Finding
    from bot.rules.meeting_slots import RhythmForm
    from bot.rules.rhythm import Proposal
    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction

ANY_MATTERS = "?"
"""What the meeting is about is asked in the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesQuery:
    """Of the body `body`, or of the one that meets in `channel`, or of the first of one's own that one may call."""

    act: Act
    channel: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesBrief:
    """`last`: the local day of the last meeting that was held or is called; `time`: at which it begins (17:00), or "".

    `refusal`: why whoever asks may call no meeting; `rhythm` None: the terms set none for this kind.
    """

    body: Body
    terms: Terms
    kind: str
    refusal: Finding | None
    rhythm: RhythmForm | None
    last: date | None
    latest: date | None
    time: str
    usual: str
    """On which day the body normally meets, as its terms say; "": they do not."""
    usual_read: bool
    """Whether those words name a day of the week."""
    proposals: tuple[Proposal, ...]


def dates_of(tx: Transaction, query: DatesQuery) -> DatesBrief | None:
    """The next days in the rhythm of the terms, with the notice for each; None for somebody of no body."""
    bodies = _asked(tx, query)
    found = [_brief(tx, body) for body in bodies]
    return next((one for one in found if one.refusal is None), found[0] if found else None)


def may_call_in(tx: Transaction, body: Body) -> bool:
    """Whether whoever acts may call any kind of meeting of the body."""
    terms = tx.terms(body.terms)
    return any(may_call(tx, body, terms, kind, ANY_MATTERS).met for kind in terms.meetings.kinds)


def _asked(tx: Transaction, query: DatesQuery) -> tuple[Body, ...]:
    named = tx.body(query.body) if query.body else tx.body_in_channel(query.channel) if query.channel else None
    return (named,) if named is not None else bodies_for(tx, query.act.person)


def _brief(tx: Transaction, body: Body) -> DatesBrief:
    terms, now = tx.terms(body.terms), tx.now()
    zone, rhythm = ZoneInfo(terms.time_zone), terms.meetings.rhythm
    findings = {kind: may_call(tx, body, terms, kind, ANY_MATTERS) for kind in terms.meetings.kinds}
    meetings = tx.meetings(body.id)
    usual = [*([rhythm.kind] if rhythm else []), *(one.kind for one in reversed(meetings)), *findings]
    kinds = [kind for kind in usual if kind in findings and findings[kind].met]
    kind = next(iter(kinds), "")
    regular = [one for one in meetings if one.kind == kind] or list(meetings)
    last = day_of(regular[-1].held_at, zone) if regular else None
    taken = frozenset(day_of(one.held_at, zone) for one in meetings)
    diary = Diary(last=last, given=now, taken=taken, holidays=days_off(terms, now))
    regular_one = rhythm if rhythm is not None and rhythm.kind == kind else None
    return DatesBrief(
        body=body,
        terms=terms,
        kind=kind,
        refusal=None if kinds else next(iter(findings.values()), None),
        rhythm=regular_one,
        last=last,
        latest=latest_next(regular_one, last),
        time=f"{regular[-1].held_at.astimezone(zone):%H:%M}" if regular else "",
        usual=usual_words(terms),
        usual_read=usual_day(terms) is not None,
        proposals=proposals(terms, kind, diary) if kind else (),
    )
