from __future__ import annotations

from bot.handlers import ACTIONS, VERBS
from bot.text import words
from bot.views.help import ALIASES, GROUPS, page
from bot.views.home_places import PAGES


def test_every_sub_verb_stands_in_the_help_once_and_no_other():
    told = [verb for verbs in GROUPS.values() for verb in verbs]
    assert len(told) == len(set(told))
    assert {*told, *ALIASES} == set(VERBS)
    assert not ALIASES & set(told)


def test_the_help_says_in_both_languages_what_each_sub_verb_is_for():
    for language in ("en", "cy"):
        text = page(words(language)).text
        assert all(f"/quorate {verb}" in text for verbs in GROUPS.values() for verb in verbs), language


def test_every_page_that_the_home_tab_offers_can_be_opened():
    assert {f"home.{name}" for name in PAGES} == {name for name in ACTIONS if name.startswith("home.")}
