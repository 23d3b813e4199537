import ast
import itertools
import re
from pathlib import Path

import pytest
import yaml

from bot.rules.decide import decide
from bot.rules.findings import CODES
from bot.rules.record import Channel
from tests.rules.bodies import FOR, alternate, cluster, first, pcpg, pmg, proxy, record

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


def declared(code):
    said = CODES[code].split("facts: ")[1]
    return set() if said == "none" else set(said.split(", "))


def everything_found():
    for terms in (cluster(), pcpg(), pmg()):
        for count, channel in itertools.product((0, 2, 7, 13), Channel):
            for extra in EXTRAS:
                facts = {"ballots": first(terms, count), "channel": channel, "decided_by": terms.seats[0].id} | extra
                for kind in terms.classes:
                    yield from decide(terms, record(kind, **facts)).findings


EXTRAS = (
    {},
    {"recused": frozenset({"lead"}), "vacant": frozenset({"gp"})},
    {"objections": frozenset({"lead"})},
    {"casting": FOR, "signed": False, "ratified": False},
    {"positions": {"council": FOR}, "lacks_authority": frozenset({"council-chief-executive"}), "attempt": 2},
    {"proxies": (proxy("ahp"), proxy("medicines")), "alternates": (alternate("nursing", notified=False),)},
)


def test_a_finding_holds_exactly_the_facts_that_its_meaning_names():
    found = list(everything_found())
    assert {one.code for one in found} >= {
        "majority",
        "share",
        "unanimity",
        "quorum-heads",
        "recusals",
        "proxies-counted",
    }
    for one in found:
        assert set(one.facts) == declared(one.code), one.code
        assert all(isinstance(fact, str | int | tuple) for fact in one.facts.values())


def test_refusals_too():
    for path in RULES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if name in {"refused", "_said"} and isinstance(node.args[0], ast.Constant):
                assert {one.arg for one in node.keywords} == declared(node.args[0].value), node.args[0].value
