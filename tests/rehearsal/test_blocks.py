import copy

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.rehearsal.errors import SlackError
from tests.rehearsal.conftest import button, field_block, modal, section


def plain(words):
    return {"type": "plain_text", "text": words}


def option(number=0, **more):
    return {"text": plain(f"option {number}"), "value": f"v{number}", **more}


def actions(*elements, **more):
    return {"type": "actions", "elements": list(elements), **more}


def select(count=1, **more):
    return {"type": "static_select", "action_id": "s", "options": [option(n) for n in range(count)], **more}


def found(check, *args, **kwargs):
    """The problems that a check names, or nothing."""
    try:
        check(*args, **kwargs)
    except SlackError as why:
        return why.extra.get("response_metadata", {}).get("messages", [why.code])
    return []


def input_of(element):
    return {"type": "input", "block_id": "b", "label": plain("L"), "element": element}


def several(kind, count):
    element = {"type": kind, "action_id": "x", "options": [option(n) for n in range(count)]}
    return [actions(element)]


LIMITS = {
    "section text": (3000, lambda n: [section("x" * n)]),
    "field text": (2000, lambda n: [{"type": "section", "fields": [plain("x" * n)]}]),
    "fields": (10, lambda n: [{"type": "section", "fields": [plain("x")] * n}]),
    "header": (150, lambda n: [{"type": "header", "text": plain("x" * n)}]),
    "context elements": (10, lambda n: [{"type": "context", "elements": [plain("x")] * n}]),
    "actions elements": (25, lambda n: [actions(*(button(f"a{i}") for i in range(n)))]),
    "button text": (75, lambda n: [actions(button(text=plain("x" * n)))]),
    "button value": (2000, lambda n: [actions(button(value="x" * n))]),
    "button url": (3000, lambda n: [actions(button(url="x" * n))]),
    "accessibility label": (75, lambda n: [actions(button(accessibility_label="x" * n))]),
    "action_id": (255, lambda n: [actions(button("x" * n))]),
    "block_id": (255, lambda n: [section(block_id="x" * n)]),
    "option text": (75, lambda n: [actions(select(options=[{"text": plain("x" * n), "value": "v"}]))]),
    "option value": (75, lambda n: [actions(select(options=[{"text": plain("x"), "value": "v" * n}]))]),
    "option description": (75, lambda n: [actions(select(options=[option(description=plain("x" * n))]))]),
    "options": (100, lambda n: [actions(select(n))]),
    "overflow options": (5, lambda n: several("overflow", n)),
    "checkboxes": (10, lambda n: several("checkboxes", n)),
    "radio buttons": (10, lambda n: several("radio_buttons", n)),
    "placeholder": (150, lambda n: [actions(select(placeholder=plain("x" * n)))]),
    "confirm title": (100, lambda n: [actions(button(confirm=confirm(title=plain("x" * n))))]),
    "confirm text": (300, lambda n: [actions(button(confirm=confirm(text=plain("x" * n))))]),
    "confirm button": (30, lambda n: [actions(button(confirm=confirm(confirm=plain("x" * n))))]),
    "input label": (2000, lambda n: [field_block(label=plain("x" * n))]),
    "input hint": (2000, lambda n: [field_block(hint=plain("x" * n))]),
    "initial value": (3000, lambda n: [input_of({"type": "plain_text_input", "initial_value": "x" * n})]),
    "blocks in a message": (50, lambda n: [{"type": "divider"}] * n),
    "markdown": (12_000, lambda n: [{"type": "markdown", "text": "x" * n}]),
    "image alt text": (2000, lambda n: [{"type": "image", "image_url": "https://x.example/i", "alt_text": "x" * n}]),
    "indent": (8, lambda n: [rich({"type": "rich_text_list", "style": "bullet", "indent": n, "elements": []})]),
    "characters in all blocks": (13_200, lambda n: [section("x" * 3000)] * 4 + [section("x" * (n - 12_000))]),
}


def confirm(**parts):
    return {"title": plain("t"), "text": plain("x"), "confirm": plain("y"), "deny": plain("n"), **parts}


def rich(*elements):
    return {"type": "rich_text", "elements": list(elements)}


@pytest.mark.parametrize("limit", LIMITS)
def test_a_message_is_taken_up_to_each_limit_and_not_beyond(limit):
    most, build = LIMITS[limit]
    assert found(check_message, build(most - 1)) == []
    assert found(check_message, build(most)) == []
    assert found(check_message, build(most + 1)) != []


VIEW_LIMITS = {
    "title": (24, lambda n: modal(title=plain("x" * n))),
    "submit": (24, lambda n: modal(submit=plain("x" * n))),
    "close": (24, lambda n: modal(close=plain("x" * n))),
    "private_metadata": (3000, lambda n: modal(private_metadata="x" * n)),
    "callback_id": (255, lambda n: modal(callback_id="x" * n)),
    "external_id": (255, lambda n: modal(external_id="x" * n)),
    "blocks": (100, lambda n: modal(*[{"type": "divider"}] * n)),
}


@pytest.mark.parametrize("limit", VIEW_LIMITS)
def test_a_modal_is_taken_up_to_each_limit_and_not_beyond(limit):
    most, build = VIEW_LIMITS[limit]
    assert found(check_view, build(most - 1), kind="modal") == []
    assert found(check_view, build(most), kind="modal") == []
    assert found(check_view, build(most + 1), kind="modal") != []


def test_a_problem_is_told_in_slacks_words_and_with_its_place():
    blocks = [{"type": "divider"}, section("")]
    assert found(check_message, blocks) == ["[ERROR] must be more than 0 characters [json-pointer:/blocks/1/text/text]"]
    assert found(check_view, modal(section("x" * 3001)), kind="modal") == [
        "[ERROR] must be less than 3001 characters [json-pointer:/view/blocks/0/text/text]"
    ]


REFUSED = {
    "an unknown block": [{"type": "banner"}],
    "a block without a type": [{"text": plain("x")}],
    "a block that is no object": ["divider"],
    "an unknown field of a block": [{"type": "divider", "colour": "red"}],
    "an unknown field of an element": [actions(button(colour="red"))],
    "an unknown field of a text": [section(text={"type": "mrkdwn", "text": "x", "emoji": True})],
    "a section with neither text nor fields": [{"type": "section"}],
    "mrkdwn on a button": [actions(button(text={"type": "mrkdwn", "text": "x"}))],
    "mrkdwn in an overflow menu": [
        actions(
            {"type": "overflow", "action_id": "o", "options": [{"text": {"type": "mrkdwn", "text": "x"}, "value": "v"}]}
        )
    ],
    "mrkdwn in a header": [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
    "an unknown style": [actions(button(style="green"))],
    "no elements": [actions()],
    "a text field among actions": [actions({"type": "plain_text_input", "action_id": "x"})],
    "a button in an input": [input_of(button())],
    "the same block_id twice": [section(block_id="b"), section(block_id="b")],
    "the same action_id twice in a block": [actions(button("a"), button("a"))],
    "a select without options": [actions({"type": "static_select", "action_id": "s"})],
    "options and groups at once": [actions(select(option_groups=[{"label": plain("g"), "options": [option()]}]))],
    "an initial option that is not offered": [actions(select(initial_option=option(9)))],
    "a date that is none": [actions({"type": "datepicker", "action_id": "d", "initial_date": "2026-13-01"})],
    "a time that is none": [actions({"type": "timepicker", "action_id": "t", "initial_time": "24:00"})],
    "a moment in milliseconds": [actions({"type": "datetimepicker", "action_id": "d", "initial_date_time": 10**12})],
    "a number as a string": [section(block_id=7)],
    "two elements focused at first": [
        input_of({"type": "plain_text_input", "action_id": "x", "focus_on_load": True}),
        {**input_of({"type": "datepicker", "action_id": "y", "focus_on_load": True}), "block_id": "c"},
    ],
    "a shortest length above the longest": [
        input_of({"type": "plain_text_input", "action_id": "x", "min_length": 5, "max_length": 4})
    ],
    "a number field that does not say if decimals are allowed": [input_of({"type": "number_input", "action_id": "x"})],
    "a response_url select outside a modal": [
        input_of({"type": "channels_select", "action_id": "x", "response_url_enabled": True})
    ],
    "an empty rich text run": [rich({"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]})],
    "an unknown rich text element": [rich({"type": "rich_text_section", "elements": [{"type": "poem"}]})],
    "a list in rich text without style": [rich({"type": "rich_text_list", "elements": []})],
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_message_is_refused_with(what):
    assert found(check_message, copy.deepcopy(REFUSED[what])) != []


def test_the_same_action_id_may_come_again_in_another_block():
    assert found(check_message, [actions(button("a")), actions(button("a"))]) == []


def test_everything_that_the_bot_may_want_in_a_message_is_taken():
    run = [
        {"type": "text", "text": "x", "style": {"bold": True}},
        {"type": "user", "user_id": "U0ANN"},
        {"type": "link", "url": "https://x.example", "text": "x"},
        {"type": "date", "timestamp": 1_800_000_000, "format": "{date_long}", "fallback": "soon"},
        {"type": "emoji", "name": "tada"},
    ]
    section_of = {"type": "rich_text_section", "elements": run}
    blocks = [
        rich(section_of, {"type": "rich_text_list", "style": "ordered", "elements": [section_of]}),
        section(accessory=select(2, initial_option=option(1), placeholder=plain("p"))),
        actions(
            button(style="danger", confirm=confirm(style="danger")),
            {"type": "users_select", "action_id": "u", "initial_user": "U0ANN"},
            {"type": "datepicker", "action_id": "d", "initial_date": "2026-12-01"},
        ),
        {"type": "context", "elements": [plain("x"), {"type": "mrkdwn", "text": "x", "verbatim": True}]},
        {"type": "header", "text": plain("x")},
    ]
    assert found(check_message, blocks) == []


def test_an_input_in_a_modal_needs_a_submit_button():
    view = modal(field_block())
    assert found(check_view, view, kind="modal") == []
    del view["submit"]
    assert "submit" in found(check_view, view, kind="modal")[0]


@pytest.mark.parametrize("extra", ["title", "submit", "close", "notify_on_close"])
def test_a_home_tab_has_no_such_field(extra):
    home = {"type": "home", "blocks": [field_block()], "private_metadata": "x"}
    assert found(check_view, home, kind="home") == []
    assert found(check_view, {**home, extra: plain("x")}, kind="home") != []


def test_a_markdown_block_belongs_in_messages_only():
    assert found(check_view, modal({"type": "markdown", "text": "x"}), kind="modal") != []


def test_a_view_of_the_wrong_kind_is_refused():
    assert found(check_view, modal(), kind="home") != []
    assert found(check_view, None, kind="modal") != []


def test_a_view_beyond_a_quarter_of_a_megabyte_is_too_large():
    long = [section("x" * 2900) for _ in range(86)]
    assert found(check_view, modal(*long[:80]), kind="modal") == []
    assert found(check_view, modal(*long), kind="modal") == ["view_too_large"]
