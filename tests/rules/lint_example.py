"""A small body's terms, and of each kind of remark on terms a change that brings it out."""

import io
from functools import cache
from pathlib import Path

from bot.linting import run_lint
from bot.reading import read_yaml
from bot.rules.lint import lint

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
    "share-differs": ([(TWO_THIRDS, TWO_THIRDS.replace("2/3", "3/5"))], {}, "at_least: 3/5, of: eligible"),
    "days-differ": ([("due: {days_after: 14}", "due: {days_after: 10}")], {}, "days_after: 10"),
    "class-unreached": ([("[member]}", "[alternate-chair]}"), ("    opened_by: [chair]", "    opened_by: [alternate-chair]")], {}, "- id: ordinary"),
    "channel-rule-unused": (
        [("tie:\n", f"    vote_by_channel:\n      urgent: {{clause: '4', {TWO_THIRDS}}}\ntie:\n")], {}, "urgent: {clause: '4'",
    ),
    "counts-nobody": ([(EITHER, EITHER.replace("seats: [chair, secretary]", "votes: false"))], {}, "votes: false"),
    "seat-class-unused": ([("title: Treasurer}", "title: Treasurer, classes: [officer]}")], {}, "classes: [officer]"),
    "organisation-unused": ([("# 1 ", "organisations:\n  - {id: council, title: The council}\n# 1 ")], {}, "id: council"),
    "organisation-voteless": (
        [("# 1 ", "organisations:\n  - {id: council, title: The council}\n# 1 "),
         ("title: Treasurer}", "title: Treasurer, organisations: [council], votes: false}")], {}, "id: council",
    ),
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


def run(tmp_path, text, *cases, **more):
    path = tmp_path / "own.yaml"
    path.write_text(text, "utf-8")
    out, err = io.StringIO(), io.StringIO()
    status = run_lint(str(path), cases, out=out, err=err, **more)
    return status, out.getvalue(), err.getvalue()
