"""What a tie is, who breaks it, and what is said of a casting vote that is not counted."""

from dataclasses import replace

import pytest

from bot.reading import load_terms
from bot.rules.decide import decide
from bot.rules.findings import Result, Waiting
from tests.rules.bodies import ABSTAIN, AGAINST, FOR, alternate, cluster, finding, first, pcpg, record, votes


class TestTies:
    def tied(self, **facts):
        ballots = votes(director_of_social_services=FOR, county_director=AGAINST)
        seven = frozenset(seat.id for seat in pcpg().seats[:9])
        return decide(pcpg(), record(present=seven, ballots=ballots, **facts))

    @pytest.mark.parametrize(("casting", "result"), [(FOR, Result.CARRIED), (AGAINST, Result.LOST)])
    def test_the_casting_vote_decides(self, casting, result):
        outcome = self.tied(casting=casting)
        assert (outcome.result, outcome.votes_for, outcome.votes_against) == (result, 1, 1)

    @pytest.mark.parametrize(("casting", "met"), [(FOR, True), (AGAINST, False), (ABSTAIN, None)])
    def test_the_casting_vote_is_told_for_what_it_decides(self, casting, met):
        outcome = self.tied(casting=casting)
        told = finding(outcome, "casting-vote")
        assert (told.met, told.clause, told.reading) == (met, pcpg().tie.clause, pcpg().tie.reading)
        assert told.facts == {"presiding": "director-of-public-health", "choice": casting.value}
        assert finding(outcome, "tie").facts == {"for": 1, "against": 1}

    @pytest.mark.parametrize(
        ("facts", "why"),
        [
            ({"recused": frozenset({"director-of-public-health"})}, "recused"),
            (
                {
                    "recused": frozenset({"director-of-public-health"}),
                    "alternates": (alternate("director-of-public-health"),),
                },
                "recused",
            ),
            ({"vacant": frozenset({"director-of-public-health"})}, "vacant"),
            ({"alternates": (alternate("director-of-public-health", notified=False),)}, "not-notified"),
        ],
    )
    def test_why_a_casting_vote_is_not_counted_is_told(self, facts, why):
        told = finding(self.tied(casting=FOR, **facts), "casting-not-counted")
        assert told.facts == {"presiding": "director-of-public-health", "choice": "for", "why": why}
        assert told.clause == pcpg().tie.clause

    def test_a_cleared_alternate_of_a_recused_chair_casts_it(self):
        chair = "director-of-public-health"
        sent = {"recused": frozenset({chair}), "alternates": (alternate(chair, cleared=True),)}
        assert self.tied(casting=FOR, **sent).result is Result.CARRIED

    @pytest.mark.parametrize(
        ("first_notified", "told"),
        [
            ("director-of-public-health", Result.CARRIED),
            ("cluster-lead", Result.TIED),
        ],
    )
    def test_an_alternate_beyond_those_whom_the_terms_let_act_at_once_casts_none(self, first_notified, told):
        chair, other = "director-of-public-health", "cluster-lead"
        terms = replace(pcpg(), alternates=pcpg().alternates.model_copy(update={"at_most": 1}))
        second = other if first_notified == chair else chair
        led = record(
            present=frozenset(seat.id for seat in pcpg().seats[:9]),
            ballots=votes(director_of_social_services=FOR, county_director=AGAINST),
            casting=FOR,
            alternates=(alternate(first_notified), alternate(second)),
        )
        outcome = decide(terms, led)
        assert outcome.result is told
        if told is Result.TIED:
            assert finding(outcome, "casting-not-counted").facts["why"] == "alternate-over-limit"

    def test_one_that_no_tie_asks_for_is_told_and_not_counted(self):
        present = frozenset(seat.id for seat in pcpg().seats[:9])
        outcome = decide(pcpg(), record(present=present, casting=AGAINST, ballots=votes(county_director=FOR)))
        told = finding(outcome, "casting-not-counted")
        assert outcome.result is Result.CARRIED
        assert told.facts == {"presiding": "director-of-public-health", "choice": "against", "why": "no-tie"}
        assert (told.clause, told.reading) == (pcpg().tie.clause, pcpg().tie.reading)

    @pytest.mark.parametrize(
        "facts",
        [
            {"casting": ABSTAIN},
            {"casting": None},
            {"casting": FOR, "recused": frozenset({"director-of-public-health"})},
            {"casting": FOR, "vacant": frozenset({"director-of-public-health"})},
            {"casting": FOR, "alternates": (alternate("director-of-public-health", notified=False),)},
            {"casting": FOR, "presiding": "executive-sponsor", "recused": frozenset({"executive-sponsor"})},
        ],
    )
    def test_it_stays_tied_without_one_that_counts(self, facts):
        outcome = self.tied(**facts)
        assert (outcome.result, outcome.waiting_for) == (Result.TIED, {Waiting.CASTING_VOTE})

    @pytest.mark.parametrize(
        "facts",
        [
            {"presiding": "county-director"},
            {"alternates": (alternate("director-of-public-health"),)},
        ],
    )
    def test_it_follows_whoever_presides(self, facts):
        assert self.tied(casting=FOR, **facts).result is Result.CARRIED

    def test_nought_for_and_nought_against_is_lost(self):
        present = frozenset(seat.id for seat in pcpg().seats)
        assert decide(pcpg(), record(present=present, casting=FOR)).result is Result.LOST

    def test_the_cluster_has_no_casting_vote(self):
        ballots = (*first(cluster(), 6), *(b for b in first(cluster(), 12, AGAINST)[6:]))
        outcome = decide(cluster(), record(ballots=ballots, casting=FOR))
        assert (outcome.result, outcome.waiting_for) == (Result.LOST, frozenset())
        assert finding(outcome, "casting-not-counted").facts["why"] == "not-in-terms"

    def test_whoever_presided_is_named_where_a_casting_vote_was_not_asked_for(self):
        present = frozenset(seat.id for seat in pcpg().seats[:9])
        led = record(present=present, presiding="county-director", casting=AGAINST, ballots=votes(county_director=FOR))
        assert finding(decide(pcpg(), led), "casting-not-counted").facts["presiding"] == "county-director"

    def test_where_nobody_holds_the_chair_yet_nobody_breaks_a_tie(self):
        terms = load_terms("pcpg", {"quorum": 7})
        nine = frozenset(seat.id for seat in terms.seats[:9])
        even = votes(director_of_social_services=FOR, county_director=AGAINST)
        told = finding(decide(terms, record(present=nine, ballots=even, casting=FOR)), "casting-not-counted")
        assert told.facts == {"presiding": "", "choice": "for", "why": "nobody-presides"}
        unasked = decide(terms, record(present=nine, ballots=even[:1], casting=FOR))
        assert finding(unasked, "casting-not-counted").facts == {"presiding": "", "choice": "for", "why": "no-tie"}
