"""Who may do what, and when: one table, read by every service before it writes anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.rules.findings import Finding
from storage.facts import DecisionState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.rules.terms import Terms
    from storage.facts import Decision


class Role(StrEnum):
    """What a person is to one decision, or to one offer made on it."""

    HOLDER = "holder"
    ALTERNATE = "alternate"
    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    PRESIDING = "presiding"
    SECRETARIAT = "secretariat"
    SIGNATORY = "signatory"
    OPENER = "opener"
    NOMINEE = "nominee"
    PROXY_HOLDER = "proxy-holder"
    GRANTOR = "grantor"


class When(StrEnum):
    """In which part of a decision's life an act has its place."""

    RUNNING = "running"
    """Open, and before the deadline."""
    OPEN = "open"
    """Open, even past the deadline, until the close is recorded."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One row: who may, when, and how somebody else is answered (a code, and the part of the terms that says so)."""

    roles: frozenset[Role]
    when: When
    otherwise: str
    rule: str


def _row(when: When, otherwise: str, rule: str, *roles: Role) -> Authority:
    return Authority(roles=frozenset(roles), when=when, otherwise=otherwise, rule=rule)


TABLE: Mapping[str, Authority] = {
    "withdraw": _row(When.OPEN, "not-the-opener", "opening", Role.OPENER, Role.CHAIR),
    "ballot": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "conflict": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER, Role.ALTERNATE),
    "ruling": _row(When.RUNNING, "not-presiding", "conflicts", Role.PRESIDING),
    "nomination": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER),
    "nomination-answer": _row(When.RUNNING, "not-the-nominee", "alternates", Role.NOMINEE),
    "proxy": _row(When.RUNNING, "not-a-voting-member", "membership", Role.HOLDER),
    "proxy-answer": _row(When.RUNNING, "not-the-proxy-holder", "proxies", Role.PROXY_HOLDER),
    "proxy-revocation": _row(When.RUNNING, "not-the-grantor", "proxies", Role.GRANTOR),
    "signature": _row(When.CLOSED, "not-the-signatory", "signature", Role.SIGNATORY),
    "ratification": _row(
        When.CLOSED, "not-the-recorder", "ratification", Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARIAT
    ),
}
"""Opening has no row: the terms alone say who may (`may_open`). Closing has none: the deadline does it, nobody may."""
