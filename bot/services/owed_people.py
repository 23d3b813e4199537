"""What is owed about a body's people and its rhythm: alternates, vacant seats, who stays away, the next meeting."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.rules.basics import Actor
from bot.rules.dates import before_clear_days
from bot.rules.rhythm import latest_next
from bot.services.owed_ground import DUTY_DONE, at_meeting
from bot.services.sittings import days_off
from storage.facts import AppointmentState, MandateKind, OfferState, PlaceKind, PresenceState, SittingState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground

THERE = frozenset({PresenceState.PRESENT, PresenceState.ACTING, PresenceState.ATTENDING, PresenceState.LEFT})


def about_people(ground: Ground) -> Iterator[Owed]:
    """What the record of seats, alternates, attendance and meetings asks for; and actions that have a day."""
    for one in ground.tx.actions_due(ground.body.id):
        given = {"subject": one.id, "title": one.words, "meeting": one.meeting}
        yield ground.owed("action", one.id, date.fromisoformat(one.due), (one.owner,), "action", **given)
    yield from _alternates(ground)
    yield from _vacancies(ground)
    yield from _staying_away(ground)
    yield from _gap(ground)


def _begun(ground: Ground) -> date | None:
    """When the body adopted its terms."""
    at = ground.tx.adopted_at(ground.body.id)
    return None if at is None else ground.day(at)


def _since(ground: Ground, state: AppointmentState) -> Mapping[str, date]:
    """By seat: since when it is held, or (ended) since when it is not; nothing where nobody recorded it."""
    found: dict[str, date] = {}
    for one in ground.tx.appointments(ground.body.id):
        if one.kind is not PlaceKind.SEAT or one.state is not state:
            continue
        if state is AppointmentState.CURRENT:
            found[one.place] = date.fromisoformat(one.since) if one.since else ground.day(one.entered_at)
        elif one.ended_at is not None:
            found[one.place] = ground.day(one.ended_at)
    return found


def _alternates(ground: Ground) -> Iterator[Owed]:
    """Each member (or each with a vote) names an alternate, some days after taking the seat."""
    form, begun = ground.form("alternate"), _begun(ground)
    if form is None or begun is None or form.due.days_in_post is None:
        return
    named = {
        one.seat
        for one in ground.tx.mandates(ground.body.id, MandateKind.ALTERNATE)
        if one.state in (OfferState.ACCEPTED, OfferState.OFFERED)
        and one.meeting is None
        and (one.ends_at is None or one.ends_at > ground.now)
    }
    since = _since(ground, AppointmentState.CURRENT)
    wanted = ground.terms.voters if form.owner == Actor.VOTING_MEMBER else ground.terms.seat_ids
    for seat, person in ground.holders.items():
        if person is None or seat in named or seat not in wanted:
            continue
        on = max(begun, since.get(seat, begun)) + timedelta(days=form.due.days_in_post)
        given = {"subject": ground.body.id, "title": ground.terms.seat(seat).title, "clause": form.clause}
        yield ground.owed("alternate", f"{seat}:{person}", on, (person,), "name-alternate", **given)


def _vacancies(ground: Ground) -> Iterator[Owed]:
    form, begun = ground.form("vacancy"), _begun(ground)
    if form is None or begun is None or form.due.days_vacant is None:
        return
    since = _since(ground, AppointmentState.ENDED)
    for seat in ground.terms.seats:
        if ground.holders.get(seat.id) is None:
            left = max(begun, since.get(seat.id, begun))
            on = left + timedelta(days=form.due.days_vacant)
            given = {"subject": ground.body.id, "title": seat.title, "clause": form.clause}
            owners = ground.who(form.owner)
            yield ground.owed("vacancy", f"{seat.id}:{left.isoformat()}", on, owners, "appoint", **given)


def _staying_away(ground: Ground) -> Iterator[Owed]:
    """Places in attendance whose holder was at none of the last meetings, as many as the terms let pass."""
    form = ground.form("missed-meetings")
    if form is None or form.due.meetings_missed is None:
        return
    held = [one for one in ground.meetings if _is_closed(ground, one.id)][-form.due.meetings_missed :]
    if len(held) < form.due.meetings_missed:
        return
    there = {
        who
        for meeting in held
        for one in ground.tx.presences(meeting.id)
        if one.state in THERE
        for who in (one.seat, one.person)
    }
    last = held[-1]
    for place, person in ground.tx.attendees(ground.body.id).items():
        key = f"{place}:{last.id}"
        if place in there or person in there or f"missed-meetings:{key}" in ground.done:
            continue
        title = next((one.title for one in ground.terms.attendees if one.id == place), place)
        given = {**at_meeting(last), "subject": ground.body.id, "title": title, "clause": form.clause}
        on = ground.within(last.held_at)
        yield ground.owed("missed-meetings", key, on, ground.who(form.owner), DUTY_DONE, **given)


def _is_closed(ground: Ground, meeting: str) -> bool:
    sitting = ground.sittings.get(meeting)
    return sitting is not None and sitting.state is SittingState.CLOSED


def _gap(ground: Ground) -> Iterator[Owed]:
    """The next meeting is called in time, with its notice, so that the gap is no longer than the terms allow."""
    rhythm = ground.terms.meetings.rhythm
    past = [one for one in ground.meetings if one.held_at <= ground.now]
    last = ground.day(past[-1].held_at) if past else _begun(ground)
    latest = latest_next(rhythm, last)
    if rhythm is None or latest is None or any(ground.day(one.held_at) <= latest for one in ground.ahead):
        return
    kind = ground.terms.meetings.kinds[rhythm.kind]
    off = days_off(ground.terms, ground.end(latest))
    count = kind.notice or 0
    on = before_clear_days(latest, count, working=kind.working_days is not None, holidays=off) if count else latest
    caller = Actor.SECRETARIAT if Actor.SECRETARIAT in kind.called_by else next(iter(kind.called_by), Actor.CHAIR)
    given = {"subject": ground.body.id, "title": ground.body.name, "clause": rhythm.clause}
    yield ground.owed("meeting-gap", latest.isoformat(), on, ground.who(caller), "call-meeting", **given)
