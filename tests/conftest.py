"""What all tests have in common: the order in which they are begun."""

from __future__ import annotations

import os
from itertools import chain, zip_longest

import pytest


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each worker begins with its share of the longest tests: one that is begun last keeps everybody waiting."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    longest = [item for item in items if item.get_closest_marker("lengthy")]
    others = [item for item in items if not item.get_closest_marker("lengthy")]
    share = -(-len(others) // workers) or 1
    shares = [others[start : start + share] for start in range(0, len(others), share)]
    begun = [longest[worker::workers] for worker in range(workers)]
    items[:] = chain.from_iterable([*first, *rest] for first, rest in zip_longest(begun, shares, fillvalue=()))
