"""Every kind of message that the outbox carries, and what draws it; this table is the list of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bot.views import asking, bodies, confirming, telling
from bot.views.blocks import Message
from bot.views.card import card
from bot.views.result import result

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief
    from bot.text import Words

Render = Callable[["DecisionBrief | None", Mapping[str, object], "Words"], "Message | None"]
"""A brief for the recipient (None: about no decision), the parcel's data, the words -> a message, or nothing to say."""


def _about(draw: Callable[[DecisionBrief, Mapping[str, object], Words], Message | None]) -> Render:
    """A message about a decision: without the decision there is nothing to say."""

    def render(brief: DecisionBrief | None, data: Mapping[str, object], words: Words) -> Message | None:
        return None if brief is None else draw(brief, data, words)

    return render


WITHOUT_OUTLOOK = frozenset({"receipt", "refusal", "private-answer", "welcome"})
"""Kinds that say nothing of how a decision stands: many at once, after every vote."""
RENDER: Mapping[str, Render] = {
    "card": _about(lambda brief, _data, words: card(brief, words)),
    "receipt": _about(telling.receipt),
    "refusal": telling.refusal,
    "conflict-ruling": _about(asking.conflict_ruling),
    "conflict-ruled": _about(telling.conflict_ruled),
    "ballot-void": _about(telling.ballot_void),
    "alternate-offer": _about(asking.alternate_offer),
    "alternate-answered": _about(telling.alternate_answered),
    "alternate-ended": _about(telling.alternate_ended),
    "proxy-offer": _about(asking.proxy_offer),
    "proxy-answered": _about(telling.proxy_answered),
    "proxy-void": _about(telling.proxy_void),
    "reminder": _about(asking.reminder),
    "result": _about(lambda brief, _data, words: result(brief, words)),
    "result-notice": _about(telling.result_notice),
    "signature-request": _about(asking.signature_request),
    "signature-given": _about(telling.signature_given),
    "ratification-prompt": _about(asking.ratification_prompt),
    "ratified": _about(telling.ratified),
    "withdrawn": _about(telling.withdrawn),
    "private-answer": telling.private_answer,
    "welcome": telling.welcome,
    "activation-request": bodies.activation_request,
    "activation-answered": bodies.activation_answered,
    "body-live": bodies.body_live,
    "terms-coming": lambda _brief, data, words: bodies.terms_changed("terms-coming", data, words),
    "terms-in-force": lambda _brief, data, words: bodies.terms_changed("terms-in-force", data, words),
    "appointed": bodies.appointed,
    "appointment-over": bodies.appointment_over,
    "members-changed": bodies.members_changed,
    "interest-suggestion": _about(confirming.suggestion),
    "confirmation-prompt": confirming.prompt,
    "confirmations-missing": confirming.missing,
    "member-stops": confirming.stops,
}
