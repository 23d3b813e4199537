"""Mutated files of terms and cases: a clean error with its place, or a valid result, and never a long wait."""

import contextlib
import json
import random
import re
import time
from pathlib import Path

import pytest

from bot.cases_reading import read_case_file
from bot.reading import LARGEST, ReadingError, parse_terms
from bot.rules.lint import lint
from bot.rules.terms import Terms, canonical, from_canonical

ROOT = Path(__file__).parents[2]
TERMS = [
    path.read_text("utf-8")
    for path in (*sorted((ROOT / "bot/terms").glob("*.yaml")), ROOT / "tests/rules/example/allotments.yaml")
]
CASES = (ROOT / "tests/rules/example/allotments-cases.yaml").read_text("utf-8")
BITS = [
    "", " ", "\n", "  ", ":", ": ", "- ", "{", "}", "[", "]", ",", "'", '"', "#", "&a ", "*a", "!!str ", "!x ", "<<: ", "? ", "| ", "> ",
    "---\n", "...\n", "%YAML 1.1\n", "\t", "\x00", "\x85", "\ufeff", "\u2028", "é", "🙂", "\ud800", "null", "true", "~", "0", "-1", "1e9",
    "999999999999", "1/0", "3/4", "4/3", "0.75", "all", "table", "at_least", "more_than", "at_most", "fewer_than", "for", "present",
    "eligible", "{blank: quorum}", "{blank: }", "who: {seats: []}", "each: organisation", "by: people", "root: true", "plus: 1000",
    "rule: {not: {not: {count: for, at_least: 1}}}", "a" * 2000, "[" * 50, "{a: " * 20, "- " * 40, "x: 1\n" * 60, "clause: 1\n",
]  # fmt: skip


def mutated(chance, text):
    """The text with one to four slips: a bit put in, lines lost, doubled or swapped, a word exchanged for another."""
    for _ in range(chance.randint(1, 4)):
        here = chance.randrange(len(text) + 1)
        lines = text.split("\n")
        row = chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                text = text[:here] + chance.choice(BITS) + text[here:]
            case 1:
                text = text[:here] + text[here + chance.randint(1, 12) :]
            case 2:
                text = "\n".join(lines[:row] + lines[row + chance.randint(1, 3) :])
            case 3:
                text = "\n".join(lines[:row] + lines[row : row + 2] * chance.randint(2, 30) + lines[row + 2 :])
            case 4:
                other = chance.randrange(len(lines))
                lines[row], lines[other] = lines[other], lines[row]
                text = "\n".join(lines)
            case 5:
                lines[row] = " " * chance.randint(0, 8) + lines[row].lstrip()
                text = "\n".join(lines)
            case 6:
                words = re.findall(r"[\w/-]+", text) or [""]
                text = text.replace(chance.choice(words), chance.choice([*words, *BITS]), 1)
            case 7:
                text = text[:here] + text[here:][::-1][:200] + text[here + 200 :]
    return text


def read(text):
    """The terms, or the error."""
    try:
        return parse_terms(text, name="own.yaml")
    except ReadingError as error:
        return error


def is_clean(error):
    """An error names its place and quotes nothing long."""
    return 1 <= len(error.problems) <= 50 and all(
        line.startswith("own.yaml:") and len(line) < 1000 for line in error.lines()
    )


def timed(text):
    """What became of a text, and the milliseconds of our own time that it took."""
    before = time.process_time()
    result = read(text)
    return result, (time.process_time() - before) * 1000


def try_out(seed, many):
    """Read so many mutated files; how many were terms, and the slowest in milliseconds with its text."""
    chance = random.Random(seed)
    valid, slowest, of = 0, 0.0, ""
    for _ in range(many):
        text = mutated(chance, chance.choice(TERMS))
        result, took = timed(text)
        if (
            took > slowest and (took := min(took, timed(text)[1])) > slowest
        ):  # a hiccup of the machine does not come twice
            slowest, of = took, text
        if isinstance(result, ReadingError):
            assert is_clean(result), result.lines()
        else:
            valid += 1
            assert canonical(from_canonical(canonical(result))) == canonical(result)
    return valid, slowest, of


def test_mutated_terms_are_a_clean_error_or_terms(record_property):
    valid, slowest, _ = try_out(20261122, 1500)
    record_property("slowest, in milliseconds", round(slowest, 1))
    assert 0 < valid < 1500


@pytest.mark.long
def test_two_hundred_thousand_mutated_terms(tmp_path, capsys):
    found = [try_out(seed, 10_000) for seed in range(20)]
    slowest, of = max((slowest, of) for _, slowest, of in found)
    (tmp_path / "slowest.yaml").write_text(of, "utf-8", "surrogatepass")
    with capsys.disabled():
        print(f"\n200,000 mutated files: {sum(one for one, *_ in found)} were terms; the slowest took {slowest:.1f} ms")
    assert 0 < sum(one for one, *_ in found) < 200_000


def test_mutated_cases_are_a_clean_error_or_cases(tmp_path):
    chance = random.Random(3)
    (tmp_path / "allotments.yaml").write_text(TERMS[-1], "utf-8")
    path = tmp_path / "cases.yaml"
    valid = 0
    for _ in range(300):
        path.write_bytes(mutated(chance, CASES).encode("utf-8", "surrogatepass"))
        with contextlib.suppress(ReadingError):
            valid += bool(read_case_file(path).cases)
    assert 0 < valid < 300


def test_a_file_of_nothing_but_wrong_cases_is_refused_in_a_few_lines(tmp_path):
    (tmp_path / "allotments.yaml").write_text(TERMS[-1], "utf-8")
    path = tmp_path / "cases.yaml"
    path.write_text(
        "terms: allotments.yaml\ncases:\n"
        + "  - {name: x, decision: {class: ordinry}, ballts: {}, expect: {rsult: lost}}\n" * 290
    )
    with pytest.raises(ReadingError) as caught:
        read_case_file(path)
    assert 1 < len(caught.value.problems) <= 50


def test_mutated_terms_are_linted_without_a_fault():
    chance = random.Random(5)
    linted = 0
    for _ in range(400):
        result = read(mutated(chance, TERMS[-1]))
        if isinstance(result, Terms) and linted < 5:
            linted += 1
            source = json.loads(canonical(result))
            assert isinstance(lint(source["terms"], cited=()), tuple)
    assert linted == 5


GROWN = {
    "keys": lambda text: text + "".join(f"unknwn{i}: 1\n" for i in range(3500)),
    "the same key": lambda text: text + "zz: 1\n" * 6000,
    "aliases": lambda text: text + "zz: [" + "*a," * 15000 + "]",
    "seats": lambda text: text.replace("seats:\n", "seats:\n" + "  - {idd: s, titel: x}\n" * 290, 1),
    "seats that are named": lambda text: text.replace("{seats: [chair", "{seats: [" + "chiar, " * 290 + "chair", 1),
    "comparisons": lambda text: text.replace("        - {count: present, at_least: 4}\n", "        - {count: prsent, at_least: 4}\n" * 290, 1),
    "numbers": lambda text: text + "zz: [" + "1," * 25000 + "]",
    "depth": lambda text: text + "zz: " + "[" * 30000,
    "one key": lambda text: text + "z" * 50000 + ": 1\n",
    "one word": lambda text: text.replace("holidays: Wales", "holidays: " + "W" * 50000, 1),
    "lists of lists": lambda text: text + "zz:\n" + "".join(f" - [{'1,' * 200}]\n" for _ in range(140)),
}  # fmt: skip


@pytest.mark.parametrize("grown", GROWN)
def test_what_grows_as_far_as_a_file_may_is_refused_in_a_few_lines(grown):
    text = GROWN[grown](TERMS[-1])
    assert text != TERMS[-1]
    assert len(text.encode()) <= LARGEST
    result = read(text)
    assert isinstance(result, ReadingError)
    assert is_clean(result)


def test_a_grown_file_takes_no_longer_than_so_many_files_of_its_size_would():
    """Time is compared, never asserted: ten times what the same number of bytes of ordinary terms takes."""

    def took(text):
        best = []
        for _ in range(3):
            before = time.process_time()
            read(text)
            best.append(time.process_time() - before)
        return min(best)

    ordinary = took(TERMS[0]) / len(TERMS[0])
    for name, grow in GROWN.items():
        text = grow(TERMS[-1])
        assert took(text) < 10 * ordinary * len(text) + took(TERMS[-1]), name
