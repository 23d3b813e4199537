from pathlib import Path

import pytest

from bot.reading import ReadingError, load_terms, parse_terms
from bot.rules.terms import TermsError, canonical, from_canonical, read_terms
from tests.rules.bodies import cluster, pcpg, pmg

TERMS = Path(__file__).parents[2] / "bot/terms"


def text_of(name):
    return (TERMS / f"{name}.yaml").read_text("utf-8")


def problems(name, old, new):
    text = text_of(name)
    assert old in text
    with pytest.raises(ReadingError) as caught:
        parse_terms(text.replace(old, new, 1), name="own.yaml")
    return "\n".join(caught.value.lines())


class TestShipped:
    def test_seats_and_votes(self):
        assert [len(terms.seats) for terms in (cluster(), pcpg(), pmg())] == [12, 13, 7]
        assert len(cluster().voters) == 12
        assert len(pcpg().voters) == 9
        assert pcpg().units == (
            "clusters",
            "community-health-council",
            "health-board",
            "local-authority",
            "public-health-wales",
            "rpb",
            "third-sector",
        )
        assert pmg().voters == {"ccg-chief-finance-officer", "council-chief-executive"}

    def test_offices(self):
        assert (cluster().chair, cluster().vice_chair) == ("lead", None)
        assert (pcpg().chair, pcpg().vice_chair) == ("director-of-public-health", "county-director")
        assert load_terms("pcpg").chair is None
        assert (pmg().chair, pmg().may_preside) == (None, ("chief-operating-officer", "council-chief-executive"))

    @pytest.mark.parametrize("terms", [cluster, pcpg, pmg])
    def test_every_finding_can_quote_its_clause(self, terms):
        said = terms().clauses
        assert all(said.values())
        assert {rule.vote.clause for rule in terms().classes.values()} <= set(said)

    @pytest.mark.parametrize("terms", [cluster, pcpg, pmg])
    def test_the_bodys_own_words(self, terms):
        assert set(terms().words) == {"chair", "alternate", "body"}

    def test_open_blanks_and_the_numbers_that_the_terms_propose(self):
        proposed = {blank.name: blank.proposed for blank in cluster().open_blanks}
        assert proposed == {
            "cluster_name": None,
            "members": 12,
            "quorum": 4,
            "majority": 7,
            "three_quarters": 9,
            "agreed_on": None,
            "review_on": None,
        }

    def test_a_body_with_every_blank_filled_has_none_open(self):
        values = {
            "cluster_name": "Rhydfelin",
            "members": 12,
            "quorum": 4,
            "majority": 7,
            "three_quarters": 9,
            "agreed_on": "2026-02-10",
            "review_on": "2027-02-10",
        }
        assert load_terms("cluster", values).open_blanks == ()


class TestFill:
    @pytest.mark.parametrize(
        ("name", "value", "words"),
        [
            ("members", 11, "must be 12"),
            ("majority", 8, "must be 7"),
            ("three_quarters", 8, "must be 9"),
            ("quorum", 3, "must be from 4 to 12"),
            ("quorum", 13, "must be from 4 to 12"),
            ("quorum", "4", "must be a whole number"),
            ("quorum", True, "must be a whole number"),
            ("agreed_on", "10/02/2026", "must be a day"),
            ("cluster_name", " ", "must be text"),
            ("clustername", "X", "did you mean 'cluster_name'"),
        ],
    )
    def test_what_does_not_fit_is_refused(self, name, value, words):
        with pytest.raises(TermsError, match=words):
            load_terms_raw("cluster", {name: value})

    def test_two_offices_need_two_seats(self):
        with pytest.raises(TermsError, match="two offices need two seats"):
            load_terms_raw("pcpg", {"chair": "county-director", "vice_chair": "county-director"})

    def test_a_seat_must_exist(self):
        with pytest.raises(TermsError, match="did you mean 'county-director'"):
            load_terms_raw("pcpg", {"chair": "county-direktor"})

    def test_the_executive_sponsor_votes_once_the_organisation_is_named(self):
        assert not pcpg().seat("executive-sponsor").votes
        named = load_terms("pcpg", {"executive_sponsor_organisation": "rpb"}).seat("executive-sponsor")
        assert (named.votes, named.organisation) == (True, "rpb")
        none = load_terms("pcpg", {"executive_sponsor_organisation": "none"})
        assert not none.seat("executive-sponsor").votes
        assert "executive_sponsor_organisation" not in {blank.name for blank in none.open_blanks}


def load_terms_raw(name, fill):
    from bot.reading import read_terms_document

    return read_terms(read_terms_document(name).data, fill)


class TestCanonical:
    @pytest.mark.parametrize("terms", [cluster, pcpg, pmg])
    def test_reads_back_to_the_same(self, terms):
        again = from_canonical(canonical(terms()))
        assert canonical(again) == canonical(terms())
        assert (again.seats, again.classes, again.fill) == (terms().seats, terms().classes, terms().fill)

    def test_does_not_depend_on_comments_or_on_the_order_of_keys(self):
        text = text_of("pmg")
        turned = "duties" + text.split("\nduties", 1)[1] + "\n# a remark\n" + text.split("\nduties", 1)[0]
        assert canonical(parse_terms(turned)) == canonical(parse_terms(text))

    def test_changes_with_a_blank_and_with_a_rule(self):
        one = canonical(load_terms("pcpg", {"quorum": 7}))
        assert one != canonical(load_terms("pcpg", {"quorum": 8}))
        text = text_of("cluster")
        assert canonical(parse_terms(text)) != canonical(parse_terms(text.replace("at_least: 3/4", "at_least: 2/3")))


class TestProblems:
    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            ("at_least: 3/4", "atleast: 3/4", "did you mean 'at_least'"),
            ("at_least: 3/4", "at_least: 0.75", 'a share such as "3/4"'),
            ("at_least: 3/4", "at_least: 75%", 'a share such as "3/4"'),
            ("at_least: 3/4", "at_least: 5/4", 'a share such as "3/4"'),
            ("at_least: 3/4", "at_least: 9", "a share needs `of`"),
            ("at_least: 3/4, of: eligible", "at_least: 3/4", "a share needs `of`"),
            ("at_least: 3/4", "at_least: 3/4, more_than: 1/2", "exactly one of: at_least, more_than"),
            ("at_least: 3/4, of: eligible", "at_least: 3/4, of: eligable", "did you mean 'eligible'"),
            ("{count: for, at_least: 3/4", "{all: [], count: for, at_least: 3/4", "must not be empty"),
            ("count: present, who: {office: chair}", "count: for, who: {office: chair}", "set that can be counted"),
            ("who: {office: chair}", "who: {office: vice-chair}", "held by no seat"),
            ("{blank: quorum}", "{blank: quorun}", "did you mean 'quorum'"),
            ("seat: lead", "seat: leed", "did you mean 'lead'"),
            ("id: gp,", "id: lead,", "stands here twice ('lead')"),
            ("id: finance,", "id: gp,", "stands here twice ('gp')"),
            ("reading: proxy-is-no-presence", "reading: proxy-is-no-presense", "did you mean 'proxy-is-no-presence'"),
            ("setting: proxies.per_holder", "setting: proxies.per_holders", "leads to nothing"),
            ("time_zone: Europe/London", "time_zone: Europe/Londen", "is no time zone"),
            ("needs_ratification: true", "needs_ratification: 1", "true or false"),
            ("per_holder: 1", 'per_holder: "1"', "whole number"),
            ("per_holder: 1", "per_holder: 0", "must be at least 1"),
            ("opened_by: [chair]", "opened_by: [lead]", "must be one of: chair"),
            ("    alone: true", "    alone: false", "must be true for urgent"),
            ("days_after: 7", "days_after: 7, days_before: 2", "exactly one of: days_before"),
            ("name: papers", "name: paper", "did you mean 'papers'"),
        ],
    )
    def test_is_named_with_its_line_and_what_was_meant(self, old, new, words):
        text = text_of("cluster")
        line = text[: text.index(old)].count("\n") + 1
        told = problems("cluster", old, new)
        assert words in told
        assert any(abs(int(one.split(":")[1]) - line) <= 2 for one in told.splitlines() if words in one)

    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            ("leads: local-authority}", "leads: health-board}", "must be an organisation of this seat"),
            ("organisations: [rpb], leads: rpb", "organisations: [rpd]", "did you mean 'rpb'"),
            ("{id: director-of-planning, title: Director of Planning, organisations: [health-board]}",
             "{id: director-of-planning, title: Director of Planning, organisations: [health-board, rpb]}",
             "must be of exactly one"),
            ("{count: for, more_than: 1/2, of: votes_cast}",
             "{count: for, who: {seats: [cluster-lead]}, more_than: 1/2, of: votes_cast}",
             "only organisations can narrow them"),
        ],
    )  # fmt: skip
    def test_of_organisations(self, old, new, words):
        assert words in problems("pcpg", old, new)

    def test_all_are_told_at_once(self):
        text = (
            text_of("cluster").replace("seat: lead", "seat: leed").replace("time_zone: Europe/London", "time_zone: X")
        )
        with pytest.raises(ReadingError) as caught:
            parse_terms(text)
        assert len(caught.value.problems) == 2

    @pytest.mark.parametrize("data", [None, [], "cluster", 3, {}, {"id": "x"}, {1: 2}, {"id": float("nan")}])
    def test_anything_else_is_a_problem_and_no_crash(self, data):
        with pytest.raises(TermsError):
            read_terms(data)

    def test_a_rule_that_rests_wholly_on_an_open_blank_is_not_left_out(self):
        from bot.rules.decide import decide
        from bot.rules.findings import Result
        from tests.rules.bodies import first, record

        text = text_of("pcpg").replace("name: quorum, clause", "name: quorum, while_open: not-asked, clause")
        terms = parse_terms(text)
        assert decide(terms, record(ballots=first(terms, 13))).result is Result.UNDETERMINED
