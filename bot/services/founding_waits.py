"""What waits for somebody of bodies in the making: a draft to go on with, or one to look at and activate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.activating import others, terms_of
from bot.services.briefs import Waits
from storage.facts import Body, DraftState

if TYPE_CHECKING:
    from storage.facts import Draft
    from storage.transaction import Transaction


def founding_waits(tx: Transaction, person: str) -> tuple[Waits, ...]:
    """Drafts that somebody is to activate, then those that they have begun."""
    drafts = tx.drafts()
    asked = [draft for draft in drafts if draft.state is DraftState.SUBMITTED and _is_asked(tx, draft, person)]
    begun = [draft for draft in drafts if draft.state is DraftState.OPEN and draft.started_by == person and draft.name]
    return (*(_wait(draft, "activate") for draft in asked), *(_wait(draft, _going_on(draft)) for draft in begun))


def _going_on(draft: Draft) -> str:
    return "go-on-setting-up" if draft.body is None else "go-on-changing"


def _is_asked(tx: Transaction, draft: Draft, person: str) -> bool:
    terms = terms_of(draft)
    return terms is not None and person in others(tx, draft, terms, draft.submitted_by or draft.started_by)


def _wait(draft: Draft, act: str) -> Waits:
    """It is about a body that may not be there yet."""
    body = Body(team=draft.team, id=draft.id, key=draft.key, name=draft.name, channel=draft.channel, terms="")
    return Waits(act=act, decision="", ref=draft.key, title=draft.name, body=body, closes_at=None, id=draft.id)
