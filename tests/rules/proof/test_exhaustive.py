"""Every assignment of for, against, abstain, absent and recused to a small body's seats, reckoned twice and compared."""

from itertools import islice

import pytest

from bot.rules.decide import decide
from tests.rules.proof.brute import reckon
from tests.rules.proof.primitives import FRANCHISES, PLAIN, TIES
from tests.rules.proof.small import LODGING, RICH, again, body, every, plain, ready, record, rich, told_apart

SMALL, LARGE, LARGEST = 4, 7, 9
FEW = 2000
LEAST = {"quorum: one of two seats": 3}
"""The size from which a body has every seat that the rule names."""


def compare(data, terms, situation):
    """Both reckonings of one situation; every number that the second gives must be the first one's."""
    outcome, expected = decide(terms, record(situation)), reckon(data, situation)
    got = {
        "result": outcome.result.value,
        "quorate": outcome.quorate,
        "present": outcome.present,
        "quorum": outcome.quorum,
        "for": outcome.votes_for,
        "against": outcome.votes_against,
        "abstain": outcome.abstentions,
        "needed": outcome.needed,
        "base": outcome.base,
    }
    wrong = {key: (got[key], value) for key, value in expected.items() if got[key] != value}
    assert not wrong, (vars(situation), wrong)
    return expected["result"]


def agree(name, size, choose):
    return all_agree(body(size, **PLAIN[name]), choose, size)


def all_agree(data, choose, size, make=plain, castings=(None,)):
    terms = ready(data)
    situations = (make(states, casting) for states in choose(data, size) for casting in castings)
    return {compare(data, terms, situation) for situation in situations}


def few_enough(name, size):
    return len(list(islice(told_apart(body(size, **PLAIN[name])), FEW + 1))) <= FEW


def each(_data, size):
    return every(size)


def some(data, _size):
    return told_apart(data)


@pytest.mark.parametrize("name", PLAIN)
class TestEveryAssignment:
    def test_to_one_to_four_seats(self, name):
        for size in range(LEAST.get(name, 1), SMALL + 1):
            agree(name, size, each)

    def test_to_seven_seats_but_for_the_exchange_of_like_ones(self, name):
        """Where more than a few thousand are left, six seats, or five, and seven where everything is run."""
        size = next(size for size in range(LARGE, 0, -1) if few_enough(name, size))
        assert "carried" in agree(name, size, some)

    @pytest.mark.long
    def test_to_five_six_and_seven_seats(self, name):
        for size in range(SMALL + 1, LARGE + 1):
            agree(name, size, each)

    @pytest.mark.long
    def test_to_nine_seats_but_for_the_exchange_of_like_ones(self, name):
        agree(name, LARGEST, some)


CASTINGS = (None, "for", "against", "abstain")
INSTEAD = "quorum: fewer instead"


@pytest.mark.parametrize("size", [3, 4, 5])
def test_on_the_second_occasion_fewer_are_enough_and_need_all_votes(size):
    data = body(size, **PLAIN[INSTEAD])
    all_agree(data, each, size, again)
    alone = ("for", *["absent"] * (size - 1))
    two = ("for", "for", *["absent"] * (size - 2)) if size > 3 else alone
    first, second = (reckon(data, make(two))["result"] for make in (plain, again))
    assert (first, second) == ("inquorate", "carried" if size > 3 else "inquorate")


PEOPLE = FRANCHISES | TIES


def richly(_data, size):
    return every(size, RICH)


@pytest.mark.parametrize("name", TIES)
def test_every_assignment_with_every_casting_vote(name):
    found = all_agree(body(4, **TIES[name]), each, 4, castings=CASTINGS)
    assert ("tied" in found) is TIES[name].get("tie", {}).get("casting_vote", False)


@pytest.mark.parametrize("name", PEOPLE)
class TestEveryoneWhoCanBeThere:
    """Vacant, recused, represented with and without notice, cleared, and with votes lodged."""

    def test_of_two_seats(self, name):
        all_agree(body(2, **PEOPLE[name]), richly, 2, rich, CASTINGS if name in TIES else (None,))

    @pytest.mark.long
    def test_of_three_seats(self, name):
        all_agree(body(3, **PEOPLE[name]), richly, 3, rich, CASTINGS if name in TIES else (None,))


@pytest.mark.parametrize("name", [name for name in FRANCHISES if "proxies" in FRANCHISES[name] or name == "alternates"])
def test_every_way_to_lodge_four_votes_with_one_holder(name):
    data = body(4, **FRANCHISES[name])
    all_agree(data, lambda _, size: every(size, LODGING), 4, rich)


def test_what_is_left_out_for_likeness_is_only_an_exchange_of_seats():
    data = body(4)
    assert {tuple(sorted(states)) for states in told_apart(data)} == {tuple(sorted(states)) for states in every(4)}
    chaired = body(4, **PLAIN["tie: the casting vote"])
    seen = {(states[0], tuple(sorted(states[1:]))) for states in told_apart(chaired)}
    assert seen == {(states[0], tuple(sorted(states[1:]))) for states in every(4)}
    apart = body(4, **PLAIN["quorum: one of each organisation"])
    assert len(set(told_apart(apart))) > len(set(told_apart(data)))
