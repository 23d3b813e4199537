"""Every form and page that opens over the conversation, by name."""

from bot.views.forms import alternate, conflict, decline_signature, field_errors, proxy, ratify, withdraw
from bot.views.opening import opening
from bot.views.pages import explanation, needed, not_found, nothing_to_open, receipt, refusal

__all__ = [
    "alternate",
    "conflict",
    "decline_signature",
    "explanation",
    "field_errors",
    "needed",
    "not_found",
    "nothing_to_open",
    "opening",
    "proxy",
    "ratify",
    "receipt",
    "refusal",
    "withdraw",
]
