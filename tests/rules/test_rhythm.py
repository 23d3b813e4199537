"""The next days of meetings: in their rhythm, on the usual day, never on a bank holiday, with the notice for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

import bot.terms
from bot.bank_holidays import bank_holidays
from bot.reading import read_yaml
from bot.rules.notice import earliest
from bot.rules.rhythm import LAST, Diary, UsualDay, last_for_notice, latest_next, proposals, read_usual, usual_day
from bot.rules.terms import TermsError, read_terms
from tests.rules import bodies


def terms(name):
    return {"pcpg": bodies.pcpg, "pmg": bodies.pmg, "cluster": bodies.cluster}[name]()


NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def on(text):
    return date.fromisoformat(text)


def days(of, kind="ordinary", *, last=None, given=NOW, taken=(), count=3):
    off = bank_holidays(of.holidays, given.year)
    diary = Diary(last=on(last) if last else None, given=given, taken=frozenset(map(on, taken)), holidays=off)
    return proposals(of, kind, diary, count=count)


def told(found):
    return [(one.on.isoformat(), one.moved) for one in found]


def group(day="Thursday"):
    made = terms("pcpg")
    blanks = tuple(replace(blank, value=day) if blank.name == "meeting_day" else blank for blank in made.blanks)
    return replace(made, blanks=blanks)


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("Thursday", UsualDay(weekday=3)),
        ("Thursdays", UsualDay(weekday=3)),
        ("the first Tuesday", UsualDay(weekday=1, which=1)),
        ("2nd Wednesday of the month", UsualDay(weekday=2, which=2)),
        ("last-friday", UsualDay(weekday=4, which=LAST)),
        ("y trydydd dydd Iau", UsualDay(weekday=3, which=3)),
        ("Monday or Tuesday", None),
        ("the first or third Monday", None),
        ("to be agreed", None),
    ],
)
def test_the_usual_day_is_read_from_the_bodys_own_words(text, usual):
    assert read_usual(text) == usual


def test_the_usual_day_fills_the_blank_or_stands_in_the_terms_or_is_not_named():
    assert usual_day(group("the first Tuesday")) == UsualDay(weekday=1, which=1)
    assert usual_day(group(None)) is None
    assert usual_day(terms("pmg")) is None
    assert usual_day(terms("cluster")) is None
    written = group()
    rhythm = written.meetings.rhythm.model_copy(update={"day": "second-monday"})
    assert usual_day(replace(written, meetings=written.meetings.model_copy(update={"rhythm": rhythm}))) == UsualDay(
        weekday=0, which=2
    )


@pytest.mark.parametrize(
    ("last", "latest"), [("2026-10-01", "2026-12-31"), ("2026-12-31", "2027-02-28"), ("2027-12-03", "2028-02-29")]
)
def test_the_longest_gap_ends_with_the_second_month_after(last, latest):
    assert latest_next(terms("pcpg").meetings.rhythm, on(last)) == on(latest)
    assert latest_next(terms("pcpg").meetings.rhythm, None) is None
    assert latest_next(None, on(last)) is None


def test_every_two_months_keeps_the_week_of_the_month_in_which_the_last_meeting_was():
    found = days(group(), last="2026-10-15")
    assert told(found) == [("2026-12-17", ""), ("2027-02-18", ""), ("2027-04-15", "")]
    assert [one.late for one in found] == [False] * 3
    assert found[0].latest == on("2026-12-31")


def test_a_named_day_of_the_month_is_proposed_whatever_the_last_was():
    assert told(days(group("the first Tuesday"), last="2026-10-15")) == [
        ("2026-12-01", ""), ("2027-02-02", ""), ("2027-04-06", ""),
    ]  # fmt: skip


def test_a_bank_holiday_is_moved_by_a_week_and_within_the_longest_gap_if_it_can_be():
    assert told(
        days(group("the first Monday"), last="2027-03-01", given=datetime(2027, 3, 2, tzinfo=UTC), count=1)
    ) == [("2027-05-10", "holiday")]
    moved = days(group("the last Monday"), last="2027-03-22", given=datetime(2027, 3, 23, tzinfo=UTC), count=1)
    assert told(moved) == [("2027-05-24", "holiday")]
    assert moved[0].usual == on("2027-05-31")
    assert not moved[0].late


def test_a_fifth_week_is_the_last_one_of_a_shorter_month():
    assert told(days(group(), last="2026-10-29", count=2)) == [("2026-12-31", ""), ("2027-02-25", "")]


def test_a_day_on_which_the_body_meets_anyway_is_not_proposed_again():
    assert told(days(group(), last="2026-10-15", taken=["2026-12-17"], count=1)) == [("2026-12-24", "taken")]


def test_a_gap_that_is_too_long_already_is_said_and_the_soonest_day_proposed():
    found = days(group(), last="2026-06-18")
    assert told(found)[0] == ("2026-11-26", "soon")
    assert (found[0].late, found[0].latest) == (True, on("2026-08-31"))
    assert not found[1].late


def test_notice_is_checked_and_a_day_too_early_for_it_is_not_proposed():
    found = days(terms("cluster"), "additional", last="2026-11-03", count=2)
    assert told(found) == [("2026-12-08", "soon"), ("2027-01-05", "")]
    assert all(one.notice.code == "notice" and one.notice.met for one in found)


def test_without_any_meeting_yet_the_first_lawful_such_day_begins_the_rhythm():
    assert told(days(group(), count=2)) == [("2026-11-26", ""), ("2027-01-28", "")]
    assert told(days(group("first tuesday"), count=1)) == [("2026-12-01", "soon")]


def test_without_a_rhythm_days_are_a_month_apart_and_without_a_weekday_there_are_none():
    found = days(terms("cluster"), last="2026-11-10")
    assert [one.on.isoformat() for one in found] == ["2026-12-08", "2027-01-12", "2027-02-09"]
    assert {one.latest for one in found} == {None}
    assert not any(one.late for one in found)
    assert days(terms("cluster")) == ()


def test_every_proposal_of_ten_years_is_a_free_working_day_in_its_rhythm():
    """Ten years of a group that meets on the last Monday: half of its days in May are bank holidays."""
    of, last = group("the last Monday"), "2026-11-30"
    for _ in range(60):
        given = datetime.fromisoformat(f"{last}T18:00:00+00:00")
        (one,) = days(of, last=last, given=given, count=1)
        assert one.on not in bank_holidays(of.holidays, one.on.year)
        assert (one.on.weekday(), one.late, one.notice.met) == (0, False, True)
        last = one.on.isoformat()
    assert last.startswith("2036-11")


def test_a_rhythm_that_names_no_kind_of_meeting_or_no_day_is_a_problem():
    written = read_yaml((Path(bot.terms.__file__).parent / "pcpg.yaml").read_text(), "pcpg").data
    rhythm = {**written["meetings"]["rhythm"], "kind": "ordnary", "day": "someday"}
    with pytest.raises(TermsError) as wrong:
        read_terms({**written, "meetings": {**written["meetings"], "rhythm": rhythm}})
    said = str(wrong.value)
    assert "is no kind of meeting" in said
    assert "ordinary" in said
    assert "must name one day" in said


@pytest.mark.parametrize("rule", [{"clear_days": 7}, {"days": 7}, {"working_days": 5}, {"clear_days": 0}])
def test_the_last_day_for_notice_is_the_last_from_which_the_meeting_is_lawful(rule):
    made = terms("cluster")
    kind = made.meetings.kinds["additional"].model_copy(update={"clear_days": None, **rule})
    of = replace(made, meetings=made.meetings.model_copy(update={"kinds": {"additional": kind}}))
    off = bank_holidays("Wales", 2026)
    for held in (on("2026-12-24"), on("2026-12-29"), on("2027-01-05"), on("2027-03-30")):
        last = last_for_notice(of, kind="additional", held=held, holidays=off)
        for day, lawful in ((last, True), (last + timedelta(days=1), False)):
            given = datetime.combine(day, time(9), tzinfo=UTC)
            assert (earliest(of, kind="additional", given=given, holidays=off) <= held) is lawful, (held, day)


def test_without_a_notice_in_the_terms_there_is_no_last_day_for_it():
    assert last_for_notice(terms("cluster"), kind="ordinary", held=on("2026-12-24")) is None
    assert last_for_notice(terms("cluster"), kind="no-such", held=on("2026-12-24")) is None
