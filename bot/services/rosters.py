"""A roster pasted as a table (CSV): who sits where, each bad row named with what is wrong in it."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.rules.problems import near
from bot.services.entry import clean_text
from bot.services.places import places_of
from storage.facts import PersonKind, PlaceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.rules.findings import Fact
    from bot.rules.terms import Terms
    from storage.facts import Person

PLACE, PERSON, EMAIL = range(3)
MOST_ROWS = 400
HEADINGS = frozenset({"place", "seat", "sedd"})
ADDRESS = re.compile(r"[^@\s<>,;\"]{1,64}@[^@\s<>,;\"]+\.[^@\s<>,;\".]{2,}")
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>|([UW][A-Z0-9]{2,})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEPT_UNDER = {PlaceKind.SEAT: "seats", PlaceKind.ATTENDEE: "attendees"}
_NOT_SEATED = frozenset({PersonKind.BOT, PersonKind.DEACTIVATED, PersonKind.STRANGER})


@dataclass(slots=True, kw_only=True)
class Roster:
    """What the rows say. `outside`: office -> (name, e-mail address); `wrong`: by `roster.<row>`, counted from one."""

    seats: dict[str, str] = field(default_factory=dict)
    attendees: dict[str, str] = field(default_factory=dict)
    officers: dict[str, list[str]] = field(default_factory=dict)
    outside: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    since: dict[str, str] = field(default_factory=dict)
    """Place (`seats.gp`, `officers.secretariat.U01`) -> first day in post (ISO)."""
    wrong: dict[str, Finding] = field(default_factory=dict)


def may_sit(person: Person | None) -> bool:
    """Whether somebody can be given a place: an account that is open and of this workspace."""
    return person is not None and person.kind not in _NOT_SEATED


def read_roster(text: str, terms: Terms, people: Iterable[Person]) -> Roster:
    """Rows of place, person and what there is besides, with or without a heading.

    That is the first day in post, or (for an office held from outside) an e-mail address.

    A place is called by its name in the terms or its title; a person by name, mention or member id.
    """
    known = {name: (kind, ident) for kind, ident, name in _called(terms)}
    named = _by_name(people)
    roster = Roster()
    for number, cells in _rows(text):
        wrong = _take(roster, number, cells, known, named)
        if wrong is not None:
            roster.wrong[f"roster.{number}"] = wrong
    return roster


def _called(terms: Terms) -> Iterator[tuple[PlaceKind, str, str]]:
    titles = {seat.id: seat.title for seat in terms.seats} | {place.id: place.title for place in terms.attendees}
    for kind, idents in reversed(tuple(places_of(terms).items())):
        for ident in idents:
            for name in (ident, ident.replace("-", " "), titles.get(ident, ident)):
                yield kind, ident, _folded(name)


def _by_name(people: Iterable[Person]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for person in people:
        if may_sit(person):
            found.setdefault(_folded(person.name), []).append(person.id)
            found[_folded(person.id)] = [person.id]
    return found


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with its number; empty ones and the heading are left out."""
    first = text.strip().partition("\n")[0]
    between = max(("\t", ";", ","), key=first.count)
    reader = csv.reader(
        io.StringIO(re.sub(r"\r\n?", "\n", text.replace("\x00", ""))), delimiter=between, skipinitialspace=True
    )
    for number, cells in enumerate(reader, start=1):
        read = [clean_text(cell) for cell in cells]
        if number > MOST_ROWS:
            return
        if any(read) and not (number == 1 and read[PLACE].casefold() in HEADINGS):
            yield number, [*read, "", "", ""][: max(len(read), EMAIL + 1)]


def _take(
    roster: Roster,
    number: int,
    cells: list[str],
    known: Mapping[str, tuple[PlaceKind, str]],
    named: Mapping[str, list[str]],
) -> Finding | None:
    """Enter one row, or say what is wrong with it."""
    place, person, email = cells[: EMAIL + 1]
    day, email = (email, "") if _DAY.fullmatch(email) else ("", email)
    if len(cells) > EMAIL + 1 or not place or not (person or email):
        return _wrong(code="row-unreadable", row=number)
    if (found := known.get(_folded(place))) is None:
        return _wrong(code="row-place-unknown", row=number, name=place, near=near(_folded(place), known) or "none")
    kind, ident = found
    mention = _MENTION.fullmatch(person)
    called = named.get(_folded(next(filter(None, mention.groups())) if mention else person.removeprefix("@")), [])
    if email:
        return _from_outside(roster, number, found, person, email)
    if len(called) > 1:
        return _wrong(code="row-person-several", row=number, name=person, count=len(called))
    if not called:
        return _wrong(code="row-person-unknown", row=number, name=person)
    if kind is PlaceKind.OFFICE:
        roster.officers.setdefault(ident, []).append(called[0])
        roster.since |= {f"officers.{ident}.{called[0]}": day} if day else {}
        return None
    there = roster.seats if kind is PlaceKind.SEAT else roster.attendees
    if ident in there:
        return _wrong(code="row-place-taken", row=number, name=place)
    there[ident] = called[0]
    roster.since |= {f"{_KEPT_UNDER[kind]}.{ident}": day} if day else {}
    return None


def _from_outside(roster: Roster, number: int, place: tuple[PlaceKind, str], person: str, email: str) -> Finding | None:
    kind, ident = place
    if kind is not PlaceKind.OFFICE or not ADDRESS.fullmatch(email):
        return _wrong(code="row-email-unreadable", row=number, name=email)
    roster.outside.setdefault(ident, []).append((person or email, email))
    return None


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _wrong(*, code: str, **facts: Fact) -> Finding:
    return Finding(code=code, met=False, facts=facts, reading="entry")
