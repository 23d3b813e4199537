"""Looking things up: one decision, the register, what waits for a reader, what a reader may open. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from bot.bank_holidays import bank_holidays
from bot.rules.conduct import may_open
from bot.rules.periods import earliest_close, open_for
from bot.rules.record import Channel
from bot.services.assembling import brief_of
from bot.services.briefs import DecisionBrief, HomeBrief, Moment, OpeningBrief, RegisterLine
from bot.services.closing import reminder_times
from bot.services.drafting import actors, zone_of
from bot.services.duty_lists import duties_at_home
from bot.services.homes import places_of
from bot.services.loading import load_facts, outcome_now
from bot.services.waiting import waits_of
from storage.facts import Act, DecisionState

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.findings import Outcome
    from bot.rules.terms import Terms
    from storage.facts import Body, Decision
    from storage.transaction import Transaction

LIMIT = 50
ASKED_LATER = "-"
"""For a reason that the form has still to ask for."""
HOME_LIMIT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefQuery:
    """`decision`: an id or a reference; `reader`: for whom, None for everybody; `outlook`: reckon how it stands.

    `names`: with the names of those in the seats, for a form.
    """

    act: Act
    decision: str
    reader: str | None = None
    outlook: bool = True
    names: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterQuery:
    """Of the body `body`, of the body that meets in `channel`, or else of all the bodies of whoever asks."""

    act: Act
    channel: str = ""
    body: str | None = None
    limit: int = LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeQuery:
    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class BodiesQuery:
    """The body `body`, the one that meets in `channel`, or else all the bodies of whoever asks.

    `way`: how the decision is to be taken there.
    """

    act: Act
    channel: str = ""
    body: str = ""
    way: Channel = Channel.REMOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentsQuery:
    act: Act


def brief(tx: Transaction, query: BriefQuery) -> DecisionBrief | None:
    """A decision as the reader may see it; None where there is none."""
    decision = tx.decision(query.decision) or tx.decision_by_ref(query.decision)
    return (
        None
        if decision is None
        else brief_of(tx, decision, query.reader, tx.now(), reckon=query.outlook, names=query.names)
    )


def register(tx: Transaction, query: RegisterQuery) -> tuple[RegisterLine, ...]:
    """Decisions with what became of them, newest first."""
    lines = [line for body in _asked(tx, query) for line in _lines(tx, body, None, query.limit)]
    return tuple(sorted(lines, key=lambda line: line.opened_at, reverse=True)[: query.limit])


def home_of(tx: Transaction, query: HomeQuery) -> HomeBrief:
    """What waits for whoever asks, and the decisions of that person's bodies."""
    person = query.act.person
    bodies = bodies_of(tx, person)
    recent = [line for body in bodies for line in _lines(tx, body, DecisionState.CLOSED, HOME_LIMIT)]
    return HomeBrief(
        person=tx.person(person),
        waits=waits_of(tx, person, tx.now()),
        open=tuple(line for body in bodies for line in _lines(tx, body, DecisionState.OPEN, LIMIT)),
        recent=tuple(sorted(recent, key=lambda line: line.opened_at, reverse=True)[:HOME_LIMIT]),
        bodies=bodies,
        places=places_of(tx, person, tx.now()),
        duties=duties_at_home(tx, person, tx.now()),
    )


def bodies_to_open_in(tx: Transaction, query: BodiesQuery) -> tuple[OpeningBrief, ...]:
    """Bodies with what their terms say to whoever asks about opening such a decision; those that allow it first."""
    here = tx.body(query.body) if query.body else tx.body_in_channel(query.channel) if query.channel else None
    asked = (here,) if here else bodies_of(tx, query.act.person)
    found = [_opening(tx, body, query.act.person, query.way) for body in asked]
    return tuple(sorted(found, key=lambda one: (not one.may_open.met, one.body.key)))


def moments(tx: Transaction, query: MomentsQuery) -> tuple[Moment, ...]:  # noqa: ARG001 - every query takes one
    """The moments ahead at which something happens by itself, soonest first; a rehearsal goes to them."""
    now = tx.now()
    coming: list[Moment] = []
    running, bodies = tx.decisions(state=DecisionState.OPEN, limit=LIMIT), tx.bodies()
    for decision in running:
        of = f" ({decision.ref})" if len(running) > 1 else ""
        for slot, at in reminder_times(tx.terms(decision.terms), decision):
            coming.append(Moment(id=f"{decision.id}:{slot}", label=f"To the reminder{of}", at=at))
        if decision.closes_at is not None:
            coming.append(Moment(id=f"{decision.id}:close", label=f"To the deadline{of}", at=decision.closes_at))
    for body in bodies:
        of = f" ({body.key})" if len(bodies) > 1 else ""
        ahead = tx.meetings(body.id, after=now)
        coming += [Moment(id=m.id, label=f"To the next meeting{of}", at=m.held_at) for m in ahead[:1]]
    return tuple(sorted((m for m in coming if m.at > now), key=lambda m: (m.at, m.id)))


def bodies_of(tx: Transaction, person: str) -> tuple[Body, ...]:
    """The bodies in which somebody holds a seat, an office or a place in attendance."""
    named = {body for body, _ in (*tx.seats_of(person), *tx.offices_of(person))}
    return tuple(body for body in tx.bodies() if body.id in named or person in tx.attendees(body.id).values())


def outcome_of(tx: Transaction, decision: Decision) -> Outcome | None:
    """The outcome as it is now; what waits for nothing is as it was announced."""
    if decision.outcome is None or not decision.outcome.waiting_for:
        return decision.outcome
    return outcome_now(tx, load_facts(tx, decision))


def _asked(tx: Transaction, query: RegisterQuery) -> tuple[Body, ...]:
    body = tx.body(query.body) if query.body else None
    here = tx.body_in_channel(query.channel) if query.channel else None
    return (body,) if body else (here,) if here else bodies_of(tx, query.act.person)


def _lines(tx: Transaction, body: Body, state: DecisionState | None, limit: int) -> tuple[RegisterLine, ...]:
    return tuple(
        RegisterLine(
            id=decision.id,
            ref=decision.ref,
            body=body,
            title=decision.title,
            decision_class=decision.decision_class,
            class_title=tx.terms(decision.terms).classes[decision.decision_class].title,
            channel=decision.channel,
            amount_pence=decision.amount_pence,
            state=decision.state,
            opened_at=decision.opened_at,
            closes_at=decision.closes_at,
            outcome=outcome_of(tx, decision),
        )
        for decision in tx.decisions(body=body.id, state=state, limit=limit)
    )


def _opening(tx: Transaction, body: Body, person: str, way: Channel) -> OpeningBrief:
    terms = tx.terms(body.terms)
    now = tx.now()
    kind = next(iter(terms.classes))
    findings = [
        may_open(terms, by=actor, decision_class=kind, channel=way, reason=ASKED_LATER, consensus_tried=True)
        for actor in actors(tx, body.id, terms, person)
    ]
    soonest = {name: _soonest(terms, name, now) for name in terms.classes}
    return OpeningBrief(
        body=body,
        terms=terms,
        may_open=next((finding for finding in findings if finding.met), findings[0]),
        earliest=min(soonest.values()),
        earliest_of=soonest,
        zone=zone_of(tx, terms, person),
    )


def _soonest(terms: Terms, name: str, now: datetime) -> datetime:
    """The first whole minute at which a decision of this class, opened within the next one, may close."""
    how = open_for(terms, terms.classes[name], Channel.REMOTE)
    first = earliest_close(terms, how, now, bank_holidays(terms.holidays, now.year))
    return (first + timedelta(minutes=1)).astimezone(UTC).replace(second=0, microsecond=0)
