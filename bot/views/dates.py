"""The days that are proposed for the next meetings: why each, and a button that opens the form with it filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, stress
from bot.views.blocks import Block, Message, actions, button, header, message, paragraph, rich
from bot.views.calendar_lines import kind_named

if TYPE_CHECKING:
    from bot.rules.rhythm import Proposal
    from bot.services.dating import DatesBrief


def dates(brief: DatesBrief, words: Words) -> Message:
    """The rhythm of the terms, and for each day its notice and why it is not the usual one."""
    if brief.refusal is not None:
        said = words.reason(brief.refusal, brief.terms)
        return message([said], [rich(paragraph(said))])
    intro = " ".join(_intro(brief, words))
    lines, blocks = (
        [intro],
        [header(words.say("dates-title", kind=kind_named(brief.kind, words))), rich(paragraph(intro))],
    )
    for at, one in enumerate(brief.proposals):
        said = " ".join(_said(brief, one, words))
        blocks += [
            rich(paragraph(f"{stress(words.day(one.on))}{words.say('dates-after')}{said}")),
            _choose(brief, one, at, words),
        ]
        lines.append(f"{words.day(one.on)}{words.say('dates-after')}{said}")
    if not brief.proposals:
        none = words.say("dates-none")
        blocks += [
            rich(paragraph(none)),
            actions("dates", button("meeting.call", words.say("button-call"), brief.body.id)),
        ]
        lines.append(none)
    return message(lines, blocks, rest=words.say("cut-list"))


def _intro(brief: DatesBrief, words: Words) -> list[str]:
    said = [words.say("dates-of", body=own(brief.body.name, 100))]
    if brief.rhythm is None:
        said.append(words.say("dates-no-rhythm"))
    else:
        cited = words.cited(brief.rhythm.clause)
        said.append(words.say("dates-rhythm", count=brief.rhythm.every_months, cited=cited))
    if brief.usual:
        said.append(words.say("dates-usual" if brief.usual_read else "dates-usual-unread", day=own(brief.usual, 100)))
    if brief.last is not None:
        said.append(words.say("dates-last", day=words.day(brief.last)))
    if brief.latest is not None:
        said.append(words.say("dates-latest", day=words.day(brief.latest)))
    return said


def _said(brief: DatesBrief, one: Proposal, words: Words) -> list[str]:
    """The notice; why it is not the usual day; that the gap is longer than the terms allow."""
    said = [words.finding(one.notice, brief.terms)]
    if one.moved:
        said.append(words.say(f"dates-moved-{one.moved}", day=words.day(one.usual)))
    if one.late and one.latest is not None:
        said.append(words.say("dates-late", day=words.day(one.latest)))
    return said


def _choose(brief: DatesBrief, one: Proposal, at: int, words: Words) -> Block:
    value = f"{brief.body.id} {brief.kind} {one.on.isoformat()} {brief.time}".strip()
    label = words.say("button-date-choose", day=words.day(one.on))
    return actions(f"dates.{at}", button("dates.choose", label, value))
