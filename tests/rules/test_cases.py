import io
import json
from pathlib import Path
from typing import get_args

import pytest

from bot.cases import check, run_check
from bot.rules.duty_slots import CALENDAR_DUTIES, MEETING_DUTIES, DutyName

HERE = Path(__file__).parent / "cases"
FILES = sorted(HERE.glob("*.yaml"))
VERDICTS = [verdict for path in FILES for verdict in check(path)]
KEYS = {
    "result": {
        "result",
        "waiting_for",
        "quorate",
        "present",
        "quorum",
        "for",
        "against",
        "abstain",
        "needed",
        "base",
        "refused",
        "cites",
    },
    "allowed": {"allowed", "clause"},
    "due": {"due"},
}


def run(*paths, as_json=False):
    out, err = io.StringIO(), io.StringIO()
    status = run_check(paths, as_json, out, err)
    return status, out.getvalue(), err.getvalue()


def written(tmp_path, text, name="own.yaml"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def test_there_are_eighty_one_cases_of_three_bodies():
    assert [path.name for path in FILES] == ["cluster.yaml", "pcpg.yaml", "pmg.yaml"]
    assert len(VERDICTS) == 81


@pytest.mark.parametrize("verdict", VERDICTS, ids=lambda v: f"{Path(v.file).stem}: {v.name}")
def test_case_agrees(verdict):
    assert not verdict.differences, {key: (verdict.expected[key], verdict.got[key]) for key in verdict.differences}


@pytest.mark.parametrize("verdict", VERDICTS, ids=lambda v: v.name)
def test_got_holds_every_key_whether_or_not_it_was_asked(verdict):
    kind = next(kind for kind in KEYS if kind in verdict.got)
    assert set(verdict.got) - {"earliest"} == KEYS[kind]
    json.dumps(verdict.got)


def test_all_agree_is_status_0_with_a_line_a_case():
    status, out, err = run(*FILES)
    assert (status, len(out.splitlines()), err) == (0, 81, "")


def test_json_is_an_object_a_line():
    _, out, _ = run(HERE / "pmg.yaml", as_json=True)
    rows = [json.loads(line) for line in out.splitlines()]
    assert {tuple(row) for row in rows} == {("file", "name", "agrees", "expected", "got")}
    assert rows[0]["expected"]["cites"] == ["4.2", "4.3"]
    assert all(row["agrees"] for row in rows)


CASE = """
terms: cluster
cases:
  - name: Seven carry it
    decision: {class: ordinary}
    ballots: {lead: for, gp: for, pharmacy: for, dental: for, optometry: for, nursing: for, ahp: for}
    expect: {%s}
"""


@pytest.mark.parametrize(
    "wrong",
    [
        "result: lost",
        "waiting_for: [signature]",
        "quorate: false",
        "present: 6",
        "quorum: 7",
        "for: 8",
        "against: 1",
        "abstain: 1",
        "needed: 8",
        "base: 11",
        "refused: {ahp: recused}",
        'cites: ["9.9"]',
    ],
)
def test_a_wrong_expectation_is_status_1_and_names_the_key(tmp_path, wrong):
    path = written(tmp_path, CASE % wrong)
    status, out, _ = run(path)
    assert status == 1
    assert out.startswith("DISAGREES")
    assert f"({wrong.split(':')[0]}: expected" in out


def test_cites_are_at_least_these_and_waiting_in_any_order(tmp_path):
    assert run(written(tmp_path, CASE % 'result: carried, cites: ["3.2.4"]'))[0] == 0
    text = (CASE % "waiting_for: [ratification, signature]").replace(
        "class: ordinary", "class: financial, channel: remote"
    )
    text = text.replace("ahp: for}", "ahp: for, medicines: for, senior-manager: for}")
    assert run(written(tmp_path, text))[0] == 0


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("ballots:", "balots:", 6, "did you mean 'ballots'"),
        ("nursing: for", "nurssing: for", 6, "did you mean 'nursing'"),
        ("class: ordinary", "class: ordinery", 5, "did you mean 'ordinary'"),
        ("class: ordinary", "class: ordinary, chanel: remote", 5, "did you mean 'channel'"),
        ("gp: for", "gp: fur", 6, "for, against, abstain"),
        ("result: carried", "resalt: carried", 7, "did you mean 'result'"),
        ("result: carried", "result: caried", 7, "did you mean 'carried'"),
        ("decision:", "decison:", 5, "('decison'); did you mean 'decision'"),
        ("gp: for", "zebra: for", 6, "is no seat or place in attendance of these terms ('zebra')"),
        ("{result: carried}", "{refused: {nurssing: recused}}", 7, "did you mean 'nursing'"),
        ("{result: carried}", "{refused: {zebra: no-seat}}", 7, "('zebra')"),
        ("terms: cluster", "terms: clutser", 2, "did you mean 'cluster'"),
        ("terms: cluster", "terms: nowhere.yaml", 2, "cannot be read: No such file or directory ('nowhere.yaml')"),
        ("decision: {class: ordinary}", "decision: {class: ordinary, attempt: 0}", 5, "must be at least 1 ('0')"),
        ("decision: {class: ordinary}", "year: {from: 2026-02-01, to: 2026-01-01}", 5, "not end before it begins"),
        ("cases:", "casses:", 3, "did you mean 'cases'"),
        ("{result: carried}", "{}", 7, "must expect something"),
        ("gp: for, ", "gp: for, gp: for, ", 6, "stands here twice"),
        ("gp: for, ", "gp: &a for, ", 6, "anchor"),
        ("gp: for, ", "gp: !x for, ", 6, "tag"),
        ("gp: for, ", "gp: [for, ", 6, "not YAML"),
    ],
)
def test_what_cannot_be_read_is_status_2_with_file_line_and_near_miss(tmp_path, old, new, line, words):
    text = CASE % "result: carried"
    assert old in text
    path = written(tmp_path, text.replace(old, new, 1))
    status, out, err = run(path)
    assert status == 2
    assert out == ""
    assert f"{path}:{line}:" in err
    assert words in err


def test_a_file_that_is_not_there_is_status_2_and_the_others_still_run(tmp_path):
    status, out, err = run(tmp_path / "none.yaml", HERE / "pmg.yaml")
    assert status == 2
    assert "none.yaml: cannot be read" in err
    assert out.count("\n") == 20


def test_terms_may_be_a_path_beside_the_file_and_their_problems_name_their_own_line(tmp_path):
    text = (Path(__file__).parents[2] / "bot/terms/cluster.yaml").read_text("utf-8")
    written(tmp_path, text, "ours.yaml")
    path = written(tmp_path, (CASE % "result: carried").replace("terms: cluster", "terms: ours.yaml"))
    assert run(path)[0] == 0
    written(tmp_path, text.replace("counts_as_present", "count_as_present", 1), "ours.yaml")
    status, _, err = run(path)
    line = text[: text.index("counts_as_present")].count("\n") + 1
    assert status == 2
    assert f"ours.yaml:{line}:" in err
    assert "did you mean 'counts_as_present'" in err


def test_a_wrong_fill_is_placed_in_the_file_of_cases(tmp_path):
    text = (CASE % "result: carried").replace("terms: cluster", "terms: pcpg\nfill: {quorum: 40, chiar: x}")
    _, _, err = run(written(tmp_path, text))
    assert "own.yaml:3: fill.quorum: must be at most 13 ('40')" in err
    assert "own.yaml:3: fill.chiar: is no blank of these terms ('chiar'); did you mean 'chair'?" in err


def test_somebody_without_any_seat_may_stand_in_the_ballots_and_is_refused(tmp_path):
    text = (CASE % "refused: {zebra: no-seat}").replace("gp: for,", "gp: for, zebra: for,")
    assert run(written(tmp_path, text))[0] == 0


def test_every_duty_that_terms_can_name_is_answered_and_no_other():
    answered = [set(verdict.got["due"]) for verdict in VERDICTS if "due" in verdict.got]
    assert set().union(*answered) == set(get_args(DutyName))
    assert all(one in answered for one in (set(MEETING_DUTIES), set(CALENDAR_DUTIES)))
