"""Opening a decision, with terms, text and electorate frozen; and withdrawing one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.rules.findings import Finding, Refusal
from bot.rules.record import Channel
from bot.services.answers import refuse, refuse_in, unknown
from bot.services.authority import found, unfit
from bot.services.carrying import carry_over
from bot.services.closing import settle
from bot.services.drafting import FIELD_OF, Draft, permitted, read_draft
from bot.services.entry import REASON_LIMIT, FieldErrors, check_words, clean_text
from bot.services.freezing import electorate_digest, text_digest
from bot.services.loading import load_facts
from bot.services.posting import announce, refresh_card
from bot.services.reopening import again_of, skip_consensus, tell_everybody, tell_those_who_acted
from bot.services.retiring import retire
from bot.services.standing import offices
from bot.services.suggesting import suggest_on
from storage.facts import Act, Decision, DecisionState, Elector
from storage.inbox import answerable

if TYPE_CHECKING:
    from datetime import datetime

    from storage.facts import Body
    from storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDecision:
    """A form as filled in. `amount`: pounds as typed; `date`, `time`: in `zone`, by default the opener's own.

    `which`: of two equal times in the night in which clocks go back, `first` or `second`.

    `after`: the ended decision (its id) that this one opens again; where agreement was sought in vain, with a vote.
    """

    act: Act
    body: str
    title: str
    text: str
    decision_class: str
    channel: Channel = Channel.REMOTE
    amount: str = ""
    date: str = ""
    time: str = ""
    which: str = ""
    zone: str = ""
    reason: str = ""
    plan_line: str = ""
    after: str = ""


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """`closes_at`: an ISO instant."""

    decision: str
    ref: str
    title: str
    closes_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawDecision:
    act: Act
    decision: str
    reason: str


@answerable
@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    decision: str
    ref: str
    title: str


def check_opening(tx: Transaction, command: OpenDecision) -> FieldErrors | None:
    """What is wrong with the form as it stands, by field; the form asks while it is open. Writes nothing."""
    body = tx.body(command.body)
    if body is None:
        return FieldErrors(errors={"body": Finding(code="no-such-body", met=False, reading="register")})
    now = tx.now()
    draft = read_draft(tx, body, command, now)
    if isinstance(draft, FieldErrors):
        return draft
    finding = permitted(tx, body, draft, closes_at=draft.closes_at, now=now)
    return None if finding.met else FieldErrors(errors={FIELD_OF.get(finding.code, "body"): finding})


def open_decision(tx: Transaction, command: OpenDecision) -> Opened | Refusal | FieldErrors:
    """Open a decision: terms, text and electorate are frozen and hashed, and the card is owed to the channel.

    Where the terms let one person decide alone, it closes at once.
    """
    body = tx.body(command.body)
    if body is None:
        return unknown("no-such-body")
    now = tx.now()
    draft = read_draft(tx, body, command, now)
    if isinstance(draft, FieldErrors):
        return draft
    finding = permitted(tx, body, draft, closes_at=draft.closes_at, now=now)
    if not finding.met:
        if finding.code in FIELD_OF:
            return FieldErrors(errors={FIELD_OF[finding.code]: finding})
        return refuse_in(tx, "decision", finding, body=body.id)
    if command.channel is Channel.MEETING:
        return refuse_in(tx, "decision", found(tx.terms(body.terms), "meeting-not-begun", "meeting"), body=body.id)
    decision = enter(tx, body, draft, now, after=command.after)
    if draft.closes_at is None:
        settle(tx, decision, now)
        tell_everybody(tx, "urgent-decided", decision)
    closes_at = (decision.closes_at or now).isoformat()
    return Opened(decision=decision.id, ref=decision.ref, title=decision.title, closes_at=closes_at)


def enter(tx: Transaction, body: Body, draft: Draft, now: datetime, *, attempt: int = 1, after: str = "") -> Decision:
    """Store a decision that is in order, with its electorate and its event, and owe its card to the channel."""
    decision, electorate = _frozen(tx, body, draft, now)
    decision = replace(decision, attempt=attempt)
    tx.add_decision(decision, electorate)
    earlier = again_of(tx, decision, after)
    again = {"after": earlier.id} if earlier else {}
    tx.log(body.id, "slack:decision:opened", {**_on_record(tx, decision), **again}, decision=decision.id)
    if earlier is not None:
        skip_consensus(tx, decision, earlier)
    carry_over(tx, decision)
    refresh_card(tx, decision)
    if decision.closes_at is None or decision.closes_at > now:
        suggest_on(tx, decision, now)
    return decision


def _frozen(tx: Transaction, body: Body, draft: Draft, now: datetime) -> tuple[Decision, tuple[Elector, ...]]:
    """The decision with everything that never changes again, and who may vote on it: the seats as they are held now."""
    terms = tx.terms(body.terms)
    holders = tx.holders(body.id)
    electorate = tuple(Elector(seat=seat.id, person=holders.get(seat.id)) for seat in terms.seats)
    local = now.astimezone(ZoneInfo(terms.time_zone))
    decision = Decision(
        team=body.team,
        id=tx.new_id(),
        ref=tx.next_ref(body.id, local.year),
        body=body.id,
        title=draft.title,
        text=draft.text,
        decision_class=draft.decision_class,
        channel=draft.channel,
        opened_by=tx.act.person,
        opened_at=now,
        terms=body.terms,
        text_sha="",
        electorate_sha=electorate_digest(electorate),
        amount_pence=draft.amount_pence,
        reason=draft.reason,
        plan_line=draft.plan_line,
        closes_at=None if draft.channel is Channel.MEETING else draft.closes_at or now,
        closes_as_entered=draft.entered,
        zone=draft.zone,
    )
    return replace(decision, text_sha=text_digest(decision)), electorate


def _on_record(tx: Transaction, decision: Decision) -> dict[str, object]:
    """What the audit log keeps of the opening: hashes and numbers, and the free text by its commitment alone."""
    return {
        "decision": decision.id,
        "ref": decision.ref,
        "class": decision.decision_class,
        "channel": decision.channel.value,
        "amount_pence": decision.amount_pence,
        "closes_at": decision.closes_at.isoformat() if decision.closes_at else None,
        "zone": decision.zone,
        "terms": decision.terms,
        "text_sha": decision.text_sha,
        "electorate_sha": decision.electorate_sha,
        "title": tx.text(decision.title),
        "text": tx.text(decision.text),
    }


def withdraw_decision(tx: Transaction, command: WithdrawDecision) -> Withdrawn | Refusal | FieldErrors:
    """Withdraw an open decision: logged, announced, final. Nothing else about an open decision can be changed."""
    decision = tx.lock_decision(command.decision, exclusive=True)
    if decision is None:
        return unknown("no-such-decision")
    now = tx.now()
    terms = tx.terms(decision.terms)
    roles = offices(tx, decision, terms, command.act.person)
    finding = unfit("withdrawal", roles, decision=decision, terms=terms, now=now)
    if finding is not None:
        return refuse(tx, "withdrawal", finding, decision)
    reason = clean_text(command.reason, lines=True)
    if (wrong := check_words(reason, name="reason", limit=REASON_LIMIT)) is not None:
        return FieldErrors(errors={"reason": wrong})
    tx.update_decision(decision.id, state=DecisionState.WITHDRAWN, processed_at=now)
    data = {"ref": decision.ref, "reason": tx.text(reason)}
    tx.log(decision.body, "slack:decision:withdrawn", data, decision=decision.id)
    announce(tx, "withdrawn", decision, {"by": command.act.person, "reason": reason})
    tell_those_who_acted(tx, "withdrawn", decision, {"by": command.act.person, "reason": reason})
    refresh_card(tx, decision)
    retire(tx, load_facts(tx, decision))
    return Withdrawn(decision=decision.id, ref=decision.ref, title=decision.title)
