"""The form that opens a decision: it says, while it is filled in, what the terms ask of the choices made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.rules.periods import open_for
from bot.rules.record import Channel
from bot.text import Words, body_words, own
from bot.views import form, pages
from bot.views.blocks import Block, context, paragraph, rich
from bot.views.clock_fields import WHICH, twice, which_of
from bot.views.form import Field
from bot.views.ruling import class_needs, class_of

if TYPE_CHECKING:
    from bot.rules.findings import Finding
    from bot.services.briefs import OpeningBrief

TITLE, TEXT, REASON, AMOUNT = 150, 2900, 500, 30
FORMS = {
    "opening": ("decision.open", Channel.REMOTE),
    "again": ("decision.again", Channel.REMOTE),
    "urgent": ("decision.urgent", Channel.URGENT),
}
"""What each form is called when it is sent, and how the decision is then taken."""


def opening(
    bodies: Sequence[OpeningBrief],
    words: Words,
    entered: Mapping[str, str] | None = None,
    errors: Mapping[str, Finding] | None = None,
    *,
    form_of: str = "opening",
    after: str = "",
) -> Block:
    """The form, with what was entered so far and, beneath each field, what the terms make of it.

    `form_of`: opening, again (of the ended decision `after`) or urgent.
    """
    typed = entered or {}
    wrong = errors or {}
    body = _body(bodies, typed.get("body", ""))
    if len(bodies) == 1 and not body.may_open.met:
        return pages.refusal(body.may_open, body.terms, words)
    blocks: list[Block] = []
    callback, way = FORMS[form_of]
    for name, block in _questions(bodies, body, words, typed, way):
        blocks.append(block)
        if name == "time" and twice(wrong.get("time")):
            blocks.append(which_of(wrong["time"], words, typed.get(WHICH, "")))
        elif name in wrong:
            said = words.finding(wrong[name], body.terms)
            blocks.append(rich(paragraph(words.say("field-wrong", said=said), bold=True)))
    if body.terms.channels[way].alone:
        blocks.insert(0, rich(paragraph(_alone(body, words, way))))
    return form.modal(
        callback,
        words.say(f"title-{form_of}"),
        blocks,
        submit=words.say("submit-urgent" if form_of == "urgent" else "submit-opening"),
        close=words.say("close-form"),
        about=f"{body.body.id} {after}".strip(),
    )


def _alone(body: OpeningBrief, words: Words, way: Channel) -> str:
    return words.say("urgent-intro", cited=words.cited(body.terms.channels[way].clause))


def _body(bodies: Sequence[OpeningBrief], chosen: str) -> OpeningBrief:
    """The body chosen; else the first in which the reader may open a decision."""
    named = next((one for one in bodies if one.body.id == chosen), None)
    return named or next((one for one in bodies if one.may_open.met), bodies[0])


def _questions(
    bodies: Sequence[OpeningBrief], body: OpeningBrief, words: Words, typed: Mapping[str, str], way: Channel
) -> list[tuple[str, Block]]:
    """The fields in their order, by name; a note has the name of the field above it with a dot."""
    asked: list[tuple[str, Block]] = []
    if len(bodies) > 1:
        field = Field(name="body", label=words.say("open-body"), action="open.body")
        choices = [(one.body.id, own(one.body.name, 75)) for one in bodies]
        asked.append(("body", form.chosen(field, choices, entered=body.body.id, at_once=True)))
        if not body.may_open.met:
            asked.append(("body.note", context(words.finding(body.may_open, body.terms))))
    asked += [
        ("title", form.typed(_field("title", words), entered=typed.get("title", ""), most=TITLE)),
        ("text", form.typed(_text(body, words, way), entered=typed.get("text", ""), lines=True, most=TEXT)),
        ("class", _classes(body, words, typed, way)),
        ("amount", form.typed(_amount(body, words, typed), entered=typed.get("amount", ""), most=AMOUNT)),
    ]
    asked += _plan(body, words, typed, way)
    return asked if body.terms.channels[way].alone else [*asked, *_deadline(body, words, typed)]


def _classes(body: OpeningBrief, words: Words, typed: Mapping[str, str], way: Channel) -> Block:
    choices = [
        (
            name,
            words.say("dash", first=own(kind.title, 40), second=class_needs(body.terms, kind, way, words)),
        )
        for name, kind in body.terms.classes.items()
    ]
    field = Field(
        name="class", label=words.say("open-class"), hint=_class_hint(body, words, typed), action="open.class"
    )
    return form.chosen(field, choices, entered=typed.get("class", ""), at_once=True)


def _class_hint(body: OpeningBrief, words: Words, typed: Mapping[str, str]) -> str:
    kind = class_of(body.terms, typed.get("class", ""))
    if kind is None:
        return words.say("open-class.hint")
    return words.say("open-class-clause", said=own(kind.words, 500), clause=kind.clause)


def _plan(body: OpeningBrief, words: Words, typed: Mapping[str, str], way: Channel) -> list[tuple[str, Block]]:
    """The line of the plan and the reason, only where the terms ask for them."""
    asked: list[tuple[str, Block]] = []
    kind = class_of(body.terms, typed.get("class", ""))
    if kind is not None and kind.needs_plan_line:
        asked.append(
            ("plan_line", form.typed(_field("plan_line", words), entered=typed.get("plan_line", ""), most=REASON))
        )
    if body.terms.channels[way].needs_reason:
        field = _field("reason", words)
        if body.terms.channels[way].alone:
            field = Field(name="reason", label=words.say("urgent-reason"), hint=words.say("urgent-reason.hint"))
        asked.append(("reason", form.typed(field, entered=typed.get("reason", ""), lines=True, most=REASON)))
    return asked


def _deadline(body: OpeningBrief, words: Words, typed: Mapping[str, str]) -> list[tuple[str, Block]]:
    date = Field(name="date", label=words.say("open-date"), action="open.date")
    place = body.zone.rpartition("/")[2].replace("_", " ")
    time = Field(
        name="time", label=words.say("open-time"), hint=words.say("open-time.hint", zone=place), action="open.time"
    )
    rule, chosen = body.terms.channels[Channel.REMOTE], typed.get("class", "")
    kind = class_of(body.terms, chosen)
    how = rule.open_for if kind is None else open_for(body.terms, kind, Channel.REMOTE)
    earliest = words.say(
        "open-earliest",
        moment=words.moment(body.earliest_of.get(chosen, body.earliest), body.zone),
        cited=words.cited(how.clause or rule.clause),
        **body_words(body.terms),
    )
    return [
        ("date", form.day(date, entered=typed.get("date", ""), at_once=True)),
        ("time", form.clock_time(time, entered=typed.get("time", ""), at_once=True)),
        ("time.note", context(earliest)),
    ]


def _field(name: str, words: Words) -> Field:
    return Field(name=name, label=words.say(f"open-{name}"), hint=words.say(f"open-{name}.hint"))


def _text(body: OpeningBrief, words: Words, way: Channel) -> Field:
    """The words to be decided; on what one person decides alone nobody votes."""
    hint = words.say("urgent-text-hint" if body.terms.channels[way].alone else "open-text.hint")
    return Field(name="text", label=words.say("open-text"), hint=hint)


def _amount(body: OpeningBrief, words: Words, typed: Mapping[str, str]) -> Field:
    """The amount; it may be left empty until a kind of decision is chosen that needs one."""
    kind = class_of(body.terms, typed.get("class", ""))
    needed = kind is not None and kind.financial
    hint = words.say("open-amount.needed" if needed else "open-amount.hint")
    return Field(name="amount", label=words.say("open-amount"), hint=hint, optional=not needed)
