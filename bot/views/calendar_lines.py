"""What an entry of a calendar is called, in Slack and in people's own calendars alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.services.calendar_entries import EntryKind
from bot.text import Words, own, plainly
from bot.views.duties import duty_name

if TYPE_CHECKING:
    from bot.services.calendar_entries import Entry

TITLE = 150


def called(entry: Entry, words: Words) -> str:
    """What it is, without its body and its time, as plain text; what is off says so first."""
    said = plainly(_called(entry, words))
    if not entry.cancelled:
        return said
    return words.say("calendar-withdrawn" if entry.kind is EntryKind.DEADLINE else "calendar-off", said=said)


def _called(entry: Entry, words: Words) -> str:
    held = "" if entry.about is None else words.date(entry.about, entry.zone)
    match entry.kind:
        case EntryKind.MEETING:
            return kind_named(entry.name, words)
        case EntryKind.NOTICE:
            return words.say("calendar-notice", kind=kind_named(entry.name, words), held=held)
        case EntryKind.AROUND:
            return words.say(f"calendar-around-{entry.name}", held=held)
        case EntryKind.DEADLINE:
            return words.say("calendar-deadline", ref=entry.name, title=own(entry.title, TITLE))
        case EntryKind.DUTY:
            said = words.say("calendar-duty", duty="" if entry.duty is None else duty_name(entry.duty, words))
            return said[:1].upper() + said[1:]


def kind_named(kind: str, words: Words) -> str:
    """The kind of a meeting; the terms' own name where the catalogue has no word for it."""
    key = f"meeting-kind-{kind}"
    return words.say(key) if words.has(key) else own(kind, 60)
