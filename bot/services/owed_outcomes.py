"""What is owed once a decision is closed: signature, casting vote, the chair's confirmation, ratification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rules.findings import Waiting
from bot.services.casting import confirmation_of, wants_confirmation
from bot.services.loading import load_facts, outcome_now
from bot.services.owed_ground import at_meeting
from bot.services.presiding import presider
from bot.services.ratifying import may_be_asked, recorders
from bot.services.signing import signatories
from storage.facts import DecisionState, StepKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.rules.terms import Terms
    from bot.services.loading import DecisionFacts
    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground
    from storage.facts import Decision, Meeting

CLOSED = 100
"""The closed decisions of a body that are looked through, the newest first."""
RATIFICATION = "ratification"
_CALLED = {"sign": "signature", "casting": "casting-vote", "confirm": "result-confirmation"}


def on_closed(ground: Ground) -> Iterator[Owed]:
    """What a closed decision waits for still."""
    for decision in ground.tx.decisions(body=ground.body.id, state=DecisionState.CLOSED, limit=CLOSED):
        terms = ground.tx.terms(decision.terms)
        if _may_wait(ground, decision, terms):
            yield from _of_decision(ground, terms, load_facts(ground.tx, decision))


def _may_wait(ground: Ground, decision: Decision, terms: Terms) -> bool:
    """Whether it is worth looking further: what was announced waited for something, or nobody confirmed it."""
    if decision.outcome is not None and decision.outcome.waiting_for:
        return True
    if not wants_confirmation(terms, decision.outcome):
        return False
    return all(step.kind is not StepKind.CONFIRMED for step in ground.tx.steps(decision.id))


def _of_decision(ground: Ground, terms: Terms, facts: DecisionFacts) -> Iterator[Owed]:
    decision = facts.decision
    outcome = outcome_now(ground.tx, facts)
    waiting = frozenset() if outcome is None else outcome.waiting_for
    if Waiting.SIGNATURE in waiting:
        clause = "" if terms.signature is None else terms.signature.clause
        yield _since(ground, decision, "sign", signatories(ground.tx, terms, facts), clause)
    presiding = presider(ground.tx, decision, terms)
    chair = () if presiding is None else (presiding.person,)
    if Waiting.CASTING_VOTE in waiting:
        yield _since(ground, decision, "casting", chair, terms.tie.clause)
    if wants_confirmation(terms, decision.outcome) and confirmation_of(facts) is None:
        clause = "" if terms.confirmation is None else terms.confirmation.clause
        yield _since(ground, decision, "confirm", chair, clause)
    if Waiting.RATIFICATION in waiting and (made := _ratification(ground, terms, decision)) is not None:
        yield made


def _since(ground: Ground, decision: Decision, act: str, owners: tuple[str, ...], clause: str) -> Owed:
    """What is due some days after the close, for nothing names a day."""
    said = {
        "title": decision.title,
        "subject": decision.id,
        "decision": decision.id,
        "ref": decision.ref,
        "clause": clause,
    }
    on = ground.within(decision.closed_at or decision.opened_at)
    return ground.owed(_CALLED[act], decision.id, on, owners, act, **said)


def _ratification(ground: Ground, terms: Terms, decision: Decision) -> Owed | None:
    """Due at the latest meeting since, or else at the next: at every meeting anew, until it is settled."""
    meeting = _asked(ground, decision)
    if meeting is None:
        return None
    rule = terms.ratification
    return ground.owed(
        RATIFICATION,
        f"{decision.id}:{meeting.id}",
        ground.day(meeting.held_at),
        recorders(ground.tx, decision, terms),
        "ratify",
        title=decision.title,
        subject=decision.id,
        decision=decision.id,
        ref=decision.ref,
        **at_meeting(meeting),
        clause="" if rule is None else rule.clause,
    )


def _asked(ground: Ground, decision: Decision) -> Meeting | None:
    """The meeting that is to ratify; None where none is called, or none may any more."""
    since = [one for one in ground.meetings if decision.closed_at is not None and one.held_at > decision.closed_at]
    if any(one.held_at <= ground.now for one in since):
        return may_be_asked(ground.tx, decision, ground.now)
    return since[0] if since else None
