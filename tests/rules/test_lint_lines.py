"""Where words and rules draw the line, whose quorum is too small, and who must name an alternate."""

import pytest

from tests.rules.lint_example import ABSENT, EITHER, FOUR, MAJORITY, SHOWN, TWO_THIRDS, changed, remarks


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
