"""People's words are made safe before they stand in a sentence."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.text import as_text, clean, cut, escape, one_line, own, person, width


def test_invisible_and_direction_turning_characters_are_taken_out():
    assert clean("Pay \u202e001\u202c\u200b now\ufeff\x00") == "Pay 001 now"


def test_line_breaks_stay_and_no_more_than_one_empty_line_in_a_row():
    assert clean("one\r\ntwo\u2028three\n\n\n\nfour") == "one\ntwo\nthree\n\nfour"


def test_a_title_is_on_one_line():
    assert one_line("  Wound \n\t clinic ") == "Wound clinic"


def test_a_tower_of_combining_marks_is_cut_down():
    assert len(clean("a" + "\u0301" * 50)) <= 5


def test_a_cut_says_that_something_is_missing_and_ends_at_a_word():
    assert cut("one two three four five", 16) == "one two three…"
    assert cut("short", 16) == "short"


def test_length_is_counted_as_slack_counts_it():
    assert width("😀a") == 3
    assert width(cut("😀" * 100, 75)) <= 75


def test_a_web_address_in_top_level_text_becomes_no_link():
    assert "://" not in escape("see https://evil.example")


def test_what_people_write_cannot_forge_the_mark_of_a_person():
    forged = person("U0LEAD")
    assert "<@" not in as_text(own(f"vote for {forged}"))


def test_a_person_that_is_no_person_stays_plain_words():
    assert as_text(person("<!channel>")) == "&lt;!channel&gt;"


@given(st.text(max_size=400), st.integers(min_value=1, max_value=200))
def test_whatever_is_written_stays_within_the_limit_and_shows_no_hidden_character(text, most):
    shown = own(text, most)
    assert width(shown) <= most
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"} for c in shown)
