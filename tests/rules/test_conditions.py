from fractions import Fraction

import pytest

from bot.rules.conditions import AllOf, AnyOf, Count, NotOf, Op, counts, weigh, written

SHARE, HALF = Fraction(3, 4), Fraction(1, 2)


def sets(**sizes):
    return {name: frozenset(str(i) for i in range(size)) for name, size in sizes.items()}


def count(op, **facts):
    return Count(what="for", op=op, **facts)


def test_words_are_the_operators_on_the_line():
    on_the_line = sets(**{"for": 6, "base": 12})
    expected = {Op.AT_LEAST: (6, True), Op.MORE_THAN: (7, False), Op.AT_MOST: (6, True), Op.FEWER_THAN: (5, False)}
    for op, (limit, met) in expected.items():
        for one in (count(op, share=HALF, base="base"), count(op, number=6)):
            weighed = one.weigh(on_the_line)
            assert (weighed.limit, weighed.met) == (limit, met), op


@pytest.mark.parametrize("base", range(41))
@pytest.mark.parametrize("share", [Fraction(1, 3), HALF, Fraction(2, 3), SHARE, Fraction(1)])
@pytest.mark.parametrize("op", list(Op))
def test_the_limit_is_the_last_whole_number_that_meets_the_share_exactly(base, share, op):
    def holds(number):
        exact = {
            Op.AT_LEAST: number >= share * base,
            Op.MORE_THAN: number > share * base,
            Op.AT_MOST: number <= share * base,
            Op.FEWER_THAN: number < share * base,
        }
        return exact[op]

    limit = count(op, share=share, base="base").weigh(sets(**{"for": 0, "base": base})).limit
    beyond = limit - 1 if op in (Op.AT_LEAST, Op.MORE_THAN) else limit + 1
    assert holds(limit) or limit < 0
    assert not holds(beyond)


def test_fifty_per_cent_plus_one_read_literally():
    literal = count(Op.AT_LEAST, share=HALF, base="base", plus=1)
    assert [literal.weigh(sets(**{"for": 0, "base": n})).limit for n in (8, 9, 10, 11, 12, 13, 14)] == [
        5,
        6,
        6,
        7,
        7,
        8,
        8,
    ]
    true = count(Op.MORE_THAN, share=HALF, base="base")
    assert [true.weigh(sets(**{"for": 0, "base": n})).limit for n in (8, 9, 10, 11, 12, 13, 14)] == [
        5,
        5,
        6,
        6,
        7,
        7,
        8,
    ]


def test_all_any_and_not_with_an_open_blank_are_undecided_only_where_it_matters():
    yes, no = count(Op.AT_LEAST, number=1), count(Op.AT_LEAST, number=9)
    blank = count(Op.AT_LEAST, blank="quorum")
    facts = sets(**{"for": 3})

    def met(condition):
        return weigh(condition, facts, "for").met

    assert [met(one) for one in (yes, no, blank)] == [True, False, None]
    assert [met(AllOf(parts)) for parts in ((yes, blank), (no, blank), (yes, no), ())] == [None, False, False, True]
    assert [met(AnyOf(parts)) for parts in ((yes, blank), (no, blank), (yes, no), ())] == [True, None, True, False]
    assert [met(NotOf(one)) for one in (yes, no, blank)] == [False, True, None]


def test_the_deciding_number_is_the_hardest_of_all_and_the_easiest_of_any():
    three, five = count(Op.AT_LEAST, number=3), count(Op.AT_LEAST, number=5)
    office = count(Op.AT_LEAST, number=8, among=frozenset("1"), narrowed=True)
    most = count(Op.AT_MOST, number=9)
    facts = sets(**{"for": 4})

    def deciding(condition, **asked):
        found = weigh(condition, facts, "for", **asked).deciding
        return None if found is None else found.needed

    assert deciding(AllOf((three, five, office, most))) == 5
    assert deciding(AnyOf((three, five))) == 3
    assert deciding(AllOf((three, office)), narrowed=True) == 8
    assert deciding(NotOf(three)) is None
    assert [one.number for one in counts(AllOf((three, NotOf(AnyOf((five, most))))))] == [3, 5, 9]


@pytest.mark.parametrize(
    ("op", "met"),
    [
        (Op.AT_LEAST, (False, True, True)),
        (Op.MORE_THAN, (False, False, True)),
        (Op.AT_MOST, (True, True, False)),
        (Op.FEWER_THAN, (True, False, False)),
    ],
)
def test_each_group_is_asked_below_on_and_above_the_line(op, met):
    one = Count(what="present", op=op, number=2, groups={"a": frozenset("abc"), "b": frozenset("xyz")})
    a_on_the_right_side = "abc" if one.is_floor else ""
    found = [one.weigh({"present": frozenset(a_on_the_right_side + "xyz"[:there])}) for there in (1, 2, 3)]
    assert tuple(each.met for each in found) == met
    assert [each.lacking for each in found] == [() if held else ("b",) for held in met]


def test_each_group_is_asked():
    groups = {"a": frozenset("01"), "b": frozenset("23")}
    one = count(Op.AT_LEAST, number=1, groups=groups)
    weighed = one.weigh(sets(**{"for": 2}))
    assert (weighed.met, weighed.lacking, weighed.needed, weighed.counted) == (False, ("b",), 2, 2)
    assert one.weigh(sets(**{"for": 3})).met
    assert not count(Op.AT_MOST, number=1, groups=groups).weigh(sets(**{"for": 2})).met


@pytest.mark.parametrize(
    ("exact", "said"),
    [
        (Fraction(9), "9"),
        (Fraction(33, 4), "8.25"),
        (Fraction(1, 20), "0.05"),
        (Fraction(11, 3), "11/3"),
        (Fraction(22, 3), "22/3"),
        (Fraction(0), "0"),
    ],
)
def test_exact_numbers_are_written_as_people_write_them(exact, said):
    assert written(exact.numerator, exact.denominator) == said
    assert written(exact.numerator * 6, exact.denominator * 6) == said
