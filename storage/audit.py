"""A body's audit log: each event names the hash of the one before, so that nothing can be changed unseen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

import rfc8785

from storage.canonical import moment
from storage.facts import AuditEvent

VERSION = 1
"""Of the event's form; stands in each event."""


def leaf_hash(written: bytes) -> bytes:
    """SHA-256 of an event's canonical bytes, marked as a leaf (RFC 6962)."""
    return hashlib.sha256(b"\x00" + written).digest()


def genesis(origin: str) -> str:
    """What the first event of a log names as the one before it (hex)."""
    return hashlib.sha256(origin.encode()).hexdigest()


def root(leaves: Sequence[bytes]) -> bytes:
    """The RFC 6962 tree hash of a log's leaf hashes, in order; of none: SHA-256 of nothing."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    half = 1 << ((len(leaves) - 1).bit_length() - 1)
    return hashlib.sha256(b"\x01" + root(leaves[:half]) + root(leaves[half:])).digest()


def verify_chain(
    events: Iterable[AuditEvent], *, origin: str | None = None, size: int | None = None, leaf: str | None = None
) -> list[str]:
    """Everything that is wrong with a log, in words; empty: nothing was found.

    The events come in the order of the log. `origin`, `size` and `leaf` (hex) are what is known of it from elsewhere
    (the head, a witness): without them a log cut off at its end still looks whole.
    """
    problems: list[str] = []
    count, before = 0, None if origin is None else genesis(origin)
    for event in events:
        problems += [f"event {count}: {problem}" for problem in _problems(event, count, before, origin)]
        origin = origin or event.origin
        count, before = count + 1, leaf_hash(event.bytes).hex()
    if size is not None and count != size:
        problems.append(f"the log should have {size} events and has {count}")
    if leaf is not None and before is not None and before != leaf:
        problems.append(f"the log should end with {leaf} and ends with {before}")
    return problems


def _problems(event: AuditEvent, place: int, before: str | None, origin: str | None) -> list[str]:
    said = _read(event.bytes)
    if said is None:
        return ["its bytes are not canonical"]
    expected_before = before if before is not None else genesis(event.origin)
    checks = {
        "leaf": (event.leaf, leaf_hash(event.bytes).hex()),
        "place": (said.get("seq"), place),
        "link to the event before": (said.get("prev"), expected_before),
        "origin": (said.get("origin"), origin or event.origin),
        "form": (said.get("v"), VERSION),
        "copy of its place": (event.seq, said.get("seq")),
        "copy of its link": (event.prev, said.get("prev")),
        "copy of its origin": (event.origin, said.get("origin")),
        "copy of its type": (event.type, said.get("type")),
        "copy of its time": (moment(event.at), said.get("at")),
    }
    return [f"its {what} is {is_!r}, not {should!r}" for what, (is_, should) in checks.items() if is_ != should]


def _read(written: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(written)
        canonical = rfc8785.dumps(said)
    except (ValueError, rfc8785.CanonicalizationError):
        return None
    return said if isinstance(said, dict) and canonical == written else None
