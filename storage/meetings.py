"""Meetings: how each stands, its agenda, who agreed and who was there, what was put to it, actions, corrections."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from storage import tables as t
from storage.facts import ActionPoint, AgendaItem, Agreement, Correction, Invitation, Meeting, Presence, Sitting, Tabled
from storage.link import Prepared
from storage.meeting_facts import PresenceState
from storage.outcomes import MEETINGS, Following
from storage.shelf import Shelf

SITTINGS = Shelf(Sitting, t.Sittings, by="meeting")
ITEMS = Shelf(AgendaItem, t.AgendaItems)
AGREEMENTS, PRESENCES = Shelf(Agreement, t.Agreements), Shelf(Presence, t.Presences)
INVITATIONS = Shelf(Invitation, t.Invitations)
TABLED = Shelf(Tabled, t.TabledDecisions, by="decision")
ACTIONS, CORRECTIONS = Shelf(ActionPoint, t.ActionPoints), Shelf(Correction, t.Corrections)


def of_meeting(shelf: Shelf[Any], *order: str) -> Prepared:
    """A query for what belongs to one meeting (bind `meeting`), in an order."""
    columns = shelf.table.c
    chosen = shelf.select().where(columns.meeting == bindparam("meeting"))
    return Prepared(chosen.order_by(*(columns[name] for name in order)))


_ITEMS = of_meeting(ITEMS, "place", "id")
_AGREEMENTS, _PRESENCES = of_meeting(AGREEMENTS, "number"), of_meeting(PRESENCES, "number")
_INVITATIONS = of_meeting(INVITATIONS, "number")
_TABLED, _CORRECTIONS = of_meeting(TABLED, "decision"), of_meeting(CORRECTIONS, "number")
_a = ACTIONS.table.c
_ACTIONS = Prepared(ACTIONS.select().where(_a.body == bindparam("body")).order_by(_a.due, _a.entered_at, _a.id))
_OWNED = Prepared(ACTIONS.select().where(_a.owner == bindparam("owner")).order_by(_a.due, _a.entered_at, _a.id))
_s = SITTINGS.table.c
_IN_STATE = Prepared(
    select(_s.meeting).where(_s.team == bindparam("team"), _s.body == bindparam("body"), _s.state == bindparam("state"))
)
_LOCK = Prepared(MEETINGS.select().where(MEETINGS.table.c.id == bindparam("by")).with_for_update())


class Gathering(Following):
    """The part of a transaction that knows what happens before, at and after a meeting."""

    def meetings(self, body: str, after: datetime | None = None) -> tuple[Meeting, ...]:
        """The body's meetings, or those held after a moment; the earliest first, without those stood down."""
        found = super().meetings(body, after)
        if not found:
            return found
        rows = self._link.rows(_IN_STATE, team=self.team, body=body, state="stood-down")
        gone = {meeting for (meeting,) in rows}
        return tuple(meeting for meeting in found if meeting.id not in gone) if gone else found

    def lock_meeting(self, meeting: str) -> Meeting | None:
        """As it is, while nobody else acts upon it: lock it before the decisions that are put to it."""
        if not (self._writing and self._link.locks_rows):
            return self.meeting(meeting)
        return self._one(MEETINGS, _LOCK, by=meeting)

    def sitting(self, meeting: str) -> Sitting | None:
        """How a meeting stands; None where it was entered and nobody has done anything about it yet."""
        return self._find(SITTINGS, meeting)

    def sitting_now(self, body: str) -> str | None:
        """The meeting of a body that is being held."""
        rows = self._link.rows(_IN_STATE, team=self.team, body=body, state="sitting")
        return str(rows[0][0]) if rows else None

    def add_sitting(self, sitting: Sitting) -> None:
        self._add(SITTINGS, sitting)

    def update_sitting(self, meeting: str, **changes: Any) -> None:
        SITTINGS.update(self._link, self.team, meeting, changes)

    def add_item(self, item: AgendaItem) -> None:
        self._add(ITEMS, item)

    def item(self, item: str) -> AgendaItem | None:
        return self._find(ITEMS, item)

    def items(self, meeting: str) -> tuple[AgendaItem, ...]:
        """The agenda, in its order."""
        return self._all(ITEMS, _ITEMS, meeting=meeting)

    def update_item(self, item: str, **changes: Any) -> None:
        ITEMS.update(self._link, self.team, item, changes)

    def add_agreement(self, agreement: Agreement) -> None:
        self._add(AGREEMENTS, agreement)

    def agreements(self, meeting: str) -> tuple[Agreement, ...]:
        return self._all(AGREEMENTS, _AGREEMENTS, meeting=meeting)

    def add_presence(self, presence: Presence) -> None:
        self._add(PRESENCES, presence)

    def presences(self, meeting: str, until: datetime | None = None) -> tuple[Presence, ...]:
        """How it is with each seat (or person without one): the latest of each, of those noted by a moment."""
        latest: dict[str, Presence] = {}
        for one in self._all(PRESENCES, _PRESENCES, meeting=meeting):
            if until is None or one.at <= until:
                latest[one.seat or one.person] = one
        return tuple(latest.values())

    def present_seats(self, meeting: str, until: datetime | None = None) -> dict[str, str]:
        """Seats and places in which somebody is there, and who: the holder or an alternate."""
        there = (PresenceState.PRESENT, PresenceState.ACTING)
        return {one.seat: one.person for one in self.presences(meeting, until) if one.state in there}

    def add_invitation(self, invitation: Invitation) -> None:
        self._add(INVITATIONS, invitation)

    def invitations(self, meeting: str) -> tuple[Invitation, ...]:
        """Who was invited for which item, in the order in which they were."""
        return self._all(INVITATIONS, _INVITATIONS, meeting=meeting)

    def add_tabled(self, tabled: Tabled) -> None:
        self._add(TABLED, tabled)

    def tabled(self, decision: str) -> Tabled | None:
        """To which meeting a decision was put; None where it was not taken at one."""
        return self._find(TABLED, decision)

    def tabled_at(self, meeting: str) -> tuple[Tabled, ...]:
        return self._all(TABLED, _TABLED, meeting=meeting)

    def add_action(self, action: ActionPoint) -> None:
        self._add(ACTIONS, action)

    def action(self, action: str) -> ActionPoint | None:
        return self._find(ACTIONS, action)

    def actions(self, body: str) -> tuple[ActionPoint, ...]:
        """By the day on which each is due; those without one first."""
        return self._all(ACTIONS, _ACTIONS, body=body)

    def actions_of(self, owner: str) -> tuple[ActionPoint, ...]:
        return self._all(ACTIONS, _OWNED, owner=owner)

    def finish_action(self, action: str, at: datetime | None) -> None:
        ACTIONS.update(self._link, self.team, action, {"done_at": at})

    def add_correction(self, correction: Correction) -> None:
        self._add(CORRECTIONS, correction)

    def corrections(self, meeting: str) -> tuple[Correction, ...]:
        return self._all(CORRECTIONS, _CORRECTIONS, meeting=meeting)
