"""No act without a story in the browser: what people can do in Slack is held against what the stories do."""

from __future__ import annotations

import ast
from itertools import chain
from pathlib import Path

import pytest

from bot.views import help as helps
from tests.stories.heard import every_act
from tests.stories.told import TOLD

HERE = Path(__file__).parent


def in_a_browser() -> set[str]:
    """Every test of a story that opens a window of the page."""
    found = set()
    for path in HERE.glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AsyncFunctionDef) and "visit" in [one.arg for one in node.args.args]:
                found.add(node.name)
    return found


@pytest.mark.parametrize("act", every_act(), ids=min)
def test_each_verb_button_and_form_has_a_story_in_the_browser(act):
    assert act & frozenset(chain(*TOLD.values())), "add a step to a story of tests/stories, and the act to told.py"


def test_each_verb_of_the_help_page_has_one():
    verbs = {f"/{verb}" for verb in chain(*helps.GROUPS.values())}
    assert verbs <= frozenset(chain(*every_act()))


@pytest.mark.parametrize("story", TOLD)
def test_each_story_is_a_test_in_a_browser_and_claims_only_what_there_is(story):
    assert story in in_a_browser()
    assert TOLD[story] <= frozenset(chain(*every_act()))
