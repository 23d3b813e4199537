"""The proposed dates in Slack: each says why it is that day, and a button that opens the form with it."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.rules.findings import Finding
from bot.rules.rhythm import Proposal
from bot.services.dating import DatesBrief
from bot.text import words
from bot.views import home_pages
from bot.views.dates import dates
from tests.rules import bodies
from tests.views import briefs as b
from tests.views.reading import buttons

SAY = words()
FREE = Finding(code="no-notice-named", clause="5", met=True, facts={"kind": "ordinary", "held": "2027-02-11"})


def proposal(on=date(2027, 2, 11), **changes):
    return dataclasses.replace(Proposal(on=on, usual=on, moved="", latest=date(2027, 2, 28), notice=FREE), **changes)


def brief(*proposals, **changes):
    terms = bodies.pcpg()
    made = DatesBrief(
        body=b.body(name="Group"), terms=terms, kind="ordinary", refusal=None, rhythm=terms.meetings.rhythm,
        last=date(2026, 12, 10), latest=date(2027, 2, 28), time="14:00", usual="Thursday", usual_read=True,
        proposals=proposals,
    )  # fmt: skip
    return dataclasses.replace(made, **changes)


def test_each_day_says_its_notice_and_carries_what_the_form_is_filled_with():
    message = dates(brief(proposal()), SAY)
    assert message.text.split("\n")[0] == (
        "Proposed for Group. The terms want a meeting every 2 months (clause 5). Normally it is: Thursday. The last one that "
        "is known is on Thursday 10 December 2026. The next is to be by Sunday 28 February 2027."
    )
    assert message.text.split("\n")[1].startswith("Thursday 11 February 2027: ")
    (one,) = buttons(message.blocks)
    assert (one["text"]["text"], one["value"]) == (
        "Call it for Thursday 11 February 2027",
        "B0 ordinary 2027-02-11 14:00",
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"moved": "holiday", "usual": date(2027, 2, 4)},
            "The usual day, Thursday 4 February 2027, is a bank holiday or a day off.",
        ),
        (
            {"moved": "taken", "usual": date(2027, 2, 4)},
            "On the usual day, Thursday 4 February 2027, the body meets already.",
        ),
        ({"moved": "soon", "usual": date(2027, 2, 4)}, "has gone by or is too soon for the notice."),
        (
            {"latest": date(2027, 1, 31)},
            "The gap is longer than the terms allow: the meeting was to be by Sunday 31 January 2027.",
        ),
    ],
)
def test_a_day_that_is_not_the_usual_one_or_too_late_says_why(changes, said):
    assert said in dates(brief(proposal(**changes)), SAY).text


def test_a_day_in_words_that_name_none_is_said_to_be_unread():
    said = dates(brief(proposal(), usual="the third week", usual_read=False), SAY).text
    assert "As its day they have “the third week”, which names no one day of the week" in said


def test_without_a_rhythm_or_a_day_it_says_so_and_leads_to_the_form():
    message = dates(brief(rhythm=None, latest=None, last=None), SAY)
    assert "The terms set no rhythm" in message.text
    assert "No day of the week is known" in message.text
    assert [one["action_id"] for one in buttons(message.blocks)] == ["meeting.call"]


def test_whoever_may_not_call_is_told_the_clause_and_gets_no_button():
    barred = Finding(
        code="may-not-call", clause="5", met=False, facts={"by": "gp", "kind": "ordinary", "who": ("chair",)}
    )
    message = dates(brief(refusal=barred), SAY)
    assert "(clause 5). Nothing was recorded." in message.text
    assert buttons(message.blocks) == []


@pytest.mark.parametrize("language", ["en", "cy"])
def test_slack_takes_the_message_and_the_page_in_both_languages(language):
    say = words(language)
    made = dates(brief(*(proposal(moved=moved) for moved in ("", "soon", "holiday", "taken"))), say)
    check_message(made.blocks)
    check_view(home_pages.page("dates", made.blocks, say), kind="modal")
