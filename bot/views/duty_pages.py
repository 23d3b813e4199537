"""The list of what is owed, for the reader and by person for whoever runs a body; saying that a duty is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from bot.text import Words, cut, own, own_lines, person
from bot.views import form
from bot.views.blocks import (
    BLOCKS_IN_MESSAGE,
    LABEL,
    TEXT_IN_MESSAGE,
    Block,
    Message,
    actions,
    asking_first,
    bullets,
    button,
    fitted,
    header,
    note,
    paragraph,
    rich,
    top_text,
)
from bot.views.duties import duty_buttons, duty_line, duty_name, own_words
from bot.views.form import Field
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.duty_lists import BodyDuties, DutiesBrief, DutyLine
    from storage.duty_facts import DutyDone

Data = Mapping[str, object]
MINE, EACH, NOTE, NAME = 12, 20, 500, 150


def duties(brief: DutiesBrief, words: Words) -> Message:
    """What the reader owes with its buttons; then, of each body that the reader runs, what everybody owes."""
    lines, blocks = [words.say("duties-mine")], [header(words.say("duties-mine"))]
    if not brief.mine:
        blocks.append(rich(paragraph(words.say("duties-none"))))
        lines.append(words.say("duties-none"))
    for at, line in enumerate(brief.mine[:MINE]):
        said = _in_body(line, words)
        lines.append(said)
        blocks += [rich(bullets([said])), actions(f"duty.{at}", *duty_buttons(line.owed, words))]
    if len(brief.mine) > MINE:
        lines.append(words.say("duties-more", count=len(brief.mine) - MINE))
        blocks.append(rich(paragraph(lines[-1])))
    for at, done in enumerate(brief.said[-MINE:]):
        lines.append(_done(done, words))
        blocks += [rich(bullets([lines[-1]])), actions(f"said.{at}", _undo(done.id, words))]
    for one in brief.bodies:
        more, made = _of_body(one, words)
        lines += more
        blocks += made
    return Message(top_text(lines), fitted(blocks, BLOCKS_IN_MESSAGE, TEXT_IN_MESSAGE, words.say("cut-list")))


def _in_body(line: DutyLine, words: Words) -> str:
    said = duty_line(line.owed, words, late=line.late)
    return words.say("duty-in-body", duty=said, body=own(line.body.name, NAME))


def _of_body(one: BodyDuties, words: Words) -> tuple[list[str], list[Block]]:
    """By person, the late first; then what was said to be done lately."""
    heading = words.say("duties-by-person", body=own(one.body.name, NAME))
    lines, blocks = [heading], [header(heading)]
    late = sum(line.late for line in one.lines)
    counted = words.say("duties-counted", count=len(one.lines), late=late)
    blocks.append(rich(paragraph(counted)))
    lines.append(counted)
    for people, owed in one.by_person.items():
        said = [duty_line(line.owed, words, late=line.late) for line in sorted(owed, key=lambda line: not line.late)]
        if len(said) > EACH:
            said = [*said[:EACH], words.say("duties-more", count=len(said) - EACH)]
        named = words.listing(person(who, words.say("somebody")) for who in people[:EACH])
        blocks.append(rich(paragraph(named, bold=True), bullets(said)))
        lines += [named, *said]
    for at, done in enumerate(one.done[-MINE:]):
        said_done = _done(done, words)
        undo = _undo(done.id, words)
        blocks += [rich(bullets([said_done])), actions(f"done.{one.body.id}.{at}", undo)]
        lines.append(said_done)
    return lines, blocks


def _done(done: DutyDone, words: Words) -> str:
    duty = words.say(f"duty-{done.name}", title=own(done.title, NAME), ref="", date="", **own_words({}))
    return words.say("duty-done-line", duty=duty, who=person(done.person), day=words.day(done.due_on))


def _undo(done: str, words: Words) -> Block:
    label = words.say("button-duty-undo")
    made = button("duty.undo", label, done)
    return asking_first(made, words.say("duty-undo-title"), words.say("duty-undo-sure"), label, words.say("close-form"))


def choosing_duty(lines: Sequence[DutyLine], words: Words) -> Block:
    """Which duty is done, and a note or link."""
    if not lines:
        said = rich(paragraph(words.say("duty-none-to-say")))
        return form.modal("duty.none", words.say("title-duty-done"), [said], close=words.say("close-page"))
    choices = [(f"{one.owed.body}:{one.owed.key}", _short(one, words)) for one in lines]
    which = form.chosen(Field(name="duty", label=words.say("duty-which")), choices)
    return _asking([which], "", words)


def saying(line: DutyLine, words: Words) -> Block:
    """The same for one duty."""
    return _asking([rich(paragraph(_in_body(line, words)))], f"{line.owed.body}:{line.owed.key}", words)


def _asking(blocks: list[Block], about: str, words: Words) -> Block:
    noted = form.typed(
        Field(name="note", label=words.say("duty-note"), hint=words.say("duty-note.hint"), optional=True),
        lines=True,
        most=NOTE,
    )
    return form.modal(
        "duty.done",
        words.say("title-duty-done"),
        [*blocks, noted],
        submit=words.say("submit-duty-done"),
        close=words.say("close-form"),
        about=about,
    )


def _short(line: DutyLine, words: Words) -> str:
    """It fits a drop-down: the body first, where there are several the same duty stands there more than once."""
    return cut(f"{line.body.key}: {duty_name(line.owed, words)}, {words.day(line.owed.on)}", LABEL)


def said_done(_brief: object, data: Data, words: Words) -> Message | None:
    """To whoever presides: somebody says that a duty is done; it can be taken back until it was."""
    ident, name = text_of(data, "done"), text_of(data, "name")
    if not ident or not name:
        return None
    named = data.get("words")
    own_ones = own_words({str(k): str(v) for k, v in named.items()} if isinstance(named, Mapping) else {})
    duty = words.say(f"duty-{name}", title=own(text_of(data, "title"), NAME), ref="", date="", **own_ones)
    facts = {
        "duty": duty,
        "who": person(text_of(data, "person")),
        "day": words.day(date.fromisoformat(text_of(data, "due_on"))),
        "body": own(text_of(data, "body"), NAME),
    }
    said = [words.say("duty-said", **facts)]
    if noted := text_of(data, "note"):
        said.append(words.say("duty-said-note", note=own_lines(noted, NOTE, "")))
    if data.get("undone"):
        return note([*said, words.say("duty-said-undone")])
    return note(said, actions("duty", _undo(ident, words)))
