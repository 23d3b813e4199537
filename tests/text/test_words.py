"""Money, dates, lists and results as a secretary would write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.rules.findings import Finding, Outcome, Refusal, Result, Waiting
from bot.text import CatalogueError, words
from tests.views.briefs import terms

SAY = words()


def test_money_has_pounds_pence_and_separators():
    assert SAY.money(1_250_000) == "£12,500.00"
    assert SAY.money(5) == "£0.05"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 12, 1, 17, tzinfo=UTC), "Tuesday 1 December 2026 at 17:00 GMT"),
        (datetime(2026, 7, 1, 16, tzinfo=UTC), "Wednesday 1 July 2026 at 17:00 BST"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "Sunday 25 October 2026 at 01:30 BST"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Sunday 25 October 2026 at 01:30 GMT"),
    ],
)
def test_a_moment_says_its_day_and_its_zone(moment, said):
    assert SAY.moment(moment, "Europe/London") == said


def test_lists_are_sentences():
    assert SAY.listing(["gp"]) == "gp"
    assert SAY.listing(["gp", "ahp", "dental"]) == "gp, ahp and dental"
    assert SAY.listing([]) == "nobody"


def test_shares_are_words():
    assert [SAY.share(one) for one in ("3/4", "1/3", "5/8")] == ["three quarters", "one third", "5 out of 8"]


@pytest.mark.parametrize("result", list(Result))
def test_every_result_has_words_alone_and_while_it_waits(result):
    assert SAY.result(Outcome(result=result))
    assert SAY.result(Outcome(result=result, waiting_for=frozenset(Waiting)))
    assert SAY.heading(Outcome(result=result, waiting_for=frozenset(Waiting)))


def test_what_is_waited_for_comes_in_the_order_in_which_it_happens():
    outcome = Outcome(result=Result.CARRIED, waiting_for=frozenset({Waiting.RATIFICATION, Waiting.SIGNATURE}))
    assert SAY.result(outcome) == (
        "Carried, but not final: it still needs the authorised signatory’s signature and ratification at the next meeting"
    )


def test_a_language_without_a_catalogue_falls_back_to_english():
    assert words("zz").say("choice-for") == "For"
    assert words("zz").moment(datetime(2026, 12, 1, 17, tzinfo=UTC), "Europe/London").endswith("17:00 GMT")


def test_an_unknown_sentence_or_a_missing_fact_is_a_fault():
    with pytest.raises(CatalogueError):
        SAY.say("no-such-sentence")
    with pytest.raises(CatalogueError):
        SAY.say("heading", ref="cluster-2026-3")


def test_a_finding_that_lacks_a_fact_still_gives_its_clause(caplog):
    said = SAY.finding(Finding(code="vacancies", clause="5.2"), terms())
    assert said == "A rule of the terms applies here (clause 5.2)."
    assert "vacancies" in caplog.text


def test_a_refusal_says_why_that_nothing_was_recorded_and_what_to_do():
    said = SAY.reason(Finding(code="not-a-voting-member", clause="2.2", met=False), terms())
    assert said == (
        "You have no vote on this decision: only members in voting seats do (clause 2.2). Nothing was recorded. "
        "If you should be voting for a member, ask that member to choose “Send a deputy” on the card."
    )


def test_a_finding_names_seats_by_their_titles_and_shows_the_sum():
    facts = {
        "for": 8, "against": 1, "abstain": 0, "needed": 9, "unit": "seat", "base": 11, "share": "3/4",
        "exact": "8.25", "of": "eligible",
    }  # fmt: skip
    said = SAY.finding(Finding(code="share", clause="3.2.4", met=False, facts=facts), terms())
    assert said == "8 voted for, and 9 of 11 were needed: three quarters of 11 is 8.25, rounded up (clause 3.2.4)."


@pytest.mark.parametrize(
    ("exact", "needed", "said"),
    [
        ("6", 6, "half of 12 is 6"),
        ("6", 7, "more than half of 12, which is 6"),
        ("5.5", 6, "half of 12 is 5.5, rounded up"),
        ("11/3", 4, "half of 12 is 3 2/3, rounded up"),
    ],
)
def test_a_sum_is_written_as_people_write_it(exact, needed, said):
    facts = {"present": 5, "needed": needed, "base": 12, "share": "1/2", "exact": exact, "of": "in_post"}
    assert SAY.finding(Finding(code="quorum-heads", facts=facts), terms()).endswith(f"for a quorum: {said}.")


def test_titles_with_commas_are_parted_by_semicolons():
    facts = {"seats": ("gp", "senior-manager"), "count": 2}
    said = SAY.finding(Finding(code="recusals", facts=facts), terms())
    assert "General Practice Collaborative Lead; Primary, Community & Therapies Services Senior Manager." in said


def test_at_a_field_a_person_is_never_an_id():
    facts = {"person": "U0NOBODY", "seat": "gp"}
    said = SAY.finding(Finding(code="already-a-member", facts=facts), terms())
    assert said == "That person holds a seat in this body already, as General Practice Collaborative Lead."


def test_on_a_terminal_a_refusal_and_errors_at_fields_are_one_line():
    finding = Finding(code="key-taken", facts={"key": "cluster"})
    assert SAY.refused(Refusal(finding=finding)) == "Another body has the key cluster."
