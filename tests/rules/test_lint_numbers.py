"""Numbers in a clause's words beside the numbers of its rule: told where all of them differ, and nowhere else."""

import json
from pathlib import Path

import pytest

from bot.reading import read_yaml
from bot.rules.form import TermsForm
from bot.rules.lint import lint
from bot.rules.lint_numbers import numbers
from tests.rules.lint_example import TERMS, TWO_THIRDS
from tests.rules.test_terms import text_of

SHIPPED = ("cluster", "pcpg", "pmg")
OTHERS = sorted(path for path in (Path(__file__).parent / "terms").glob("*.yaml") if "-cases" not in path.stem)
WORDS = "Minutes go out within fourteen days."
NEEDED = "Spending of more than £250 needs at least two thirds of the members."
RULE = "rule: {count: for, at_least: 3/4, of: eligible}"


def found(text):
    form = TermsForm.model_validate_json(json.dumps(read_yaml(text, "own.yaml").data))
    return [(one.kind, one.facts["words"], one.facts.get("share", one.facts.get("days"))) for one in numbers(form)]


@pytest.mark.parametrize("body", SHIPPED)
def test_the_shipped_terms_ask_what_their_words_name(body):
    assert found(text_of(body)) == []


def test_a_partner_of_whom_nobody_votes_is_told_since_the_other_would_decide_alone():
    voting = "title: Council Chief Executive, organisations: [council]"
    text = text_of("pmg")
    told = {
        one.kind: one.facts for one in lint(read_yaml(text.replace(voting, f"{voting}, votes: false"), "own.yaml").data)
    }
    assert told["organisation-voteless"] == {"organisation": "council"}
    assert "organisation-voteless" not in {one.kind for one in lint(read_yaml(text, "own.yaml").data)}


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_other_bodies_ask_what_their_words_name(path):
    assert found(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("body", "old", "new", "told"),
    [
        ("cluster", RULE, RULE.replace("3/4", "2/3"), ("share-differs", "75%", "2/3")),
        ("cluster", RULE, RULE.replace("at_least: 3/4", "more_than: 1/2"), ("share-differs", "75%", "1/2")),
        ("cluster", "at_least: 1/3, of: in_post", "at_least: 1/4, of: in_post", ("share-differs", "a third", "1/4")),
        ("cluster", "clear_days: 7", "clear_days: 5", ("days-differ", "a week", 5)),
        ("cluster", "clear_days: 7", "working_days: 5", ("days-differ", "a week", 5)),
        ("cluster", "clear_days_before: 5", "clear_days_before: 3", ("days-differ", "5 days", 3)),
        ("cluster", "due: {days_after: 7}", "due: {days_after: 8}", ("days-differ", "7 days", 8)),
        ("pcpg", "due: {days_before: 14}", "due: {days_before: 7}", ("days-differ", "two weeks", 7)),
        ("pmg", "clear_days: 3", "clear_days: 2", ("days-differ", "three (3) clear days", 2)),
        ("pmg", "due: {days_after: 7}", "due: {days_after: 10}", ("days-differ", "seven (7) days", 10)),
    ],
)
def test_a_number_that_slipped_is_told_with_the_words(body, old, new, told):
    text = text_of(body)
    assert old in text
    assert found(text.replace(old, new, 1)) == [told]


@pytest.mark.parametrize(
    ("words", "days", "told"),
    [
        ("within a fortnight", 14, []),
        ("within two weeks and never later than 21 days", 21, []),
        ("within two weeks and never later than 21 days", 20, [("days-differ", "two weeks, 21 days", 20)]),
        ("on the next day", 1, []),
        ("within one day", 1, []),
        ("within ten working days", 9, [("days-differ", "ten working days", 9)]),
    ],
)
def test_days_are_read_as_people_write_them(words, days, told):
    text = TERMS.replace(WORDS, words).replace("days_after: 14", f"days_after: {days}")
    assert found(text) == told


@pytest.mark.parametrize(
    ("words", "share", "told"),
    [
        ("a quarter of the members", "1/4", []),
        ("three quarters of the members", "3/4", []),
        ("two-thirds of the members", "2/3", []),
        ("66 per cent of the members", "2/3", [("share-differs", "66 per cent", "2/3")]),
        ("half of them, or 60% of those present", "3/5", []),
        ("a majority of the members", "3/5", []),
        ("half of the members", "all", []),
    ],
)
def test_shares_are_read_as_people_write_them(words, share, told):
    text = TERMS.replace(TWO_THIRDS, TWO_THIRDS.replace("2/3", share))
    assert found(text.replace("      words: " + NEEDED, f"      words: {words}")) == told
