import pytest

from bot.rules import conduct
from tests.rules.bodies import cluster, pcpg, pmg
from tests.rules.test_conduct import said


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

    def test_a_recused_chair_is_refused_by_the_clause_that_gives_the_casting_vote(self):
        finding = conduct.may_give_casting_vote(pcpg(), by=self.CHAIR, tied=True, recused={self.CHAIR})
        assert (finding.clause, finding.reading) == ("6", "casting-vote-of-whoever-presides")

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


class TestTheAgenda:
    """Cluster 5.4: the Lead with the development manager. PCPG 5: Chair and Vice Chair."""

    @pytest.mark.parametrize(
        ("terms", "by", "agreed", "code"),
        [
            (cluster, "lead", (), "not-agreed"),
            (cluster, "lead", ("development-manager",), None),
            (cluster, "gp", ("lead", "development-manager"), None),
            (cluster, "gp", ("lead",), "not-agreed"),
            (pcpg, "director-of-public-health", ("county-director",), None),
            (pcpg, "county-director", (), "not-agreed"),
            (pmg, "council-chief-executive", (), None),
            (pmg, "role:secretariat", (), None),
            (pmg, "council-s151-officer", (), "may-not-call"),
        ],
    )
    def test_is_set_by_all_whom_the_terms_name_or_by_whoever_calls_the_meeting(self, terms, by, agreed, code):
        assert said(conduct.may_set_agenda(terms(), by=by, kind="ordinary", agreed_by=agreed)) == code

    def test_names_those_who_are_missing_and_the_clause(self):
        finding = conduct.may_set_agenda(cluster(), by="gp", kind="ordinary")
        assert (finding.clause, finding.facts) == ("5.4", {"missing": ("development-manager", "lead")})

    def test_a_seat_that_the_terms_do_not_know_cannot_be_named(self):
        import copy

        import yaml

        from bot.rules.terms import TermsError, read_terms
        from tests.rules.test_codes import TERMS

        data = copy.deepcopy(yaml.safe_load((TERMS / "cluster.yaml").read_text("utf-8")))
        data["meetings"]["agenda"]["with_seats"] = ["development-manger"]
        with pytest.raises(TermsError, match=r"development-manger.*development-manager"):
            read_terms(data)
