from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result
from tests.rules.bodies import (
    ABSTAIN,
    AGAINST,
    FOR,
    REMOTE,
    URGENT,
    alternate,
    cluster,
    finding,
    first,
    pcpg,
    proxy,
    record,
    votes,
)

SIX = frozenset({"lead", "gp", "pharmacy", "dental", "optometry", "nursing"})
CLOSE = datetime(2026, 12, 1, 17, tzinfo=UTC)


class TestThresholds:
    @pytest.mark.parametrize(("votes_for", "result"), [(6, Result.LOST), (7, Result.CARRIED), (8, Result.CARRIED)])
    def test_an_ordinary_decision_needs_more_than_half_of_twelve(self, votes_for, result):
        outcome = decide(cluster(), record(ballots=first(cluster(), votes_for)))
        assert (outcome.result, outcome.needed, outcome.base) == (result, 7, 12)

    @pytest.mark.parametrize(("votes_for", "result"), [(5, Result.LOST), (6, Result.CARRIED), (7, Result.CARRIED)])
    def test_more_than_half_of_eleven_is_six(self, votes_for, result):
        facts = record(ballots=first(cluster(), votes_for, skip=("ahp",)), recused=frozenset({"ahp"}), present=SIX)
        outcome = decide(cluster(), facts)
        assert (outcome.result, outcome.needed, outcome.base) == (result, 6, 11)

    @pytest.mark.parametrize(("votes_for", "result"), [(8, Result.LOST), (9, Result.CARRIED), (10, Result.CARRIED)])
    @pytest.mark.parametrize("away", [(), ("ahp",)])
    def test_three_quarters_of_twelve_and_of_eleven_is_nine(self, votes_for, result, away):
        facts = record("financial", ballots=first(cluster(), votes_for, skip=away), recused=frozenset(away))
        outcome = decide(cluster(), facts)
        assert (outcome.result, outcome.needed, outcome.base) == (result, 9, 12 - len(away))

    @pytest.mark.parametrize(("heads", "quorate"), [(5, False), (6, True), (7, True)])
    def test_half_of_the_members_make_the_quorum(self, heads, quorate):
        outcome = decide(cluster(), record(ballots=first(cluster(), heads, ABSTAIN)))
        assert (outcome.quorate, outcome.present, outcome.quorum) == (quorate, heads, 6)

    def test_half_of_eleven_in_post_is_six(self):
        facts = record(ballots=first(cluster(), 5), vacant=frozenset({"development-manager"}))
        outcome = decide(cluster(), facts)
        assert (outcome.result, outcome.present, outcome.quorum) == (Result.INQUORATE, 5, 6)

    @pytest.mark.parametrize(("filled", "quorate"), [(7, True), (8, False)])
    def test_a_larger_quorum_that_the_body_filled_in_is_asked_as_well(self, filled, quorate):
        from bot.reading import load_terms

        terms = load_terms("cluster", {"quorum": filled})
        outcome = decide(terms, record(ballots=first(terms, 7)))
        assert (outcome.quorate, outcome.quorum) == (quorate, filled)

    @pytest.mark.parametrize(("heads", "result"), [(6, Result.INQUORATE), (7, Result.CARRIED), (8, Result.CARRIED)])
    def test_pcpg_needs_the_number_that_it_filled_in(self, heads, result):
        outcome = decide(pcpg(), record(ballots=first(pcpg(), heads)))
        assert (outcome.result, outcome.present, outcome.quorum) == (result, heads, 7)

    def test_the_sum_is_in_the_finding(self):
        facts = record("financial", ballots=first(cluster(), 8, skip=("ahp",)), recused=frozenset({"ahp"}))
        found = finding(decide(cluster(), facts), "share")
        wanted = {"for": 8, "against": 0, "needed": 9, "base": 11, "share": "3/4", "exact": "8.25", "of": "eligible"}
        assert found.met is False
        assert wanted.items() <= found.facts.items()
        assert (found.clause, found.reading) == ("3.2.4", "base-is-members-in-post")


class TestUndetermined:
    @pytest.mark.parametrize(
        "facts",
        [
            {"vacant": frozenset({"nobody"})},
            {"recused": frozenset({"nobody"})},
            {"present": frozenset({"nobody"})},
            {"objections": frozenset({"nobody"})},
            {"lacks_authority": frozenset({"nobody"})},
            {"presiding": "nobody"},
            {"positions": {"nobody": FOR}},
            {"alternates": (alternate("nobody"),)},
            {"proxies": (proxy("nobody"),)},
            {"proxies": (proxy("ahp", "nobody"),)},
            {"proxies": (proxy("ahp"), proxy("ahp", "gp"))},
            {"alternates": (alternate("ahp"), alternate("ahp", notified=False))},
            {"attempt": 0},
        ],
    )
    def test_a_fact_that_the_terms_do_not_know_is_undetermined_and_never_carried(self, facts):
        outcome = decide(cluster(), record(ballots=first(cluster(), 9), **facts))
        assert outcome.result is Result.UNDETERMINED
        assert outcome.findings[0].code == "record-incomplete"

    def test_two_ballots_of_a_seat_contradict_each_other(self):
        ballots = (*first(cluster(), 9), *votes(lead=AGAINST))
        assert decide(cluster(), record(ballots=ballots)).result is Result.UNDETERMINED

    def test_an_urgent_decision_of_nobody(self):
        assert decide(cluster(), record(channel=URGENT)).result is Result.UNDETERMINED

    def test_a_quorum_that_was_never_filled_in(self):
        from bot.reading import load_terms

        terms = load_terms("pcpg")
        outcome = decide(terms, record(ballots=first(terms, 13)))
        assert (outcome.result, outcome.quorate) == (Result.UNDETERMINED, None)
        assert finding(outcome, "blank-open").facts == {"blank": "quorum"}

    def test_an_unknown_class_is_a_fault_of_whoever_asks(self):
        with pytest.raises(ValueError, match="did you mean 'financial'"):
            decide(cluster(), record("finacial"))


class TestTime:
    def test_before_the_close_nothing_is_decided(self):
        facts = record(channel=REMOTE, ballots=first(cluster(), 12), closes_at=CLOSE)
        outcome = decide(cluster(), facts, CLOSE - timedelta(microseconds=1))
        assert (outcome.result, outcome.waiting_for, outcome.votes_for) == (Result.UNDETERMINED, frozenset(), 12)
        assert outcome.findings[0].code == "still-open"

    def test_at_the_close_it_is_decided(self):
        facts = record(channel=REMOTE, ballots=first(cluster(), 12), closes_at=CLOSE)
        assert decide(cluster(), facts, CLOSE).result is Result.CARRIED

    @pytest.mark.parametrize(("early", "result"), [(1, Result.CARRIED), (0, Result.LOST), (-1, Result.LOST)])
    def test_a_ballot_counts_until_the_close_and_not_at_it(self, early, result):
        from dataclasses import replace

        *six, last = first(cluster(), 7)
        late = replace(last, cast_at=CLOSE - timedelta(microseconds=early))
        outcome = decide(cluster(), record(channel=REMOTE, ballots=(*six, late), closes_at=CLOSE))
        assert outcome.result is result
        assert outcome.present == (7 if early > 0 else 6)
        assert outcome.refused == ({} if early > 0 else {late.seat: "too-late"})
