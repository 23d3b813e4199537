"""A body at a moment: what all its duties are worked out from, and who the people behind an owner are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.basics import Actor, Office
from bot.rules.duties import ladder_of
from bot.rules.local_times import day_of, ends
from bot.services.belonging import members, those_presiding
from bot.services.owed_duty import Owed
from bot.services.sittings import House
from bot.services.standing import SECRETARIAT
from storage.facts import Sitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.rules.duties import Due
    from bot.rules.duty_slots import DutyForm
    from bot.rules.terms import Terms
    from storage.facts import Body, Meeting
    from storage.transaction import Transaction

MEMBERS = "members"
DUTY_DONE = "duty-done"
"""The act of duties of which only a person can say that they are done."""
LOOKED_BACK = timedelta(days=1200)
"""What was said to be done is looked through so far back: past the longest round of three years."""
_OFFICES = {
    Actor.CHAIR: Office.CHAIR,
    Actor.VICE_CHAIR: Office.VICE_CHAIR,
    Actor.ALTERNATE_CHAIR: Office.ALTERNATE_CHAIR,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A body at a moment, with what its duties follow from; read once, whatever there are of them."""

    tx: Transaction
    body: Body
    terms: Terms
    now: datetime
    until: datetime
    holders: Mapping[str, str | None]
    meetings: tuple[Meeting, ...]
    """All but those stood down, the earliest first."""
    sittings: Mapping[str, Sitting]
    done: frozenset[str]
    """The keys of duties of which somebody said that they are done."""
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        """The zone of the terms."""
        object.__setattr__(self, "zone", ZoneInfo(self.terms.time_zone))

    @property
    def today(self) -> date:
        return day_of(self.now, self.zone)

    @property
    def last(self) -> date:
        """The last local day that is asked about."""
        return day_of(self.until, self.zone)

    @property
    def ahead(self) -> tuple[Meeting, ...]:
        """Meetings that are still to come."""
        return tuple(one for one in self.meetings if one.held_at > self.now)

    def day(self, at: datetime) -> date:
        """The local day of a moment."""
        return day_of(at, self.zone)

    def last_day(self, due: datetime) -> date:
        """The local day on which something falls that is due by a moment; midnight ends the day before it."""
        return day_of(due - timedelta(microseconds=1), self.zone)

    def end(self, on: date) -> datetime:
        """The moment at which a local day is over."""
        return _end(on, self.zone)

    def within(self, arose: datetime) -> date:
        """The day on which something is due that arose at a moment, and for which nothing names a day."""
        return self.day(arose) + timedelta(days=self.terms.ladder.within)

    def form(self, name: str) -> DutyForm | None:
        """The duty of this name, as the terms have it."""
        return next((duty for duty in self.terms.duties if duty.name == name), None)

    @property
    def presiding(self) -> tuple[str, ...]:
        """Who answers for what nobody else owes."""
        return those_presiding(self.tx, self.body)

    @property
    def secretariat(self) -> tuple[str, ...]:
        """The secretariat; where there is none, whoever presides."""
        return self.tx.officers(self.body.id, SECRETARIAT) or self.presiding

    @property
    def members(self) -> tuple[str, ...]:
        """Everybody in a seat, each once."""
        return tuple(members(self.tx, self.body))

    def in_seats(self, seats: Iterable[str]) -> tuple[str, ...]:
        """Who holds these seats, each once; where nobody does, whoever presides."""
        found = dict.fromkeys(who for seat in seats if (who := self.holders.get(seat)) is not None)
        return tuple(found) or self.presiding

    def who(self, owner: str) -> tuple[str, ...]:
        """The people behind the owner whom the terms name: an office, a seat, an organisation, the body above.

        What the members owe as a body, whoever presides answers for.
        """
        if owner == Actor.SECRETARIAT:
            return self.secretariat
        if owner in _OFFICES:
            return self.in_seats(self.terms.offices.get(_OFFICES[Actor(owner)], self.terms.may_preside))
        if owner in self.terms.seat_by_id:
            return self.in_seats((owner,))
        if owner in self.terms.attendee_ids:
            person = self.tx.attendees(self.body.id).get(owner)
            return self.presiding if person is None else (person,)
        if owner in self.terms.organisations:
            return self.in_seats(self._speaks_for(owner))
        if owner == self.terms.parent and (above := self.tx.body_by_key(owner)) is not None:
            return self.tx.officers(above.id, SECRETARIAT) or those_presiding(self.tx, above) or self.secretariat
        if owner == MEMBERS:
            return self.presiding
        return self.tx.officers(self.body.id, owner) or self.secretariat

    def _speaks_for(self, organisation: str) -> tuple[str, ...]:
        """The seats of an organisation that vote; all of them where none does."""
        seats = [seat for seat in self.terms.seats if organisation in seat.organisations]
        return tuple(seat.id for seat in seats if seat.votes) or tuple(seat.id for seat in seats)

    def owed(self, name: str, /, about: str, on: date, owners: tuple[str, ...], act: str, **more: object) -> Owed:
        """A duty that is due at the end of a local day. `more`: any other field of `Owed`."""
        given: dict[str, object] = {
            "key": f"{name}:{about}",
            "name": name,
            "body": self.body.id,
            "subject": "",
            "title": "",
            "due": self.end(on),
            "on": on,
            "clause": "",
            "owners": owners or self.presiding or self.secretariat,
            "act": act,
            "ladder": ladder_of(self.terms, name),
            "zone": self.terms.time_zone,
            "words": self.terms.words,
        }
        return Owed(**{**given, **more})  # type: ignore[arg-type]  # the names are those of Owed

    def about(
        self, meeting: Meeting, name: str, /, on: date, owners: tuple[str, ...], act: str, **more: object
    ) -> Owed:  # fmt: skip
        """A duty around a meeting that the terms have no slot for."""
        return self.owed(name, meeting.id, on, owners, act, **{**at_meeting(meeting), "subject": meeting.id, **more})

    def house(self, meeting: Meeting) -> House:
        """A meeting as those who act upon it find it."""
        sitting = self.sittings.get(meeting.id)
        unknown = Sitting(
            team=meeting.team, meeting=meeting.id, body=self.body.id, called_by="", called_at=meeting.held_at
        )
        return House(
            meeting=meeting,
            body=self.body,
            terms=self.terms,
            sitting=sitting or unknown,
            holders=self.holders,
            there=self.tx.present_seats(meeting.id),
            stored=sitting is not None,
        )

    def of_terms(self, due: Due, /, about: str, owners: tuple[str, ...], act: str, **more: object) -> Owed:
        """A duty that the terms name, on the day that follows from them."""
        form = self.form(due.name)
        called = {"name": form.called, "title": form.title} if form is not None and form.title else {}
        said = {"clause": due.clause, **called}
        return self.owed(due.name, about, due.on, owners, act, **{**said, **more})


@lru_cache(maxsize=2048)
def _end(on: date, zone: ZoneInfo) -> datetime:
    return ends(on, zone)


def at_meeting(meeting: Meeting) -> dict[str, object]:
    """The fields of a duty that say which meeting it is about."""
    return {"meeting": meeting.id, "held_at": meeting.held_at}


def ground_of(tx: Transaction, body: Body, now: datetime, until: datetime) -> Ground:
    """The body as its duties are worked out from."""
    since = (now.astimezone(UTC) - LOOKED_BACK).date()
    return Ground(
        tx=tx,
        body=body,
        terms=tx.terms(body.terms),
        now=now,
        until=until,
        holders=tx.holders(body.id),
        meetings=tx.meetings(body.id),
        sittings={one.meeting: one for one in tx.sittings(body.id)},
        done=frozenset(one.key for one in tx.duties_done(body.id, since)),
    )
