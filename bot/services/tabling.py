"""Decisions at a meeting: put under an agenda item after consensus was sought, voted on by those there, and closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rules.conduct import may_open
from bot.rules.findings import Finding, Refusal, Result
from bot.rules.record import Channel
from bot.services.answers import unknown
from bot.services.attending import let_act
from bot.services.authority import found, untimely
from bot.services.carrying import carry_over
from bot.services.closing import Closed, settle
from bot.services.declarations_asked import note_asked, unasked
from bot.services.drafting import FIELD_OF, Draft, read_draft
from bot.services.entry import FieldErrors
from bot.services.item_conflicts import bring_conflicts
from bot.services.opening import OpenDecision, enter
from bot.services.quorum_here import inquorate
from bot.services.sittings import (
    House,
    actors_at,
    first_met,
    house_of,
    open_at,
    refresh_panel,
    refuse_at,
    unfit_at,
)
from storage.facts import Act, ItemKind, ItemState, Tabled
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import AgendaItem, Decision
    from storage.transaction import Transaction

AGREED, VOTE = "agreed", "vote"
JUST_AFTER = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutDecision:
    """A form as filled in. `consensus`: `agreed` (nobody objected) or `vote` (it was sought, and not found).

    `declared`: how declarations of interest were asked for, where that item has not been dealt with.
    """

    act: Act
    item: str
    title: str
    text: str
    decision_class: str
    amount: str = ""
    plan_line: str = ""
    consensus: str = ""
    declared: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPut:
    """`result`: empty while the vote is open."""

    decision: str
    ref: str
    title: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseVote:
    act: Act
    decision: str


def put_decision(tx: Transaction, command: PutDecision) -> DecisionPut | Refusal | FieldErrors:
    """Put a decision to the meeting: its text and electorate are frozen, and those there vote by a tap.

    Where consensus was found, it is decided at once. Without a quorum nothing is put, and the meeting goes on.
    """
    item = tx.item(command.item)
    house = house_of(tx, item.meeting) if item else None
    item = tx.item(command.item)
    if item is None or house is None:
        return unknown("no-such-meeting-here")
    now = tx.now()
    form = OpenDecision(
        act=command.act,
        body=house.body.id,
        title=command.title,
        text=command.text,
        decision_class=command.decision_class,
        channel=Channel.MEETING,
        amount=command.amount,
        plan_line=command.plan_line,
    )
    finding = unfit_at(tx, "tabling", house, command.act.person) or _not_now(tx, house, item)
    if finding is not None:
        return refuse_at(tx, "decision", finding, house)
    draft = read_draft(tx, house.body, form, now)
    seeks = house.terms.consensus is not None
    if seeks and command.consensus not in (AGREED, VOTE):
        errors = draft.errors if isinstance(draft, FieldErrors) else {}
        unsaid = Finding(code="consensus-unsaid", clause=_consensus_clause(house.terms), met=False, reading="entry")
        return FieldErrors(errors={**errors, "consensus": unsaid})
    if isinstance(draft, FieldErrors):
        return draft
    if (missing := unasked(tx, house, command.declared)) is not None:
        return FieldErrors(errors={"declared": missing})
    finding = _permitted(tx, house, draft) or inquorate(tx, house, item, draft.decision_class)
    if finding is not None:
        if finding.code in FIELD_OF:
            return FieldErrors(errors={FIELD_OF[finding.code]: finding})
        return refuse_at(tx, "decision", finding, house)
    note_asked(tx, house, command.declared)
    return _put(tx, house, item, draft, agreed=seeks and command.consensus == AGREED)


def _consensus_clause(terms: Terms) -> str:
    return terms.consensus.clause if terms.consensus is not None else ""


def _not_now(tx: Transaction, house: House, item: AgendaItem) -> Finding | None:
    """Why nothing can be put under this item now."""
    if item.state is not ItemState.ACCEPTED or item.kind is not ItemKind.MATTER:
        return found(house.terms, "item-settled", "meeting", title=item.title)
    if house.presider is None:
        return found(house.terms, "presider-not-there", "meeting", seat=house.sitting.presiding)
    running = open_at(tx, house.meeting.id)
    return found(house.terms, "vote-still-open", "meeting", ref=running[0].ref) if running else None


def _permitted(tx: Transaction, house: House, draft: Draft) -> Finding | None:
    """What the terms say about putting this to a meeting, of whoever does it; they have sought consensus."""
    finding = first_met(
        [
            may_open(
                house.terms,
                by=actor,
                decision_class=draft.decision_class,
                channel=Channel.MEETING,
                reason=draft.reason,
                consensus_tried=True,
            )
            for actor in actors_at(tx, house, tx.act.person)
        ]
    )
    return None if finding.met else finding


def _put(tx: Transaction, house: House, item: AgendaItem, draft: Draft, *, agreed: bool) -> DecisionPut:
    now = tx.now()
    decision = enter(tx, house.body, draft, now, attempt=_attempt(tx, item))
    tabled = Tabled(
        team=decision.team,
        decision=decision.id,
        meeting=house.meeting.id,
        item=item.id,
        agreed=agreed,
        presiding=house.sitting.presiding,
    )
    tx.add_tabled(tabled)
    carry_over(tx, decision, house.meeting.id)
    data = {"meeting": house.meeting.id, "item": item.id, "agreed": agreed, "presiding": tabled.presiding}
    tx.log(house.body.id, "slack:decision:put-to-the-meeting", data, decision=decision.id)
    for seat, person in house.there.items():
        if seat in house.holders and house.holders[seat] != person:
            let_act(tx, decision, seat, person, now)
    bring_conflicts(tx, decision, house.meeting.id, item.id)
    tx.update_sitting(house.meeting.id, item=item.id)
    refresh_panel(tx, house)
    result = _close(tx, house, decision, item, tx.now()).result.value if agreed else ""
    return DecisionPut(decision=decision.id, ref=decision.ref, title=decision.title, result=result)


def _attempt(tx: Transaction, item: AgendaItem) -> int:
    """Which occasion it is: one more where an earlier one was referred, here or at a meeting before."""
    tried = [one.decision for one in tx.tabled_at(item.meeting) if one.item == item.id] or [item.decision]
    before = tx.decision(tried[-1]) if tried[-1] else None
    if before is None or before.outcome is None:
        return 1
    failed = before.outcome.result in (Result.REFERRED, Result.DISPUTED, Result.LOST)
    return before.attempt + 1 if failed else before.attempt


def close_vote(tx: Transaction, command: CloseVote) -> Closed | Refusal:
    """Close the vote at a meeting, by whoever presides: what the terms make of it is announced and never changes."""
    tabled = tx.tabled(command.decision)
    house = house_of(tx, tabled.meeting) if tabled else None
    decision = tx.lock_decision(command.decision, exclusive=True)
    item = tx.item(tabled.item) if tabled else None
    if house is None or decision is None or item is None:
        return unknown("no-such-decision")
    now = tx.now()
    finding = unfit_at(tx, "vote-closing", house, command.act.person) or untimely("ballot", decision, now)
    if finding is not None:
        return refuse_at(tx, "vote-closing", finding, house)
    return _close(tx, house, decision, item, now)


def _close(tx: Transaction, house: House, decision: Decision, item: AgendaItem, now: datetime) -> Closed:
    """Decide as of now, after the last ballot; what follows for the agenda item is noted."""
    cast = [ballot.cast_at + JUST_AFTER for ballot in tx.ballots(decision.id)]
    closed = settle(tx, decision, now, early=max([now, *cast]))
    state = _FOLLOWS.get(closed.result)
    if state is not None:
        tx.update_item(item.id, state=state, settled_at=now)
    data = {"meeting": house.meeting.id, "item": item.id, "result": closed.result.value}
    tx.log(house.body.id, "slack:vote:closed", data, decision=decision.id)
    refresh_panel(tx, house)
    return closed


_FOLLOWS = {Result.REFERRED: ItemState.REFERRED, Result.DEFERRED: ItemState.DEFERRED}
