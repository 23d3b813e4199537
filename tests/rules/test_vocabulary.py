"""Rules that the three bodies do not have and others do: the same vocabulary says them."""

import pytest

from bot.reading import ReadingError, parse_terms
from bot.rules.decide import decide
from bot.rules.findings import Result
from tests.rules.bodies import ABSTAIN, AGAINST, FOR, REMOTE, finding, first, record, votes
from tests.rules.test_terms import text_of

VOTE = "rule: {count: for, at_least: 3/4, of: eligible}"
CHAIR = "{count: present, who: {office: chair}, at_least: 1}"
ALL = frozenset(
    [
        "lead",
        "gp",
        "pharmacy",
        "dental",
        "optometry",
        "nursing",
        "ahp",
        "third-sector",
        "mental-health",
        "medicines",
        "senior-manager",
    ]
) | {"development-manager"}


def with_vote(rule, fill=None, **blanks):
    """The cluster's terms with another rule for financial decisions."""
    text = text_of("cluster").replace(VOTE, f"rule: {rule}")
    for name, kind in blanks.items():
        text = text.replace(
            "\nblanks:\n", f'\nblanks:\n  - {{name: {name}, clause: "3.2.4", kind: {kind}, question: How many?}}\n'
        )
    return parse_terms(text.replace("How many?}", '"How many?"}'), fill)


def result(terms, **ballots):
    return decide(terms, record("financial", present=ALL, ballots=votes(**ballots))).result


class TestVotes:
    @pytest.mark.parametrize(("votes_for", "carried"), [(2, False), (3, True)])
    def test_a_plain_number_of_votes(self, votes_for, carried):
        terms = with_vote("{count: for, at_least: 3}")
        outcome = decide(terms, record("financial", present=ALL, ballots=first(terms, votes_for)))
        assert (outcome.result is Result.CARRIED, outcome.needed, outcome.base) == (carried, 3, None)
        assert finding(outcome, "votes").facts["needed"] == 3

    def test_a_share_of_nothing_carries_nothing(self):
        terms = with_vote("{count: for, at_least: 3/4, of: votes_cast}")
        outcome = decide(terms, record("financial", present=ALL, ballots=first(terms, 3, ABSTAIN)))
        assert (outcome.result, outcome.needed, outcome.base) == (Result.LOST, 1, 0)
        assert finding(outcome, "no-vote-for").met is False
        assert result(terms, gp=FOR) is Result.CARRIED

    def test_not_more_than_so_many_against(self):
        terms = with_vote("{all: [{count: for, at_least: 1}, {count: against, at_most: 2}]}")
        assert result(terms, lead=FOR, gp=AGAINST, dental=AGAINST) is Result.CARRIED
        outcome = decide(
            terms, record("financial", present=ALL, ballots=first(terms, 3, AGAINST, ("ahp",)) + votes(ahp=FOR))
        )
        assert outcome.result is Result.LOST
        assert finding(outcome, "ceiling").facts == {"count": 3, "needed": 2, "of": "against"}

    def test_a_veto_of_an_office(self):
        terms = with_vote(
            "{all: [{count: for, at_least: 2}, {not: {count: against, who: {office: chair}, at_least: 1}}]}"
        )
        assert result(terms, gp=FOR, dental=FOR) is Result.CARRIED
        assert result(terms, gp=FOR, dental=FOR, lead=AGAINST) is Result.LOST

    def test_either_of_two_majorities(self):
        terms = with_vote("{any: [{count: for, at_least: 9}, {count: for, more_than: 2/3, of: votes_cast}]}")
        outcome = decide(
            terms, record("financial", present=ALL, ballots=votes(lead=FOR, gp=FOR, ahp=FOR, dental=AGAINST))
        )
        assert (outcome.result, outcome.needed, outcome.base) == (Result.CARRIED, 3, 4)
        assert result(terms, lead=FOR, gp=FOR, dental=AGAINST) is Result.LOST

    def test_a_majority_of_certain_seats_among_themselves(self):
        rule = "{count: for, who: {seats: [gp, pharmacy, dental]}, more_than: 1/2, of: eligible, of_who: {seats: [gp, pharmacy, dental]}}"
        terms = with_vote(rule)
        assert result(terms, gp=FOR, pharmacy=FOR) is Result.CARRIED
        assert result(terms, gp=FOR, lead=FOR, ahp=FOR) is Result.LOST

    def test_fifty_per_cent_plus_one_read_literally(self):
        terms = with_vote("{count: for, at_least: 1/2, plus: 1, of: eligible}")
        facts = {"recused": frozenset({"ahp"}), "present": ALL}
        outcomes = [decide(terms, record("financial", ballots=first(terms, n, skip=("ahp",)), **facts)) for n in (6, 7)]
        assert [one.result for one in outcomes] == [Result.LOST, Result.CARRIED]
        assert finding(outcomes[0], "share").facts["exact"] == "6.5"

    def test_a_number_that_nobody_filled_in_carries_nothing_and_loses_nothing(self):
        rule = "{count: for, at_least: {blank: enough}}"
        assert result(with_vote(rule, enough="number"), **dict.fromkeys(["gp", "lead"], FOR)) is Result.UNDETERMINED
        terms = with_vote(rule, {"enough": 2}, enough="number")
        assert result(terms, gp=FOR, lead=FOR) is Result.CARRIED
        assert result(terms, gp=FOR) is Result.LOST

    def test_another_majority_remotely(self):
        text = text_of("cluster")
        at = text.index("  - id: planned")
        remote = '    vote_by_channel: {remote: {clause: "3.2.6", rule: {count: for, at_least: all, of: eligible}}}\n'
        terms = parse_terms(text[:at] + remote + text[at:])
        nine = record("financial", ballots=first(terms, 9))
        assert decide(terms, nine).result is Result.CARRIED
        outcome = decide(terms, record("financial", channel=REMOTE, ballots=first(terms, 9)))
        assert (outcome.result, outcome.needed) == (Result.LOST, 12)
        assert finding(outcome, "unanimity").clause == "3.2.6"


class TestQuorums:
    def quorate(self, rule, *present, classes=None):
        text = text_of("cluster").replace(CHAIR, rule)
        if classes:
            text = text.replace("{id: gp, ", "{id: gp, classes: [core, contractor], ")
        terms = parse_terms(text)
        return decide(terms, record(present=frozenset(present), objections=frozenset()))

    HALF = ("gp", "dental", "optometry", "nursing", "ahp", "medicines")

    def test_so_many_of_a_class(self):
        rule = "{count: present, who: {classes: [contractor]}, at_least: 1}"
        assert self.quorate(rule, *self.HALF, classes=True).quorate is True
        outcome = self.quorate(rule, "lead", *self.HALF[1:], classes=True)
        assert (outcome.quorate, outcome.present, outcome.quorum) == (False, 6, 6)
        assert finding(outcome, "quorum-some").facts["needed"] == 1

    def test_an_office_or_another_seat(self):
        rule = "{any: [" + CHAIR + ", {count: present, who: {seats: [senior-manager]}, at_least: 1}]}"
        assert self.quorate(rule, "senior-manager", *self.HALF[1:]).quorate is True
        assert self.quorate(rule, *self.HALF).quorate is False

    def test_where_only_certain_heads_count_those_are_reported(self):
        text = text_of("pmg").replace(
            "who: {votes: true}, at_least: 1, each: organisation", "who: {organisations: [ccg]}, at_least: 2"
        )
        terms = parse_terms(text)
        outcome = decide(terms, record(present=frozenset({"director-of-quality"})))
        assert (outcome.quorate, outcome.present, outcome.quorum) == (False, 1, 2)

    def test_an_office_whose_blank_is_open_leaves_it_undetermined(self):
        rule = "{count: present, at_least: {blank: quorum}}"
        both = "{all: [" + rule + ", {count: present, who: {office: chair}, at_least: 1}]}"
        terms = parse_terms(text_of("pcpg").replace(rule, both), {"quorum": 3})
        outcome = decide(terms, record(ballots=first(terms, 13)))
        assert outcome.result is Result.UNDETERMINED
        assert finding(outcome, "blank-open").facts == {"blank": "chair"}


class TestUnseatedChair:
    def test_a_casting_vote_needs_somebody_who_presides(self):
        terms = parse_terms(text_of("pcpg"), {"quorum": 2})
        ballots = votes(director_of_social_services=FOR, county_director=AGAINST)
        outcome = decide(terms, record(ballots=ballots, casting=FOR))
        assert outcome.result is Result.TIED
        assert finding(outcome, "casting-not-counted").facts["why"] == "nobody-presides"
        assert decide(terms, record(ballots=ballots, casting=FOR, presiding="team-leader")).result is Result.CARRIED


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("{}", "exactly one of: all, any, not, count"),
        ("{count: for}", "exactly one of: at_least"),
        ("{count: for, at_least: 1, all: [{count: for, at_least: 1}]}", "exactly one of: all, any, not, count"),
        ("{all: [{count: for, at_least: 1}], at_least: 2}", "a comparison does not go beside all"),
        ("{not: {count: foor, at_least: 1}}", "did you mean 'for'"),
        ("{all: [{count: for, at_least: 1}, {count: for, at_least: 1, plus: 1}]}", "plus goes with a share"),
        ("{count: for, at_least: 1, who: {seats: [gpp]}}", "did you mean 'gp'"),
        ("{count: for, at_least: 1, who: {classes: [cor]}}", "did you mean 'core'"),
        ("{count: for, at_least: -1}", "must be a whole number"),
        ("{count: for, at_least: true}", "must be a whole number"),
        ("{count: for, at_least: {blank: nothing}}", "is no blank"),
        ("{count: for, at_least: {blank: cluster_name}}", "needs a blank of kind number"),
        ("{count: for, at_least: 1, reading: nothing}", "is no reading"),
        ("[]", "list of names with values"),
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(rule, words):
    with pytest.raises(ReadingError, match=words):
        with_vote(rule)
