"""What Slack accepts as the body of a message, of a modal and of the home tab, and why it would refuse the rest."""

from __future__ import annotations

import json
from typing import Any

from bot.rehearsal.elements import ACCESSORY, IMAGE, IN_ACTIONS, IN_INPUT, elements_of, options_of
from bot.rehearsal.errors import Json, SlackError
from bot.rehearsal.richtext import RICH_TEXT
from bot.rehearsal.shapes import TYPE, Check, by_type, fault, fields, flag, many, plain, string, text

BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
CHARACTERS_IN_BLOCKS = 13_200
VIEW_BYTES = 250_000

BLOCK: dict[str, Check] = {**TYPE, "block_id": string(255)}
CONTEXT_TEXT = text(3000)


def _in_context(value: Any, at: str, found: list[str]) -> None:
    image = isinstance(value, dict) and value.get("type") == "image"
    (IMAGE if image else CONTEXT_TEXT)(value, at, found)


EVERYWHERE: dict[str, Check] = {
    "actions": fields({**BLOCK, "elements": many(IN_ACTIONS, 25)}, required=("elements",)),
    "context": fields({**BLOCK, "elements": many(_in_context, 10)}, required=("elements",)),
    "divider": fields(BLOCK),
    "header": fields({**BLOCK, "text": plain(150)}, required=("text",)),
    "image": fields(
        {**BLOCK, "image_url": string(3000), "alt_text": string(2000), "title": plain(2000)},
        required=("image_url", "alt_text"),
    ),
    "input": fields(
        {
            **BLOCK,
            "label": plain(2000),
            "element": IN_INPUT,
            "hint": plain(2000),
            "optional": flag,
            "dispatch_action": flag,
        },
        required=("label", "element"),
    ),
    "rich_text": RICH_TEXT,
    "section": fields(
        {**BLOCK, "text": text(3000), "fields": many(text(2000), 10), "accessory": ACCESSORY, "expand": flag},
        either=("text", "fields"),
    ),
}
IN_MESSAGE = many(
    by_type({**EVERYWHERE, "markdown": fields({**BLOCK, "text": string(12_000)}, required=("text",))}),
    BLOCKS_IN_MESSAGE,
    0,
)
IN_VIEW = many(by_type(EVERYWHERE), BLOCKS_IN_VIEW, 0)

VIEW: dict[str, Check] = {
    **TYPE,
    "blocks": IN_VIEW,
    "private_metadata": string(3000, 0),
    "callback_id": string(255, 0),
    "external_id": string(255, 0),
}
MODAL = fields(
    {
        **VIEW,
        "title": plain(24),
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": flag,
        "notify_on_close": flag,
    },
    required=("title", "blocks"),
)
HOME = fields(VIEW, required=("blocks",))


def check_message(blocks: Any) -> None:
    """Raises SlackError (invalid_blocks, msg_blocks_too_long) where Slack would refuse these blocks in a message."""
    found: list[str] = []
    IN_MESSAGE(blocks, "/blocks", found)
    if not found:
        _across(blocks, "/blocks", "message", found)
    if found:
        raise SlackError("invalid_blocks", errors=found, response_metadata={"messages": found})
    if _characters(blocks) > CHARACTERS_IN_BLOCKS:
        raise SlackError("msg_blocks_too_long")


def check_view(view: Any, *, kind: str) -> None:
    """Raises SlackError (invalid_arguments, view_too_large) where Slack would refuse the view. `kind`: modal, home."""
    if not isinstance(view, dict) or view.get("type") != kind:
        raise SlackError(
            "invalid_arguments",
            response_metadata={"messages": [f"[ERROR] must be a view of type {kind} [json-pointer:/view/type]"]},
        )
    found: list[str] = []
    (MODAL if kind == "modal" else HOME)(view, "/view", found)
    if not found:
        _across(view["blocks"], "/view/blocks", kind, found)
        if kind == "modal" and "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
            fault(found, "must define `submit` to use an `input` block in modals", "/view")
    if found:
        raise SlackError("invalid_arguments", response_metadata={"messages": found})
    if len(json.dumps(view, ensure_ascii=False).encode()) > VIEW_BYTES:
        raise SlackError("view_too_large")


def _across(blocks: list[Json], at: str, surface: str, found: list[str]) -> None:
    """What can only be seen by looking at several places at once."""
    seen: set[str] = set()
    focused = 0
    for index, block in enumerate(blocks):
        here = f"{at}/{index}"
        name = block.get("block_id")
        if name in seen:
            fault(found, f"`block_id` already exists: {name}", f"{here}/block_id")
        if name is not None:
            seen.add(name)
        actions: set[str] = set()
        for place, element in elements_of(block):
            action = element.get("action_id")
            if action in actions:
                fault(found, f"`action_id` already exists in this block: {action}", f"{here}/{place}/action_id")
            if action is not None:
                actions.add(action)
            focused += bool(element.get("focus_on_load"))
            _initial(element, f"{here}/{place}", found)
            if element.get("response_url_enabled") and (surface != "modal" or block["type"] != "input"):
                fault(found, "`response_url_enabled` only works in input blocks in modals", f"{here}/{place}")
    if focused > 1:
        fault(found, "only one element may be focused on load", at)


def _initial(element: Json, at: str, found: list[str]) -> None:
    """What is chosen at first must be among the choices; two ways of listing them exclude each other."""
    if "options" in element and "option_groups" in element:
        fault(found, "must define either `options` or `option_groups`, not both", at)
    if element["type"] == "external_select":
        return
    offered = options_of(element)
    first = [element["initial_option"]] if "initial_option" in element else element.get("initial_options", [])
    for choice in first:
        if choice not in offered:
            fault(found, "initial option must match an option exactly", at)
    least, most = element.get("min_length"), element.get("max_length")
    if least is not None and most is not None and least > most:
        fault(found, "min_length must not be greater than max_length", at)


def _characters(node: Any) -> int:
    """How many characters of text the blocks hold; Slack refuses more than about 13,200 in one message."""
    if isinstance(node, list):
        return sum(_characters(item) for item in node)
    if isinstance(node, dict):
        return sum(
            len(value) if key == "text" and isinstance(value, str) else _characters(value)
            for key, value in node.items()
        )
    return 0


def name_blocks(blocks: list[Json], fresh: int) -> list[Json]:
    """The blocks with an id for every block and action that had none, as Slack gives them."""
    named = []
    for index, block in enumerate(blocks):
        copy = {"block_id": f"b{fresh}{index}", **block}
        for key in ("element", "accessory"):
            if key in copy:
                copy[key] = _named(copy[key], f"a{fresh}{index}{key[0]}")
        if copy["type"] == "actions":
            copy["elements"] = [
                _named(element, f"a{fresh}{index}{place}") for place, element in enumerate(copy["elements"])
            ]
        named.append(copy)
    return named


def _named(element: Json, name: str) -> Json:
    return element if element["type"] == "image" else {"action_id": name, **element}
