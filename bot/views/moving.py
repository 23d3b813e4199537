"""Moving a meeting to another day: the form with the sum of the notice, and what everybody is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, own, own_lines, person
from bot.views import form, pages
from bot.views.blocks import Block, Message, actions, button, context, header, markup, message, paragraph, quote, rich
from bot.views.clock_fields import clock_change
from bot.views.form import Field
from bot.views.meetings import before, heading, kind_of, token, when, where
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.meeting_briefs import MeetingBrief
    from bot.services.moving import MovingBrief

Data = Mapping[str, object]
PLACE, REASON = 300, 500


def moving(brief: MovingBrief, words: Words, entered: Mapping[str, str] | None = None) -> Block:
    """Another day: under it whether the notice is long enough, or the earliest day; where; and why."""
    if brief.refusal is not None:
        return pages.refusal(brief.refusal, brief.terms, words)
    typed = entered or {}
    held = brief.meeting.held_at
    intro = words.say("move-meeting-intro", moment=words.moment(held, brief.meeting.zone))
    blocks = [
        rich(paragraph(intro)),
        form.day(
            Field(name="date", label=words.say("call-date"), action="move.date"),
            entered=typed.get("date", ""),
            at_once=True,
        ),
        *_notice(brief, words),
        form.clock_time(
            Field(name="time", label=words.say("call-time"), hint=words.say("call-time.hint"), action="move.time"),
            entered=typed.get("time", ""),
            at_once=True,
        ),
        *clock_change(brief.clock, brief.terms, words, typed),
        form.typed(
            Field(name="place", label=words.say("call-place"), hint=words.say("move-meeting-place"), optional=True),
            entered=typed.get("place", brief.place),
            most=PLACE,
        ),
        form.typed(
            Field(name="reason", label=words.say("stand-down-reason"), hint=words.say("stand-down-reason.hint")),
            entered=typed.get("reason", ""),
            lines=True,
            most=REASON,
        ),
    ]
    return form.modal(
        "meeting.move",
        words.say("title-move-meeting"),
        blocks,
        submit=words.say("submit-move-meeting"),
        close=words.say("close-form"),
        about=brief.meeting.id,
    )


def _notice(brief: MovingBrief, words: Words) -> list[Block]:
    """The sum for the day chosen, counted from now; before one is chosen, the earliest day."""
    if brief.notice is not None:
        return [context(f"{words.finding(brief.notice, brief.terms)} {words.say('call-given')}")]
    if brief.earliest is not None:
        return [context(words.say("call-earliest", day=words.day(brief.earliest)))]
    return [context(words.say("call-no-notice"))]


def moved(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To the channel, to every member and guest: from when to when, why, and that what was agreed goes with it."""
    one = next((m for m in brief.around.moved if m.id == text_of(data, "moving")), None)
    if one is None:
        return None
    was = words.moment(one.was, brief.meeting.zone)
    facts = {"kind": kind_of(brief, words), "body": own(brief.body.name, 100), "who": person(one.moved_by)}
    lead = words.say("meeting-moved", was=was, moment=words.moment(one.held, brief.meeting.zone), **facts)
    kept = words.say("meeting-moved-kept")
    given = words.finding(brief.notice, brief.terms) if brief.notice is not None else ""
    reason = own_lines(one.reason, REASON)
    ahead = brief.sitting.state == "called" and brief.meeting.held_at == one.held
    blocks: list[Block] = [header(heading(brief, words)), rich(paragraph(lead), quote(reason))]
    if ahead:
        blocks.append(markup(words.say("notice-when", token=token(brief, words))))
        blocks += [rich(paragraph(line)) for line in (*where(brief, words), given, kept) if line]
        blocks.append(before(brief, words))
        mine = () if brief.reader is None else brief.reader.seats
        if not brief.around.absent.keys().isdisjoint(mine):
            blocks.append(actions("come", button("meeting.come", words.say("button-come"), brief.meeting.id)))
    else:
        state = brief.sitting.state
        again = words.say("meeting-moved-again", moment=when(brief, words))
        now = again if state == "called" else words.say(f"meeting-state-{state}")
        blocks.append(rich(paragraph(now)))
        blocks.append(actions("meeting", button("agenda.show", words.say("button-agenda"), brief.meeting.id)))
    return message([lead, reason, *where(brief, words), given, kept if ahead else ""], blocks)
