"""Cases of the three bodies by a second hand, from the documents alone: what a careful reader would ask of each clause."""

from pathlib import Path

import pytest

from bot.cases import check
from bot.cases_reading import read_case_file
from bot.reading import load_terms

HERE = Path(__file__).parent / "cases"
FILES = sorted((HERE / "second").glob("*.yaml"))
VERDICTS = [verdict for path in FILES for verdict in check(path)]
BODIES = ("cluster", "pcpg", "pmg")
RESULTS = {
    "cluster": {"carried", "lost", "inquorate", "no-consensus", "not-ratified"},
    "pcpg": {"carried", "lost", "inquorate", "no-consensus", "tied"},
    "pmg": {"carried", "inquorate", "referred", "disputed", "deferred"},
}


@pytest.mark.parametrize("verdict", VERDICTS, ids=lambda one: f"{Path(one.file).stem}: {one.name}")
def test_a_case_by_another_hand_agrees(verdict):
    assert not verdict.differences, {key: (verdict.expected[key], verdict.got[key]) for key in verdict.differences}


@pytest.mark.parametrize("body", BODIES)
def test_no_case_is_written_twice(body):
    names = [one.name for path in FILES if path.stem.startswith(body) for one in read_case_file(path).cases]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("body", BODIES)
def test_every_way_in_which_a_decision_can_end_has_several_cases(body):
    ended = [one.expected.get("result") for one in VERDICTS if Path(one.file).stem.startswith(body)]
    assert {result for result in ended if result} == RESULTS[body]
    assert all(ended.count(result) >= 2 for result in RESULTS[body])


@pytest.mark.parametrize("body", BODIES)
def test_every_clause_that_a_decision_or_an_act_can_rest_on_has_a_case(body):
    terms = load_terms(body)
    slots = [terms.membership, terms.alternates, terms.conflicts, terms.consensus, terms.signature, terms.ratification]
    slots += [terms.proxies, terms.tie, terms.deferral, terms.absence, terms.failure, *terms.channels.values()]
    slots += [terms.meetings.stand_down, terms.meetings.closing, *terms.meetings.kinds.values()]
    wanted = {slot.clause for slot in slots if slot is not None and slot.clause}
    named = {one.clause for path in FILES if path.stem.startswith(body) for one in read_case_file(path).cases}
    assert wanted - named == set()
