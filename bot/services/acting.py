"""Who acts for whom in a body, for how long, and what one has given or been given oneself; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.services.briefs import Waits
from bot.services.mandates import seat_in
from bot.services.spans import MeetingLine, meetings_ahead
from storage.facts import Act, MandateKind, OfferState

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Body, Mandate
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ActingQuery:
    """Of the body `body`, of that with the `key`, of the one that meets in `channel`, or of the first of one's own."""

    act: Act
    channel: str = ""
    body: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateLine:
    """One mandate that lasts. `held_at`: when its meeting is; `returning`: the member may ask to sit again now."""

    mandate: Mandate
    held_at: datetime | None
    returning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """A member who could carry a proxy."""

    person: str
    name: str
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActingBrief:
    """`named`: accepted alternates of all seats; `given` and `held`: those of whoever asks, answered or not."""

    body: Body
    terms: Terms
    sitting: tuple[tuple[str, str | None], ...]
    """(seat, person) in the order of the terms."""
    named: tuple[MandateLine, ...]
    given: tuple[MandateLine, ...]
    held: tuple[MandateLine, ...]
    seats: tuple[str, ...]
    """In which whoever asks sits."""
    carriers: tuple[Carrier, ...]
    meetings: tuple[MeetingLine, ...]
    barred: Finding | None = None
    """Why whoever asks has no seat to name anybody for, or to give a proxy of."""


def acting_in(tx: Transaction, query: ActingQuery) -> ActingBrief | None:
    """Who acts for whom, as whoever asks may see it: proxies only to those whom they concern. None: no such body."""
    body = _asked(tx, query)
    if body is None:
        return None
    terms, person, now = tx.terms(body.terms), query.act.person, tx.now()
    holders = tx.holders(body.id)
    sitting = tuple((seat.id, holders.get(seat.id)) for seat in terms.seats)
    mandates = [mandate for mandate in tx.mandates(body.id) if mandate.ends_at is None or now < mandate.ends_at]
    mine = {seat for seat, holder in sitting if holder == person}
    given = [m for m in mandates if person == m.given_by or m.seat in mine]
    return ActingBrief(
        body=body,
        terms=terms,
        sitting=sitting,
        named=tuple(
            _line(tx, m) for m in mandates if m.kind is MandateKind.ALTERNATE and m.state is OfferState.ACCEPTED
        ),
        given=tuple(_line(tx, m, back=m.seat in mine) for m in given),
        held=tuple(_line(tx, m) for m in mandates if m.person == person),
        seats=tuple(seat for seat, holder in sitting if holder == person),
        carriers=_carriers(tx, terms, sitting, person),
        meetings=meetings_ahead(tx, body, terms, now),
        barred=_barred(tx, body, terms, person),
    )


def _barred(tx: Transaction, body: Body, terms: Terms, person: str) -> Finding | None:
    seat = seat_in(tx, body, terms, person)
    return seat if isinstance(seat, Finding) else None


def mandate_waits(tx: Transaction, person: str) -> tuple[Waits, ...]:
    """The requests to act, or to carry a proxy, that somebody has not answered."""
    found = []
    for mandate in tx.mandates_of(person):
        body = tx.body(mandate.body)
        if body is None or mandate.person != person or mandate.state is not OfferState.OFFERED:
            continue
        title = tx.terms(body.terms).seat_by_id[mandate.seat].title
        found.append(
            Waits(
                act="answer-mandate" if mandate.kind is MandateKind.ALTERNATE else "answer-mandate-proxy",
                decision="",
                ref=body.key,
                title=f"{body.name}, {title}",
                body=body,
                closes_at=None,
                id=mandate.id,
            )
        )
    return tuple(found)


def _asked(tx: Transaction, query: ActingQuery) -> Body | None:
    if query.body:
        return tx.body(query.body)
    if query.key and (named := tx.body_by_key(query.key)) is not None:
        return named
    here = tx.body_in_channel(query.channel) if query.channel else None
    person = query.act.person
    own = {body for body, _ in tx.seats_of(person)} | {mandate.body for mandate in tx.mandates_of(person)}
    return here or next((body for body in tx.bodies() if body.id in own), None)


def _line(tx: Transaction, mandate: Mandate, *, back: bool = False) -> MandateLine:
    held = tx.meeting(mandate.meeting) if mandate.meeting else None
    meeting = tx.sitting_now(mandate.body) if back and mandate.kind is MandateKind.ALTERNATE else None
    there = tx.present_seats(meeting) if meeting else {}
    return MandateLine(
        mandate=mandate,
        held_at=held.held_at if held else None,
        returning=there.get(mandate.seat) == mandate.person,
    )


def _carriers(
    tx: Transaction, terms: Terms, sitting: tuple[tuple[str, str | None], ...], person: str
) -> tuple[Carrier, ...]:
    """Every other member in a voting seat, once, by the name that Slack knows."""
    voting = [(seat, holder) for seat, holder in sitting if holder not in {None, person} and terms.seat(seat).votes]
    known = tx.people([holder for _, holder in voting if holder is not None])
    found: dict[str, Carrier] = {}
    for seat, holder in voting:
        if holder is not None and holder not in found:
            name = known[holder].name if holder in known else holder
            found[holder] = Carrier(person=holder, name=name, seat=terms.seat(seat).title)
    return tuple(found.values())
