"""The part of the form that is about people: what a vote is one of, conflicts, vacant seats, alternates, proxies."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bot.rules.basics import SHARE, Id, Positive, Said, Small

Share = Annotated[str, Field(pattern=f"^(?:{SHARE.pattern})$")]


class BallotsForm(Said):
    """What a vote is one of, and how votes are handed in.

    `unit`: a seat or an organisation; `on_split`: what becomes of an organisation that disagrees with itself; `by`: the
    weight by which votes count (each counts one where it is left out). `may_change`: a ballot may be changed until the
    close. `shown`: when members see how others voted: as they are cast, after the close, or never.
    """

    unit: Literal["seat", "organisation"] = "seat"
    on_split: Literal["no-vote"] = "no-vote"
    by: Id | None = None
    may_change: bool = True
    shown: Literal["as-cast", "after-the-close", "never"] = "after-the-close"


class ConflictsForm(Said):
    """What being recused takes away. `at_most`: above this share of the members in post, no decision.

    `declare_within_days`: so many days after an interest begins or changes it is to be declared.
    """

    counts_as_present: bool = False
    stays_in_base: bool = False
    quorum_shrinks: bool = False
    at_most: Share | None = None
    declare_within_days: Positive | None = None


class VacanciesForm(Said):
    """Whether the votes of vacant seats stay in the base of a share, where nobody can cast them."""

    stay_in_base: bool = False


class AlternatesForm(Said):
    """Members may send somebody in their place.

    `at_most`: so many at once, the first notified first; `votes`: they vote; `counts_as_present`: to the quorum.
    `authority`: the clause by which they vote only with authority that the member has delegated to them.
    """

    must_be_notified: bool = True
    at_most: Small | None = None
    votes: bool = True
    counts_as_present: bool = True
    authority: Said | None = None


class ProxiesForm(Said):
    """Members may lodge a vote; each holder carries so many, and there are `at_most` so many in all.

    `must_be_instructed`: the member says how it votes; otherwise the holder may be left free to choose.
    """

    per_holder: Positive = 1
    at_most: Small | None = None
    counts_as_present: bool = False
    must_be_instructed: bool = False
