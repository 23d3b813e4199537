"""One's calendar in Slack: what comes next, and the buttons to the private address for one's own calendar programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.text import Words, own
from bot.views.blocks import (
    Block,
    Message,
    actions,
    asking_first,
    button,
    context,
    divider,
    header,
    message,
    paragraph,
    rich,
)
from bot.views.calendar_lines import called
from bot.views.form import modal
from bot.views.meetings import length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.calendar_entries import Entry
    from bot.services.calendars import CalendarBrief
    from storage.facts import Body

MOST = 25
"""The entries that are listed; the others stand in the calendar programme."""
MOST_BODIES = 4
ALL = "all"
"""The value of a button that is about all of one's bodies."""


def calendar(brief: CalendarBrief, words: Words, *, site: str, first: str = "") -> Message:
    """What comes next, and the address. `site`: where Quorate is reached, if it is; `first`: what was just done."""
    shown = brief.entries[:MOST]
    title = words.say("calendar-title") if brief.here is None else own(brief.here.name, 100)
    lines = [first, *(_line(entry, brief, words) for entry in shown)]
    blocks = [*([rich(paragraph(first))] if first else []), header(title)]
    if shown:
        blocks.append(
            rich(
                {"type": "rich_text_list", "style": "bullet", "elements": [_bullet(one, brief, words) for one in shown]}
            )
        )
    else:
        lines.append(words.say("calendar-empty"))
        blocks.append(rich(paragraph(words.say("calendar-empty"))))
    if (left := len(brief.entries) - len(shown)) > 0:
        blocks.append(context(words.say("calendar-more", count=left)))
    if brief.calls is not None:
        label = words.say("button-dates", body=own(brief.calls.name, 40))
        blocks.append(actions("dates", button("dates.show", label, brief.calls.id)))
    blocks += [divider(), *addresses(brief, words, site)]
    return message(lines, blocks, rest=words.say("cut-list"))


def _line(entry: Entry, brief: CalendarBrief, words: Words) -> str:
    return words.say("calendar-line", when=_when(entry, words), said=_said(entry, brief, words))


def _when(entry: Entry, words: Words) -> str:
    return words.moment(entry.at, entry.zone) if entry.at is not None else words.day(entry.on) if entry.on else ""


def _said(entry: Entry, brief: CalendarBrief, words: Words) -> str:
    """What it is, of which body, when notice of it was given, and the clause."""
    said = called(entry, words)
    if brief.here is None and len(brief.bodies) > 1:
        said = words.say("feed-summary", body=own(entry.body.name, 100), said=said)
    if entry.lasts:
        said = words.say("calendar-lasts", said=said, length=length(entry.lasts, words))
    if entry.place:
        said = words.say("calendar-at", said=said, place=own(entry.place, 100))
    if entry.given is not None:
        said = words.say("calendar-given", said=said, day=words.day(entry.given))
    return words.say("with-clause", sentence=said, clause=entry.clause) if entry.clause else said


def _bullet(entry: Entry, brief: CalendarBrief, words: Words) -> Block:
    """A moment by the reader's own clock, as Slack shows it; a whole day as it is."""
    said = words.say("calendar-line", when="\n", said=_said(entry, brief, words))
    before, _, after = said.partition("\n")
    if entry.at is None:
        return paragraph(f"{before}{_when(entry, words)}{after}")
    when = {
        "type": "date",
        "timestamp": int(entry.at.timestamp()),
        "format": words.say("date-token"),
        "fallback": _when(entry, words),
    }
    section = paragraph(after)
    return {**section, "elements": [*_text(before), when, *section["elements"]]}


def _text(text: str) -> list[Block]:
    return [{"type": "text", "text": text}] if text else []


def addresses(brief: CalendarBrief, words: Words, site: str) -> list[Block]:
    """What an address is for, and the buttons that make and stop each; where none can be made, what is to be set."""
    intro = words.say("feed-intro") if site else words.say("feed-no-site", setting="QUORATE_URL")
    blocks = [rich(paragraph(intro))]
    for name, what in _offered(brief, words):
        alive = ("" if name == ALL else name) in brief.alive
        row = [_make(name, what, words, anew=alive)] if site else []
        row += [_stop(name, what, words)] if alive else []
        if row:
            blocks.append(actions(f"feed.{name}", *row))
    return blocks


def _offered(brief: CalendarBrief, words: Words) -> list[tuple[str, str]]:
    bodies: Sequence[Body] = (brief.here,) if brief.here is not None else brief.bodies[:MOST_BODIES]
    return [(ALL, words.say("feed-mine")), *((body.id, own(body.name, 40)) for body in bodies)]


def _make(name: str, what: str, words: Words, *, anew: bool) -> Block:
    made = button("feed.make", words.say("button-feed-anew" if anew else "button-feed-make", what=what), name)
    if not anew:
        return made
    yes, no = words.say("feed-anew-yes"), words.say("feed-anew-no")
    return asking_first(made, words.say("feed-anew-title"), words.say("feed-anew-question"), yes, no)


def _stop(name: str, what: str, words: Words) -> Block:
    return button("feed.stop", words.say("button-feed-stop", what=what), name)


def address(what: str, link: str, words: Words) -> Block:
    """The address itself, shown this once: only its digest is kept."""
    text = {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": link}]}
    blocks = [
        rich(paragraph(words.say("feed-made", what=what))),
        rich(text),
        rich(paragraph(words.say("feed-how"))),
        context(words.say("feed-secret")),
    ]
    return modal("page.feed", words.say("title-feed"), blocks, close=words.say("close-page"))


def what_of(brief: CalendarBrief, body: str, words: Words) -> str:
    """What the calendar of a body, or of all of them, is called."""
    return next((own(one.name, 100) for one in brief.bodies if one.id == body), words.say("feed-mine"))
