"""What is owed around a meeting by those who set, run and write it up, and by those who will not be there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rules.meeting_conduct import stands_down
from bot.services.absent import arranged, chair_is_covered
from bot.services.agendas import agenda_waits_for
from bot.services.copying import copying_of
from bot.services.owed_ground import DUTY_DONE, MEMBERS, at_meeting
from bot.services.standing_down import agreed_to_stand_down
from storage.facts import MinutesState, PresenceState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.rules.duties import Due
    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground
    from bot.services.sittings import House
    from storage.facts import Meeting

DAY = timedelta(days=1)
PAPERS = "papers"
MINUTES = "minutes"
ACCURACY = "accuracy"
RELEASE = "minutes-release"


def before(ground: Ground, meeting: Meeting, dues: tuple[Due, ...]) -> Iterator[Owed]:
    """Agreeing to the agenda, agreeing to stand the meeting down, beginning it on its day. `dues`: around it."""
    held_on = ground.day(meeting.held_at)
    agenda_on = next((due.on for due in dues if due.name == PAPERS), held_on - DAY)
    if agenda_on > ground.last:
        return
    house = ground.house(meeting)
    ahead = meeting.held_at > ground.now
    if ahead and (missing := agenda_waits_for(ground.tx, house)):
        clause = ground.terms.meetings.agenda.clause
        yield ground.about(meeting, "agenda", agenda_on, ground.in_seats(missing), "meeting-agenda", clause=clause)
    agreed = agreed_to_stand_down(ground.tx, house) if ahead and house.stored else frozenset()
    if agreed and (missing := tuple(seat for seat in stands_down(ground.terms) if seat not in agreed)):
        given = {"clause": ground.terms.meetings.stand_down.clause, "due": meeting.held_at}
        yield ground.about(meeting, "stand-down", held_on, ground.in_seats(missing), "meeting-stand-down", **given)
    if held_on <= ground.today and house.stored:
        kind = ground.terms.meetings.kinds.get(meeting.kind)
        clause = "" if kind is None else kind.clause
        made = ground.about(meeting, "begin", held_on, ground.presiding, "meeting-begin", clause=clause)
        yield replace(made, ladder=replace(made.ladder, before=(0,)))


def after(ground: Ground, meeting: Meeting, following: Meeting | None) -> Iterator[Owed]:
    """What becomes of the minutes: checked by the members, approved at the next meeting, copied, released."""
    sitting = ground.sittings[meeting.id]
    form = ground.form(MINUTES)
    clause = "" if form is None else form.clause
    if sitting.minutes is MinutesState.DRAFT and following is not None:
        on = ground.day(following.held_at)
        yield ground.about(meeting, "minutes-approval", on, ground.presiding, "minutes-approval", clause=clause)
        to_members = form is None or form.to == MEMBERS
        if to_members and following.held_at > ground.now and (silent := _unchecked(ground, meeting)):
            given = {"clause": clause, "due": following.held_at}
            yield ground.about(meeting, ACCURACY, on, silent, DUTY_DONE, **given)
    release = ground.form(RELEASE)
    if release is not None and sitting.minutes_approved_at is not None and sitting.released_at is None:
        on = ground.day(sitting.minutes_approved_at) + timedelta(days=release.due.days_after or 0)
        yield ground.about(meeting, RELEASE, on, ground.who(release.owner), RELEASE, clause=release.clause)
    copying = copying_of(ground.tx, ground.house(meeting))
    if copying is not None and (copying.missing or not copying.recipients):
        given = {"clause": copying.clause}
        yield ground.about(meeting, "minutes-copies", copying.due, ground.secretariat, "minutes-copies", **given)


def apologies_cover(ground: Ground, meeting: Meeting, due: Due) -> Owed | None:
    """Members who will not be there name an alternate, give a proxy, or share their views."""
    house = ground.house(meeting)
    away = [
        one.seat
        for one in ground.tx.presences(meeting.id)
        if one.state is PresenceState.APOLOGIES and ground.holders.get(one.seat) == one.person
    ]
    open_seats = [seat for seat in away if not _covered(ground, house, seat)]
    if not open_seats:
        return None
    given = {**at_meeting(meeting), "subject": meeting.id, "due": min(ground.end(due.on), meeting.held_at)}
    return ground.of_terms(due, meeting.id, ground.in_seats(open_seats), "meeting-cover", **given)


def chair_cover(ground: Ground, meeting: Meeting, due: Due) -> Owed | None:
    """The chair makes sure that somebody presides while away."""
    if chair_is_covered(ground.tx, ground.house(meeting)):
        return None
    given = {**at_meeting(meeting), "subject": meeting.id, "due": min(ground.end(due.on), meeting.held_at)}
    return ground.of_terms(due, meeting.id, ground.who(due.owner), "meeting-cover", **given)


def _covered(ground: Ground, house: House, seat: str) -> bool:
    one = arranged(ground.tx, house, seat)
    return bool(one.alternates) or one.proxy or one.view


def _unchecked(ground: Ground, meeting: Meeting) -> tuple[str, ...]:
    """Members who neither corrected the draft nor said that it is accurate."""
    corrected = {one.person for one in ground.tx.corrections(meeting.id)}
    said = {person for person in ground.members if f"{ACCURACY}:{meeting.id}:{person}" in ground.done}
    return tuple(person for person in ground.members if person not in corrected and person not in said)
