"""Who may do what, and when: one table, read by every service before it writes anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.rules.record import Channel
from storage.facts import DecisionState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from bot.rules.basics import Said
    from bot.rules.findings import Fact
    from bot.rules.terms import Terms
    from storage.facts import Decision


class Role(StrEnum):
    """What a person is to one decision, or to one offer made on it."""

    HOLDER = "holder"
    ALTERNATE = "alternate"
    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    PRESIDING = "presiding"
    SECRETARIAT = "secretariat"
    SIGNATORY = "signatory"
    OPENER = "opener"
    NOMINEE = "nominee"
    PROXY_HOLDER = "proxy-holder"
    GRANTOR = "grantor"
    RECORDED_FOR = "recorded-for"
    """The member in whose name the secretariat took down a vote."""
    ATTENDEE = "attendee"
    DECLARANT = "declarant"
    AGENDA_SETTER = "agenda-setter"
    """Whose agreement the terms ask for an agenda."""
    INVITED = "invited"
    """For an item of the meeting, without a seat or a place in attendance."""


class When(StrEnum):
    """In which part of a decision's life an act has its place."""

    RUNNING = "running"
    """Open, and before the deadline."""
    CLOSED = "closed"
    NOT_WITHDRAWN = "not-withdrawn"
    """Open or closed."""
    ALWAYS = "always"
    """It is about the body, not about one of its decisions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One row: who may, when, and how somebody else is answered (a code, and the part of the terms that says so)."""

    roles: frozenset[Role]
    when: When
    otherwise: str
    rule: str


def _row(when: When, otherwise: str, rule: str, *roles: Role) -> Authority:
    return Authority(roles=frozenset(roles), when=when, otherwise=otherwise, rule=rule)


RULES: Mapping[str, Callable[[Terms], Said | None]] = {
    "membership": lambda terms: terms.membership,
    "opening": lambda terms: terms.channels.get(Channel.REMOTE),
    "conflicts": lambda terms: terms.conflicts,
    "consensus": lambda terms: terms.consensus,
    "deferral": lambda terms: terms.deferral,
    "absence": lambda terms: terms.absence,
    "tie": lambda terms: terms.tie,
    "confirmation": lambda terms: terms.confirmation,
    "alternates": lambda terms: terms.alternates,
    "proxies": lambda terms: terms.proxies,
    "signature": lambda terms: terms.signature,
    "ratification": lambda terms: terms.ratification,
    "going-on": lambda terms: next((duty for duty in terms.duties if duty.name == "membership-confirmation"), None),
    "attendance": lambda terms: terms.attendance,
    "meeting": lambda terms: next(iter(terms.meetings.kinds.values()), None),
    "closing": lambda terms: terms.meetings.closing if terms.meetings.closing.clause else None,
}
"""The parts of the terms on which the refusals of services stand."""

TABLE: Mapping[str, Authority] = {
    "withdrawal": _row(When.RUNNING, "not-the-opener", "opening", Role.OPENER, Role.CHAIR),
    "consensus": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "vote-opening": _row(When.RUNNING, "not-moving-on", "consensus", Role.PRESIDING),
    "authority": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "position": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "view": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "recording": _row(When.RUNNING, "not-the-secretariat", "membership", Role.SECRETARIAT),
    "objection": _row(When.NOT_WITHDRAWN, "no-recorded-vote", "membership", Role.RECORDED_FOR),
    "casting": _row(When.CLOSED, "not-the-casting-voter", "tie", Role.PRESIDING),
    "confirmation": _row(When.CLOSED, "not-the-confirmer", "confirmation", Role.PRESIDING),
    "ballot": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "conflict": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "ruling": _row(When.RUNNING, "not-presiding", "conflicts", Role.PRESIDING),
    "nomination": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER),
    "nomination-answer": _row(When.RUNNING, "not-the-nominee", "alternates", Role.NOMINEE),
    "proxy": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER),
    "proxy-answer": _row(When.RUNNING, "not-the-proxy-holder", "proxies", Role.PROXY_HOLDER),
    "proxy-revocation": _row(When.RUNNING, "not-the-grantor", "proxies", Role.GRANTOR),
    "proxy-vote": _row(When.RUNNING, "not-the-proxy-holder", "proxies", Role.PROXY_HOLDER),
    "alternate-naming": _row(When.ALWAYS, "not-a-voting-member", "membership", Role.HOLDER),
    "proxy-for-a-time": _row(When.ALWAYS, "not-a-voting-member", "membership", Role.HOLDER),
    "mandate-answer": _row(When.ALWAYS, "not-the-nominee", "alternates", Role.NOMINEE),
    "mandate-end": _row(When.ALWAYS, "not-the-mandate", "alternates", Role.GRANTOR, Role.NOMINEE),
    "return": _row(When.ALWAYS, "not-a-voting-member", "membership", Role.HOLDER),
    "return-answer": _row(When.ALWAYS, "not-the-leave", "alternates", Role.PRESIDING),
    "signature": _row(When.CLOSED, "not-the-signatory", "signature", Role.SIGNATORY),
    "ratification": _row(
        When.CLOSED, "not-the-recorder", "ratification", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT
    ),
    "interest": _row(
        When.ALWAYS,
        "not-of-this-body",
        "conflicts",
        *(Role.HOLDER, Role.ALTERNATE, Role.ATTENDEE, Role.SECRETARIAT, Role.SIGNATORY),
    ),
    "interest-change": _row(When.ALWAYS, "not-your-interest", "conflicts", Role.DECLARANT),
    "item-conflict": _row(When.ALWAYS, "no-seat-to-declare-for", "conflicts", Role.HOLDER, Role.ALTERNATE),
    "item-ruling": _row(When.ALWAYS, "not-presiding", "conflicts", Role.PRESIDING),
    "membership-confirmation": _row(When.ALWAYS, "not-a-member-here", "going-on", Role.HOLDER),
    "appointment": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "terms-change": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "channel-move": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "channel-language": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
}
"""Opening has no row: the terms alone say who may (`may_open`). Closing has none: the deadline does it, nobody may."""


def unfit(
    act: str, roles: frozenset[Role], *, decision: Decision, terms: Terms, now: datetime, **facts: Fact
) -> Finding | None:
    """Why somebody in these roles may not do this now, or None; `facts` go with a refusal for lack of right."""
    row = TABLE[act]
    if roles.isdisjoint(row.roles):
        return found(terms, row.otherwise, row.rule, **facts)
    return untimely(act, decision, now)


def barred(act: str, roles: frozenset[Role], terms: Terms, **facts: Fact) -> Finding | None:
    """Why somebody in these roles may not do what is about the body and not about one of its decisions, or None."""
    row = TABLE[act]
    return found(terms, row.otherwise, row.rule, **facts) if roles.isdisjoint(row.roles) else None


def untimely(act: str, decision: Decision, now: datetime) -> Finding | None:
    """Why the act has no place at this point of the decision's life, or None.

    The deadline counts from its very instant, whether or not the close has been recorded yet.
    """
    when = TABLE[act].when
    closes = decision.closes_at
    past = closes is not None and now >= closes
    match decision.state:
        case DecisionState.WITHDRAWN:
            return Finding(code="decision-withdrawn", met=False, facts={"ref": decision.ref}, reading="state")
        case DecisionState.CLOSED if when is When.RUNNING:
            return _over(decision, decision.closed_at)
        case DecisionState.OPEN if when is When.RUNNING and past:
            return _over(decision, closes)
        case DecisionState.OPEN if when is When.CLOSED:
            facts = {"ref": decision.ref, "closes_at": closes.isoformat() if closes else ""}
            return Finding(code="decision-still-open", met=False, facts=facts, reading="state")
        case DecisionState.OPEN | DecisionState.CLOSED:
            return None


def found(terms: Terms, code: str, rule: str, **facts: Fact) -> Finding:
    """A refusal with the clause (and the reading) on which the part `rule` of the terms stands.

    Where the terms have no such part, the clause on membership stands for all that members do.
    """
    said = RULES[rule](terms) or terms.membership
    return Finding(code=code, clause=said.clause, met=False, facts=facts, reading=said.reading)


def _over(decision: Decision, at: datetime | None) -> Finding:
    facts = {"ref": decision.ref, "closed_at": at.isoformat() if at else ""}
    return Finding(code="decision-closed", met=False, facts=facts, reading="state")
