"""What goes with everything done: who did it by which request, the message it owes, the line it leaves in the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who does something, in which workspace, and by which request: what every command carries.

    `request` is the idempotency key: the same one again in the same workspace gets the first answer. Empty: none.
    """

    team: str
    person: str
    request: str = ""
    via: str = ""
    """How it came: `slack`, `sweep`, `cli` ..."""
    action_ts: str = ""
    payload_sha: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One message that the outbox owes. `kind` names its view; what it says is rendered when it is sent."""

    team: str
    id: str
    key: str
    """Unique: one row an event and recipient. Kinds that share refreshes (`card`, `home`) reuse theirs."""
    kind: str
    body: str
    to: str
    """A channel id (C..., G...) or a person (U..., W...), who gets it as a direct message."""
    decision: str | None = None
    data: Mapping[str, object] = field(default_factory=dict)
    reminder: bool = False
    """Sent at most once; everything else at least once."""
    attempts: int = 0
    tried_at: datetime | None = None
    """When it first went on its way of which nobody knows where it led; None once that is settled."""
    sent_channel: str = ""
    sent_ts: str = ""
    version: int = 0
    """Rises with each request to refresh; a parcel is settled only if no newer request came while it was sent."""
    taken: int = 0
    """Rises with each claim: only whoever claimed last may settle, postpone or bury it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """One line of a body's audit log: the exact canonical bytes, and derived copies of what they say."""

    origin: str
    seq: int
    prev: str
    leaf: str
    type: str
    """`source:subject:action`, never renamed."""
    at: datetime
    bytes: bytes
