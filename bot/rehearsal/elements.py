"""The things that people press, choose and fill in, and what Slack asks of each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bot.rehearsal.richtext import RICH_TEXT
from bot.rehearsal.shapes import TYPE, Check, by_type, fields, flag, many, one_of, plain, string, text, whole

DATE = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
TIME = r"([01]\d|2[0-3]):[0-5]\d"
PERSON = string(255, pattern=r"[UW][A-Z0-9]{2,}")
CONVERSATION = string(255, pattern=r"[CDGUW][A-Z0-9]{2,}")

ACTION: dict[str, Check] = {**TYPE, "action_id": string(255)}
CONFIRM = fields(
    {
        "title": plain(100),
        "text": text(300),
        "confirm": plain(30),
        "deny": plain(30),
        "style": one_of("primary", "danger"),
    },
    required=("title", "text", "confirm", "deny"),
)
ASKING: dict[str, Check] = {**ACTION, "confirm": CONFIRM, "focus_on_load": flag}
HINTED: dict[str, Check] = {**ASKING, "placeholder": plain(150)}
TYPED: dict[str, Check] = {
    **ACTION,
    "placeholder": plain(150),
    "focus_on_load": flag,
    "dispatch_action_config": fields(
        {"trigger_actions_on": many(one_of("on_enter_pressed", "on_character_entered"), 2)},
    ),
}


def option(label: Callable[[int], Check], *, url: bool = False) -> Check:
    """One choice: a text and a value of 75 characters each."""
    known: dict[str, Check] = {"text": label(75), "value": string(75), "description": label(75)}
    if url:
        known["url"] = string(3000)
    return fields(known, required=("text", "value"))


def choices(most: int, label: Callable[[int], Check] = plain) -> Check:
    return many(option(label), most)


GROUPS = many(
    fields({"label": plain(75), "options": choices(100)}, required=("label", "options")),
    100,
)
LISTED: dict[str, Check] = {"options": choices(100), "option_groups": GROUPS}
FILTER = fields(
    {
        "include": many(one_of("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": flag,
        "exclude_bot_users": flag,
    },
    either=("include", "exclude_external_shared_channels", "exclude_bot_users"),
)
SEVERAL: dict[str, Check] = {**HINTED, "max_selected_items": whole(1, 100)}
OPTION = option(plain)
CONVERSING: dict[str, Check] = {"default_to_current_conversation": flag, "filter": FILTER}

IMAGE = fields({**TYPE, "image_url": string(3000), "alt_text": string(2000)}, required=("alt_text", "image_url"))

ELEMENTS: dict[str, Check] = {
    "button": fields(
        {
            **ACTION,
            "text": plain(75),
            "url": string(3000),
            "value": string(2000),
            "style": one_of("primary", "danger"),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
        },
        required=("text",),
    ),
    "overflow": fields(
        {**ACTION, "options": many(option(plain, url=True), 5), "confirm": CONFIRM}, required=("options",)
    ),
    "image": IMAGE,
    "static_select": fields({**HINTED, **LISTED, "initial_option": OPTION}, either=("options", "option_groups")),
    "multi_static_select": fields(
        {**SEVERAL, **LISTED, "initial_options": choices(100)}, either=("options", "option_groups")
    ),
    "external_select": fields({**HINTED, "initial_option": OPTION, "min_query_length": whole(0, 100)}),
    "users_select": fields({**HINTED, "initial_user": PERSON}),
    "multi_users_select": fields({**SEVERAL, "initial_users": many(PERSON, 100)}),
    "conversations_select": fields(
        {**HINTED, **CONVERSING, "initial_conversation": CONVERSATION, "response_url_enabled": flag}
    ),
    "multi_conversations_select": fields({**SEVERAL, **CONVERSING, "initial_conversations": many(CONVERSATION, 100)}),
    "channels_select": fields({**HINTED, "initial_channel": CONVERSATION, "response_url_enabled": flag}),
    "multi_channels_select": fields({**SEVERAL, "initial_channels": many(CONVERSATION, 100)}),
    "datepicker": fields({**HINTED, "initial_date": string(10, pattern=DATE)}),
    "timepicker": fields({**HINTED, "initial_time": string(5, pattern=TIME), "timezone": string(255)}),
    "datetimepicker": fields({**ASKING, "initial_date_time": whole(1_000_000_000, 9_999_999_999)}),
    "radio_buttons": fields(
        {**ASKING, "options": choices(10, text), "initial_option": option(text)}, required=("options",)
    ),
    "checkboxes": fields(
        {**ASKING, "options": choices(10, text), "initial_options": choices(10, text)}, required=("options",)
    ),
    "plain_text_input": fields(
        {
            **TYPED,
            "initial_value": string(3000, 0),
            "multiline": flag,
            "min_length": whole(0, 3000),
            "max_length": whole(1, 3000),
        }
    ),
    "number_input": fields(
        {
            **TYPED,
            "is_decimal_allowed": flag,
            "initial_value": string(3000),
            "min_value": string(3000),
            "max_value": string(3000),
        },
        required=("is_decimal_allowed",),
    ),
    "email_text_input": fields({**TYPED, "initial_value": string(3000)}),
    "url_text_input": fields({**TYPED, "initial_value": string(3000)}),
    "rich_text_input": fields({**TYPED, "initial_value": by_type({"rich_text": RICH_TEXT})}),
}

SINGLE = (
    "static_select",
    "external_select",
    "users_select",
    "conversations_select",
    "channels_select",
    "datepicker",
    "timepicker",
    "radio_buttons",
    "checkboxes",
)
MULTI = ("multi_static_select", "multi_users_select", "multi_conversations_select", "multi_channels_select")
WRITTEN = ("plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input")


def chosen(*names: str) -> Check:
    return by_type({name: ELEMENTS[name] for name in names})


ACCESSORY = chosen("button", "overflow", "image", *SINGLE, *MULTI)
IN_ACTIONS = chosen("button", "overflow", "datetimepicker", *SINGLE)
IN_INPUT = chosen("datetimepicker", *SINGLE, *MULTI, *WRITTEN)


def elements_of(block: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The interactive elements of one block, each with its place in it."""
    for key in ("element", "accessory"):
        element = block.get(key)
        if isinstance(element, dict) and element.get("type") != "image":
            yield key, element
    if block.get("type") == "actions" and isinstance(block.get("elements"), list):
        for index, element in enumerate(block["elements"]):
            if isinstance(element, dict):
                yield f"elements/{index}", element


def options_of(element: dict[str, Any]) -> list[dict[str, Any]]:
    """All options of an element, those in groups as well."""
    grouped = [entry for group in element.get("option_groups") or () for entry in group.get("options") or ()]
    return [*(element.get("options") or ()), *grouped]
