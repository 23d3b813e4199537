from __future__ import annotations

import json
from datetime import UTC, datetime

from bot.reading import load_terms
from bot.services.homes import HomePlace
from bot.text import words
from bot.views.home_places import places
from tests.views import briefs as b

SAY = words("en")
TERMS = load_terms("cluster")


def told(**changes):
    plain = {
        "body": b.body(), "terms": TERMS, "seats": ("dental",), "attends_as": "", "offices": (), "alternates": (),
        "acting_for": (), "proxies_given": (), "proxies_held": (), "declared": None, "next_meeting": None,
    }  # fmt: skip
    return json.dumps(places([HomePlace(**{**plain, **changes})], SAY), ensure_ascii=False)


def test_only_what_is_so_is_said():
    said = told()
    assert "Dental" in said
    assert "You have no declaration that stands now" in said
    for absent in ("nobody", "proxy", "act for", "Next meeting"):
        assert absent not in said, absent


def test_alternates_proxies_declarations_and_the_next_meeting_are_named():
    held = datetime(2026, 12, 15, 14, tzinfo=UTC)
    said = told(
        alternates=("U0COLLEAGUE",), acting_for=("gp",), proxies_given=("U0NURSE",), proxies_held=("ahp",), declared=2,
        next_meeting=held,
    )  # fmt: skip
    for words_said in (
        "U0COLLEAGUE",
        "General Practice",
        "U0NURSE",
        "Allied Health",
        "2 interests",
        "15 December 2026",
    ):
        assert words_said in said, words_said


def test_nothing_to_declare_is_not_the_same_as_nothing_declared():
    assert "no interests" in told(declared=0)
    assert "no declaration" in told(declared=None)
