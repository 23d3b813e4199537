"""What stands around a vote: agreement before it, acting for others, agendas, interests and yearly confirmations."""

from datetime import UTC, date, datetime

import pytest

from bot.reading import ReadingError
from bot.rules.acting import asks_for_authority, may_act, may_be_free
from bot.rules.consenting import consensus_first, knows_block, objections
from bot.rules.interests import Confirms, concerns, late_by
from bot.rules.meeting_conduct import may_set_agenda, sets_agenda, stands_down
from bot.rules.notice import check_notice, earliest
from bot.rules.record import Channel
from bot.rules.yearly import clause_on, yearly
from tests.rules.bodies import cluster, pcpg, pmg
from tests.rules.proof.small import body, ready
from tests.rules.small_body import changed

MEETINGS = {
    "kinds": {
        "ordinary": {"clause": "4", "called_by": ["chair"]},
        "long": {"clause": "4", "called_by": ["chair"], "days": 7},
        "working": {"clause": "4", "called_by": ["chair"], "working_days": 5},
        "clear": {"clause": "4", "called_by": ["chair"], "clear_days": 3},
    },
    "stand_down": {"clause": "5", "agreed_by": ["chair"]},
    "closing": {"clause": "6", "closed_by": ["chair"]},
}


class TestAgreement:
    def terms(self, **how):
        return ready(body(3, consensus={"clause": "7", "before_a_vote": ["meeting"], **how}))

    def test_is_sought_first_where_the_terms_say_so(self):
        assert consensus_first(self.terms(), Channel.MEETING)
        assert not consensus_first(self.terms(), Channel.REMOTE)
        assert not consensus_first(ready(body(3)), Channel.MEETING)

    def test_any_concern_stands_in_its_way_where_nobody_can_block(self):
        for terms in (self.terms(), ready(body(3))):
            assert not knows_block(terms)
            assert objections(terms, concerned=["s1"], blocking=["s2"]) == {"s1", "s2"}

    def test_only_a_block_does_where_the_terms_know_it(self):
        terms = self.terms(block=True)
        assert knows_block(terms)
        assert objections(terms, concerned=["s1"], blocking=["s2"]) == {"s2"}
        assert objections(terms, concerned=["s1"], blocking=[]) == frozenset()


class TestActingForOthers:
    def alternates(self, **how):
        return ready(body(3, alternates={"clause": "8", **how}))

    @pytest.mark.parametrize(("authority", "met"), [(True, True), (None, True), (False, False)])
    def test_an_alternate_without_the_authority_that_the_terms_ask_for_does_not_vote(self, authority, met):
        terms = self.alternates(authority={"clause": "8.1"})
        found = may_act(terms, seat="s2", authority=authority)
        assert asks_for_authority(terms)
        assert found.met is met
        if not met:
            assert (found.code, found.clause, dict(found.facts)) == ("without-authority", "8.1", {"seat": "s2"})

    def test_where_the_terms_ask_for_none_none_is_needed(self):
        for terms in (self.alternates(), ready(body(3))):
            assert not asks_for_authority(terms)
            assert may_act(terms, seat="s2", authority=False).met is True

    @pytest.mark.parametrize(
        ("slots", "met", "code", "clause"),
        [
            ({}, False, "no-proxies", "1"),
            ({"proxies": {"clause": "9"}}, True, "in-order", ""),
            ({"proxies": {"clause": "9", "must_be_instructed": True}}, False, "proxy-must-be-instructed", "9"),
        ],
    )
    def test_whether_the_holder_of_a_proxy_may_choose(self, slots, met, code, clause):
        found = may_be_free(ready(body(3, **slots)), by="s2")
        assert (found.met, found.code, found.clause) == (met, code, clause)


class TestAgendas:
    def terms(self, **agenda):
        return ready(body(3, meetings=MEETINGS | ({"agenda": {"clause": "5", **agenda}} if agenda else {})))

    def test_the_clusters_is_set_by_its_lead_and_its_development_manager(self):
        assert sets_agenda(cluster()) == ("lead", "development-manager")
        assert may_set_agenda(cluster(), by="lead", kind="ordinary", agreed_by=["development-manager"]).met is True
        alone = may_set_agenda(cluster(), by="lead", kind="ordinary")
        assert (alone.met, alone.code, alone.clause) == (False, "not-agreed", "5.4")
        assert alone.facts["missing"] == ("development-manager",)

    def test_a_seat_that_is_named_twice_agrees_once(self):
        terms = self.terms(agreed_by=["chair"], with_seats=["s1", "s2"])
        assert sets_agenda(terms) == ("s1", "s2")
        assert stands_down(terms) == ("s1",)

    def test_where_nobody_is_named_whoever_may_call_the_meeting_sets_it(self):
        terms = self.terms()
        assert sets_agenda(terms) == ()
        assert may_set_agenda(terms, by="s1", kind="ordinary").met is True
        for by in ("s2", None):
            found = may_set_agenda(terms, by=by, kind="ordinary")
            assert (found.met, found.code, found.clause) == (False, "may-not-call", "4")
            assert dict(found.facts) == {"by": by or "", "kind": "ordinary", "who": ("chair",)}

    def test_of_a_meeting_that_the_terms_do_not_know_nobody_sets_it(self):
        found = may_set_agenda(self.terms(), by="s1", kind="annual")
        assert (found.met, found.code, found.facts["who"]) == (False, "may-not-call", ())

    def test_a_seat_that_is_none_is_refused_with_a_near_miss(self):
        agenda = "meetings: {agenda: {clause: '5', with_seats: [ownr]}}\n"
        with pytest.raises(ReadingError, match="did you mean 'owner'"):
            changed("membership: {}\n", "membership: {}\n" + agenda)


class TestNotice:
    @pytest.mark.parametrize(
        ("kind", "count", "first"),
        [("long", "days", "2026-03-09"), ("working", "working", "2026-03-10"), ("clear", "calendar", "2026-03-06")],
    )
    def test_which_days_are_counted_is_told(self, kind, count, first):
        terms = ready(body(3, meetings=MEETINGS))
        given = datetime(2026, 3, 2, 10, tzinfo=UTC)
        held = datetime(2026, 3, 9, 10, tzinfo=UTC)
        found = check_notice(terms, kind=kind, given=given, held=held)
        assert found.facts == {
            "kind": kind,
            "clear_days": {"long": 7, "working": 5, "clear": 3}[kind],
            "given": given.isoformat(),
            "counted_from": "2026-03-02",
            "held": "2026-03-09",
            "earliest": first,
            "count": count,
        }
        unnamed = check_notice(terms, kind="ordinary", given=given, held=held)
        assert unnamed.facts == {"kind": "ordinary", "held": "2026-03-09"}

    def test_a_meeting_that_the_terms_do_not_know_has_no_first_day(self):
        given = datetime(2026, 3, 2, 10, tzinfo=UTC)
        assert earliest(pmg(), kind="annual", given=given) is None
        assert earliest(pmg(), kind="extraordinary", given=given) == date(2026, 3, 6)

    def test_a_meeting_at_the_very_moment_of_its_notice_is_not_before_it(self):
        given = datetime(2026, 3, 2, 10, tzinfo=UTC)
        assert check_notice(pcpg(), kind="additional", given=given, held=given).code == "no-notice-named"
        assert check_notice(pmg(), kind="extraordinary", given=given, held=given).code == "notice"


ORGANISATIONS = {"rpb": "Regional Partnership Board (RPB)", "county": "The County"}


class TestInterests:
    @pytest.mark.parametrize(
        ("organisation", "said", "found"),
        [
            ("Acme Care Ltd", "A grant to Acme Care", True),
            ("Acme Care Ltd", "Acme Care's new minibus", True),
            ("The Acme Care", "ACME CARE, again", True),
            ("Caffi Tŷ Gwyn CIC", "rent of caffi ty gwyn", True),
            ("Smith & Sons", "Smith and Sons", True),
            ("Acme Care Ltd", "Acme Careers", False),
            ("Acme (AC)", "AC in the hall", False),
            ("Acme (ACT)", "to ACT, for the hall", True),
            ("Regional Partnership Board (RPB)", "paid to the RPB", True),
            ("The County", "a county matter", True),
            ("AB", "AB", False),
        ],
    )
    def test_a_decision_that_names_a_declared_organisation_is_found(self, organisation, said, found):
        assert concerns(organisation, [said], {}) is found

    def test_an_organisation_of_the_terms_is_known_by_either_of_its_names(self):
        assert concerns("county", ["for The County"], ORGANISATIONS)
        assert concerns("Health Board", ["hb-1 pays"], {"hb-1": "Health Board"})
        assert not concerns("Health Board", ["hb-1 pays"], {"hb-2": "Health Board"})

    def test_any_of_several_words_will_do(self):
        assert concerns("Acme", ["nothing", "acme"], {})
        assert not concerns("Acme", [], {})

    @pytest.mark.parametrize(
        ("declared", "late"), [(date(2026, 3, 29), None), (date(2026, 3, 30), None), (date(2026, 3, 31), 29)]
    )
    def test_one_that_is_declared_later_than_it_should_be_is_late_by_all_its_days(self, declared, late):
        assert late_by(date(2026, 3, 2), declared, 28) == late

    def test_nothing_is_late_where_no_beginning_or_no_time_is_known(self):
        assert late_by(None, date(2026, 3, 31), 28) is None
        assert late_by(date(2026, 3, 2), date(2026, 3, 31), None) is None


class TestYearly:
    ADOPTED = date(2026, 11, 24)

    def asked(self, today):
        return yearly(pcpg(), Confirms.DECLARATIONS, today, self.ADOPTED)

    def test_it_is_asked_for_four_weeks_before_it_is_due(self):
        assert self.asked(date(2027, 10, 26)) is None
        first = self.asked(date(2027, 10, 27))
        assert (first.confirms, first.asked_on, first.due_on) == (
            Confirms.DECLARATIONS,
            date(2027, 10, 27),
            date(2027, 11, 24),
        )
        assert first.clause == clause_on(pcpg(), Confirms.DECLARATIONS)
        assert self.asked(date(2028, 10, 27)).due_on == date(2028, 11, 24)
        assert self.asked(date(2028, 10, 26)).due_on == date(2027, 11, 24)

    def test_terms_that_ask_for_none_have_none(self):
        terms = ready(body(3))
        for confirms in Confirms:
            assert clause_on(terms, confirms) is None
            assert yearly(terms, confirms, date(2030, 1, 1), self.ADOPTED) is None
