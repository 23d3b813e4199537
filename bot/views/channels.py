"""Messages about a body's channel and about people who cannot be reached: to officers, and to members directly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.services.channels import LATE, NOT_DRAWN
from bot.text import Words, own, person
from bot.views import buttons
from bot.views.blocks import Block, Message, actions, button, note
from bot.views.describe import named, running, until
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.briefs import DecisionBrief

Data = Mapping[str, object]


def channel_alert(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To those in charge: what is the matter with the channel, what goes on all the same, and what to do."""
    facts = {"body": _body(data), "key": own(text_of(data, "key"), 30)}
    why = text_of(data, "why")
    lines = [words.say(f"channel-alert-{why}", **facts)]
    if why != "shared":
        lines.append(words.say("channel-alert-goes-on"))
    return note([*lines, words.say(f"channel-alert-{why}.mend", **facts)])


def channel_back(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To those in charge: it can be written to again."""
    return note([words.say("channel-back", body=_body(data))])


def person_alert(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To those in charge: somebody cannot be reached; the seat they hold, and what to do."""
    seats = data.get("seats")
    titles = [own(str(one), 100) for one in seats] if isinstance(seats, list | tuple) else []
    who = person(text_of(data, "person"))
    lines = [words.say("person-alert", who=who, body=_body(data))]
    if titles:
        lines.append(words.say("person-alert-seat", seats=words.listing(titles)))
    return note([*lines, words.say("person-alert-mend")])


def message_alert(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To those in charge: one message does not go through; what that changes, what to do, and the incident's number."""
    to, code = text_of(data, "to"), text_of(data, "code")
    late = "-late" if code == LATE else ""
    who = words.say("message-alert-channel") if to[:1] in ("C", "G", "") else person(to)
    lines = [words.say(f"message-alert{late}", body=_body(data), who=who)]
    if code not in (LATE, NOT_DRAWN):
        lines.append(words.say("message-alert-code", code=own(code, 60)))
    return note([*lines, words.say("message-alert.mend", number=text_of(data, "number"))])


def body_moved(_brief: DecisionBrief | None, data: Data, words: Words) -> Message:
    """To the new channel."""
    return note([words.say("body-moved", by=person(text_of(data, "by")), body=_body(data))])


def card_direct(brief: DecisionBrief, _data: Data, words: Words) -> Message | None:
    """To a member who owes a vote while the channel cannot be reached: the question with its buttons."""
    if not running(brief) or (brief.reader is not None and not brief.reader.owes):
        return None
    lead = words.say("card-direct", body=own(brief.body.name, 100), decision=named(brief, words))
    return note(
        [lead, words.say("reminder-until", moment=until(brief, words))],
        buttons.voting(brief, words),
        _more(brief, words),
    )


def _more(brief: DecisionBrief, words: Words) -> Block:
    return actions("besides", button("decision.needed", words.say("button-needed"), brief.id))


def _body(data: Data) -> str:
    return own(text_of(data, "body_name"), 100)
