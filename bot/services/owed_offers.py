"""What people were asked and have not answered: to act for somebody, to rule on an item, to activate new terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.activating import others, terms_of
from bot.services.item_conflicts import asked_to_rule
from bot.services.owed_ground import at_meeting
from bot.services.sittings import house_of
from storage.facts import DraftState, MandateKind, OfferState, SittingState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.services.owed_duty import Owed
    from bot.services.owed_ground import Ground
    from storage.facts import Meeting

OPEN = frozenset({SittingState.CALLED, SittingState.SITTING})


def on_offers(ground: Ground) -> Iterator[Owed]:
    """Answers to requests, rulings on agenda items, and changes of the terms that wait for the second person."""
    yield from _mandates(ground)
    for meeting in ground.meetings:
        sitting = ground.sittings.get(meeting.id)
        if sitting is not None and sitting.state in OPEN:
            yield from _rulings(ground, meeting)
    yield from _changes(ground)


def _mandates(ground: Ground) -> Iterator[Owed]:
    acts = {MandateKind.ALTERNATE: "answer-mandate", MandateKind.PROXY: "answer-mandate-proxy"}
    rules = {MandateKind.ALTERNATE: ground.terms.alternates, MandateKind.PROXY: ground.terms.proxies}
    for one in ground.tx.mandates(ground.body.id):
        if one.state is OfferState.OFFERED and one.seat in ground.terms.seat_by_id:
            rule = rules[one.kind]
            yield ground.owed(
                acts[one.kind],
                one.id,
                ground.within(one.given_at),
                (one.person,),
                acts[one.kind],
                subject=one.id,
                title=ground.terms.seat(one.seat).title,
                clause="" if rule is None else rule.clause,
            )


def _rulings(ground: Ground, meeting: Meeting) -> Iterator[Owed]:
    """Ruled on before the item is taken, and so before the meeting is over."""
    waiting = [one for one in ground.tx.item_conflicts(meeting.id) if one.ruling is None]
    house = house_of(ground.tx, meeting.id, lock=False) if waiting else None
    if house is None:
        return
    titles = {item.id: item.title for item in ground.tx.items(meeting.id)}
    for one in waiting:
        person = asked_to_rule(ground.tx, house, one)
        yield ground.owed(
            "rule-on-item",
            one.id,
            max(ground.day(meeting.held_at), ground.day(one.declared_at)),
            () if person is None else (person,),
            "rule-on-item",
            subject=one.id,
            title=titles.get(one.item, ""),
            **at_meeting(meeting),
            clause=ground.terms.conflicts.clause,
        )


def _changes(ground: Ground) -> Iterator[Owed]:
    for draft in ground.tx.drafts():
        if draft.body != ground.body.id or draft.state is not DraftState.SUBMITTED or draft.submitted_at is None:
            continue
        terms = terms_of(draft)
        people = () if terms is None else others(ground.tx, draft, terms, draft.submitted_by or draft.started_by)
        on = ground.within(draft.submitted_at)
        yield ground.owed("activate", draft.id, on, people, "activate", subject=draft.id, title=ground.body.name)
