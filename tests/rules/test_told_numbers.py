"""What the findings of a quorum and of a vote tell: which rule spoke, whether it is met, and every number weighed."""

import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.franchise import roll, sets_of
from bot.rules.majority import majority
from bot.rules.terms import read_terms
from tests.rules.bodies import (
    ABSTAIN,
    AGAINST,
    FOR,
    REMOTE,
    alternate,
    finding,
    pmg,
    proxy,
    record,
    through_alternate,
    votes,
)
from tests.rules.proof.primitives import HEAVY, HOMES, LAY
from tests.rules.proof.primitives import votes as fors
from tests.rules.proof.small import body, ready

NO_SUM = {"base": 0, "share": "", "exact": "", "of": ""}
THREE_TO_ONE = votes(s1=FOR, s2=FOR, s3=FOR, s4=AGAINST)
TALLY = {"for": 3, "against": 1, "abstain": 0, "unit": "seat"}


def told(code, vote=None, quorum=None, cast=THREE_TO_ONE, size=4, **slots):
    more = {} if vote is None else {"vote": vote}
    outcome = decide(ready(body(size, quorum=quorum, **more, **slots)), record(ballots=cast))
    one = finding(outcome, code)
    assert one.clause == "1"
    return one.met, dict(one.facts)


class TestVotes:
    @pytest.mark.parametrize(
        ("code", "vote", "met", "numbers"),
        [
            ("votes", fors("at_least", 3), True, {"needed": 3, **NO_SUM}),
            ("votes", fors("more_than", 3), False, {"needed": 4, **NO_SUM}),
            ("votes", fors("at_least", 0), True, {"needed": 1, **NO_SUM}),
            ("majority", fors("more_than", "3/4", "votes_cast"), False, {"needed": 4, "base": 4, "share": "3/4", "exact": "3", "of": "votes_cast"}),
            ("share", fors("at_least", "2/3", "votes_cast"), True, {"needed": 3, "base": 4, "share": "2/3", "exact": "8/3", "of": "votes_cast"}),
            ("unanimity", fors("at_least", "all", "eligible"), False, {"needed": 4, "base": 4, "share": "1/1", "exact": "4", "of": "eligible"}),
            ("share", fors("at_least", "1/2", "eligible", rounded="down"), True, {"needed": 2, **NO_SUM}),
        ],
    )  # fmt: skip
    def test_for(self, code, vote, met, numbers):
        assert told(code, vote) == (met, TALLY | numbers)

    def test_for_of_certain_seats(self):
        vote = fors("at_least", 2, who={"classes": ["lay"]})
        assert told("votes-of-some", vote, seats=LAY) == (True, {"count": 2, "needed": 2, "by": "", **NO_SUM})
        none = fors("at_least", 0, who={"classes": ["lay"]})
        assert told("votes-of-some", none, seats=LAY)[1]["needed"] == 1

    def test_for_by_weight(self):
        weighed = {"seats": HEAVY, "ballots": {"by": "size"}}
        vote = fors("at_least", "3/4", "eligible", by="size")
        sums = {"base": 8, "share": "3/4", "exact": "6", "of": "eligible"}
        assert told("votes-weighed", vote, **weighed) == (True, {"count": 8, "needed": 6, "by": "size", **sums})

    def test_for_where_an_organisation_counts_no_more_than_so_often(self):
        vote = fors("at_least", 3, each_organisation_at_most=1)
        numbers = {"count": 2, "needed": 3, "by": "organisation", **NO_SUM}
        assert told("votes-weighed", vote, seats=HOMES) == (False, numbers)

    @pytest.mark.parametrize(
        ("code", "part", "met", "facts"),
        [
            ("floor", {"count": "responded", "at_least": 4}, True, {"count": 4, "needed": 4, "of": "responded"}),
            ("floor", {"count": "against", "more_than": 1}, False, {"count": 1, "needed": 2, "of": "against"}),
            ("ceiling", {"count": "against", "at_most": 0}, False, {"count": 1, "needed": 0, "of": "against"}),
            ("ceiling", {"count": "for", "fewer_than": 4}, True, {"count": 3, "needed": 3, "of": "for"}),
        ],
    )
    def test_what_else_a_vote_must_hold(self, code, part, met, facts):
        assert told(code, {"all": [fors("at_least", 1), part]}) == (met, facts)


BLANK = [{"name": "least", "clause": "2", "kind": "number", "question": "How many?"}]


class TestWithoutAVoteFor:
    def outcome(self, **slots):
        vote = {"count": "against", "at_most": 0}
        return decide(ready(body(3, vote=vote, quorum=None, **slots)), record(ballots=votes(s1=ABSTAIN)))

    def test_nothing_is_carried_and_it_is_said(self):
        outcome = self.outcome()
        one = finding(outcome, "no-vote-for")
        assert (outcome.result, one.met, one.clause, dict(one.facts)) == (Result.LOST, False, "1", {"for": 0})

    def test_it_is_not_said_of_a_vote_that_is_lost_anyhow(self):
        terms = ready(body(3, vote=fors("at_least", 2), quorum=None))
        outcome = decide(terms, record(ballots=votes(s1=AGAINST)))
        assert "no-vote-for" not in {one.code for one in outcome.findings}

    def test_a_vote_that_rests_on_an_open_blank_is_not_lost_for_it(self):
        terms = read_terms(body(3, vote=fors("at_least", {"blank": "least"}), quorum=None, blanks=BLANK))
        outcome = decide(terms, record())
        one = finding(outcome, "blank-open")
        assert (outcome.result, one.clause, dict(one.facts)) == (Result.UNDETERMINED, "1", {"blank": "least"})
        assert (outcome.needed, outcome.base) == (None, None)

    def test_silence_is_assent_only_where_it_is_said_to_be(self):
        terms = ready(body(3, vote={"count": "against", "at_most": 0}, quorum=None))
        sets, rule = sets_of(terms, roll(terms, record())), terms.decision_class("ordinary").vote
        assert majority(terms, rule, sets).met is False
        assert majority(terms, rule, sets, silence=True).met is True


class TestPeople:
    def test_those_present_through_alternates_are_named_and_no_others(self):
        terms = ready(body(4, alternates={"clause": "1"}))
        sent = (alternate("s3"), alternate("s2"), alternate("s4", notified=False))
        facts = {"alternates": sent, "ballots": (*votes(s1=FOR), through_alternate("s2")), "channel": REMOTE}
        assert roll(terms, record(**facts)).acting == ("s2",)

    def test_a_partner_whose_only_seat_is_vacant_is_not_in_the_base(self):
        whole = roll(pmg(), record()).eligible
        gone = frozenset(seat.id for seat in pmg().seats if seat.votes and seat.organisation == min(whole))
        assert roll(pmg(), record(vacant=gone)).eligible == whole - {min(whole)}

    def test_a_lodged_vote_is_no_presence(self):
        terms = ready(body(4, proxies={"clause": "1"}))
        found = roll(terms, record(ballots=votes(s1=FOR), proxies=(proxy("s2", "s1"),)))
        assert (found.present, found.proxied, dict(found.votes)) == ({"s1"}, ("s2",), {"s1": FOR, "s2": FOR})


@pytest.mark.parametrize("of", ["vote", "quorum"])
def test_the_rules_own_clause_and_reading_stand_and_a_parts_own_before_them(of):
    what = "for" if of == "vote" else "present"
    parts = [{"count": what, "at_least": 1}, {"count": what, "at_least": 2, "clause": "7", "reading": "own"}]
    readings = [{"name": name, "number": 1, "words": "So."} for name in ("own", "rules")]
    data = body(4, **{"quorum": None, of: {"all": parts}}, readings=readings)
    rule = data["classes"][0]["vote"] if of == "vote" else data["quorum"]["to_meet"]
    rule["reading"] = "rules"
    outcome = decide(ready(data), record(ballots=THREE_TO_ONE))
    told_of = [(one.clause, one.reading) for one in outcome.findings if one.code.startswith(of)]
    assert told_of == [("1", "rules"), ("7", "own")]
