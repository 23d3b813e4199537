"""A member who will not be there: asked for an alternate, views or a proxy; and, of the chair, who takes the chair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.meeting_conduct import sets_agenda
from bot.services.answers import unknown
from bot.services.authority import Phase, found
from bot.services.entry import FieldErrors, check_words, clean_text
from bot.services.items_ahead import too_late
from bot.services.sittings import House, house_of, out_of_phase, refresh_panel, refuse_at, retell_at, tell_at, unfit_at
from bot.services.spans import lasts
from bot.services.standing import SECRETARIAT
from storage.around_facts import ViewShared
from storage.facts import Act, MandateKind, OfferState, PresenceState, SittingState
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.transaction import Transaction

WORDS_LIMIT = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareView:
    """`item`: of the agenda; empty: of all of it."""

    act: Act
    meeting: str
    words: str
    item: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ViewGiven:
    meeting: str
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """What is arranged for a seat whose holder will not be there. `alternates`: named, and have accepted or not yet."""

    seat: str
    alternates: tuple[str, ...]
    accepted: bool
    proxy: bool
    view: bool


def arranged(tx: Transaction, house: House, seat: str) -> Absent:
    """Who stands in for a seat at this meeting, whether a proxy is given, and whether views were shared."""
    held, meeting = house.meeting.held_at, house.meeting.id
    alive = [
        one
        for one in tx.mandates(house.body.id)
        if one.seat == seat and one.state in (OfferState.OFFERED, OfferState.ACCEPTED) and lasts(one, held, meeting)
    ]
    named = [one for one in alive if one.kind is MandateKind.ALTERNATE]
    return Absent(
        seat=seat,
        alternates=tuple(one.person for one in named),
        accepted=any(one.state is OfferState.ACCEPTED for one in named),
        proxy=any(one.kind is MandateKind.PROXY for one in alive),
        view=any(one.seat == seat for one in tx.views_shared(meeting)),
    )


def ask_absent(tx: Transaction, house: House, seat: str, person: str) -> None:
    """Apologies came from a member: ask what else the terms want of them; of the chair, who takes the chair."""
    if house.holders.get(seat) != person or house.sitting.state is not SittingState.CALLED:
        return
    retell_at(tx, "absent-asked", house, person, seat=seat)
    if house.terms.may_preside[:1] != (seat,) or chair_is_covered(tx, house):
        return
    tx.log(house.body.id, "slack:meeting:chair-absent", {"meeting": house.meeting.id, "of_seat": seat})
    for one in _who_else_sees_to_the_chair(tx, house, person):
        retell_at(tx, "chair-absent", house, one, seat=seat)


def welcome_back(tx: Transaction, house: House, seat: str, person: str) -> None:
    """Apologies were taken back: what was asked because of them is drawn anew."""
    if house.holders.get(seat) != person:
        return
    retell_at(tx, "absent-asked", house, person, seat=seat)
    if house.terms.may_preside[:1] == (seat,) and not arranged(tx, house, seat).accepted:
        for one in _who_else_sees_to_the_chair(tx, house, person):
            retell_at(tx, "chair-absent", house, one, seat=seat)


def nothing_to_take_back(tx: Transaction, house: House, person: str) -> Finding | None:
    """Apologies are taken back before the meeting, by whoever sent them; at it one says that one is there."""
    sent = any(one.person == person and one.state is PresenceState.APOLOGIES for one in tx.presences(house.meeting.id))
    why_not = None if sent else found(house.terms, "no-apologies-sent", "meeting")
    return out_of_phase(house, Phase.AHEAD) or why_not


def _who_else_sees_to_the_chair(tx: Transaction, house: House, chair: str) -> tuple[str, ...]:
    """Who besides the chair hears that nobody is named: who may preside, who sets the agenda; else the secretariat."""
    seats = (*house.terms.may_preside, *sets_agenda(house.terms))
    people = dict.fromkeys(one for seat in seats if (one := house.holders.get(seat)) not in {None, chair})
    return tuple(filter(None, people)) or tx.officers(house.body.id, SECRETARIAT)


def chair_is_covered(tx: Transaction, house: House) -> bool:
    """Whether somebody is to take the chair: one who may and has sent no apologies, or who acts in the chair's seat."""
    away = {one.seat for one in tx.presences(house.meeting.id) if one.state is PresenceState.APOLOGIES}
    may = [seat for seat in house.terms.may_preside if house.holders.get(seat) is not None]
    return any(seat not in away or arranged(tx, house, seat).accepted for seat in may)


def share_view(tx: Transaction, command: ShareView) -> ViewGiven | Refusal | FieldErrors:
    """Keep what an absent member wants to be said; whoever presides sees it when the item is taken. It is no vote."""
    house = house_of(tx, command.meeting)
    item = tx.item(command.item) if command.item else None
    if house is None or (command.item and (item is None or item.meeting != house.meeting.id)):
        return unknown("no-such-meeting-here")
    person = command.act.person
    finding: Finding | None = unfit_at(tx, "view-shared", house, person)
    if finding is None and item is not None:
        finding = too_late(house, item)
    if finding is not None:
        return refuse_at(tx, "view-shared", finding, house)
    words = clean_text(command.words, lines=True)
    if (wrong := check_words(words, name="text", limit=WORDS_LIMIT)) is not None:
        return FieldErrors(errors={"words": wrong})
    seat = house.seats_of(person)[0]
    view = ViewShared(
        team=tx.team,
        id=tx.new_id(),
        meeting=house.meeting.id,
        item=command.item,
        seat=seat,
        person=person,
        words=words,
        at=tx.now(),
    )
    tx.add_view(view)
    data = {"meeting": house.meeting.id, "item": command.item, "of_seat": seat, "words": tx.text(words)}
    tx.log(house.body.id, "slack:meeting:view-shared", data)
    chair = house.presider or house.holders.get(next(iter(house.terms.may_preside), ""))
    if chair is not None and chair != person:
        tell_at(tx, "view-given", house, chair, view.id, view=view.id)
    if any(one.seat == seat and one.state is PresenceState.APOLOGIES for one in tx.presences(house.meeting.id)):
        retell_at(tx, "absent-asked", house, person, seat=seat)
    if house.sitting.state is SittingState.SITTING:
        refresh_panel(tx, house)
    return ViewGiven(meeting=house.meeting.id, seat=seat)
