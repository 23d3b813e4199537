"""Conflicts on agenda items: the form, the question to whoever presides, and the ruling."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from bot.text import HOME_ZONE, Words, own, own_lines, person
from bot.views import buttons, form, pages
from bot.views.blocks import Block, Message, message, note, paragraph, quote, rich
from bot.views.form import Field
from bot.views.telling import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.items_ahead import ItemToDeclareOn

Data = Mapping[str, object]
KINDS = ("financial", "professional", "personal", "indirect")
NATURE, TITLE = 500, 100
RULINGS = (
    ("item.rule.take-part", "button-take-part"),
    ("item.rule.speak", "button-speak"),
    ("item.rule.withdraw", "button-withdraw-member"),
)


def declaring(items: Sequence[ItemToDeclareOn], words: Words) -> Block:
    """Which item, what kind of interest, and what it is."""
    if not items:
        return pages.page(words, "item-none", [words.say("item-none")])
    choices = [(one.item, _option(one, words)) for one in items]
    kinds = [(kind, words.say(f"conflict-kind-{kind}"), words.say(f"conflict-kind-{kind}.gloss")) for kind in KINDS]
    nature = Field(name="nature", label=words.say("conflict-nature"), hint=words.say("conflict-nature.hint"))
    return form.modal(
        "item.declare",
        words.say("title-item-conflict"),
        [
            rich(paragraph(words.say("item-conflict-intro"))),
            form.chosen(Field(name="item", label=words.say("item-which")), choices, entered=choices[0][0]),
            form.picked(Field(name="kind", label=words.say("conflict-kind")), kinds),
            form.typed(nature, lines=True, most=NATURE),
        ],
        submit=words.say("submit-item-conflict"),
        close=words.say("close-form"),
    )


def ruling_asked(_brief: object, data: Data, words: Words) -> Message:
    """To whoever presides: who declared what on which item, and the three rulings as buttons."""
    facts = {**_facts(data, words), "who": _person(data, "person", words), "seat": own(text_of(data, "seat"), TITLE)}
    asked = words.say("item-ruling-asked", **facts)
    label = words.say("ruling-kind", kind=words.say(f"kind-{text_of(data, 'kind') or 'indirect'}"))
    nature = own_lines(text_of(data, "nature"), NATURE)
    ruling = text_of(data, "ruling")
    after = words.say("item-ruling-please")
    if ruling:
        after = words.say("item-ruling-done", ruling=words.say(f"ruling-{ruling}"))
    shown = rich(paragraph(f"{asked}\n{label}\n"), quote(nature), paragraph(after))
    row = buttons.answer(words, "ruling", text_of(data, "conflict") or "-", *RULINGS)
    return message([asked, f"{label} {nature}", after], [shown, row])


def ruled(_brief: object, data: Data, words: Words) -> Message | None:
    """To the member who declared: what the ruling is."""
    ruling = text_of(data, "ruling")
    if not ruling:
        return None
    said = words.say(f"item-ruled-{ruling}", **_facts(data, words), who=_person(data, "by", words))
    return note([said, *([] if ruling == "take-part" else [words.say("ruled-no-count")])])


def _option(one: ItemToDeclareOn, words: Words) -> str:
    return words.say("item-option", title=own(one.title, 40), date=words.date(one.held_at, one.zone))


def _facts(data: Data, words: Words) -> dict[str, object]:
    held = text_of(data, "held_at")
    zone = text_of(data, "zone") or HOME_ZONE
    return {
        "title": own(text_of(data, "title"), TITLE),
        "date": words.date(datetime.fromisoformat(held), zone) if held else words.say("no-deadline"),
        "cited": words.cited(text_of(data, "clause")),
    }


def _person(data: Data, name: str, words: Words) -> str:
    return person(text_of(data, name), words.say("somebody"))
