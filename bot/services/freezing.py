"""Digests of what is frozen when a decision is opened: its words, and who may vote on it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.facts import Decision, Elector


def text_digest(decision: Decision) -> str:
    """SHA-256 (hex) of what is decided: every word and number that the card shows."""
    return _digest(
        {
            "title": decision.title,
            "text": decision.text,
            "class": decision.decision_class,
            "channel": decision.channel.value,
            "amount_pence": decision.amount_pence,
            "reason": decision.reason,
            "plan_line": decision.plan_line,
        }
    )


def electorate_digest(electorate: Iterable[Elector]) -> str:
    """SHA-256 (hex) of the seats and their holders, in the order of the seats' names."""
    return _digest(sorted([elector.seat, elector.person or ""] for elector in electorate))


def _digest(data: object) -> str:
    written = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()
