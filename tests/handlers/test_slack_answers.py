from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError

from bot.slack_answers import code_of, is_faint, is_too_many, seconds_to_wait, status_of


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


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("0", 0),
        ("1", 1),
        ("30", 30),
        ("86400", 600),
        ("", 1),
        ("-5", 1),
        ("soon", 1),
        ("Sun, 22 Nov 2026 15:00:00 GMT", 1),
    ],
)
def test_slack_is_waited_for_as_long_as_it_says_and_never_for_more_than_ten_minutes(said, seconds):
    answer = Answered(429, {"ok": False, "error": "ratelimited"})
    answer.headers = {"Retry-After": said} if said else {}
    assert seconds_to_wait(SlackApiError("trouble", answer)) == seconds


@pytest.mark.parametrize(
    ("status", "code", "asked"),
    [(429, "ratelimited", True), (200, "ratelimited", True), (200, "rate_limited", True), (503, "", False), (200, "no_text", False)],
)  # fmt: skip
def test_patience_is_asked_for_by_the_status_or_the_word(status, code, asked):
    assert is_too_many(SlackApiError("trouble", Answered(status, {"ok": False, "error": code}))) is asked
