"""Reads the catalogue of sentences of a language, and puts facts into a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import MessageReference, TermReference
from fluent.syntax.visitor import Visitor

from bot.text.welsh import article, aspirate, soften

ENGLISH = "en"
_ENTRY = re.compile(r"^(?=(-?[a-zA-Z][\w-]*) *=)", re.MULTILINE)
"""Before each sentence; what goes on in further lines is indented."""
_VOWELS = frozenset("aeiouAEIOU")


class CatalogueError(LookupError):
    """A sentence that the catalogue lacks, or a fact that its sentence asks for and did not get: a bug of ours."""


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, English first."""
    names = {f.name.removesuffix(".ftl") for f in files(__package__).iterdir() if f.name.endswith(".ftl")}
    return (ENGLISH, *sorted(names - {ENGLISH}))


def source(language: str) -> str:
    """The catalogue of a language as its translators see it; empty where there is none."""
    found = files(__package__) / f"{language}.ftl"
    return found.read_text(encoding="utf-8") if language.isalnum() and found.is_file() else ""


class Catalogue:
    """The sentences of one language, each parsed when it is first said: nobody waits for the thousand that are not.

    `A(word)` puts the English article before a word, `CAP(word)` a capital on it; `Y(word)` puts the Welsh article
    before it, `LLAES(word)` its aspirate mutation, `MEDDAL(word)` its soft one.
    """

    def __init__(self, language: str) -> None:
        self.bundle = FluentBundle([_locale(language)], functions=_FUNCTIONS, use_isolating=False)
        self._written = _entries(source(language))
        self._parsed: set[str] = set()

    def pattern(self, key: str) -> Any:
        """The pattern of `key` or `key.attribute`; None where the language has no such sentence."""
        name, _, attribute = key.partition(".")
        if name in self._written and name not in self._parsed:
            self._parse(name)
        if not self.bundle.has_message(name):
            return None
        message = self.bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value

    def beginning(self, prefix: str) -> Iterator[tuple[str, str]]:
        """The sentences whose names begin so, each with its name, as they are written."""
        return ((name, written) for name, written in self._written.items() if name.startswith(prefix))

    def _parse(self, name: str) -> None:
        """A sentence and those that it refers to; parsed twice by two threads, it is the same."""
        wanted, met = [name], {name}
        while wanted:
            resource = FluentResource(self._written.get(wanted.pop(), ""))
            self.bundle.add_resource(resource)
            named = _References()
            named.visit(resource)
            wanted.extend(named.found - met)
            met |= named.found
        self._parsed.update(met)


class _References(Visitor):
    """The names of the sentences and terms that a sentence refers to."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802  the name that the visitor looks for
        self.found.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        self.found.add(f"-{node.id.name}")
        self.generic_visit(node)


def _entries(text: str) -> dict[str, str]:
    """Each sentence as it is written, under its name; of two with one name the first counts."""
    found = list(_ENTRY.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    return {one[1]: text[one.start() : end] for one, end in reversed(list(zip(found, ends, strict=False)))}


@lru_cache(maxsize=16)
def catalogue(language: str) -> Catalogue:
    """The sentences of a language; none where it has no catalogue."""
    return Catalogue(language)


def sentence(language: str, key: str, facts: Mapping[str, object]) -> str:
    """The sentence `key` (or `key.attribute`) with its facts; English where the language has no such sentence.

    Raises CatalogueError if English has none either, or if a fact is missing.
    """
    return _with(language, key, facts) if facts else _without(language, key)


@lru_cache(maxsize=2048)
def _without(language: str, key: str) -> str:
    """A sentence that takes no facts is always the same."""
    return _with(language, key, {})


def _with(language: str, key: str, facts: Mapping[str, object]) -> str:
    for tongue in dict.fromkeys((language, ENGLISH)):
        said = _said(catalogue(tongue), key, facts)
        if said is not None:
            return said
    raise CatalogueError(f"no sentence {key!r} in the catalogue")


def has(language: str, key: str) -> bool:
    """Whether the language, or English, has this sentence."""
    return any(catalogue(tongue).pattern(key) is not None for tongue in dict.fromkeys((language, ENGLISH)))


def _said(made: Catalogue, key: str, facts: Mapping[str, object]) -> str | None:
    pattern = made.pattern(key)
    if pattern is None:
        return None
    text, errors = made.bundle.format_pattern(pattern, dict(facts))
    if errors:
        raise CatalogueError(f"{key}: {errors[0]}")
    return str(text)


def _locale(language: str) -> str:
    return "en-GB" if language == ENGLISH else language


def _article(word: object) -> str:
    said = str(word)
    return f"{'an' if said[:1] in _VOWELS else 'a'} {said}"


def _capital(word: object) -> str:
    said = str(word)
    return said[:1].upper() + said[1:]


_FUNCTIONS: dict[str, Any] = {"A": _article, "CAP": _capital, "Y": article, "LLAES": aspirate, "MEDDAL": soften}
