"""Inviting somebody to a meeting for one item of its agenda, and taking it back; they may speak, and do not vote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import unknown
from bot.services.authority import Role, found
from bot.services.items_ahead import too_late
from bot.services.sittings import House, house_of, refresh_panel, refuse_at, retell_at, roles_at, tell_at, unfit_at
from storage.around_facts import InvitationChange, InvitationState
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
    """`access`: they are let into the body's channel while the item is near."""

    act: Act
    item: str
    person: str
    access: bool = False


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    invitation: str
    item: str
    meeting: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    act: Act
    invitation: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
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
    ident = enter_invitation(tx, house, item, command.person, command.act.person, access=command.access)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return Invited(invitation=ident, item=item.id, meeting=house.meeting.id, person=command.person)


def enter_invitation(
    tx: Transaction, house: House, item: AgendaItem, person: str, by: str, *, access: bool | None
) -> str:
    """Keep an invitation and tell whoever is invited; one that was taken back is given again."""
    before = [one for one in tx.invitations_ever(house.meeting.id) if (one.item, one.person) == (item.id, person)]
    about = item.id
    if before:
        ident = before[0].id
        about = f"{item.id}:{_changed(tx, before[0], InvitationState.RENEWED)}"
    else:
        ident = tx.new_id()
        invitation = Invitation(
            team=tx.team,
            id=ident,
            meeting=house.meeting.id,
            item=item.id,
            person=person,
            invited_by=by,
            at=tx.now(),
            access=access,
        )
        tx.add_invitation(invitation)
    data = {"meeting": house.meeting.id, "item": item.id, "person": person, "access": bool(access)}
    tx.log(house.body.id, "slack:meeting:invited", data)
    tell_at(tx, "invited", house, person, about, item=item.id, by=by)
    return ident


def take_back(tx: Transaction, command: TakeBack) -> TakenBack | Refusal:
    """Take an invitation back: whoever was invited is told, and is let out of the channel if they were let in."""
    given = tx.invitation(command.invitation)
    house = house_of(tx, given.meeting) if given else None
    item = tx.item(given.item) if given else None
    if given is None or house is None or item is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "invitation-end", house, command.act.person)
    if finding is None and all(one.id != given.id for one in tx.invitations(house.meeting.id)):
        finding = found(house.terms, "not-invited-now", "invitation", person=given.person)
    if finding is None:
        finding = too_late(house, item)
    if finding is not None:
        return refuse_at(tx, "invitation-end", finding, house)
    change = _changed(tx, given, InvitationState.TAKEN_BACK)
    data = {"meeting": house.meeting.id, "item": item.id, "person": given.person}
    tx.log(house.body.id, "slack:meeting:invitation-taken-back", data)
    retell_at(tx, "invited", house, given.person, item.id, item=item.id, by=given.invited_by)
    tell_at(tx, "invitation-ended", house, given.person, change, item=item.id, by=command.act.person)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return TakenBack(invitation=given.id, item=item.id, meeting=house.meeting.id, person=given.person)


def carry_invitations(tx: Transaction, earlier: AgendaItem, house: House, item: AgendaItem) -> None:
    """An item goes on the agenda of another meeting: whoever was invited for it is invited there, and told."""
    for one in tx.invitations(earlier.meeting):
        if one.item == earlier.id:
            enter_invitation(tx, house, item, one.person, one.invited_by, access=one.access)


def _changed(tx: Transaction, given: Invitation, state: InvitationState) -> str:
    change = InvitationChange(
        team=tx.team,
        id=tx.new_id(),
        meeting=given.meeting,
        invitation=given.id,
        state=state,
        person=tx.act.person,
        at=tx.now(),
    )
    tx.add_invitation_change(change)
    return change.id


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
        return found(house.terms, "invitee-unknown", "invitation", person=person)
    invited = any(one.item == item.id and one.person == person for one in tx.invitations(house.meeting.id))
    if invited or not BELONGING.isdisjoint(roles_at(tx, house, person)):
        return found(house.terms, "needs-no-invitation", "invitation", person=person)
    return too_late(house, item)
