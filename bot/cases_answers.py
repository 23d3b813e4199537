"""Answers a case: gives its facts to the rules, and puts what they say under the keys that a case may expect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.cases_form import Case, DecisionCase
from bot.rules.decide import decide
from bot.rules.findings import Outcome
from bot.rules.parts import Terms
from bot.rules.record import Alternate, Ballot, Capacity, Proxy, Record


def answer(terms: Terms, case: Case) -> Mapping[str, Any]:
    """Every key that the case's kind may expect, with what the terms make of it."""
    if isinstance(case, DecisionCase):
        return _outcome(decide(terms, record_of(case)))
    raise TypeError(type(case).__name__)


def record_of(case: DecisionCase) -> Record:
    """The facts of a case as a record. A ballot for a seat whose alternate acts is the alternate's."""
    return Record(
        decision_class=case.decision.class_,
        channel=case.decision.channel,
        attempt=case.decision.attempt,
        decided_by=case.decision.by,
        vacant=frozenset(case.vacant),
        present=frozenset(case.present),
        alternates=tuple(Alternate(seat=seat, notified=facts.notified) for seat, facts in case.alternates.items()),
        presiding=case.presiding,
        recused=frozenset(case.conflicts),
        proxies=tuple(Proxy(grantor=g, holder=p.holder, instruction=p.instruct) for g, p in case.proxies.items()),
        positions=case.positions,
        lacks_authority=frozenset(case.lacks_authority),
        objections=None if case.objects is None else frozenset(case.objects),
        ballots=tuple(
            Ballot(seat=seat, choice=choice, capacity=Capacity.ALTERNATE if seat in case.alternates else Capacity.SELF)
            for seat, choice in case.ballots.items()
        ),
        casting=case.casting,
        signed=case.signed,
        ratified=case.ratified,
    )


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "result": outcome.result.value,
        "waiting_for": sorted(one.value for one in outcome.waiting_for),
        "quorate": outcome.quorate,
        "present": outcome.present,
        "quorum": outcome.quorum,
        "for": outcome.votes_for,
        "against": outcome.votes_against,
        "abstain": outcome.abstentions,
        "needed": outcome.needed,
        "base": outcome.base,
        "refused": dict(outcome.refused),
        "cites": list(outcome.cites),
    }
