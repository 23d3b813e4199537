"""Pages about meetings: the one from which a meeting is run, the agenda, and the list of meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own, title_of
from bot.views.absent import views_on
from bot.views.agenda import agenda_line
from bot.views.blocks import (
    BLOCKS_IN_MODAL,
    Block,
    Message,
    actions,
    asking_first,
    bounded,
    bullets,
    button,
    context,
    header,
    paragraph,
    plain,
    rich,
    spaced,
    top_text,
)
from bot.views.form import modal
from bot.views.meetings import (
    heading,
    item_line,
    item_title,
    kind_of,
    nothing_to_declare,
    presence,
    quorum_line,
    vote_line,
    when,
)
from bot.views.recusals import recused_line
from bot.views.silent import silent_line

if TYPE_CHECKING:
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief

MOST_MEETINGS = 8


def run(brief: MeetingBrief, words: Words, said: str = "") -> Block:
    """What whoever runs the meeting needs: how it stands, the item being taken, and what comes next, as buttons."""
    lines = [*presence(brief, words), quorum_line(brief, brief.quorum, words), silent_line(brief, words)]
    blocks = [context(said)] if said else []
    if brief.sitting.state != "sitting":
        blocks += _not_held(brief, words)
        return _page("meeting.run", words.say("title-run"), blocks, brief, words)
    blocks += [
        header(heading(brief, words)),
        rich(*(paragraph(line) for line in spaced(lines))),
        actions(
            "room",
            button("meeting.attendance", words.say("button-attendance"), brief.meeting.id),
            button("meeting.acting", words.say("button-acting"), brief.meeting.id),
            button("meeting.preside", words.say("button-preside"), brief.meeting.id),
            *_invite(brief, words),
        ),
    ]
    for at, put in enumerate(brief.open_votes):
        label = words.say("button-close-vote")
        close = button(
            "meeting.close-vote", label, put.decision.id, words.say("button-about", label=label, ref=put.decision.ref)
        )
        asked = asking_first(
            close,
            words.say("close-vote-title"),
            words.say("close-vote-sure", voted=put.voted),
            label,
            words.say("close-form"),
        )
        blocks += [rich(paragraph(vote_line(brief, put, words))), actions(f"vote.{at}", asked)]
    if brief.current is not None:
        blocks += _current(brief.current, brief, words)
    blocks += _rest(brief, words)
    return _page("meeting.run", words.say("title-run"), blocks, brief, words)


def _invite(brief: MeetingBrief, words: Words) -> list[Block]:
    """For those who may: somebody can be invited for an item."""
    may = brief.reader is not None and brief.reader.invites
    return [button("meeting.invite", words.say("button-invite"), brief.meeting.id)] if may else []


def _not_held(brief: MeetingBrief, words: Words) -> list[Block]:
    """Before its day, or after it was closed."""
    state = words.say(f"meeting-state-{brief.sitting.state}")
    blocks = [header(heading(brief, words)), rich(paragraph(state))]
    if brief.sitting.state == "called":
        blocks.append(actions("begin", button("meeting.begin", words.say("button-begin"), brief.meeting.id)))
    else:
        blocks.append(actions("minutes", button("minutes.show", words.say("button-minutes"), brief.meeting.id)))
    return blocks


def _current(one: ItemBrief, brief: MeetingBrief, words: Words) -> list[Block]:
    """The item being taken, with what can be done under it."""
    label = words.say("item-current", item=item_title(one, words))
    row: list[Block] = []
    kind = one.item.kind.value
    if kind == "matter" and one.item.state == "accepted":
        row.append(button("meeting.put", words.say("button-put"), one.item.id))
    if kind == "noting" and one.about is not None:
        row.append(button("decision.explain", words.say("button-explain"), one.about.id))
    if kind == "ratification" and one.about is not None and one.ratification is None:
        row.append(button("ratification.ratified", words.say("button-ratified"), one.about.id))
        row.append(button("ratification.refused", words.say("button-not-ratified"), one.about.id))
    if kind == "minutes" and one.minutes_of is not None and one.item.state == "accepted":
        row.append(button("minutes.show", words.say("button-minutes"), one.minutes_of.id))
        row.append(button("minutes.approve", words.say("button-approve-minutes"), one.minutes_of.id))
    row.append(button("meeting.settle", words.say("button-settle"), one.item.id))
    row.append(button("meeting.action", words.say("button-action"), brief.meeting.id))
    told = one.item.words or one.item.papers or one.item.late
    about = bullets([agenda_line(one, brief, words)]) if told else None
    recused = recused_line(one, brief, words)
    blocks = [rich(paragraph(label, bold=True), about), *([rich(paragraph(recused))] if recused else [])]
    blocks += views_on(one, brief, words)
    return [*blocks, actions("item", *row)]


def _rest(brief: MeetingBrief, words: Words) -> list[Block]:
    """The agenda as a whole, another item to be taken, and the close.

    The row bears the item's name, so that a choice made before is not looked for among other choices.
    """
    shown = [item_line(one, brief, words) for one in brief.items if one.item.state != "proposed"]
    blocks: list[Block] = []
    if shown:
        blocks.append(rich(paragraph(words.say("agenda-label"), bold=True), bullets(shown, numbered=True)))
    left = [one for one in brief.items if one.item.state == "accepted" and one.item.id != brief.sitting.item]
    row: list[Block] = []
    if left:
        options = [{"text": plain(item_title(one, words), 75), "value": one.item.id} for one in left[:50]]
        placeholder = plain(words.say("take-item"), 150)
        row.append(
            {"type": "static_select", "action_id": "meeting.take", "placeholder": placeholder, "options": options}
        )
    row.append(button("agenda.add", words.say("button-add-item"), brief.meeting.id))
    row.append(button("meeting.close", words.say("button-close-meeting"), brief.meeting.id))
    return [*blocks, actions(f"rest.{brief.sitting.item}", *row)]


def agenda(brief: MeetingBrief, words: Words) -> Block:
    """The agenda of one meeting, with what the reader can do about it."""
    lead = words.say("agenda-of", kind=kind_of(brief, words), moment=when(brief, words))
    waits = [title_of(brief.terms, seat) for seat in brief.agenda_waits]
    state = words.say("agenda-waits", seats=words.listing(waits)) if waits else words.say("agenda-complete")
    if brief.sitting.agenda_agreed_at is None and not waits:
        state = words.say("agenda-not-set")
    shown = [agenda_line(one, brief, words) for one in brief.items if one.item.state != "not-taken"]
    blocks = [header(heading(brief, words)), rich(*(paragraph(line) for line in spaced([lead, state])))]
    blocks.append(rich(bullets(shown, numbered=True)) if shown else rich(paragraph(words.say("agenda-empty"))))
    row = [button("agenda.add", words.say("button-add-item"), brief.meeting.id)]
    row += _invite(brief, words)
    reader = brief.reader
    if reader is not None and (
        reader.sets_agenda or (not waits and reader.may_run and brief.sitting.agenda_agreed_at is None)
    ):
        row.append(button("agenda.agree", words.say("button-agree-agenda"), brief.meeting.id))
    if brief.around.mine:
        row.append(nothing_to_declare(brief, words))
    if brief.around.may_move:
        row.append(button("meeting.move", words.say("button-move-meeting"), brief.meeting.id))
    if reader is not None and reader.seats and brief.sitting.state == "called":
        row.append(button("meeting.share-view", words.say("button-share-view"), brief.meeting.id))
    if reader is not None and reader.stands_down and brief.sitting.state == "called":
        row.append(button("meeting.stand-down", words.say("button-stand-down"), brief.meeting.id))
    if reader is not None and reader.may_run and brief.sitting.state in ("called", "sitting"):
        row.append(button("meeting.run", words.say("button-run"), brief.meeting.id))
    blocks.append(actions("agenda", *row))
    return _page("page.agenda", words.say("title-agenda"), blocks, brief, words)


def meetings(briefs: tuple[MeetingBrief, ...], words: Words) -> Message:
    """The answer to /quorate meeting: the meetings with their buttons."""
    blocks: list[Block] = [header(words.say("meetings-label"))]
    said: list[str] = []
    if not briefs:
        said.append(words.say("meetings-none"))
        blocks.append(rich(paragraph(said[0])))
    for at, brief in enumerate(briefs[:MOST_MEETINGS]):
        facts = {"body": own(brief.body.name, 100), "kind": kind_of(brief, words), "moment": when(brief, words)}
        line = words.say("meetings-line", state=words.say(f"meeting-state-{brief.sitting.state}"), **facts)
        said.append(line)
        row = [button("agenda.show", words.say("button-agenda"), brief.meeting.id)]
        if brief.sitting.state == "closed":
            row.append(button("minutes.show", words.say("button-minutes"), brief.meeting.id))
        elif brief.reader is not None and brief.reader.may_run:
            row.append(button("meeting.run", words.say("button-run"), brief.meeting.id))
        if brief.around.may_move:
            row.append(button("meeting.move", words.say("button-move-meeting"), brief.meeting.id))
        if brief.sitting.state == "called":
            row.append(button("meeting.apologies", words.say("button-apologies"), brief.meeting.id))
        blocks += [rich(paragraph(line)), actions(f"meeting.{at}", *row)]
    blocks.append(
        actions("call", button("meeting.call", words.say("button-call"), briefs[0].body.id if briefs else "new"))
    )
    return Message(top_text(said), blocks)


def _page(name: str, title: str, blocks: list[Block], brief: MeetingBrief, words: Words) -> Block:
    shown = bounded(blocks, BLOCKS_IN_MODAL, words.say("cut-agenda"))
    return modal(name, title, shown, close=words.say("close-page"), about=brief.meeting.id)
