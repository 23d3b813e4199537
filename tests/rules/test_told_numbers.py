"""What the findings of a quorum and of a vote tell: which rule spoke, whether it is met, and every number weighed."""

import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result, Waiting
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
from tests.rules.proof.primitives import HEAVY, HOMES, LAY, present
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


class TestQuorum:
    @pytest.mark.parametrize(
        ("code", "quorum", "met", "facts", "seats"),
        [
            ("quorum-heads", present("at_least", 4), True, {"present": 4, "needed": 4, **NO_SUM}, {}),
            ("quorum-heads", present("more_than", "3/4", "seats"), True, {"present": 4, "needed": 4, "base": 4, "share": "3/4", "exact": "3", "of": "seats"}, {}),
            ("quorum-some", present("at_least", 3, who={"classes": ["lay"]}), False, {"present": 2, "needed": 3, **NO_SUM}, LAY),
            ("quorum-office", present("at_least", 1, who={"office": "chair"}), True, {"present": 1, "needed": 1, "office": "chair", "seats": ("s1",)}, {}),
            ("quorum-organisations", present("at_least", 2, each="organisation"), False, {"present": 4, "needed": 4, "each": 2, "missing": ("south",)}, HOMES),
            ("quorum-weighed", present("at_least", "1/2", "seats", by="size"), True, {"by": "size", "present": 8, "needed": 4, "base": 8, "share": "1/2", "exact": "4", "of": "seats"}, HEAVY),
        ],
    )  # fmt: skip
    def test_is_told_with_its_numbers(self, code, quorum, met, facts, seats):
        assert told(code, quorum=quorum, seats=seats) == (met, facts)

    def test_one_that_rests_on_an_open_blank_leaves_it_undetermined(self):
        quorum = present("at_least", {"blank": "least"})
        terms = read_terms(body(3, quorum=quorum, blanks=BLANK))
        outcome = decide(terms, record(ballots=votes(s1=FOR)))
        assert (outcome.result, outcome.quorate, outcome.present, outcome.quorum) == (
            Result.UNDETERMINED,
            None,
            1,
            None,
        )
        assert dict(finding(outcome, "blank-open").facts) == {"blank": "least"}

    def test_heads_are_reported_before_those_of_a_kind_however_many_these_must_be(self):
        quorum = {"all": [present("at_least", 2), present("at_least", 3, who={"classes": ["lay"]})]}
        outcome = decide(ready(body(5, quorum=quorum, seats=LAY)), record(ballots=THREE_TO_ONE))
        assert (outcome.quorate, outcome.present, outcome.quorum) == (False, 4, 2)

    def test_a_lack_of_one_is_told_with_its_numbers(self):
        met, facts = told("inquorate", quorum=present("at_least", "3/4", "seats"), cast=votes(s1=FOR, s2=FOR))
        assert (met, facts) == (False, {"present": 2, "needed": 3})

    def test_a_lack_of_an_office_alone_is_told_with_the_offices_numbers(self):
        quorum = present("at_least", 1, who={"office": "chair"})
        assert told("inquorate", quorum=quorum, cast=votes(s2=FOR))[1] == {"present": 0, "needed": 1}

    def test_what_is_lost_without_one_is_told_under_the_clause_that_says_it(self):
        data = body(3, quorum=present("at_least", 2))
        data["quorum"]["without"] = {"clause": "9", "words": "Without a quorum there is only talk."}
        outcome = decide(ready(data), record(ballots=votes(s1=FOR)))
        assert finding(outcome, "inquorate").clause == "9"

    @pytest.mark.parametrize(("there", "met", "quorum"), [(1, False, 3), (2, True, 2)])
    def test_what_is_enough_instead_is_told_with_what_was_lacking(self, there, met, quorum):
        data = body(4, quorum=present("at_least", 3), fallback=present("at_least", 2), instead=fors("at_least", 1))
        ballots = votes(**{f"s{n}": FOR for n in range(1, there + 1)})
        outcome = decide(ready(data), record(ballots=ballots, attempt=2))
        one = finding(outcome, "quorum-fallback")
        assert (one.met, one.clause, dict(one.facts)) == (met, "1", {"present": there, "needed": 3})
        assert (outcome.quorate, outcome.present, outcome.quorum) == (met, there, quorum)

    @pytest.mark.parametrize(
        ("there", "attempt", "result", "waiting"),
        [
            ((FOR, FOR, AGAINST, None), 2, Result.LOST, set()),
            ((FOR, FOR, None, None), 2, Result.CARRIED, {Waiting.RATIFICATION}),
            ((FOR, FOR, None, None), 1, Result.INQUORATE, set()),
            ((FOR, None, None, None), 2, Result.INQUORATE, set()),
            ((FOR, FOR, FOR, AGAINST), 2, Result.CARRIED, set()),
        ],
    )
    def test_what_is_enough_instead_brings_its_own_vote_and_the_next_meeting(self, there, attempt, result, waiting):
        data = body(4, quorum=present("at_least", 4), fallback=present("at_least", 2), instead=fors("at_least", "all", "votes_cast"))  # fmt: skip
        data["quorum"]["fallback"]["needs_ratification"] = True
        terms = ready(data | {"ratification": {"clause": "3", "recorded_by": ["chair"]}})
        cast = votes(**{f"s{n}": choice for n, choice in enumerate(there, start=1) if choice})
        outcome = decide(terms, record(ballots=cast, attempt=attempt))
        assert (outcome.result, outcome.waiting_for) == (result, waiting)

    def test_what_is_enough_instead_carries_by_the_same_vote_where_no_other_is_named(self):
        data = body(4, quorum=present("at_least", 4), fallback=present("at_least", 2), instead=fors("at_least", 3))
        del data["quorum"]["fallback"]["vote"]
        outcome = decide(ready(data), record(ballots=votes(s1=FOR, s2=FOR, s3=AGAINST), attempt=2))
        assert (outcome.result, outcome.needed, outcome.base) == (Result.CARRIED, 2, 3)

    def test_where_there_is_a_quorum_nothing_is_asked_instead(self):
        data = body(4, quorum=present("at_least", 3), fallback=present("at_least", 2), instead=fors("at_least", 4))
        outcome = decide(ready(data), record(ballots=votes(s1=FOR, s2=FOR, s3=FOR), attempt=2))
        assert (outcome.result, outcome.quorate, outcome.quorum) == (Result.CARRIED, True, 3)
        assert "quorum-fallback" not in {one.code for one in outcome.findings}

    def test_where_the_number_is_an_open_blank_nothing_is_asked_instead(self):
        quorum = present("at_least", {"blank": "least"})
        data = body(4, quorum=quorum, fallback=present("at_least", 1), instead=fors("at_least", 1), blanks=BLANK)
        outcome = decide(read_terms(data), record(ballots=votes(s1=FOR), attempt=2))
        assert (outcome.result, outcome.quorate) == (Result.UNDETERMINED, None)

    def test_what_is_enough_instead_may_name_no_number(self):
        data = body(4, quorum=present("at_least", 3), fallback=present("at_most", 4), instead=fors("at_least", 1))
        outcome = decide(ready(data), record(ballots=votes(s1=FOR), attempt=2))
        assert (outcome.quorate, outcome.quorum, outcome.result) == (True, 3, Result.CARRIED)


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
