"""A member who comes back to a meeting takes the seat over from the alternate: between items, by the chair's leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.authority import Role, barred, found
from bot.services.mandate_posting import tell_mandate
from bot.services.mandates import seat_in
from bot.services.sittings import house_of, refresh_panel
from storage.facts import Act, DecisionState, Mandate, MandateKind, OfferState, Presence, PresenceState
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToReturn:
    """`mandate`: that of the alternate who is in the member's seat at the meeting that is being held."""

    act: Act
    mandate: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnAsked:
    """`asked`: who presides, and is to give leave."""

    mandate: str
    body: str
    seat: str
    asked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReturn:
    act: Act
    mandate: str
    agree: bool


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnAnswered:
    mandate: str
    body: str
    seat: str
    agreed: bool


def ask_to_return(tx: Transaction, command: AskToReturn) -> ReturnAsked | Refusal:
    """Ask whoever presides for leave to take one's seat again; the alternate acts until it is given."""
    both = _at_the_meeting(tx, command.mandate)
    if both is None:
        return unknown("no-such-offer")
    mandate, body, meeting = both
    terms = tx.terms(body.terms)
    seat = seat_in(tx, body, terms, command.act.person, mandate.seat)
    finding = seat if isinstance(seat, Finding) else _nothing_to_ask(tx, terms, mandate, meeting)
    if finding is not None:
        return refuse_in(tx, "return", finding, body=body.id)
    now = tx.now()
    tx.update_mandate(mandate.id, return_asked_at=now)
    data = {"mandate": mandate.id, "of_seat": mandate.seat, "meeting": meeting}
    asked = presiding_at(tx, body, terms, meeting, but=command.act.person)
    tx.log(body.id, "slack:return:asked", {**data, "asked": asked})
    if asked:
        tell_mandate(tx, "return-asked", body, mandate, asked, anew=True, back=command.act.person, answer="")
    tell_mandate(tx, "return-noted", body, mandate, command.act.person, anew=True, back=command.act.person)
    return ReturnAsked(mandate=mandate.id, body=body.id, seat=mandate.seat, asked=asked)


def answer_return(tx: Transaction, command: AnswerReturn) -> ReturnAnswered | Refusal:
    """Give leave, or not now. With leave the member sits again, and the alternate has left; what was voted stands."""
    both = _at_the_meeting(tx, command.mandate)
    if both is None:
        return unknown("no-such-offer")
    mandate, body, meeting = both
    terms, back = tx.terms(body.terms), tx.holders(body.id).get(mandate.seat) or mandate.given_by
    asked = presiding_at(tx, body, terms, meeting, but=back)
    roles = frozenset({Role.PRESIDING} if asked == command.act.person else ())
    finding = barred("return-answer", roles, terms) or _out_of_place(tx, terms, mandate, meeting, agree=command.agree)
    if finding is not None:
        return refuse_in(tx, "return-answer", finding, body=body.id)
    now = tx.now()
    agreed_by = command.act.person if command.agree else None
    tx.update_mandate(mandate.id, return_asked_at=None, return_agreed_by=agreed_by)
    if command.agree:
        tx.add_presence(
            Presence(
                team=body.team,
                id=tx.new_id(),
                meeting=meeting,
                seat=mandate.seat,
                person=back,
                state=PresenceState.PRESENT,
                recorded_by=command.act.person,
                at=now,
            )
        )
        if (house := house_of(tx, meeting)) is not None:
            refresh_panel(tx, house)
    data = {"mandate": mandate.id, "of_seat": mandate.seat, "meeting": meeting, "agreed": command.agree}
    tx.log(body.id, "slack:return:answered", data)
    answer = "yes" if command.agree else "no"
    for person in dict.fromkeys((back, *([mandate.person] if command.agree else []))):
        tell_mandate(tx, "return-answered", body, mandate, person, anew=True, back=back, answer=answer)
    tell_mandate(tx, "return-asked", body, mandate, command.act.person, anew=True, back=back, answer=answer)
    return ReturnAnswered(mandate=mandate.id, body=body.id, seat=mandate.seat, agreed=command.agree)


def presiding_at(tx: Transaction, body: Body, terms: Terms, meeting: str, *, but: str) -> str:
    """Who presides over a meeting (not `but`, whose own matter it is); "" where nobody is left."""
    sitting, holders = tx.sitting(meeting), tx.holders(body.id)
    there = tx.present_seats(meeting)
    seats = [sitting.presiding] if sitting is not None and sitting.presiding else []
    candidates = [*(there.get(seat, holders.get(seat)) for seat in (*seats, *terms.may_preside))]
    candidates += list(tx.officers(body.id, "secretariat"))
    return next((person for person in candidates if person is not None and person != but), "")


def _at_the_meeting(tx: Transaction, ident: str) -> tuple[Mandate, Body, str] | None:
    """An alternate's mandate, its body, and the meeting that is being held ("" for none), locked."""
    mandate = tx.mandate(ident)
    if mandate is None or mandate.kind is not MandateKind.ALTERNATE:
        return None
    meeting = tx.sitting_now(mandate.body) or ""
    if meeting:
        tx.lock_meeting(meeting)
    tx.lock_mandates(mandate.body)
    mandate, body = tx.mandate(ident) or mandate, tx.body(mandate.body)
    return (mandate, body, meeting) if body else None


def _nothing_to_ask(tx: Transaction, terms: Terms, mandate: Mandate, meeting: str) -> Finding | None:
    if mandate.state is not OfferState.ACCEPTED:
        return found(terms, "offer-ended", "alternates", state=mandate.state.value)
    if not meeting:
        return found(terms, "no-meeting-now", "alternates")
    if tx.present_seats(meeting).get(mandate.seat) != mandate.person:
        return found(terms, "nobody-in-your-seat", "alternates", seat=mandate.seat)
    return None


def _out_of_place(tx: Transaction, terms: Terms, mandate: Mandate, meeting: str, *, agree: bool) -> Finding | None:
    """Why leave cannot be given now: nothing was asked, or a decision under an item is being voted on."""
    if mandate.return_asked_at is None:
        return found(terms, "already-answered", "alternates", state=mandate.state.value)
    if (nothing := _nothing_to_ask(tx, terms, mandate, meeting)) is not None or not agree:
        return nothing
    put = (tx.decision(tabled.decision) for tabled in tx.tabled_at(meeting))
    voting = next((d for d in put if d is not None and d.state is DecisionState.OPEN), None)
    return found(terms, "item-still-open", "alternates", ref=voting.ref) if voting else None
