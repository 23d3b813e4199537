"""The forms ask one thing a field, say what sending them does, and never offer what could only be refused."""

from __future__ import annotations

import dataclasses

import pytest

from bot.rules.findings import Finding
from bot.rules.record import Choice
from bot.services.briefs import OpeningBrief
from bot.text import words
from bot.views import modals
from bot.views.home import home
from bot.views.register import register
from storage.facts import DecisionState
from tests.views import briefs as b
from tests.views import every
from tests.views.reading import buttons, read

SAY = words()
IN_ORDER = Finding(code="in-order", met=True)


def _field(view, name):
    return next(block for block in view["blocks"] if block.get("block_id") == name)


def _names(view):
    return [block["block_id"] for block in view["blocks"] if block["type"] == "input"]


def _opening(**changes):
    made = OpeningBrief(body=b.body(), terms=b.terms(), may_open=IN_ORDER, earliest=b.CLOSES, zone="Europe/London")
    return dataclasses.replace(made, **changes)


def test_a_decision_is_opened_by_answering_plain_questions():
    view = modals.opening([_opening()], SAY)
    assert view["callback_id"] == "decision.open"
    assert view["private_metadata"] == "B0"
    assert _names(view) == ["title", "text", "class", "amount", "date", "time"]
    assert read([_field(view, "class")])[:4] == [
        "What kind of decision is it?",
        "( ) Ordinary – more than half of the members",
        "( ) Financial – three quarters of the members, and a signatory",
        "( ) Agreed in the plan (IMTP) – ratification at the next meeting",
    ]
    assert read(view["blocks"])[-1] == (
        "Earliest deadline if you open it now: Tuesday 1 December 2026 at 17:00 GMT (clause 3.2.6)."
    )


def test_class_date_and_time_are_answered_while_the_form_is_open():
    view = modals.opening([_opening()], SAY)
    at_once = {block["element"]["action_id"] for block in view["blocks"] if block.get("dispatch_action")}
    assert at_once == {"open.class", "open.date", "open.time"}


def test_several_bodies_are_a_choice_and_the_first_that_may_be_opened_in_is_chosen():
    barred = _opening(body=b.body(id="B1", name="Another"), may_open=every.NO_VOTE)
    view = modals.opening([barred, _opening()], SAY)
    assert _field(view, "body")["element"]["initial_option"]["value"] == "B0"


def test_what_was_entered_stands_there_again_with_what_is_wrong_beneath_its_field():
    entered = {"title": "Clinic", "class": "planned", "date": "2026-11-20", "time": "17:00", "plan_line": "2.1"}
    past = Finding(code="deadline-past", met=False, facts={"now": b.OPENED.isoformat()})
    view = modals.opening([_opening()], SAY, entered=entered, errors={"date": past})
    assert _field(view, "title")["element"]["initial_value"] == "Clinic"
    assert _field(view, "plan_line")["element"]["initial_value"] == "2.1"
    said = read(view["blocks"])
    assert said[said.index("Last day for votes") + 1] == (
        "Please look at this: That has passed already: it is now Tuesday 24 November 2026 at 09:30 GMT. Please choose a "
        "later time."
    )


def test_the_hint_of_a_chosen_class_is_the_clause_itself():
    view = modals.opening([_opening()], SAY, entered={"class": "financial"})
    assert _field(view, "class")["hint"]["text"] == (
        "The terms say: “decisions where there is a financial implication” (clause 3.2.4)"
    )


def test_somebody_who_may_not_open_a_decision_gets_the_clause_and_no_form():
    facts = {"by": "gp", "channel": "remote", "who": ("chair",)}
    barred = Finding(code="may-not-open", clause="3.2.6", met=False, facts=facts)
    view = modals.opening([_opening(may_open=barred)], SAY)
    assert "submit" not in view
    assert read(view["blocks"]) == [
        "Only the Lead can open a decision outside a meeting (clause 3.2.6). Nothing was recorded. Please ask them to open it."
    ]


@pytest.mark.parametrize("name", ["conflict", "alternate", "proxy"])
def test_somebody_in_attendance_gets_the_clause_and_no_form(name):
    brief = b.opened(reader=b.reader("finance", attendee="finance", owes=False))
    view = getattr(modals, name)(brief, SAY)
    assert "submit" not in view
    assert "(clause 2.2). Nothing was recorded." in read(view["blocks"])[0]


def test_a_conflict_is_one_of_four_kinds_each_with_a_plain_gloss():
    view = modals.conflict(b.opened(reader=b.reader()), SAY)
    assert (view["callback_id"], view["private_metadata"]) == ("conflict.declare", "D000000001")
    options = _field(view, "kind")["element"]["options"]
    assert [one["value"] for one in options] == ["financial", "professional", "personal", "indirect"]
    assert all(one["description"]["text"] for one in options)
    assert _names(view) == ["kind", "nature"]


def test_the_form_for_an_alternate_uses_the_bodys_own_word():
    view = modals.alternate(b.opened(reader=b.reader()), SAY)
    assert view["title"]["text"] == "Send a deputy"
    assert _field(view, "person")["element"]["type"] == "users_select"


def test_a_proxy_is_offered_only_to_members_who_can_carry_one():
    brief = b.opened(
        reader=b.reader("dental"),
        seats=b.seats(recused=("gp",), vacant=("pharmacy",)),
        proxies=(b.proxy(state=b.OfferState.ACCEPTED),),
    )
    offered = {one["value"] for one in _field(modals.proxy(brief, SAY), "holder")["element"]["options"]}
    assert offered == {
        b.person_of(seat.id)
        for seat in b.terms().seats
        if seat.id not in {"dental", "gp", "pharmacy", "ahp", "development-manager"}
    }


def test_a_proxy_has_to_say_how_it_votes_or_that_the_holder_chooses():
    view = modals.proxy(b.opened(reader=b.reader()), SAY)
    assert [one["value"] for one in _field(view, "instruction")["element"]["options"]] == [*Choice, "free"]
    assert _field(view, "instruction")["optional"] is False


def test_where_nobody_can_carry_a_proxy_there_is_no_form():
    view = modals.proxy(b.opened(reader=b.reader(), seats=b.seats(recused=[s.id for s in b.terms().seats])), SAY)
    assert "submit" not in view


@pytest.mark.parametrize(("ratified", "callback"), [(True, "ratification.ratified"), (False, "ratification.refused")])
def test_a_ratification_says_what_is_being_recorded(ratified, callback):
    view = modals.ratify(b.closed(), SAY, ratified=ratified)
    assert view["callback_id"] == callback
    assert "This cannot be undone." in read(view["blocks"])[0]
    assert _names(view) == ["note"]


def test_errors_stand_at_their_fields_and_those_without_one_at_the_first():
    view = modals.opening([_opening()], SAY)
    errors = {
        "amount": Finding(code="amount-not-a-number", met=False),
        "body": Finding(code="channel-not-allowed", clause="5", met=False, facts={"channel": "remote"}),
    }
    assert modals.field_errors(errors, view, SAY) == {
        "amount": "Please give the amount in pounds and pence, such as 12,500 or 1,234.50.",
        "title": "The terms give no power to decide outside a meeting (clause 5).",
    }


def test_what_is_still_needed_begins_with_what_this_reader_can_do():
    view = modals.needed(b.opened(reader=b.reader()), SAY)
    assert read(view["blocks"])[:8] == [
        "cluster-2026-3: Wound-care clinic",
        "You",
        "- You sit as Dental Collaborative Lead.",
        "- You have not voted yet. Use the buttons on the card until Tuesday 1 December 2026 at 17:00 GMT.",
        "Quorum",
        "- 5 answers so far, 6 needed.",
        "- Not a quorum yet: one more answer is needed and the Cluster Lead (or a deputy) must answer.",
        "Not answered yet",
    ]


@pytest.mark.parametrize(
    ("reader", "said"),
    [
        (b.reader(owes=False, recused=True), "- You have no vote on this: it was ruled that you have a conflict (clause 3.2.7)."),
        (
            b.reader(owes=False, my_ballot=(Choice.FOR, "7Q3F-2K")),
            ("- You have voted: For. Your receipt is 7Q3F-2K. You can change it on the card until Tuesday 1 December 2026 at "
            "17:00 GMT."),
        ),
        (
            b.reader("finance", attendee="finance", owes=False),
            "- You are in attendance: you may speak, but have no vote (clause 2.2).",
        ),
        (b.reader("nobody", owes=False), "- You hold no seat here, so you have no vote (clause 2.2)."),
        (
            b.reader("nobody", owes=False, is_signatory=True),
            "- If it is carried, you will be asked to sign (clause 3.2.4).",
        ),
        (b.reader(proxies_held=("ahp",)), ("- You carry the proxy of Allied Health Professional Collaborative Lead. "
         "You add no choice of your own.")),
    ],
)  # fmt: skip
def test_each_reader_is_told_where_they_stand(reader, said):
    assert said in read(modals.needed(b.opened(reader=reader), SAY)["blocks"])


def test_only_the_chair_and_whoever_opened_it_can_withdraw_it_from_there():
    drawn = {seat: buttons(modals.needed(b.opened(reader=b.reader(seat)), SAY)["blocks"]) for seat in ("lead", "gp")}
    assert [one["action_id"] for one in drawn["lead"]] == ["view.share", "decision.withdraw"]
    assert [one["action_id"] for one in drawn["gp"]] == ["view.share"]


def test_what_is_still_needed_never_shows_how_anybody_else_voted():
    shown = str(modals.needed(b.opened(reader=b.reader()), SAY))
    assert not any(f"'text': '{choice}'" in shown for choice in ("For", "Against", "Abstain"))


def test_the_register_gives_each_decision_its_state_and_a_button():
    lines = [every.line("Wound-care clinic"), every.line("Clinic", state=DecisionState.CLOSED, outcome=b.CARRIED)]
    drawn = register(lines, SAY)
    assert read(drawn.blocks) == [
        "Register of decisions",
        "- cluster-2026-3, “Wound-care clinic”: Financial, £12,500.00. Open for votes until Tuesday 1 December 2026 at 17:00 GMT.",
        (
            "- cluster-2026-3, “Clinic”: Financial, £12,500.00. Carried, but not final: it still needs the authorised signatory’s "
            "signature and ratification at the next meeting."
        ),
    ]
    assert [one["action_id"] for one in buttons(drawn.blocks)] == ["decision.needed", "decision.explain"]


def test_the_home_page_begins_with_what_waits():
    view = dict(every.views("Clinic"))["home"]
    said = read(view["blocks"])
    assert said[:2] == [
        "Waiting for you",
        "- cluster-2026-3, “Clinic”: please vote. Until Tuesday 1 December 2026 at 17:00 GMT.",
    ]
    nobody = home(every.HomeBrief(person=None, waits=(), open=(), recent=(), bodies=()), SAY)
    assert "Nothing waits for you." in read(nobody["blocks"])
