"""Minutes that go further than the members: copied to those whom the terms name, by a day; and released to all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.duties import from_meeting
from bot.rules.findings import Finding, Refusal
from bot.services.answers import unknown
from bot.services.authority import found
from bot.services.entry import FieldErrors
from bot.services.sittings import House, announce_at, change, days_off, house_of, refuse_at, retell_at, unfit_at
from bot.services.standing import SECRETARIAT
from storage.around_facts import CopyWay, MinutesCopy
from storage.facts import Act, MinutesState
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.rules.duty_slots import DutyForm
    from storage.transaction import Transaction

DUTY, MEMBERS = "minutes", "members"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMinutes:
    """`recipients`: as the form offers them (`Recipient.key`); `way`: by which they went."""

    act: Act
    meeting: str
    recipients: tuple[str, ...] = ()
    way: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesCopied:
    """`left`: how many still have no copy."""

    meeting: str
    copied: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseMinutes:
    act: Act
    meeting: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesReleased:
    meeting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody to whom minutes are copied. `person`: of the workspace; else `name` and `email` of a contact outside."""

    key: str
    person: str
    name: str
    email: str
    copied_at: datetime | None
    way: CopyWay | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """`due`: the local day at whose end the copies are due; `late`: it is over, and somebody has none."""

    office: str
    clause: str
    recipients: tuple[Recipient, ...]
    due: date
    late: bool

    @property
    def missing(self) -> tuple[Recipient, ...]:
        """Those who have no copy yet."""
        return tuple(one for one in self.recipients if one.copied_at is None)


def copying_of(tx: Transaction, house: House) -> Copying | None:
    """Whom the terms want the minutes of this meeting copied to, and how that stands; None where they name nobody."""
    duty = _duty(house)
    if duty is None:
        return None
    zone = ZoneInfo(house.terms.time_zone)
    held = house.meeting.held_at.astimezone(zone).date()
    off = days_off(house.terms, house.meeting.held_at)
    due = next(one.on for one in from_meeting(house.terms, held, off) if one.name == duty.name)
    recipients = _recipients(tx, house, duty.to)
    waiting = not recipients or any(one.copied_at is None for one in recipients)
    late = waiting and tx.now().astimezone(zone).date() > due
    return Copying(office=duty.to, clause=duty.clause, recipients=recipients, due=due, late=late)


def _duty(house: House) -> DutyForm | None:
    """The duty to copy minutes to others than the members."""
    named = (one for one in house.terms.duties if one.name == DUTY and one.due.follows_a_meeting)
    return next((one for one in named if one.to != MEMBERS), None)


def _recipients(tx: Transaction, house: House, office: str) -> tuple[Recipient, ...]:
    had = {one.recipient: one for one in tx.copies(house.meeting.id)}
    inside = [(person, person, "", "") for person in tx.officers(house.body.id, office)]
    outside = [(one.id, "", one.name, one.email) for one in tx.contacts(house.body.id, office) if one.ended_at is None]
    return tuple(
        Recipient(
            key=key,
            person=person,
            name=name,
            email=email,
            copied_at=had[key].at if key in had else None,
            way=had[key].way if key in had else None,
        )
        for key, person, name, email in (*inside, *outside)
    )


def copy_minutes(tx: Transaction, command: CopyMinutes) -> MinutesCopied | Refusal | FieldErrors:
    """Record that the minutes were copied: to whom, when, and how. The first copy to each stands."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "minutes-copying", house, command.act.person)
    copying = copying_of(tx, house)
    if finding is None and copying is None:
        finding = found(house.terms, "no-copies-wanted", "minutes")
    if finding is None and copying is not None and not copying.missing:
        code = "copied-already" if copying.recipients else "nobody-to-copy-to"
        finding = found(house.terms, code, "minutes")
    if finding is not None or copying is None:
        return refuse_at(tx, "minutes-copying", finding or found(house.terms, "no-copies-wanted", "minutes"), house)
    wanted = [one for one in copying.missing if one.key in command.recipients]
    errors = {}
    if not wanted:
        errors["recipients"] = Finding(code="recipient-missing", met=False, reading="entry")
    if command.way not in set(CopyWay):
        errors["way"] = Finding(code="copy-way-missing", met=False, reading="entry")
    if errors:
        return FieldErrors(errors=errors)
    for one in wanted:
        copy = MinutesCopy(
            team=tx.team,
            id=tx.new_id(),
            meeting=house.meeting.id,
            recipient=one.key,
            way=CopyWay(command.way),
            copied_by=command.act.person,
            at=tx.now(),
        )
        tx.add_copy(copy)
        data = {"meeting": house.meeting.id, "way": command.way, "recipient": tx.text(_named(one))}
        tx.log(house.body.id, "slack:minutes:copied", data)
    for person in tx.officers(house.body.id, SECRETARIAT):
        retell_at(tx, "minutes-ready", house, person)
    return MinutesCopied(meeting=house.meeting.id, copied=len(wanted), left=len(copying.missing) - len(wanted))


def _named(one: Recipient) -> str:
    return one.person or f"{one.name} <{one.email}>"


def release_minutes(tx: Transaction, command: ReleaseMinutes) -> MinutesReleased | Refusal:
    """Make the approved minutes available to the members: the channel gets them."""
    house = house_of(tx, command.meeting)
    if house is None:
        return unknown("no-such-meeting-here")
    finding = unfit_at(tx, "minutes-release", house, command.act.person)
    if finding is None and house.sitting.minutes is not MinutesState.APPROVED:
        finding = found(house.terms, "minutes-not-approved", "minutes")
    if finding is None and house.sitting.released_at is not None:
        finding = found(house.terms, "minutes-released-already", "minutes")
    if finding is not None:
        return refuse_at(tx, "minutes-release", finding, house)
    house = change(tx, house, released_at=tx.now())
    tx.log(house.body.id, "slack:minutes:released", {"meeting": house.meeting.id})
    announce_at(tx, "minutes-released", house)
    return MinutesReleased(meeting=house.meeting.id)
