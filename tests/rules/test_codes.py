import ast
import re
from pathlib import Path

import pytest
import yaml

from bot.rules.findings import CODES

RULES = Path(__file__).parents[2] / "bot/rules"
TERMS = Path(__file__).parents[2] / "bot/terms"


def written():
    """Every code in the source of the rules, as the first word of refused(), _said() or code=."""
    for path in RULES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in {"refused", "_said"} and node.args and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value
            for keyword in node.keywords:
                if keyword.arg == "code" and isinstance(keyword.value, ast.Constant):
                    yield keyword.value.value


def test_every_code_that_is_given_has_its_meaning():
    assert set(written()) <= set(CODES)


def test_every_meaning_has_a_code_that_is_given():
    source = "".join(path.read_text("utf-8") for path in RULES.glob("*.py") if path.name != "findings.py")
    assert [code for code in CODES if f'"{code}"' not in source] == []


def test_codes_are_kebab_case_and_meanings_name_their_facts():
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in CODES)
    assert all("facts: " in meaning for meaning in CODES.values())


@pytest.mark.parametrize("path", sorted(TERMS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_reading_of_the_shipped_terms_is_used_or_says_where_it_is_set(path):
    data = yaml.safe_load(path.read_text("utf-8"))
    text = path.read_text("utf-8").split("blanks:", 1)[1]
    idle = [one["name"] for one in data["readings"] if one["name"] not in text and not one.get("setting")]
    assert idle == []
