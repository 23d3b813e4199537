"""Changes the rules a little, one place at a time, and tells which changes no test notices.

`python -m tests.rules.mutate [MODULE[:LINE] ...]`; what is left, and why, stands in `mutants.md`.
"""

from __future__ import annotations

import importlib
import os
import re
import signal
import sys
import types
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from tests.rules.mutations import ROOT, Change, changes, unchanged

PROVED_BY = {
    "quorum": ("quorum",),
    "majority": ("majority",),
    "franchise": ("franchise", "tie"),
    "tie": ("tie",),
    "notice": (),
    "rights": ("franchise", "tie"),
    "lodged": ("franchise",),
    "comparing": ("quorum", "majority"),
    "conditions": ("quorum", "majority"),
}
"""By module of the rules: the primitives whose second reckoning is tried first."""
BESIDES = {"notice": ("tests/rules/proof/test_every_day.py",)}
SLOW = {
    *("test_properties", "test_reading", "test_example", "test_explain_case", "test_mutated", "test_schema"),
    *("test_lint", "test_lint_lines", "test_lint_command", "test_trials"),
    *("test_outlook", "test_outlook_whole", "test_early_close"),
}
"""Tests of other things, or of any facts at all: left out here, so that what is noticed is noticed for a reason."""
LONGEST = 300
"""Seconds of the processor after which a change that makes the tests run on for ever counts as noticed."""
_FIRST = ("told_numbers", "told_quorums", "ties", "conditions", "notice", "around_a_vote")
FIRST = tuple(f"tests/rules/test_{name}.py" for name in _FIRST)
"""Tests that notice the most in the least time."""
UNIT_TESTS = ("-x", "-q", "-p", "no:cacheprovider", "-m", "not long")
REASONS = dict(re.findall(r"^- `(.+)`: (.+)$", Path(__file__).with_name("mutants.md").read_text("utf-8"), re.MULTILINE))
"""Why a change that nobody notices is as good as none, by a part of its line in the source."""


def make(change: Change, code: types.CodeType) -> None:
    """Make the change in the module that is loaded already, so that whoever holds one of its functions holds it changed.

    What cannot be exchanged so (a field's default) stays as it was, and counts as not noticed.
    """
    module = importlib.import_module(f"bot.rules.{change.module}")
    fresh = types.ModuleType(module.__name__)
    fresh.__dict__.update(__file__=module.__file__, __package__=module.__package__)
    sys.modules[module.__name__] = fresh  # a dataclass looks its own module up while it is made
    exec(code, fresh.__dict__)  # noqa: S102 - the change
    sys.modules[module.__name__] = module
    _exchange(vars(module), vars(fresh), module.__name__, partial(setattr, module))


def _exchange(old, new, owner: str, put) -> None:
    for name, one in list(new.items()):
        was = old.get(name)
        if getattr(was, "__module__", owner) != owner or (name.startswith("__") and not callable(one)):
            continue
        if isinstance(was, types.FunctionType) and isinstance(one, types.FunctionType):
            was.__code__, was.__defaults__, was.__kwdefaults__ = one.__code__, one.__defaults__, one.__kwdefaults__
        elif isinstance(was, type):
            _exchange(vars(was), vars(one), owner, partial(setattr, was))
        elif isinstance(was, property):
            _exchange({"f": was.fget}, {"f": one.fget}, owner, put)
        elif not isinstance(one, types.MemberDescriptorType | types.GetSetDescriptorType) and was is not one:
            put(name, one)


def noticed(change: Change) -> bool:
    """Whether any test fails once the change is made; each is tried in a process of its own."""
    code = compile(change.tree, f"bot/rules/{change.module}.py", "exec")  # what is no programme is no change either
    child = os.fork()
    if child == 0:
        os._exit(_try(change, code))
    _, ended = os.waitpid(child, 0)
    return ended != 0


def _try(change: Change, code: types.CodeType) -> int:
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    try:
        make(change, code)
        return _tests_fail(FIRST) or _quick(PROVED_BY[change.module]) or _tests_fail(_others(change.module))
    except BaseException:  # noqa: BLE001 - whatever it is, the change was noticed
        return 1


def _tests_fail(files: Iterable[str]) -> int:
    import pytest

    return int(pytest.main([*UNIT_TESTS, *(str(ROOT / one) for one in files)]))


def _others(module: str) -> Iterator[str]:
    for place in ("tests/rules", "tests/rules/terms"):
        for path in sorted((ROOT / place).glob("test_*.py")):
            name = f"{place}/{path.name}"
            if path.stem not in SLOW and name not in FIRST:
                yield name
    yield from BESIDES.get(module, ())


def _quick(kinds: tuple[str, ...]) -> int:
    """The cases, and the second reckoning of small bodies: most changes do not come further."""
    from bot.cases import check
    from tests.rules.proof.primitives import FRANCHISES, PLAIN, TIES
    from tests.rules.proof.small import RICH, body, every, plain, rich
    from tests.rules.proof.test_exhaustive import CASTINGS, LEAST, all_agree

    for path in sorted((ROOT / "tests/rules/cases").glob("*.yaml")):
        assert all(verdict.agrees for verdict in check(path))
    richly = (TIES if "tie" in kinds else {}) | (FRANCHISES if "franchise" in kinds else {})
    for one in richly.values():
        all_agree(body(2, **one), lambda _, size: every(size, RICH), 2, rich, CASTINGS[:2])
    for name, one in PLAIN.items():
        if name.partition(":")[0] in kinds:
            size = max(LEAST.get(name, 1), 3)
            all_agree(body(size, **one), lambda _, size: every(size), size, plain, CASTINGS[:2])
    return 0


def survivors(module: str, line: int = 0, out=sys.stdout) -> tuple[int, list[Change]]:
    """How many changes were tried (of one line, if one is named), and those that nobody noticed, with the reasons."""
    tried, left = 0, []
    for file in ("bot/cases.py", "tests/rules/proof/test_exhaustive.py", *FIRST, *_others(module)):
        importlib.import_module(file.removesuffix(".py").replace("/", "."))  # once, and not in every child
    source = (ROOT / f"bot/rules/{module}.py").read_text(encoding="utf-8").splitlines()
    if noticed(unchanged(module)):
        raise SystemExit(f"{module}: the tests fail without any change, so they prove nothing")
    for change in (one for one in changes(module) if line in (0, one.line)):
        tried += 1
        if not noticed(change):
            why = next((reason for part, reason in REASONS.items() if part in source[change.line - 1]), "")
            print(f"survived: {change}{f'  ({why})' if why else ''}", file=out, flush=True)
            left.append(change)
    print(
        f"{module}: {tried - len(left)} of {tried} noticed ({100 * (tried - len(left)) // max(tried, 1)} %)", file=out
    )
    return tried, left


if __name__ == "__main__":
    for named in sys.argv[1:] or PROVED_BY:
        of, _, at = named.partition(":")
        survivors(of, int(at or 0))
