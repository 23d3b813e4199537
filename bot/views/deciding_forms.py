"""The forms behind the buttons around a vote: a concern, a position, views, a vote taken down, an objection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, plainly
from bot.views import form, pages
from bot.views.blocks import Block, context, paragraph, rich
from bot.views.buttons import CHOICES
from bot.views.consensus import knows_block
from bot.views.describe import clause_of, named, seat_title, terms_words
from bot.views.fields import carrier
from bot.views.form import Field
from bot.views.forms import no_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.briefs import DecisionBrief

SHORT, LONG = 500, 1000
RECEIVED = ("phone", "e-mail", "letter")


def concern(brief: DecisionBrief, words: Words, *, block: bool = False) -> Block:
    """What the concern is, or why the member blocks."""
    if (stop := no_seat(brief, words)) is not None:
        return stop
    name = "block" if block else "concern"
    key = f"{name}-intro" if block or not knows_block(brief) else "concern-intro-noted"
    asked = form.typed(_field("words", "concern-words", words), lines=True, most=SHORT)
    return _form(brief, words, (f"consensus.{name}", name), words.say(key, decision=named(brief, words)), [asked])


def position(brief: DecisionBrief, words: Words) -> Block:
    """For which organisation, and what it intends."""
    if (stop := no_seat(brief, words)) is not None:
        return stop
    facts = {"decision": named(brief, words), "cited": words.cited(clause_of(brief, "absence"))}
    reader = brief.reader
    seats = (*reader.seats, *reader.acting_for) if reader else ()
    named_by_seats = dict.fromkeys(one for seat in seats for one in brief.terms.seat(seat).organisations)
    choices = [(one, brief.terms.organisations.get(one, one)) for one in named_by_seats]
    fields = [
        form.picked(
            Field(name="choice", label=words.say("position-choice")),
            [(choice, words.say(f"choice-{choice}"), "") for choice in CHOICES],
        ),
        form.typed(_field("words", "position-words", words, optional=True), lines=True, most=LONG),
    ]
    if len(choices) > 1:
        fields.insert(0, form.chosen(Field(name="organisation", label=words.say("position-organisation")), choices))
    return _form(brief, words, ("position.state", "position"), words.say("position-intro", **facts), fields)


def views(brief: DecisionBrief, words: Words) -> Block:
    """What the member wants the chair and the others to know beforehand."""
    if (stop := no_seat(brief, words)) is not None:
        return stop
    intro = words.say("views-intro", decision=named(brief, words), **terms_words(brief))
    asked = form.typed(_field("words", "views-words", words), lines=True, most=LONG)
    return _form(brief, words, ("view.share", "views"), intro, [asked])


def record(brief: DecisionBrief, words: Words) -> Block:
    """Whose vote, how it was cast, how it came, and what shows it."""
    replaceable = {vote.seat for vote in brief.recorded if vote.ballot in brief.taken_down}
    seats = [
        (seat.seat, carrier(brief.names.get(seat.person, ""), seat_title(brief, seat.seat), words))
        for seat in brief.seats
        if seat.person is not None and not seat.recused and brief.terms.seat(seat.seat).votes
        if not seat.answered or seat.seat in replaceable
    ]
    if not seats:
        return pages.page(words, "nobody-to-record", [words.say("record-nobody")])
    fields = [
        form.chosen(Field(name="seat", label=words.say("record-seat")), seats),
        form.picked(
            Field(name="choice", label=words.say("record-choice")),
            [(choice, words.say(f"choice-{choice}"), "") for choice in CHOICES],
        ),
        form.picked(
            Field(name="received", label=words.say("record-received")),
            [(way, _capital(words.say(f"received-{way}")), "") for way in RECEIVED],
        ),
        form.typed(_field("evidence", "record-evidence", words), lines=True, most=SHORT),
    ]
    return _form(
        brief, words, ("vote.record", "record"), words.say("record-intro", decision=named(brief, words)), fields
    )


def objection(brief: DecisionBrief, words: Words) -> Block:
    """Why the member objects, if they wish to say."""
    asked = form.typed(_field("words", "object-words", words, optional=True), lines=True, most=SHORT)
    intro = words.say("object-intro", decision=named(brief, words))
    return _form(brief, words, ("vote.object", "object"), intro, [asked])


def confirm_result(brief: DecisionBrief, words: Words) -> Block:
    """Anything that the record should say of how it was taken."""
    facts = {"decision": named(brief, words), "cited": words.cited(clause_of(brief, "confirmation"))}
    asked = form.typed(_field("note", "confirm-result-note", words, optional=True), lines=True, most=SHORT)
    intro = words.say("confirm-result-intro", **facts)
    return _form(brief, words, ("result.confirm", "confirm-result"), intro, [asked])


def _form(brief: DecisionBrief, words: Words, names: tuple[str, str], intro: str, fields: Sequence[Block]) -> Block:
    """A form about one decision; `names`: what it is called when it is sent, and that of its title and its words."""
    callback, name = names
    return form.modal(
        callback,
        words.say(f"title-{name}"),
        [rich(paragraph(intro)), *fields, context(plainly(words.say("form-about", ref=brief.ref)))],
        submit=words.say(f"submit-{name}"),
        close=words.say("close-form"),
        about=brief.id,
    )


def _field(name: str, key: str, words: Words, *, optional: bool = False) -> Field:
    return Field(name=name, label=words.say(key), hint=words.say(f"{key}.hint"), optional=optional)


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
