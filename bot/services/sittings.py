"""A meeting as those who act upon it find it: how it stands, who runs it, and what everybody is shown of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.bank_holidays import bank_holidays
from bot.rules.findings import Finding, Refusal
from bot.rules.meeting_conduct import sets_agenda
from bot.services.answers import refuse_in
from bot.services.authority import TABLE, Phase, Role, barred, found
from bot.services.spans import lasts
from bot.services.standing import ROLE_NOBODY, ROLE_SECRETARIAT, SECRETARIAT
from storage.facts import DecisionState, ItemState, MandateKind, OfferState, Sitting, SittingState

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from bot.rules.terms import Terms
    from storage.facts import AgendaItem, Body, Decision, Meeting
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A meeting as it is now, locked by whoever writes. `there`: seat -> who is there for it."""

    meeting: Meeting
    body: Body
    terms: Terms
    sitting: Sitting
    holders: Mapping[str, str | None]
    there: Mapping[str, str]
    stored: bool
    """Whether its `sitting` is on record already."""

    def seats_of(self, person: str) -> tuple[str, ...]:
        """The seats that somebody holds, those with a vote first."""
        held = [seat for seat, holder in self.holders.items() if holder == person]
        return tuple(sorted(held, key=lambda seat: (seat not in self.terms.voters, seat)))

    @property
    def presider(self) -> str | None:
        """Who presides."""
        return self.there.get(self.sitting.presiding)


def house_of(tx: Transaction, meeting: str, *, lock: bool = True) -> House | None:
    """The meeting with everything that acts upon it look at; None where there is no such meeting."""
    at = tx.lock_meeting(meeting) if lock else tx.meeting(meeting)
    body = tx.body(at.body) if at else None
    if at is None or body is None:
        return None
    sitting = tx.sitting(meeting)
    return House(
        meeting=at,
        body=body,
        terms=tx.terms(body.terms),
        sitting=sitting or Sitting(team=at.team, meeting=at.id, body=body.id, called_by="", called_at=at.held_at),
        holders=tx.holders(body.id),
        there=tx.present_seats(meeting),
        stored=sitting is not None,
    )


def change(tx: Transaction, house: House, **changes: object) -> House:
    """Keep what is new about how a meeting stands."""
    sitting = replace(house.sitting, **changes)  # type: ignore[arg-type]  # names and values are those of Sitting
    if house.stored:
        tx.update_sitting(house.meeting.id, **changes)
    else:
        tx.add_sitting(sitting)
    return replace(house, sitting=sitting, stored=True)


def roles_at(tx: Transaction, house: House, person: str) -> frozenset[Role]:
    """What somebody is to a meeting. Every seat that may take the chair counts as a chair's or a vice-chair's."""
    held = house.seats_of(person)
    chairs = house.terms.may_preside
    acting = [seat for seat, who in house.there.items() if who == person and seat in house.holders and seat not in held]
    is_so = {
        Role.HOLDER: bool(held),
        Role.CHAIR: bool(chairs[:1]) and chairs[0] in held,
        Role.VICE_CHAIR: any(seat in held for seat in chairs[1:]),
        Role.PRESIDING: bool(person) and house.presider == person,
        Role.ALTERNATE: bool(acting) or bool(named_for(tx, house, person)),
        Role.ATTENDEE: person in tx.attendees(house.body.id).values(),
        Role.AGENDA_SETTER: not set(sets_agenda(house.terms)).isdisjoint(held),
        Role.INVITED: any(one.person == person for one in tx.invitations(house.meeting.id)),
        Role.SECRETARIAT: person in tx.officers(house.body.id, SECRETARIAT),
    }
    return frozenset(role for role, so in is_so.items() if so)


def named_for(tx: Transaction, house: House, person: str) -> tuple[str, ...]:
    """The seats for which somebody was named and has accepted to act at this meeting, by their rank."""
    held = house.meeting.held_at
    lasting = [
        one
        for one in tx.mandates(house.body.id, MandateKind.ALTERNATE)
        if one.person == person and one.state is OfferState.ACCEPTED and lasts(one, held, house.meeting.id)
    ]
    return tuple(one.seat for one in sorted(lasting, key=lambda one: one.rank))


def unfit_at(tx: Transaction, act: str, house: House, person: str) -> Finding | None:
    """Why somebody may not do this now at this meeting, or None."""
    finding = barred(act, roles_at(tx, house, person), house.terms, presiding=house.sitting.presiding)
    when = TABLE[act].when
    return out_of_phase(house, when) if finding is None and isinstance(when, Phase) else finding


def out_of_phase(house: House, phase: Phase) -> Finding | None:
    """Why this is not the time for it, or None."""
    state = house.sitting.state
    held = house.meeting.held_at.isoformat()
    later = phase in (Phase.AFTER, Phase.WHENEVER)
    if state is SittingState.STOOD_DOWN or (state is SittingState.CLOSED and not later):
        return found(house.terms, "meeting-over", "meeting", held_at=held)
    if phase is Phase.AFTER and state is not SittingState.CLOSED:
        return found(house.terms, "minutes-not-due", "meeting")
    if phase is Phase.DURING and state is SittingState.CALLED:
        return found(house.terms, "meeting-not-begun", "meeting", held_at=held)
    if phase is Phase.AHEAD and state is SittingState.SITTING:
        return found(house.terms, "meeting-begun", "meeting")
    return None


def actors_at(tx: Transaction, house: House, person: str) -> tuple[str, ...]:
    """By which names the rules know somebody: seats held or acted in, those of the chairs first; or what else."""
    acted = [seat for seat, who in house.there.items() if who == person and seat in house.holders]
    seats = dict.fromkeys((*house.seats_of(person), *acted))
    named = sorted(seats, key=lambda seat: seat not in house.terms.may_preside)
    if person in tx.officers(house.body.id, SECRETARIAT):
        named.append(ROLE_SECRETARIAT)
    places = [place for place, who in tx.attendees(house.body.id).items() if who == person]
    return tuple(named) or tuple(places[:1]) or (ROLE_NOBODY,)


def first_met(findings: list[Finding]) -> Finding:
    """The finding that lets somebody do it, in whichever of their rights; else the first that does not."""
    return next((finding for finding in findings if finding.met), findings[0])


def refuse_at(tx: Transaction, act: str, finding: Finding, house: House) -> Refusal:
    """Log that an act on a meeting was refused, and tell the person why."""
    return refuse_in(tx, act, finding, body=house.body.id)


def open_at(tx: Transaction, meeting: str) -> tuple[Decision, ...]:
    """Decisions put to this meeting that are still open."""
    found_here = (tx.decision(one.decision) for one in tx.tabled_at(meeting))
    return tuple(one for one in found_here if one is not None and one.state is DecisionState.OPEN)


def days_off(terms: Terms, at: datetime) -> Collection[date]:
    return bank_holidays(terms.holidays, at.year)


def unsettled(items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    """Items of the agenda that are still to be taken."""
    return tuple(item for item in items if item.state is ItemState.ACCEPTED)


def refresh_panel(tx: Transaction, house: House) -> None:
    """The meeting's message in the channel is to be drawn anew."""
    _post(tx, "meeting-panel", house, house.body.channel, house.meeting.id, share=True)


def take_back_notice(tx: Transaction, house: House) -> None:
    """The notice that was given is to be drawn anew, without its buttons."""
    _post(tx, "meeting-notice", house, house.body.channel, house.meeting.id, share=True)
    for person in members(house):
        retell_at(tx, "meeting-notice", house, person)


def announce_at(tx: Transaction, kind: str, house: House, about: str = "", **data: object) -> None:
    """One message in the body's channel about a meeting."""
    _post(tx, kind, house, house.body.channel, about or house.meeting.id, data=data)


def tell_at(tx: Transaction, kind: str, house: House, person: str, about: str = "", **data: object) -> None:
    """One message to one person about a meeting."""
    about = about or house.meeting.id
    _post(tx, kind, house, person, f"{about}:{person}", data=data)


def retell_at(tx: Transaction, kind: str, house: House, person: str, about: str = "", **data: object) -> None:
    """The same, to be drawn anew: what it asked has been answered."""
    about = about or house.meeting.id
    _post(tx, kind, house, person, f"{about}:{person}", data=data, share=True)


def _post(
    tx: Transaction,
    kind: str,
    house: House,
    to: str,
    about: str,
    *,
    data: Mapping[str, object] | None = None,
    share: bool = False,
) -> None:
    said = {"meeting": house.meeting.id, **(data or {})}
    tx.post(kind, body=house.body.id, to=to, key=f"{kind}:{about}", data=said, share=share)


def members(house: House) -> tuple[str, ...]:
    """Everybody who holds a seat, each once."""
    return tuple(dict.fromkeys(person for person in house.holders.values() if person is not None))
