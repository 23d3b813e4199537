"""What a member who sends apologies is asked, what those hear who see to the chair, and views shared beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, body_words, own, own_lines, person, title_of
from bot.views import form
from bot.views.blocks import Block, Message, actions, button, message, note, paragraph, quote, rich
from bot.views.form import Field
from bot.views.meetings import item_title, when
from bot.views.telling import text_of

if TYPE_CHECKING:
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief
    from storage.around_facts import ViewShared

Data = Mapping[str, object]
VIEW, MOST_VIEWS = 1500, 10
AHEAD = ("proposed", "accepted")


def absent_asked(brief: MeetingBrief, data: Data, words: Words) -> Message:
    """To the member: what the terms offer somebody who is not there, each as a button, and what is arranged already."""
    rule, proxies = brief.terms.alternates, brief.terms.proxies
    clause = rule.clause if rule is not None else proxies.clause if proxies is not None else ""
    own_words = body_words(brief.terms)
    asked = words.say("absent-asked", moment=when(brief, words), cited=words.cited(clause), **own_words)
    if brief.sitting.state != "called":
        return note([asked, words.say(f"meeting-state-{brief.sitting.state}")])
    if text_of(data, "seat") not in brief.around.absent:
        return note([asked, words.say("absent-comes")])
    row: list[Block] = []
    if rule is not None:
        row.append(button("acting.name", words.say("button-absent-alternate", **own_words), brief.body.id))
    row.append(button("meeting.share-view", words.say("button-share-view"), brief.meeting.id))
    if proxies is not None:
        row.append(button("acting.proxy", words.say("button-absent-proxy"), brief.body.id))
    row.append(button("meeting.come", words.say("button-come"), brief.meeting.id))
    chair = brief.terms.may_preside[:1] == (text_of(data, "seat"),) and not brief.around.chair_covered
    yours = [words.say("chair-absent-yours", cited=_chair_clause(brief, words), **own_words)] if chair else []
    return note([asked, *_arranged(brief, text_of(data, "seat"), words), *yours], actions("absent", *row))


def _chair_clause(brief: MeetingBrief, words: Words) -> str:
    rule = brief.terms.meetings.chair_absent
    return words.cited(rule.clause if rule is not None else "")


def _arranged(brief: MeetingBrief, seat: str, words: Words) -> list[str]:
    """What is arranged for the seat so far."""
    now = brief.around.absent.get(seat)
    if now is None:
        return []
    said = []
    if now.alternates:
        key = "absent-alternate-comes" if now.accepted else "absent-alternate-asked"
        said.append(words.say(key, names=words.listing([person(one) for one in now.alternates])))
    said += [words.say("absent-proxy-given")] if now.proxy else []
    said += [words.say("absent-view-shared")] if now.view else []
    return said


def chair_absent(brief: MeetingBrief, data: Data, words: Words) -> Message:
    """To the others who see to the chair: nobody is named to take it at this meeting."""
    seat = text_of(data, "seat")
    facts = {"seat": title_of(brief.terms, seat) if seat else "", "moment": when(brief, words)}
    lead = words.say("chair-absent", cited=_chair_clause(brief, words), **facts, **body_words(brief.terms))
    if brief.sitting.state != "called":
        return note([lead, words.say(f"meeting-state-{brief.sitting.state}")])
    if brief.around.chair_covered:
        return note([lead, words.say("chair-covered")])
    show = button("agenda.show", words.say("button-agenda"), brief.meeting.id)
    return note([lead, words.say("chair-absent-others", **body_words(brief.terms))], actions("chair", show))


def share_view(brief: MeetingBrief, words: Words) -> Block:
    """What is to be said, and on which item."""
    ahead = [one for one in brief.items if one.item.state.value in AHEAD and one.item.kind.value == "matter"]
    choices = [(one.item.id, item_title(one, words)) for one in ahead]
    fields = [form.chosen(Field(name="item", label=words.say("view-item"), optional=True), choices)] if choices else []
    typed = Field(name="words", label=words.say("view-words"), hint=words.say("view-words.hint"))
    return form.modal(
        "meeting.share-view",
        words.say("title-share-view"),
        [
            rich(paragraph(words.say("view-intro", moment=when(brief, words)))),
            *fields,
            form.typed(typed, lines=True, most=VIEW),
        ],
        submit=words.say("submit-share-view"),
        close=words.say("close-form"),
        about=brief.meeting.id,
    )


def view_given(brief: MeetingBrief, data: Data, words: Words) -> Message | None:
    """To whoever presides: what a member who will not be there wants to be said."""
    one = next((v for v in brief.around.views if v.id == text_of(data, "view")), None)
    if one is None:
        return None
    lead = words.say("view-given", moment=when(brief, words), **_facts(one, brief, words))
    said = own_lines(one.words, VIEW)
    return message([lead, said], [rich(paragraph(lead), quote(said))])


def views_on(one: ItemBrief, brief: MeetingBrief, words: Words) -> list[Block]:
    """What absent members want to be said on the item that is being taken, and on all of them."""
    shared = [view for view in brief.around.views if view.item in ("", one.item.id)][-MOST_VIEWS:]
    blocks = []
    for view in shared:
        lead = words.say("view-line", **_facts(view, brief, words))
        blocks.append(rich(paragraph(lead), quote(own_lines(view.words, VIEW))))
    return blocks


def _facts(view: ViewShared, brief: MeetingBrief, words: Words) -> dict[str, str]:
    about = next((one for one in brief.items if one.item.id == view.item), None)
    on = own(item_title(about, words), 150) if about is not None else words.say("view-on-all")
    return {"who": person(view.person), "seat": title_of(brief.terms, view.seat), "item": on}
