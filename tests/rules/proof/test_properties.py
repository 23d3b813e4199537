"""What must hold of every rule in every situation of a body of four to six seats."""

import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.record import Ballot, Choice, Record
from tests.rules.proof.primitives import PLAIN
from tests.rules.proof.small import STATES, body, every, plain, ready, record

PERVERSE = {
    f"quorum: {name}"
    for name in ("not too many", "two at most of each organisation", "fewer than two of each organisation")
}
SILENCE = {"majority: silence is assent"}
"""One more who takes part makes it inquorate: such terms do lose what was carried, and lint says so."""
SOUND = [name for name in PLAIN if name not in PERVERSE]
LEAST_FOR_ALL = 4


@cache
def terms_of(name, size):
    return ready(body(size, **PLAIN[name]))


def outcomes(name, size):
    terms = terms_of(name, size)
    return {states: decide(terms, record(plain(states))) for states in every(size)}


def never_lost_again(found, *, silence=False):
    """Nothing that was carried stops being so when one seat that was not for is for, and nothing else changes."""
    for states, outcome in found.items():
        if outcome.result is not Result.CARRIED:
            continue
        assert silence or outcome.votes_for >= 1, states
        for place, state in enumerate(states):
            if state in ("against", "abstain", "absent"):
                after = (*states[:place], "for", *states[place + 1 :])
                assert found[after].result is Result.CARRIED, (states, after)


@pytest.mark.parametrize("name", SOUND)
def test_one_more_vote_for_never_loses_a_carried_decision_and_nothing_carries_without_one(name):
    never_lost_again(outcomes(name, LEAST_FOR_ALL), silence=name in SILENCE)


@pytest.mark.long
@pytest.mark.parametrize("size", [5, 6])
@pytest.mark.parametrize("name", SOUND)
def test_the_same_of_five_and_of_six_seats(name, size):
    never_lost_again(outcomes(name, size), silence=name in SILENCE)


@pytest.mark.parametrize("name", sorted(PERVERSE))
def test_where_too_many_are_no_quorum_one_more_vote_for_does_lose_it(name):
    with pytest.raises(AssertionError):
        never_lost_again(outcomes(name, LEAST_FOR_ALL))


SIZES = st.integers(4, 6)
NAMES = st.sampled_from(list(PLAIN))


@st.composite
def meetings(draw):
    size = draw(SIZES)
    terms = terms_of(draw(NAMES), size)
    states = draw(st.lists(st.sampled_from(STATES), min_size=size, max_size=size))
    casting = draw(st.none() | st.sampled_from([*map(str, Choice)]))
    return terms, record(plain(states, casting))


@settings(max_examples=250)
@given(meetings(), st.randoms(use_true_random=False))
def test_the_order_of_ballots_is_irrelevant(meeting, chance: random.Random):
    terms, facts = meeting
    ballots = list(facts.ballots)
    chance.shuffle(ballots)
    assert decide(terms, facts) == decide(terms, replace(facts, ballots=tuple(ballots)))


@settings(max_examples=250)
@given(meetings(), st.sampled_from([None, *Choice]))
def test_the_ballot_of_a_recused_seat_changes_nothing(meeting, choice):
    terms, facts = meeting
    for seat in sorted(facts.recused):
        others = tuple(one for one in facts.ballots if one.seat != seat)
        own = () if choice is None else (Ballot(seat=seat, choice=choice),)
        one, other = decide(terms, facts), decide(terms, replace(facts, ballots=(*others, *own)))
        assert weighed(one) == weighed(other)


def weighed(outcome):
    """Everything but the list of ballots that were not counted, on which the recused seat's stands if it was cast."""
    return replace(outcome, refused={}, findings=())


@settings(max_examples=250)
@given(meetings())
def test_deciding_twice_is_deciding_once_and_an_absent_ballot_is_no_abstention(meeting):
    terms, facts = meeting
    outcome = decide(terms, facts)
    assert outcome == decide(terms, replace(facts))
    abstained = frozenset(one.seat for one in facts.ballots if one.choice is Choice.ABSTAIN)
    assert outcome.abstentions <= terms.weight_of(abstained)


@settings(max_examples=250)
@given(meetings(), st.integers(1, 6))
def test_somebody_who_is_no_member_changes_nothing_but_the_list_of_the_refused(meeting, number):
    terms, facts = meeting
    stranger = Ballot(seat=f"stranger-{number}", choice=Choice.FOR)
    outcome = decide(terms, replace(facts, ballots=(*facts.ballots, stranger)))
    assert weighed(outcome) == weighed(decide(terms, facts))
    assert outcome.refused[stranger.seat] == "no-seat"


def test_an_empty_meeting_carries_nothing():
    for name in PLAIN:
        outcome = decide(terms_of(name, 5), Record(decision_class="ordinary"))
        assert outcome.result in {Result.INQUORATE, Result.LOST, Result.UNDETERMINED}, name
