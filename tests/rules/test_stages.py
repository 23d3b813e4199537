import pytest

from bot.rules.decide import decide
from bot.rules.findings import Result, Waiting
from tests.rules.bodies import (
    AGAINST,
    FOR,
    REMOTE,
    URGENT,
    alternate,
    cluster,
    finding,
    first,
    pcpg,
    pmg,
    record,
    votes,
)

SIX = frozenset({"lead", "gp", "pharmacy", "dental", "optometry", "nursing"})


class TestUrgent:
    def test_only_the_lead(self):
        outcome = decide(cluster(), record(channel=URGENT, decided_by="gp"))
        assert (outcome.result, finding(outcome, "urgent-authority").facts["why"]) == (
            Result.INQUORATE,
            "not-the-office",
        )

    @pytest.mark.parametrize(
        ("facts", "why"),
        [
            ({"recused": frozenset({"lead"})}, "recused"),
            ({"vacant": frozenset({"lead"})}, "vacant"),
            ({"alternates": (alternate("lead"),)}, "not-in-person"),
        ],
    )
    def test_the_lead_in_person_and_unconflicted(self, facts, why):
        outcome = decide(cluster(), record(channel=URGENT, decided_by="lead", **facts))
        assert outcome.result is Result.INQUORATE
        assert finding(outcome, "urgent-authority").facts["why"] == why

    def test_it_has_no_quorum_and_no_numbers(self):
        outcome = decide(cluster(), record(channel=URGENT, decided_by="lead"))
        numbers = (outcome.quorate, outcome.present, outcome.quorum, outcome.needed, outcome.base)
        assert numbers == (None, None, None, None, None)

    @pytest.mark.parametrize("terms", [pcpg, pmg])
    @pytest.mark.parametrize("channel", [REMOTE, URGENT])
    def test_bodies_without_that_power_decide_nothing_outside_a_meeting(self, terms, channel):
        ballots = tuple(first(terms(), 13))
        outcome = decide(terms(), record(channel=channel, decided_by=terms().seats[0].id, ballots=ballots))
        quorate = False if channel is REMOTE else None
        assert (outcome.result, outcome.quorate, outcome.waiting_for) == (Result.INQUORATE, quorate, frozenset())
        assert finding(outcome, "channel-not-allowed").met is False


class TestPlanned:
    def test_it_waits_for_the_next_meeting_alone(self):
        outcome = decide(cluster(), record("planned"))
        assert (outcome.result, outcome.waiting_for) == (Result.CARRIED, {Waiting.RATIFICATION})
        assert outcome.cites == ("3.2.3", "3.2.6")

    @pytest.mark.parametrize(("ratified", "result"), [(True, Result.CARRIED), (False, Result.NOT_RATIFIED)])
    def test_the_meeting_ratifies_or_refuses(self, ratified, result):
        outcome = decide(cluster(), record("planned", ratified=ratified))
        assert (outcome.result, outcome.waiting_for) == (result, frozenset())

    def test_a_vote_in_a_meeting_is_the_ratification(self):
        outcome = decide(cluster(), record("planned", ballots=first(cluster(), 7)))
        assert (outcome.result, outcome.waiting_for) == (Result.CARRIED, frozenset())

    def test_so_is_consensus(self):
        outcome = decide(cluster(), record("planned", present=SIX, objections=frozenset()))
        assert (outcome.result, outcome.waiting_for) == (Result.CARRIED, frozenset())

    @pytest.mark.parametrize("votes_for", [5, 6, 7])
    def test_put_to_the_group_it_is_explained_by_its_own_clause(self, votes_for):
        assert "3.2.3" in decide(cluster(), record("planned", ballots=first(cluster(), votes_for))).cites
        assert "3.2.3" not in decide(cluster(), record("ordinary", ballots=first(cluster(), votes_for))).cites

    def test_a_ballot_without_any_right_puts_nothing_to_the_group(self):
        from bot.rules.record import Ballot

        outcome = decide(cluster(), record("planned", ballots=(Ballot(seat="finance", choice=FOR),)))
        assert (outcome.result, outcome.waiting_for) == (Result.CARRIED, {Waiting.RATIFICATION})

    def test_a_meeting_short_of_a_quorum_ratifies_nothing(self):
        assert decide(cluster(), record("planned", ballots=first(cluster(), 5))).result is Result.INQUORATE


class TestConsensus:
    def test_remotely_silence_is_no_assent(self):
        outcome = decide(cluster(), record(channel=REMOTE, objections=frozenset(), present=SIX))
        assert (outcome.result, outcome.present) == (Result.INQUORATE, 0)

    def test_an_objection_of_a_recused_or_vacant_seat_or_of_somebody_in_attendance_does_not_count(self):
        for seat, facts in (
            ("ahp", {"recused": frozenset({"ahp"})}),
            ("ahp", {"vacant": frozenset({"ahp"})}),
            ("finance", {}),
        ):
            outcome = decide(cluster(), record(present=SIX, objections=frozenset({seat}), **facts))
            assert outcome.result is Result.CARRIED

    def test_an_objector_is_present(self):
        outcome = decide(cluster(), record(present=SIX - {"gp"}, objections=frozenset({"gp"})))
        assert (outcome.result, outcome.present) == (Result.NO_CONSENSUS, 6)
        assert "3.2.4" in outcome.cites

    def test_a_ballot_against_is_an_objection(self):
        outcome = decide(cluster(), record(present=SIX, objections=frozenset(), ballots=votes(gp=AGAINST)))
        assert outcome.result is Result.NO_CONSENSUS

    def test_a_member_without_a_vote_of_its_own_may_object(self):
        seats = frozenset(seat.id for seat in pcpg().seats)
        facts = record(present=seats, objections=frozenset({"senior-nurse"}))
        assert decide(pcpg(), facts).result is Result.NO_CONSENSUS

    def test_a_body_without_a_consensus_stage_looks_at_the_ballots(self):
        ballots = votes(ccg_chief_finance_officer=FOR, council_chief_executive=FOR)
        assert decide(pmg(), record(objections=frozenset(), ballots=())).result is Result.INQUORATE
        assert decide(pmg(), record(objections=frozenset(), ballots=ballots)).result is Result.CARRIED


class TestAfterwards:
    NINE = first(cluster(), 9)

    @pytest.mark.parametrize(("signed", "waiting"), [(None, True), (False, True), (True, False)])
    def test_only_a_signature_ends_the_wait_for_it(self, signed, waiting):
        outcome = decide(cluster(), record("financial", ballots=self.NINE, signed=signed))
        assert (outcome.result, Waiting.SIGNATURE in outcome.waiting_for) == (Result.CARRIED, waiting)
        assert any(one.code == "signature-declined" for one in outcome.findings) is (signed is False)

    @pytest.mark.parametrize("ratified", [None, True, False])
    def test_both_clauses_that_ask_for_ratification_are_cited(self, ratified):
        outcome = decide(cluster(), record(channel=REMOTE, ballots=self.NINE, ratified=ratified))
        found = [(one.clause, one.met) for one in outcome.findings if one.code == "ratification"]
        assert found == [("3.2.6", ratified), ("5.1", ratified)]

    def test_what_is_not_ratified_waits_for_nothing(self):
        outcome = decide(cluster(), record("financial", channel=REMOTE, ballots=self.NINE, ratified=False))
        assert (outcome.result, outcome.waiting_for) == (Result.NOT_RATIFIED, frozenset())
        assert "5.1" in outcome.cites

    def test_signed_and_ratified(self):
        facts = record("financial", channel=REMOTE, ballots=self.NINE, ratified=True, signed=True)
        outcome = decide(cluster(), facts)
        assert (outcome.result, outcome.waiting_for) == (Result.CARRIED, frozenset())

    def test_what_is_lost_waits_for_nothing(self):
        outcome = decide(cluster(), record("financial", channel=REMOTE, ballots=first(cluster(), 8), ratified=True))
        assert (outcome.result, outcome.waiting_for) == (Result.LOST, frozenset())


class TestPartners:
    BOTH = votes(ccg_chief_finance_officer=FOR, council_chief_executive=FOR)

    def test_a_third_attempt_is_disputed_too(self):
        ballots = votes(ccg_chief_finance_officer=FOR, council_chief_executive=AGAINST)
        outcome = decide(pmg(), record(ballots=ballots, attempt=3))
        assert outcome.result is Result.DISPUTED
        assert "6.1" in outcome.cites

    def test_a_vacant_voting_seat_leaves_its_partner_without_a_voice(self):
        outcome = decide(pmg(), record(ballots=self.BOTH, vacant=frozenset({"council-chief-executive"})))
        assert (outcome.result, outcome.base, outcome.quorum) == (Result.INQUORATE, 2, 2)
        assert outcome.refused == {"council-chief-executive": "no-seat"}

    def test_a_position_never_makes_up_for_a_voting_member(self):
        ballots = votes(ccg_chief_finance_officer=FOR)
        outcome = decide(pmg(), record(ballots=ballots, positions={"council": FOR}))
        assert (outcome.result, outcome.votes_for, outcome.present) == (Result.INQUORATE, 1, 1)
        assert finding(outcome, "organisation-absent").facts == {"organisation": "council", "position": "for"}

    @pytest.mark.parametrize(
        ("seat", "facts", "result"),
        [
            ("council-chief-executive", {}, Result.DEFERRED),
            ("council-s151-officer", {}, Result.CARRIED),
            ("council-chief-executive", {"recused": frozenset({"council-chief-executive"})}, Result.INQUORATE),
        ],
    )
    def test_only_a_voting_member_without_the_authority_defers(self, seat, facts, result):
        outcome = decide(pmg(), record(ballots=self.BOTH, lacks_authority=frozenset({seat}), **facts))
        assert outcome.result is result

    def test_the_cluster_has_no_such_clause(self):
        facts = record(ballots=first(cluster(), 7), lacks_authority=frozenset({"lead"}))
        assert decide(cluster(), facts).result is Result.CARRIED
