"""Every message in the code that says what is wrong with terms, as it stands in the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import bot.rules
from bot.rules import problems

RULES = Path(bot.rules.__file__).parent
READING = RULES.parent / "reading.py"
PLACE = {"Problem": 1, "_wrong": 2, "_TooMuchError": 1, "ValueError": 0}
"""Where a call that tells of a problem has its message."""
NO_TERMS = ("parts",)
"""What they raise is a fault of ours, and is told to nobody."""
SAMPLE = "sample"


def messages() -> set[str]:
    """Each message, with `sample` for what is filled in."""
    found = set(problems._WORDS.values())
    for path in (*(one for one in RULES.glob("*.py") if one.stem not in NO_TERMS), READING):
        found |= set(_in(ast.parse(path.read_text())))
    return found


def _in(tree: ast.Module) -> Iterator[str]:
    named = {
        node.targets[0].id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "message"
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in PLACE and len(node.args) > PLACE[name]:
            message = node.args[PLACE[name]]
            yield from _texts(named.get(message.id, message) if isinstance(message, ast.Name) else message)


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(str(one.value) if isinstance(one, ast.Constant) else SAMPLE for one in parts)
        case ast.BinOp(left=left, right=right):
            for one in _texts(left):
                yield one + (next(_texts(right), SAMPLE))
