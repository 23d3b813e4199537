"""What is wrong with terms is said in the language of whoever wrote them."""

from __future__ import annotations

import re

from bot.reading import ReadingError, read_yaml, terms_of
from bot.rules.lint import lint
from bot.services.founding import unreadable_text
from bot.text.catalogue import source
from bot.text.naming import facts_in_words
from bot.text.problems import problem_in_words
from bot.text.words import words
from bot.views import founding
from tests.text.problem_messages import messages

EN, CY = words("en"), words("cy")
BROKEN = """
id: choir
quorum: &here {to_met: {clause: "2", words: "", rule: {count: everybody, at_least: 3}}}
quorum: *here
"""


def wrong_with(text):
    try:
        terms_of(read_yaml(text, "terms"))
    except ReadingError as error:
        return error.problems
    raise AssertionError("these terms can be read")


def told(text, language):
    view = {"blocks": [{"type": "input", "block_id": f"own.{n}"} for n in (1, 2)]}
    return founding.errors_at(unreadable_text(wrong_with(text)), view, words(language))


def test_each_message_of_the_rules_and_of_the_reader_is_in_the_catalogue_under_its_english():
    lacking = [one for one in messages() if problem_in_words(one, CY) == one]
    assert lacking == []


def test_what_is_filled_in_stays_as_it_was_written():
    assert problem_in_words("must be at least 4", CY) == "rhaid iddo fod yn 4 o leiaf"
    assert problem_in_words("must be a name in small letters, or {blank: name}", CY).endswith("neu {blank: name}")
    assert problem_in_words("must be at least 4", EN) == "must be at least 4"
    assert problem_in_words("something that nobody has written", CY) == "something that nobody has written"


def test_pasted_terms_get_each_problem_with_its_line_at_the_field_in_either_language():
    english, welsh = told(BROKEN, "en"), told(BROKEN, "cy")
    assert english.keys() == welsh.keys() == {"own.1"}
    assert "3 problems in all" in english["own.1"]
    assert "Line 4: stands here twice (“quorum”)" in english["own.1"]
    assert "Llinell 4: mae’n sefyll yma ddwywaith (“quorum”)" in welsh["own.1"]
    assert "must" not in welsh["own.1"]
    assert "angor (&)" in welsh["own.1"]


def test_a_remark_that_terms_are_malformed_names_the_near_miss_in_welsh():
    (remark,) = (one for one in lint({"id": "choir", "seets": []}) if "seets" in str(one.facts))
    assert facts_in_words(remark.facts, None, CY)["problem"] == (
        "seets: nid yw’n allwedd a gaiff sefyll yma (“seets”); ai “seats” a olygwyd?"
    )


def test_the_body_calls_its_chair_by_its_own_word_in_every_sentence():
    """`chair` alone is a word of ours: of a key of the terms, of other offices, or where the word itself is defined."""
    meant = {"word-chair", "word-chairperson", "role-vice-chair", "actor-vice-chair", "actor-alternate-chair"}
    meant |= {"lint-tie-unsettled"}
    found = set()
    for entry in re.split(r"^(?=[a-z])", source("en"), flags=re.MULTILINE):
        said = re.sub(
            r"\{[^{}]*\}|\(chair\)|vice-chairs?|takes? the chair",
            "",
            "\n".join(line for line in entry.partition("=")[2].splitlines() if not line.startswith("#")),
        )
        if re.search(r"\bchair", said, re.IGNORECASE):
            found.add(entry.partition(" ")[0])
    assert found <= meant
