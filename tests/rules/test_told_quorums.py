"""What the findings of a quorum tell, and what is enough where there is none."""

import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result, Waiting
from bot.rules.terms import read_terms
from tests.rules.bodies import AGAINST, FOR, finding, record, votes
from tests.rules.proof.primitives import HEAVY, HOMES, LAY, present
from tests.rules.proof.primitives import votes as fors
from tests.rules.proof.small import body, ready
from tests.rules.test_told_numbers import BLANK, NO_SUM, THREE_TO_ONE, told


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

    def test_heads_of_which_an_organisation_sends_no_more_than_so_many_are_heads(self):
        quorum = present("at_least", 3, each_organisation_at_most=1)
        assert told("quorum-heads", quorum=quorum, seats=HOMES) == (False, {"present": 2, "needed": 3, **NO_SUM})

    def test_where_weights_are_lacking_no_number_of_heads_is(self):
        heavy = present("at_least", 8, by="size")
        more = {
            "seats": HEAVY,
            "cast": votes(s3=FOR),
            "fallback": present("at_least", 1),
            "instead": fors("at_least", 1),
        }
        assert told("inquorate", quorum=heavy, **more) == (False, {"present": 1, "needed": 0})
        data = body(4, quorum=heavy, seats=HEAVY, fallback=more["fallback"], instead=more["instead"])
        outcome = decide(ready(data), record(ballots=votes(s3=FOR), attempt=2))
        assert dict(finding(outcome, "quorum-fallback").facts) == {"present": 1, "needed": 0}

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
