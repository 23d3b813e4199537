"""Declaring a standing interest, or that there is nothing to declare; saying it anew, and saying that it is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.rules.interests import NOTHING
from bot.services.answers import refuse_in, unknown
from bot.services.authority import Role, barred, found
from bot.services.belonging import roles_in
from bot.services.declaring import Declared, day_in, late, misplaced, read_day, read_interest, stands
from bot.services.entry import FieldErrors
from bot.services.suggesting import suggest_interest
from storage.facts import Act, Interest, InterestEnd
from storage.inbox import answerable

if TYPE_CHECKING:
    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclareInterest:
    """A form as filled in. `kind`: one of the four, or `nothing`; `starts_on`, `ends_on`: ISO days, or empty."""

    act: Act
    body: str
    kind: str
    nature: str = ""
    organisation: str = ""
    starts_on: str = ""
    ends_on: str = ""
    changed_on: str = ""
    """Of a declaration that is said anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeInterest:
    """The same for a declaration that is said anew. `changed_on`: since when it is as it says now, or empty."""

    act: Act
    interest: str
    kind: str
    nature: str = ""
    organisation: str = ""
    starts_on: str = ""
    ends_on: str = ""
    changed_on: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class InterestDeclared:
    """`suggested`: on how many open decisions it was suggested to the declarant at once.

    `late`: days after it began, or changed, where that is more than the clause asks; None: in time.
    """

    interest: str
    body: str
    kind: str
    suggested: int
    late: int | None = None
    clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndInterest:
    """`ends_on`: its last day, an ISO day; empty: today."""

    act: Act
    interest: str
    ends_on: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class InterestEnded:
    interest: str
    body: str
    ends_on: date


def declare_interest(tx: Transaction, command: DeclareInterest) -> InterestDeclared | Refusal | FieldErrors:
    """Record a standing interest, openly, or that there is none; each takes the place of an earlier "nothing"."""
    body = tx.body(command.body)
    if body is None:
        return unknown("no-such-body")
    now = tx.now()
    terms = tx.terms(body.terms)
    said = read_interest(command)
    finding = barred("interest", roles_in(tx, body, command.act.person), terms)
    if finding is None and command.kind == NOTHING:
        finding = _not_nothing(tx, body, terms, command.act.person, now)
    if finding is not None:
        return refuse_in(tx, "interest", finding, body=body.id)
    return said if isinstance(said, FieldErrors) else _declared(tx, body, said, now)


def change_interest(tx: Transaction, command: ChangeInterest) -> InterestDeclared | Refusal | FieldErrors:
    """Say an interest anew: the earlier declaration stays on record and stands no more."""
    known = _own(tx, "interest-change", command.interest)
    if isinstance(known, Refusal):
        return known
    interest, body = known
    now = tx.now()
    said = read_interest(command, nothing=False)
    if isinstance(said, FieldErrors):
        return said
    tx.end_interest(interest.id, InterestEnd.CHANGED, now, interest.ends_on)
    return _declared(tx, body, said, now, replaces=interest.id)


def end_interest(tx: Transaction, command: EndInterest) -> InterestEnded | Refusal | FieldErrors:
    """Record that an interest is over; it stays on record with its last day."""
    known = _own(tx, "interest-change", command.interest)
    if isinstance(known, Refusal):
        return known
    interest, body = known
    now = tx.now()
    today = day_in(tx.terms(body.terms), now)
    last = read_day(command.ends_on) if command.ends_on else today
    wrong = last if isinstance(last, Finding) else misplaced(interest.starts_on, last)
    if wrong is None and isinstance(last, date) and last > today:
        facts = {"today": today.isoformat()}
        wrong = Finding(code="last-day-ahead", met=False, facts=facts, reading="entry")
    if wrong is not None or isinstance(last, Finding):
        return FieldErrors(errors={"ends_on": wrong} if wrong else {})
    tx.end_interest(interest.id, InterestEnd.ENDED, now, last)
    tx.log(body.id, "slack:interest:ended", {"interest": interest.id, "ends_on": last.isoformat()})
    return InterestEnded(interest=interest.id, body=body.id, ends_on=last)


def _own(tx: Transaction, act: str, ident: str) -> tuple[Interest, Body] | Refusal:
    """The standing declaration that whoever acts has made, and its body; or why it is not theirs to touch."""
    interest = tx.lock_interest(ident)
    body = tx.body(interest.body) if interest else None
    if interest is None or body is None:
        return unknown("no-such-interest")
    terms = tx.terms(body.terms)
    roles = frozenset({Role.DECLARANT} if interest.person == tx.act.person else ())
    finding = barred(act, roles, terms)
    if finding is None and interest.ended is not InterestEnd.STANDS:
        finding = found(terms, "interest-ended", "conflicts")
    return (interest, body) if finding is None else refuse_in(tx, act, finding, body=body.id)


def _not_nothing(tx: Transaction, body: Body, terms: Terms, person: str, now: datetime) -> Finding | None:
    today = day_in(terms, now)
    count = sum(one.kind != NOTHING and stands(one, today) for one in tx.interests(body.id, person))
    return found(terms, "interests-stand", "conflicts", count=count) if count else None


def _declared(
    tx: Transaction, body: Body, said: Declared, now: datetime, *, replaces: str | None = None
) -> InterestDeclared:
    person = tx.act.person
    for earlier in tx.interests(body.id, person):
        if earlier.kind == NOTHING:
            tx.end_interest(earlier.id, InterestEnd.OVERTAKEN, now, earlier.ends_on)
    interest = Interest(
        team=tx.team,
        id=tx.new_id(),
        body=body.id,
        person=person,
        kind=said.kind,
        nature=said.nature,
        organisation=said.organisation,
        starts_on=said.starts_on,
        ends_on=said.ends_on,
        declared_at=now,
        replaces=replaces,
        changed_on=said.changed_on if replaces else None,
    )
    tx.add_interest(interest)
    tx.log(body.id, "slack:interest:changed" if replaces else "slack:interest:declared", _on_record(tx, interest))
    suggested = suggest_interest(tx, interest, now)
    terms = tx.terms(body.terms)
    return InterestDeclared(
        interest=interest.id,
        body=body.id,
        kind=interest.kind,
        suggested=suggested,
        late=late(interest, terms),
        clause=terms.conflicts.clause,
    )


def _on_record(tx: Transaction, interest: Interest) -> dict[str, object]:
    """What the audit log keeps: ids, kinds and days, and the words by their commitment alone."""
    return {
        "interest": interest.id,
        "kind": interest.kind,
        "nature": tx.text(interest.nature) if interest.nature else None,
        "organisation": tx.text(interest.organisation) if interest.organisation else None,
        "starts_on": interest.starts_on.isoformat() if interest.starts_on else None,
        "ends_on": interest.ends_on.isoformat() if interest.ends_on else None,
        "replaces": interest.replaces,
        "changed_on": interest.changed_on.isoformat() if interest.changed_on else None,
    }
