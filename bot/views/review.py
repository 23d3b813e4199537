"""The last step of setting a body up: everything on one page, what is wanting, what is surprising in the terms."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from bot.rules.filling import filled_with
from bot.rules.remarks import Grade
from bot.services.first_days import ALL, told_days
from bot.text import Words, body_words, own, person, stress
from bot.text.naming import facts_in_words
from bot.views import form, pages
from bot.views.blocks import Block, actions, bullets, button, context, divider, paragraph, rich
from bot.views.first_days import told_days as days_in_words
from bot.views.founding import CHANGING, STEPS, office_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rules.remarks import Remark
    from bot.rules.terms import Terms
    from bot.services.draft_briefs import DraftBrief

MOST_REMARKS = 8
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
AS_THEY_ARE = frozenset({"blank", "question", "found", "words", "count", "base", "rule"})
"""Facts of a remark that stand in the terms, or are numbers; other names are called by their titles."""


def review(brief: DraftBrief, looked: Sequence[Remark] | None, words: Words) -> Block:
    """Everything of a draft; it can be sent to the second person once nothing is wanting.

    `looked`: what a look through its terms has found; None while that goes on.
    """
    remarks = looked or ()
    steps = CHANGING if brief.draft.body is not None else STEPS
    errors = [one for one in remarks if one.grade is Grade.ERROR]
    blocks = [context(words.say("setup-step", number=len(steps), of=len(steps)))]
    blocks += _section("review-wanting", [words.finding(one, brief.terms) for one in brief.wanting.values()], words)
    blocks += _section("review-errors", [_remark(one, brief.terms, words) for one in errors], words)
    blocks += _section("review-body", _body(brief, words), words)
    blocks += _section("review-blanks", _blanks(brief, words), words)
    if brief.draft.body is None:
        blocks += _section("review-seats", _seats(brief, words), words)
        blocks += _section("review-officers", _officers(brief, words), words)
        blocks += _section("review-days", _days(brief, words), words)
    warnings = [_remark(one, brief.terms, words) for one in remarks if one.grade is Grade.WARNING]
    blocks += _section("review-warnings", warnings[:MOST_REMARKS], words)
    ready = not brief.wanting and not errors and looked is not None
    said = words.say("review-looking") if looked is None else _next(brief, words, ready=ready)
    blocks.append(rich(paragraph(said)))
    if looked is None:
        blocks.append(actions("again", button("setup.to.review", words.say("button-setup-review"), brief.draft.id)))
    blocks += [divider(), _back(brief, steps, words)]
    return form.modal(
        "setup.review",
        words.say("title-setup-review"),
        blocks,
        submit=words.say("submit-setup-review") if ready and brief.asked else "",
        close=words.say("close-setup"),
        about=brief.draft.id,
        rest=words.say("cut-list"),
    )


def submitted(asked: Sequence[str], words: Words) -> Block:
    """What was recorded, and who is asked now."""
    return pages.page(words, "receipt", [words.say("setup-submitted", who=words.listing(person(one) for one in asked))])


def _next(brief: DraftBrief, words: Words, *, ready: bool) -> str:
    if not ready:
        return words.say("review-not-ready")
    if not brief.asked:
        return words.say("review-not-yours", **body_words(brief.terms))
    return words.say("review-ready", who=words.listing((person(one) for one in brief.asked), of_choices=True))


def _back(brief: DraftBrief, steps: Sequence[str], words: Words) -> Block:
    made = [button(f"setup.to.{step}", words.say(f"button-setup-{step}"), brief.draft.id) for step in steps[:-1]]
    return actions("back", *made, button("setup.drop", words.say("button-setup-drop"), brief.draft.id))


def _section(key: str, lines: Sequence[str], words: Words) -> list[Block]:
    return [rich(paragraph(words.say(key), bold=True), bullets(lines))] if lines else []


def _body(brief: DraftBrief, words: Words) -> list[str]:
    draft = brief.draft
    named = words.say("review-named", name=own(draft.name, 100), key=draft.key)
    said = [named] if draft.name else []
    if brief.terms is not None:
        said.append(words.say("review-terms", title=own(brief.terms.title, 100)))
    said += channel_lines(draft.channel_name, words, shared=draft.shared, language=draft.language)
    if draft.holds_from:
        day = words.iso_date(f"{draft.holds_from}T12:00:00+00:00", "UTC")
        said += [words.say("review-holds", day=day), words.say("review-agreed", agreed=own(draft.agreed, 300))]
    return said


def channel_lines(name: str, words: Words, *, shared: bool, language: str = "") -> list[str]:
    """Which channel, what is written in it, and whether others read along."""
    said = [words.say("review-channel", name=own(name, 80))] if name else []
    said += [words.say("review-language", languages=words.say(f"channel-language-{language}"))] if language else []
    return [*said, words.say("review-shared")] if shared else said


def _blanks(brief: DraftBrief, words: Words) -> list[str]:
    fill = brief.draft.fill
    blanks = brief.terms.blanks if brief.terms else ()
    return [
        blank_line(one.question, filled_with(one, brief.terms.seats, brief.terms.organisations), words)
        for one in blanks
        if brief.terms is not None and one.name in fill
    ]


def blank_line(question: str, value: str, words: Words) -> str:
    """A blank's question with what fills it; a day in words."""
    said = words.day(date.fromisoformat(value)) if _DAY.fullmatch(value) else own(value, 200)
    return words.say("review-blank", question=own(question, 300), value=stress(said))


def _seats(brief: DraftBrief, words: Words) -> list[str]:
    if brief.terms is None:
        return []
    seats = [(one.title, brief.draft.seats.get(one.id)) for one in brief.terms.seats]
    held = [words.say("colon", label=own(title, 100), said=person(str(who))) for title, who in seats if who]
    vacant = [own(title, 100) for title, who in seats if not who]
    return [*held, *([words.say("review-vacant", seats=words.listing(vacant))] if vacant else [])]


def _days(brief: DraftBrief, words: Words) -> list[str]:
    given = told_days(brief.draft, brief.terms) if brief.terms else []
    return days_in_words(given, brief.draft.since.get(ALL), words) if given or brief.terms else []


def _officers(brief: DraftBrief, words: Words) -> list[str]:
    said = []
    for office in brief.offices:
        here, outside = brief.draft.officers.get(office), brief.draft.outside.get(office)
        names = [person(str(one)) for one in here] if isinstance(here, list | tuple) else []
        names += [own(f"{name} ({email})", 150) for name, email in outside] if isinstance(outside, list) else []
        if names:
            said.append(words.say("officer-line", office=office_title(office, words), who=words.listing(names)))
    return said


def _remark(one: Remark, terms: Terms | None, words: Words) -> str:
    """What is wrong or surprising, with its clause, and how to mend it."""
    facts = facts_in_words(one.facts, terms, words)
    facts |= {name: fact for name, fact in one.facts.items() if name in AS_THEY_ARE}
    key = f"lint-{one.kind}"
    cited = words.cited(one.clause) if any(letter.isdigit() for letter in one.clause) else ""
    what = words.say(key, **facts).removesuffix(".")
    return own(f"{what}{cited}. {words.say(f'{key}.mend', **facts)}", 900)
