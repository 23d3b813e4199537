"""What terms seldom say, and what a body seldom fills in: each is read as it is meant, or refused with its reason."""

from datetime import date

import pytest

from bot.reading import ReadingError
from bot.rules import conduct
from bot.rules.decide import decide
from bot.rules.filling import filled_with
from bot.rules.findings import Finding, Refusal, Result
from bot.rules.franchise import roll
from bot.rules.people import slot_of
from bot.rules.record import Ruling
from bot.rules.terms import TermsError, read_terms
from tests.rules.bodies import AGAINST, FOR, pcpg, proxy, record, votes
from tests.rules.proof.small import body
from tests.rules.small_body import NONE, changed, small
from tests.rules.test_terms import load_terms_raw

ONE_FOR = "{count: for, at_least: 1}"
BLANKS = [
    {"name": "least", "clause": "2", "kind": "number", "question": "How many?", "while_open": "not-asked", "at_least": 2, "at_most": 3},
    {"name": "home", "clause": "2", "kind": "organisation", "question": "Whose is the post?"},
    {"name": "voter", "clause": "2", "kind": "organisation", "question": "For whom does it vote?"},
]  # fmt: skip


def with_blanks(fill=None, **slots):
    return read_terms(body(4, blanks=BLANKS, **slots), fill)


FOR_ONE = {"count": "for", "at_least": 1}
LEAST = {"blank": "least"}


class TestAnOpenBlankThatIsNotAsked:
    def result(self, vote, fill=None, **facts):
        return decide(with_blanks(fill, vote=vote, quorum=None), record(**facts)).result

    @pytest.mark.parametrize(
        "vote",
        [
            {"all": [FOR_ONE, {"count": "for", "at_least": LEAST}]},
            {"all": [FOR_ONE, {"not": {"count": "for", "fewer_than": LEAST}}]},
            {"all": [FOR_ONE, {"any": [{"count": "for", "at_least": LEAST}]}]},
            {"not": {"any": [{"count": "for", "fewer_than": 1}, {"count": "for", "fewer_than": LEAST}]}},
        ],
    )
    def test_is_left_out_until_it_is_filled(self, vote):
        one, two = votes(s1=FOR), votes(s1=FOR, s2=FOR)
        assert self.result(vote, ballots=one) is Result.CARRIED
        assert self.result(vote, {"least": 2}, ballots=one) is Result.LOST
        assert self.result(vote, {"least": 2}, ballots=two) is Result.CARRIED

    def test_is_undetermined_where_nothing_else_is_said(self):
        vote = {"not": {"count": "for", "fewer_than": LEAST}}
        assert self.result(vote, ballots=votes(s1=FOR)) is Result.UNDETERMINED


class TestFilling:
    @pytest.mark.parametrize(
        ("value", "words"),
        [(1, "must be at least 2"), (4, "must be at most 3"), ("2", "must be a whole number")],
    )
    def test_a_number_beyond_its_bounds_is_refused(self, value, words):
        with pytest.raises(TermsError, match=words):
            with_blanks({"least": value}, quorum={"count": "present", "at_least": {"blank": "least"}})

    @pytest.mark.parametrize("value", [2, 3])
    def test_a_number_on_its_bounds_is_taken(self, value):
        terms = with_blanks({"least": value}, quorum={"count": "present", "at_least": {"blank": "least"}})
        assert decide(terms, record(ballots=votes(s1=FOR))).quorum == value

    def test_an_organisation_must_be_one_of_the_terms(self):
        with pytest.raises(TermsError, match="did you mean 'rpb'"):
            load_terms_raw("pcpg", {"executive_sponsor_organisation": "rpd"})

    def test_a_day_is_the_same_as_a_day_and_as_text(self):
        as_day = load_terms_raw("cluster", {"agreed_on": date(2026, 2, 10)})
        as_text = load_terms_raw("cluster", {"agreed_on": "2026-02-10"})
        assert as_day.fill["agreed_on"] == as_text.fill["agreed_on"] == date(2026, 2, 10)

    def test_what_fills_a_blank_is_called_as_people_call_it(self):
        values = {"chair": "county-director", "executive_sponsor_organisation": "rpb", "quorum": 7}
        terms = load_terms_raw("pcpg", values)
        called = {one.name: filled_with(one, terms.seats, terms.organisations) for one in terms.blanks}
        assert called["chair"] == terms.seat("county-director").title
        assert called["executive_sponsor_organisation"] == terms.organisations["rpb"]
        assert (called["quorum"], called["vice_chair"]) == ("7", "")

    def test_a_post_that_votes_for_nobody_yet_moves_no_vote(self):
        seats = {n: {"organisations": [name]} for n, name in enumerate(("north", "north", "south"), start=1)} | {
            4: {"organisations": [{"blank": "home"}], "votes": {"blank": "voter"}}
        }
        how = {"seats": seats, "ballots": {"unit": "organisation"}, "quorum": None}
        ballots = votes(s1=FOR, s4=AGAINST)
        nobodys = decide(with_blanks({"voter": "south"}, **how), record(ballots=ballots))
        souths = decide(with_blanks({"voter": "south", "home": "south"}, **how), record(ballots=ballots))
        assert (nobodys.votes_for, nobodys.votes_against, nobodys.result) == (1, 0, Result.CARRIED)
        assert (souths.votes_for, souths.votes_against, souths.result) == (1, 1, Result.LOST)


class TestVotesOfOrganisations:
    def test_an_organisation_may_have_to_be_among_those_for(self):
        terms = changed(
            "ballots: {}",
            "ballots: {unit: organisation}",
            rule="{count: for, who: {organisations: [north]}, at_least: 1}",
            quorum=NONE,
        )
        assert decide(terms, record(ballots=votes(chair=FOR))).result is Result.CARRIED
        assert decide(terms, record(ballots=votes(vice=FOR))).result is Result.LOST


class TestProblems:
    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            ("financial: false\n", "financial: false\n    needs_signature: true\n", "needs a signature"),
            (
                'quorum: {none: {clause: "2", words: x}}',
                f'quorum: {{none: {{clause: "2", words: x}}, fallback: {{rule: {ONE_FOR}, needs_ratification: true}}}}',
                "quorum.fallback: needs ratification",
            ),
            ("{id: owner, title: Owner,", "{id: owner, title: Owner, votes: perhaps,", "must be true or false, or"),
            (
                "offices: [{office: chair, seat: chair}]",
                "offices: [{office: chair, seat: 5}]",
                "must be a name in small",
            ),
            (
                "membership: {}",
                "membership: {}\nblanks: [{name: n, question: How many?, kind: number, confirms: ordinry}]",
                "is nothing that has a number.*did you mean 'ordinary'",
            ),
            ("  urgent: {allowed: false}\n", "", "must say whether this channel is allowed"),
            (
                "meeting: {allowed: true, opened_by: [member]}",
                "meeting: {allowed: true}",
                "must say who opens a decision",
            ),
            (
                "remote: {allowed: true, opened_by: [member], }",
                "remote: {allowed: true, opened_by: [member], needs_ratification: true}",
                "remote: needs ratification",
            ),
            (
                "membership: {}",
                "membership: {}\nreadings: [{name: n, number: 1, words: x, setting: tie.casting_vote.more}]",
                "leads to nothing",
            ),
            (
                "membership: {}",
                "membership: {}\nreadings: [{name: n, number: 1, words: x, setting: seats.chair.title.of}]",
                "leads to nothing",
            ),
            (
                "membership: {}",
                "membership: {}\nreadings: [{name: n, number: 1, words: x, setting: channels.meeting.opened_by.member}]",
                "leads to nothing",
            ),
        ],
    )
    def test_what_the_terms_promise_and_do_not_say_is_refused(self, old, new, words):
        with pytest.raises(ReadingError, match=words):
            changed(old, new, quorum=NONE, rule=ONE_FOR)

    def test_data_that_no_file_could_hold_is_a_problem_and_no_crash(self):
        with pytest.raises(TermsError, match="cannot be read"):
            read_terms({"id": object()})


class TestRecords:
    def test_lodged_votes_of_nobody_known_are_refused_where_no_fact_is_weighed(self):
        attendee = next(iter(pcpg().attendee_ids))
        terms = pcpg()
        lodged = record(proxies=(proxy("nobody", "cluster-lead"), proxy(attendee, "cluster-lead")))
        assert dict(roll(terms, lodged).refused) == {"nobody": "no-seat", attendee: "not-entitled"}
        assert decide(terms, lodged).result is Result.UNDETERMINED

    def test_a_seat_whose_holder_sits_in_another_counts_for_nothing_and_is_not_called_vacant(self):
        twice = record(vacant=frozenset({"s3", "s4"}), doubled=frozenset({"s4"}), ballots=votes(s1=FOR, s4=FOR))
        outcome = decide(read_terms(body(4)), twice)
        told = {one.code: one.facts for one in outcome.findings}
        assert (told["doubled"], told["vacancies"]) == ({"seats": ("s4",)}, {"seats": ("s3",)})
        assert (outcome.present, outcome.votes_for, dict(outcome.refused)) == (1, 1, {"s4": "no-seat"})

    def test_whether_a_ruling_bars_the_vote(self):
        assert {ruling: ruling.recuses for ruling in Ruling} == {
            Ruling.TAKE_PART: False,
            Ruling.SPEAK: True,
            Ruling.WITHDRAW: True,
        }

    def test_a_refusal_names_the_clause_of_its_finding(self):
        assert Refusal(finding=Finding(code="closed", clause="3.2.4", met=False)).clause == "3.2.4"


def test_nobody_sends_an_alternate_where_the_terms_provide_for_none():
    terms = small(rule=ONE_FOR)
    found = conduct.may_nominate_alternate(terms, by="chair", person="U1")
    assert (found.met, found.code) == (False, "no-alternates")
    assert slot_of(terms, "not-notified") is None
