"""The step of setting a body up that asks from which day on each holder has been in post."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.services.first_days import ALL, Post, posts
from bot.text import Words, own, person
from bot.views import form
from bot.views.form import Field
from bot.views.founding import office_title, step

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.services.draft_briefs import DraftBrief
    from bot.views.blocks import Block

MOST = 90
"""Holders that one form shows; the day of the others comes by the roster, or is the one given for all."""


def first_days(brief: DraftBrief, words: Words) -> Block:
    """A day for everybody, and one of their own for whoever began on another; none given is the day it goes live."""
    since = brief.draft.since
    hint = words.say("setup-since-all.hint")
    everybody = Field(name=f"since.{ALL}", label=words.say("setup-since-all"), hint=hint, optional=True)
    asked = [form.day(everybody, entered=str(since.get(ALL, "")))]
    for post in list(posts(brief.draft, brief.terms))[:MOST] if brief.terms else ():
        name, label = brief.names.get(post.person, ""), place_of(post, words)
        label = words.say("colon", label=label, said=own(name, 60)) if name else label
        field = Field(name=f"since.{post.name}", label=label, optional=True)
        asked.append(form.day(field, entered=str(since.get(post.name, ""))))
    return step(brief, "days", asked, words)


def told_days(given: Iterable[Sequence[object]], usual: object, words: Words) -> list[str]:
    """Who has been in post since which day, and from when on everybody else.

    `given`: (place, person, whether it is an office, ISO day) each; `usual`: the ISO day of the others, if any.
    """
    said = []
    for place, who, office, day in given:
        title = office_title(str(place), words) if office else own(str(place), 100)
        facts = {"place": title, "person": person(str(who)), "day": words.day(date.fromisoformat(str(day)))}
        said.append(words.say("first-day-line", **facts))
    others = words.day(date.fromisoformat(str(usual))) if usual else ""
    if others:
        return [*said, words.say("first-day-all", day=others, own=len(said))]
    return [*said, words.say("first-day-live", own=len(said))]


def place_of(post: Post, words: Words) -> str:
    """The place by its title, an office by its name."""
    return office_title(post.place, words) if post.office else own(post.place, 120)
