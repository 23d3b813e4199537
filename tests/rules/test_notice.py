from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.reading import parse_terms
from bot.rules import dates, duties
from bot.rules.notice import check_notice, earliest, given_on
from tests.rules.bodies import cluster, pcpg, pmg
from tests.rules.test_terms import text_of

LONDON = ZoneInfo("Europe/London")
EASTER = frozenset({date(2026, 4, 3), date(2026, 4, 6)})


def local(text):
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


class TestNotice:
    @pytest.mark.parametrize(
        ("given", "day"),
        [
            ("2026-03-02T16:59:59", date(2026, 3, 2)),
            ("2026-03-02T17:00", date(2026, 3, 2)),
            ("2026-03-02T17:00:01", date(2026, 3, 3)),
            ("2026-03-02T23:59", date(2026, 3, 3)),
            ("2026-12-31T18:00", date(2027, 1, 1)),
        ],
    )
    def test_after_five_it_is_given_the_next_day(self, given, day):
        assert given_on(pmg(), local(given)) == day

    def test_the_hour_is_the_bodys_own_in_summer_too(self):
        assert given_on(pmg(), datetime(2026, 7, 1, 16, 30, tzinfo=UTC)) == date(2026, 7, 2)

    @pytest.mark.parametrize(("held", "met"), [("2026-03-05T23:59", False), ("2026-03-06T00:00", True)])
    def test_three_clear_days(self, held, met):
        finding = check_notice(pmg(), kind="extraordinary", given=local("2026-03-02T10:00"), held=local(held))
        assert (finding.met, finding.clause, finding.facts["earliest"]) == (met, "4.6", "2026-03-06")
        assert finding.facts["clear_days"] == 3

    @pytest.mark.parametrize(("held", "met"), [("2026-03-09T23:59", False), ("2026-03-10T00:00", True)])
    def test_a_weeks_notice(self, held, met):
        finding = check_notice(cluster(), kind="additional", given=local("2026-03-02T10:00"), held=local(held))
        assert (finding.met, finding.clause) == (met, "5.1")

    def test_a_meeting_that_needs_none(self):
        finding = check_notice(
            pcpg(), kind="additional", given=local("2026-03-02T10:00"), held=local("2026-03-02T11:00")
        )
        assert (finding.met, finding.code) == (True, "no-notice-named")
        assert earliest(pcpg(), kind="additional", given=local("2026-03-02T10:00")) is None

    def test_a_meeting_before_its_notice(self):
        finding = check_notice(
            pcpg(), kind="additional", given=local("2026-03-02T11:00"), held=local("2026-03-02T10:00")
        )
        assert (finding.met, finding.code) == (False, "held-before-notice")

    def test_a_meeting_that_the_terms_do_not_know(self):
        finding = check_notice(
            cluster(), kind="extraordinary", given=local("2026-03-02T11:00"), held=local("2026-05-02T10:00")
        )
        assert (finding.met, finding.code, finding.clause) == (False, "no-such-meeting", "5.1")

    def test_working_days_are_a_setting(self):
        terms = parse_terms(text_of("pmg").replace("clear_days: calendar", "clear_days: working"))
        given = local("2026-04-01T10:00")
        assert earliest(terms, kind="extraordinary", given=given, holidays=EASTER) == date(2026, 4, 9)
        assert earliest(pmg(), kind="extraordinary", given=given, holidays=EASTER) == date(2026, 4, 5)


class TestDates:
    @pytest.mark.parametrize("count", range(12))
    @pytest.mark.parametrize("working", [False, True])
    def test_counting_forwards_and_backwards_agree(self, count, working):
        given = date(2026, 3, 30)
        held = dates.after_clear_days(given, count, working=working, holidays=EASTER)
        back = dates.before_clear_days(held, count, working=working, holidays=EASTER)
        between = [date.fromordinal(day) for day in range(given.toordinal() + 1, held.toordinal())]
        clear = [day for day in between if not working or dates.is_working(day, EASTER)]
        assert len(clear) == count
        assert given <= back < held

    @pytest.mark.parametrize(
        ("held", "day"),
        [
            (date(2026, 3, 9), date(2026, 3, 6)),
            (date(2026, 3, 12), date(2026, 3, 6)),
            (date(2026, 3, 13), date(2026, 3, 6)),
            (date(2026, 3, 14), date(2026, 3, 13)),
            (date(2026, 4, 9), date(2026, 4, 2)),
        ],
    )
    def test_the_friday_preceding(self, held, day):
        assert dates.weekday_before(held, "friday", EASTER) == day

    def test_a_run_of_holidays_moves_it_back_to_a_working_day(self):
        off = {date(2026, 12, 25), date(2026, 12, 24)}
        assert dates.weekday_before(date(2026, 12, 28), "friday", off) == date(2026, 12, 23)
        assert dates.weekday_before(date(2026, 12, 29), "monday", {date(2026, 12, 28)}) == date(2026, 12, 25)

    def test_leap_days(self):
        found = dates.anniversaries(date(2024, 2, 29), 1, date(2024, 1, 1), date(2028, 12, 31))
        assert list(found) == [date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)]
        ends = dates.each_year("02-end", date(2027, 1, 1), date(2028, 12, 31))
        assert list(ends) == [date(2027, 2, 28), date(2028, 2, 29)]
        assert list(dates.each_year("02-29", date(2027, 1, 1), date(2027, 12, 31))) == [date(2027, 2, 28)]

    def test_a_span_holds_its_first_and_its_last_day(self):
        of = date(2026, 1, 15)
        assert list(dates.anniversaries(of, 1, date(2027, 1, 15), date(2027, 1, 15))) == [date(2027, 1, 15)]
        assert list(dates.anniversaries(of, 1, date(2027, 1, 16), date(2028, 1, 14))) == []
        assert list(dates.month_ends(date(2026, 1, 31), date(2026, 3, 30))) == [date(2026, 1, 31), date(2026, 2, 28)]
        assert list(dates.month_ends(date(2026, 12, 1), date(2027, 1, 31))) == [date(2026, 12, 31), date(2027, 1, 31)]


class TestDuties:
    def test_around_a_meeting_in_order_of_time(self):
        found = duties.from_meeting(cluster(), date(2026, 3, 12))
        assert [(due.name, due.on.isoformat()) for due in found] == [
            ("call-for-items", "2026-02-27"),
            ("papers", "2026-03-06"),
            ("declarations", "2026-03-12"),
            ("financial-log", "2026-03-12"),
            ("ratification", "2026-03-12"),
            ("apologies-cover", "2026-03-12"),
            ("chair-cover", "2026-03-12"),
            ("minutes", "2026-03-19"),
        ]
        assert (found[1].clause, found[1].owner, found[1].reading) == ("5.5", "secretariat", "clear-days")

    def test_nothing_is_due_before_the_terms_were_adopted(self):
        found = duties.from_calendar(pmg(), date(2017, 1, 1), date(2017, 12, 31), adopted=date(2017, 7, 1))
        quarterly = {"progress-report", "section-256", "risk-register"}
        assert {due.name for due in found} == {"pooled-fund-report", "budget-plan", "ccg-budget-start", *quarterly}
        assert [due.on.month for due in found if due.name == "pooled-fund-report"] == [7, 8, 9, 10, 11, 12]

    def test_what_is_counted_from_an_unknown_day_is_left_out(self):
        found = duties.from_calendar(pcpg(), date(2026, 1, 1), date(2030, 12, 31), chair_since=date(2026, 1, 15))
        assert [(due.name, due.on.isoformat()) for due in found] == [
            ("chair-rotation", "2028-01-15"),
            ("chair-rotation", "2030-01-15"),
        ]
