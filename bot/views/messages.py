"""Every kind of message that the outbox carries, and what draws it; this table is the list of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from bot.views import (
    absent,
    agenda,
    asking,
    bodies,
    channels,
    confirming,
    copying,
    deciding,
    duty_pages,
    inviting,
    item_conflicts,
    mandates,
    meetings,
    minutes,
    moving,
    silent,
    taken_down,
    telling,
)
from bot.views.blocks import Message
from bot.views.both import both
from bot.views.card import card
from bot.views.digest import digest
from bot.views.result import result

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief
    from bot.services.digesting import DigestBrief
    from bot.services.meeting_briefs import MeetingBrief
    from bot.text import Words

Render = Callable[[Any, Mapping[str, object], "Words"], "Message | None"]
"""A brief for the recipient (None: about no decision), the parcel's data, the words -> a message, or nothing to say."""


def _about(draw: Callable[[DecisionBrief, Mapping[str, object], Words], Message | None]) -> Render:
    """A message about a decision: without the decision there is nothing to say."""

    def render(brief: DecisionBrief | None, data: Mapping[str, object], words: Words) -> Message | None:
        return None if brief is None else draw(brief, data, words)

    return render


WITHOUT_OUTLOOK = frozenset(
    {
        *("receipt", "proxy-receipt", "refusal", "private-answer", "welcome", "interest-suggestion"),
        *("consensus-receipt", "statement-receipt", "recorded-receipt", "vote-recorded", "nudge"),
    }
)
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
    "consensus-receipt": _about(deciding.consensus_receipt),
    "concern-raised": _about(deciding.concern_raised),
    "vote-opened": _about(deciding.vote_opened),
    "vote-asked": _about(deciding.vote_asked),
    "statement-receipt": _about(deciding.statement_receipt),
    "statement-shared": _about(deciding.statement_shared),
    "casting-request": _about(deciding.casting_request),
    "casting-given": _about(deciding.casting_given),
    "confirmation-request": _about(deciding.confirmation_request),
    "nudge": _about(deciding.nudge),
    "urgent-decided": _about(deciding.urgent_decided),
    "vote-recorded": _about(taken_down.vote_recorded),
    "recorded-receipt": _about(taken_down.recorded_receipt),
    "vote-objected": _about(taken_down.vote_objected),
    "mandate-offer": mandates.offer,
    "mandate-answered": mandates.answered,
    "mandate-ended": mandates.ended,
    "return-asked": mandates.return_asked,
    "return-noted": mandates.return_noted,
    "return-answered": mandates.return_answered,
    "proxy-ballot": _about(mandates.proxy_ballot),
    "proxy-reminder": _about(mandates.proxy_reminder),
    "proxy-receipt": _about(mandates.proxy_receipt),
    "private-answer": telling.private_answer,
    "welcome": telling.welcome,
    "channel-alert": channels.channel_alert,
    "channel-back": channels.channel_back,
    "person-alert": channels.person_alert,
    "message-alert": channels.message_alert,
    "body-moved": channels.body_moved,
    "card-direct": _about(channels.card_direct),
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
    "item-ruling": item_conflicts.ruling_asked,
    "item-ruled": item_conflicts.ruled,
    "duty-said": duty_pages.said_done,
}


def _at(draw: Callable[[MeetingBrief, Mapping[str, object], Words], Message | None]) -> Render:
    """A message about a meeting: what is drawn is the meeting as it stands when the message is sent."""

    def render(brief: DecisionBrief | MeetingBrief | None, data: Mapping[str, object], words: Words) -> Message | None:
        return draw(cast("MeetingBrief", brief), data, words) if brief is not None else None

    return render


AT_MEETINGS: Mapping[str, Render] = {
    "meeting-notice": _at(meetings.notice),
    "meeting-panel": _at(meetings.panel),
    "meeting-stood-down": _at(meetings.stood_down),
    "stand-down-asked": _at(meetings.stand_down_asked),
    "agenda": _at(agenda.agenda),
    "agenda-asked": _at(agenda.agenda_asked),
    "item-left-out": _at(agenda.item_left_out),
    "invited": _at(inviting.invited),
    "invitation-ended": _at(inviting.ended),
    "guest-by-hand": _at(inviting.by_hand),
    "meeting-moved": _at(moving.moved),
    "declare-asked": _at(silent.declare_asked),
    "absent-asked": _at(absent.absent_asked),
    "chair-absent": _at(absent.chair_absent),
    "view-given": _at(absent.view_given),
    "minutes-released": _at(copying.released),
    "minutes-ready": _at(minutes.ready),
    "minutes-draft": _at(minutes.draft),
    "minutes-correction": _at(minutes.correction),
    "minutes-approved": _at(minutes.approved),
    "action-given": _at(minutes.action_given),
}
"""Those about a meeting: the parcel names it, and it is looked up when the message is sent."""


OF_DAYS: Mapping[str, Render] = {"digest": lambda brief, _data, words: digest(brief, words)}
"""Those about all that somebody owes on a day, looked up when the message is sent."""


SPENT: Mapping[str, Render] = dict.fromkeys(
    ("reminder", "nudge", "card-direct", "proxy-reminder"), _about(asking.spent)
)
"""What stands in the place of a message that was sent, once nothing more is asked of its reader."""


def drawn(
    kind: str,
    brief: DecisionBrief | MeetingBrief | DigestBrief | None,
    data: Mapping[str, object],
    tongues: tuple[Words, ...],
    *,
    again: bool = False,
) -> Message | None:
    """A parcel of this kind as its reader gets it, in one language or in two; None where there is nothing to say.

    `again`: it stands before its reader already, so that what asked for something must say that it does no more.
    """
    draw = AT_MEETINGS.get(kind) or OF_DAYS.get(kind) or RENDER[kind]
    told = [draw(brief, data, words) for words in tongues]
    if again and kind in SPENT and None in told:
        told = [SPENT[kind](brief, data, words) for words in tongues]
    first, second = told[0], told[-1]
    if first is None or second is None or len(tongues) == 1:
        return first
    return both(first, second, (tongues[0], tongues[-1]))
