"""Minutes as they are drafted from the record, what is asked about them, and the list of actions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from bot.text import Words, own, own_lines, person, title_of
from bot.views.blocks import (
    BLOCKS_IN_MODAL,
    Block,
    Message,
    actions,
    bounded,
    bullets,
    button,
    header,
    message,
    note,
    paragraph,
    quote,
    rich,
    top_text,
)
from bot.views.copies import copy_button, copying_blocks, copying_lines
from bot.views.form import modal
from bot.views.meetings import (
    heading,
    item_title,
    kind_of,
    presence,
    put_line,
    quorum_line,
    when,
)
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.actions import ActionLine
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief
    from storage.facts import ActionPoint

Data = Mapping[str, object]
NOTE, ACTION, MOST_ACTIONS = 1500, 500, 20


def minutes_blocks(brief: MeetingBrief, words: Words) -> list[Block]:
    """The minutes whole: where they stand, who was there, item by item, money, actions, corrections."""
    state = words.say(f"minutes-{brief.sitting.minutes}")
    blocks = [
        header(heading(brief, words)),
        rich(paragraph(state, bold=True)),
        rich(
            bullets(
                [
                    words.say("minutes-held", kind=kind_of(brief, words), moment=when(brief, words)),
                    *presence(brief, words),
                ]
            )
        ),
        rich(paragraph(words.say("minutes-quorum", said=quorum_line(brief, brief.quorum, words)))),
    ]
    for number, one in enumerate((one for one in brief.items if one.item.state != "proposed"), start=1):
        blocks += _item(number, one, brief, words)
    if brief.sitting.financial_log is not None:
        blocks += _money(brief, words)
    if brief.actions:
        blocks.append(
            rich(paragraph(words.say("actions-label"), bold=True), bullets(_point(a, words) for a in brief.actions))
        )
    if brief.corrections:
        said = [words.say("correction-line", who=person(c.person), words=own(c.words, NOTE)) for c in brief.corrections]
        blocks.append(rich(paragraph(words.say("corrections-label"), bold=True), bullets(said)))
    return blocks


def _item(number: int, one: ItemBrief, brief: MeetingBrief, words: Words) -> list[Block]:
    title = words.say("item-numbered", number=number, title=item_title(one, words))
    lines = (
        [words.say("item-invited", names=words.listing([person(who) for who in one.invited]))] if one.invited else []
    )
    lines += [put_line(put, words) for put in one.put]
    if one.item.kind == "declarations":
        lines += _nothing_declared(brief, words)
    if one.recused:
        seats = words.listing([title_of(brief.terms, seat) for seat in one.recused])
        lines.append(words.say("item-recused", seats=seats))
    if one.ratification is not None:
        lines.append(words.say("card-ratified-short" if one.ratification.ratified else "card-not-ratified-short"))
    if one.item.state.value in ("deferred", "referred", "not-taken", "accepted"):
        over = one.item.state.value if one.item.state != "accepted" or brief.sitting.state != "closed" else "not-taken"
        if over != "accepted":
            lines.append(words.say(f"item-became-{over}"))
    parts = [paragraph(title, bold=True), bullets(lines)]
    if one.item.note:
        parts.append(quote(own_lines(one.item.note, NOTE)))
    return [rich(*parts)]


def _nothing_declared(brief: MeetingBrief, words: Words) -> list[str]:
    """Who had nothing to declare: the record holds them as it holds the others."""
    seats = [title_of(brief.terms, seat) for seat in brief.around.nothing]
    return [words.say("nothing-declared", seats=words.listing(seats))] if seats else []


def _money(brief: MeetingBrief, words: Words) -> list[Block]:
    """The financial log: each decision about money, and what was added when the meeting was closed."""
    lines = [
        words.say("money-line", decision=put_line(put, words), amount=words.money(put.decision.amount_pence or 0))
        for put in brief.money
    ] or [words.say("money-none")]
    parts = [paragraph(words.say("money-label"), bold=True), bullets(lines)]
    if brief.sitting.financial_log:
        parts.append(quote(own_lines(brief.sitting.financial_log, NOTE)))
    return [rich(*parts)]


def _point(action: ActionPoint, words: Words) -> str:
    facts = {"words": own(action.words, ACTION), "who": person(action.owner)}
    said = words.say("action-line", **facts)
    if action.due:
        said = words.say("action-line-due", day=words.day(date.fromisoformat(action.due)), **facts)
    return words.say("pair", first=said, second=words.say("action-done")) if action.done_at else said


def minutes(brief: MeetingBrief, words: Words) -> Block:
    """The page with the minutes, and what the reader can do about them."""
    blocks = minutes_blocks(brief, words)
    row: list[Block] = []
    reader, state = brief.reader, brief.sitting.minutes.value
    closed = brief.sitting.state == "closed"
    if reader is not None and closed and state != "approved":
        if reader.may_run:
            row.append(button("minutes.send", words.say("button-send-minutes"), brief.meeting.id))
        if reader.belongs:
            row.append(button("minutes.correct", words.say("button-correct"), brief.meeting.id))
        if reader.may_run and state == "draft":
            row.append(button("minutes.approve", words.say("button-approve-minutes"), brief.meeting.id))
    if reader is not None and reader.may_run and state == "approved" and brief.sitting.released_at is None:
        row.append(button("minutes.release", words.say("button-release-minutes"), brief.meeting.id))
    if brief.sitting.released_at is not None:
        day = words.date(brief.sitting.released_at, brief.meeting.zone)
        blocks.append(rich(paragraph(words.say("minutes-released-on", day=day))))
    blocks += copying_blocks(brief, words)
    if row:
        blocks.append(actions("minutes", *row))
    bound = bounded(blocks, BLOCKS_IN_MODAL, words.say("cut-agenda"))
    return modal(
        "page.minutes", words.say("title-minutes"), bound, close=words.say("close-page"), about=brief.meeting.id
    )


def ready(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To whoever closed the meeting and the secretariat: the minutes are drafted, and can be sent."""
    state = brief.sitting.minutes.value
    lead = words.say("minutes-ready", date=words.date(brief.meeting.held_at, brief.meeting.zone))
    row = [button("minutes.show", words.say("button-minutes"), brief.meeting.id)]
    if state == "none":
        row.append(button("minutes.send", words.say("button-send-minutes"), brief.meeting.id))
    about = brief.around.copying
    if about is not None and about.missing:
        row.append(copy_button(brief, words))
    return note([lead, words.say(f"minutes-{state}"), *copying_lines(brief, words)], actions("minutes", *row))


def draft(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To each member: please check the draft."""
    lead = words.say("minutes-please", date=words.date(brief.meeting.held_at, brief.meeting.zone))
    row = [button("minutes.show", words.say("button-minutes"), brief.meeting.id)]
    if brief.sitting.minutes != "approved":
        row.append(button("minutes.correct", words.say("button-correct"), brief.meeting.id))
    return note([lead, words.say(f"minutes-{brief.sitting.minutes}")], actions("minutes", *row))


def correction(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To the secretariat: what a member says is not accurate."""
    found = next((one for one in brief.corrections if one.id == text_of(data, "correction")), None)
    if found is None:
        return None
    lead = words.say(
        "correction-lead", who=person(found.person), date=words.date(brief.meeting.held_at, brief.meeting.zone)
    )
    said = own_lines(found.words, NOTE)
    row = actions("minutes", button("minutes.show", words.say("button-minutes"), brief.meeting.id))
    return message([lead, said], [rich(paragraph(lead), quote(said)), row])


def approved(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To the channel: the minutes are approved, and open to all members."""
    lead = words.say("minutes-approved-lead", date=words.date(brief.meeting.held_at, brief.meeting.zone))
    return note([lead], actions("minutes", button("minutes.show", words.say("button-minutes"), brief.meeting.id)))


def action_given(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To whoever is to do it: what, by when, and one button for when it is done."""
    found = next((one for one in brief.actions if one.id == text_of(data, "action")), None)
    if found is None:
        return None
    lead = words.say(
        "action-given", body=own(brief.body.name, 100), date=words.date(brief.meeting.held_at, brief.meeting.zone)
    )
    if found.done_at is not None:
        return note([lead, _point(found, words)])
    return note(
        [lead, _point(found, words)], actions("action", button("action.done", words.say("button-done"), found.id))
    )


def action_list(lines: tuple[ActionLine, ...], words: Words) -> Message:
    """The answer to /quorate actions: what is to be done, the late ones first."""
    if not lines:
        return note([words.say("actions-none")])
    blocks: list[Block] = [header(words.say("actions-label"))]
    said: list[str] = []
    for at, line in enumerate(lines[:MOST_ACTIONS]):
        told = _point(line.action, words)
        told = words.say("pair", first=words.say("action-late"), second=told) if line.late else told
        said.append(told)
        blocks.append(rich(paragraph(told)))
        if line.mine:
            blocks.append(actions(f"action.{at}", button("action.done", words.say("button-done"), line.action.id)))
    if len(lines) > MOST_ACTIONS:
        said.append(words.say("actions-more", count=len(lines) - MOST_ACTIONS))
        blocks.append(rich(paragraph(said[-1])))
    return Message(top_text(said), blocks)
