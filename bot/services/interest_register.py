"""A body's register of interests: what each has declared, who declared nothing, and what is to be confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.interests import NOTHING, Confirms
from bot.rules.yearly import clause_on
from bot.services.authority import Role, barred
from bot.services.belonging import acting_in, bodies_for, members, roles_in, those_presiding
from bot.services.confirming import latest_answers, outstanding, owed_by
from bot.services.declaring import day_in, stands
from bot.services.standing import SECRETARIAT
from storage.facts import Act

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from storage.facts import Body, Interest, Round
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestsQuery:
    """Of the body `body`, of the body that meets in `channel`, or of the first of the reader's own."""

    act: Act
    body: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestQuery:
    act: Act
    interest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredBy:
    """What one person has declared in a body. `nothing`: when they recorded that there is nothing to declare."""

    person: str
    seats: tuple[str, ...]
    acting_for: tuple[str, ...]
    """Seats in which they have accepted to act; without a seat of their own."""
    interests: tuple[Interest, ...]
    inherited: tuple[Interest, ...]
    """What the holders of those seats declared that names an organisation: it bears on whoever acts in the seat."""
    nothing: datetime | None
    confirmed_at: datetime | None
    goes_on: bool | None
    """The last answer to whether they go on as a member; None: none was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareIn:
    """A body in which somebody may declare. `within`: how many days the terms give for it; None: they do not say."""

    body: Body
    within: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outstanding:
    """A yearly confirmation that was asked for, and who has not answered."""

    asked: Round
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestsBrief:
    """The register as one reader sees it."""

    body: Body
    terms: Terms
    reader: str
    today: date
    barred: Finding | None
    """Why this reader may not see it; `people` is then empty."""
    people: tuple[DeclaredBy, ...]
    owed: tuple[Round, ...]
    """What the reader is asked to confirm."""
    asks_membership: bool
    """The reader holds a seat, and the terms want to know each year whether members go on."""
    outstanding: tuple[Outstanding, ...]
    """Who is silent: for whoever presides and the secretariat alone."""
    others: tuple[Body, ...]
    """Further bodies of the reader."""

    @property
    def mine(self) -> DeclaredBy | None:
        """The reader's own."""
        return next((one for one in self.people if one.person == self.reader), None)


def interests_of(tx: Transaction, query: InterestsQuery) -> InterestsBrief | None:
    """The register that is asked for; None where there is no such body, or the reader belongs to none."""
    reader = query.act.person
    bodies = bodies_for(tx, reader)
    here = tx.body_in_channel(query.channel) if query.channel else None
    body = tx.body(query.body) if query.body else here or next(iter(bodies), None)
    if body is None:
        return None
    terms = tx.terms(body.terms)
    roles = roles_in(tx, body, reader)
    no = barred("interest", roles, terms)
    leads = reader in those_presiding(tx, body) or reader in tx.officers(body.id, SECRETARIAT)
    return InterestsBrief(
        body=body,
        terms=terms,
        reader=reader,
        today=day_in(terms, tx.now()),
        barred=no,
        people=() if no else _people(tx, body),
        owed=owed_by(tx, body, reader),
        asks_membership=Role.HOLDER in roles and clause_on(terms, Confirms.MEMBERSHIP) is not None,
        outstanding=_outstanding(tx, body) if leads or Role.VICE_CHAIR in roles else (),
        others=tuple(one for one in bodies if one.id != body.id),
    )


def interest_of(tx: Transaction, query: InterestQuery) -> Interest | None:
    """A declaration as somebody of the same body may see it."""
    found = tx.interest(query.interest)
    body = tx.body(found.body) if found else None
    return found if body is not None and roles_in(tx, body, query.act.person) else None


def bodies_to_declare_in(tx: Transaction, query: InterestsQuery) -> tuple[DeclareIn, ...]:
    """The bodies of whoever asks; the one that meets in the channel first."""
    own = bodies_for(tx, query.act.person)
    first = sorted(own, key=lambda body: not body.channel or body.channel != query.channel)
    return tuple(DeclareIn(body=b, within=tx.terms(b.terms).conflicts.declare_within_days) for b in first)


def _outstanding(tx: Transaction, body: Body) -> tuple[Outstanding, ...]:
    found = (tx.latest_round(body.id, confirms) for confirms in Confirms)
    silent = (Outstanding(asked=asked, people=outstanding(tx, body, asked)) for asked in found if asked is not None)
    return tuple(one for one in silent if one.people)


def _people(tx: Transaction, body: Body) -> tuple[DeclaredBy, ...]:
    """Everybody in a seat, whether or not they declared anything; after them those who did without a seat."""
    today = day_in(tx.terms(body.terms), tx.now())
    answers = latest_answers(tx, body)
    standing = [one for one in tx.interests(body.id) if stands(one, today)]
    seated = members(tx, body)
    holders = tx.holders(body.id)
    made: list[DeclaredBy] = []
    acted = acting_in(tx, body)
    for person in dict.fromkeys((*seated, *acted, *(one.person for one in standing))):
        own = [one for one in standing if one.person == person]
        acting = () if person in seated else acted.get(person, ())
        behind = {holders.get(seat) for seat in acting}
        made.append(
            DeclaredBy(
                person=person,
                seats=seated.get(person, ()),
                acting_for=acting,
                interests=tuple(one for one in own if one.kind != NOTHING),
                inherited=tuple(one for one in standing if one.person in behind and one.organisation),
                nothing=next((one.declared_at for one in own if one.kind == NOTHING), None),
                confirmed_at=answers.get((person, Confirms.DECLARATIONS), (True, None))[1],
                goes_on=answers.get((person, Confirms.MEMBERSHIP), (None, None))[0],
            )
        )
    return tuple(made)
