"""A decision concerns an organisation if it names it whole, however it is written; and a year is counted by the terms."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading import load_terms
from bot.rules.interests import Confirms, concerns
from bot.rules.yearly import clause_on, yearly

ADOPTED = date(2026, 11, 24)
ORGANISATIONS = {"rpb": "RPB Partnership Organisation", "health-board": "Health Board"}


@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        ("Rhydfelin Pharmacy Ltd", "Rent a room from Rhydfelin Pharmacy for a year"),
        ("Rhydfelin Pharmacy", "RHYDFELIN PHARMACY LIMITED: a contract"),
        ("The Red Cross", "A grant to Red Cross"),
        ("Red Cross", "A grant to the Red-Cross."),
        ("Glan-y-môr Surgery", "the Glan y mor surgery’s roof"),
        ("St John's Ambulance", "St Johns Ambulance to attend"),
        ("Marks & Co", "marks and co"),
        ("British Dental Association (BDA)", "as the BDA advises"),
        ("Age Cymru", "First line\nage\ncymru"),
        ("rpb", "funded by the RPB Partnership Organisation"),
        ("RPB Partnership Organisation", "funded by the RPB"),
    ],
)
def test_an_organisation_is_found_however_it_is_written(organisation, said):
    assert concerns(organisation, (said,), ORGANISATIONS)


@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        ("Rhydfelin Pharmacy", "Rhydfelin will have a second pharmacy"),
        ("Red Cross", "a hundred crossings"),
        ("Mind", "Remind members, mindful of the cost"),
        ("BD", "the BD asks"),
        ("", "anything at all"),
        ("Health Board", "the health of the board room"),
        ("Other Health Board Charity", "paid by the Health Board"),
    ],
)
def test_half_a_name_or_another_name_is_not_it(organisation, said):
    assert not concerns(organisation, (said,), ORGANISATIONS)


def test_any_of_the_words_may_name_it():
    assert concerns("Red Cross", ("A title", "A text", "plan line 7: Red Cross"), {})
    assert not concerns("Red Cross", (), {})


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2027, 10, 26), None),
        (date(2027, 10, 27), date(2027, 11, 24)),
        (date(2027, 11, 25), date(2027, 11, 24)),
        (date(2028, 10, 26), date(2027, 11, 24)),
        (date(2028, 10, 27), date(2028, 11, 24)),
    ],
)
@pytest.mark.parametrize("confirms", Confirms)
def test_members_are_asked_four_weeks_before_each_anniversary_of_the_adoption(confirms, today, due):
    found = yearly(load_terms("pcpg"), confirms, today, ADOPTED)
    assert (found.due_on if found else None) == due


def test_each_question_cites_the_clause_that_wants_it_and_terms_that_want_none_ask_none():
    assert [clause_on(load_terms("pcpg"), one) for one in Confirms] == ["4", "3"]
    assert [clause_on(load_terms("cluster"), one) for one in Confirms] == ["3.2.7", None]
    assert [clause_on(load_terms("pmg"), one) for one in Confirms] == [None, None]
    assert yearly(load_terms("pmg"), Confirms.MEMBERSHIP, date(2030, 1, 1), ADOPTED) is None
