"""Every remark on terms: where it shows, and where it does not."""

import pytest

from bot.linting import Told
from bot.rules.remarks import KINDS, Grade
from bot.text import words
from tests.rules.lint_example import ABSENT, SHOWN, changed, remarks, run


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


@pytest.mark.parametrize("kind", SHOWN)
def test_it_is_said_in_words_with_why_it_matters_and_how_to_mend_it(kind):
    changes, more, _ = SHOWN[kind]
    document, found = remarks(changed(*changes), **more)
    for one in (one for one in found if one.kind == kind):
        told = Told.of(one, None, document, words())
        assert told.what.endswith((".", "?"))
        assert told.why
        assert told.mend
        assert "{" not in told.what + told.why + told.mend or kind == "malformed"
        assert bool(told.line) is (kind != "no-cases")


@pytest.mark.parametrize("kind", KINDS)
def test_the_catalogue_has_its_three_sentences(kind):
    assert all(words().has(f"lint-{kind}{part}") for part in ("", ".why", ".mend"))


ONE_CASE = (
    "terms: own.yaml\ncases:\n  - {name: x, clause: '7', meeting: {held: '2026-03-12T19:00'}, expect: {due: {}}}\n"
)


@pytest.mark.parametrize("kind", [*sorted(SHOWN)[::8], "clause-without-case"])
def test_the_command_prints_the_file_the_line_and_the_grade_of_each(kind, tmp_path):
    changes, more, _ = SHOWN[kind]
    text = changed(*changes)
    cited = ("7",) if kind == "clause-without-case" else None
    if cited is not None:
        (tmp_path / "own-cases.yaml").write_text(ONE_CASE)
    document, found = remarks(text, cited=cited, alternates=more.get("alternates"))
    ours = [Told.of(one, None, document, words()) for one in found if one.kind == kind]
    status, out, _ = run(tmp_path, text, alternates=more.get("alternates"))
    file, grade = tmp_path / "own.yaml", KINDS[kind][0]
    assert ours
    for one in ours:
        place = f"{file}:{one.line}" if one.line else str(file)
        assert any(row.startswith(f"{place}: {grade}: ") for row in out.splitlines()), place
    assert status == int(any(one.grade is Grade.ERROR for one in found))


def test_an_error_and_a_warning_are_the_grades_there_are():
    assert {grade for grade, _ in KINDS.values()} == set(Grade)
