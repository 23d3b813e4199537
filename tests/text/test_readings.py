"""A refusal that stands on how a doubtful word is read says so, beside the clause."""

from __future__ import annotations

import pytest

from bot.rules.findings import Finding
from bot.rules.terms import read_terms
from bot.text.words import words
from tests.services.world import FILL, terms_data

TERMS = read_terms(terms_data(), FILL)


@pytest.mark.parametrize(("language", "how"), [("en", "How this is read: "), ("cy", "Sut y darllenir hyn: ")])
def test_the_reading_stands_in_the_refusal_with_its_clause(language, how):
    reading = TERMS.readings["proxy-is-no-presence"]
    finding = Finding(code="proxy-limit", clause="3.2.2", met=False, facts={"holder": "gp"}, reading=reading.name)
    said = words(language).reason(finding, TERMS)
    assert said.endswith(f"{how}{reading.words.removesuffix('.')}{words(language).cited('3.2.2')}.")


@pytest.mark.parametrize("reading", ["", "entry", "state", "a-reading-of-other-terms"])
def test_a_refusal_that_stands_on_no_reading_of_these_terms_names_none(reading):
    finding = Finding(code="not-a-voting-member", clause="2.2", met=False, reading=reading)
    for terms in (TERMS, None):
        assert "How this is read" not in words().reason(finding, terms)


def test_where_no_agreement_is_sought_remotely_the_refusal_says_how_consensus_is_read():
    assert TERMS.consensus is not None
    finding = Finding(
        code="no-consensus-sought", clause=TERMS.consensus.clause, met=False, reading=TERMS.consensus.reading
    )
    assert TERMS.readings["consensus-in-meetings"].words.removesuffix(".") in words().reason(finding, TERMS)
