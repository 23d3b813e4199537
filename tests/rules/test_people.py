import pytest

from bot.reading import parse_terms
from bot.rules.decide import decide
from bot.rules.findings import Result
from tests.rules.bodies import (
    AGAINST,
    MEETING,
    REMOTE,
    alternate,
    cluster,
    first,
    pcpg,
    pmg,
    proxy,
    record,
    through_alternate,
)
from tests.rules.test_terms import text_of


class TestAlternates:
    def test_a_cleared_alternate_lifts_the_recusal_of_the_seat(self):
        ballots = (*first(cluster(), 6), through_alternate("ahp"))
        facts = {"recused": frozenset({"ahp"}), "ballots": ballots, "channel": MEETING}
        barred = decide(cluster(), record(alternates=(alternate("ahp"),), **facts))
        cleared = decide(cluster(), record(alternates=(alternate("ahp", cleared=True),), **facts))
        assert (barred.votes_for, barred.base, barred.refused) == (6, 11, {"ahp": "recused"})
        assert (cleared.votes_for, cleared.base, cleared.refused) == (7, 12, {})

    def test_the_holders_own_ballot_stays_barred_when_the_alternate_is_cleared(self):
        facts = record(
            channel=REMOTE,
            ballots=first(cluster(), 7),
            recused=frozenset({"ahp"}),
            alternates=(alternate("ahp", cleared=True),),
        )
        outcome = decide(cluster(), facts)
        assert (outcome.result, outcome.present, outcome.refused) == (Result.LOST, 6, {"ahp": "recused"})

    def test_a_ballot_of_an_alternate_of_whom_the_record_knows_nothing_is_refused(self):
        outcome = decide(cluster(), record(ballots=(*first(cluster(), 6), through_alternate("ahp"))))
        assert (outcome.votes_for, outcome.refused) == (6, {"ahp": "not-notified"})

    def test_a_vote_that_the_holder_cast_before_stands(self):
        facts = record(channel=REMOTE, ballots=first(cluster(), 7), alternates=(alternate("ahp"),))
        assert decide(cluster(), facts).votes_for == 7

    def test_remotely_an_alternate_is_present_by_answering(self):
        silent = record(channel=REMOTE, ballots=first(cluster(), 5), alternates=(alternate("ahp"),))
        assert decide(cluster(), silent).present == 5
        in_a_meeting = record(ballots=first(cluster(), 5), alternates=(alternate("ahp"),))
        assert decide(cluster(), in_a_meeting).present == 6


class TestProxies:
    SIX = first(cluster(), 6)

    def counted(self, *proxies, **facts):
        outcome = decide(cluster(), record(ballots=self.SIX, proxies=proxies, **facts))
        return outcome.votes_for, dict(outcome.refused)

    def test_beyond_the_cap_the_later_one_is_refused(self):
        first_ahp = self.counted(proxy("ahp"), proxy("third-sector"))
        assert first_ahp == (7, {"third-sector": "proxy-over-limit"})
        assert self.counted(proxy("third-sector"), proxy("ahp")) == (7, {"ahp": "proxy-over-limit"})

    def test_one_that_takes_no_effect_does_not_use_up_the_cap(self):
        assert self.counted(proxy("gp"), proxy("ahp")) == (7, {})

    def test_two_holders_carry_one_each(self):
        assert self.counted(proxy("ahp"), proxy("third-sector", "gp")) == (8, {})

    @pytest.mark.parametrize(
        ("facts", "why"),
        [
            ({"recused": frozenset({"ahp"})}, "recused"),
            ({"vacant": frozenset({"ahp"})}, "no-seat"),
            ({"alternates": (alternate("ahp"),)}, "alternate-acting"),
            ({"present": frozenset({"ahp"})}, "attending"),
        ],
    )
    def test_what_a_proxy_gives_way_to(self, facts, why):
        assert self.counted(proxy("ahp"), **facts) == (6, {"ahp": why})

    def test_an_alternate_who_was_not_notified_is_nobody_attending(self):
        assert self.counted(proxy("ahp"), alternates=(alternate("ahp", notified=False),)) == (7, {})

    def test_it_counts_even_when_somebody_without_notice_voted_in_the_seat(self):
        facts = {"alternates": (alternate("ahp", notified=False),), "channel": MEETING}
        ballots = (*self.SIX, through_alternate("ahp", AGAINST))
        outcome = decide(cluster(), record(ballots=ballots, proxies=(proxy("ahp"),), **facts))
        assert (outcome.votes_for, outcome.votes_against, outcome.refused) == (7, 0, {"ahp": "not-notified"})

    def test_without_an_instruction_it_is_no_vote(self):
        assert self.counted(proxy("ahp", instruction=None)) == (6, {})

    @pytest.mark.parametrize("holder", ["finance", "ahp"])
    def test_it_is_lodged_with_the_holder_of_another_seat_that_votes(self, holder):
        assert self.counted(proxy("ahp", holder)) == (6, {"ahp": "not-entitled"})

    @pytest.mark.parametrize("terms", [pcpg, pmg])
    def test_where_the_terms_give_none_none_counts(self, terms):
        grantor = min(terms().voters)
        outcome = decide(terms(), record(proxies=(proxy(grantor, terms().seats[0].id),)))
        assert (outcome.votes_for, outcome.refused) == (0, {grantor: "proxy-over-limit"})


class TestConflictSettings:
    """The three effects of a recusal are settings of the terms, and each of them does what it says."""

    def terms(self, setting):
        return parse_terms(text_of("cluster").replace(f"{setting}: false", f"{setting}: true"))

    def outcome(self, terms):
        facts = record(recused=frozenset({"nursing"}), ballots=first(terms, 6))
        return decide(terms, facts)

    def test_counts_as_present(self):
        assert self.outcome(cluster()).present == 5
        assert self.outcome(self.terms("counts_as_present")).present == 6

    def test_stays_in_base(self):
        assert self.outcome(cluster()).base == 11
        assert self.outcome(self.terms("stays_in_base")).base == 12

    def test_quorum_shrinks(self):
        terms = self.terms("quorum_shrinks")
        twice = record(recused=frozenset({"nursing", "ahp"}), ballots=first(terms, 6))
        assert decide(cluster(), twice).quorum == 6
        assert decide(terms, twice).quorum == 5
        assert decide(terms, twice).quorate is True

    def test_more_than_a_third_recused_is_said(self):
        four = frozenset({"gp", "pharmacy", "dental", "optometry"})
        for recused, told in ((four, False), (four | {"nursing"}, True)):
            outcome = decide(cluster(), record(recused=recused))
            assert any(one.code == "many-recused" for one in outcome.findings) is told
