"""A body's channel is lost, shared, back or another one: decisions go on, members are told directly, officers learn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.rules.findings import Finding, Refusal
from bot.services.answers import refuse_in, unknown
from bot.services.authority import barred
from bot.services.body_posting import about_body, tell_channel, tell_those_in_charge
from bot.services.loading import load_facts
from bot.services.places import roles_in
from bot.services.posting import refresh_card, tell
from bot.services.register import bodies_of
from bot.services.seating import today
from bot.services.voters import owing
from storage.facts import Act, DecisionState
from storage.inbox import answerable

if TYPE_CHECKING:
    from storage.facts import Body, Decision, Person
    from storage.transaction import Transaction

ALERTS = frozenset({"channel-alert", "channel-back", "person-alert", "message-alert"})
"""Messages to officers; one that cannot be delivered is not told to the same people again."""
TOLD_DIRECTLY = frozenset({"card", "result"})
LOST = frozenset({"archived", "removed", "gone"})
LATE, NOT_DRAWN = "late", "not-drawn"
"""Why a message is told of: Slack has not taken it for long, while it takes others; or we ourselves stumble over it."""
_BARRED = (
    *("restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel"),
    *("not_allowed", "no_permission", "channel_is_limited_access", "access_denied"),
)
_WHY = {
    "is_archived": "archived",
    "not_in_channel": "removed",
    "channel_not_found": "gone",
    **dict.fromkeys(_BARRED, "barred"),
}
_NOBODY = frozenset(
    {
        *("user_disabled", "user_not_found", "users_not_found", "user_not_visible", "user_deactivated"),
        *("cannot_dm_bot", "is_bot", "user_is_restricted", "messages_tab_disabled"),
    }
) | {*_WHY}
"""Slack's words for a person whom no message reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelTrouble:
    """`why`: archived, removed (Quorate was taken out), gone (deleted) or shared (with another workspace)."""

    act: Act
    channel: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelBack:
    """It can be written to again; or a message of ours was deleted in it (`quietly`: nobody is told)."""

    act: Act
    channel: str
    quietly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """A message that Slack will never take: its kind, for whom, about what, and Slack's word for why, or LATE.

    `number`: of the incident in the program's log.
    """

    act: Act
    kind: str
    to: str
    body: str
    decision: str | None
    why: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBody:
    """`key`: of the body that is to meet in `channel` from now on."""

    act: Act
    key: str
    channel: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class BodyMoved:
    body: str
    name: str
    channel: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelHeard:
    """`bodies`: how many meet in the channel."""

    bodies: int


def reachable(*, archived: bool, joined: bool) -> Finding | None:
    """Why a channel is no place for a body, from what Slack says of it; None where it is."""
    if archived:
        return Finding(code="channel-archived", met=False, reading="entry")
    return None if joined else Finding(code="channel-not-joined", met=False, reading="entry")


def channel_trouble(tx: Transaction, command: ChannelTrouble) -> ChannelHeard:
    """Tell those in charge of each body that meets there, and members who still owe a vote."""
    bodies = _meeting_in(tx, command.channel)
    for body in bodies:
        _alert(tx, body, command.why)
        if command.why in LOST:
            for decision in tx.decisions(body=body.id, state=DecisionState.OPEN):
                _card_directly(tx, decision)
    return ChannelHeard(bodies=len(bodies))


def channel_back(tx: Transaction, command: ChannelBack) -> ChannelHeard:
    """Post the cards of open decisions again where they are missing."""
    bodies = _meeting_in(tx, command.channel)
    for body in bodies:
        decisions = tx.decisions(body=body.id, state=DecisionState.OPEN)
        for decision in decisions:
            refresh_card(tx, decision)
        if not command.quietly:
            terms = tx.terms(body.terms)
            tx.log(body.id, "slack:channel:back", {"channel": body.channel})
            data = {**about_body(body, terms), "open": len(decisions)}
            tell_those_in_charge(tx, "channel-back", body, tx.act.request or tx.new_id(), data)
    return ChannelHeard(bodies=len(bodies))


def undelivered(tx: Transaction, command: Undelivered) -> bool:
    """What could not be delivered is told in another way; False where there is nobody to tell.

    What was about several bodies is told in each that the person belongs to.
    """
    if command.kind in ALERTS:
        return False
    body = tx.body(command.body) if command.body else None
    if body is None:
        bodies = bodies_of(tx, command.to)
        for one in bodies:
            undelivered(tx, replace(command, body=one.id))
        return bool(bodies)
    in_channel = command.to == body.channel
    if command.why not in (_WHY if in_channel else _NOBODY) or (command.to[0] in "CG" and not in_channel):
        _alert_message(tx, body, command)
    elif not in_channel:
        return _unreachable(tx, body, command.to)
    else:
        _alert(tx, body, _WHY[command.why])
    decision = tx.decision(command.decision) if command.decision else None
    if decision is not None and in_channel and command.kind in TOLD_DIRECTLY:
        _directly(tx, decision)
    return True


def person_left(tx: Transaction, person: Person) -> int:
    """Somebody's account was closed: those in charge of their bodies learn of it; returns of how many."""
    bodies = bodies_of(tx, person.id)
    for body in bodies:
        _unreachable(tx, body, person.id)
    return len(bodies)


def move_body(tx: Transaction, command: MoveBody) -> BodyMoved | Refusal:
    """The body meets in another channel from now on; the cards of its open decisions are posted there."""
    known = tx.body_by_key(command.key)
    body = tx.lock_body(known.id) if known else None
    if body is None:
        return unknown("no-such-body")
    terms = tx.terms(body.terms)
    finding = barred("channel-move", roles_in(tx, body.id, terms, command.act.person), terms)
    other = tx.body_in_channel(command.channel)
    if finding is None and other is not None:
        code = "channel-same" if other.id == body.id else "channel-taken"
        finding = Finding(code=code, met=False, reading="register")
    if finding is not None:
        return refuse_in(tx, "channel-move", finding, body=body.id)
    tx.update_body(body.id, channel=command.channel)
    tx.log(body.id, "slack:channel:moved", {"before": body.channel, "channel": command.channel})
    for decision in tx.decisions(body=body.id, state=DecisionState.OPEN):
        refresh_card(tx, decision)
    moved = tx.body(body.id) or body
    tell_channel(tx, "body-moved", moved, f"{body.id}:{tx.new_id()}", {**about_body(moved, terms), "by": tx.act.person})
    return BodyMoved(body=body.id, name=body.name, channel=command.channel)


def _meeting_in(tx: Transaction, channel: str) -> list[Body]:
    return [body for body in tx.bodies() if body.channel == channel]


def _alert(tx: Transaction, body: Body, why: str) -> None:
    """Those in charge learn of it, once a day for the same trouble."""
    terms = tx.terms(body.terms)
    day = today(tx.now(), terms)
    data = {**about_body(body, terms), "key": body.key, "why": why}
    tx.log(body.id, "slack:channel:trouble", {"channel": body.channel, "why": why})
    tell_those_in_charge(tx, "channel-alert", body, f"{body.id}:{why}:{day}", data)


def _alert_message(tx: Transaction, body: Body, command: Undelivered) -> None:
    """Those in charge learn of one message that does not go through, once a day for its kind and the same reason."""
    terms = tx.terms(body.terms)
    data = {**about_body(body, terms), "to": command.to, "code": command.why, "number": command.number}
    tx.log(body.id, "slack:message:undelivered", {"kind": command.kind, "why": command.why, "number": command.number})
    about = f"{body.id}:{command.kind}:{command.why}:{today(tx.now(), terms)}"
    tell_those_in_charge(tx, "message-alert", body, about, data)


def _unreachable(tx: Transaction, body: Body, person: str) -> bool:
    terms = tx.terms(body.terms)
    titles = {seat.id: seat.title for seat in terms.seats}
    seats = [titles.get(seat, seat) for of, seat in tx.seats_of(person) if of == body.id]
    data = {**about_body(body, terms), "person": person, "seats": seats, "key": body.key}
    tx.log(body.id, "slack:person:unreachable", {"person": person})
    about = f"{body.id}:{person}:{today(tx.now(), terms)}"
    return tell_those_in_charge(tx, "person-alert", body, about, data) > 0


def _directly(tx: Transaction, decision: Decision) -> None:
    if decision.state is DecisionState.OPEN:
        _card_directly(tx, decision)
        return
    for elector in tx.electorate(decision.id):
        if elector.person is not None:
            tell(tx, "result-notice", decision, elector.person, f"{decision.id}:direct")


def _card_directly(tx: Transaction, decision: Decision) -> None:
    """Whoever still owes a vote gets its buttons in a direct message, once a decision."""
    for _, person in owing(tx.terms(decision.terms), load_facts(tx, decision)):
        if person is not None:
            tell(tx, "card-direct", decision, person, decision.id)
