"""A catalogue as it is written, read once for all tests that look at it, and only by those."""

from __future__ import annotations

from functools import cache

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.text.catalogue import source


@cache
def parsed(language: str) -> dict[str, ftl.Message]:
    """Each sentence of a language, by its name: it takes a second."""
    body = FluentParser().parse(source(language)).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ftl.Message)}
