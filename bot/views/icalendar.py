"""A calendar as calendar programmes read it (RFC 5545): the same bytes for as long as nothing in it changes."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

from bot.services.calendar_entries import EntryKind
from bot.text import own
from bot.views.calendar_lines import called

if TYPE_CHECKING:
    from bot.services.calendar_entries import Entry
    from bot.services.calendars import FeedBrief
    from bot.text import Words

LASTS = timedelta(hours=1)
"""For so long a meeting stands in a calendar of which nobody said how long it lasts: nothing would block no time."""
PLACE = 300
REFRESH = timedelta(hours=1)


def calendar(brief: FeedBrief, words: Words) -> bytes:
    """The calendar of one reader. Moments are in UTC, so that no programme needs to know a zone's rules."""
    from icalendar import Calendar  # noqa: PLC0415 - takes a tenth of a second, and only readers of feeds need it

    name = words.say("feed-all") if brief.body is None else own(brief.body.name, 100)
    made = Calendar()
    made.add("prodid", "-//Quorate//Calendar//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("name", name)
    made.add("x-wr-calname", name)
    made.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for entry in brief.entries:
        made.add_component(_event(entry, words))
    found: bytes = made.to_ical()
    return found


def _event(entry: Entry, words: Words) -> Any:
    from icalendar import Event  # noqa: PLC0415 - as above

    made = Event()
    made.add("uid", f"{entry.uid}@{entry.body.team.lower()}.quorate")
    made.add("dtstamp", entry.modified.astimezone(UTC).replace(microsecond=0))
    made.add("last-modified", entry.modified.astimezone(UTC).replace(microsecond=0))
    made.add("sequence", entry.sequence)
    said = {"body": own(entry.body.name, 100), "said": called(entry, words)}
    made.add("summary", words.say("feed-summary", **said))
    made.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    if entry.at is not None:
        made.add("dtstart", entry.at.astimezone(UTC))
        if entry.kind is EntryKind.MEETING:
            made.add("duration", timedelta(minutes=entry.lasts) if entry.lasts else LASTS)
    elif entry.on is not None:
        made.add("dtstart", entry.on)
        made.add("dtend", entry.on + timedelta(days=1))
    made.add("transp", "OPAQUE" if entry.kind is EntryKind.MEETING and not entry.cancelled else "TRANSPARENT")
    if entry.place:
        made.add("location", own(entry.place, PLACE))
    unsaid = entry.kind is EntryKind.MEETING and not entry.cancelled and not entry.lasts
    told = [words.say("feed-lasts")] if unsaid else []
    told += [words.say("feed-clause", clause=entry.clause)] if entry.clause else []
    if told:
        made.add("description", " ".join(told))
    return made
