"""Trying terms out: which seats are alike, which ways of voting are tried, and what a try finds in large bodies."""

import io
import json
from pathlib import Path

import pytest

from bot.linting import run_lint
from bot.reading import load_terms, parse_terms, read_yaml
from bot.rules.findings import Result
from bot.rules.lint import lint
from bot.rules.record import Channel
from bot.rules.trials import MOST, Stance, alike, trials
from tests.rules.bodies import cluster, pcpg, pmg

EXAMPLE = (Path(__file__).parent / "example" / "allotments.yaml").read_text("utf-8")
MAJORITY = "rule: {count: for, more_than: 1/2, of: votes_cast}"


def trial_of(terms, name="ordinary", channel=Channel.MEETING):
    return next(one for one in trials(terms) if (one.decision_class, one.channel) == (name, channel))


def large(seats):
    more = "".join(f"  - {{id: plot-{index}, title: Plot {index}}}\n" for index in range(seats - 7))
    return EXAMPLE.replace("attendees:\n", f"{more}attendees:\n")


def test_seats_are_alike_where_the_terms_make_no_difference_between_them():
    lead, others = alike(cluster())
    assert lead == ("lead",)
    assert len(others) == 11


def test_seats_with_an_office_an_organisation_or_a_name_in_a_rule_are_apart():
    groups = alike(parse_terms(EXAMPLE))
    assert groups == (
        ("chair",),
        ("secretary",),
        ("treasurer", "steward", "top-field", "long-field", "river-plots"),
    )
    assert ("senior-nurse", "senior-ahp", "team-leader") in alike(pcpg())
    assert ("ccg-chief-finance-officer",) in alike(pmg())


def test_seats_of_different_weight_are_apart():
    weighed = EXAMPLE.replace("ballots: {clause", "ballots: {by: plots, clause")
    for index, seat in enumerate(
        ("chair", "secretary", "treasurer", "steward", "top-field", "long-field", "river-plots")
    ):
        weighed = weighed.replace(f"{{id: {seat}, ", f"{{id: {seat}, weights: {{plots: {1 + index % 4}}}, ")
    assert ("treasurer", "river-plots") in alike(parse_terms(weighed))
    assert ("steward",) in alike(parse_terms(weighed))


def test_a_small_body_is_tried_in_every_way():
    trial = trial_of(parse_terms(EXAMPLE))
    assert len(trial.states()) == 3 * 3 * 21
    assert sum(map(sum, trial.states()[0])) == 0


def test_a_body_of_many_different_seats_is_tried_at_its_corners():
    trial = trial_of(pcpg())
    assert len(trial.groups) > 9
    assert 50 < len(trial.states()) < MOST


@pytest.mark.parametrize("terms", [cluster(), pcpg(), pmg()], ids=lambda terms: terms.id)
def test_everybody_for_is_carried_and_nobody_there_is_not(terms):
    trial = trial_of(terms)
    assert trial.outcome(trial.everybody_for).result is Result.CARRIED
    assert trial.outcome(trial.all_in({})).result is Result.INQUORATE


def test_nobody_moves_who_is_not_there():
    trial = trial_of(cluster())
    everybody = trial.everybody_for
    assert trial.moved(everybody, 0, Stance.AGAINST) is None
    assert trial.moved(everybody, 0, Stance.FOR, Stance.AGAINST) is None
    assert trial.moved(everybody, 0, Stance.AGAINST, Stance.FOR) == ((0, 1, 0), (11, 0, 0))


def test_of_many_different_seats_a_few_move_and_those_who_preside_among_them():
    text = large(40)
    for index in range(33):
        text = text.replace(f"{{id: plot-{index}, ", f"{{id: plot-{index}, classes: [c{index}], ")
    trial = trial_of(parse_terms(text))
    assert len(trial.groups) == 36
    assert {0, 1, 35} <= set(trial.movers)
    assert len(trial.movers) < 12


@pytest.mark.parametrize("seats", [20, 60])
def test_a_large_body_is_linted_at_its_corners(seats):
    found = {one.kind: one for one in lint(read_yaml(large(seats), "own.yaml").data, cited=())}
    assert found["quorum-too-small"].facts["present"] == 4
    assert found["quorum-too-small"].facts["needed"] == -(-2 * seats // 3)
    assert found["quorum-too-small"].facts["enough"] == -(-2 * seats // 3)
    assert "against-carries" not in found


def test_a_perverse_rule_is_found_in_a_large_body_too():
    perverse = large(24).replace(MAJORITY, "rule: {count: votes_cast, at_least: 13}")
    assert "against-carries" in {one.kind for one in lint(read_yaml(perverse, "own.yaml").data, cited=())}


def test_silence_is_tried_where_it_is_assent():
    silent = (
        EXAMPLE.replace(MAJORITY, "rule: {count: against, at_most: 0}\n    silence: {clause: '3', after_days: 3}")
        .replace("at_least: 4}", "at_least: 0}")
        .replace("secretary]}, at_least: 1}", "secretary]}, at_least: 0}")
    )
    trial = trial_of(parse_terms(silent), "ordinary", Channel.REMOTE)
    assert trial.outcome(trial.all_in({})).result is Result.CARRIED
    assert trial.outcome(trial.all_in({"chair": Stance.AGAINST})).result is Result.LOST


def test_the_shipped_terms_are_tried_with_the_values_that_cases_assume():
    out = io.StringIO()
    cases = Path(__file__).parent / "cases" / "pcpg.yaml"
    assert run_lint(str(cases), as_json=True, out=out, err=io.StringIO()) == 1
    found = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {one["kind"] for one in found if one["grade"] == "error"} == {"blank-needed"}
    assert any(one["kind"] == "against-makes-quorum" for one in found)
    assert load_terms("pcpg").open_blanks


OTHERS = [path for path in sorted((Path(__file__).parent / "terms").glob("*.yaml")) if "-cases" not in path.stem]


@pytest.mark.long
@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_the_terms_of_other_bodies_are_linted_and_none_is_in_error(path):
    assert run_lint(str(path), out=io.StringIO(), err=io.StringIO()) == 0


def test_there_are_other_bodies():
    assert len(OTHERS) >= 15
