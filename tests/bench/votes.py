"""A durable vote through the whole HTTP path against a bare Bolt listener that only acks, and a bare aiohttp handler."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from tests.bench import PEOPLE, SECRET

ROUNDS = 3
_next = 0


@contextmanager
def server(*words: str) -> Iterator[dict]:
    """A server in a process of its own; what it prints when it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.servers", *words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.wait()


def load(made: dict, **order: object) -> dict[str, float]:
    """One load from a process of its own; every click is a new one."""
    global _next  # noqa: PLW0603  a click's number is never used twice in one run
    count = int(str(order["count"]))
    full = {
        "port": made["port"],
        "people": PEOPLE,
        "decision": made["decision"],
        "secret": SECRET,
        "first": _next,
        **order,
    }
    _next += count + 1000
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.load", json.dumps(full)], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def _row(name: str, figures: list[dict[str, float]]) -> None:
    median = {key: statistics.median(f[key] for f in figures) for key in figures[0]}
    print(
        f"  {name:<34}{median['a_second']:>8.0f}/s  median {median['median_ms']:>8.2f} ms  p99 {median['p99_ms']:>8.2f} ms"
        f"  last {median['last_ms']:>8.1f} ms  refused or failed {sum(f['wrong'] for f in figures):.0f}",
        flush=True,
    )


def compare() -> None:
    """Side by side: each round measures each server in turn, so that a slow minute of the machine hits all of them."""
    with ExitStack() as stack:
        slack = stack.enter_context(server("slack", "0"))["url"]
        made = {kind: stack.enter_context(server(kind, "0", slack)) for kind in ("aiohttp", "bolt", "quorate")}
        for at_once, count in ((1, 600), (16, 3000), (64, 3000)):
            found: dict[str, list[dict[str, float]]] = {kind: [] for kind in made}
            for _ in range(ROUNDS):
                for kind, which in made.items():
                    found[kind].append(load(which, kind="closed", at_once=at_once, count=count))
            print(f"\n{at_once} at once, medians of {ROUNDS} rounds")
            for kind, figures in found.items():
                _row(
                    {"aiohttp": "bare aiohttp", "bolt": "bare Bolt, only acks", "quorate": "Quorate, durable vote"}[
                        kind
                    ],
                    figures,
                )
            pairs = [q["a_second"] / b["a_second"] for q, b in zip(found["quorate"], found["bolt"], strict=True)]
            print(
                f"  Quorate / bare Bolt: {statistics.median(pairs):.2f} (goal 0.80), rounds {', '.join(f'{p:.2f}' for p in pairs)}"
            )
        print("\n200 a second, steady")
        for kind, which in made.items():
            _row(kind, [load(which, kind="open", a_second=200, count=2000) for _ in range(ROUNDS)])
        print("\n500 in the same moment")
        _row("quorate", [load(made["quorate"], kind="burst", count=500) for _ in range(ROUNDS)])


def slow_slack() -> None:
    """Does a Slack that takes 80 ms to answer cost votes?"""
    with ExitStack() as stack:
        made = {}
        for name, delay in (("0 ms", "0"), ("80 ms", "0.08")):
            slack = stack.enter_context(server("slack", delay))["url"]
            made[name] = stack.enter_context(server("quorate", "0", slack))
        print("\nQuorate, 16 at once, while Slack takes so long to answer")
        found: dict[str, list[dict[str, float]]] = {name: [] for name in made}
        for _ in range(ROUNDS):
            for name, which in made.items():
                found[name].append(load(which, kind="closed", at_once=16, count=3000))
        for name, figures in found.items():
            _row(name, figures)
        pairs = [a["a_second"] / b["a_second"] for a, b in zip(found["80 ms"], found["0 ms"], strict=True)]
        print(f"  kept: {statistics.median(pairs):.2f} (goal 0.90)")
