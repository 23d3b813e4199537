"""No word for people stands in the handlers: all of them come from the catalogues."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

BOT = Path(__file__).parents[2] / "bot"
HANDLERS = sorted((BOT / "handlers").glob("*.py"))
SEVERAL_WORDS = re.compile(r"[A-Za-z]{2,}[,.:;]? [A-Za-z]{2,}")


def _skipped(tree: ast.AST) -> set[int]:
    """Docstrings, what the log is told, and what only ourselves read in an error of ours."""
    aside: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.Expr, ast.Raise, ast.AnnAssign)) and not isinstance(
            getattr(node, "value", None), ast.Call
        ):
            aside += (
                [node.value]
                if isinstance(node, ast.Expr)
                else [node.annotation]
                if isinstance(node, ast.AnnAssign)
                else [node]
            )
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func.value) == "log"
        ):
            aside.append(node)
    return {id(part) for node in aside for part in ast.walk(node)}


@pytest.mark.parametrize("path", HANDLERS, ids=lambda path: path.name)
def test_handlers_hold_no_words_of_their_own(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = _skipped(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            assert not SEVERAL_WORDS.search(node.value), f"{path.name}:{node.lineno}: {node.value!r} belongs in en.ftl"
