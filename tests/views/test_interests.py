"""The register is openly read, the forms ask little, and every message says what its buttons do."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from bot.rehearsal.blocks import check_message
from bot.rules.interests import Confirms
from bot.services.interest_register import Outstanding
from bot.text import words
from bot.views import confirming, interests, modals
from bot.views.message import RENDER
from tests.views import briefs as b
from tests.views import interest_briefs as i
from tests.views.reading import buttons, read

SAY = words()
PROMPT = {"body": "Rhydfelin Cluster", "body_id": "B0", "due_on": "2027-11-24", "clause": "3"}


def _names(view):
    return [block["block_id"] for block in view["blocks"] if block["type"] == "input"]


def _labels(blocks):
    return [one["text"]["text"] for one in buttons(blocks)]


def test_the_register_says_what_each_declared_that_there_is_nothing_or_that_nobody_knows():
    said = read(interests.register(i.register(), SAY)["blocks"])
    entry = (
        "- Financial: “I own a third of it”. Organisation: Rhydfelin Dental Ltd. Since Thursday 1 October 2026. "
        "Until Friday 31 December 2027. Declared on Tuesday 24 November 2026, 54 days after it began "
        "(clause 3.2.7)."
    )
    everybody = said.index("Everybody")
    assert said[1].startswith("What is declared here is openly recorded (clause 3.2.7).")
    assert said[everybody + 1 :] == [
        "@U0DENTAL (Dental Collaborative Lead)",
        entry,
        "@U0AHP (Allied Health Professional Collaborative Lead)",
        "- Nothing to declare; recorded on Tuesday 24 November 2026.",
        "@U0GP (General Practice Collaborative Lead)",
        "- No declaration yet.",
    ]


def test_ones_own_come_first_with_what_can_be_done_about_each():
    view = interests.register(i.register(), SAY)
    assert _labels(view["blocks"]) == ["Change this declaration", "This interest is over", "Declare an interest"]
    spoken = [one["accessibility_label"] for one in buttons(view["blocks"])[:2]]
    assert spoken == ["Change the declaration: Rhydfelin Dental Ltd", "It is over: Rhydfelin Dental Ltd"]
    assert view["private_metadata"] == "B0"


def test_with_no_interest_one_tap_says_that_there_is_nothing():
    view = interests.register(dataclasses.replace(i.register(), reader="U0GP"), SAY)
    assert _labels(view["blocks"]) == ["Declare an interest", "I have nothing to declare"]
    assert "submit" not in view


def test_once_it_is_said_that_there_is_nothing_the_button_for_it_is_gone():
    view = interests.register(dataclasses.replace(i.register(), reader="U0AHP"), SAY)
    assert _labels(view["blocks"]) == ["Declare an interest"]


def test_whoever_presides_sees_who_is_silent():
    silent = (Outstanding(asked=i.asked(), people=("U0AHP", "U0GP")),)
    said = read(interests.register(i.register(outstanding=silent), SAY)["blocks"])
    expected = "Not answered yet whether they go on, wanted by Wednesday 24 November 2027 (clause 3): @U0AHP and @U0GP."
    assert expected in said


def test_an_alternates_entry_says_for_whom_and_what_goes_with_the_seat():
    acting = i.declared("gp", person="U0ALTERNATE1", seats=(), acting_for=("dental",), inherited=(i.interest(),))
    said = read(interests.register(i.register(people=(acting,)), SAY)["blocks"])
    assert "@U0ALTERNATE1 (deputy for the Dental Collaborative Lead)" in said
    assert any(line.startswith("- Goes with the seat: Financial: “I own a third of it”.") for line in said)


def test_an_interest_is_declared_in_a_form_of_which_only_the_kind_must_be_answered():
    view = interests.declaring([i.place()], SAY)
    assert "within 28 days" in " ".join(read(view["blocks"])[:3])
    assert (view["callback_id"], view["private_metadata"]) == ("interest.declare", "B0")
    assert _names(view) == ["kind", "nature", "organisation", "starts_on", "ends_on"]
    assert [one["block_id"] for one in view["blocks"] if one.get("optional") is False] == ["kind"]
    kinds = view["blocks"][1]["element"]["options"]
    assert [one["value"] for one in kinds] == ["financial", "professional", "personal", "indirect", "nothing"]


def test_somebody_of_several_bodies_says_which():
    view = interests.declaring([i.place(), i.place(id="B1", name="Other")], SAY, chosen="B1")
    assert _names(view)[0] == "body"
    assert view["blocks"][1]["element"]["initial_option"]["value"] == "B1"


def test_what_is_changed_stands_there_as_it_was_declared():
    view = interests.changing(i.interest(), SAY)
    elements = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert elements["kind"]["initial_option"]["value"] == "financial"
    assert elements["nature"]["initial_value"] == "I own a third of it"
    assert (elements["starts_on"]["initial_date"], elements["ends_on"]["initial_date"]) == ("2026-10-01", "2027-12-31")
    assert "nothing" not in str(elements["kind"]["options"])


def test_a_reminder_of_an_interest_fills_in_the_form_and_declares_nothing_itself():
    data = {
        "interest": "I1",
        "organisation": "Rhydfelin Dental Ltd",
        "kind": "financial",
        "seat": "dental",
        "own": True,
    }
    drawn = RENDER["interest-suggestion"](b.opened(reader=b.reader()), data, SAY)
    check_message(drawn.blocks)
    said = read(drawn.blocks)
    assert said[0] == (
        "You have declared an interest in Rhydfelin Dental Ltd (financial), and “Wound-care clinic” (cluster-2026-3) "
        "names it."
    )
    assert [(one["action_id"], one["value"]) for one in buttons(drawn.blocks)] == [("interest.use", "D000000001:I1")]
    view = modals.conflict(b.opened(reader=b.reader()), SAY, entered=dataclasses.asdict(i.interest()))
    fields = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert fields["kind"]["initial_option"]["value"] == "financial"
    assert fields["nature"]["initial_value"] == "I own a third of it\nOrganisation: Rhydfelin Dental Ltd."


@pytest.mark.parametrize(
    "brief",
    [b.closed(reader=b.reader()), b.opened(reader=b.reader(), conflicts=(b.conflict(),))],
    ids=["closed", "declared already"],
)
def test_a_reminder_that_has_come_too_late_asks_for_nothing(brief):
    drawn = RENDER["interest-suggestion"](brief, {"interest": "I1", "kind": "financial", "seat": "dental"}, SAY)
    assert buttons(drawn.blocks) == []


def test_a_member_is_asked_once_a_year_and_answers_by_one_tap():
    drawn = RENDER["confirmation-prompt"](None, {**PROMPT, "confirms": "membership"}, SAY)
    check_message(drawn.blocks)
    assert read(drawn.blocks)[0] == (
        "Rhydfelin Cluster asks its members each year whether they go on (clause 3). Please answer by Wednesday 24 "
        "November 2027."
    )
    assert _labels(drawn.blocks) == ["I go on as a member", "Answer otherwise"]


@pytest.mark.parametrize(
    ("confirms", "confirmed", "said"),
    [
        ("membership", True, "Recorded: you go on as a member."),
        ("membership", False, "Recorded: you do not go on as a member. Whoever presides has been told."),
        ("declarations", True, "Recorded: what you declared is right and complete."),
    ],
)
def test_an_answered_question_says_what_was_recorded(confirms, confirmed, said):
    drawn = RENDER["confirmation-prompt"](None, {**PROMPT, "confirms": confirms, "confirmed": confirmed}, SAY)
    assert said in read(drawn.blocks)
    assert _labels(drawn.blocks) == ["Change my answer"]


def test_the_chair_is_told_who_is_silent_and_that_they_stay():
    data = {**PROMPT, "confirms": "membership", "people": ["U0AHP", "U0GP"]}
    said = read(RENDER["confirmations-missing"](None, data, SAY).blocks)
    assert "@U0AHP and @U0GP" in said[0]
    assert "They stay members." in said[-1]


def test_the_yearly_form_asks_for_membership_only_where_the_terms_do():
    both = i.register(asks_membership=True, owed=tuple(map(i.asked, Confirms)))
    view = confirming.confirming(both, SAY)
    assert [(block["block_id"], block["optional"]) for block in view["blocks"] if block["type"] == "input"] == [
        ("membership", False),
        ("declarations", False),
    ]
    assert _names(confirming.confirming(i.register(), SAY)) == ["declarations"]


@pytest.mark.parametrize(("began", "late"), [(date(2026, 10, 27), False), (date(2026, 10, 26), True), (None, False)])
def test_the_register_says_where_an_interest_was_declared_later_than_the_terms_ask(began, late):
    said = interests.entry(i.interest(starts_on=began), SAY, b.terms())
    assert ("Declared on Tuesday 24 November 2026, 29 days after it began (clause 3.2.7)." in said) is late
    assert "days after" not in interests.entry(i.interest(starts_on=began), SAY, b.terms("pmg"))


@pytest.mark.parametrize(("changed", "late"), [(date(2026, 10, 27), False), (date(2026, 10, 26), True), (None, False)])
def test_the_register_says_where_a_change_was_declared_later_than_the_terms_ask(changed, late):
    """However long ago the interest began."""
    made = i.interest(starts_on=date(2020, 1, 1), replaces="I0", changed_on=changed)
    said = interests.entry(made, SAY, b.terms())
    assert ("Said anew on Tuesday 24 November 2026, 29 days after it changed (clause 3.2.7)." in said) is late
    assert ("days after" in said) is late
    assert "days after" not in interests.entry(made, SAY, b.terms("pmg"))


def test_whoever_changes_a_declaration_is_asked_when_it_changed():
    assert "changed_on" in _names(interests.changing(i.interest(), SAY))
