from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError

from bot.slack_answers import code_of, is_faint, status_of


class CutOff:
    """What the SDK hands over where it could not read an answer: its transport's response, with names of its own."""

    status = 200


class Answered:
    def __init__(self, status, data):
        self.status_code, self.data = status, data


@pytest.mark.parametrize(
    ("response", "status", "code", "faint"),
    [
        (CutOff(), 200, "", True),
        (Answered(200, {"ok": False, "error": "channel_not_found"}), 200, "channel_not_found", False),
        (Answered(200, {"ok": False, "error": "internal_error"}), 200, "internal_error", True),
        (Answered(503, "busy"), 503, "", True),
        (Answered(429, {"error": "ratelimited"}), 429, "ratelimited", False),
    ],
)
def test_an_answer_is_believed_only_where_slack_gave_its_own_word(response, status, code, faint):
    error = SlackApiError("trouble", response)
    assert (status_of(error), code_of(error), is_faint(error)) == (status, code, faint)
