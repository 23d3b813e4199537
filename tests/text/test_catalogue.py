"""The catalogue is parsed a sentence at a time; it must say what it would say if it were parsed whole."""

from __future__ import annotations

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as ftl

from bot.text import catalogue as loading
from bot.text.catalogue import Catalogue, languages, source

TANGLED = """\
### A file
# about the first
first = { second } and { -term(case: "x") }
second = two
    lines, a = b, { $n ->
        [one] one
       *[other] { third.note }
    }
    .note = attribute = of second

## Group

third = { first.none }
    .note = a note
-term = { -other-term }
-other-term = { A("owl") }
first = the second of that name
"""


def entries(resource):
    return {
        ("-" if isinstance(entry, ftl.Term) else "") + entry.id.name: entry
        for entry in reversed(resource.body)
        if isinstance(entry, (ftl.Message, ftl.Term))
    }


@pytest.mark.parametrize("text", [*map(source, languages()), TANGLED], ids=[*languages(), "tangled"])
def test_sentence_by_sentence_it_is_what_it_is_as_a_whole(text):
    whole = entries(FluentResource(text))
    apart = {name: entries(FluentResource(written)) for name, written in loading._entries(text).items()}
    assert apart.keys() == whole.keys()
    assert {name for name, found in apart.items() if found.keys() != {name}} == set()
    assert {name for name, found in apart.items() if not found[name].equals(whole[name], ["span", "comment"])} == set()


@pytest.mark.parametrize("language", languages())
def test_nothing_in_a_catalogue_is_left_unread(language):
    assert [entry for entry in FluentResource(source(language)).body if isinstance(entry, ftl.Junk)] == []


def test_a_sentence_brings_those_to_which_it_refers(monkeypatch):
    monkeypatch.setattr(loading, "source", lambda _language: TANGLED)
    made = Catalogue("en")
    said, errors = made.bundle.format_pattern(made.pattern("second"), {"n": 2})
    assert (said, errors) == ("two\nlines, a = b, a note", [])
    said, errors = made.bundle.format_pattern(made.pattern("second.note"), {})
    assert (said, errors) == ("attribute = of second", [])
    said, errors = made.bundle.format_pattern(made.pattern("first"), {"n": 1})
    assert (said, len(errors)) == ("two\nlines, a = b, one and an owl", 0)
    assert made.pattern("first.absent") is None
    assert made.pattern("fourth") is None
