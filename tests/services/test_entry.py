from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.findings import Finding
from bot.services.entry import Deadline, check_words, clean_text, parse_amount, parse_deadline


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("£1,234.50", 123_450),
        ("1234.5", 123_450),
        ("1234", 123_400),
        (" £ 12 500.00 ", 1_250_000),
        ("0", 0),
        ("-0", 0),
        ("£0.01", 1),
        ("GBP 10", 1_000),
        ("0000000000000012", 1_200),
        ("9,999,999,999.99", 999_999_999_999),
        ("\uff11\uff12", 1_200),
    ],
)
def test_an_amount_is_read_to_the_penny(typed, pence):
    assert parse_amount(typed) == pence


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("twelve", "amount-not-a-number"),
        ("12k", "amount-not-a-number"),
        ("1.234,50", "amount-not-a-number"),
        ("12,34", "amount-not-a-number"),
        ("1.005", "amount-not-a-number"),
        ("£", "amount-not-a-number"),
        ("1e5", "amount-not-a-number"),
        ("NaN", "amount-not-a-number"),
        ("€12", "amount-not-a-number"),
        ("-5", "amount-negative"),
        ("£-5", "amount-negative"),
        ("\u22125", "amount-negative"),
        ("(5.00)", "amount-negative"),
        ("10,000,000,000.00", "amount-too-large"),
        ("9" * 5000, "amount-too-large"),
    ],
)
def test_what_is_no_amount_is_answered_and_never_guessed(typed, code):
    found = parse_amount(typed)
    assert isinstance(found, Finding)
    assert found.code == code


@given(st.integers(min_value=0, max_value=999_999_999_999))
def test_every_amount_that_is_written_out_is_read_back(pence):
    assert parse_amount(f"£{pence // 100:,}.{pence % 100:02}") == pence


@given(st.text(max_size=60))
def test_whatever_is_typed_as_an_amount_gives_pence_or_a_finding(typed):
    found = parse_amount(typed)
    assert isinstance(found, Finding) or 0 <= found <= 999_999_999_999


@given(st.text(max_size=200), st.booleans())
def test_clean_text_holds_nothing_invisible_and_cleaning_again_changes_nothing(typed, lines):
    cleaned = clean_text(typed, lines=lines)
    assert clean_text(cleaned, lines=lines) == cleaned
    assert cleaned == unicodedata.normalize("NFC", cleaned).strip()
    assert not [c for c in cleaned if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"}]
    assert lines or "\n" not in cleaned


def test_a_title_is_one_line_without_tricks():
    assert clean_text("Pay\u202e yap\u200b the\r\n  bill\x00") == "Pay yap the bill"
    assert clean_text("a\u2028b\n\n\n\nc", lines=True) == "a\nb\n\nc"


def test_words_are_measured_on_and_above_the_line():
    assert check_words("x" * 150, name="title", limit=150) is None
    over = check_words("x" * 151, name="title", limit=150)
    assert over is not None
    assert (over.code, over.facts["over"]) == ("title-too-long", 1)
    empty = check_words("", name="title", limit=150)
    assert empty is not None
    assert empty.code == "title-empty"


def test_a_wall_time_is_the_instant_in_its_zone():
    found = parse_deadline("2026-07-01", "17:00", "Europe/London")
    assert isinstance(found, Deadline)
    assert found.instant == datetime(2026, 7, 1, 16, 0, tzinfo=UTC)
    assert (found.entered, found.zone) == ("2026-07-01T17:00", "Europe/London")


def test_a_time_that_clocks_skip_is_refused_with_the_two_nearest():
    found = parse_deadline("2026-03-29", "01:30", "Europe/London")
    assert isinstance(found, Finding)
    assert found.code == "deadline-does-not-exist"
    assert found.facts["first"] == "2026-03-29T00:30+00:00"
    assert found.facts["second"] == "2026-03-29T02:30+01:00"


def test_a_time_that_happens_twice_is_asked_back_and_accepted_with_its_offset():
    found = parse_deadline("2026-10-25", "01:30", "Europe/London")
    assert isinstance(found, Finding)
    assert found.code == "deadline-happens-twice"
    assert (found.facts["first"], found.facts["second"]) == ("2026-10-25T01:30+01:00", "2026-10-25T01:30+00:00")
    for offered, hour in (("01:30+01:00", 0), ("01:30+00:00", 1)):
        chosen = parse_deadline("2026-10-25", offered, "Europe/London")
        assert isinstance(chosen, Deadline)
        assert chosen.instant == datetime(2026, 10, 25, hour, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"])
def test_every_instant_of_a_year_can_be_entered_once_it_is_told_apart(zone):
    place = ZoneInfo(zone)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    while at < datetime(2027, 1, 1, tzinfo=UTC):
        local = at.astimezone(place)
        found = parse_deadline(f"{local:%Y-%m-%d}", f"{local:%H:%M}", zone)
        if isinstance(found, Finding):
            assert found.code == "deadline-happens-twice"
            offset = local.isoformat(timespec="minutes")[-6:]
            found = parse_deadline(f"{local:%Y-%m-%d}", f"{local:%H:%M}{offset}", zone)
        assert isinstance(found, Deadline)
        assert found.instant == at
        at += timedelta(minutes=30)


@pytest.mark.parametrize(
    ("date", "time", "zone", "code"),
    [
        ("2026-13-01", "17:00", "Europe/London", "deadline-unreadable"),
        ("tomorrow", "17:00", "Europe/London", "deadline-unreadable"),
        ("2026-12-01", "25:00", "Europe/London", "deadline-unreadable"),
        ("2026-12-01", "", "Europe/London", "deadline-unreadable"),
        ("0001-01-01", "00:00", "Asia/Tokyo", "deadline-unreadable"),
        ("2026-12-01", "17:00", "Mars/Olympus", "zone-unknown"),
        ("2026-12-01", "17:00", "../etc/passwd", "zone-unknown"),
        ("2026-12-01", "17:00+05:00", "Europe/London", "deadline-does-not-exist"),
    ],
)
def test_a_deadline_that_cannot_be_read_says_so(date, time, zone, code):
    found = parse_deadline(date, time, zone)
    assert isinstance(found, Finding)
    assert found.code == code
