"""Inviting somebody to a meeting for one item of its agenda; they may speak to it, and do not vote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import unknown
from bot.services.authority import Role, found
from bot.services.items_ahead import too_late
from bot.services.sittings import House, house_of, refresh_panel, refuse_at, retell_at, roles_at, tell_at, unfit_at
from storage.facts import Act, Invitation, PersonKind, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.services.meeting_briefs import MeetingQuery
    from storage.facts import AgendaItem
    from storage.transaction import Transaction

BELONGING = frozenset({Role.HOLDER, Role.ALTERNATE, Role.ATTENDEE, Role.SECRETARIAT})
"""Who is at the meeting anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    act: Act
    item: str
    person: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    invitation: str
    item: str
    meeting: str
    person: str


def invite(tx: Transaction, command: Invite) -> Invited | Refusal:
    """Invite somebody for an agenda item that is still to be taken; they are told when it is, and on what."""
    item = tx.item(command.item)
    house = house_of(tx, item.meeting) if item else None
    item = tx.item(command.item)
    if item is None or house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "invitation", house, command.act.person) or _cannot(tx, house, item, command.person)
    if finding is not None:
        return refuse_at(tx, "invitation", finding, house)
    invitation = Invitation(
        team=tx.team,
        id=tx.new_id(),
        meeting=house.meeting.id,
        item=item.id,
        person=command.person,
        invited_by=command.act.person,
        at=tx.now(),
    )
    tx.add_invitation(invitation)
    data = {"meeting": house.meeting.id, "item": item.id, "person": command.person}
    tx.log(house.body.id, "slack:meeting:invited", data)
    tell_at(tx, "invited", house, command.person, item.id, item=item.id, by=command.act.person)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return Invited(invitation=invitation.id, item=item.id, meeting=house.meeting.id, person=command.person)


def why_not_invite(tx: Transaction, query: MeetingQuery) -> Finding | None:
    """Why whoever asks cannot invite anybody to this meeting now, or None."""
    house = house_of(tx, query.meeting, lock=False)
    if house is None:
        return unknown("no-such-meeting-here").finding
    return unfit_at(tx, "invitation", house, query.act.person)


def retell_invited(tx: Transaction, house: House, item: str) -> None:
    """What those invited for an item were told is to be drawn anew: it is not on the agenda any more."""
    for one in tx.invitations(house.meeting.id):
        if one.item == item:
            retell_at(tx, "invited", house, one.person, item, item=item, by=one.invited_by)


def _cannot(tx: Transaction, house: House, item: AgendaItem, person: str) -> Finding | None:
    """Why this person cannot be invited for this item, or None."""
    known = tx.person(person)
    if known is None or known.kind in (PersonKind.BOT, PersonKind.DEACTIVATED):
        return found(house.terms, "invitee-unknown", "attendance", person=person)
    invited = any(one.item == item.id and one.person == person for one in tx.invitations(house.meeting.id))
    if invited or not BELONGING.isdisjoint(roles_at(tx, house, person)):
        return found(house.terms, "needs-no-invitation", "attendance", person=person)
    return too_late(house, item)
