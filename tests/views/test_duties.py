"""Duties as people read them: what, by when, by which clause, who owes it, and the button that settles it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.handlers import ACTIONS
from bot.rehearsal.blocks import check_message, check_view
from bot.text import words
from bot.views import duties, duty_pages
from bot.views.messages import RENDER
from tests.views import duty_briefs as d
from tests.views.reading import buttons, read

SAY, CYMRAEG = words("en"), words("cy")
LONG = "Ŵyn " * 200


def labels(blocks):
    return [one["text"]["text"] for one in buttons(blocks)]


@pytest.mark.parametrize(
    ("owed", "late", "said"),
    [
        (d.REVIEW, False, "Review of the terms of reference – due Wednesday 16 December 2026 (clause 7.1)"),
        (d.REVIEW, True, "Review of the terms of reference – late, it was due Wednesday 16 December 2026 (clause 7.1)"),
        (
            d.PAPERS,
            False,
            "Agenda and papers for the meeting on Thursday 14 January 2027 – due Wednesday 16 December 2026 (clause 5.5)",
        ),
        (
            d.VOTE,
            False,
            "A vote on cluster-2026-3, “Wound clinic” – due Wednesday 16 December 2026 at 17:00 GMT (clause 3.2.4)",
        ),
        (d.ALTERNATE, False, "Somebody named to stand in (deputy): General Practice"),
        (d.OWN, False, "Peer Review – due Wednesday 16 December 2026"),
    ],
)
def test_a_line_says_what_is_owed_by_when_and_by_which_clause_in_the_bodys_own_words(owed, late, said):
    assert duties.duty_line(owed, SAY, late=late).startswith(said)
    assert duties.duty_line(owed, CYMRAEG, late=late)


def test_every_act_that_settles_a_duty_has_a_button_that_somebody_answers():
    known = {action for pairs in duties.BUTTONS.values() for action, _ in pairs}
    assert known <= set(ACTIONS)
    for act in (
        *duties.BUTTONS,
        "vote",
        "consent",
        "consent-or-block",
        "vote-proxy",
        "activate",
        "sign",
        "casting",
        "move-to-vote",
        "call-meeting",
    ):
        made = duties.duty_buttons(replace(d.REVIEW, act=act, subject="X1", decision="D0"), SAY)
        assert made, act
        assert {one["action_id"] for one in made} <= set(ACTIONS), act


def test_the_list_begins_with_what_the_reader_owes_then_by_person_the_late_first():
    late = replace(d.PAPERS, owners=("U0GP",))
    message = duty_pages.duties(d.brief(d.line(), d.line(late, late=True, mine=False)), SAY)
    told = read(message.blocks)
    assert told[0] == "What you owe"
    assert told[1].startswith("- Review of the terms of reference")
    assert "Owed within the next month, or late: 2. Late: 1." in told
    assert told.index("@U0GP") < told.index("@U0DEVELOPMENTMANAGER")
    assert labels(message.blocks) == ["Say that it is done", "It is not done: take this back"]
    check_message(message.blocks)
    both = replace(d.PAPERS, owners=("U0GP", "U0AHP"))
    assert "@U0GP and @U0AHP" in read(duty_pages.duties(d.brief(d.line(both)), SAY).blocks)


def test_a_member_sees_nobody_elses_duties():
    brief = replace(d.brief(d.line(), runs=False), said=(d.DONE,))
    message = duty_pages.duties(brief, SAY)
    assert not any("by person" in one for one in read(message.blocks))
    assert labels(message.blocks) == ["Say that it is done", "It is not done: take this back"]
    assert read(duty_pages.duties(d.brief(runs=False), SAY).blocks)[1] == "You owe nothing within the next month."


def test_the_form_asks_which_duty_and_takes_a_note():
    view = duty_pages.choosing_duty([d.line(), d.line(d.OWN)], SAY)
    check_view(view, kind="modal")
    options = view["blocks"][0]["element"]["options"]
    assert [one["value"] for one in options] == ["B0:terms-review:2026-12-16", "B0:peer-review:2026-12-16"]
    assert view["blocks"][-1]["optional"] is True
    one = duty_pages.saying(d.line(), SAY)
    check_view(one, kind="modal")
    assert one["private_metadata"] == "B0:terms-review:2026-12-16"
    check_view(duty_pages.choosing_duty([], SAY), kind="modal")


def test_whoever_presides_reads_who_said_it_with_what_and_can_take_it_back_until_it_was():
    message = RENDER["duty-said"](None, d.told(), SAY)
    assert read(message.blocks)[0] == (
        "@U0DEVELOPMENTMANAGER says that this is done in Peer Review: Peer Review (due Wednesday 16 December 2026)."
    )
    assert labels(message.blocks) == ["It is not done: take this back"]
    undone = RENDER["duty-said"](None, d.told(undone=True), SAY)
    assert read(undone.blocks)[-1] == "This was taken back since: it is owed again."
    assert buttons(undone.blocks) == []


@pytest.mark.parametrize("say", [SAY, CYMRAEG], ids=["en", "cy"])
def test_however_much_there_is_slack_takes_it_and_no_words_of_others_become_a_mark(say):
    hostile = f"<!channel> *{LONG}* <https://example.org|here>"
    owed = replace(d.OWN, title=hostile)
    lines = [d.line(replace(owed, key=f"own:{n}", owners=(f"U{n}",)), hostile, late=True) for n in range(60)]
    message = duty_pages.duties(d.brief(*lines, own=hostile), say)
    check_message(message.blocks)
    check_view(duty_pages.choosing_duty(lines, say), kind="modal")
    said = RENDER["duty-said"](None, d.told(hostile), say)
    check_message(said.blocks)
    assert "<!channel>" not in json.dumps([message.text, said.text])


@pytest.mark.parametrize(("owed", "more"), [(12, 0), (13, 1), (20, 8), (21, 9)])
def test_a_list_that_is_cut_says_how_many_more_there_are(owed, more):
    lines = tuple(d.line(replace(d.REVIEW, key=f"terms-review:{n}")) for n in range(owed))
    said = read(duty_pages.duties(d.brief(*lines, runs=False), SAY).blocks)
    assert (f"And more, due later: {more}." in said) is bool(more)
    of_body = "\n".join(read(duty_pages.duties(d.brief(*lines), SAY).blocks))
    assert (f"And more, due later: {owed - 20}." in of_body.split("by person")[1]) is (owed > 20)
