"""What is told from numbers alone is what comes of deciding every way in which the votes can fall."""

import random
from dataclasses import replace
from itertools import product

import pytest

from bot.rules.certainty import ANSWERS, Tried, same_result
from bot.rules.decide import decide
from bot.rules.outlook import outlook
from bot.rules.reckoning import is_plain
from bot.rules.record import Ballot
from tests.rules.bodies import FOR, REMOTE, cluster, first, proxy
from tests.rules.bodies import record as facts_of
from tests.rules.proof.primitives import FRANCHISES, PLAIN, TIES
from tests.rules.proof.small import RICH, STATES, again, body, plain, ready, record, rich

SIZE = 4
WEIGHED = {
    "a tie among weights is carried": {
        "tie": {"casting_vote": False, "otherwise": "carried", "clause": "1"},
        "ballots": {"by": "size"},
        "seats": PLAIN["tie: the casting vote among weights"]["seats"],
        "vote": {"count": "for", "more_than": "1/2", "of": "votes_cast", "by": "size"},
    },
    "a ceiling of each organisation": {
        "quorum": {"not": {"count": "present", "at_least": 3, "each": "organisation"}},
        "seats": PLAIN["quorum: one of each organisation"]["seats"],
    },
    "what was agreed in the plan": {
        "of_class": {"ratification_only": True},
        "ratification": {"recorded_by": ["chair"]},
    },
}
ALL = PLAIN | WEIGHED


def every_way(terms, facts, ways):
    """Decides each of them, without any short cut."""
    found = set()
    for chosen in product(*ways.values()):
        votes = dict(zip(ways, chosen, strict=True))
        own = {one.seat: one for one in facts.ballots}
        lodged = {one.grantor for one in facts.proxies if one.instruction is not None} - own.keys()
        kept = [one for one in facts.ballots if one.seat not in votes]
        cast = [
            replace(own.get(seat, Ballot(seat=seat, choice=choice)), choice=choice)
            for seat, choice in votes.items()
            if choice is not None and seat not in lodged
        ]
        proxies = tuple(
            replace(one, instruction=votes.get(one.grantor) or one.instruction) if one.grantor in lodged else one
            for one in facts.proxies
        )
        found.add(decide(terms, replace(facts, ballots=(*kept, *cast), proxies=proxies)).result)
    return Tried(found.pop(), differs=False) if len(found) == 1 else Tried(None, differs=True)


def ways_of(facts, terms):
    """Those who answered may have answered otherwise; those who are silent may come."""
    answered = {one.seat for one in facts.ballots}
    sent = {one.seat for one in facts.alternates}
    lodged = {one.grantor for one in facts.proxies if one.instruction is not None}
    return {
        seat.id: ANSWERS if seat.id in answered | lodged else (*ANSWERS, None)
        for seat in terms.seats
        if seat.id not in sent or seat.id in answered
    }


def situations(terms, states, make, number):
    chance = random.Random(7)
    for _ in range(number):
        yield make(tuple(chance.choice(states) for _ in terms.seats))


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("make", [plain, again])
def test_of_every_primitive(name, make):
    terms = ready(body(SIZE, **ALL[name]))
    for now in situations(terms, STATES, make, 6):
        facts = record(now)
        ways = ways_of(facts, terms)
        for own in (ways, dict(list(ways.items())[:2]), {}):
            assert same_result(terms, facts, own) == every_way(terms, facts, own), (vars(now), own)


@pytest.mark.parametrize("name", FRANCHISES | TIES)
def test_of_everybody_who_can_be_there(name):
    terms = ready(body(3, **(FRANCHISES | TIES)[name]))
    for now in situations(terms, RICH, rich, 12):
        facts = record(now)
        ways = ways_of(facts, terms)
        assert same_result(terms, facts, ways, lodged=True) == every_way(terms, facts, ways), vars(now)


def test_what_bears_on_the_result_in_another_way_is_decided_in_full():
    terms = ready(body(SIZE, **TIES["the casting vote"]))
    facts = record(plain(("for", "for", "against", "against")))
    assert is_plain(terms, facts)
    assert not is_plain(terms, replace(facts, casting=FOR))
    assert not is_plain(terms, replace(facts, vacant=frozenset({"nobody"})))
    for given in (None, FOR):
        found = same_result(terms, replace(facts, casting=given), {"s1": ANSWERS})
        assert found == every_way(terms, replace(facts, casting=given), {"s1": ANSWERS})


def test_a_body_of_twelve_is_told_however_many_have_answered():
    """Of each, more than two thousand ways are left if nobody asks which of them differ."""
    for answered in range(13):
        recused = frozenset(seat.id for seat in cluster().seats[:7])
        facts = facts_of("financial", channel=REMOTE, ballots=first(cluster(), answered), recused=recused)
        assert outlook(cluster(), facts).can_change is False


def test_a_lodged_vote_is_reckoned_with():
    facts = facts_of("financial", channel=REMOTE, ballots=first(cluster(), 12, skip=("ahp",)), proxies=(proxy("ahp"),))
    assert is_plain(cluster(), facts)
    assert outlook(cluster(), facts).can_change is True


BOTH = {"all": [{"count": "for", "at_least": 2}, {"count": "against", "at_least": 1}]}
"""Carried by some of each, and by nobody's being of one mind."""


@pytest.mark.parametrize("casting", [None, FOR])
def test_what_only_a_mixture_brings_is_found(casting):
    terms = ready(body(SIZE, quorum=None, vote=BOTH))
    facts = replace(record(plain(("absent",) * SIZE)), casting=casting)
    assert is_plain(terms, facts) is (casting is None)
    ways = ways_of(facts, terms)
    assert same_result(terms, facts, ways) == every_way(terms, facts, ways) == Tried(None, differs=True)


def test_of_a_large_body_nothing_is_claimed():
    terms = ready(body(60, quorum={"count": "present", "at_least": "all", "of": "seats"}))
    facts = replace(record(plain(("absent",) * 60)), vacant=frozenset({"s1"}))
    ways = ways_of(facts, terms)
    assert same_result(terms, facts, ways) == Tried(None, differs=None)
    few = dict(list(ways.items())[:5])
    assert same_result(terms, facts, few) == every_way(terms, facts, few)


def test_an_open_blank_leaves_the_vote_undetermined_whoever_votes():
    asked = {"blanks": [{"name": "votes", "question": "How many votes?", "kind": "number"}]}
    by_vote = ready(body(SIZE, vote={"count": "for", "at_least": {"blank": "votes"}}, **asked))
    by_quorum = ready(body(SIZE, quorum={"count": "present", "at_least": {"blank": "votes"}}, **asked))
    for terms in (by_vote, by_quorum):
        facts = record(plain(("for", "for", "for", "absent")))
        ways = {"s1": ANSWERS, "s2": ANSWERS}
        assert same_result(terms, facts, ways) == every_way(terms, facts, ways)
        assert same_result(terms, facts, ways).result == "undetermined"


def test_what_was_agreed_in_the_plan_needs_nobody_until_somebody_votes():
    terms = ready(body(SIZE, **WEIGHED["what was agreed in the plan"]))
    facts = record(plain(("absent",) * SIZE))
    silent = dict.fromkeys(("s1", "s2"), (None,))
    assert same_result(terms, facts, silent) == every_way(terms, facts, silent) == Tried("carried", differs=False)
    ways = ways_of(facts, terms)
    assert same_result(terms, facts, ways) == every_way(terms, facts, ways)


def test_a_fall_back_is_decided_in_full_as_well():
    terms = ready(body(SIZE, **PLAIN["quorum: fewer instead"]))
    facts = replace(record(again(("for", "for", "recused", "recused"))), casting=FOR)
    assert not is_plain(terms, facts)
    ways = ways_of(facts, terms)
    assert same_result(terms, facts, ways) == every_way(terms, facts, ways)
    firm = {"s1": (FOR,), "s2": (FOR,)}
    assert same_result(terms, facts, firm) == every_way(terms, facts, firm) == Tried("carried", differs=False)
