"""Every small change that can be made to a module of the rules: another operator, another number, a part left out."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
OTHER = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    module: str
    number: int
    line: int
    was: str
    became: str
    tree: ast.Module

    def __str__(self) -> str:
        return f"bot/rules/{self.module}.py:{self.line}: {self.was}  ->  {self.became}"


def changes(module: str) -> Iterator[Change]:
    """Every single change of a module, without those of words that only people read in the source."""
    source = (ROOT / f"bot/rules/{module}.py").read_text(encoding="utf-8")
    whole = ast.parse(source)
    for number, (node, edit) in enumerate(_edits(whole)):
        tree = copy.deepcopy(whole)
        before = ast.unparse(node)
        same = _edits(tree)[number][0]
        edit(same)
        yield Change(
            module, number, node.lineno, before[:100], ast.unparse(same)[:100], ast.fix_missing_locations(tree)
        )


def unchanged(module: str) -> Change:
    """No change at all: what the tests must let pass, or their noticing the others means nothing."""
    tree = ast.parse((ROOT / f"bot/rules/{module}.py").read_text(encoding="utf-8"))
    return Change(module, -1, 0, "", "", tree)


def _edits(tree: ast.Module) -> list:
    """(node, what is done to it), in one order for every copy of the tree."""
    skipped = {id(one) for node in ast.walk(tree) for one in _unread(node)}
    return [(node, edit) for node in ast.walk(tree) if id(node) not in skipped for edit in _of(node)]


def _unread(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings and annotations: they decide nothing."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    for name in ("annotation", "returns"):
        if (said := getattr(node, name, None)) is not None:
            yield from ast.walk(said)
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
        yield from ast.walk(node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dataclass":
        yield from ast.walk(node)


def _of(node: ast.AST) -> Iterator:  # noqa: C901 - a table with a line for each kind of change
    match node:
        case ast.Compare() if type(node.ops[0]) in OTHER:
            yield lambda one: one.ops.__setitem__(0, OTHER[type(one.ops[0])]())
        case ast.BoolOp():
            yield lambda one: setattr(one, "op", OTHER[type(one.op)]())
            for place in range(len(node.values)):  # as if this part were not there
                nothing = ast.Constant(isinstance(node.op, ast.And))
                yield lambda one, place=place, nothing=nothing: one.values.__setitem__(place, nothing)
        case ast.BinOp() | ast.AugAssign() if type(node.op) in OTHER:
            yield lambda one: setattr(one, "op", OTHER[type(one.op)]())
        case ast.UnaryOp(op=ast.Not()):
            yield lambda one: setattr(one, "operand", ast.UnaryOp(ast.Not(), one.operand))
        case ast.IfExp():
            yield _swap
        case ast.If(test=ast.Name() | ast.Attribute() | ast.Call()):
            yield lambda one: setattr(one, "test", ast.UnaryOp(ast.Not(), one.test))
        case ast.Constant(value=bool()):
            yield lambda one: setattr(one, "value", not one.value)
        case ast.Constant(value=int()):
            yield lambda one: setattr(one, "value", one.value + 1)
        case ast.Constant(value=str()):
            yield lambda one: setattr(one, "value", one.value + "x")
        case ast.Name(id="max" | "min"):
            yield lambda one: setattr(one, "id", {"max": "min", "min": "max"}[one.id])


def _swap(one: ast.IfExp) -> None:
    one.body, one.orelse = one.orelse, one.body
