"""What a form needs to show of a draft: what is filled in, what is wanting, what a look through its terms finds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from bot.rules.lint import lint
from bot.services.activating import others, terms_of, wanting
from bot.services.first_days import posts
from bot.services.places import in_charge, offices_of
from storage.facts import Act, Draft, DraftState

if TYPE_CHECKING:
    from bot.rules.remarks import Remark
    from bot.rules.terms import Terms
    from storage.facts import Body
    from storage.transaction import Transaction

SAID_ELSEWHERE = frozenset({"no-cases", "clause-without-case", "blank-open", "blank-needed", "alternate-demanded"})
"""Remarks that a form for a new body says in another way, or that are none of its business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftQuery:
    act: Act
    draft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsQuery:
    """`channel`: the body that meets there is the one whose terms are meant."""

    act: Act
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftBrief:
    """`asked`: who activates what this reader submits."""

    draft: Draft
    terms: Terms | None
    offices: tuple[str, ...]
    wanting: Mapping[str, Finding]
    asked: tuple[str, ...]
    reader: str
    names: Mapping[str, str] = field(default_factory=dict)
    """Of those whom the draft names, where we know them."""


def draft_brief(tx: Transaction, query: DraftQuery) -> DraftBrief | None:
    """A draft with all that is wanting; None where there is none."""
    draft = tx.draft(query.draft)
    if draft is None:
        return None
    terms = terms_of(draft)
    person = query.act.person
    named = {post.person for post in posts(draft, terms)} if terms else set()
    return DraftBrief(
        draft=draft,
        terms=terms,
        offices=offices_of(terms) if terms else (),
        wanting=wanting(tx, draft, terms),
        asked=others(tx, draft, terms, person) if terms else (),
        reader=person,
        names={one.id: one.name for one in tx.people(named).values()},
    )


def my_drafts(tx: Transaction, query: DraftsQuery) -> tuple[Draft, ...]:
    """Drafts of new bodies to go on with, and whatever whoever asks has submitted and can take back."""
    person = query.act.person
    return tuple(
        draft
        for draft in tx.drafts()
        if (draft.state is DraftState.OPEN and draft.body is None and draft.started_by == person)
        or (draft.state is DraftState.SUBMITTED and draft.submitted_by == person)
    )


def bodies_in_charge_of(tx: Transaction, query: DraftsQuery) -> tuple[Body, ...]:
    """The body that meets in the channel, or else those of whose chair or secretariat whoever asks is one."""
    here = tx.body_in_channel(query.channel) if query.channel else None
    if here is not None:
        return (here,)
    person = query.act.person
    return tuple(
        body for body in tx.bodies() if person in frozenset().union(*in_charge(tx, body.id, tx.terms(body.terms)))
    )


def remarks_on(draft: Draft) -> tuple[Remark, ...]:
    """What is wrong or surprising in the draft's terms. It takes a second: never inside a transaction."""
    return _looked_through(json.dumps([draft.terms, draft.fill], sort_keys=True)) if draft.terms else ()


@lru_cache(maxsize=32)
def _looked_through(words: str) -> tuple[Remark, ...]:
    """The same terms with the same values are looked through once."""
    terms, fill = json.loads(words)
    return tuple(one for one in lint(terms, fill) if one.kind not in SAID_ELSEWHERE)
