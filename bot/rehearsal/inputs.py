"""What people have filled in: turns it into Slack's `state`, and checks it as Slack's own form does."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.rehearsal.elements import elements_of, options_of
from bot.rehearsal.errors import DeskError, Json

Raw = dict[str, dict[str, Any]]

# element type -> (name of its value in Slack's state, name of its initial value)
HOLDS: dict[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "overflow": ("selected_option", ""),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
}
KEPT = frozenset(HOLDS) - {"overflow"}
LISTS = frozenset(name for name, (field, _) in HOLDS.items() if field.endswith("s"))


def settle(element: Json, raw: Any) -> Any:
    """A raw value as Slack would hold it: options by their value or whole. Raises DeskError for one not offered."""
    kind = element["type"]
    if raw is None or raw == "":
        return [] if kind in LISTS else None
    if kind in {"checkboxes", "multi_static_select"}:
        return [_option(element, entry) for entry in raw]
    if kind in {"static_select", "radio_buttons", "overflow"}:
        return _option(element, raw)
    if kind == "datetimepicker":
        return int(raw)
    return raw


def _option(element: Json, raw: Any) -> Json:
    value = raw.get("value") if isinstance(raw, dict) else raw
    for offered in options_of(element):
        if offered["value"] == value:
            return offered
    raise DeskError("no_such_option", f"{value!r} is not among the choices.")


def fill(blocks: list[Json], given: Raw, before: Raw | None = None) -> Raw:
    """The raw values of every field: what was given, else what was there, else what the view starts with.

    What was there and is no longer offered is dropped. Raises DeskError where `given` is not among the choices.
    """
    filled: Raw = {}
    for block in blocks:
        for _, element in elements_of(block):
            if element["type"] not in KEPT:
                continue
            name, action = block["block_id"], element["action_id"]
            if action in given.get(name, {}):
                held = settle(element, given[name][action])
            elif action in (before or {}).get(name, {}):
                held = _kept(element, (before or {})[name][action])
            else:
                held = settle(element, element.get(HOLDS[element["type"]][1]))
            filled.setdefault(name, {})[action] = held
    return filled


def _kept(element: Json, before: Any) -> Any:
    """What is left of an earlier value of the same element: choices that are no longer offered are dropped."""
    if isinstance(before, list):
        return [held for one in before for held in _offered(element, [one])]
    found = _offered(element, before)
    return found[0] if found else None


def _offered(element: Json, value: Any) -> list[Any]:
    """The value as settled, in a list; nothing where it is not among the choices."""
    try:
        held = settle(element, value)
    except DeskError:
        return []
    return held if isinstance(held, list) else [held]


def same_fields(raw: Raw, old: list[Json], new: list[Json]) -> Raw:
    """Of what was filled in, that of fields which are still there, of the same type, in the blocks that follow."""
    still = _types(old).items() & _types(new).items()
    fields = {field for field, _ in still}
    return {
        block: {action: value for action, value in held.items() if (block, action) in fields}
        for block, held in raw.items()
    }


def _types(blocks: list[Json]) -> dict[tuple[str, str], str]:
    return {
        (block["block_id"], element["action_id"]): element["type"]
        for block in blocks
        for _, element in elements_of(block)
        if element["type"] in KEPT
    }


def slack_state(blocks: list[Json], filled: Raw) -> Json:
    """Slack's `state`: {"values": {block_id: {action_id: {"type": ..., field: value}}}}."""
    values: Json = {}
    for block in blocks:
        for _, element in elements_of(block):
            kind = element["type"]
            if kind in KEPT:
                name, action = block["block_id"], element["action_id"]
                held = filled.get(name, {}).get(action)
                values.setdefault(name, {})[action] = {"type": kind, HOLDS[kind][0]: held}
    return {"values": values}


def complaints(blocks: list[Json], filled: Raw) -> dict[str, str]:
    """What the form itself says at a field before anything is sent, by block_id."""
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        value = filled.get(block["block_id"], {}).get(element["action_id"])
        words = _empty(block, value) if value in (None, []) else _misfit(element, value)
        if words:
            found[block["block_id"]] = words
    return found


def _empty(block: Json, _value: Any) -> str | None:
    return None if block.get("optional") else "Please complete this required field."


def _misfit(element: Json, value: Any) -> str | None:
    match element["type"]:
        case "plain_text_input":
            return _length(element, str(value))
        case "number_input":
            return _number(element, str(value))
        case "email_text_input" if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", str(value)):
            return "Please enter a valid email address."
        case "url_text_input" if not re.match(r"https?://\S+\Z", str(value)):
            return "Please enter a valid URL."
    most = element.get("max_selected_items")
    if most is not None and len(value) > most:
        return f"Please choose no more than {most}."
    return None


def _length(element: Json, value: str) -> str | None:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) < least:
        return f"Must be at least {least} characters."
    if len(value) > most:
        return f"Must be less than {most + 1} characters."
    return None


def _number(element: Json, value: str) -> str | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return "Please enter a number."
    if not number.is_finite() or (not element["is_decimal_allowed"] and number != number.to_integral_value()):
        return "Please enter a whole number." if number.is_finite() else "Please enter a number."
    if "min_value" in element and number < Decimal(element["min_value"]):
        return f"Must be at least {element['min_value']}."
    if "max_value" in element and number > Decimal(element["max_value"]):
        return f"Must be at most {element['max_value']}."
    return None
