"""Once a year members confirm that what they declared is right, and that they go on; nobody is removed for silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rules.findings import Refusal
from bot.rules.interests import NOTHING, Confirms
from bot.services.answers import refuse_in, unknown
from bot.services.authority import barred
from bot.services.belonging import members, roles_in, those_presiding
from bot.services.briefs import Waits
from bot.services.interests import DeclareInterest, declare_interest
from bot.services.posting import tell_in
from storage.facts import Act, Confirmation, Round
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Body
    from storage.transaction import Transaction

ACT_OF = {Confirms.DECLARATIONS: "interest", Confirms.MEMBERSHIP: "membership-confirmation"}
PROMPT = "confirmation-prompt"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmYearly:
    """`confirmed` False: the member does not go on; what was declared is corrected, never denied."""

    act: Act
    body: str
    confirms: Confirms
    confirmed: bool = True


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyConfirmed:
    """`nothing`: with it, "nothing to declare" was recorded, because nothing had been declared."""

    confirmation: str
    body: str
    confirms: Confirms
    confirmed: bool
    nothing: bool = False


def confirm_yearly(tx: Transaction, command: ConfirmYearly) -> YearlyConfirmed | Refusal:
    """Record a member's yearly answer. Another answer may follow; the latest counts, and the chair sees it."""
    body = tx.body(command.body)
    if body is None:
        return unknown("no-such-body")
    now = tx.now()
    person = command.act.person
    act = ACT_OF[command.confirms]
    finding = barred(act, roles_in(tx, body, person), tx.terms(body.terms))
    if finding is not None:
        return refuse_in(tx, act, finding, body=body.id)
    nothing = command.confirms is Confirms.DECLARATIONS and not tx.interests(body.id, person)
    if nothing:
        declare_interest(tx, DeclareInterest(act=command.act, body=body.id, kind=NOTHING))
    asked = tx.latest_round(body.id, command.confirms)
    confirmation = Confirmation(
        team=tx.team,
        id=tx.new_id(),
        body=body.id,
        person=person,
        confirms=command.confirms,
        confirmed=command.confirmed or command.confirms is Confirms.DECLARATIONS,
        at=now,
        round=asked.id if asked else None,
    )
    tx.add_confirmation(confirmation)
    data = {"confirmation": confirmation.id, "confirms": command.confirms.value, "confirmed": confirmation.confirmed}
    tx.log(body.id, "slack:confirmation:given", {**data, "round": confirmation.round})
    _tell(tx, body, confirmation, asked)
    return YearlyConfirmed(
        confirmation=confirmation.id,
        body=body.id,
        confirms=command.confirms,
        confirmed=confirmation.confirmed,
        nothing=nothing,
    )


def _tell(tx: Transaction, body: Body, confirmation: Confirmation, asked: Round | None) -> None:
    """The question is drawn anew with its answer; whoever presides hears of a member who does not go on."""
    person = confirmation.person
    if asked is not None and person in tx.asked(asked.id):
        data = {**prompt_data(tx, body, asked), "confirmed": confirmation.confirmed}
        tell_in(tx, PROMPT, body, person, asked.id, data=data, anew=True)
    if confirmation.confirmed:
        return
    for chair in those_presiding(tx, body):
        tell_in(tx, "member-stops", body, chair, confirmation.id, data={"body": body.name, "person": person})


def prompt_data(tx: Transaction, body: Body, asked: Round) -> dict[str, object]:
    """What the question holds: which body, which confirmation, by when, and the clause that wants it."""
    return {
        "body": body.name,
        "body_id": body.id,
        "confirms": asked.confirms.value,
        "due_on": asked.due_on.isoformat(),
        "clause": asked.clause,
        "words": dict(tx.terms(body.terms).words),
    }


def outstanding(tx: Transaction, body: Body, asked: Round) -> tuple[str, ...]:
    """Who was asked, is a member still, and has not answered; in the order of the seats."""
    wanted = set(tx.asked(asked.id))
    answered = {one.person for one in tx.confirmations(body.id, asked.id)}
    return tuple(person for person in members(tx, body) if person in wanted and person not in answered)


def owed_by(tx: Transaction, body: Body, person: str) -> tuple[Round, ...]:
    """The confirmations that somebody was asked for in a body and has not given."""
    found = (tx.latest_round(body.id, confirms) for confirms in Confirms)
    return tuple(asked for asked in found if asked is not None and person in outstanding(tx, body, asked))


def yearly_waits(tx: Transaction, person: str) -> tuple[Waits, ...]:
    """What somebody is still to confirm, in each body in which they hold a seat."""
    bodies = (tx.body(ident) for ident in dict.fromkeys(body for body, _ in tx.seats_of(person)))
    return tuple(
        Waits(
            act=f"confirm-{asked.confirms.value}",
            decision="",
            ref=body.key,
            title=body.name,
            body=body,
            closes_at=None,
            id=body.id,
        )
        for body in bodies
        if body is not None
        for asked in owed_by(tx, body, person)
    )


def latest_answers(tx: Transaction, body: Body) -> dict[tuple[str, Confirms], tuple[bool, datetime]]:
    """By person and what it is about: the last answer, and when it was given."""
    return {(one.person, one.confirms): (one.confirmed, one.at) for one in tx.confirmations(body.id)}
