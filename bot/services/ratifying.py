"""Asking the next meeting to ratify a decision taken between meetings, and recording its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.conduct import may_ratify
from bot.rules.findings import Refusal, Waiting
from bot.rules.meeting_conduct import in_time_to_ratify
from bot.services.answers import refuse, unknown
from bot.services.authority import found, unfit
from bot.services.drafting import actors
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.loading import DecisionFacts, load_facts, outcome_now
from bot.services.minuting import tick
from bot.services.posting import announce, refresh_card, refresh_result, retell, tell
from bot.services.standing import ROLE_SECRETARIAT, SECRETARIAT, offices
from storage.facts import Act, DecisionState, ItemKind, Ratification
from storage.inbox import answerable

STILL_OPEN = frozenset({Waiting.RATIFICATION, Waiting.CASTING_VOTE})
"""What is announced of a decision that may come to wait for ratification: after a casting vote too."""
WAITING_LIMIT = 200
"""The newest decisions of a body that are looked through for one that still waits."""

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from bot.rules.findings import Finding
    from bot.rules.terms import Terms
    from storage.facts import Decision, Meeting
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratify:
    """What the meeting said: ratified, or refused; `note` as for the minutes."""

    act: Act
    decision: str
    ratified: bool
    note: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Ratified:
    decision: str
    ref: str
    title: str
    meeting: str
    ratified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptRatification:
    act: Act
    body: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Prompted:
    """How many decisions of the body the latest meeting is asked about."""

    count: int


def prompt_ratification(tx: Transaction, command: PromptRatification) -> Prompted:
    """Owe whoever presides a prompt for each decision that still waits; once a meeting, until it is settled."""
    count = 0
    for decision, meeting in _to_be_asked(tx, command.body, tx.now()):
        count += 1
        for person in recorders(tx, decision, tx.terms(decision.terms)):
            about = f"{decision.id}:{meeting.id}"
            tell(tx, "ratification-prompt", decision, person, about, data=_asked(meeting))
    return Prompted(count=count)


def ratification_due(tx: Transaction, query: PromptRatification) -> bool:
    """Whether a meeting is to be asked, or has been, about a decision that still waits. Writes nothing."""
    now = tx.now()
    held = any(meeting.held_at <= now for meeting in tx.meetings(query.body))
    return held and any(True for _ in _to_be_asked(tx, query.body, now))


def _to_be_asked(tx: Transaction, body: str, now: datetime) -> Iterator[tuple[Decision, Meeting]]:
    for decision in tx.decisions(body=body, state=DecisionState.CLOSED, limit=WAITING_LIMIT):
        announced = decision.outcome.waiting_for if decision.outcome else frozenset()
        if announced.isdisjoint(STILL_OPEN) or tx.ratification(decision.id) is not None:
            continue
        meeting = may_be_asked(tx, decision, now)
        if meeting is not None and awaits(tx, load_facts(tx, decision)):
            yield decision, meeting


def _asked(meeting: Meeting) -> dict[str, object]:
    return {"meeting": meeting.id, "held_at": meeting.held_at.isoformat()}


def ratify(tx: Transaction, command: Ratify) -> Ratified | Refusal | FieldErrors:
    """Record what the latest meeting said. Refused: the decision ends for the future, and nothing waits any more."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    facts = load_facts(tx, decision)
    meeting = meeting_since(tx, decision, now)
    finding = _bar(tx, facts, meeting, command.act.person, now)
    if finding is not None or meeting is None:
        return refuse(tx, "ratification", finding or no_meeting(tx, decision), decision)
    note = clean_text(command.note, lines=True)
    if (wrong := check_words(note, name="note", limit=REASON_LIMIT, required=False)) is not None:
        return FieldErrors(errors={"note": wrong})
    ratification = Ratification(
        team=command.act.team,
        decision=decision.id,
        meeting=meeting.id,
        ratified=command.ratified,
        recorded_by=command.act.person,
        note=note,
        at=now,
    )
    tx.add_ratification(ratification)
    data = {"meeting": meeting.id, "ratified": command.ratified}
    said = tx.text(note) if note else None
    tx.log(decision.body, "slack:ratification:recorded", {**data, "note": said}, decision=decision.id)
    announce(tx, "ratified", decision, {**data, "by": command.act.person, "note": note})
    for person in recorders(tx, decision, tx.terms(decision.terms)):
        retell(tx, "ratification-prompt", decision, person, f"{decision.id}:{meeting.id}", data=_asked(meeting))
    refresh_card(tx, decision)
    refresh_result(tx, decision)
    if (held := tx.sitting_now(decision.body)) is not None:
        tick(tx, held, ItemKind.RATIFICATION, decision.id, now)
    return Ratified(
        decision=decision.id,
        ref=decision.ref,
        title=decision.title,
        meeting=meeting.id,
        ratified=command.ratified,
    )


def meeting_since(tx: Transaction, decision: Decision, now: datetime) -> Meeting | None:
    """The latest meeting since the decision closed whose time has come, of those on which the terms let one ratify.

    Where all of them came too early or too late, the latest, which is asked nothing.
    """
    held = [m for m in tx.meetings(decision.body, after=decision.closed_at) if m.held_at <= now]
    terms = tx.terms(decision.terms)
    return next(reversed([m for m in held if _in_time(terms, decision, m)] or held), None)


def may_be_asked(tx: Transaction, decision: Decision, now: datetime) -> Meeting | None:
    """The meeting that is asked to ratify now; None where none was held, or none that may."""
    meeting = meeting_since(tx, decision, now)
    return meeting if meeting is not None and _in_time(tx.terms(decision.terms), decision, meeting) else None


def _in_time(terms: Terms, decision: Decision, meeting: Meeting) -> bool:
    rule = terms.ratification
    return rule is None or in_time_to_ratify(rule, *_days(terms, decision, meeting)).met is True


def _days(terms: Terms, decision: Decision, meeting: Meeting) -> tuple[date, date]:
    """The day of the decision and the day of the meeting, where the body is."""
    zone = ZoneInfo(terms.time_zone)
    return (decision.closed_at or meeting.held_at).astimezone(zone).date(), meeting.held_at.astimezone(zone).date()


def awaits(tx: Transaction, facts: DecisionFacts) -> bool:
    """Whether a decision still waits to be ratified."""
    outcome = outcome_now(tx, facts)
    return outcome is not None and Waiting.RATIFICATION in outcome.waiting_for


def recorders(tx: Transaction, decision: Decision, terms: Terms) -> tuple[str, ...]:
    """Who is asked: the chair; where there is none in post the vice-chair, else the secretariat."""
    holders = tx.holders(decision.body)
    for seat in (terms.chair, terms.vice_chair):
        person = holders.get(seat) if seat else None
        if person is not None:
            return (person,)
    return tx.officers(decision.body, SECRETARIAT)


def no_meeting(tx: Transaction, decision: Decision) -> Finding:
    """That no meeting was held since, and when the next one is."""
    after = tx.meetings(decision.body, after=decision.closed_at)
    coming = after[0].held_at.isoformat() if after else ""
    return found(tx.terms(decision.terms), "no-meeting-yet", "ratification", next_meeting=coming)


def _bar(tx: Transaction, facts: DecisionFacts, meeting: Meeting | None, person: str, now: datetime) -> Finding | None:
    """Why this person does not record a ratification now."""
    decision = facts.decision
    terms = tx.terms(decision.terms)
    finding = unfit("ratification", offices(tx, decision, terms, person), decision=decision, terms=terms, now=now)
    if finding is not None:
        return finding
    if not awaits(tx, facts):
        outcome = outcome_now(tx, facts)
        result = outcome.result.value if outcome else ""
        return found(terms, "no-ratification-wanted", "ratification", ref=decision.ref, result=result)
    if meeting is None:
        return no_meeting(tx, decision)
    as_what = [*actors(tx, decision.body, terms, person)]
    if person in tx.officers(decision.body, SECRETARIAT):
        as_what.append(ROLE_SECRETARIAT)
    decided, held = _days(terms, decision, meeting)
    findings = [may_ratify(terms, by=actor, decided_on=decided, held_on=held) for actor in as_what]
    late = (finding for finding in findings if finding.code == "not-ratified-yet")
    return None if any(f.met for f in findings) else next(late, findings[0])
