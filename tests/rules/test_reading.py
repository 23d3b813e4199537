import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading import DEEPEST, LARGEST, ReadingError, load_terms, read_file, read_terms_data, read_yaml


def lines(text):
    with pytest.raises(ReadingError) as caught:
        read_yaml(text, "own.yaml")
    return caught.value.lines()


def test_data_and_the_line_of_everything():
    document = read_yaml("a: 1\nb:\n  - x\n  - {c: true, d: null, e: '1', f: 3.10}\n", "own.yaml")
    assert document.data == {"a": 1, "b": ["x", {"c": True, "d": None, "e": "1", "f": "3.10"}]}
    assert document.line_of(("b", 1, "d")) == 4
    assert document.line_of(("b", 1, "missing", 3)) == 4
    assert document.line_of(("nowhere",)) == 1


@pytest.mark.parametrize(
    "word", ["yes", "no", "on", "off", "True", "NO", "2026-03-12", "0.75", "1e3", "007", "0x1F", "1_000"]
)
def test_what_yaml_would_turn_into_something_else_stays_text(word):
    assert read_yaml(f"a: {word}", "own.yaml").data == {"a": word}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\na: 2", 2, "stands here twice ('a')"),
        ("a: 1\nb: {c: 1, c: 2}", 2, "stands here twice ('c')"),
        ("a: &x 1", 1, "no anchor"),
        ("a: &x 1\nb: *x", 2, "an alias (*) is not read ('x')"),
        ("a: &x {b: 1}\nc:\n  <<: *x", 3, "plain word ('<<')"),
        ("a: !!python/object/apply:os.system [x]", 1, "no tag"),
        ("a: !!str 1", 1, "no tag"),
        ("? [a]\n: 1", 1, "a key must be a plain word"),
        ("a: 1\n---\nb: 2", 2, "more than one document"),
        ("a: [1, 2", 2, "not YAML"),
        ("a:\n\t- b", 2, "not YAML"),
        ('a: "x', 1, "not YAML"),
    ],
)  # fmt: skip
def test_what_is_not_read_is_named_with_its_line(text, line, words):
    assert any(one.startswith(f"own.yaml:{line}: ") and words in one for one in lines(text)), lines(text)


@pytest.mark.parametrize("text", ["", "\n", "# nothing"])
def test_an_empty_document(text):
    assert lines(text) == ("own.yaml: is empty",)


def test_every_problem_is_told_at_once():
    assert len(lines("a: 1\na: 2\nb: &x 1\nb: !y 2\n")) == 4


def test_depth_has_an_end():
    assert read_yaml("[" * DEEPEST + "]" * DEEPEST, "own.yaml").data
    for deep in (DEEPEST + 2, 500, 30_000):
        assert any(f"nested more than {DEEPEST} deep" in one for one in lines("[" * deep + "]" * deep))


def test_size_has_an_end(tmp_path):
    assert any("larger than 64 KiB" in one for one in lines("a: " + "x" * LARGEST))
    path = tmp_path / "big.yaml"
    path.write_text("é" * LARGEST)
    with pytest.raises(ReadingError, match="larger than 64 KiB"):
        read_file(path)


def test_files_that_are_no_text(tmp_path):
    path = tmp_path / "latin.yaml"
    path.write_bytes(b"a: 1\nb: caf\xe9\n")
    with pytest.raises(ReadingError, match=r"latin.yaml:2: is not UTF-8 text"):
        read_file(path)
    with pytest.raises(ReadingError, match="cannot be read"):
        read_file(tmp_path)


def test_terms_by_name_or_path(tmp_path):
    with pytest.raises(ReadingError, match="did you mean 'cluster'"):
        load_terms("clusters")
    with pytest.raises(ReadingError, match="cannot be read"):
        load_terms("none.yaml", relative_to=tmp_path)
    assert read_terms_data("pmg")["id"] == "pmg"


def told(text):
    """The data of a text, or what is wrong with it; anything else is a crash."""
    try:
        return read_yaml(text, "own.yaml").lines
    except ReadingError as error:
        return error.lines()


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_and_never_crashes(text):
    assert told(text)


@given(st.text(alphabet="ab:-[]{}!&*<|>'\"#? \n\t,", max_size=60))
def test_any_yaml_is_read_or_refused_and_never_crashes(text):
    assert told(text)
