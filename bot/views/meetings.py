"""A meeting as it is shown: its notice, the panel while it is held, and what one is asked about standing it down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.text import Words, body_words, own, own_lines, person, stress, title_of
from bot.views.blocks import (
    Block,
    Message,
    actions,
    bullets,
    button,
    header,
    markup,
    message,
    note,
    paragraph,
    quote,
    rich,
    spaced,
)

if TYPE_CHECKING:
    from bot.rules.quorum import Quorum
    from bot.services.meeting_briefs import ItemBrief, MeetingBrief, PutBrief

Data = Mapping[str, object]
TITLE, WORDS, PAPERS, PLACE = 150, 900, 500, 300


def when(brief: MeetingBrief, words: Words) -> str:
    """The meeting's moment: Thursday 3 December 2026 at 14:00 GMT."""
    return words.moment(brief.meeting.held_at, brief.meeting.zone)


def token(brief: MeetingBrief, words: Words) -> str:
    """The same by the reader's own clock, as Slack shows it."""
    return f"<!date^{int(brief.meeting.held_at.timestamp())}^{words.say('date-token')}|{when(brief, words)}>"


def heading(brief: MeetingBrief, words: Words) -> str:
    return words.say("meeting-heading", date=words.date(brief.meeting.held_at, brief.meeting.zone))


def length(minutes: int, words: Words) -> str:
    """How long something lasts: "1 hour and 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    said = [words.say("length-hours", count=hours)] if hours else []
    said += [words.say("length-minutes", count=rest)] if rest else []
    return words.listing(said)


def where(brief: MeetingBrief, words: Words) -> list[str]:
    """For how long it is called, and where it is held; of what nobody said, nothing."""
    sitting = brief.sitting
    lasts = [words.say("notice-lasts", length=length(sitting.lasts, words))] if sitting.lasts else []
    return [*lasts, *([words.say("notice-place", place=own(sitting.place, PLACE))] if sitting.place else [])]


def kind_of(brief: MeetingBrief, words: Words) -> str:
    """Which kind of meeting; the terms' own name where the catalogue has no word for it."""
    key = f"meeting-kind-{brief.meeting.kind}"
    return words.say(key) if words.has(key) else own(brief.meeting.kind, 60)


def item_title(one: ItemBrief, words: Words) -> str:
    """What an agenda item is called; those that come by themselves have their own words."""
    kind = one.item.kind.value
    if kind == "declarations":
        return words.say("item-declarations")
    if kind == "minutes":
        held = one.minutes_of
        return words.say("item-minutes", date=words.date(held.held_at, held.zone) if held else "")
    if kind == "noting" and one.about is not None:
        named = words.say("named", ref=one.about.ref, title=own(one.about.title, TITLE))
        return words.say("item-noting", decision=named)
    if kind == "ratification" and one.about is not None:
        named = words.say("named", ref=one.about.ref, title=own(one.about.title, TITLE))
        return words.say("item-ratification", decision=named)
    return own(one.item.title, TITLE)


def item_line(one: ItemBrief, brief: MeetingBrief, words: Words) -> str:
    """An item with where it stands, and the decisions that were put under it."""
    said = item_stands(one, brief, words)
    said = with_guests(said, one, words)
    if one.recused:
        seats = words.listing([title_of(brief.terms, seat) for seat in one.recused])
        said = words.say("item-and", first=said, second=words.say("item-recused", seats=seats))
    for put in one.put:
        said = words.say("item-and", first=said, second=put_line(put, words))
    return said


def with_guests(said: str, one: ItemBrief, words: Words) -> str:
    """The line of an item, and who was invited for it."""
    if not one.invited:
        return said
    names = words.listing([person(who) for who in one.invited])
    return words.say("item-and", first=said, second=words.say("item-invited", names=names))


def item_stands(one: ItemBrief, brief: MeetingBrief, words: Words) -> str:
    """An item with where it stands, in words."""
    title = item_title(one, words)
    now = brief.sitting.item == one.item.id and brief.sitting.state == "sitting"
    state = "now" if now else one.item.state.value
    if state == "accepted":
        return title
    return words.say("item-line", title=stress(title) if now else title, state=words.say(f"item-state-{state}"))


def put_line(put: PutBrief, words: Words) -> str:
    """A decision under its item, and how it ended or stands."""
    named = words.say("named", ref=put.decision.ref, title=own(put.decision.title, TITLE))
    if put.is_open:
        return words.say("item-vote-open", decision=named, voted=put.voted)
    ended = words.result(put.outcome) if put.outcome is not None else words.say("result-withdrawn")
    how = words.say("item-agreed" if put.agreed else "item-voted")
    return words.say("item-decided", decision=named, result=ended, how=how)


def presence(brief: MeetingBrief, words: Words) -> list[str]:
    """Who presides, who is there and for whom, and who sends apologies."""
    said = []
    presider = next((p for p in brief.presences if p.seat and p.seat == brief.sitting.presiding), None)
    if presider is not None:
        facts = {"person": person(presider.person), "seat": title_of(brief.terms, presider.seat)}
        said.append(words.say("meeting-presiding", who=words.say("seat-of", **facts)))
    else:
        said.append(words.say("meeting-nobody-presides"))
    for state in ("present", "acting", "attending", "apologies", "left"):
        names = [_named(brief, one.seat, one.person, words) for one in brief.presences if one.state == state]
        if names:
            said.append(words.say(f"meeting-{state}", names=words.listing(names), **body_words(brief.terms)))
    return said


def _named(brief: MeetingBrief, seat: str, who: str, words: Words) -> str:
    if not seat:
        return person(who)
    return words.say("seat-of", person=person(who), seat=title_of(brief.terms, seat))


def quorum_line(brief: MeetingBrief, quorum: Quorum, words: Words) -> str:
    """How many are there, how many are needed, and what else is missing, with its clause."""
    met = {True: "yes", False: "no", None: "unknown"}[quorum.met]
    said = words.say("meeting-quorum", met=met, present=quorum.present, needed=quorum.needed or 0)
    lacking = [f for f in quorum.findings if f.met is False and f.code not in ("inquorate", "quorum-heads")]
    without = next((f for f in quorum.findings if f.code == "inquorate"), None)
    for finding in lacking:
        said = words.say("pair", first=said, second=words.finding(finding, brief.terms))
    if without is not None:
        said = words.say("pair", first=said, second=words.say("meeting-inquorate", cited=words.cited(without.clause)))
    return said


def notice(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To the channel and to every member: when and where, what is to be discussed, and how to send apologies."""
    lead = words.say(
        "notice-lead", kind=kind_of(brief, words), body=own(brief.body.name, 100), moment=when(brief, words)
    )
    held = where(brief, words)
    matters = own_lines(brief.sitting.matters, 1500) if brief.sitting.matters else ""
    given = words.finding(brief.notice, brief.terms) if brief.notice is not None else ""
    by = words.say("notice-by", who=person(brief.sitting.called_by)) if brief.sitting.called_by else ""
    if brief.sitting.state == "stood-down":
        return note([lead, words.say("stood-down", moment=when(brief, words))])
    moved = next(reversed(brief.around.moved), None)
    was = words.say("meeting-moved-from", was=words.moment(moved.was, brief.meeting.zone)) if moved else ""
    blocks = [
        header(heading(brief, words)),
        markup(words.say("notice-when", token=token(brief, words))),
        rich(*(paragraph(line) for line in spaced([x for x in (lead, was, *held, by) if x]))),
    ]
    if matters:
        blocks.append(rich(paragraph(words.say("notice-matters"), bold=True), quote(matters)))
    if given:
        blocks.append(rich(paragraph(given)))
    blocks.append(before(brief, words))
    return message([lead, was, *held, words.say("notice-matters") if matters else "", matters, given], blocks)


def before(brief: MeetingBrief, words: Words) -> Block:
    """What one can do before a meeting."""
    return actions(
        "meeting",
        button("meeting.apologies", words.say("button-apologies"), brief.meeting.id),
        button("agenda.show", words.say("button-agenda"), brief.meeting.id),
        button("agenda.add", words.say("button-add-item"), brief.meeting.id),
        nothing_to_declare(brief, words),
        button("item.conflict", words.say("button-item-conflict"), brief.meeting.id),
    )


def nothing_to_declare(brief: MeetingBrief, words: Words) -> Block:
    """One tap for a member who has nothing to declare for this meeting."""
    return button("meeting.nothing-to-declare", words.say("button-nothing-to-declare"), brief.meeting.id)


def stood_down(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To everybody: the meeting is not held, and why."""
    reason = words.say("stood-down-why", reason=own(brief.sitting.reason, 500))
    return note([words.say("stood-down", moment=when(brief, words)), reason])


def stand_down_asked(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """To whoever must agree as well: why it is to be stood down, and one button."""
    cited = words.cited(brief.terms.meetings.stand_down.clause)
    asked = words.say("stand-down-asked", moment=when(brief, words), cited=cited)
    reason = words.say("stood-down-why", reason=own(brief.sitting.reason, 500))
    if brief.sitting.state != "called":
        done = "stood-down" if brief.sitting.state == "stood-down" else "meeting-is-held"
        return note([asked, reason, words.say(done, moment=when(brief, words))])
    yes = button("meeting.agree-stand-down", words.say("button-agree-stand-down"), brief.meeting.id)
    return note([asked, reason], actions("stand-down", yes))


def panel(brief: MeetingBrief, _data: Data, words: Words) -> Message:
    """The one live message in the channel while a meeting is held: who is there, the quorum, the agenda."""
    lines = [*presence(brief, words), quorum_line(brief, brief.quorum, words)]
    votes = [vote_line(brief, put, words) for put in brief.open_votes]
    agenda = [item_line(one, brief, words) for one in brief.items if one.item.state != "proposed"]
    state = words.say(f"meeting-state-{brief.sitting.state}")
    said = [words.say("colon", label=heading(brief, words), said=state), *lines, *votes, *agenda]
    blocks = [header(heading(brief, words)), rich(*(paragraph(line) for line in spaced([state, *lines, *votes])))]
    if agenda:
        blocks.append(rich(paragraph(words.say("agenda-label"), bold=True), bullets(agenda, numbered=True)))
    if brief.sitting.state == "sitting":
        blocks.append(_during(brief, words))
    else:
        blocks.append(actions("meeting", button("minutes.show", words.say("button-minutes"), brief.meeting.id)))
    return message(said, blocks, rest=words.say("cut-agenda"))


def vote_line(brief: MeetingBrief, put: PutBrief, words: Words) -> str:
    """An open vote, with the quorum on this very decision."""
    said = put_line(put, words)
    if put.quorum is None:
        return said
    return words.say("pair", first=said, second=words.say("vote-quorum", said=quorum_line(brief, put.quorum, words)))


def _during(brief: MeetingBrief, words: Words) -> Block:
    return actions(
        "meeting",
        button("meeting.here", words.say("button-here"), brief.meeting.id),
        button("meeting.apologies", words.say("button-apologies"), brief.meeting.id),
        button("meeting.leave", words.say("button-leave"), brief.meeting.id),
        button("agenda.add", words.say("button-add-item"), brief.meeting.id),
        nothing_to_declare(brief, words),
        button("item.conflict", words.say("button-item-conflict"), brief.meeting.id),
        button("meeting.run", words.say("button-run"), brief.meeting.id),
    )
