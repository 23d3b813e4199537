"""Duties as terms name them, and the ladder by which people are reminded of them."""

from datetime import date, timedelta

import pytest

from bot.reading import parse_terms
from bot.rules import dates, duties
from bot.rules.interests import Confirms
from bot.rules.ladder import Ladder, RungKind, rungs
from bot.rules.yearly import clause_on, duty_of
from tests.rules.bodies import cluster, pcpg, pmg
from tests.rules.test_terms import problems, text_of

DUE = date(2026, 3, 12)


class TestLadder:
    def test_owners_first_then_the_chair_then_the_secretariat(self):
        steps = [(rung.kind.value, (rung.on - DUE).days) for rung in rungs(DUE, Ladder())]
        assert steps == [("owner", -7), ("owner", -3), ("owner", -1), ("chair", 1), ("secretariat", 3)]

    def test_a_step_that_is_named_twice_is_one(self):
        steps = rungs(DUE, Ladder(before=(1, 1, 0), chair_after=2, secretariat_after=2))
        assert [(rung.kind, rung.on - DUE) for rung in steps] == [
            (RungKind.OWNER, timedelta(days=-1)),
            (RungKind.OWNER, timedelta()),
            (RungKind.CHAIR, timedelta(days=2)),
            (RungKind.SECRETARIAT, timedelta(days=2)),
        ]

    def test_a_duty_has_its_own_steps_over_those_of_its_body(self):
        text = text_of("cluster").replace("ladder:\n  of:", "ladder:\n  secretariat_after: 9\n  within: 5\n  of:", 1)
        terms = parse_terms(text)
        assert duties.ladder_of(terms, "papers") == Ladder(before=(4, 1, 0), secretariat_after=9, within=5)
        assert duties.ladder_of(terms, "accuracy") == Ladder(before=(2,), secretariat_after=9, within=5)
        assert duties.ladder_of(terms, "signature") == terms.ladder == Ladder(secretariat_after=9, within=5)


class TestDays:
    @pytest.mark.parametrize(
        ("months", "on"),
        [(1, "2026-02-28"), (2, "2026-03-31"), (11, "2026-12-31"), (12, "2027-01-31"), (25, "2028-02-29")],
    )
    def test_months_after_the_last_of_a_month(self, months, on):
        assert dates.months_after(date(2026, 1, 31), months).isoformat() == on

    def test_every_three_months_counts_from_the_day_itself(self):
        found = dates.monthly(date(2026, 1, 31), 3, date(2026, 5, 1), date(2027, 1, 31))
        assert [day.isoformat() for day in found] == ["2026-07-31", "2026-10-31", "2027-01-31"]

    def test_what_is_due_every_so_many_months_needs_the_day_that_it_is_counted_from(self):
        update = next(duty for duty in cluster().duties if duty.name == "programme-update")
        assert duties.can_be_dated(update, adopted=DUE, chair_since=None)
        assert not duties.can_be_dated(update, adopted=None, chair_since=DUE)
        span = (date(2026, 1, 1), date(2026, 12, 31))
        on = [one.on for one in duties.from_calendar(cluster(), *span, adopted=DUE) if one.name == "programme-update"]
        assert on == [date(2026, 6, 12), date(2026, 9, 12), date(2026, 12, 12)]
        assert duties.from_calendar(cluster(), *span) == ()

    @pytest.mark.parametrize(("value", "days"), [("2026-06-30", ["2026-06-30"]), ("2027-06-30", []), (None, [])])
    def test_the_day_that_fills_a_blank(self, value, days):
        terms = parse_terms(text_of("cluster"), fill={} if value is None else {"review_on": value})
        found = duties.from_calendar(terms, date(2026, 1, 1), date(2026, 12, 31))
        assert [one.on.isoformat() for one in found if one.name == "date-of-review"] == days

    def test_what_the_record_asks_for_follows_from_no_date(self):
        by_record = {"vacancy", "missed-meetings", "alternate"}
        for terms in (cluster(), pcpg(), pmg()):
            dated = {one.name for one in duties.from_meeting(terms, DUE)}
            dated |= {one.name for one in duties.from_calendar(terms, DUE, date(2040, 1, 1), adopted=DUE)}
            assert not dated & by_record

    @pytest.mark.parametrize("confirms", list(Confirms))
    def test_what_members_confirm_each_year_is_a_duty_of_the_terms(self, confirms):
        (form,) = [duty for duty in pcpg().duties if duty.name == duty_of(confirms)]
        assert clause_on(pcpg(), confirms) == form.clause


class TestForm:
    def test_a_duty_that_only_these_terms_know_is_called_by_its_title(self):
        called = {duty.name: duty.called for terms in (cluster(), pmg()) for duty in terms.duties}
        assert called["papers"] == "papers"
        assert called["peer-review"] == called["risk-register"] == "own"

    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            ("    title: Call for agenda items\n", "", "so it needs a title ('call-for-items')"),
            ("on_blank: review_on", "on_blank: review_no", "did you mean 'review_on'"),
            ("on_blank: review_on", "on_blank: cluster_name", "is no blank that is filled with a day"),
            ("due: {days_vacant: 28}", "due: {days_in_post: 28}", "days_in_post is only for the duty alternate"),
            ("ladder: {before: [2]}", "ladder: {before: [-2]}", "must be at least 0"),
            ("ladder: {before: [2]}", "ladder: {secretariat_after: 0}", "must be at least 1"),
        ],
    )
    def test_what_does_not_fit_together_is_told(self, old, new, words):
        assert words in problems("cluster", old, new)

    @pytest.mark.parametrize("other", ["pooled-fund-reports", "report-before-meeting"])
    def test_a_duty_is_met_by_another_of_the_same_terms(self, other):
        assert "is no other duty of these terms" in problems("pmg", "met_by: pooled-fund-report", f"met_by: {other}")
