"""`quorate lint` on the shipped terms and on a body's own: what is printed, and how it ends."""

import io
import json
from pathlib import Path

import pytest

from bot.cli import main
from bot.linting import run_lint
from bot.reading import read_yaml
from bot.rules.lint import lint
from tests.rules.lint_example import ABSENT, BLANK, EXAMPLE, SHOWN, TERMS, TWO_THIRDS, changed, run


class TestTheShippedTerms:
    def test_a_quorum_of_six_of_the_cluster_carries_nothing_contested(self):
        out = io.StringIO()
        assert run_lint("cluster", out=out, err=io.StringIO()) == 0
        said = out.getvalue()
        assert "6 members are a quorum, and too few to carry a vote (Ordinary and" in said
        assert "It can carry nothing contested" in said
        assert "One ballot turns what the plan settled into an ordinary vote" in said
        assert "No clause says what becomes of a tie" in said

    def test_the_groups_terms_cannot_be_used_before_the_quorum_and_the_chair_are_filled(self):
        out = io.StringIO()
        assert run_lint("pcpg", out=out, err=io.StringIO()) == 1
        filled = ["quorum=7", "chair=county-director", "vice_chair=cluster-lead"]
        assert run_lint("pcpg", fill=filled, out=io.StringIO(), err=io.StringIO()) == 0
        assert "demand an alternate of each member" in out.getvalue()
        assert "13 seats have none named" in out.getvalue()

    def test_a_question_ends_with_its_own_mark(self):
        out = io.StringIO()
        run_lint("cluster", out=out, err=io.StringIO())
        assert "The blank “cluster_name” is open: What is the cluster called?\n" in out.getvalue()
        assert "How many? (clause 3.1.1).\n" in out.getvalue()
        assert "?." not in out.getvalue()

    def test_the_partnerships_unanimity_has_no_perverse_vote_and_no_silent_tie(self):
        document = read_yaml(Path("bot/terms/pmg.yaml").read_text("utf-8"), "pmg.yaml")
        kinds = {one.kind for one in lint(document.data, cited=())}
        assert kinds <= {"blank-open", "clause-without-case"}


class TestTheCommand:
    def test_cases_that_stand_beside_the_terms_are_read(self, tmp_path):
        (tmp_path / "own-cases.yaml").write_text(
            "terms: own.yaml\ncases:\n  - {name: x, clause: '7', meeting: {held: '2026-03-12T19:00'}, "
            "expect: {due: {minutes: '2026-03-26'}}}\n"
        )
        status, out, _ = run(tmp_path, TERMS)
        assert status == 0
        assert out.count("No case shows what this clause does") == 6
        assert "(clause 7)" not in out

    def test_a_file_of_cases_stands_for_the_terms_it_names(self):
        out = io.StringIO()
        assert run_lint(str(EXAMPLE.with_name("allotments-cases.yaml")), out=out, err=io.StringIO()) == 0
        assert "allotments.yaml: no errors, 2 warnings." in out.getvalue()

    @pytest.mark.parametrize(
        ("text", "said"), [("a: [", "is not YAML"), ("a: 1\na: 2", "stands here twice"), ("", "is empty")]
    )
    def test_what_cannot_be_read_is_named_with_its_line(self, tmp_path, text, said):
        status, out, err = run(tmp_path, text)
        assert (status, out) == (2, "")
        assert said in err

    def test_its_options_and_one_json_object_a_line(self, tmp_path, capsys):
        changes, *_ = SHOWN["alternate-demanded"]
        path = tmp_path / "own.yaml"
        path.write_text(changed(*changes), "utf-8")
        assert main(["lint", str(path), "--alternates", "chair,secretary", "--json"]) == 0
        found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [one["line"] for one in found] == sorted(one["line"] for one in found)
        demanded = next(one for one in found if one["kind"] == "alternate-demanded")
        assert demanded["facts"]["count"] == 5
        assert (demanded["grade"], demanded["clause"], demanded["file"]) == ("warning", "6", str(path))

    def test_a_file_that_is_not_there(self):
        assert run_lint("nowhere.yaml", out=io.StringIO(), err=io.StringIO()) == 2

    @pytest.mark.parametrize("word", ["quorum", "=7", "quorum="])
    def test_a_value_that_is_not_clear(self, tmp_path, word):
        status, _, err = run(tmp_path, TERMS, fill=[word])
        assert status == 2
        assert "such as quorum=7" in err

    def test_a_value_that_does_not_fit_its_blank(self, tmp_path):
        status, out, _ = run(tmp_path, changed(("# 1 ", BLANK)), fill=["least=few"])
        assert status == 1
        assert "must be a whole number" in out

    def test_terms_that_are_no_group_of_names_are_told_so(self, tmp_path):
        status, out, _ = run(tmp_path, "- 1\n")
        assert status == 1
        assert "own.yaml" in out

    def test_terms_without_a_remark_are_clean(self, tmp_path):
        cases = EXAMPLE.with_name("allotments-cases.yaml")
        (tmp_path / "own-cases.yaml").write_text(cases.read_text("utf-8").replace("allotments.yaml", "own.yaml"))
        simple = changed(*ABSENT["against-makes-quorum"], (TWO_THIRDS, TWO_THIRDS.replace("eligible", "votes_cast")))
        assert run(tmp_path, simple)[:2] == (0, f"{tmp_path / 'own.yaml'}: nothing to remark.\n")
