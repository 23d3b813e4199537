"""Reads the catalogue of sentences of a language, and puts facts into a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

ENGLISH = "en"
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


@lru_cache(maxsize=16)
def bundle(language: str) -> FluentBundle:
    """The sentences of one language. `A(word)` puts the English article before a word, `CAP(word)` a capital on it."""
    made = FluentBundle([_locale(language)], functions=_FUNCTIONS, use_isolating=False)
    made.add_resource(FluentResource(source(language)))
    return made


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
        said = _said(bundle(tongue), key, facts)
        if said is not None:
            return said
    raise CatalogueError(f"no sentence {key!r} in the catalogue")


def has(language: str, key: str) -> bool:
    """Whether the language, or English, has this sentence."""
    return any(_pattern(bundle(tongue), key) is not None for tongue in dict.fromkeys((language, ENGLISH)))


def _said(made: FluentBundle, key: str, facts: Mapping[str, object]) -> str | None:
    pattern = _pattern(made, key)
    if pattern is None:
        return None
    text, errors = made.format_pattern(pattern, dict(facts))
    if errors:
        raise CatalogueError(f"{key}: {errors[0]}")
    return str(text)


def _pattern(made: FluentBundle, key: str) -> Any:
    name, _, attribute = key.partition(".")
    if not made.has_message(name):
        return None
    message = made.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


def _locale(language: str) -> str:
    return "en-GB" if language == ENGLISH else language


def _article(word: object) -> str:
    said = str(word)
    return f"{'an' if said[:1] in _VOWELS else 'a'} {said}"


def _capital(word: object) -> str:
    said = str(word)
    return said[:1].upper() + said[1:]


_FUNCTIONS: dict[str, Any] = {"A": _article, "CAP": _capital}
