"""Is this act in order? What chairs, signatories and secretariats do around meetings and decisions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from bot.rules.actors import IN_ORDER, SECRETARIAT, is_one_of, named, outsider, refused
from bot.rules.after_slots import RatificationForm
from bot.rules.basics import Office
from bot.rules.findings import Finding
from bot.rules.parts import Terms

_NOBODY: frozenset[str] = frozenset()
GROUP = "group"
"""Who decided, where it was not one person alone."""


def may_give_casting_vote(
    terms: Terms, *, by: str | None, tied: bool, presiding: str | None = None, recused: Collection[str] = _NOBODY
) -> Finding:
    """Whether somebody may break a tie. `presiding`: whoever presides; by default the chair."""
    rule = terms.tie
    chair = presiding or terms.chair
    if not rule.casting_vote:
        return refused("no-casting-vote", rule)
    if chair is None or by != chair or by not in terms.seat_by_id:
        return refused("not-presiding", rule, by=by or "", presiding=chair or "")
    if by in recused:
        return refused("recused", rule, by=by)
    return IN_ORDER if tied else refused("no-tie", rule)


def may_sign(
    terms: Terms,
    *,
    by: str | None,
    decided_by: str | None = GROUP,
    recused: Collection[str] = _NOBODY,
    on_register: bool = True,
) -> Finding:
    """Whether somebody may sign. `decided_by`: who decided alone, or the group; `on_register`: is a named signatory."""
    rule = terms.signature
    if rule is None:
        return refused("no-signature", terms.membership)
    if by is None or by == SECRETARIAT or not on_register:
        return refused("not-signatory", rule, by=by or "", office=rule.office, body=rule.of_body)
    if by == decided_by:
        return refused("signed-by-decider", rule.alone if rule.alone.clause else rule, by=by)
    if by in recused:
        return refused("signatory-recused", terms.conflicts, by=by)
    return IN_ORDER


def may_rule(terms: Terms, *, by: str | None, of: str, presiding: str | None = None) -> Finding:
    """Whether somebody may rule on a conflict of the holder of `of`: whoever presides, and never on the own.

    Without a word of who presides: the chair, or any alternate chair; on the chair's own conflict, the vice-chair.
    """
    if by == of:
        return refused("own-conflict", terms.conflicts, by=of)
    if presiding is not None:
        entitled: tuple[str, ...] = (presiding,)
    elif terms.chair is not None and terms.chair != of:
        entitled = (terms.chair,)
    else:
        entitled = tuple(seat for seat in terms.may_preside if seat != of)
    if by in entitled:
        return IN_ORDER
    return refused("not-presiding", terms.conflicts, by=by or "", presiding=entitled[0] if entitled else "")


def may_call_meeting(terms: Terms, *, by: str | None, kind: str, matters: Collection[str] = ()) -> Finding:
    """Whether somebody may call a meeting of this kind to discuss these matters."""
    rule = terms.meetings.kinds.get(kind)
    if rule is None:
        return refused("no-such-meeting", next(iter(terms.meetings.kinds.values()), None), kind=kind)
    if not is_one_of(terms, by, rule.called_by):
        return refused("may-not-call", rule, by=by or "", kind=kind, who=named(rule.called_by))
    if rule.names_matters and not any(matter.strip() for matter in matters):
        return refused("matters-needed", rule, kind=kind)
    return IN_ORDER


def may_stand_down(terms: Terms, *, by: str | None, agreed_by: Collection[str] = ()) -> Finding:
    """Whether a meeting may be stood down when these seats agree; whoever asks for it agrees."""
    rule = terms.meetings.stand_down
    asked = {seat for office in rule.agreed_by for seat in terms.offices.get(office, ())}
    open_offices = tuple(office.value for office in rule.agreed_by if not terms.offices.get(office))
    missing = tuple(sorted(asked.difference(agreed_by, {by}))) + open_offices
    if missing or not asked:
        return refused("not-agreed", rule, missing=missing)
    return IN_ORDER if by in asked or by == SECRETARIAT else refused("not-agreed", rule, missing=tuple(sorted(asked)))


def sets_agenda(terms: Terms) -> tuple[str, ...]:
    """The seats all of which agree on an agenda; none where whoever may call a meeting sets it."""
    rule = terms.meetings.agenda
    return tuple(dict.fromkeys((*_held(terms, rule.agreed_by), *rule.with_seats)))


def stands_down(terms: Terms) -> tuple[str, ...]:
    """The seats all of which agree that a meeting is stood down."""
    return _held(terms, terms.meetings.stand_down.agreed_by)


def _held(terms: Terms, offices: Collection[Office]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat for office in offices for seat in terms.offices.get(office, ())))


def may_set_agenda(terms: Terms, *, by: str | None, kind: str, agreed_by: Collection[str] = ()) -> Finding:
    """Whether an agenda is set when these seats agree; whoever asks for it agrees. `kind`: of meeting."""
    rule = terms.meetings.agenda
    asked = sets_agenda(terms)
    if not asked:
        called = terms.meetings.kinds.get(kind)
        if called is not None and is_one_of(terms, by, called.called_by):
            return IN_ORDER
        return refused("may-not-call", called, by=by or "", kind=kind, who=named(called.called_by if called else ()))
    missing = tuple(sorted(set(asked).difference(agreed_by, {by})))
    return IN_ORDER if not missing else refused("not-agreed", rule, missing=missing)


def may_close_meeting(terms: Terms, *, by: str | None, financial_log: bool) -> Finding:
    """Whether somebody may close the meeting. `financial_log`: it is confirmed, even as "nothing to record"."""
    rule = terms.meetings.closing
    if not is_one_of(terms, by, rule.closed_by):
        return refused("may-not-close", rule, by=by or "", who=named(rule.closed_by))
    if rule.financial_log and not financial_log:
        return refused("financial-log", rule)
    return IN_ORDER


def may_ratify(terms: Terms, *, by: str | None, decided_on: date | None = None, held_on: date | None = None) -> Finding:
    """Whether somebody may record that a meeting ratified a decision, or refused to.

    `decided_on` and `held_on` (local days of the decision and of the meeting) are weighed where both are given.
    """
    rule = terms.ratification
    if rule is None:
        return refused("no-ratification", terms.membership)
    if is_one_of(terms, by, rule.recorded_by):
        return in_time_to_ratify(rule, decided_on, held_on)
    return outsider(terms, by) or refused("may-not-ratify", rule, by=by or "", who=named(rule.recorded_by))


def in_time_to_ratify(rule: RatificationForm, decided_on: date | None, held_on: date | None) -> Finding:
    """Whether a meeting on one local day is neither too early nor too late to ratify what was decided on another."""
    if decided_on is None or held_on is None:
        return IN_ORDER
    earliest = decided_on + timedelta(days=rule.not_before_days)
    latest = None if rule.within_days is None else decided_on + timedelta(days=rule.within_days)
    if earliest <= held_on and (latest is None or held_on <= latest):
        return IN_ORDER
    last = "" if latest is None else latest.isoformat()
    return refused("not-ratified-yet", rule, earliest=earliest.isoformat(), latest=last)
