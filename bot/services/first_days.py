"""From which day on each holder of a body that is being set up has been in post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.terms import read_terms
from bot.services.entry import FieldErrors
from bot.services.founding import DraftSaved, draft_of, saved
from bot.services.seating import today
from storage.facts import Act

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.rules.terms import Terms
    from storage.facts import Draft
    from storage.transaction import Transaction

ALL = "all"
"""The day of everybody for whom no other is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFirstDays:
    """`days`: place (`seats.gp`, `officers.secretariat.U01`, or `all`) -> ISO day; "" : the day it goes live."""

    act: Act
    draft: str
    days: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Somebody in a place of a draft. `name`: under which its first day is kept; `place`: seat, place or office."""

    name: str
    place: str
    person: str
    office: bool = False


def posts(draft: Draft, terms: Terms) -> Iterator[Post]:
    """Everybody whom a draft names, in the order of the terms; offices last."""
    for kind, places in (("seats", terms.seats), ("attendees", terms.attendees)):
        held = getattr(draft, kind)
        for place in places:
            if person := held.get(place.id):
                yield Post(name=f"{kind}.{place.id}", place=place.title, person=str(person))
    for office, people in draft.officers.items():
        for person in dict.fromkeys(people if isinstance(people, list | tuple) else ()):
            yield Post(name=f"officers.{office}.{person}", place=office, person=str(person), office=True)


def set_first_days(tx: Transaction, command: SetFirstDays) -> DraftSaved | FieldErrors | Refusal:
    """Keep the days; none of them is still to come: who begins later is appointed once the body is live."""
    draft = draft_of(tx, command.draft, command.act.person)
    if isinstance(draft, Refusal):
        return draft
    now = today(tx.now(), read_terms(draft.terms, draft.fill))
    errors = {
        f"since.{name}": wrong for name, day in command.days.items() if (wrong := wrong_day(day, now)) is not None
    }
    if errors:
        return FieldErrors(errors=errors)
    return saved(tx, draft, since={name: day for name, day in {**draft.since, **command.days}.items() if day})


def wrong_day(day: str, now: str) -> Finding | None:
    """What is wrong with a first day in post (ISO; empty: none given), or None; `now`: the day it is."""
    if not day:
        return None
    try:
        date.fromisoformat(day)
    except ValueError:
        return Finding(code="due-unreadable", met=False, reading="entry")
    return Finding(code="day-ahead", met=False, facts={"day": day}, reading="entry") if day > now else None


def told_days(draft: Draft, terms: Terms) -> list[list[object]]:
    """[place, person, whether it is an office, day] of everybody for whom a day of their own is given."""
    given = ((post, draft.since.get(post.name)) for post in posts(draft, terms))
    return [[post.place, post.person, post.office, day] for post, day in given if day]


def first_days(draft: Draft, terms: Terms, live: str) -> dict[str, str]:
    """The first day in post of everybody whom the draft names; `live`: the day on which it goes live (ISO)."""
    usual = draft.since.get(ALL) or live
    return {post.name: str(draft.since.get(post.name) or usual) for post in posts(draft, terms)}
