"""May somebody act, or choose, for another? Delegated authority, and proxies whose holder is free."""

from __future__ import annotations

from bot.rules.actors import IN_ORDER, refused
from bot.rules.findings import Finding
from bot.rules.parts import Terms


def asks_for_authority(terms: Terms) -> bool:
    """Whether an alternate votes only with authority that the member has delegated."""
    return terms.alternates is not None and terms.alternates.authority is not None


def may_act(terms: Terms, *, seat: str, authority: bool | None) -> Finding:
    """Whether an accepted alternate of a seat may vote there. `authority`: what the member said of it; None: nothing.

    Where nothing was said, the nomination is for the one decision on which it was made, and is authority enough.
    """
    if authority is False and terms.alternates is not None and asks_for_authority(terms):
        return refused("without-authority", terms.alternates.authority, seat=seat)
    return IN_ORDER


def may_be_free(terms: Terms, *, by: str) -> Finding:
    """Whether the holder of a proxy may be left free to choose how it votes."""
    rule = terms.proxies
    if rule is None:
        return refused("no-proxies", terms.membership)
    if rule.must_be_instructed:
        return refused("proxy-must-be-instructed", rule, by=by)
    return IN_ORDER
