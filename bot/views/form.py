"""The pieces that forms are made of: one question a block, named as the field that it fills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.text import clean, cut
from bot.views.blocks import BLOCKS_IN_MODAL, HINT, INPUT_LABEL, LABEL, MODAL_WORD, OPTIONS, Block, bounded, plain

MOST_TYPED = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A question: `name` is its block_id (and the field that an error is reported at), `label` and `hint` its words."""

    name: str
    label: str
    hint: str = ""
    optional: bool = False
    action: str = ""
    """The action_id; the field's name unless a change of it is to be answered at once."""


def modal(
    callback_id: str,
    title: str,
    blocks: Sequence[Block],
    *,
    close: str,
    submit: str = "",
    about: str = "",
    rest: str = "",
) -> Block:
    """A form or a page over the conversation; `about` is the opaque id of what it is about, and nothing else."""
    view: Block = {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, MODAL_WORD),
        "close": plain(close, MODAL_WORD),
        "private_metadata": about,
        "blocks": bounded(blocks, BLOCKS_IN_MODAL, rest),
    }
    if submit:
        view["submit"] = plain(submit, MODAL_WORD)
    return view


def typed(field: Field, *, entered: str = "", lines: bool = False, most: int = MOST_TYPED, least: int = 0) -> Block:
    """Something to type; what was entered before stands there again."""
    element: Block = {"type": "plain_text_input", "action_id": _action(field), "multiline": lines, "max_length": most}
    if least:
        element["min_length"] = least
    if entered:
        element["initial_value"] = cut(clean(entered), most, "")
    return _input(field, element)


def chosen(field: Field, choices: Iterable[tuple[str, str]], *, entered: str = "", at_once: bool = False) -> Block:
    """One of several in a drop-down: `choices` are (value, words). `at_once`: a change is sent before submitting."""
    options = _options(choices)
    element: Block = {"type": "static_select", "action_id": _action(field), "options": options}
    _initially(element, options, entered)
    return _input(field, element, at_once=at_once)


def several(field: Field, choices: Iterable[tuple[str, str]], *, all_: bool = False) -> Block:
    """Some of several: `choices` are (value, words); `all_`: every one of them to begin with."""
    options = _options(choices)
    element: Block = {"type": "multi_static_select", "action_id": _action(field), "options": options}
    if all_:
        element["initial_options"] = options
    return _input(field, element)


def picked(field: Field, choices: Iterable[tuple[str, str, str]], *, entered: str = "") -> Block:
    """One of a few, all of them to be seen: `choices` are (value, words, plain gloss or nothing)."""
    options: list[Block] = []
    for value, said, gloss in choices:
        option: Block = {"text": plain(said, LABEL), "value": value}
        if gloss:
            option["description"] = plain(gloss, LABEL)
        options.append(option)
    element: Block = {"type": "radio_buttons", "action_id": _action(field), "options": options}
    _initially(element, options, entered)
    return _input(field, element)


def day(field: Field, *, entered: str = "", at_once: bool = False) -> Block:
    """A date; `entered` is YYYY-MM-DD."""
    element: Block = {"type": "datepicker", "action_id": _action(field)}
    if entered:
        element["initial_date"] = entered
    return _input(field, element, at_once=at_once)


def clock_time(field: Field, *, entered: str = "", at_once: bool = False) -> Block:
    """A time of day; `entered` is HH:MM."""
    element: Block = {"type": "timepicker", "action_id": _action(field)}
    if entered:
        element["initial_time"] = entered
    return _input(field, element, at_once=at_once)


def somebody(field: Field, *, entered: str = "") -> Block:
    """A person of the workspace."""
    element: Block = {"type": "users_select", "action_id": _action(field)}
    if entered:
        element["initial_user"] = entered
    return _input(field, element)


def somebodies(field: Field, *, entered: Sequence[str] = ()) -> Block:
    """Several people of the workspace."""
    element: Block = {"type": "multi_users_select", "action_id": _action(field)}
    if entered:
        element["initial_users"] = list(entered)
    return _input(field, element)


def conversation(field: Field, *, entered: str = "") -> Block:
    """A channel, public or private."""
    wanted = {"include": ["public", "private"], "exclude_bot_users": True}
    element: Block = {"type": "conversations_select", "action_id": _action(field), "filter": wanted}
    if entered:
        element["initial_conversation"] = entered
    return _input(field, element)


def _action(field: Field) -> str:
    return field.action or field.name


def _options(choices: Iterable[tuple[str, str]]) -> list[Block]:
    return [{"text": plain(said, LABEL), "value": value} for value, said in choices][:OPTIONS]


def _initially(element: Block, options: Sequence[Block], entered: str) -> None:
    found = next((option for option in options if option["value"] == entered), None)
    if found is not None:
        element["initial_option"] = found


def _input(field: Field, element: Block, *, at_once: bool = False) -> Block:
    made: Block = {
        "type": "input",
        "block_id": field.name,
        "label": plain(field.label, INPUT_LABEL),
        "element": element,
        "optional": field.optional,
    }
    if at_once:
        made["dispatch_action"] = True
    if field.hint:
        made["hint"] = plain(field.hint, HINT)
    return made
