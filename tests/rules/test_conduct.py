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
            ("finance", "not-entitled"),
            ("role:secretariat", "not-entitled"),
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


class TestPresiding:
    CHAIR, VICE = "director-of-public-health", "county-director"

    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({}, None),
            ({"tied": False}, "no-tie"),
            ({"by": VICE}, "not-presiding"),
            ({"by": VICE, "presiding": VICE}, None),
            ({"presiding": VICE}, "not-presiding"),
            ({"recused": {CHAIR}}, "recused"),
        ],
    )
    def test_casting_vote(self, facts, code):
        assert said(conduct.may_give_casting_vote(pcpg(), **({"by": self.CHAIR, "tied": True} | facts))) == code

    def test_no_casting_vote_in_the_cluster(self):
        assert said(conduct.may_give_casting_vote(cluster(), by="lead", tied=True)) == "no-casting-vote"

    @pytest.mark.parametrize(
        ("by", "of", "presiding", "code"),
        [
            (CHAIR, "chc-representative", None, None),
            (VICE, "chc-representative", None, "not-presiding"),
            (VICE, "chc-representative", VICE, None),
            (CHAIR, CHAIR, None, "own-conflict"),
            (VICE, CHAIR, None, None),
            ("senior-nurse", CHAIR, None, "not-presiding"),
        ],
    )
    def test_conflicts_are_ruled_on_by_whoever_presides(self, by, of, presiding, code):
        assert said(conduct.may_rule(pcpg(), by=by, of=of, presiding=presiding)) == code

    def test_the_leads_own_conflict_is_ruled_on_by_whoever_is_named_to_preside(self):
        assert said(conduct.may_rule(cluster(), by="gp", of="lead")) == "not-presiding"
        assert said(conduct.may_rule(cluster(), by="gp", of="lead", presiding="gp")) is None

    @pytest.mark.parametrize("by", ["chief-operating-officer", "council-chief-executive"])
    def test_either_alternate_chair_rules(self, by):
        assert said(conduct.may_rule(pmg(), by=by, of="ccg-chief-finance-officer")) is None


class TestSigning:
    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({}, None),
            ({"by": "lead", "decided_by": "lead"}, "signed-by-decider"),
            ({"recused": {"signatory"}}, "signatory-recused"),
            ({"on_register": False}, "not-signatory"),
            ({"by": "role:secretariat"}, "not-signatory"),
            ({"by": None}, "not-signatory"),
        ],
    )
    def test_who_signs(self, facts, code):
        assert said(conduct.may_sign(cluster(), **({"by": "signatory"} | facts))) == code

    def test_where_no_signature_is_asked(self):
        assert said(conduct.may_sign(pmg(), by="signatory")) == "no-signature"


class TestMeetings:
    @pytest.mark.parametrize(
        ("terms", "by", "kind", "code"),
        [
            (cluster, "lead", "additional", None),
            (cluster, "role:secretariat", "additional", "may-not-call"),
            (cluster, "lead", "extraordinary", "no-such-meeting"),
            (pcpg, "county-director", "additional", None),
            (pcpg, "senior-nurse", "additional", "may-not-call"),
            (pmg, "council-chief-executive", "extraordinary", None),
            (pmg, "chief-operating-officer", "extraordinary", "may-not-call"),
            (pmg, "chief-operating-officer", "ordinary", None),
        ],
    )
    def test_who_calls_which(self, terms, by, kind, code):
        assert said(conduct.may_call_meeting(terms(), by=by, kind=kind, matters=["Pressures"])) == code

    @pytest.mark.parametrize("matters", [(), ("",), (" ",)])
    def test_an_extraordinary_one_names_its_matters(self, matters):
        finding = conduct.may_call_meeting(pmg(), by="council-chief-executive", kind="extraordinary", matters=matters)
        assert (said(finding), finding.clause) == ("matters-needed", "4.6")

    @pytest.mark.parametrize(
        ("by", "agreed", "code"),
        [
            ("director-of-public-health", (), "not-agreed"),
            ("director-of-public-health", ("county-director",), None),
            ("role:secretariat", ("county-director", "director-of-public-health"), None),
            ("role:secretariat", ("county-director",), "not-agreed"),
            ("senior-nurse", ("county-director", "director-of-public-health"), "not-agreed"),
        ],
    )
    def test_standing_down_takes_chair_and_vice_chair(self, by, agreed, code):
        assert said(conduct.may_stand_down(pcpg(), by=by, agreed_by=agreed)) == code

    def test_an_office_that_nobody_holds_cannot_agree(self):
        from bot.reading import load_terms

        finding = conduct.may_stand_down(load_terms("pcpg"), by="county-director", agreed_by=("county-director",))
        assert finding.facts == {"missing": ("chair", "vice-chair")}

    @pytest.mark.parametrize(
        ("terms", "by", "log", "code"),
        [
            (cluster, "lead", True, None),
            (cluster, "role:secretariat", False, "financial-log"),
            (cluster, "gp", True, "may-not-close"),
            (pcpg, "county-director", False, None),
        ],
    )
    def test_closing(self, terms, by, log, code):
        assert said(conduct.may_close_meeting(terms(), by=by, financial_log=log)) == code

    @pytest.mark.parametrize(
        ("terms", "by", "code"),
        [
            (cluster, "lead", None),
            (cluster, "role:secretariat", None),
            (cluster, "gp", "may-not-ratify"),
            (cluster, "finance", "not-entitled"),
            (pmg, "council-chief-executive", "no-ratification"),
        ],
    )
    def test_ratifying(self, terms, by, code):
        assert said(conduct.may_ratify(terms(), by=by)) == code
