"""Fills the blanks of terms: checks the values that a body gave, and puts them in their kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.rules.basics import BlankRef
from bot.rules.form import TermsForm
from bot.rules.parts import Blank, FillValue, Seat
from bot.rules.problems import Problem, near
from bot.rules.slots import BlankForm

NO_ORGANISATION = "none"
"""What fills a blank for an organisation when there is to be none."""


def fill_problems(form: TermsForm, fill: Mapping[str, object]) -> Iterator[Problem]:
    """What is wrong with the values that fill blanks: unknown names, wrong kinds, seats that do not exist."""
    blanks = {blank.name: blank for blank in form.blanks}
    for name, value in fill.items():
        path = ("fill", name)
        if name not in blanks:
            yield Problem(path, "is no blank of these terms", name, near(name, blanks))
        else:
            yield from (replace(one, path=path) for one in _unfit(form, blanks[name], value))
    held = [fill.get(one.seat.blank) for one in form.offices if isinstance(one.seat, BlankRef)]
    for one in {str(seat) for seat in held if seat is not None and held.count(seat) > 1}:
        yield Problem(("fill",), "two offices need two seats", one)


def _unfit(form: TermsForm, blank: BlankForm, value: object) -> Iterator[Problem]:
    if blank.kind == "number":
        yield from _unfit_number(blank, value)
    elif blank.kind == "date":
        if filled_date(value) is None:
            yield Problem((), "must be a day such as 2026-01-31", str(value)[:60])
    elif not isinstance(value, str | int) or isinstance(value, bool) or not str(value).strip():
        yield Problem((), "must be text")
    elif blank.kind == "seat":
        seats = [seat.id for seat in form.seats]
        if value not in seats:
            yield Problem((), "is no seat of these terms", str(value), near(value, seats))
    elif blank.kind == "organisation":
        names = [NO_ORGANISATION, *(one.id for one in form.organisations)]
        if value not in names:
            yield Problem((), "is no organisation of these terms", str(value), near(value, names))


def _unfit_number(blank: BlankForm, value: object) -> Iterator[Problem]:
    if not isinstance(value, int) or isinstance(value, bool):
        yield Problem((), "must be a whole number", str(value)[:60])
    elif blank.at_least is not None and value < blank.at_least:
        yield Problem((), f"must be at least {blank.at_least}", str(value))
    elif blank.at_most is not None and value > blank.at_most:
        yield Problem((), f"must be at most {blank.at_most}", str(value))


def filled_date(value: object) -> date | None:
    """The day that a value names, as a date or as text."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def confirmed(blank: Blank, form: BlankForm, most: int) -> Iterator[Problem]:
    """A problem when a number that the body confirmed is not the one that follows from its own terms."""
    if blank.proposed is None or not isinstance(blank.value, int):
        return
    path = ("fill", blank.name)
    if form.confirms == "quorum":
        if not blank.proposed <= blank.value <= most:
            yield Problem(path, f"must be from {blank.proposed} to {most}, as the terms say", str(blank.value))
    elif blank.value != blank.proposed:
        yield Problem(path, f"must be {blank.proposed}: that is what the terms make of it", str(blank.value))


def filled(form: BlankForm, fill: Mapping[str, object]) -> FillValue | None:
    """The value of a blank, in its kind; None while it is open."""
    value = fill.get(form.name)
    if value is None:
        return None
    if form.kind == "date":
        return filled_date(value)
    return value if isinstance(value, int) else str(value)


def organisation_named(ref: str | BlankRef, fill: Mapping[str, object]) -> Sequence[str]:
    """The organisation that a seat names, directly or through a blank; none while the blank is open."""
    if isinstance(ref, str):
        return (ref,)
    value = fill.get(ref.blank)
    return () if value in {None, NO_ORGANISATION} else (str(value),)


def filled_with(blank: Blank, seats: Iterable[Seat], organisations: Mapping[str, str]) -> str:
    """What fills a blank, as people call it: a seat or an organisation by its title, a day in ISO form; "" if open."""
    value = "" if blank.value is None else str(blank.value)
    titles = {seat.id: seat.title for seat in seats} | dict(organisations)
    return titles.get(value, value) if blank.kind in {"seat", "organisation"} else value
