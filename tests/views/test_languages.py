"""Slack takes every message and page in Welsh, and in both languages at once; a reader of each finds all of it."""

from __future__ import annotations

import pytest

from bot.rehearsal.blocks import check_message, check_view
from bot.services.languages import LanguagesBrief
from bot.text import tongues, width, words
from bot.views import languages
from bot.views.blocks import Message, actions, asking_first, button, header, message, note, paragraph, rich
from bot.views.both import both
from bot.views.form import modal
from bot.views.messages import drawn
from tests.views import acting_briefs, every, interest_briefs, test_bodies, test_meetings
from tests.views import briefs as b
from tests.views.reading import buttons, read

SPEAKING = (every, acting_briefs, interest_briefs, test_bodies, test_meetings)
DRAWING = (every, test_bodies, test_meetings)
WELSH, ENGLISH = words("cy"), words()
PAIR = (WELSH, ENGLISH)
OWN = ["Wound-care clinic", "x" * 10_000, "wörd " * 2_000, "&" * 10_000, "<@U0LEAD> said yes"]
TOP_TEXT, TEXT_IN_BLOCKS = 4_000, 13_200


@pytest.fixture
def speak(monkeypatch):
    """Has every view of the other tests drawn in a language."""

    def _speak(language):
        for module in SPEAKING:
            monkeypatch.setattr(module, "SAY", words(language))

    return _speak


def _messages(own):
    return [found for module in DRAWING for found in module.messages(own)]


def _text(node):
    if isinstance(node, dict):
        own = node.get("text")
        return (width(own) if isinstance(own, str) else 0) + sum(_text(value) for value in node.values())
    return sum(_text(item) for item in node) if isinstance(node, list) else 0


@pytest.mark.parametrize("own", OWN, ids=lambda own: ascii(own[:12]))
def test_slack_takes_everything_in_welsh(speak, own):
    speak("cy")
    for name, said in _messages(own):
        check_message(said.blocks)
        assert said.text.strip(), name
        assert width(said.text) <= TOP_TEXT, name
    for module in DRAWING:
        for _, view in module.views(own):
            check_view(view, kind=view["type"])


def test_no_form_has_a_title_or_a_button_cut_short_in_welsh(speak):
    speak("cy")
    for module in DRAWING:
        for name, view in module.views("Clinic"):
            for part in ("title", "submit", "close"):
                assert not view.get(part, {}).get("text", "").endswith("…"), (name, part)


@pytest.mark.parametrize("own", OWN, ids=lambda own: ascii(own[:12]))
def test_slack_takes_everything_in_both_languages_at_once(speak, own):
    speak("cy")
    above = _messages(own)
    speak("en")
    below = _messages(own)
    assert [name for name, _ in above] == [name for name, _ in below]
    for (name, first), (_, second) in zip(above, below, strict=True):
        if name.startswith(("register", "actions", "meetings", "members", "who acts", "no", "home")):
            continue  # answers to a command: they are never for a channel
        said = both(first, second, PAIR)
        check_message(said.blocks)
        assert width(said.text) <= TOP_TEXT, name
        assert _text(said.blocks) <= TEXT_IN_BLOCKS, name
        assert [one["action_id"] for one in buttons(said.blocks)] == [one["action_id"] for one in buttons(first.blocks)]


def test_a_card_in_both_languages_says_all_of_it_in_each_and_has_its_buttons_once():
    brief = b.opened()
    card = drawn("card", brief, {}, tongues("both"))
    alone = [drawn("card", brief, {}, (one,)) for one in PAIR]
    shown = read(card.blocks)
    for one in alone:
        assert [line for line in read(one.blocks) if line not in shown] == []
        assert one.text in card.text
    assert [line for line in shown if line.startswith("> ")] == [f"> {b.TEXT}"]
    assert [one["text"]["text"] for one in buttons(card.blocks)] == [
        "Pleidleisio o blaid / Vote for",
        "Pleidleisio yn erbyn / Vote against",
        "Ymatal / Abstain",
        "Datgan gwrthdaro / Declare a conflict",
        "Anfon dirprwy / Send a deputy",
        "Rhoi procsi / Give a proxy",
        "Beth sydd ei angen o hyd? / What is still needed?",
    ]
    assert [one["value"] for one in buttons(card.blocks)] == [one["value"] for one in buttons(alone[0].blocks)]


def test_in_one_language_a_message_is_what_it_was():
    brief = b.closed()
    assert drawn("result", brief, {}, tongues("en")) == drawn("result", brief, {}, (ENGLISH,))
    assert drawn("result", brief, {}, tongues("cy")) == drawn("result", brief, {}, (WELSH,))


def test_what_has_nothing_to_say_says_nothing_in_two_languages_either():
    assert drawn("reminder", b.closed(), {}, tongues("both")) is None


def test_a_long_message_says_in_each_half_that_there_is_more():
    parts = [header("H"), *(rich(paragraph(f"{at} " + "word " * 200)) for at in range(40))]
    said = both(message(["first"], parts), message(["second"], parts), PAIR)
    check_message(said.blocks)
    shown = read(said.blocks)
    assert [line for line in shown if line in {one.say("cut-explained") for one in PAIR}] == [
        WELSH.say("cut-explained"),
        ENGLISH.say("cut-explained"),
    ]


def test_a_text_that_is_halved_never_ends_in_half_a_mark():
    for at in range(1730, 1760):
        text = "x" * at + "&amp;<@U0LEAD>" + "y" * 1000
        first = both(Message(text, []), Message("", []), PAIR).text.strip()
        assert first == text[:at] + "…" or first.removesuffix("…") in {
            text[: at + extra] for extra in (0, 5, 14, *range(15, 60))
        } | {text[:less] for less in range(1700, at)}


def test_labels_too_long_for_both_are_said_in_the_first_language_and_a_question_before_a_tap_in_both():
    def row(label, question):
        made = asking_first(button("a", label, "v", label), "T", question, "Yes", "No")
        return note(["said"], actions("row", made))

    said = both(row("c" * 60, "Sicr?"), row("e" * 60, "Sure?"), PAIR)
    check_message(said.blocks)
    (one,) = buttons(said.blocks)
    assert one["text"]["text"] == "c" * 60
    assert "accessibility_label" not in one
    assert one["confirm"]["text"]["text"] == "Sicr? / Sure?"
    assert one["confirm"]["title"]["text"] == "T"


def test_the_page_of_languages_names_each_in_its_own_words():
    page = languages.page(LanguagesBrief(language="en", body=None), ENGLISH)
    check_view(page, kind="modal")
    assert [(one["action_id"], one["text"]["text"]) for one in buttons(page["blocks"])] == [
        ("language.cy", "Darllen yn Gymraeg"),
        ("language.en", "Read in English"),
    ]
    assert read(page["blocks"])[-1] == (
        "A body chooses for itself what is written in its channel: English, Welsh or both."
    )


def test_whoever_is_in_charge_sets_the_channel_there():
    brief = LanguagesBrief(language="cy", body=b.body(language="both"))
    page = languages.page(brief, WELSH, first="Cofnodwyd.")
    check_view(page, kind="modal")
    tapped = [(one["action_id"], one["value"]) for one in buttons(page["blocks"])][2:]
    assert tapped == [("channel.language.en", "B0"), ("channel.language.cy", "B0"), ("channel.language.both", "B0")]
    assert "Yn sianel Rhydfelin Cluster rwy’n ysgrifennu: Cymraeg a Saesneg." in read(page["blocks"])[2]


def test_on_ones_own_page_the_other_language_is_offered_in_its_own_words():
    offered = languages.choosing(WELSH)["elements"]
    assert [one["text"]["text"] for one in offered] == ["Read in English"]
    check_view(modal("x", "T", [languages.choosing(ENGLISH)], close="C"), kind="modal")
