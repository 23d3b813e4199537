"""What Slack's answer means for a message: sent, perhaps sent, to be tried later, or never."""

from __future__ import annotations

from slack_sdk.errors import SlackApiError

TOO_MANY, SERVER_ERROR = 429, 500
FAINT = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org"})
GONE = frozenset({"message_not_found", "cant_update_message", "edit_window_closed"})
"""The message to be redrawn is there no more, or can be changed no more: a new one takes its place."""
SHUT_OUT = frozenset(
    {
        *("token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired", "not_allowed_token_type"),
        *("missing_scope", "org_login_required", "ekm_access_denied", "team_access_not_granted"),
    }
)
"""Slack takes nothing at all from us until somebody mends the app: what is owed waits, and nobody can be told by it."""
MOST_WAIT_SECONDS = 600.0


def is_faint(error: SlackApiError) -> bool:
    """Whether Slack's answer leaves open what it did."""
    return code_of(error) in FAINT | {""} or status_of(error) >= SERVER_ERROR


def is_too_many(error: SlackApiError) -> bool:
    """Whether Slack asks for patience; it surely did nothing."""
    return status_of(error) == TOO_MANY or code_of(error) in {"ratelimited", "rate_limited"}


def seconds_to_wait(error: SlackApiError) -> float:
    """How long Slack asks us to wait: as its header says, ten minutes at most; a second where it says nothing."""
    said = str(getattr(error.response, "headers", {}).get("Retry-After", ""))
    return min(float(said), MOST_WAIT_SECONDS) if said.isdecimal() else 1.0


def code_of(error: SlackApiError) -> str:
    """Slack's word for what went wrong; "" where it answered with something that is not its own."""
    said = getattr(error.response, "data", None)
    return str(said.get("error", "")) if isinstance(said, dict) else ""


def status_of(error: SlackApiError) -> int:
    """HTTP's status. Of an answer that was cut off, the SDK hands over its transport's own response."""
    own = getattr(error.response, "status_code", None)
    return int(getattr(error.response, "status", 0) if own is None else own)
