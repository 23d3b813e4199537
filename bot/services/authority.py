"""Who may do what, and when: one table, read by every service before it writes anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.rules.record import Channel
from bot.services.roles import Authority, Matter, Phase, Role, When
from storage.facts import DecisionState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from bot.rules.basics import Said
    from bot.rules.findings import Fact
    from bot.rules.terms import Terms
    from storage.facts import Decision


__all__ = ["RULES", "TABLE", "Authority", "Matter", "Phase", "Role", "When", "barred", "found", "unfit", "untimely"]


def _row(when: When, otherwise: str, rule: str, *roles: Role, matter: Matter | None = None) -> Authority:
    about = matter or (Matter.BODY if when is When.ALWAYS else Matter.DECISION)
    return Authority(roles=frozenset(roles), when=when, otherwise=otherwise, rule=rule, matter=about)


def _at(
    phase: Phase, otherwise: str, *roles: Role, rule: str = "meeting", matter: Matter = Matter.MEETING
) -> Authority:
    return Authority(roles=frozenset(roles), when=phase, otherwise=otherwise, rule=rule, matter=matter)


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
    "invitation": lambda terms: terms.invitation or terms.attendance,
    "declaring": lambda terms: next((duty for duty in terms.duties if duty.name == "declarations"), terms.conflicts),
    "minutes": lambda terms: next((duty for duty in terms.duties if duty.name == "minutes"), None),
    "meeting": lambda terms: next(iter(terms.meetings.kinds.values()), None),
    "closing": lambda terms: terms.meetings.closing if terms.meetings.closing.clause else None,
}
"""The parts of the terms on which the refusals of services stand."""

_RUNNING = (Role.PRESIDING, Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT)
_SETTING = (Role.CHAIR, Role.VICE_CHAIR, Role.AGENDA_SETTER)
_BELONGING = (*_RUNNING, Role.HOLDER, Role.ALTERNATE, Role.ATTENDEE)
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
    "ruling": _row(When.RUNNING, "not-presiding", "conflicts", Role.PRESIDING, matter=Matter.OFFER),
    "nomination": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER),
    "nomination-answer": _row(When.RUNNING, "not-the-nominee", "alternates", Role.NOMINEE, matter=Matter.OFFER),
    "proxy": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER),
    "proxy-answer": _row(When.RUNNING, "not-the-proxy-holder", "proxies", Role.PROXY_HOLDER, matter=Matter.OFFER),
    "proxy-revocation": _row(When.RUNNING, "not-the-grantor", "proxies", Role.GRANTOR, matter=Matter.OFFER),
    "proxy-vote": _row(When.RUNNING, "not-the-proxy-holder", "proxies", Role.PROXY_HOLDER, matter=Matter.OFFER),
    "alternate-naming": _row(When.ALWAYS, "not-a-voting-member", "membership", Role.HOLDER),
    "proxy-for-a-time": _row(When.ALWAYS, "not-a-voting-member", "membership", Role.HOLDER),
    "mandate-answer": _row(When.ALWAYS, "not-the-nominee", "alternates", Role.NOMINEE, matter=Matter.OFFER),
    "mandate-end": _row(When.ALWAYS, "not-the-mandate", "alternates", Role.GRANTOR, Role.NOMINEE, matter=Matter.OFFER),
    "return": _row(When.ALWAYS, "not-a-voting-member", "membership", Role.HOLDER, matter=Matter.OFFER),
    "return-answer": _row(When.ALWAYS, "not-the-leave", "alternates", Role.PRESIDING, matter=Matter.OFFER),
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
    "interest-change": _row(When.ALWAYS, "not-your-interest", "conflicts", Role.DECLARANT, matter=Matter.INTEREST),
    "item-conflict": _at(Phase.OPEN, "no-seat-to-declare-for", Role.HOLDER, Role.ALTERNATE, rule="conflicts"),
    "item-ruling": _at(Phase.OPEN, "not-presiding", Role.PRESIDING, rule="conflicts", matter=Matter.OFFER),
    "membership-confirmation": _row(When.ALWAYS, "not-a-member-here", "going-on", Role.HOLDER),
    "appointment": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "contact": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "terms-change": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "channel-move": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "channel-language": _row(When.ALWAYS, "not-in-charge", "membership", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT),
    "calendar-address": _row(
        When.ALWAYS,
        "no-calendar-here",
        "membership",
        *(Role.HOLDER, Role.ALTERNATE, Role.ATTENDEE, Role.SECRETARIAT, Role.SIGNATORY),
    ),
    "duty-done": _row(When.ALWAYS, "not-your-duty", "membership", Role.OWING, Role.CHAIR, Role.SECRETARIAT),
    "duty-undone": _row(
        When.ALWAYS, "not-your-duty", "membership", Role.OWING, Role.CHAIR, Role.SECRETARIAT, matter=Matter.DUTY
    ),
    "agenda-item": _at(Phase.OPEN, "not-with-this-body", *_BELONGING),
    "presence": _at(Phase.OPEN, "not-with-this-body", *_BELONGING, Role.INVITED),
    "invitation": _at(Phase.OPEN, "not-inviting", Role.PRESIDING, *_SETTING, rule="invitation"),
    "invitation-end": _at(Phase.OPEN, "not-inviting", Role.PRESIDING, *_SETTING, rule="invitation"),
    "nothing-declared": _at(Phase.OPEN, "no-seat-to-declare-for", Role.HOLDER, Role.ALTERNATE, rule="declaring"),
    "view-shared": _at(Phase.OPEN, "no-seat-here", Role.HOLDER, rule="alternates"),
    "beginning": _at(Phase.AHEAD, "not-running-it", *_RUNNING),
    "presiding": _at(Phase.DURING, "not-running-it", *_RUNNING),
    "attendance": _at(Phase.DURING, "not-running-it", *_RUNNING),
    "item": _at(Phase.DURING, "not-running-it", *_RUNNING),
    "tabling": _at(Phase.DURING, "not-running-it", *_RUNNING),
    "vote-closing": _at(Phase.DURING, "not-the-presider", Role.PRESIDING, matter=Matter.DECISION),
    "minutes-sending": _at(Phase.AFTER, "not-running-it", *_RUNNING),
    "minutes-copying": _at(Phase.AFTER, "not-running-it", *_RUNNING, rule="minutes"),
    "minutes-release": _at(Phase.AFTER, "not-running-it", *_RUNNING, rule="minutes"),
    "correction": _at(Phase.AFTER, "not-with-this-body", *_BELONGING),
    "minutes-approval": _at(Phase.AFTER, "not-running-it", *_RUNNING),
    "action": _at(Phase.WHENEVER, "not-running-it", *_RUNNING),
}
"""Opening has no row, nor have calling, moving, setting the agenda, standing down and closing a meeting: the terms
alone say who may (`may_open`, `may_call`, ...). Closing a decision has none either: its deadline does that."""


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
