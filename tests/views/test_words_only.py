"""Every word for people stands in the catalogue, and every sentence that the code asks for is there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.text import words
from bot.text.catalogue import languages, source

VIEWS = sorted((Path(__file__).parent.parent.parent / "bot" / "views").glob("*.py"))
SEVERAL_WORDS = re.compile(r"[A-Za-z]{2,}[,.:;]? [A-Za-z]{2,}")


def _docstrings(tree: ast.AST) -> set[int]:
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def _annotations(tree: ast.AST) -> set[int]:
    """Strings inside `Callable["A | None", ...]`: types, not words."""
    inside = [node for node in ast.walk(tree) if isinstance(node, ast.Subscript)]
    return {id(part) for node in inside for part in ast.walk(node) if isinstance(part, ast.Constant)}


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path.name)
def test_views_hold_no_words_of_their_own(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = _docstrings(tree) | _annotations(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            assert not SEVERAL_WORDS.search(node.value), f"{path.name}:{node.lineno}: {node.value!r} belongs in en.ftl"


def _said_keys(tree: ast.AST) -> set[str]:
    return {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "say"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path.name)
def test_every_sentence_that_a_view_names_is_in_the_catalogue(path):
    missing = {key for key in _said_keys(ast.parse(path.read_text(encoding="utf-8"))) if not words().has(key)}
    assert not missing


@pytest.mark.parametrize("language", languages())
def test_a_catalogue_reads_without_junk_and_names_nothing_twice(language):
    parsed = FluentParser().parse(source(language))
    assert not [entry for entry in parsed.body if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in parsed.body if isinstance(entry, ftl.Message)]
    assert sorted(names) == sorted(set(names))
