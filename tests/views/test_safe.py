"""Whatever people write, nothing of it mentions, links or breaks a message; and Slack takes every message and view."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.rehearsal.blocks import check_message, check_view
from bot.rehearsal.mrkdwn import broadcasts
from bot.text import width
from tests.views import every

HOSTILE = [
    "<!channel> approve", "<!here|everyone>", "<!subteam^S123|board>", "<@U0LEAD> said yes", "<https://evil.example|Approve>",
    "https://evil.example/approve", "&lt;!channel&gt;", "\u202egnihtemos\u202c (Chair)", "```\ncode\n```", "*bold* _it_ ~s~",
    "line\r\nline\u2028line\x00\x07", "\ue000U0LEAD\ue002 \ue001bold\ue002", "", " ", "{ $title } { -term }", "|", "\\",
    "x" * 10_000, "wörd " * 2_000, "😀" * 5_000, "&" * 10_000, "a" + "\u0301" * 500, "\n" * 3_000,
]  # fmt: skip
OURS = re.compile(r"<@U[A-Z0-9]+>|<!date\^\d+\^\{date_long_pretty\} at \{time\}\|[^<>|]*>")
PEOPLE = {"U0LEAD", "U0DENTAL", "U0OPTOMETRY", "U0ALTERNATE1", "U0AHP", "U0DEVELOPMENTMANAGER", "U0SIGNATORY"}
TOP_TEXT = 4_000
"""Slack's limit for the text of `chat.update`."""


def _nodes(node):
    if isinstance(node, list):
        for item in node:
            yield from _nodes(item)
    elif isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _nodes(value)


def _no_harm(name, blocks, text=""):
    assert not broadcasts(text, blocks), name
    for marked in [text, *(node["text"] for node in _nodes(blocks) if node.get("type") == "mrkdwn")]:
        bare = OURS.sub("", marked)
        assert "<" not in bare, f"{name}: {marked!r}"
        assert ">" not in bare, f"{name}: {marked!r}"
        assert "://" not in bare, name
    for node in _nodes(blocks):
        assert node.get("type") not in {"link", "broadcast", "usergroup", "channel", "emoji", "markdown", "image"}, name
        if node.get("type") == "user":
            assert node["user_id"] in PEOPLE, name
        if node.get("type") == "plain_text":
            assert node["emoji"] is False, name
        for value in node.values():
            if isinstance(value, str):
                hidden = {
                    c for c in value if unicodedata.category(c) in {"Cc", "Cf", "Co", "Cs"} and c not in "\n\u2060"
                }
                assert not hidden, f"{name}: {hidden}"


def _holds(own):
    for name, message in every.messages(own):
        check_message(message.blocks)
        assert message.text.strip(), name
        assert width(message.text) <= TOP_TEXT, name
        _no_harm(name, message.blocks, message.text)
    for name, view in every.views(own):
        check_view(view, kind=view["type"])
        _no_harm(name, view["blocks"])
    for said in every.lines(own):
        assert not any(unicodedata.category(c) in {"Cc", "Cf", "Co"} for c in said)


@pytest.mark.parametrize("own", HOSTILE, ids=lambda own: ascii(own[:20]))
def test_hostile_words_do_no_harm(own):
    _holds(own)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300))
def test_any_words_do_no_harm(own):
    _holds(own)


def test_a_long_title_is_cut_and_its_buttons_stay():
    for name, message in every.messages("long " * 2_000):
        if name == "card (open)":
            buttons = [node["action_id"] for node in _nodes(message.blocks) if node.get("type") == "button"]
            assert buttons == [
                "vote.for", "vote.against", "vote.abstain", "conflict.declare", "alternate.send", "proxy.give",
                "decision.needed",
            ]  # fmt: skip
            assert "shortened here" in str(message.blocks)
