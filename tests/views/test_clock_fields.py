"""In the nights in which clocks change the form asks which time is meant, or says which are the nearest."""

from __future__ import annotations

import pytest

from bot.rehearsal.blocks import check_view
from bot.services.entry import parse_deadline
from bot.text import words
from bot.views import meeting_forms, modals
from bot.views.clock_fields import WHICH, which_of
from tests.views.reading import read
from tests.views.test_forms import _opening
from tests.views.test_meetings import calling

SAY = words()
TWICE = parse_deadline("2027-10-31", "01:30", "Europe/London")
GONE = parse_deadline("2027-03-28", "01:30", "Europe/London")


def _field(view):
    return next(block for block in view["blocks"] if block.get("block_id") == WHICH)


def forms(found):
    entered = {"date": "2027-10-31", "time": "01:30", "which": "second"}
    yield modals.opening([_opening()], SAY, entered=entered, errors={"time": found})
    yield meeting_forms.calling(calling(clock=found), SAY, entered)


def test_both_forms_ask_which_of_two_is_meant_and_keep_the_answer():
    for view in forms(TWICE):
        check_view(view, kind="modal")
        said = read(view["blocks"])
        asked = said.index("That night the clocks go back, so this time comes twice. Which of the two is meant?")
        assert said[asked + 1 : asked + 3] == [
            "( ) The first: 01:30 BST, summer time",
            "( ) The second: 01:30 GMT, winter time",
        ]
        assert _field(view)["element"]["initial_option"]["value"] == "second"


def test_both_forms_say_which_are_the_nearest_to_a_time_that_does_not_exist():
    for view in forms(GONE):
        check_view(view, kind="modal")
        said = " ".join(read(view["blocks"]))
        assert "that time does not exist" in said
        assert "Sunday 28 March 2027 at 00:30 GMT and Sunday 28 March 2027 at 02:30 BST" in said
        assert "comes twice" not in said


def test_on_any_other_night_nothing_is_asked():
    for view in (modals.opening([_opening()], SAY), meeting_forms.calling(calling(), SAY)):
        assert WHICH not in {block.get("block_id") for block in view["blocks"]}


@pytest.mark.parametrize(
    ("zone", "day", "first", "second"),
    [
        ("Europe/Dublin", "2027-10-31", "summer", "winter"),
        ("America/New_York", "2027-11-07", "summer", "winter"),
        ("Australia/Sydney", "2027-04-04", "summer", "winter"),
    ],
)
def test_the_seasons_are_called_as_people_there_call_them(zone, day, first, second):
    at = "02:30" if zone.startswith("Australia") else "01:30"
    said = read([which_of(parse_deadline(day, at, zone), SAY)])
    assert said[1].endswith(f"{first} time")
    assert said[2].endswith(f"{second} time")
    assert "which" in said[0].lower()


def test_the_question_is_asked_in_welsh_too():
    said = read([which_of(TWICE, words("cy"))])
    assert said[1:] == ["( ) Y cyntaf: 01:30 BST, amser haf", "( ) Yr ail: 01:30 GMT, amser gaeaf"]
