"""What the bodies under `terms/` do not reach: each refinement of the vocabulary below, on and above its line."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from bot.reading import ReadingError, parse_terms
from bot.rules.comparing import Count, Measure, Op
from bot.rules.conditions import AllOf, AnyOf, NotOf, negated
from bot.rules.decide import decide
from bot.rules.findings import Result
from bot.rules.record import Channel
from tests.rules.bodies import AGAINST, FOR, alternate, finding, proxy, record, through_alternate, votes
from tests.rules.small_body import EACH, HERE, NONE, body, changed, small

HALF_OF, WHOLE = Fraction(1, 2), Fraction(1)
OPENED = datetime(2026, 12, 22, 9, tzinfo=UTC)


class TestCount:
    def test_the_opposite_of_a_condition_is_said_plainly(self):
        few = Count(what="for", op=Op.AT_LEAST, number=3)
        assert negated(few) == Count(what="for", op=Op.FEWER_THAN, number=3)
        assert negated(AllOf((few,))) == AnyOf((negated(few),))
        assert negated(AnyOf((few,))) == AllOf((negated(few),))
        each = Count(what="present", op=Op.AT_LEAST, number=1, groups={"a": frozenset("x")})
        assert negated(each) == NotOf(each)
        assert negated(NotOf(each)) is each

    @pytest.mark.parametrize(
        ("op", "sixteen", "seventeen"),
        [(Op.AT_LEAST, 4, 5), (Op.MORE_THAN, 5, 5), (Op.AT_MOST, 4, 4), (Op.FEWER_THAN, 3, 4)],
    )
    def test_a_square_root_is_exact(self, op, sixteen, seventeen):
        one = Count(what="for", op=op, share=WHOLE, base="seats", root=True)
        for size, limit in ((16, sixteen), (17, seventeen)):
            sets = {"for": frozenset(), "seats": frozenset(map(str, range(size)))}
            assert one.weigh(sets).limit == limit

    def test_a_share_of_each_organisation_is_of_its_own_members(self):
        groups = {"big": frozenset("abcd"), "small": frozenset("xy")}
        one = Count(what="present", op=Op.MORE_THAN, share=HALF_OF, base="seats", groups=groups)
        seats = frozenset("abcdxy")
        met = one.weigh({"present": frozenset("abcxy"), "seats": seats})
        assert (met.met, met.needed, met.limit) == (True, 5, 3)
        assert one.weigh({"present": frozenset("abcx"), "seats": seats}).lacking == ("small",)

    def test_of_one_organisation_no_more_than_so_many_count(self):
        two = Measure(by="organisation", most=2, organisations=dict.fromkeys("abc", "one") | {"x": "two"})
        assert [two.of(frozenset(names)) for names in ("", "a", "abc", "abcx", "abcz")] == [0, 1, 2, 3, 3]


class TestProblems:
    @pytest.mark.parametrize(
        ("rule", "words"),
        [
            ("{count: for, at_least: 2, minus: 1}", "minus goes with a share"),
            ("{count: for, at_least: 2, rounded: down}", "rounded goes with a share"),
            ("{count: for, at_least: 1/2, of: eligible, plus: 1, minus: 1}", "one of: plus, minus"),
            ("{count: for, at_least: table, of: eligible}", "needs the threshold `table`, and rows"),
            ("{count: for, at_least: 1/2, of: eligible, table: [{number: 1}]}", "needs the threshold `table`"),
            ("{count: for, at_least: table, of: eligible, table: [{up_to: 3, number: 1}]}", "last row alone"),
            (
                "{count: for, at_least: table, of: eligible, table: [{up_to: 3, number: 1}, {up_to: 2, number: 1}, {number: 2}]}",
                "must go up",
            ),
            ("{count: for, by: shares, at_least: 2}", "is no weight of these terms"),
            ("{count: for, each: organisation, each_organisation_at_most: 1, at_least: 2}", "one of: by, each"),
            ("{count: for, at_least: 3/2, of: eligible}", "more than the whole goes only with"),
        ],
    )
    def test_what_makes_no_sense_is_refused(self, rule, words):
        with pytest.raises(ReadingError, match=words):
            small(rule)

    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            ("quorum: " + NONE, "quorum: {}", "must say to_meet or to_decide, or none"),
            (
                "quorum: " + NONE,
                'quorum: {none: {clause: "2"}, to_meet: {clause: "2", words: x, rule: {count: present, at_least: 1}}}',
                "or none",
            ),
            ("financial: false\n", "financial: false\n    needs_ratification: true\n", "needs ratification"),
            ("financial: false\n", "financial: false\n    quorum: {}\n", "classes.0.quorum: must say to_meet"),
            ("remote: {allowed: true, ", "remote: {allowed: true, quorum: {}, ", "remote.quorum: must say to_meet"),
            ("ballots: {}", "ballots: {by: shares}", "is no weight"),
            ("chair, title: Chair,", "chair, title: Chair, weights: {shares: 3},", "a weight that this one lacks"),
            ("tie: {casting_vote: false}", "tie: {casting_vote: false, only_vote: true}", "only_vote goes with"),
            ("tie: {casting_vote: false}", "tie: {casting_vote: true, otherwise: carried}", "otherwise goes with"),
            (
                "opened_by: [member], }",
                "opened_by: [member], early_close: {when: outcome-certain}}",
                "nothing is certain while",
            ),
        ],
    )
    def test_slots_that_do_not_fit_together_are_refused(self, old, new, words):
        rule = "{count: for, by: shares, at_least: 2}" if "lacks" in words else "{count: for, at_least: 1}"
        with pytest.raises(ReadingError, match=words):
            changed(old, new, quorum=NONE, rule=rule)

    def test_votes_of_organisations_are_not_capped_by_organisation(self):
        with pytest.raises(ReadingError, match="one vote here; count heads"):
            changed(
                "ballots: {}",
                "ballots: {unit: organisation}",
                rule="{count: for, each_organisation_at_most: 1, at_least: 1}",
            )


class TestTies:
    EVEN = votes(chair=FOR, vice=AGAINST)

    @pytest.mark.parametrize(
        ("tie", "result"), [("lost", Result.LOST), ("carried", Result.CARRIED), ("referred", Result.REFERRED)]
    )
    def test_what_a_tie_is_otherwise(self, tie, result):
        terms = changed("{casting_vote: false}", f"{{casting_vote: false, otherwise: {tie}}}")
        assert decide(terms, record(ballots=self.EVEN)).result is result
        assert decide(terms, record(ballots=votes(chair=AGAINST, vice=AGAINST))).result is Result.LOST

    def test_a_casting_vote_carries_only_what_one_vote_more_would(self):
        three = small("{count: for, at_least: 3/4, of: votes_cast}", casting="true")
        assert decide(three, record(ballots=self.EVEN, casting=FOR)).result is Result.LOST
        half = small("{count: for, more_than: 1/2, of: votes_cast}", casting="true")
        assert decide(half, record(ballots=self.EVEN, casting=FOR)).result is Result.CARRIED

    @pytest.mark.parametrize("base", ["votes_cast", "responded"])
    @pytest.mark.parametrize(("share", "result"), [("2/3", Result.CARRIED), ("3/4", Result.LOST)])
    def test_a_casting_vote_is_one_of_those_of_which_the_share_is_taken(self, base, share, result):
        terms = small(f"{{count: for, at_least: {share}, of: {base}}}", casting="true")
        assert decide(terms, record(ballots=self.EVEN, casting=FOR)).result is result

    def test_whoever_votes_on_a_tie_only_is_not_among_those_who_may_vote(self):
        only = changed("{casting_vote: false}", "{casting_vote: true, only_vote: true}", quorum=NONE)
        outcome = decide(only, record(ballots=votes(chair=FOR, vice=FOR, union=FOR)))
        assert (outcome.votes_for, outcome.base, outcome.needed, dict(outcome.refused)) == (
            2,
            3,
            2,
            {"chair": "casting-only"},
        )
        elsewhere = decide(only, record(ballots=votes(chair=FOR, vice=FOR, union=FOR), presiding="owner"))
        assert (elsewhere.votes_for, elsewhere.base, dict(elsewhere.refused)) == (3, 3, {})


SENT = {"alternates": (alternate("vice"),), "ballots": (*votes(chair=FOR), through_alternate("vice"))}


class TestAlternates:
    def terms(self, how):
        return changed("conflicts: {}\n", f'conflicts: {{}}\nalternates: {{clause: "9", words: x, {how}}}\n')

    def test_one_who_has_no_vote_is_present(self):
        outcome = decide(self.terms("votes: false"), record(**SENT))
        assert (outcome.present, outcome.votes_for, dict(outcome.refused)) == (2, 1, {"vice": "not-entitled"})

    def test_one_who_votes_may_count_to_no_quorum(self):
        outcome = decide(self.terms("counts_as_present: false"), record(**SENT))
        assert (outcome.present, outcome.votes_for, outcome.result) == (1, 2, Result.INQUORATE)

    def test_none_beyond_the_cap(self):
        outcome = decide(self.terms("at_most: 0"), record(**SENT))
        assert (outcome.present, dict(outcome.refused)) == (1, {"vice": "alternate-over-limit"})


class TestProxies:
    def test_no_more_in_all_than_the_terms_allow(self):
        terms = changed(
            "conflicts: {}\n", 'conflicts: {}\nproxies: {clause: "9", words: x, per_holder: 2, at_most: 1}\n'
        )
        lodged = (proxy("vice", "chair"), proxy("union", "chair"))
        outcome = decide(terms, record(ballots=votes(chair=FOR, owner=FOR), proxies=lodged))
        assert (outcome.votes_for, dict(outcome.refused)) == (3, {"union": "proxy-over-limit"})


class TestFallback:
    def test_not_before_its_attempt(self):
        facts = {"ballots": votes(chair=FOR, executive=FOR, council=FOR)}
        first = decide(body("housing-association"), record(**facts))
        second = decide(body("housing-association"), record(attempt=2, **facts))
        assert (first.result, second.result) == (Result.INQUORATE, Result.CARRIED)
        assert finding(second, "quorum-fallback").met is True


class TestQuorums:
    def test_of_a_class_and_of_a_channel_go_before_the_bodys(self):
        four = '{to_decide: {clause: "3", words: x, rule: {count: present, at_least: 4}}}'
        by_class = changed("financial: false\n", f"financial: false\n    quorum: {four}\n", quorum=NONE)
        by_channel = changed("remote: {allowed: true, ", f"remote: {{allowed: true, quorum: {four}, ", quorum=NONE)
        three = votes(chair=FOR, vice=FOR, union=FOR)
        for terms, channel, result in (
            (by_class, Channel.MEETING, Result.INQUORATE),
            (by_channel, Channel.REMOTE, Result.INQUORATE),
            (by_channel, Channel.MEETING, Result.CARRIED),
        ):
            assert decide(terms, record(channel=channel, ballots=three)).result is result

    def test_one_of_each_organisation(self):
        terms = small(quorum=EACH)
        assert decide(terms, record(ballots=votes(chair=FOR, union=FOR))).quorate is False
        assert decide(terms, record(ballots=votes(chair=FOR, owner=FOR))).quorate is True


def test_steps_of_escalation_follow_one_another():
    terms = body("housing-association")
    lost = votes(chair=FOR, tenant_one=AGAINST, council=AGAINST, executive=AGAINST)
    assert [decide(terms, record(attempt=n, ballots=lost)).result.value for n in (1, 2, 3, 4)] == [
        "deferred",
        "referred",
        "disputed",
        "disputed",
    ]


def test_weighed_votes_are_tied_by_weight():
    terms = body("company")
    text = (
        (HERE / "company.yaml")
        .read_text("utf-8")
        .replace("casting_vote: false", "casting_vote: false, otherwise: referred")
    )
    level = record(ballots=votes(alder=FOR, birch=AGAINST, damson=AGAINST))
    assert decide(terms, level).result is Result.LOST
    assert decide(parse_terms(text), level).result is Result.REFERRED
    assert decide(parse_terms(text), record(ballots=votes(alder=FOR, birch=AGAINST))).result is Result.CARRIED
