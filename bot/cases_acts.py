"""Asks the rules whether the act of a case is in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.cases_act_form import (
    ActCase,
    CallWith,
    CastingWith,
    CastWith,
    CloseWith,
    NominateWith,
    OpenWith,
    ProxyWith,
    RuleWith,
    SignWith,
    StandDownWith,
)
from bot.rules import conduct
from bot.rules.findings import Finding
from bot.rules.parts import Terms
from bot.rules.record import Alternate


def act(terms: Terms, case: ActCase[Any]) -> Finding:
    """Whether the act is in order; if not, the reason with its clause."""
    return _ASKED[type(case.with_)](terms, case.by, case.with_)


def _open(terms: Terms, by: str, facts: OpenWith) -> Finding:
    return conduct.may_open(
        terms,
        by=by,
        decision_class=facts.class_,
        channel=facts.channel,
        reason=facts.reason,
        consensus_tried=facts.consensus_tried,
    )


def _cast(terms: Terms, by: str, facts: CastWith) -> Finding:
    """`by` a seat: its holder, who is away while an alternate acts there, and may not vote as well.

    An alternate of whom no notice was given is asked about in the seat's name.
    """
    alternates = {seat: Alternate(seat=seat, notified=one.notified) for seat, one in facts.alternates.items()}
    return conduct.may_cast(
        terms,
        by=by,
        for_seat=facts.for_seat,
        channel=facts.channel,
        recused=frozenset(facts.conflicts),
        closed=facts.closed,
        alternates=alternates,
        vacant=frozenset(facts.vacant),
        acting=_unknown(alternates.get(facts.for_seat or by)),
    )


def _unknown(alternate: Alternate | None) -> bool:
    return alternate is not None and not alternate.notified


def _call(terms: Terms, by: str, facts: CallWith) -> Finding:
    return conduct.may_call_meeting(terms, by=by, kind=facts.kind, matters=facts.matters)


def _stand_down(terms: Terms, by: str, facts: StandDownWith) -> Finding:
    return conduct.may_stand_down(terms, by=by, agreed_by=facts.agreed_by)


def _nominate(terms: Terms, by: str, facts: NominateWith) -> Finding:
    return conduct.may_nominate_alternate(
        terms, by=by, person=facts.person, holds_seat=facts.holds_seat, acts_for=facts.acts_for
    )


def _proxy(terms: Terms, by: str, facts: ProxyWith) -> Finding:
    return conduct.may_give_proxy(terms, by=by, holder=facts.holder, holder_has=facts.holder_has)


def _casting(terms: Terms, by: str, facts: CastingWith) -> Finding:
    return conduct.may_give_casting_vote(
        terms, by=by, tied=facts.tied, presiding=facts.presiding, recused=frozenset(facts.conflicts)
    )


def _sign(terms: Terms, by: str, facts: SignWith) -> Finding:
    """Whoever signs in a case is taken to be on the register of signatories."""
    return conduct.may_sign(terms, by=by, decided_by=facts.decided_by, recused=frozenset(facts.conflicts))


def _rule(terms: Terms, by: str, facts: RuleWith) -> Finding:
    return conduct.may_rule(terms, by=by, of=facts.of)


def _close(terms: Terms, by: str, facts: CloseWith) -> Finding:
    return conduct.may_close_meeting(terms, by=by, financial_log=facts.financial_log)


_ASKED: Mapping[type, Callable[[Terms, str, Any], Finding]] = {
    OpenWith: _open,
    CastWith: _cast,
    CallWith: _call,
    StandDownWith: _stand_down,
    NominateWith: _nominate,
    ProxyWith: _proxy,
    CastingWith: _casting,
    SignWith: _sign,
    RuleWith: _rule,
    CloseWith: _close,
}
