"""Inviting somebody for an agenda item: the form, and what the person invited is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, own, person
from bot.views import form, pages
from bot.views.blocks import Block, Message, actions, button, context, markup, message, note, paragraph, rich, spaced
from bot.views.form import Field
from bot.views.meetings import PAPERS, WORDS, item_title, token, when, where
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief

Data = Mapping[str, object]
AHEAD = ("proposed", "accepted")
MOST_INVITED = 20


def _clause(brief: MeetingBrief) -> str:
    """On which an invitation stands."""
    return (brief.terms.invitation or brief.terms.attendance).clause


def inviting(brief: MeetingBrief, words: Words, done: str = "") -> Block:
    """Whom, and for which of the items that are still to be taken; below, who is. `done`: what was just recorded."""
    ahead = [one for one in brief.items if one.item.state.value in AHEAD]
    if not ahead:
        return pages.page(words, "invite", [words.say("invite-no-item")])
    choices = [(one.item.id, item_title(one, words)) for one in ahead]
    intro = words.say("invite-intro", moment=when(brief, words), cited=words.cited(_clause(brief)))
    return form.modal(
        "meeting.invite",
        words.say("title-invite"),
        [
            *([context(done)] if done else []),
            rich(paragraph(intro)),
            form.chosen(Field(name="item", label=words.say("invite-item")), choices, entered=_first(brief, ahead)),
            form.somebody(Field(name="person", label=words.say("invite-person"))),
            form.picked(
                Field(name="access", label=words.say("invite-access"), hint=words.say("invite-access.hint")),
                [(name, words.say(f"invite-access-{name}"), "") for name in ("yes", "no")],
                entered="yes",
            ),
            *_invited_now(brief, words),
        ],
        submit=words.say("submit-invite"),
        close=words.say("close-form"),
        about=brief.meeting.id,
    )


def _invited_now(brief: MeetingBrief, words: Words) -> list[Block]:
    """Who is invited for an item still to be taken, each with the button that takes it back."""
    titles = {one.item.id: item_title(one, words) for one in brief.items if one.item.state.value in AHEAD}
    blocks: list[Block] = []
    for at, one in enumerate([one for one in brief.around.invitations if one.item in titles][:MOST_INVITED]):
        said = words.say("invited-line", who=person(one.person), item=titles[one.item])
        taken = button("meeting.take-back", words.say("button-take-back-invitation"), one.id)
        blocks += [rich(paragraph(said)), actions(f"invited.{at}", taken)]
    return blocks


def ended(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To whoever was invited: the invitation was taken back."""
    one = next((one for one in brief.items if one.item.id == text_of(data, "item")), None)
    if one is None:
        return None
    facts = {"body": own(brief.body.name, 100), "item": item_title(one, words), "moment": when(brief, words)}
    return note([words.say("invitation-ended", who=person(text_of(data, "by"), words.say("somebody")), **facts)])


def by_hand(brief: MeetingBrief, data: Data, words: Words) -> Message:
    """To whoever invited a guest: Slack does not let Quorate add or remove them, so somebody must do it by hand."""
    way = "out" if text_of(data, "doing") == "out" else "in"
    facts = {"who": person(text_of(data, "guest")), "why": own(text_of(data, "why"), 60)}
    return note([words.say(f"guest-by-hand-{way}", moment=when(brief, words), **facts)])


def _first(brief: MeetingBrief, ahead: list[ItemBrief]) -> str:
    """The item that is being taken, if it is one of them."""
    return brief.sitting.item if any(one.item.id == brief.sitting.item for one in ahead) else ""


def invited(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To whoever is invited: when, where, for which item with its papers, and that they have no vote."""
    one = next((one for one in brief.items if one.item.id == text_of(data, "item")), None)
    if one is None:
        return None
    facts = {"body": own(brief.body.name, 100), "item": item_title(one, words)}
    lead = words.say("invited-lead", who=person(text_of(data, "by"), words.say("somebody")), **facts)
    if brief.sitting.state == "stood-down":
        return note([lead, words.say("stood-down", moment=when(brief, words))])
    if one.item.state.value not in AHEAD:
        return note([lead, words.say("item-now", state=words.say(f"item-state-{one.item.state.value}"))])
    papers = words.say("item-papers", papers=own(one.item.papers, PAPERS)) if one.item.papers else ""
    about = own(one.item.words, WORDS) if one.item.words else ""
    if brief.reader is not None and brief.reader.person not in one.invited:
        return note([lead, words.say("invitation-over")])
    if brief.sitting.state == "closed":
        return note([lead, words.say("item-became-not-taken")])
    no_vote = words.say("invited-no-vote", cited=words.cited(_clause(brief)))
    lines = [line for line in (lead, *where(brief, words), about, papers, no_vote) if line]
    row = (
        button("agenda.show", words.say("button-agenda"), brief.meeting.id),
        button("meeting.here", words.say("button-here"), brief.meeting.id),
        button("meeting.apologies", words.say("button-apologies"), brief.meeting.id),
    )
    moment = markup(words.say("notice-when", token=token(brief, words)))
    said = [lead, when(brief, words), *lines[1:]]
    return message(said, [moment, rich(*(paragraph(line) for line in spaced(lines))), actions("meeting", *row)])
