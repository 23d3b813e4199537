from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.early import may_close_early
from tests.rules.bodies import AGAINST, FOR
from tests.rules.small_body import (
    EVERY,
    LAZY,
    MIXED,
    NONE,
    NOW,
    OPENED,
    RULES,
    later,
    small,
    stands,
)


class TestEarlyClose:
    CERTAIN = 'early_close: {when: outcome-certain, after_days: 1, clause: "3", words: x}'
    ALL = 'early_close: {when: all-answered, clause: "3", words: x}'

    def why(self, chosen, *, at=NOW, rule=RULES[0], **terms):
        found = may_close_early(small(rule, **terms), stands(chosen), at)
        return found.met, found.facts["why"]

    def test_only_where_the_terms_say_so(self):
        assert self.why((FOR,) * 4) == (False, "not-in-terms")

    def test_when_everybody_has_answered(self):
        assert self.why((FOR, FOR, FOR, None), early=self.ALL) == (False, "open")
        assert self.why((FOR, FOR, FOR, AGAINST), early=self.ALL) == (True, "all-answered")

    @pytest.mark.parametrize(
        ("chosen", "closes"),
        [
            ((FOR, FOR, FOR, None), True),
            ((FOR, FOR, None, None), False),
            ((AGAINST, AGAINST, None, None), True),
            ((AGAINST, FOR, None, None), False),
        ],
    )
    def test_when_nothing_can_change_the_outcome(self, chosen, closes):
        assert self.why(chosen, early=self.CERTAIN, ballots="may_change: false")[0] is closes

    def test_not_before_its_time(self):
        at = OPENED + timedelta(hours=23)
        assert self.why((FOR,) * 4, at=at, early=self.CERTAIN, ballots="may_change: false") == (False, "too-soon")

    @pytest.mark.parametrize("rule", RULES)
    def test_it_is_never_wrong(self, rule):
        terms = small(rule, MIXED, early=self.CERTAIN, ballots="may_change: false")
        for chosen in EVERY[::2]:
            facts = stands(chosen)
            came = later(terms, facts, answered={one.seat for one in facts.ballots})
            assert may_close_early(terms, facts, NOW).met is (len(came) == 1)

    def test_not_while_a_declared_interest_waits_for_a_ruling(self):
        terms = small(early=self.ALL)
        found = may_close_early(terms, stands((FOR,) * 4), NOW, pending=["vice"])
        assert (found.met, found.facts["why"], found.clause) == (False, "ruling-pending", "3")

    def test_money_waits_for_its_deadline_however_certain_and_not_once_all_have_answered(self):
        for early, why in ((self.CERTAIN, "money"), (self.ALL, "all-answered")):
            terms = small(early=early, ballots="may_change: false")
            kind = replace(terms.classes["ordinary"], financial=True)
            found = may_close_early(replace(terms, classes={"ordinary": kind}), stands((FOR,) * 4), NOW)
            assert (found.met, found.facts["why"]) == (why == "all-answered", why)

    @pytest.mark.parametrize("early", [ALL, CERTAIN])
    def test_silence_is_no_assent_sooner_because_the_vote_closes_early(self, early):
        terms = small(LAZY, NONE, silence=True, early=early, ballots="may_change: false")
        for days, met in ((2, False), (3, True)):
            assert may_close_early(terms, stands((FOR,) * 4), OPENED + timedelta(days=days)).met is met
