"""Every finding that the rules or the services can give has a sentence, and that sentence has every fact it asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax.visitor import Visitor

from bot.cases_answers import record_of
from bot.cases_form import DecisionCase
from bot.cases_reading import read_case_file
from bot.rules.decide import decide
from bot.rules.findings import CODES as RULES
from bot.rules.outlook import outlook
from bot.services.codes import CODES as SERVICES
from bot.text import words
from bot.text.catalogue import catalogue
from tests.text.written import parsed

CASES = sorted((Path(__file__).parent.parent / "rules" / "cases").glob("*.yaml"))
DERIVED = {"alternate", "chair", "met", "sum"}
ENDING = "-sum"
NAMES = [name for name, _ in catalogue("en").beginning("finding-")]
AT_A_FIELD = re.compile(
    r"-(empty|too-long|unknown|unreadable|unsaid|taken|missing|needed)$|^(amount|deadline|class|title|zone|blank|row|channel|day)-"
)
"""Said at the field of a form or of a file: there the sentence itself says what to do."""


class _Variables(Visitor):
    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the name that the visitor looks for
        self.found.add(node.id.name)


def _variables(node) -> set[str]:
    seen = _Variables()
    seen.visit(node)
    return seen.found


def _facts(code: str, meaning: str) -> set[str]:
    told = re.search(r"[Ff]acts:\s*(.*)$", meaning)
    if told is None:
        return set()
    bare = re.sub(r"\([^)]*\)", "", told[1]).strip(" .")
    if bare.startswith("as "):
        return _facts(code, RULES[bare.removeprefix("as ")])
    return {name.strip() for name in bare.split(",") if name.strip()}


def _promised(code: str) -> set[str]:
    """The facts that every giver of this code promises."""
    told = [_facts(code, codes[code]) for codes in (RULES, SERVICES) if code in codes]
    return set.intersection(*told)


@pytest.mark.parametrize("code", sorted({*RULES, *SERVICES}))
def test_every_code_has_a_sentence_and_every_fact_that_it_asks_for(code):
    sentence = parsed("en").get(f"finding-{code}")
    assert sentence is not None, f"finding-{code} is not in en.ftl"
    promised = _promised(code)
    known = promised | DERIVED | {f"{name}_count" for name in promised}
    assert _variables(sentence) <= known


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(ENDING)])
def test_a_fuller_sentence_belongs_to_a_code_and_asks_for_what_its_code_gives(name):
    assert _variables(parsed("en")[name]) <= _promised(name.removeprefix("finding-").removesuffix(ENDING)) | DERIVED


def test_the_catalogue_has_no_sentence_for_a_code_that_nobody_gives():
    given = {*RULES, *SERVICES, "unknown"}
    spare = {name.removeprefix("finding-") for name in NAMES} - given
    assert not {name for name in spare if not name.endswith(ENDING)}


@pytest.mark.parametrize("code", sorted(code for code in SERVICES if not AT_A_FIELD.search(code)))
def test_every_refusal_says_what_can_be_done_instead(code):
    if code in {"no-such-body", "no-such-offer", "zone-unknown", "kind-unknown"}:
        return
    assert words().has(f"finding-{code}.next")


def _decisions():
    files = [(path.stem, read_case_file(path)) for path in CASES]
    return [
        pytest.param(file.terms, case, id=f"{stem}: {case.name}")
        for stem, file in files
        for case in file.cases
        if isinstance(case, DecisionCase)
    ]


@pytest.mark.parametrize(("terms", "case"), _decisions())
def test_every_finding_of_every_case_is_said_whole(terms, case, caplog):
    record = record_of(case)
    found = [*decide(terms, record).findings, *outlook(terms, record).findings]
    for finding in found:
        said = words().finding(finding, terms)
        assert said.endswith(f"(clause {finding.clause})." if finding.clause else ".")
        assert "applies here" not in said
        assert not re.search(r"\{|\}|\brole:|  ", said)
    assert not caplog.records
