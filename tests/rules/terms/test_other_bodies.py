from pathlib import Path

import pytest

from bot.cases import check
from bot.reading import load_terms
from bot.rules.terms import canonical, from_canonical

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*-cases.yaml"))
TERMS = sorted(path for path in HERE.glob("*.yaml") if path not in CASES)


def test_every_body_has_its_cases():
    assert {path.stem for path in TERMS} == {path.stem.removesuffix("-cases") for path in CASES}
    assert len(TERMS) >= 15


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_other_bodies_decide_as_their_own_rules_say(path):
    verdicts = list(check(path))
    assert [f"{one.name}: {one.differences} {dict(one.got)}" for one in verdicts if not one.agrees] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_body_has_a_case_on_either_side(path):
    results = {one.expected.get("result") for one in check(path)}
    assert "carried" in results
    assert results & {"lost", "inquorate"}


@pytest.mark.parametrize("path", TERMS, ids=lambda path: path.stem)
def test_terms_survive_being_frozen(path):
    terms = load_terms(str(path))
    assert canonical(from_canonical(canonical(terms))) == canonical(terms)
