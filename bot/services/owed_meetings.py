"""What is owed around a body's meetings: items, agenda and papers, declarations, cover, the log, the minutes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.rules.duties import from_meeting
from bot.services.owed_around import after, apologies_cover, before, chair_cover
from bot.services.owed_calendar import dated
from bot.services.owed_ground import DUTY_DONE, MEMBERS, at_meeting
from bot.services.sittings import days_off
from storage.facts import ItemKind, MinutesState, SittingState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from bot.rules.duties import Due
    from bot.rules.duty_slots import DutyForm
    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground
    from storage.facts import Meeting, Sitting

LAST = 3
"""Of the meetings that nobody began here, so many of the latest are still asked after."""


def by_meetings(ground: Ground) -> Iterator[Owed]:
    """What is owed around every meeting that is not settled for good."""
    past = len(ground.meetings) - len(ground.ahead)
    for place, meeting in enumerate(ground.meetings):
        sitting = ground.sittings.get(meeting.id)
        if sitting is None and place < past - LAST:
            continue
        if sitting is not None and sitting.minutes is MinutesState.APPROVED and place < past - LAST:
            continue
        dues = from_meeting(ground.terms, ground.day(meeting.held_at), days_off(ground.terms, meeting.held_at))
        for due in dues:
            if due.on <= ground.last and (made := _HOW.get(due.name, _own)(ground, meeting, sitting, due)) is not None:
                yield made
        if sitting is None or sitting.state is SittingState.CALLED:
            yield from before(ground, meeting, dues)
        elif sitting.state is SittingState.CLOSED:
            yield from after(ground, meeting, _following(ground, place))


def _following(ground: Ground, place: int) -> Meeting | None:
    """The first later meeting at which something can still be done."""
    for meeting in ground.meetings[place + 1 :]:
        sitting = ground.sittings.get(meeting.id)
        if meeting.held_at > ground.now if sitting is None else sitting.state is not SittingState.CLOSED:
            return meeting
    return None


def _is_ahead(ground: Ground, meeting: Meeting, sitting: Sitting | None) -> bool:
    """Whether it is still to come, and neither begun nor closed."""
    return meeting.held_at > ground.now and (sitting is None or sitting.state is SittingState.CALLED)


def _items(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    """The call for items: of those who have brought none, until it closes; nothing is owed afterwards."""
    if not _is_ahead(ground, meeting, sitting) or ground.end(due.on) <= ground.now:
        return None
    brought = {one.proposed_by for one in ground.tx.items(meeting.id) if one.kind is ItemKind.MATTER}
    people = ground.members if due.owner == MEMBERS else ground.who(due.owner)
    asked = tuple(person for person in people if person not in brought)
    return _made(ground, meeting, due, asked, "agenda-item") if asked else None


def _papers(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    """The agenda and papers go out when the agenda is set."""
    if not _is_ahead(ground, meeting, sitting) or (sitting is not None and sitting.agenda_agreed_at is not None):
        return None
    return _made(ground, meeting, due, ground.who(due.owner), "meeting-agenda")


def _declarations(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    """Each member declares, or says that there is nothing to declare, before the meeting begins."""
    if not _is_ahead(ground, meeting, sitting):
        return None
    said = {one.person for one in ground.tx.nothing_declared(meeting.id)}
    said |= {one.declared_by for one in ground.tx.item_conflicts(meeting.id)}
    silent = tuple(person for person in ground.members if person not in said)
    if not silent:
        return None
    return _made(ground, meeting, due, silent, "meeting-declare", at=meeting.held_at)


def _log(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    """The financial log is completed while the meeting is on, before it is closed."""
    if sitting is None or sitting.state is not SittingState.SITTING:
        return None
    made = _made(ground, meeting, due, ground.who(due.owner), "meeting-run")
    return replace(made, ladder=replace(made.ladder, before=(0,)))


def _minutes(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    """The draft goes to the members; what stands in its way is done first."""
    if meeting.held_at > ground.now or (sitting is not None and sitting.minutes is not MinutesState.NONE):
        return None
    state = SittingState.CALLED if sitting is None else sitting.state
    acts = {SittingState.CALLED: "meeting-begin", SittingState.SITTING: "meeting-run"}
    return _made(ground, meeting, due, ground.who(due.owner), acts.get(state, "meeting-minutes"))


def _apologies(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    return apologies_cover(ground, meeting, due) if _is_ahead(ground, meeting, sitting) else None


def _chair(ground: Ground, meeting: Meeting, sitting: Sitting | None, due: Due) -> Owed | None:
    return chair_cover(ground, meeting, due) if _is_ahead(ground, meeting, sitting) else None


def _elsewhere(_ground: Ground, _meeting: Meeting, _sitting: Sitting | None, _due: Due) -> Owed | None:
    """It follows from a decision, or from what became of the minutes."""
    return None


def _own(ground: Ground, meeting: Meeting, _sitting: Sitting | None, due: Due) -> Owed | None:
    """Something that the terms want around each meeting, and only a person can say is done."""
    form = ground.form(due.name)
    if f"{due.name}:{meeting.id}" in ground.done or _is_met(ground, meeting, form):
        return None
    if form is not None and form.due.days_after is None and meeting.held_at <= ground.now:
        return None
    return _made(ground, meeting, due, ground.who(due.owner), DUTY_DONE)


def _is_met(ground: Ground, meeting: Meeting, form: DutyForm | None) -> bool:
    """Whether the other duty by which this one is met is done, as it last came due before the meeting."""
    if form is None or form.met_by is None:
        return False
    held = ground.day(meeting.held_at)
    dues = [one.on for one in dated(ground, held) if one.name == form.met_by and one.on < held]
    return not dues or f"{form.met_by}:{dues[-1].isoformat()}" in ground.done


def _made(
    ground: Ground, meeting: Meeting, due: Due, owners: tuple[str, ...], act: str, *, at: datetime | None = None
) -> Owed:
    """A duty around a meeting; `at`: where it is due at a moment and not at the end of the day."""
    more = {} if at is None else {"due": at}
    return ground.of_terms(due, meeting.id, owners, act, subject=meeting.id, **at_meeting(meeting), **more)


_HOW: dict[str, Callable[[Ground, Meeting, Sitting | None, Due], Owed | None]] = {
    "agenda-items": _items,
    "papers": _papers,
    "declarations": _declarations,
    "financial-log": _log,
    "minutes": _minutes,
    "ratification": _elsewhere,
    "minutes-release": _elsewhere,
    "apologies-cover": _apologies,
    "chair-cover": _chair,
}
