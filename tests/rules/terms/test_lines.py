"""Every line that a body's rules draw has a case below it, on it and above it, as far as there can be one."""

from collections import defaultdict

import pytest

from bot.cases_answers import record_of
from bot.cases_form import DecisionCase
from bot.cases_reading import read_case_file
from bot.rules.conditions import counts
from bot.rules.franchise import roll, sets_of
from tests.rules.terms.test_other_bodies import CASES


def rules_of(terms, record):
    """What a decision is put to, each under its own name: the quorums, what is enough instead, and the vote."""
    kind = terms.classes[record.decision_class]
    needs = terms.quorum_of(kind, record.channel)
    yield from ((f"quorum {rule.clause}", rule) for rule in needs.rules)
    vote, less = kind.vote_in(record.channel), needs.fallback
    if less is not None and record.attempt >= less.from_attempt:
        yield "fallback", less.rule
        vote = less.vote or vote
    yield f"{kind.id} {vote.clause}", vote


def most(terms, count):
    """The most that there can be of what a comparison counts."""
    seats = terms.unit_ids if count.what != "present" else terms.seat_ids
    among = seats if count.among is None else seats & count.among
    return len(among) if count.measure is None else count.measure.of(among)


def is_all(count):
    """Whether everybody is asked for: there is nothing above that."""
    return count.share == 1 and count.base in {"in_post", "eligible", "entitled", "seats"} and count.plus >= 0


def sides(file):
    """By comparison: on which sides of its line some case stands, and on which there can be one."""
    seen, wanted = defaultdict(set), {}
    for case in file.cases:
        if not isinstance(case, DecisionCase):
            continue
        record = record_of(case)
        sets = sets_of(file.terms, roll(file.terms, record))
        for name, rule in rules_of(file.terms, record):
            for place, count in enumerate(counts(rule.condition)):
                one, line = count.weigh(sets), (name, place, count.what)
                beyond = one.counted - one.limit
                seen[line].add("on" if beyond == 0 else "above" if beyond > 0 else "below")
                there = wanted.setdefault(line, set())
                there |= {"on"} if not count.weighs else set()
                there |= {"below"} if one.limit > 0 else set()
                there |= {"above"} if one.limit < most(file.terms, count) and not is_all(count) else set()
    return seen, wanted


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_line_has_a_case_below_on_and_above_it(path):
    seen, wanted = sides(read_case_file(path))
    assert {line: there - seen[line] for line, there in wanted.items() if there - seen[line]} == {}
