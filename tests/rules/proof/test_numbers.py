"""The numbers that findings tell of small bodies' votes: ties, casting votes, and a smaller quorum instead."""

import pytest

from bot.rules.decide import decide
from tests.rules.proof.primitives import PLAIN
from tests.rules.proof.small import again, body, plain, ready, record

TIED = ("for", "for", "against", "against", "abstain")


def decided(name, states, make=plain, casting=None):
    return decide(ready(body(len(states), **PLAIN[name])), record(make(states, casting)))


def finding(outcome, code):
    return next(one for one in outcome.findings if one.code == code)


@pytest.mark.parametrize(("casting", "met"), [("for", True), ("against", False), ("abstain", None)])
def test_a_casting_vote_says_what_it_decided(casting, met):
    outcome = decided("tie: the casting vote", TIED, casting=casting)
    assert dict(finding(outcome, "tie").facts) == {"for": 2, "against": 2}
    assert finding(outcome, "casting-vote").met is met
    assert dict(finding(outcome, "casting-vote").facts) == {"presiding": "s1", "choice": casting}


def test_a_casting_vote_without_a_tie_is_told_not_counted():
    outcome = decided("tie: the casting vote", ("for", "for", "against"), casting="against")
    assert dict(finding(outcome, "casting-not-counted").facts) == {
        "presiding": "s1",
        "choice": "against",
        "why": "no-tie",
    }
    lost = decided("tie: a tie is lost", TIED, casting="for")
    assert finding(lost, "casting-not-counted").facts["why"] == "not-in-terms"


def test_where_fewer_are_enough_the_smaller_number_is_told_and_otherwise_the_larger():
    two, one = ("for", "for", "absent", "absent", "absent"), ("for", *["absent"] * 4)
    enough, short = (decided("quorum: fewer instead", states, again) for states in (two, one))
    assert (enough.present, enough.quorum, enough.quorate) == (2, 2, True)
    assert (short.present, short.quorum, short.quorate) == (1, 4, False)
    assert dict(finding(enough, "quorum-fallback").facts) == {"present": 2, "needed": 4}
    assert [finding(outcome, "quorum-fallback").met for outcome in (enough, short)] == [True, False]


@pytest.mark.long
def test_a_change_of_the_rules_is_noticed():
    from tests.rules.mutate import changes, noticed

    change = next(one for one in changes("tie") if "!=" in one.was)
    assert noticed(change)


@pytest.mark.parametrize("name", ["the square root", "a third, no fraction, and one", "a table"])
def test_a_formula_shows_no_sum_that_a_plain_share_would_have(name):
    outcome = decided(f"quorum: {name}", TIED)
    assert dict(finding(outcome, "quorum-heads").facts) == {
        "present": 5,
        "needed": {"the square root": 3, "a third, no fraction, and one": 2, "a table": 3}[name],
        "base": 0,
        "share": "",
        "exact": "",
        "of": "",
    }


def test_a_quorum_by_weight_tells_heads_and_what_they_weigh():
    outcome = decided("quorum: weights", ("for", "for", "absent", "absent", "absent"))
    assert (outcome.present, outcome.quorum, outcome.quorate) == (2, None, True)
    weighed = finding(outcome, "quorum-weighed").facts
    assert (weighed["by"], weighed["present"], weighed["needed"], weighed["exact"]) == ("size", 7, 5, "5")


def test_of_an_organisation_no_more_heads_are_told_than_count():
    outcome = decided("quorum: two of an organisation at most", ("for", "for", "absent", "for", "absent"))
    assert (outcome.present, outcome.quorum, outcome.quorate) == (2, 3, False)
