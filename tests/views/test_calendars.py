"""The calendar in Slack: every line says when and what, and Slack takes it; the address and its buttons."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, date, datetime

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.services.calendar_entries import Entry, EntryKind
from bot.services.calendars import CalendarBrief
from bot.text import words
from bot.views import home_pages
from bot.views.calendar_lines import called
from bot.views.calendars import address, calendar
from tests.views import briefs as b
from tests.views.reading import buttons
from tests.views.test_safe import HOSTILE, _no_harm

SAY, NOW = words(), datetime(2026, 11, 24, 9, tzinfo=UTC)
HELD = datetime(2026, 12, 3, 14, tzinfo=UTC)
SITE = "https://quorate.example.org"


def entry(kind=EntryKind.MEETING, **changes):
    plain = {"uid": "meeting-M0", "kind": kind, "body": b.body(), "zone": "Europe/London", "name": "additional", "modified": NOW, "about": HELD}  # fmt: skip
    return Entry(**{**plain, "at": HELD, **changes} if "on" not in changes else {**plain, **changes})


def brief(*entries, **changes):
    made = CalendarBrief(bodies=(b.body(),), here=b.body(), entries=entries, alive=frozenset(), now=NOW)
    return dataclasses.replace(made, **changes)


def everything(own="Cluster"):
    return (
        entry(place=own, given=date(2026, 11, 24)),
        entry(EntryKind.NOTICE, on=date(2026, 11, 25), clause="5.1"),
        *(entry(EntryKind.AROUND, on=date(2026, 11, 27), name=name, clause="5.5") for name in ("agenda-items", "papers", "minutes")),
        entry(EntryKind.DEADLINE, name="cluster-2026-1", title=own),
        entry(cancelled=True),
        entry(EntryKind.DEADLINE, name="cluster-2026-2", title=own, cancelled=True),
    )  # fmt: skip


def lines(message):
    return message.text.split("\n")


def test_every_line_says_when_and_what_and_where_it_stands_in_the_terms():
    assert lines(calendar(brief(*everything()), SAY, site=SITE)) == [
        "Thursday 3 December 2026 at 14:00 GMT: Additional meeting, Cluster (notice was given on Tuesday 24 November 2026)",
        "Wednesday 25 November 2026: Last day to give notice: Additional meeting on Thursday 3 December 2026 (clause 5.1).",
        "Friday 27 November 2026: Agenda items close for the meeting on Thursday 3 December 2026 (clause 5.5).",
        "Friday 27 November 2026: Agenda and papers go out for the meeting on Thursday 3 December 2026 (clause 5.5).",
        "Friday 27 November 2026: Draft minutes of the meeting on Thursday 3 December 2026 go out (clause 5.5).",
        "Thursday 3 December 2026 at 14:00 GMT: Votes close on cluster-2026-1: Cluster",
        "Thursday 3 December 2026 at 14:00 GMT: Stood down: Additional meeting",
        "Thursday 3 December 2026 at 14:00 GMT: Withdrawn: Votes close on cluster-2026-2: Cluster",
    ]


def test_moments_are_shown_by_the_readers_own_clock():
    shown = json.dumps(calendar(brief(entry()), SAY, site=SITE).blocks)
    assert f'"timestamp": {int(HELD.timestamp())}' in shown
    assert "Thursday 3 December 2026 at 14:00 GMT" in shown


def test_with_several_bodies_each_line_names_its_own():
    two = brief(entry(), here=None, bodies=(b.body(), b.body(id="B1", name="Another")))
    assert f"GMT: {b.body().name}: Additional meeting" in calendar(two, SAY, site=SITE).text


def test_an_empty_calendar_says_so_and_a_long_one_how_many_more_there_are():
    assert "Nothing stands in the calendar." in calendar(brief(), SAY, site=SITE).text
    long = calendar(brief(*(entry(uid=f"meeting-{n}") for n in range(60))), SAY, site=SITE)
    assert len(lines(long)) == 25
    assert "35 more stand in the calendar below." in json.dumps(long.blocks)


def test_an_address_can_be_made_and_one_that_is_there_be_made_anew_or_stopped():
    row = [one["text"]["text"] for one in buttons(calendar(brief(), SAY, site=SITE).blocks)]
    name = b.body().name
    assert row == ["Make my calendar address: all my bodies", f"Make my calendar address: {name}"]
    alive = calendar(brief(alive=frozenset({"", "B0"})), SAY, site=SITE)
    assert [one["text"]["text"] for one in buttons(alive.blocks)] == [
        "Make my calendar address anew: all my bodies", "Stop my calendar address: all my bodies",
        f"Make my calendar address anew: {name}", f"Stop my calendar address: {name}",
    ]  # fmt: skip
    assert all("confirm" in one for one in buttons(alive.blocks) if one["text"]["text"].startswith("Make"))
    assert {one["value"] for one in buttons(alive.blocks)} == {"all", "B0"}


def test_without_a_public_address_it_says_what_to_set_and_what_was_made_can_still_be_stopped():
    nowhere = calendar(brief(alive=frozenset({""})), SAY, site="")
    assert "QUORATE_URL" in json.dumps(nowhere.blocks)
    assert [one["action_id"] for one in buttons(nowhere.blocks)] == ["feed.stop"]


def test_the_address_is_shown_to_be_copied_and_said_to_be_secret():
    link = f"{SITE}/calendar/7Q3F7Q3F7Q/{'x' * 43}.ics"
    view = address("all my bodies", link, SAY)
    check_view(view, kind="modal")
    assert {"type": "text", "text": link} in [e for block in view["blocks"] for p in block["elements"] if "elements" in p for e in p["elements"]]  # fmt: skip
    assert "It is shown this once." in json.dumps(view)


@pytest.mark.parametrize("own", HOSTILE)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_slack_takes_all_of_it_in_both_languages_and_people_cannot_write_markup(language, own):
    say = words(language)
    made = brief(*everything(own), bodies=(b.body(name=own),), here=None, alive=frozenset({"", "B0"}))
    message = calendar(made, say, site=SITE, first=say.say("feed-stopped"))
    check_message(message.blocks)
    view = home_pages.page("calendar", message.blocks, say)
    check_view(view, kind="modal")
    _no_harm("calendar", message.blocks, message.text)
    for one in everything(own):
        assert "\n" not in called(one, say)
