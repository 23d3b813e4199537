"""The people of a body that is being set up: who sits where, who attends, who holds which office, here or outside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.terms import read_terms
from bot.services.entry import FieldErrors, clean_text
from bot.services.first_days import wrong_day
from bot.services.founding import DraftSaved, draft_of, saved
from bot.services.rosters import ADDRESS, may_sit, read_roster
from bot.services.seating import today
from storage.facts import Act

if TYPE_CHECKING:
    from storage.facts import Draft
    from storage.transaction import Transaction

_LINE = re.compile(r"(?P<name>.*?)[\s,;]*<?(?P<email>[^@\s<>,;]+@[^@\s<>,;]+)>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPeople:
    """`seats` and `attendees`: place -> person ("" leaves it vacant); `roster`: rows that go before them."""

    act: Act
    draft: str
    seats: Mapping[str, str]
    attendees: Mapping[str, str]
    roster: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOfficers:
    """`officers`: office -> people here; `outside`: office -> lines with a name and an e-mail address each."""

    act: Act
    draft: str
    officers: Mapping[str, tuple[str, ...]]
    outside: Mapping[str, str] = field(default_factory=dict)


def seat_people(tx: Transaction, command: SeatPeople) -> DraftSaved | FieldErrors | Refusal:
    """Who sits where and who attends, from the form and from a pasted roster; every bad row is named."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    terms = read_terms(draft.terms, draft.fill)
    roster = read_roster(command.roster, terms, tx.everybody()) if command.roster.strip() else None
    errors = dict(roster.wrong) if roster else {}
    chosen = {"seats": dict(command.seats), "attendees": dict(command.attendees)}
    if roster is not None:
        chosen["seats"] |= roster.seats
        chosen["attendees"] |= roster.attendees
    for kind, places in chosen.items():
        for place, person in places.items():
            if person and not _known(tx, person):
                errors[f"{kind}.{place}"] = _nobody(person)
    if roster is not None:
        now = today(tx.now(), terms)
        days = ((name, wrong_day(day, now)) for name, day in roster.since.items())
        errors |= {f"roster.{name}": wrong for name, wrong in days if wrong is not None}
    if errors:
        return FieldErrors(errors=errors)
    kept = {kind: _merged(getattr(draft, kind), places) for kind, places in chosen.items()}
    kept["since"] = {name: day for name, day in draft.since.items() if _same_person(draft, kept, name)}
    if roster is not None:
        kept["since"] |= roster.since
        kept["officers"] = {**draft.officers, **roster.officers}
        kept["outside"] = {**draft.outside, **{o: [list(one) for one in them] for o, them in roster.outside.items()}}
    return saved(tx, draft, **kept)


def _same_person(draft: Draft, kept: Mapping[str, Mapping[str, object]], name: str) -> bool:
    """Whether a place has the holder of whom its first day was said."""
    kind, _, place = name.partition(".")
    return kind not in kept or getattr(draft, kind).get(place) == kept[kind].get(place)


def _merged(before: Mapping[str, object], chosen: Mapping[str, str]) -> dict[str, object]:
    """What the form shows replaces what was there; what it did not show stays."""
    return {place: person for place, person in {**before, **chosen}.items() if person}


def _known(tx: Transaction, person: str) -> bool:
    known = tx.person(person)
    return known is None or may_sit(known)  # whom we have not met yet, Slack has offered


def _nobody(person: str) -> Finding:
    return Finding(code="holder-unknown", met=False, facts={"person": person}, reading="entry")


def name_officers(tx: Transaction, command: NameOfficers) -> DraftSaved | FieldErrors | Refusal:
    """Who holds each office: people of this workspace, and people outside it by their e-mail address."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    errors: dict[str, Finding] = {}
    outside: dict[str, object] = {}
    for office, lines in command.outside.items():
        read = read_contacts(lines)
        if isinstance(read, Finding):
            errors[f"outside.{office}"] = read
        else:
            outside[office] = [list(one) for one in read]
    for office, people in command.officers.items():
        for person in people:
            if not _known(tx, person):
                errors[f"officers.{office}"] = _nobody(person)
    if errors:
        return FieldErrors(errors=errors)
    officers = {office: list(people) for office, people in command.officers.items() if people}
    return saved(tx, draft, officers=officers, outside={o: them for o, them in outside.items() if them})


def read_contacts(lines: str) -> tuple[tuple[str, str], ...] | Finding:
    """(name, e-mail address) of each line such as `Ann Lee <ann@example.org>`; a Finding names the line that is not."""
    found_here = []
    for line in filter(None, clean_text(lines, lines=True).split("\n")):
        read = _LINE.fullmatch(line)
        if read is None or not ADDRESS.fullmatch(read["email"]):
            return Finding(code="email-unreadable", met=False, facts={"line": line[:100]}, reading="entry")
        found_here.append((read["name"].strip() or read["email"], read["email"]))
    return tuple(found_here)
