"""A register of interests as the views are given it, and everything that is drawn of it."""

from __future__ import annotations

import dataclasses
from datetime import date

from bot.rules.findings import Finding
from bot.rules.interests import Confirms
from bot.services.interest_register import DeclaredBy, DeclareIn, InterestsBrief, Outstanding
from bot.services.items_ahead import ItemToDeclareOn
from bot.text import words
from bot.views import confirming, interests, item_conflicts
from storage.facts import Interest, Round
from tests.views import briefs as b

SAY = words()


def interest(**changes) -> Interest:
    made = Interest(
        team="T0",
        id="I000000001",
        body="B0",
        person="U0DENTAL",
        kind="financial",
        nature="I own a third of it",
        organisation="Rhydfelin Dental Ltd",
        starts_on=date(2026, 10, 1),
        ends_on=date(2027, 12, 31),
        declared_at=b.OPENED,
    )
    return dataclasses.replace(made, **changes)


def declared(seat: str = "dental", **changes) -> DeclaredBy:
    made = DeclaredBy(
        person=b.person_of(seat),
        seats=(seat,),
        acting_for=(),
        interests=(),
        inherited=(),
        nothing=None,
        confirmed_at=None,
        goes_on=None,
    )
    return dataclasses.replace(made, **changes)


def asked(confirms: Confirms = Confirms.MEMBERSHIP) -> Round:
    return Round(
        team="T0",
        id="R0",
        body="B0",
        confirms=confirms,
        due_on=date(2027, 11, 24),
        clause="3",
        asked_at=b.OPENED,
    )


def register(**changes) -> InterestsBrief:
    made = InterestsBrief(
        body=b.body(),
        terms=b.terms(),
        reader="U0DENTAL",
        today=date(2026, 11, 24),
        barred=None,
        people=(declared(interests=(interest(),)), declared("ahp", nothing=b.OPENED), declared("gp")),
        owed=(),
        asks_membership=False,
        outstanding=(),
        others=(),
    )
    return dataclasses.replace(made, **changes)


def place(within=28, **changes) -> DeclareIn:
    return DeclareIn(body=b.body(**changes), within=within)


def views(own: str):
    """(name, view) of every form and page about interests, with `own` wherever somebody's own words stand."""
    one = interest(nature=own, organisation=own)
    alternate = declared("optometry", person="U0ALTERNATE1", seats=(), acting_for=("optometry",), inherited=(one,))
    many = tuple(
        declared(seat.id, person="U0AHP", interests=(one,) * 5, confirmed_at=b.OPENED, goes_on=False)
        for seat in b.terms().seats
    )
    full = register(
        body=b.body(name=own),
        people=(*many, alternate),
        owed=tuple(map(asked, Confirms)),
        asks_membership=True,
        outstanding=tuple(Outstanding(asked=asked(c), people=("U0AHP", "U0LEAD")) for c in Confirms),
        others=(b.body(id="B1", name=own), b.body(id="B2", name=own)),
    )
    yield "register", interests.register(full, SAY)
    yield "register, nothing declared", interests.register(register(people=()), SAY)
    barred = Finding(code="not-of-this-body", clause="3.2.7", met=False)
    yield "register, barred", interests.register(register(barred=barred, people=()), SAY)
    yield "declare", interests.declaring([place(name=own)], SAY)
    yield (
        "declare, several bodies",
        interests.declaring([place(name=own), place(id="B1", name=own)], SAY, chosen="B1"),
    )
    yield "change", interests.changing(one, SAY)
    yield "end", interests.ending(one, "2026-11-24", SAY)
    yield "no body", interests.nobody(SAY)
    yield "confirm", confirming.confirming(full, SAY)
    yield "confirm, nothing asked", confirming.confirming(register(people=()), SAY)
    yield "confirm, barred", confirming.confirming(register(barred=barred, people=()), SAY)
    matter = ItemToDeclareOn(item="A1", title=own, held_at=b.CLOSES, zone="Europe/London")
    yield "declare on an item", item_conflicts.declaring([matter], SAY)
    yield "declare on no item", item_conflicts.declaring([], SAY)
