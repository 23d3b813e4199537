from datetime import UTC, datetime, timedelta

import pytest

from bot.reading import parse_terms
from bot.rules import conduct
from tests.rules.bodies import MEETING, REMOTE, URGENT, alternate, cluster, pcpg, pmg
from tests.rules.test_terms import text_of

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def said(finding):
    """The code of a refusal, or None when the act is in order."""
    assert finding.met is (finding.code == "in-order")
    return None if finding.met else finding.code


class TestOpening:
    def open(self, terms=cluster, **facts):
        given = {"by": "lead", "decision_class": "ordinary", "channel": REMOTE}
        return conduct.may_open(terms(), **(given | facts))

    @pytest.mark.parametrize(
        ("by", "code"),
        [
            ("lead", None),
            ("gp", "may-not-open"),
            ("finance", "may-not-open"),
            ("role:secretariat", "may-not-open"),
            ("stranger", "no-seat"),
            (None, "no-seat"),
        ],
    )
    def test_remotely_only_the_lead(self, by, code):
        assert said(self.open(by=by)) == code

    @pytest.mark.parametrize(("by", "code"), [("gp", None), ("role:secretariat", None), ("finance", "not-entitled")])
    def test_in_a_meeting_any_member_and_the_secretariat(self, by, code):
        assert said(self.open(by=by, channel=MEETING, consensus_tried=True)) == code

    def test_consensus_comes_first_in_a_meeting_and_not_remotely(self):
        assert said(self.open(channel=MEETING)) == "consensus-first"
        assert said(self.open(channel=REMOTE)) is None

    def test_pmg_has_no_consensus_stage(self):
        assert said(self.open(pmg, by="council-chief-executive", channel=MEETING)) is None

    @pytest.mark.parametrize(("reason", "code"), [("", "reason-needed"), (" \n", "reason-needed"), ("Flood", None)])
    def test_an_urgent_one_says_why_it_cannot_wait(self, reason, code):
        assert said(self.open(channel=URGENT, reason=reason)) == code

    def test_the_urgent_power_is_not_the_deputys(self):
        finding = self.open(channel=URGENT, reason="Flood", acting=True)
        assert (said(finding), finding.clause) == ("not-in-person", "3.2.8")
        assert said(self.open(channel=REMOTE, acting=True)) is None

    @pytest.mark.parametrize(
        ("closes", "code"),
        [
            (timedelta(), "closes-in-the-past"),
            (-DAY, "closes-in-the-past"),
            (DAY - timedelta(seconds=1), "open-too-short"),
            (DAY, None),
        ],
    )
    def test_a_remote_vote_stays_open_for_a_day(self, closes, code):
        finding = self.open(closes_at=NOW + closes, now=NOW)
        assert said(finding) == code
        if code == "open-too-short":
            assert finding.facts["days"] == 1
            assert finding.facts["earliest"] == (NOW + DAY).isoformat()
            assert finding.reading == "remote-open-for"

    def test_an_unknown_class_is_a_fault_of_whoever_asks(self):
        with pytest.raises(ValueError, match="financial"):
            self.open(decision_class="financiel")


class TestCasting:
    def cast(self, terms=cluster, **facts):
        return conduct.may_cast(terms(), **({"by": "gp", "channel": REMOTE} | facts))

    @pytest.mark.parametrize(
        ("facts", "code", "clause"),
        [
            ({}, None, ""),
            ({"by": "finance"}, "not-entitled", "2.2"),
            ({"by": "stranger"}, "no-seat", "2.2"),
            ({"by": None}, "no-seat", "2.2"),
            ({"for_seat": "dental"}, "not-your-seat", "3.2.2"),
            ({"for_seat": "nowhere"}, "no-seat", "2.2"),
            ({"recused": {"gp"}}, "recused", "3.2.7"),
            ({"recused": {"dental"}}, None, ""),
            ({"closed": True}, "closed", ""),
            ({"vacant": {"gp"}}, "no-seat", "2.2"),
            ({"channel": URGENT}, "alone-no-ballots", "3.2.8"),
            ({"acting": True}, None, ""),
            ({"alternates": {"gp": alternate("gp")}}, "alternate-acting", "3.2.2"),
            ({"alternates": {"gp": alternate("gp")}, "acting": True}, None, ""),
            ({"alternates": {"gp": alternate("gp", notified=False)}}, None, ""),
            ({"alternates": {"gp": alternate("gp", notified=False)}, "acting": True}, "not-notified", "3.2.2"),
            ({"alternates": {"gp": alternate("gp")}, "acting": True, "recused": {"gp"}}, "recused", "3.2.7"),
            ({"alternates": {"gp": alternate("gp")}, "recused": {"gp"}}, "recused", "3.2.7"),
            ({"alternates": {"gp": alternate("gp", cleared=True)}, "recused": {"gp"}}, "recused", "3.2.7"),
            ({"alternates": {"gp": alternate("gp", cleared=True)}, "acting": True, "recused": {"gp"}}, None, ""),
            ({"by": "finance", "for_seat": "gp", "alternates": {"gp": alternate("gp")}}, None, ""),
            ({"by": "dental", "for_seat": "gp", "alternates": {"gp": alternate("gp")}}, "not-your-seat", "3.2.2"),
        ],
    )
    def test_who_votes_for_which_seat(self, facts, code, clause):
        finding = self.cast(**facts)
        assert (said(finding), finding.clause) == (code, clause)

    def test_a_seat_without_a_vote(self):
        finding = self.cast(pmg, by="council-s151-officer", channel=MEETING)
        assert (said(finding), finding.clause) == ("not-entitled", "1.1")
        assert said(self.cast(pcpg, by="senior-nurse", channel=MEETING)) == "not-entitled"

    def test_the_colleague_of_a_lead_may_hand_in_a_ballot(self):
        assert said(self.cast(pcpg, by="director-of-planning", channel=MEETING)) is None

    def test_nobody_votes_where_the_terms_allow_no_vote(self):
        assert said(self.cast(pmg, by="council-chief-executive")) == "channel-not-allowed"

    def test_a_body_without_alternates(self):
        text = text_of("pmg")
        before, after = text.split("\nalternates:\n")
        after = after[after.index("\nclasses:") :]
        terms = parse_terms(before.replace("setting: alternates.must_be_notified", "") + after)
        finding = conduct.may_cast(terms, by="council-chief-executive", channel=MEETING, acting=True)
        assert said(finding) == "no-alternates"


class TestProxies:
    def give(self, terms=cluster, **facts):
        return conduct.may_give_proxy(terms(), **({"by": "dental", "holder": "lead", "holder_has": 0} | facts))

    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({}, None),
            ({"holder_has": 1}, "proxy-over-limit"),
            ({"holder": "dental"}, "proxy-to-oneself"),
            ({"holder": "finance"}, "holder-not-entitled"),
            ({"vacant": {"lead"}}, "holder-not-entitled"),
            ({"vacant": {"dental"}}, "no-seat"),
            ({"recused": {"lead"}}, "holder-recused"),
            ({"recused": {"dental"}}, "recused"),
            ({"by": "finance"}, "not-entitled"),
        ],
    )
    def test_who_gives_one_to_whom(self, facts, code):
        assert said(self.give(**facts)) == code

    def test_the_numbers_are_in_the_refusal(self):
        finding = self.give(holder_has=1)
        assert (finding.clause, finding.facts) == ("3.2.2", {"holder": "lead", "held": 1, "most": 1})

    @pytest.mark.parametrize("terms", [pcpg, pmg])
    def test_where_the_terms_give_none(self, terms):
        seat = terms().seats[0].id
        assert said(self.give(terms, by=seat, holder=terms().seats[1].id)) == "no-proxies"


class TestAlternates:
    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({}, None),
            ({"acts_for": ("dental",)}, None),
            ({"acts_for": ("gp",)}, "acts-for-another"),
            ({"holds_seat": "gp"}, "already-a-member"),
            ({"person": " "}, "person-needed"),
            ({"acting": True}, "alternate-of-an-alternate"),
            ({"by": "finance"}, "not-entitled"),
        ],
    )
    def test_who_may_be_sent(self, facts, code):
        given = {"by": "dental", "person": "a-colleague"}
        assert said(conduct.may_nominate_alternate(cluster(), **(given | facts))) == code
