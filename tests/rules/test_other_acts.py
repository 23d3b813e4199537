"""What other bodies' terms say of acts and of time: periods, ballots that stand, second meetings, notice."""

import json
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from bot.reading import ReadingError, parse_terms
from bot.rules.conduct import may_cast, may_open, may_ratify, may_stand_down
from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.notice import earliest
from bot.rules.record import Channel
from bot.rules.terms import read_terms
from tests.rules.bodies import finding, record
from tests.rules.small_body import HERE, LAZY, NONE, body, changed, small

HALF_OF, WHOLE = Fraction(1, 2), Fraction(1)
OPENED = datetime(2026, 12, 22, 9, tzinfo=UTC)


class TestSilence:
    def test_without_times_nothing_is_determined(self):
        terms = small(LAZY, NONE, silence=True)
        outcome = decide(terms, record(channel=Channel.REMOTE))
        assert (outcome.result, finding(outcome, "record-incomplete").facts["what"]) == (
            Result.UNDETERMINED,
            "open-for",
        )

    def test_a_matter_must_be_open_for_its_time(self):
        terms = small(LAZY, NONE, silence=True)
        for days, code in ((3, "in-order"), (2, "open-too-short")):
            assert opened(terms, OPENED + timedelta(days=days)).code == code


def opened(terms, closes_at, holidays=()):
    return may_open(
        terms,
        by="chair",
        decision_class="ordinary",
        channel=Channel.REMOTE,
        closes_at=closes_at,
        now=OPENED,
        holidays=holidays,
    )


class TestPeriods:
    def terms(self, how):
        return changed("opened_by: [member], }", f'opened_by: [member], open_for: {{clause: "8", words: x, {how}}}}}')

    def test_working_days_pass_over_weekends_and_holidays(self):
        terms = self.terms("at_least_days: 3, days: working")
        off = [date(2026, 12, 25), date(2026, 12, 28)]
        assert opened(terms, datetime(2026, 12, 29, 9, tzinfo=UTC), off).code == "in-order"
        short = opened(terms, datetime(2026, 12, 29, 8, 59, tzinfo=UTC), off)
        assert (short.code, short.clause) == ("open-too-short", "8")

    def test_days_that_the_terms_name_are_no_working_days_either(self):
        plain = self.terms("at_least_days: 2, days: working")
        off = json.loads(plain.source_bytes)["terms"] | {"meetings": {"days_off": ["12-24"]}}
        named = read_terms(off)
        assert [opened(terms, datetime(2026, 12, 24, 9, tzinfo=UTC)).met for terms in (plain, named)] == [True, False]
        assert opened(named, datetime(2026, 12, 25, 9, tzinfo=UTC)).met

    def test_clear_days_leave_out_the_first_and_the_last(self):
        terms = self.terms("at_least_days: 2, days: clear")
        assert opened(terms, datetime(2026, 12, 25, 0, tzinfo=UTC)).code == "in-order"
        assert opened(terms, datetime(2026, 12, 24, 23, 59, tzinfo=UTC)).code == "open-too-short"

    def test_no_longer_than_the_terms_allow(self):
        terms = self.terms("at_most_days: 7")
        assert opened(terms, OPENED + timedelta(days=7)).code == "in-order"
        assert opened(terms, OPENED + timedelta(days=7, minutes=1)).code == "open-too-long"

    def test_a_class_may_say_otherwise(self):
        terms = body("pep13-core-team")
        for days, code in ((6, "open-too-short"), (7, "in-order"), (14, "in-order"), (15, "open-too-long")):
            found = may_open(
                terms,
                by="core-one",
                decision_class="no-confidence",
                channel=Channel.REMOTE,
                closes_at=OPENED + timedelta(days=days),
                now=OPENED,
            )
            assert found.code == code


class TestActs:
    def test_a_ballot_may_stand_once_it_is_handed_in(self):
        terms = body("company")
        assert may_cast(terms, by="alder", voted=False).met is True
        found = may_cast(terms, by="alder", voted=True)
        assert (found.code, found.clause) == ("ballot-stands", "296")
        assert may_cast(small(), by="chair", voted=True).met is True

    @pytest.mark.parametrize(("days", "met"), [(27, False), (28, True), (400, True)])
    def test_a_second_meeting_is_not_too_early(self, days, met):
        decided = date(2026, 3, 2)
        found = may_ratify(
            body("school-governors"), by="chair", decided_on=decided, held_on=decided + timedelta(days=days)
        )
        assert found.met is met

    def test_nor_too_late(self):
        text = (HERE / "school-governors.yaml").read_text("utf-8")
        terms = parse_terms(text.replace("not_before_days: 28", "within_days: 7"))
        decided = date(2026, 3, 2)
        late = [
            may_ratify(terms, by="chair", decided_on=decided, held_on=decided + timedelta(days=n)).met for n in (7, 8)
        ]
        assert late == [True, False]

    def test_where_the_terms_name_nobody_nobody_stands_a_meeting_down(self):
        assert may_stand_down(small(), by="chair", agreed_by=["chair"]).code == "not-agreed"


@pytest.mark.parametrize(
    ("how", "first"),
    [("days: 3", date(2026, 3, 5)), ("clear_days: 3", date(2026, 3, 6)), ("working_days: 5", date(2026, 3, 10))],
)
def test_notice_in_days_clear_days_and_working_days(how, first):
    text = (HERE / "school-governors.yaml").read_text("utf-8")
    terms = parse_terms(text.replace("called_by: [member], clear_days: 7", f"called_by: [member], {how}"))
    assert earliest(terms, kind="ordinary", given=datetime(2026, 3, 2, 9, tzinfo=UTC)) == first
    with pytest.raises(ReadingError, match="must say one of: clear_days"):
        parse_terms(text.replace("clear_days: 7", "clear_days: 7, days: 3"))


DAYS_OFF = ("called_by: [member], clear_days: 7", "called_by: [member], working_days: 5")


def _governors(day):
    text = (HERE / "school-governors.yaml").read_text("utf-8").replace(*DAYS_OFF)
    return parse_terms(text.replace('["12-24"]', f'["{day}"]'))


@pytest.mark.parametrize("day", ["02-30", "04-31", "13-01", "00-10"])
def test_a_day_off_that_no_year_has_is_refused(day):
    with pytest.raises(ReadingError):
        _governors(day)


@pytest.mark.parametrize(("year", "first"), [(2027, date(2027, 3, 6)), (2028, date(2028, 3, 7))])
def test_the_last_day_of_february_is_a_day_off_where_there_is_one(year, first):
    assert earliest(_governors("02-29"), kind="ordinary", given=datetime(year, 2, 26, 9, tzinfo=UTC)) == first
