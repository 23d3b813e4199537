"""Every remark on terms: where it shows, and where it does not."""

import io
import json
from functools import cache
from pathlib import Path

import pytest

from bot.cli import main
from bot.linting import Told, run_lint
from bot.reading import read_yaml
from bot.rules.lint import lint
from bot.rules.remarks import KINDS, Grade
from bot.text import words

EXAMPLE = Path(__file__).parent / "example" / "allotments.yaml"
TERMS = EXAMPLE.read_text("utf-8")
MAJORITY = "rule: {count: for, more_than: 1/2, of: votes_cast}"
TWO_THIRDS = "rule: {count: for, at_least: 2/3, of: eligible}"
FOUR = "        - {count: present, at_least: 4}"
EITHER = "        - {count: present, who: {seats: [chair, secretary]}, at_least: 1}"
BLANK = "blanks:\n  - {name: least, clause: '2', kind: number, question: How many are a quorum?}\n\n# 1 "
CASTING = 'tie:\n  casting_vote: true\n  clause: "3"\n  words: If votes are equal, whoever takes the chair has a casting vote.\n'
ALTERNATES = "alternates: {clause: '6', words: A member may send a deputy.}\nclasses:\n"
CITED = tuple("1234567")


def changed(*changes):
    text = TERMS
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new)
    return text


def remarks(text, cited=CITED, alternates=None):
    return _remarks(text, cited, None if alternates is None else tuple(alternates))


@cache
def _remarks(text, cited, alternates):
    document = read_yaml(text, "own.yaml")
    return document, lint(document.data, cited=cited, alternates=alternates)


SHOWN = {
    "malformed": ([("holidays: Wales", "holidays: Wails")], {}, "holidays: Wails"),
    "share-without-base": ([(TWO_THIRDS, "rule: {count: for, at_least: 2/3}")], {}, "at_least: 2/3}"),
    "blank-needed": ([("# 1 ", BLANK), (FOUR, FOUR.replace("4", "{blank: least}"))], {}, "name: least"),
    "blank-open": ([("# 1 ", BLANK)], {}, "name: least"),
    "blank-in-words": ([("when at least four members", "when at least xx members")], {}, "least xx members"),
    "half-is-not-more": ([(MAJORITY, MAJORITY.replace("more_than", "at_least"))], {}, "at_least: 1/2, of: votes_cast"),
    "half-carries": ([(TWO_THIRDS, TWO_THIRDS.replace("2/3", "1/2"))], {}, "at_least: 1/2, of: eligible"),
    "words-differ": ([(TWO_THIRDS, TWO_THIRDS.replace("at_least", "more_than"))], {}, "more_than: 2/3"),
    "class-unreached": ([("[member]}", "[alternate-chair]}"), ("    opened_by: [chair]", "    opened_by: [alternate-chair]")], {}, "- id: ordinary"),
    "channel-rule-unused": (
        [("tie:\n", f"    vote_by_channel:\n      urgent: {{clause: '4', {TWO_THIRDS}}}\ntie:\n")], {}, "urgent: {clause: '4'",
    ),
    "counts-nobody": ([(EITHER, EITHER.replace("seats: [chair, secretary]", "votes: false"))], {}, "votes: false"),
    "seat-class-unused": ([("title: Treasurer}", "title: Treasurer, classes: [officer]}")], {}, "classes: [officer]"),
    "organisation-unused": ([("# 1 ", "organisations:\n  - {id: council, title: The council}\n# 1 ")], {}, "id: council"),
    "alternates-missing": ([("does not vote on it, and is", "sends a deputy, and is")], {}, "sends a deputy"),
    "alternate-demanded": (
        [("does not vote on it, and is", "does not vote. Every member must name a deputy, and is"),
         ("\nclasses:\n", "\nalternates: {clause: '6', words: A deputy.}\nclasses:\n")],
        {"alternates": ["chair"]}, "conflicts:",
    ),
    "no-cases": ([], {"cited": None}, ""),
    "clause-without-case": ([], {"cited": tuple("123456")}, 'ordinary: {clause: "7"'),
    "quorum-never-met": ([(FOUR, FOUR.replace("4", "8"))], {}, "  to_meet:"),
    "never-carried": ([(MAJORITY, "rule: {count: for, at_least: 8}")], {}, "at_least: 8}"),
    "quorum-too-small": ([], {}, "  to_meet:"),
    "against-carries": ([(MAJORITY, "rule: {count: votes_cast, at_least: 5}")], {}, "count: votes_cast"),
    "against-makes-quorum": ([], {}, "  to_meet:"),
    "presence-carries": ([(MAJORITY, "rule: {all: [{count: for, at_least: 1}, {count: present, at_least: 6}]}")], {}, "at_least: 6}"),
    "for-loses": ([(MAJORITY, "rule: {count: for, at_most: 3}")], {}, "at_most: 3"),
    "ballot-reopens": (
        [(TWO_THIRDS, f"{TWO_THIRDS}\n    ratification_only: true")], {}, "- id: spending",
    ),
    "tie-unsettled": (
        [("offices:\n", ""), ('  - {office: chair, seat: chair, clause: "2"}\n', ""),
         ('  - {office: vice-chair, seat: secretary, clause: "2"}\n', "")], {}, "tie:",
    ),
    "tie-silent": ([(CASTING, "tie: {casting_vote: false}\n")], {}, "tie:"),
}  # fmt: skip
"""Each kind with a change that brings it out, and words of the line on which it stands."""

ABSENT = {
    "quorum-too-small": [(FOUR, FOUR.replace("4", "5"))],
    "against-makes-quorum": [
        (FOUR, FOUR.replace("4", "0")), (EITHER, EITHER.replace("at_least: 1", "at_least: 0")),
    ],
}  # fmt: skip
"""What the example itself shows, with the change that mends it."""


def test_every_kind_of_remark_is_shown():
    assert SHOWN.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", SHOWN)
def test_it_is_found_where_it_is_on_its_line_and_as_grave_as_it_is(kind):
    changes, more, words_there = SHOWN[kind]
    text = changed(*changes)
    document, found = remarks(text, **more)
    ours = [one for one in found if one.kind == kind]
    assert ours, [one.kind for one in found]
    assert any(words_there in text.splitlines()[document.line_of(one.path) - 1] for one in ours), ours
    assert {one.grade for one in ours} == {KINDS[kind][0]}


@pytest.mark.parametrize("kind", SHOWN)
def test_it_is_not_found_where_it_is_not(kind):
    _, found = remarks(changed(*ABSENT.get(kind, [])))
    assert kind not in {one.kind for one in found}


@pytest.mark.parametrize("kind", SHOWN)
def test_a_remark_tells_the_facts_that_its_kind_promises(kind):
    changes, more, _ = SHOWN[kind]
    promised = KINDS[kind][1].split("facts: ")[1]
    _, found = remarks(changed(*changes), **more)
    for one in (one for one in found if one.kind == kind):
        assert set(one.facts) == (set() if promised == "none" else set(promised.split(", ")))


def run(tmp_path, text, *cases, **more):
    path = tmp_path / "own.yaml"
    path.write_text(text, "utf-8")
    out, err = io.StringIO(), io.StringIO()
    status = run_lint(str(path), cases, out=out, err=err, **more)
    return status, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("kind", SHOWN)
def test_it_is_said_in_words_with_why_it_matters_and_how_to_mend_it(kind):
    changes, more, _ = SHOWN[kind]
    document, found = remarks(changed(*changes), **more)
    for one in (one for one in found if one.kind == kind):
        told = Told.of(one, None, document, words())
        assert told.what.endswith((".", ")."))
        assert told.why
        assert told.mend
        assert "{" not in told.what + told.why + told.mend or kind == "malformed"
        assert bool(told.line) is (kind != "no-cases")


@pytest.mark.parametrize("kind", KINDS)
def test_the_catalogue_has_its_three_sentences(kind):
    assert all(words().has(f"lint-{kind}{part}") for part in ("", ".why", ".mend"))


class TestTheLine:
    def words_and_rule(self, words, rule, *, old=MAJORITY):
        both = "Decisions are made by a majority of the votes cast."
        _, found = remarks(changed((both, words), (old, rule)))
        return {one.kind: one for one in found if one.kind in {"words-differ", "half-is-not-more", "half-carries"}}

    @pytest.mark.parametrize(
        ("words", "rule", "kinds"),
        [
            ("More than half of the votes cast carry.", "at_least: 1/2", {"half-is-not-more"}),
            ("50% + 1 of the votes cast carry.", "at_least: 1/2", {"half-is-not-more"}),
            ("Over 50 per cent of the votes cast carry.", "at_least: 1/2", {"half-is-not-more"}),
            ("Half of the votes cast carry.", "at_least: 1/2", {"half-carries"}),
            ("At least half of the votes cast carry.", "at_least: 1/2", {"half-carries"}),
            ("More than half of the votes cast carry.", "more_than: 1/2", set()),
            ("More than two thirds of the votes cast carry.", "at_least: 2/3", {"words-differ"}),
            ("A share exceeding 75% of the votes cast carries.", "at_least: 3/4", {"words-differ"}),
            ("No more than a third may be against.", "at_least: 2/3", set()),
            ("A two-thirds majority of the votes cast.", "at_least: 2/3", set()),
            ("Not less than 75% of the votes cast carry.", "more_than: 3/4", {"words-differ"}),
            ("No fewer than two thirds of the votes cast carry.", "at_least: 2/3", set()),
            ("Spending of more than £250 needs two thirds.", "at_least: 2/3", set()),
        ],
    )
    def test_of_a_vote(self, words, rule, kinds):
        assert self.words_and_rule(words, f"rule: {{count: for, {rule}, of: votes_cast}}").keys() == kinds

    @pytest.mark.parametrize(
        ("words", "kinds"), [("A majority of the members.", {"words-differ"}), ("Half of the members.", set())]
    )
    def test_of_a_quorum(self, words, kinds):
        quorum = "        - {count: present, at_least: 1/2, of: in_post}"
        old = "A meeting is quorate when at least four members are present, the Chair or the Secretary among them."
        _, found = remarks(changed((FOUR, quorum), (old, words)))
        assert {one.kind for one in found} & {"words-differ", "half-is-not-more", "half-carries"} == kinds

    def test_with_several_shares_the_words_are_not_laid_to_one_of_them(self):
        both = "rule: {all: [{count: for, at_least: 1/2, of: votes_cast}, {count: for, at_least: 1/3, of: eligible}]}"
        assert self.words_and_rule("A majority.", both).keys() == {"half-carries"}

    def test_half_with_one_more_is_read_as_it_is_written(self):
        assert self.words_and_rule("A majority.", "rule: {count: for, at_least: 1/2, plus: 1, of: votes_cast}") == {}


class TestTheQuorumOfAClassOrAChannel:
    def place(self, old, new):
        _, found = remarks(changed((old, new)))
        return next(one for one in found if one.kind == "quorum-too-small" and one.path[0] != "quorum").path

    def test_of_a_class(self):
        own = "quorum: {to_meet: {clause: '4', rule: {count: present, at_least: 3}}}"
        assert self.place(TWO_THIRDS, f"{TWO_THIRDS}\n    {own}") == ("classes", 1, "quorum", "to_meet")

    def test_of_a_channel(self):
        text = "    opened_by: [chair]\n"
        own = "    quorum: {to_meet: {clause: '5', rule: {count: present, at_least: 3}}}\n"
        held = changed((text, text + own), ("meeting: {allowed: true, ", "meeting: {allowed: false, "))
        _, found = remarks(held)
        assert ("channels", "remote", "quorum", "to_meet") in {one.path for one in found}

    def test_where_there_is_none(self):
        text = changed((EITHER, ""), (FOUR, ""))
        start, end = text.index("  to_meet:"), text.index("ballots:")
        _, found = remarks(text[:start] + "  none: {clause: '2', words: No quorum is needed.}\n" + text[end:])
        assert "quorum-too-small" not in {one.kind for one in found}


def test_a_rule_of_its_own_for_a_channel_with_votes_is_used():
    own = f"    vote_by_channel:\n      remote: {{clause: '4', {TWO_THIRDS}}}\ntie:\n"
    _, found = remarks(changed(("tie:\n", own)))
    assert "channel-rule-unused" not in {one.kind for one in found}


def test_what_the_plan_settled_stays_settled_where_any_one_vote_would_do():
    alone = changed(
        (TWO_THIRDS, "rule: {count: for, at_least: 1}\n    ratification_only: true"), *ABSENT["against-makes-quorum"]
    )
    _, found = remarks(alone.replace("setting: classes.spending.vote.rule.of", "setting: classes"))
    assert not {"ballot-reopens", "malformed"} & {one.kind for one in found}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "As agreed, each member is required to nominate an alternate to attend.",
            "each member is required to nominate an alternate",
        ),
        ("All members should have a deputy.", "All members should have a deputy"),
        ("Every member may send a deputy.", ""),
        ("Each member must attend. A deputy may be sent.", ""),
        ("A deputy must be sent by the Chair.", ""),
    ],
)
def test_an_alternate_is_demanded_by_one_whole_sentence(words, told):
    asked = changed(
        ("A member with an interest in a matter does not vote on it, and is not counted for it.", words),
        ("\nclasses:\n", "\nalternates: {clause: '6', words: As said.}\nclasses:\n"),
    )
    _, found = remarks(asked)
    assert [one.facts["words"] for one in found if one.kind == "alternate-demanded"] == ([told] if told else [])


def test_alternates_of_every_seat_are_enough():
    changes, *_ = SHOWN["alternate-demanded"]
    everybody = ("chair", "secretary", "treasurer", "steward", "top-field", "long-field", "river-plots")
    _, found = remarks(changed(*changes), alternates=everybody)
    assert "alternate-demanded" not in {one.kind for one in found}


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


def test_an_error_and_a_warning_are_the_grades_there_are():
    assert {grade for grade, _ in KINDS.values()} == set(Grade)
