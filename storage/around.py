"""Around a meeting: its moved days, its guests and the channel, who declared nothing, views, copies of its minutes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam

from storage import tables as t
from storage.around_facts import (
    InvitationChange,
    InvitationState,
    MinutesCopy,
    Moving,
    NothingDeclared,
    Pass,
    ViewShared,
)
from storage.link import Prepared
from storage.meeting_facts import Invitation
from storage.meetings import INVITATIONS, Gathering, of_meeting
from storage.outcomes import MEETINGS
from storage.shelf import Shelf

MOVINGS, CHANGES = Shelf(Moving, t.Movings), Shelf(InvitationChange, t.InvitationChanges)
PASSES, NIL_RETURNS = Shelf(Pass, t.Passes), Shelf(NothingDeclared, t.NilReturns)
VIEWS, COPIES = Shelf(ViewShared, t.ViewsShared), Shelf(MinutesCopy, t.MinutesCopies)
_MOVINGS, _CHANGES = of_meeting(MOVINGS, "number"), of_meeting(CHANGES, "number")
_NIL_RETURNS, _VIEWS = of_meeting(NIL_RETURNS, "number"), of_meeting(VIEWS, "number")
_COPIES = of_meeting(COPIES, "number")
_p = PASSES.table.c
_WANTED = Prepared(PASSES.select().where(_p.body == bindparam("body"), _p.wanted.is_(True)).order_by(_p.id))
_OF_GUEST = Prepared(
    PASSES.select().where(_p.meeting == bindparam("meeting"), _p.person == bindparam("person")).order_by(_p.id)
)


class AroundMeetings(Gathering):
    """The part of a transaction that knows what goes on around a meeting besides its agenda."""

    def move_meeting(self, meeting: str, held: datetime) -> None:
        MEETINGS.update(self._link, self.team, meeting, {"held_at": held})

    def add_moving(self, moving: Moving) -> None:
        self._add(MOVINGS, moving)

    def movings(self, meeting: str) -> tuple[Moving, ...]:
        """From which day to which a meeting was moved, the first time first."""
        return self._all(MOVINGS, _MOVINGS, meeting=meeting)

    def invitations(self, meeting: str) -> tuple[Invitation, ...]:
        """Who is invited for which item, in the order in which they were; none that was taken back."""
        given = super().invitations(meeting)
        if not given:
            return given
        now = {one.invitation: one.state for one in self._all(CHANGES, _CHANGES, meeting=meeting)}
        return tuple(one for one in given if now.get(one.id) is not InvitationState.TAKEN_BACK)

    def invitation(self, invitation: str) -> Invitation | None:
        return self._find(INVITATIONS, invitation)

    def invitations_ever(self, meeting: str) -> tuple[Invitation, ...]:
        """The same with those that were taken back."""
        return super().invitations(meeting)

    def add_invitation_change(self, change: InvitationChange) -> None:
        self._add(CHANGES, change)

    def add_pass(self, one: Pass) -> None:
        self._add(PASSES, one)

    def pass_(self, ident: str) -> Pass | None:
        return self._find(PASSES, ident)

    def pass_of(self, meeting: str, person: str) -> Pass | None:
        """A guest's way into the channel for one meeting."""
        return self._one(PASSES, _OF_GUEST, meeting=meeting, person=person)

    def passes_wanted(self, body: str) -> tuple[Pass, ...]:
        """The guests of a body who are, or are to be, in its channel."""
        return self._all(PASSES, _WANTED, body=body)

    def update_pass(self, ident: str, **changes: Any) -> None:
        PASSES.update(self._link, self.team, ident, changes)

    def add_nothing_declared(self, fact: NothingDeclared) -> None:
        self._add(NIL_RETURNS, fact)

    def nothing_declared(self, meeting: str) -> tuple[NothingDeclared, ...]:
        """Which seats have nothing to declare for a meeting."""
        return self._all(NIL_RETURNS, _NIL_RETURNS, meeting=meeting)

    def add_view(self, view: ViewShared) -> None:
        self._add(VIEWS, view)

    def views_shared(self, meeting: str) -> tuple[ViewShared, ...]:
        """What members who will not be there want to be said, as it came."""
        return self._all(VIEWS, _VIEWS, meeting=meeting)

    def add_copy(self, copy: MinutesCopy) -> None:
        self._add(COPIES, copy)

    def copies(self, meeting: str) -> tuple[MinutesCopy, ...]:
        """To whom the minutes were copied, and when."""
        return self._all(COPIES, _COPIES, meeting=meeting)
